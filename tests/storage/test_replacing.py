"""Who replaces a setting names what they saw: a program finds the steps that do, and a second writer tries each."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

import readiness
from readiness.model.actor import Actor
from readiness.storage import Refused, Store
from readiness.storage.pack_records import KeptPack
from readiness.storage.tables import HOME
from tests.storage.samples import LATER, NOW

T = TypeVar("T", bound=ast.AST)
ANN = Actor(kind="person", id="ann", roles={HOME: "owner"}, workspace=HOME)
NAMES_WHAT_IT_REPLACES = {"replaces", "expected_version", "expected"}
REPLACES_NOTHING_UNSEEN = {
    "add": "makes a new one",
    "add_release": "only adds",
    "arrange": "an order of what is there, in which a newer entry keeps its place",
    "change_pack": "its service reads what it replaces in the same step",
    "claim_result": "once, and only what has no snapshot",
    "claim_results_now": "once, within the step that holds the campaign",
    "close_links": "one way only",
    "delete": "one way, and brought back whole",
    "delete_snapshot": "takes one away",
    "delete_workshop": "takes one away",
    "forget_ended_guests": "by the clock",
    "join_space": "by an invitation, which is used once",
    "new_link": "a new key in place of any",
    "note_guest": "counts",
    "note_handed_in": "one way, within the step that holds the link",
    "note_opened": "counts",
    "open_link": "once",
    "pin": "notes what was so before",
    "renew_guest_link": "a new key in place of any",
    "seat_without_device": "a seat of its own",
    "seen": "a moment",
    "send_back": "only what was handed in, and that once",
    "set_codes_open": "open or closed, as the press says",
    "set_takes_part": "yes or no, as the press says",
    "signed_in": "a moment",
    "undelete": "only what is deleted",
    "withdraw_invitation": "one way only",
}
"""Steps that write over a row and need no version, each with its reason."""


def test_every_step_that_replaces_a_setting_names_what_was_seen_or_why_it_need_not() -> None:
    writes = re.compile(r"\bupdate\(|\btouch\(|\b_update\(")
    found = {
        name: NAMES_WHAT_IT_REPLACES & inspect.signature(step).parameters.keys()
        for name, step in inspect.getmembers(Store, inspect.isfunction)
        if not name.startswith("_") and writes.search(inspect.getsource(step))
    }
    assert {name for name, named in found.items() if not named} == set(REPLACES_NOTHING_UNSEEN)
    assert {name for name, named in found.items() if named} >= {
        "change_workshop",
        "end_campaign_at",
        "keep_house_style",
        "keep_votes",
        "rename",
        "set_role",
        "start_on",
    }


def test_every_page_and_command_names_what_a_step_replaces_that_would_take_nothing_for_anything() -> None:
    package = Path(inspect.getfile(readiness)).parent

    def found(kind: type[T], *parts: str) -> Iterator[tuple[Path, T]]:
        for path in (path for part in parts for path in sorted((package / part).rglob("*.py"))):
            yield from ((path, node) for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, kind))

    steps = {
        step.name
        for _, step in found(ast.FunctionDef, "services")
        for given, default in zip(step.args.kwonlyargs, step.args.kw_defaults, strict=True)
        if given.arg in NAMES_WHAT_IT_REPLACES and default is not None
    }
    calls = [
        (path.name, name, {each.arg for each in call.keywords})
        for path, call in found(ast.Call, "ui", "cli")
        if (name := ast.unparse(call.func).rpartition(".")[2]) in steps
    ]
    assert {name for _, name, _ in calls} >= {"rename", "start_on", "set_role", "close_on"}
    assert [each for each in calls if not NAMES_WHAT_IT_REPLACES & each[2]] == []


def renaming(store: Store) -> tuple[Callable[[str | None], None], Callable[[], object]]:
    here = store.create("Autumn", at=NOW)
    return (
        lambda seen: store.rename(here, f"Not {seen}", replaces=seen, at=LATER),
        lambda: store.summary(here).name,
    )


def starting(store: Store) -> tuple[Callable[[date | None], None], Callable[[], object]]:
    here = store.create("Autumn", at=NOW)
    day = store.summary(here).starts_on
    return (
        lambda seen: store.start_on(here, (seen or day) + timedelta(days=3), replaces=seen, at=LATER),
        lambda: store.summary(here).starts_on,
    )


def keeping(store: Store) -> tuple[Callable[[int | None], None], Callable[[], object]]:
    store.keep_votes(HOME, 30, replaces=None, at=NOW)
    return (
        lambda seen: store.keep_votes(HOME, (seen or 0) + 30, replaces=seen, at=LATER),
        lambda: store.votes_days(HOME),
    )


def ending(store: Store) -> tuple[Callable[..., None], Callable[[], object]]:
    made, _ = store.acting_as(ANN).start_campaign(
        HOME,
        "Spring",
        "{}",
        [],
        pack=KeptPack("a" * 64, "ml-readiness", "1.0.0", "{}"),
        time_zone="UTC",
        opens_at=NOW,
        ends_at=LATER,
        at=NOW,
    )
    return (
        lambda seen: store.end_campaign_at(made, seen + timedelta(days=1), replaces=seen, settings="{}", at=LATER),
        lambda: store.campaign(made).ends_at,
    )


@pytest.mark.parametrize("setting", [renaming, starting, keeping, ending])
def test_a_second_writer_who_saw_what_the_first_one_replaced_is_refused_and_stores_nothing(
    store: Store, setting: Callable[[Store], tuple[Callable[[object], None], Callable[[], object]]]
) -> None:
    write, stored = setting(store)
    seen = stored()
    write(seen)
    first = stored()
    assert first != seen

    with pytest.raises(Refused, match="Somebody else has"):
        write(seen)

    assert stored() == first
    write(first)
    assert stored() != first
