"""Every field of every page: what is being typed in it when a link is followed is stored, or is there again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import Workload
from readiness.model.work_calendar import BlockedDays, WorkDays
from readiness.services.workspace import Workspace
from tests.e2e import organizations
from tests.e2e.pressing import FORGOTTEN
from tests.e2e.test_every_control import OF_WORKSHOPS, PLACES, STAGES
from tests.thorough import usually
from tests.ui.opening import run_page

KINDS = ("text_input", "text_area", "number_input", "date_input")
WHAT = tuple(f"{state} {page or 'home'}" for state in organizations.STATES for page in PLACES)
PASSING = "trial-"
"""What begins the keys of the sandbox, which says that nothing in it is saved."""
USUAL = ("full problems", "full roadmap")


def fields(page: AppTest) -> dict[str, Any]:
    """What can be typed into, by the key of each; the field that a tab remembers by is none of them."""
    found = [each for kind in KINDS for each in page.get(kind)]
    return {each.key: each for each in found if each.key != "seen-by-this-tab" and not each.disabled}


def typed_into(number: int, field: Any) -> Any:
    """Something that the field does not hold yet and may hold."""
    if field.type == "number_input":
        now = field.value or 0
        return now + field.step if field.max is None or now + field.step <= field.max else now - field.step
    if field.type == "date_input":
        return date(2027, 3, 2 + number % 28)
    return "2026-03" if "Month" in field.label else f"T{number:03}"


def go(page: AppTest, name: str, query: dict[str, str]) -> AppTest:
    page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    for key, value in query.items():
        page.query_params[key] = value
    return page.run()


def places(workspace: Workspace, state: str, page: str) -> Iterator[dict[str, str]]:
    assessment = organizations.STATES[state](workspace)
    if state == "full":
        criteria = workspace.library.rubric.problems.criteria
        workspace.save(assessment, "setting", "own-weights", {each.id: Decimal("0.2") for each in criteria})
        block = BlockedDays(first=date(2027, 3, 1), last=date(2027, 3, 31), why="Move")
        workspace.save(assessment, "work-days", "work-days", WorkDays(blocked=(block,)))
        for kind, since in {"day": date(2025, 3, 1), "month": "2025-01", "year": "2024"}.items():
            workspace.save(assessment, "workload", kind, Workload(name=kind, in_use_since=since))
    for stage in STAGES if page == "workshop" else STAGES[1:] if page in OF_WORKSHOPS else STAGES[:1]:
        known = {"a": assessment}
        if stage:
            workshop, token = organizations.workshop(workspace, assessment, is_revealed=stage == "revealed")
            known = {"t": token} if page == "join" else {"a": assessment, "w": workshop}
        for query in PLACES[page]:
            yield {**known, **query}


def is_kept_by_a_button(page: AppTest, key: str) -> bool:
    """Whether a button stores it: until then it stays in its field."""
    held = (page.session_state[name] for name in ("unsent-held", "unsent-chosen") if name in page.session_state)
    return any(key in each for each in held)


def holds(page: AppTest, key: str, given: Any) -> bool:
    """Whether a field holds what was typed; one that begins anew once it is stored has another key then."""
    found = fields(page)
    return any(each.value == given for each in ([found[key]] if key in found else found.values()))


@pytest.mark.parametrize("what", usually(USUAL, WHAT))
def test_what_is_being_typed_when_a_link_is_followed_is_stored_or_stays_in_its_field(
    workspace: Workspace, what: str
) -> None:
    state, name = what.split()
    tried: set[str] = set()
    lost = []
    for query in places(workspace, state, "" if name == "home" else name):
        for number, key in enumerate(fields(run_page(name, **query))):
            if key in tried or key.startswith(PASSING):
                continue
            tried.add(key)
            page = run_page(name, **query)
            field = fields(page)[key]
            if field.label in FORGOTTEN:
                continue
            given = typed_into(number, field)
            field.set_value(given)
            stays = is_kept_by_a_button(page, key)
            go(page, "method", query)
            then = go(page, name, query) if stays else run_page(name, **query)
            if not holds(then, key, given):
                lost.append((query, field.label))
    assert lost == []
