"""Every step of the store, tried by everybody who should not, and by everybody who may; the same on both databases."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert, update

from readiness.model.actor import COMMAND_LINE, LOCAL_USER, MEMBER_ROLES, NOBODY, Actor
from readiness.model.begun_check import BegunCheck
from readiness.model.permission import Action, Subject, may
from readiness.storage import NotThere, Refused, Store, guarding
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.guarding import GUARD
from readiness.storage.guest_records import NewLink, NewUnit
from readiness.storage.pack_records import KeptPack
from readiness.storage.portfolio_records import Chosen, OverviewOrder
from readiness.storage.records import Place, Write
from readiness.storage.tables import HOME, assessment, guest_link, membership, person, workspace
from tests.storage.samples import LATER, NOW, a_snapshot

STEPS = {name: each for name, each in inspect.getmembers(Store, inspect.isfunction) if not name.startswith("_")}
HOLD_NOTHING = {"acting_as", "view", "change", "check", "close", "raise_wall"}
"""What tells nothing of what is stored, and gives a store to the services alone."""
PACK = KeptPack("a" * 64, "ml-readiness", "1.0.0", "{}")
OURS, THEIRS, AWAY = "ours", "theirs", "away"
AT = {"at": LATER}
LINK = "link-of-all"
"""What names the one link of each campaign of the town: it opens nothing, so both may have the same."""
PUT = {"part": "answer", "key": "data-labelled", "value": {"given": 1}, **AT}
GIVEN: Mapping[str, Mapping[str, Any]] = {
    "add_snapshot": {"given": a_snapshot("new")},
    "arrange": {"part": "person", "keys": [], **AT},
    "activity": {"part": "vote-1"},
    "change_pack": {"kept": PACK, **AT},
    "change_to": {"version": 1},
    "change_workshop": {"expected_version": 1, "state": "closed"},
    "changed_since": {"after": 0},
    "hand_over": {"workspace_id": AWAY, **AT},
    "has_figures": {"state": 99, "edition": "e"},
    "conclude": {"state": 99, "edition": "e", "phase": None, "completeness": 0.5},
    "delete": AT,
    "delete_snapshot": {"snapshot_id": "s-1"},
    "duplicate": {"name": "Copy", **AT},
    "given": {"parts": ["vote-1"]},
    "history": {"part": "answer", "key": "data-exists"},
    "invite_member": {"role": "viewer", **AT},
    "invite": {"group": "staff", "names": [None], **AT},
    "issue_code": {"group": "staff"},
    "load_snapshot": {"snapshot_id": "s-1"},
    "new_link": AT,
    "undelete": AT,
    "new_token": AT,
    "open_workshop": {"settings": {}, **AT},
    "pin": {"kept": PACK},
    "progress": {"part": "vote-1"},
    "put": PUT,
    "put_many": {"writes": [Write("answer", "data-labelled", {"given": 1}, None)], **AT},
    "remember_browser": {"mark": "m", **AT},
    "remember_check": {"begun": BegunCheck.model_construct(), **AT},
    "rename": {"name": "Another", **AT},
    "seat_without_device": AT,
    "seen": AT,
    "set_role": {"person_id": "bea", "role": "editor", **AT},
    "set_takes_part": {"takes_part": True, **AT},
    "keep_votes": {"days": 30, "replaces": None, **AT},
    "keep_house_style": {"content": "{}", "logo": "", "expected_version": 0, **AT},
    "note_export": {"what": "report.pdf", **AT},
    "withdraw_invitation": {"token_hash": "h", **AT},
    "set_codes_open": {"is_open": False},
    "share": {"settings": "{}", "ends_at": LATER + timedelta(days=7), **AT},
    "shares": AT,
    "lend": {"kind": "edit", "ends_at": LATER + timedelta(days=7), **AT},
    "lent": AT,
    "end_lent": {"link_id": "s", **AT},
    "start_campaign": {
        "name": "Spring",
        "settings": "{}",
        "units": [NewUnit("North", (NewLink("all", ("data",)),))],
        "pack": PACK,
        "time_zone": "UTC",
        "opens_at": NOW,
        "ends_at": LATER,
        **AT,
    },
    "end_campaign_at": {"replaces": LATER, "ends_at": LATER, "settings": "{}", **AT},
    "send_back": {"link_id": LINK, "reason": "Look again", "ends_at": LATER, **AT},
    "renew_guest_link": {"link_id": LINK, **AT},
    "end_campaign_link": {"link_id": LINK, **AT},
    "claim_results_now": AT,
    "delete_campaign": AT,
    "end_share": {"share_id": "s", **AT},
    "start_on": {"day": NOW.date(), **AT},
    "undo": AT,
}
ANN = Actor(kind="person", id="ann", roles={OURS: "owner"}, workspace=OURS)
WITH_LINK = {
    "with a link": Actor(kind="person", id="zoe", roles={"away": "owner"}),
    "facilitator with a link": Actor(kind="person", id="bob", roles={OURS: "facilitator"}, workspace=OURS),
}
EVE = Actor(kind="person", id="eve", roles={THEIRS: "owner"}, workspace=THEIRS)


def guard_of(name: str) -> tuple[str, str]:
    found: tuple[str, str] = getattr(STEPS[name], GUARD)
    return found


ABOUT_ONE = sorted(
    name
    for name in STEPS.keys() - HOLD_NOTHING
    if guard_of(name)[1] in {"assessment", "workshop", "participant", "workspace", "campaign"}
)

ABOUT_SEVERAL = {
    "workshop_marks": ("workshop", "workshop_ids", {}),
    "nouns_of_part": ("assessment", "assessments", {"part": "answer"}),
    "overviews_of": ("assessment", "assessment_ids", {}),
    "standings_of": ("assessment", "assessment_ids", {}),
    "forget_figures": ("assessment", "assessment_ids", {}),
    "tag_all": ("assessment", "assessment_ids", {"name": "north"}),
    "untag_all": ("assessment", "assessment_ids", {"name": "south"}),
    "archive": ("assessment", "assessment_ids", AT),
    "unarchive": ("assessment", "assessment_ids", {}),
    "close_links": ("assessment", "assessment_ids", AT),
}

ASK_ONCE_MORE = {"set_role", "invite_member", "hand_over", "set_takes_part"}
"""They ask whether the role is above that of who gives it, what may be begun in another workspace, or once more when an
assessment is held and can be handed over no more."""


class Town:
    """An assessment with a workshop in our workspace, one in another, and ids that are none."""

    def __init__(self, store: Store) -> None:
        self.store = store
        with store.database.writing() as connection:
            connection.execute(insert(workspace), [{"id": each, "name": each} for each in (OURS, THEIRS, AWAY)])
            connection.execute(
                insert(person), [{"id": each, "name": each, "email": ""} for each in ("ann", "bea", "bob")]
            )
            roles = [("ann", "owner"), ("bea", "owner"), ("bob", "owner")]
            rows = [{"workspace_id": OURS, "person_id": who, "role": role} for who, role in roles]
            connection.execute(insert(membership), rows)
        self.ours = self._filled(ANN)
        self.theirs = self._filled(EVE)
        self.invented = {of: new_token() for of in self.ours}

    def _filled(self, who: Actor) -> dict[str, str]:
        here = self.store.acting_as(who)
        made = here.create("Secret", at=NOW)
        here.put(made, "answer", "data-exists", {"given": 2}, at=NOW)
        here.add_snapshot(made, a_snapshot("s-1"))
        here.tag_all([made], "south")
        room = here.open_workshop(made, {}, at=NOW)
        seat = here.invite(room, "staff", [None], at=NOW)[0].participant_id
        sent, _ = here.start_campaign(who.workspace, **{**GIVEN["start_campaign"], "units": []})
        key = here.lend(made, "answer", ends_at=LATER + timedelta(days=7), at=NOW)
        with self.store.database.writing() as connection:
            of_ours = {"id": LINK} if who is ANN else {}
            here_it_is = update(guest_link).where(guest_link.c.token_hash == hash_of_token(key))
            connection.execute(here_it_is.values(campaign_id=sent, handed_in_at=NOW, kept_at=NOW, **of_ours))
        return {
            "assessment": made,
            "workshop": room,
            "participant": seat,
            "workspace": who.workspace,
            "campaign": sent,
        }

    def strangers(self) -> dict[str, Actor]:
        return {
            "nobody": NOBODY,
            "a person without a workspace": Actor(kind="person", id="zoe"),
            "a member elsewhere": EVE,
            "the link of another": Actor(kind="link", opens=self.theirs["assessment"]),
            "a link that is closed": Actor(kind="link", opens=self.ours["assessment"]),
            "a guest of another": Actor(kind="guest", id="none", opens=self.theirs["assessment"]),
            "a guest whose link was taken back": Actor(kind="guest", id="none"),
            "a person with a link to another": Actor(kind="person", id="zoe").holding(
                "none", self.theirs["assessment"]
            ),
            "a shared result of another": Actor(kind="share", opens=self.theirs["assessment"]),
        }

    def open_links(self) -> None:
        with self.store.database.writing() as connection:
            connection.execute(update(assessment).values(link_is_open=True))


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


@pytest.fixture
def town_in_sqlite(sqlite_store: Store) -> Town:
    """For what no database decides."""
    return Town(sqlite_store)


def call(store: Store, name: str, ids: Mapping[str, str]) -> object:
    """Do one step about these ids, with all else that it has to be given."""
    named, of = ids[guard_of(name)[1]], guard_of(name)[1]
    given = dict(GIVEN.get(name, {}))
    if name == "change_to":
        return store.change_to(Place(named, "answer", "data-exists"), **given)
    if name == "pin":
        return store.pin(**given, assessment_id=named)
    return getattr(store, name)(**{f"{of}_id": named}, **given)


def call_several(store: Store, name: str, ids: Mapping[str, str]) -> object:
    """Do one step about several with these ids alone."""
    of, argument, given = ABOUT_SEVERAL[name]
    return getattr(store, name)(**{argument: [ids[of]]}, **given)


class UndoneError(Exception):
    """Ends a change of which nothing is to stay."""


@contextmanager
def undone(store: Store) -> Iterator[Store]:
    """A store in which everything can be done, and nothing of it stays."""
    try:
        with store.change() as inside:
            yield inside
            raise UndoneError
    except UndoneError:
        return


def told(step: Callable[[], object]) -> str:
    """What a step answers to who may not do it; empty if it was done."""
    try:
        step()
    except (NotThere, Refused) as refusal:
        return f"{type(refusal).__name__}: {refusal}"
    return ""


def everything(town: Town) -> list[object]:
    """All that the steps of strangers could have changed."""
    kept = [town.store.list(), town.store.list(deleted=True)]
    for ids in (town.ours, town.theirs):
        here, room = ids["assessment"], ids["workshop"]
        kept += [town.store.export_assessment(here, with_history=True), town.store.snapshots(here)]
        kept += [town.store.workshops(here), town.store.participants(room), town.store.codes(room)]
        kept += [town.store.overviews_of([here])]
        kept += [town.store.takes_part(here)]
        kept += [town.store.house_style(ids["workspace"])]
        kept += [town.store.members(ids["workspace"]), town.store.invitations(ids["workspace"])]
        kept += [town.store.campaigns(ids["workspace"]), town.store.campaign_lines(ids["campaign"])]
    return kept


def test_every_step_says_what_it_needs() -> None:
    assert {name for name, step in STEPS.items() if not hasattr(step, GUARD)} == HOLD_NOTHING


def test_every_step_about_several_is_tried() -> None:
    assert {name for name in STEPS.keys() - HOLD_NOTHING if guard_of(name)[1].startswith("several")} == set(
        ABOUT_SEVERAL
    )


def test_a_stranger_cannot_tell_a_foreign_id_from_one_that_is_none(town: Town) -> None:
    before, differences = everything(town), []
    for name in ABOUT_ONE:
        for who, actor in town.strangers().items():
            as_stranger = town.store.acting_as(actor)
            foreign = told(lambda name=name, here=as_stranger: call(here, name, town.ours))
            invented = told(lambda name=name, here=as_stranger: call(here, name, town.invented))
            if not foreign.startswith("NotThere") or foreign != invented:
                differences.append(f"{who}: {name}: {foreign or 'done'} | {invented or 'done'}")
    for actor in town.strangers().values():
        as_stranger = town.store.acting_as(actor)
        own = {town.theirs["assessment"]} if actor == EVE else set()
        assert {each.id for each in as_stranger.list()} == own
        assert set(as_stranger.chosen_ids(Chosen())) == own
        assert {each.id for each in as_stranger.overview(Chosen(), OverviewOrder())} == own
        assert as_stranger.phases_of(Chosen()).missing == len(as_stranger.not_concluded()) == len(own)
        assert as_stranger.concluded_by() == ()
        assert as_stranger.tags() == (("south",) if own else ())
        assert sum(as_stranger.pack_uses().values()) == 0
        for name in ABOUT_SEVERAL:
            assert call_several(as_stranger, name, town.ours) == call_several(as_stranger, name, town.invented)

    assert differences == []
    assert everything(town) == before


def test_the_walk_of_strangers_would_find_every_step_that_did_not_ask(
    town_in_sqlite: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarding, "may", lambda *_: True)

    for name in set(ABOUT_ONE) - ASK_ONCE_MORE:
        with undone(town_in_sqlite.store) as inside:
            assert told(lambda name=name, here=inside: call(here.acting_as(NOBODY), name, town_in_sqlite.ours)) == "", (
                name
            )


@pytest.mark.parametrize("who", [*MEMBER_ROLES, "link", "share", "guest", *WITH_LINK])
def test_each_actor_can_do_what_they_may_and_nothing_else(town_in_sqlite: Town, who: str) -> None:
    if who == "link":
        town_in_sqlite.open_links()
    here = town_in_sqlite.ours["assessment"]
    actor = (
        Actor(kind="person", id="bob", roles={OURS: who, AWAY: "editor"}, workspace=OURS)
        if who in MEMBER_ROLES
        else WITH_LINK[who].holding("l", here)
        if who in WITH_LINK
        else Actor(kind=who, opens=here)
    )
    subject = Subject(OURS, here, link_is_open=True)
    for name in ABOUT_ONE:
        action: Action = guard_of(name)[0]  # type: ignore[assignment] # every guard about one names an action
        with undone(town_in_sqlite.store) as inside:
            said = told(lambda name=name, here=inside: call(here.acting_as(actor), name, town_in_sqlite.ours))
        about = Subject(OURS) if guard_of(name)[1] in {"workspace", "campaign"} else subject
        if may(actor, action, about):
            assert said == "", name
        else:
            assert said.startswith("Refused: You may look" if may(actor, "read", about) else "NotThere"), name


@pytest.mark.parametrize("actor", [LOCAL_USER, COMMAND_LINE, Actor(kind="seat", id="s"), Actor(kind="leader", id="l")])
def test_whoever_acts_for_the_house_is_not_asked(town_in_sqlite: Town, actor: Actor) -> None:
    for name in set(ABOUT_ONE) - (ASK_ONCE_MORE if actor.kind in {"seat", "leader"} else set()):
        with undone(town_in_sqlite.store) as inside:
            assert told(lambda name=name, here=inside: call(here.acting_as(actor), name, town_in_sqlite.ours)) == "", (
                name
            )


def test_a_facilitator_leads_the_room_and_changes_no_answer(town: Town) -> None:
    facilitator = town.store.acting_as(Actor(kind="person", id="bob", roles={OURS: "facilitator"}))
    here, room = town.ours["assessment"], town.ours["workshop"]

    facilitator.put(here, "room", "step", {"at": 1}, owner=room, at=LATER)
    with pytest.raises(Refused, match="You may look at this"):
        facilitator.put(here, **PUT)

    assert [each.changed_by for each in town.store.entries(here, owner=room)] == ["person bob"]
    assert town.store.entries(here, parts=["answer"])[0].key == "data-exists"


def test_lists_and_the_bin_reach_no_further_than_their_actor(town: Town) -> None:
    ann, eve = town.store.acting_as(ANN), town.store.acting_as(EVE)
    viewer = town.store.acting_as(Actor(kind="person", id="bob", roles={OURS: "viewer", THEIRS: "editor"}))
    assert [each.id for each in ann.list("secret")] == [town.ours["assessment"]]
    assert {each.id for each in viewer.list()} == {town.ours["assessment"], town.theirs["assessment"]}
    ann.delete(town.ours["assessment"], at=NOW)
    eve.delete(town.theirs["assessment"], at=NOW)

    assert [each.id for each in eve.list(deleted=True)] == [town.theirs["assessment"]]
    assert viewer.remove_deleted(LATER, at=LATER) == 0
    assert eve.remove_deleted(LATER, at=LATER) == 1
    assert [each.id for each in town.store.list(deleted=True)] == [town.ours["assessment"]]


def test_many_are_asked_for_in_as_few_statements_as_one(town: Town) -> None:
    asked: list[str] = []
    member = town.store.acting_as(ANN)
    here = town.ours["assessment"]

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    def statements(ids: list[str]) -> int:
        asked.clear()
        assert [each.id for each in member.standings_of(ids)] == [here]
        return len(asked)

    listens = town.store.database.engine
    event.listen(listens, "before_cursor_execute", note)
    assert statements([here]) == statements([here, *(f"gone-{number}" for number in range(200)), here])
    event.remove(listens, "before_cursor_execute", note)


def test_who_may_see_the_table_of_all_changes_only_what_they_may(town: Town) -> None:
    both = [town.ours["assessment"], town.theirs["assessment"]]
    member = town.store.acting_as(Actor(kind="person", id="bob", roles={OURS: "viewer", THEIRS: "editor"}))

    assert [each.id for each in member.overviews_of(both)] == [each.id for each in member.standings_of(both)] == both
    member.tag_all(both, "north")
    assert member.archive(both, at=LATER) == 1

    assert [each.tags for each in town.store.overviews_of(both)] == [("south",), ("north", "south")]
    assert town.store.chosen_ids(Chosen()) == (town.ours["assessment"],)
    assert member.untag_all(both, "south") is None
    assert [each.tags for each in town.store.overviews_of(both)] == [("south",), ("north",)]
    assert town.store.acting_as(ANN).unarchive(both) == 0
    assert member.unarchive(both) == 1


def test_what_is_new_belongs_where_its_maker_works(town: Town) -> None:
    ann = town.store.acting_as(ANN)
    file = ann.export_assessment(town.ours["assessment"])
    made = {
        "by Ann": ann.create("New", at=NOW),
        "her copy": ann.duplicate(town.ours["assessment"], "Copy", at=NOW),
        "her file": ann.import_assessment(file, at=NOW),
        "her whole one": ann.add(ann.load(town.ours["assessment"]), at=NOW),
        "without accounts": town.store.create("Local", at=NOW),
        "a copy by the house": town.store.duplicate(town.ours["assessment"], "Copy", at=NOW),
    }

    with town.store.database.reading() as connection:
        rows = {row.id: (row.workspace_id, row.link_is_open) for row in connection.execute(assessment.select())}

    assert {name: rows[each] for name, each in made.items()} == {
        "by Ann": (OURS, False),
        "her copy": (OURS, False),
        "her file": (OURS, False),
        "her whole one": (OURS, False),
        "without accounts": (HOME, True),
        "a copy by the house": (OURS, True),
    }
    for actor in (NOBODY, Actor(kind="person", id="ann", roles={OURS: "owner"}, workspace=THEIRS), Actor(kind="link")):
        stranger = town.store.acting_as(actor)
        with pytest.raises(Refused, match="Nothing can be added here"):
            stranger.create("New", at=NOW)
        with pytest.raises(Refused, match="Nothing can be added here"):
            stranger.import_assessment(file, at=NOW)


def test_what_concerns_the_installation_is_for_whoever_runs_it(town: Town, tmp_path: Any) -> None:
    ann = town.store.acting_as(ANN)
    path = tmp_path / "backup"
    tries: list[Callable[[], object]] = [
        lambda: ann.backup(path),
        lambda: ann.restore(path, overwrite=True),
        lambda: ann.bring_pack(PACK, "pack.zip", at=NOW),
        lambda: ann.take_pack_away(PACK.fingerprint),
        ann.has_unpinned,
    ]

    assert {told(each) for each in tries} == {
        "Refused: This belongs to whoever runs the installation. Ask that person."
    }
    assert not path.exists()
    assert len(town.store.list()) == 2
