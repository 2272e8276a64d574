"""Campaigns: what whoever sends one sees, what a respondent can do and when, and what is kept at the end."""

from __future__ import annotations

import csv
import inspect
import io
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from readiness.model.actor import LOCAL_USER, Actor
from readiness.model.assessment import Snapshot
from readiness.model.campaign import MOST_UNITS
from readiness.model.response import Answer
from readiness.present.campaigns import ProgressRow, progress_table
from readiness.services import campaign_results, campaigns, lending
from readiness.services.accounts import keep_apart
from readiness.services.answering_by_link import Respondent, behind_key, respondent
from readiness.services.campaigns import CampaignSeen, campaign_seen, read_units, settings_for, start_campaign
from readiness.services.workspace import Workspace
from readiness.storage import NotThere, Refused, StorageProblem, Store, open_store
from readiness.storage.tables import HOME, guest_link
from tests.servers.postgres import PostgresServer
from tests.services.second_actor import before_each_transaction
from tests.services.workshop_rooms import library
from tests.thorough import usually

FIRST, LAST = date(2026, 3, 9), date(2026, 3, 20)
ANN = Actor(kind="person", id="ann", roles={HOME: "editor"}, workspace=HOME)
ROLES = (("Plant manager", ("data", "strategy")), ("IT", ("roles",)))


class Clock:
    """A clock that is set by hand; days are those of Auckland, a half day ahead of the moments."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(sqlite_tables: str, clock: Clock) -> Workspace:
    return Workspace(open_store(LOCAL_USER, sqlite_tables), library(), clock)


@pytest.fixture
def ann(house: Workspace) -> Workspace:
    return house.acting_as(ANN)


def handed_in(sent: Sent, unit: str, place: int = 0) -> Respondent:
    """Somebody of a unit, who has given one answer and handed in."""
    me = sent.of(unit, place)
    me.answer(me.questions[0].id, 2)
    me.hand_in()
    return me


def fails(*_: object, **__: object) -> object:
    raise ValueError("It cannot be worked out.")


OPEN = datetime(2026, 3, 8, 11, tzinfo=UTC)
"""Midnight in Auckland."""
OVER = datetime(2026, 3, 20, 11, tzinfo=UTC)


class Sent:
    """A campaign to two units, with two people asked in each."""

    def __init__(self, house: Workspace, ann: Workspace) -> None:
        settings = settings_for(ROLES, words="Please.", opens_on=FIRST, closes_on=LAST, time_zone="Pacific/Auckland")
        units = read_units("Lyon; Anna ; Igor\nOslo", settings.roles)
        self.house, self.ann = house, ann
        self.id, self.links = start_campaign(ann, HOME, "Spring", settings=settings, units=units, library=library())

    def of(self, unit: str, place: int = 0) -> Respondent:
        found = respondent(self.house, [each.key for each in self.links if each.unit == unit][place])
        assert found is not None
        return found

    @property
    def client(self) -> str:
        """Another workspace."""
        return self.house.store.found_space("Client", at=self.house.now())

    @property
    def seen(self) -> CampaignSeen:
        return campaign_seen(self.ann, self.id)

    def of_all(self) -> list[object]:
        return [(each.link, each.answered) for each in self.house.store.campaign_lines(self.id)]

    def states(self) -> list[str]:
        return [each.state for each in self.seen.lines]


@pytest.fixture
def sent(house: Workspace, ann: Workspace) -> Sent:
    return Sent(house, ann)


@pytest.fixture(scope="module")
def walled(postgres: PostgresServer) -> Iterator[str]:
    """A database with a wall in it, which the campaigns of all tests share: to make one takes longer than they do."""
    yield postgres.create_walled_database("campaigns")
    postgres.drop_database("campaigns")


@pytest.fixture(params=usually(["sqlite_tables"], ["sqlite_tables", "walled"], thorough=["walled"]))
def raced(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Sent]:
    """A campaign in each database."""
    house = Workspace(open_store(LOCAL_USER, request.getfixturevalue(request.param)), library(), clock)
    keep_apart(house)
    yield Sent(house, house.acting_as(ANN))
    house.close()


def test_a_pasted_list_is_read_line_by_line_and_each_mistake_named_with_its_line() -> None:
    roles = settings_for(ROLES, words="", opens_on=FIRST, closes_on=LAST, time_zone="UTC").roles
    found = read_units(f"Lyon\tAnna\n\n  Oslo ;;Eva\nlyon\n;Nobody\nRome;a;b;c\n{'x' * 151}", roles)

    assert [(each.name, [link.meant_for for link in each.links]) for each in found.units] == [
        ("Lyon", ["Anna", ""]),
        ("Oslo", ["", "Eva"]),
    ]
    assert found.links == 4
    assert found.problems == (
        "Line 4: “lyon” is in the list twice.",
        "Line 5 names no unit.",
        "Line 6 names more people than are asked.",
        "Line 7 is longer than 150 characters.",
    )
    assert read_units("\n".join(map(str, range(MOST_UNITS + 1))), roles).problems != ()


@pytest.mark.parametrize(
    ("roles", "units", "first", "last"),
    [
        ([("", ["data"])], "Lyon", FIRST, LAST),
        ([("IT", [])], "Lyon", FIRST, LAST),
        ([("IT", ["none"])], "Lyon", FIRST, LAST),
        ([("IT", ["data"]), ("it", ["roles"])], "Lyon", FIRST, LAST),
        ([("IT", ["data"]), ("HR", ["roles", "data"])], "Lyon", FIRST, LAST),
        ([("IT", ["data"])], "", FIRST, LAST),
        ([("IT", ["data"])], "Lyon\nLyon", FIRST, LAST),
        ([("IT", ["data"])], "Lyon", LAST, FIRST),
        ([("IT", ["data"])], "Lyon", date(2026, 1, 1), date(2026, 3, 1)),
        ([("IT", ["data"])], "Lyon", None, LAST),
    ],
)
def test_what_cannot_be_sent_is_refused_and_leaves_nothing(
    ann: Workspace, roles: list[tuple[str, list[str]]], units: str, first: date | None, last: date
) -> None:
    def begin() -> None:
        settings = settings_for(roles, words="", opens_on=first, closes_on=last, time_zone="UTC")
        start_campaign(
            ann, HOME, "Spring", settings=settings, units=read_units(units, settings.roles), library=library()
        )

    with pytest.raises(Refused):
        begin()
    assert ann.assessments() == ()
    assert campaigns.campaigns_of(ann, HOME) == ()


def test_the_window_opens_and_closes_by_the_clock_alone_in_its_own_time_zone(sent: Sent, clock: Clock) -> None:
    question = sent.of("Lyon").questions[0].id
    for moment, window in (
        (OPEN - timedelta(microseconds=1), "before"),
        (OPEN, "open"),
        (OVER - timedelta(microseconds=1), "open"),
        (OVER, "over"),
    ):
        clock.now = moment
        assert sent.of("Lyon").window == sent.seen.window == window
        if window == "open":
            sent.of("Lyon").answer(question, 1)
        else:
            with pytest.raises(Refused, match="Nothing can be changed now"):
                sent.of("Lyon").answer(question, 2)
            with pytest.raises(Refused, match="Nothing can be changed now"):
                sent.of("Lyon").hand_in()
    assert sent.of("Lyon").answers()[question].given == 1
    assert sent.states() == ["missed"] * 4


def test_each_is_asked_their_own_sections_and_nothing_else(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    first, second = sent.of("Lyon"), sent.of("Lyon", 1)
    of_sections = {each.id: {one.id for one in each.questions} for each in library().questionnaire.dimensions}
    assert {each.id for each in first.questions} == of_sections["data"] | of_sections["strategy"]
    assert {each.id for each in second.questions} == of_sections["roles"]
    with pytest.raises(Refused, match="not asked of you"):
        second.answer(first.questions[0].id, 1)
    with pytest.raises(Refused, match="none of the choices"):
        second.answer(second.questions[0].id, second.questions[0].top + 1)
    assert second.asked_by == ("Spring", "Home")
    assert (second.unit, second.words) == ("Lyon", "Please.")


def test_the_sender_sees_how_far_somebody_is_and_answers_once_they_are_handed_in(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    me = sent.of("Oslo")
    here = me.link.assessment_id
    me.answer(me.questions[0].id, 2)
    me.answer(me.questions[1].id, "dont-know")

    oslo = next(each for each in sent.seen.lines if each.line.unit == "Oslo" and each.role == "Plant manager")
    assert (oslo.state, oslo.line.answered, oslo.asked, oslo.line.last_at) == ("answering", 2, len(me.questions), OPEN)
    assert 0 < oslo.share < 1
    assert sent.ann.open(here).assessment.response.answers == {}

    sent.of("Oslo").hand_in()

    given = sent.ann.open(here).assessment.response.answers
    assert {name: each.given for name, each in given.items()} == {
        me.questions[0].id: 2,
        me.questions[1].id: "dont-know",
    }
    assert sent.states() == ["not-opened", "not-opened", "handed-in", "not-opened"]
    assert (sent.seen.handed_in, len(sent.seen.waiting)) == (1, 3)
    with pytest.raises(Refused):
        sent.of("Oslo").answer(me.questions[0].id, 0)
    with pytest.raises(Refused):
        sent.of("Oslo").hand_in()
    assert sent.ann.store.history(here, "answer", me.questions[0].id)[0].by == f"respondent {me.link.id}"


def test_nothing_is_handed_in_where_nothing_was_given(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    with pytest.raises(Refused, match="No question has an answer"):
        sent.of("Oslo").hand_in()


def test_what_goes_back_is_open_again_with_its_reason_and_both_versions_stay(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    me = sent.of("Oslo")
    here = me.link.assessment_id
    question, corrected, removed = (each.id for each in me.questions[:3])
    for each in (question, corrected, removed):
        me.answer(each, 3)
    me.hand_in()
    for each, value in ((question, {"given": 1}), (corrected, {"given": 0}), (removed, None)):
        sent.ann.save(here, "answer", each, value)
    clock.now = OVER
    assert sent.seen.to_remind == {}, "for nobody else it is open"
    with pytest.raises(Refused, match="Write why"):
        campaigns.send_back(sent.ann, sent.id, me.link.id, "  ")

    campaigns.send_back(sent.ann, sent.id, me.link.id, "Which plant is that?")

    late = LAST + timedelta(days=campaigns.DAYS_AFTER_SENDING_BACK)
    assert {day: [each.line.unit for each in some] for day, some in sent.seen.to_remind.items()} == {late: ["Oslo"]}
    again = sent.of("Oslo")
    assert (again.window, again.may_answer, again.link.sent_back) == ("open", True, "Which plant is that?")
    assert again.answers()[question].given == 3
    again.answer(question, 2)
    again.hand_in()
    assert sent.of("Oslo").link.sent_back == ""
    values = [each.value for each in sent.ann.store.history(here, "answer", question)]
    assert [each["given"] for each in values if isinstance(each, dict)] == [3, 1, 2]
    stands = sent.ann.open(here).assessment.response.answers
    assert {name: each.given for name, each in stands.items()} == {question: 2, corrected: 0}


def test_what_was_handed_in_is_kept_once_at_the_end_by_whoever_looks_first(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    for unit in ("Lyon", "Oslo"):
        me = sent.of(unit)
        me.answer(me.questions[0].id, 2)
        if unit == "Oslo":
            me.hand_in()
    assert campaign_results.keep_results(sent.house) == 0
    clock.now = OVER

    campaign_results.keep_results_soon(sent.house)

    assert campaign_results.keep_results(sent.house) == 0
    (shot,) = sent.ann.snapshots(me.link.assessment_id)
    assert (shot.reason, shot.label, shot.taken_at) == ("campaign", "Spring", OVER)
    assert sent.ann.snapshots(sent.of("Lyon").link.assessment_id) == ()


def test_one_that_cannot_be_kept_keeps_no_other_and_is_tried_again_after_an_hour(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock.now = OPEN
    for me in (sent.of("Lyon"), sent.of("Oslo")):
        me.answer(me.questions[0].id, 2)
        me.hand_in()
    clock.now = OVER
    (_, bad), (_, good) = sent.house.store.results_to_keep(at=OVER)
    usual, tried = Workspace.take_snapshot, []

    def fails(here: Workspace, assessment_id: str, *told: Any) -> object:
        tried.append(assessment_id)
        if assessment_id == bad:
            raise ValueError("It cannot be worked out.")
        return usual(here, assessment_id, *told)

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "take_snapshot", fails)
        campaign_results.keep_results_soon(sent.house)
        campaign_results.keep_results_soon(sent.house)
        assert sorted(tried) == sorted((bad, good))
        clock.now = OVER + campaign_results.UNTIL_NEXT_TRY - timedelta(seconds=1)
        assert campaign_results.keep_results(sent.house) == 0
        assert len(tried) == 2
    assert [len(sent.ann.snapshots(each)) for each in (bad, good)] == [0, 1]
    assert caplog.text.count("could not be done: campaign-results") == 1
    clock.now = OVER + campaign_results.UNTIL_NEXT_TRY
    assert campaign_results.keep_results(sent.house) == 1


def test_what_was_handed_in_is_kept_also_where_its_link_is_taken_back_or_the_campaign_removed_before_the_end(
    sent: Sent, clock: Clock
) -> None:
    clock.now = OPEN
    units = sent.of("Lyon"), sent.of("Oslo")
    for me in units:
        me.answer(me.questions[0].id, 2)
        me.hand_in()
    kept = [me.link.assessment_id for me in units]

    campaigns.end_link(sent.ann, sent.id, units[1].link.id)
    campaign_results.keep_results(sent.house)
    assert [len(sent.ann.snapshots(each)) for each in kept] == [0, 0], "a second person of the unit can still answer"
    campaigns.remove_campaign(sent.ann, sent.id)
    assert [[shot.label for shot in sent.ann.snapshots(each)] for each in kept] == [["Spring"], ["Spring"]]
    assert [each.kind for each in sent.house.store.events(HOME)].count("campaign-removed") == 1


@pytest.mark.parametrize("removed", [False, True])
def test_what_was_handed_in_by_a_link_that_was_taken_back_is_kept_however_late_somebody_looks(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch, removed: bool
) -> None:
    clock.now = OPEN
    me = handed_in(sent, "Oslo")
    for each in sent.house.store.campaign_lines(sent.id):
        campaigns.end_link(sent.ann, sent.id, each.link.id)
    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "freeze", fails)
        for clock.now in (OPEN, OVER, OVER + timedelta(days=90)):
            with pytest.raises(Refused, match="What 1 unit handed in is not kept"):
                campaigns.remove_campaign(sent.ann, sent.id)

    if removed:
        campaigns.remove_campaign(sent.ann, sent.id)
    campaign_results.keep_results(sent.house)

    assert len(sent.ann.snapshots(me.link.assessment_id)) == 1


def test_a_link_that_was_taken_back_keeps_its_end_when_that_of_the_campaign_moves(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    gone, there = sent.of("Lyon").link, sent.of("Oslo").link
    campaigns.end_link(sent.ann, sent.id, gone.id)

    campaigns.close_on(sent.ann, sent.id, LAST + timedelta(days=30))

    with sent.house.store.database.reading() as connection:
        ends = dict(connection.execute(select(guest_link.c.id, guest_link.c.ends_at)).all())
    assert ends[gone.id] == OVER < ends[there.id]


def test_a_removal_that_is_refused_leaves_no_snapshot_and_the_one_of_the_end_holds_what_was_corrected(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = OPEN
    bad, good = handed_in(sent, "Oslo"), handed_in(sent, "Lyon")
    usual = Workspace.freeze

    def fails_for_one(here: Workspace, assessment_id: str, *told: Any, **more: Any) -> object:
        if assessment_id == bad.link.assessment_id:
            raise ValueError("It cannot be worked out.")
        return usual(here, assessment_id, *told, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "freeze", fails_for_one)
        with pytest.raises(Refused, match="What 1 unit handed in is not kept"):
            campaigns.remove_campaign(sent.ann, sent.id)
    here = good.link.assessment_id
    assert sent.ann.snapshots(here) == ()
    sent.ann.save(here, "answer", good.questions[0].id, Answer(given=0))
    clock.now = OVER
    campaign_results.keep_results(sent.house)

    (shot,) = sent.ann.snapshots(here)
    assert shot.taken_at == OVER
    assert sent.ann.snapshot(here, shot.id).response.answers[good.questions[0].id].given == 0


def test_a_removal_keeps_what_is_handed_in_or_corrected_while_results_are_worked_out(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    first, late = handed_in(sent, "Oslo"), sent.of("Lyon")
    late.answer(late.questions[0].id, 2)
    told: list[tuple[int, int]] = []

    def meanwhile(done: int, number: int) -> None:
        told.append((done, number))
        late.hand_in()
        sent.house.save(first.link.assessment_id, "answer", first.questions[0].id, Answer(given=0))

    campaigns.remove_campaign(sent.ann, sent.id, meanwhile)

    assert told == [(1, 1)]
    for me, level in ((first, 0), (late, 2)):
        (shot,) = sent.ann.snapshots(me.link.assessment_id)
        kept = sent.ann.snapshot(me.link.assessment_id, shot.id).response
        assert kept.answers[me.questions[0].id].given == level
    with pytest.raises(NotThere):
        campaign_seen(sent.ann, sent.id)


def test_a_removal_writes_its_snapshots_out_before_anybody_has_to_wait_for_it(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = OPEN
    for each in ("Oslo", "Lyon"):
        handed_in(sent, each)
    order = list[str]()
    hold, written = Store.hold_campaign, Snapshot.model_dump_json

    def held(self: Store, campaign_id: str) -> str:
        order.append("held")
        return hold(self, campaign_id)

    def writes(self: Snapshot, **how: Any) -> str:
        order.append("written")
        return written(self, **how)

    monkeypatch.setattr(Store, "hold_campaign", held)
    monkeypatch.setattr(Snapshot, "model_dump_json", writes)
    campaigns.remove_campaign(sent.ann, sent.id)

    assert order == ["written", "written", "held"]


def test_a_removal_that_breaks_off_leaves_everything_as_it_was(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = OPEN
    units = handed_in(sent, "Oslo"), handed_in(sent, "Lyon")

    def stops(*_: object, **__: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(type(sent.house.store), "delete_campaign", stops)
        with pytest.raises(SystemExit):
            campaigns.remove_campaign(sent.ann, sent.id)

    assert [sent.ann.snapshots(me.link.assessment_id) for me in units] == [(), ()]
    assert sent.house.store.results_not_kept(sent.id) == tuple(sorted(me.link.assessment_id for me in units))


DOORS = {
    "a link is lent": lambda sent: lending.lend(sent.ann, sent.of("Oslo").link.assessment_id, "answer", days=30),
    "it is sent back": lambda sent: campaigns.send_back(sent.ann, sent.id, sent.of("Oslo").link.id, "Which?"),
    "the end is moved": lambda sent: campaigns.close_on(sent.ann, sent.id, LAST + timedelta(days=20)),
}
"""Every way by which a link comes to ask for something."""


@pytest.mark.parametrize("door", DOORS)
def test_nobody_is_asked_for_what_somebody_else_answers_by_another_link(raced: Sent, clock: Clock, door: str) -> None:
    clock.now = OPEN
    here = raced.of("Oslo").link.assessment_id
    if door != "the end is moved":
        for place in (0, 1):
            handed_in(raced, "Oslo", place)
    else:
        clock.now = OVER + timedelta(hours=1)
    key = lending.lend(raced.ann, here, "answer", days=30)
    other = respondent(raced.house, key)
    assert other is not None
    before = raced.of_all()

    with pytest.raises(Refused, match="by another link"):
        DOORS[door](raced)
    assert raced.of_all() == before

    other.answer(other.questions[0].id, 3)
    other.hand_in()
    DOORS[door](raced)


def test_the_doors_are_all_there_are() -> None:
    """A step of the store that could open a link, because it writes its end or takes it as not handed in."""
    opens = re.compile(r"ends_at=|\"ends_at\": |\"handed_in_at\": None")
    found = {
        name
        for name, step in inspect.getmembers(Store, inspect.isfunction)
        if step.__module__ in {"readiness.storage.campaigns", "readiness.storage.guest_links"}
        and opens.search(inspect.getsource(step))
    }
    # A new campaign makes assessments of its own, which nobody else is asked about.
    assert found == {"lend", "send_back", "end_campaign_at", "start_campaign"}


def test_nothing_is_kept_of_a_unit_of_which_somebody_answers_again(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    for me in (sent.of("Lyon"), sent.of("Lyon", 1)):
        me.answer(me.questions[0].id, 2)
        me.hand_in()
    clock.now = OVER
    due = sent.house.store.results_to_keep(at=OVER)
    campaigns.send_back(sent.ann, sent.id, me.link.id, "Which plant is that?")

    assert due == ((sent.id, me.link.assessment_id),)
    assert sent.house.store.claim_result(*due[0], at=OVER) == ""


def test_another_last_day_opens_the_window_again_and_an_early_end_closes_it(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    me = sent.of("Oslo")
    me.answer(me.questions[0].id, 2)
    me.hand_in()
    campaigns.send_back(sent.ann, sent.id, me.link.id, "Which plant is that?")
    campaigns.close_on(sent.ann, sent.id, FIRST)
    assert (sent.of("Oslo").link.ends_at, sent.of("Lyon").link.ends_at) == (OVER, OPEN + timedelta(days=1))
    campaigns.close_now(sent.ann, sent.id)
    assert (sent.seen.window, sent.of("Lyon").window, sent.of("Oslo").window) == ("over", "over", "over")
    for day in (None, FIRST - timedelta(days=1)):
        with pytest.raises(Refused):
            campaigns.close_on(sent.ann, sent.id, day)
    campaigns.close_on(sent.ann, sent.id, LAST)
    assert sent.of("Lyon").may_answer
    assert sent.seen.settings.closes_on == LAST


def test_one_that_is_closed_before_its_first_day_is_over_and_not_still_to_come(sent: Sent) -> None:
    campaigns.close_now(sent.ann, sent.id)

    (listed,) = campaigns.campaigns_of(sent.ann, HOME)
    assert listed == sent.seen.listed
    assert (listed.window, listed.has_opened, listed.links, listed.handed_in) == ("over", False, 4, 0)
    assert (sent.of("Lyon").window, sent.seen.settings.closes_on) == ("over", FIRST)
    campaigns.close_on(sent.ann, sent.id, LAST)
    assert (sent.seen.window, sent.of("Lyon").window) == ("before", "before")


STEPS: tuple[Callable[[Respondent], None], ...] = (
    lambda me: me.answer(me.questions[0].id, 2),
    lambda me: me.hand_in(),
)
ENDS: dict[str, Callable[[Sent, str], object]] = {
    "taken back": lambda sent, link: campaigns.end_link(sent.ann, sent.id, link),
    "renewed": lambda sent, link: campaigns.renew_link(sent.ann, sent.id, link),
    "removed with its campaign": lambda sent, _: campaigns.remove_campaign(sent.ann, sent.id),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_page_that_is_open_while_its_link_ends_keeps_nothing_any_more(sent: Sent, clock: Clock, end: str) -> None:
    clock.now = OPEN
    me = sent.of("Lyon")
    me.answer(me.questions[0].id, 1)
    ENDS[end](sent, me.link.id)

    for step in STEPS:
        with pytest.raises(NotThere, match="nothing at this link"):
            step(me)
    assert behind_key(sent.house, me.key) is None
    assert sent.ann.open(me.link.assessment_id).assessment.response.answers == {}


def test_who_may_not_send_is_told_what_is_told_of_none(sent: Sent) -> None:
    viewer = sent.house.acting_as(Actor(kind="person", id="v", roles={HOME: "viewer"}, workspace=HOME))
    stranger = sent.house.acting_as(Actor(kind="person", id="s", roles={"other": "owner"}, workspace="other"))
    with pytest.raises(Refused, match="You may look"):
        campaign_seen(viewer, sent.id)
    with pytest.raises(NotThere) as foreign:
        campaign_seen(stranger, sent.id)
    with pytest.raises(NotThere) as invented:
        campaign_seen(stranger, "none")
    assert str(foreign.value) == str(invented.value)


def test_no_key_is_printed_with_what_holds_it(sent: Sent) -> None:
    assert all(each.key not in repr(each) for each in sent.links)
    assert sent.of("Lyon").key not in repr(sent.of("Lyon"))


Meanwhile = Callable[[Sent, Respondent], object]
BETWEEN: dict[str, tuple[Callable[[Sent, Respondent], object], Meanwhile]] = {
    "hand in, while it is taken back": (
        lambda _, me: me.hand_in(),
        lambda sent, me: campaigns.end_link(sent.ann, sent.id, me.link.id),
    ),
    "hand in, while another tab does": (lambda _, me: me.hand_in(), lambda sent, _: sent.of("Oslo").hand_in()),
    "answer, while another tab hands in": (
        lambda _, me: me.answer(me.questions[0].id, 0),
        lambda sent, _: sent.of("Oslo").hand_in(),
    ),
    "hand in, while its link is renewed": (
        lambda _, me: me.hand_in(),
        lambda sent, me: campaigns.renew_link(sent.ann, sent.id, me.link.id),
    ),
    "hand in, while the assessment is handed over": (
        lambda _, me: me.hand_in(),
        lambda sent, me: sent.house.store.hand_over(me.link.assessment_id, sent.client, at=sent.house.now()),
    ),
    "move the end, while it is removed": (
        lambda sent, _: campaigns.close_on(sent.house, sent.id, LAST),
        lambda sent, _: campaigns.remove_campaign(sent.ann, sent.id),
    ),
}


def lost(sent: Sent) -> None:
    """The campaign goes with all its links."""
    campaigns.remove_campaign(sent.ann, sent.id)


OF_THE_SENDER: dict[str, tuple[Callable[[Sent, Respondent], object], Meanwhile]] = {
    "send back, while it is taken back": (
        lambda sent, me: campaigns.send_back(sent.house, sent.id, me.link.id, "Which?"),
        lambda sent, me: campaigns.end_link(sent.ann, sent.id, me.link.id),
    ),
    "send back, while somebody else does": (
        lambda sent, me: campaigns.send_back(sent.house, sent.id, me.link.id, "Which?"),
        lambda sent, me: campaigns.send_back(sent.ann, sent.id, me.link.id, "The other reason"),
    ),
    "send back, while the campaign is removed": (
        lambda sent, me: campaigns.send_back(sent.house, sent.id, me.link.id, "Which?"),
        lambda sent, _: lost(sent),
    ),
    "renew, while it is taken back": (
        lambda sent, me: campaigns.renew_link(sent.house, sent.id, me.link.id),
        lambda sent, me: campaigns.end_link(sent.ann, sent.id, me.link.id),
    ),
    "renew, while the campaign is removed": (
        lambda sent, me: campaigns.renew_link(sent.house, sent.id, me.link.id),
        lambda sent, _: lost(sent),
    ),
    "remove, while somebody else does": (
        lambda sent, _: campaigns.remove_campaign(sent.house, sent.id),
        lambda sent, _: lost(sent),
    ),
}


@pytest.mark.parametrize("name", OF_THE_SENDER)
def test_a_step_of_the_sender_is_done_or_refused_whoever_comes_before_each_of_its_transactions(
    raced: Sent, clock: Clock, name: str
) -> None:
    clock.now = OPEN
    me = raced.of("Oslo")
    me.answer(me.questions[0].id, 3)
    me.hand_in()
    step, meanwhile = OF_THE_SENDER[name]
    usual = raced.house.store._database
    after: list[object] = []

    def standing() -> list[object]:
        return [raced.of_all(), [each.kind for each in raced.house.store.events(HOME)], behind_key(raced.house, me.key)]

    def act(number: int) -> None:
        if number == 1:
            watched, raced.house.store._database = raced.house.store._database, usual
            meanwhile(raced, me)
            after.extend(standing())
            raced.house.store._database = watched
        assert number == 1, "nobody comes between: it is one transaction"

    with before_each_transaction(raced.house, act), pytest.raises(StorageProblem):
        step(raced, me)
    assert standing() == after


def test_many_results_are_kept_by_a_thread_that_nobody_waits_for(
    house: Workspace, ann: Workspace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_for([("IT", ["roles"])], words="", opens_on=FIRST, closes_on=LAST, time_zone="Pacific/Auckland")
    units = read_units("\n".join(f"Unit {each}" for each in range(campaign_results.AT_ONCE + 1)), settings.roles)
    _, links = start_campaign(ann, HOME, "Spring", settings=settings, units=units, library=library())
    clock.now = OPEN
    for each in links:
        me = respondent(house, each.key)
        assert me is not None
        me.answer(me.questions[0].id, 2)
        me.hand_in()
    clock.now = OVER
    begun: list[Callable[[], None]] = []

    class Begun:
        """A thread that begins once the test lets it."""

        def __init__(self, *, target: Callable[[Workspace], None], args: tuple[Workspace], **_how: object) -> None:
            begun.append(lambda: target(*args))

        def start(self) -> None:
            """Nothing yet."""

    monkeypatch.setattr(campaign_results.threading, "Thread", Begun)
    campaign_results.keep_results_soon(house)
    campaign_results.keep_results_soon(house)
    kept = [ann.snapshots(each.id) for each in ann.assessments()]
    assert not any(kept), "the page did not wait"

    with campaign_results._keeping:
        begun[0]()
    assert not any(ann.snapshots(each.id) for each in ann.assessments()), "one thread at a time"
    for run in begun:
        run()
    assert [len(ann.snapshots(each.id)) for each in ann.assessments()] == [1] * len(links)


HOSTILE = ('=HYPERLINK("http://a.example","x")', "@SUM(A1)", "+1", "-1")


def test_progress_as_a_table_and_as_a_workbook_tells_how_far_each_is_and_starts_no_formula(
    house: Workspace, ann: Workspace, clock: Clock
) -> None:
    settings = settings_for([("=IT", ["roles"])], words="", opens_on=FIRST, closes_on=LAST, time_zone="UTC")
    units = read_units("\n".join(f"{each};{each}" for each in HOSTILE), settings.roles)
    made, links = start_campaign(ann, HOME, "=Spring", settings=settings, units=units, library=library())
    clock.now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    me = respondent(house, links[0].key)
    assert me is not None
    for each in me.questions[: len(me.questions) // 2]:
        me.answer(each.id, 1)
    seen = campaign_seen(ann, made)
    rows = [
        ProgressRow(each.line.unit, each.role, each.line.link.meant_for, each.state, each.share, on)
        for each in seen.lines
        for on in [None if each.line.last_at is None else each.line.last_at.date()]
    ]

    head, *lines = csv.reader(io.StringIO(progress_table(rows).decode("utf-8-sig")))
    sheets = load_workbook(io.BytesIO(campaigns.progress_workbook(seen, rows, on=FIRST))).worksheets
    cells = [cell for each in sheets for row in each.iter_rows() for cell in row]

    part = len(me.questions) // 2 * 100 // len(me.questions) / 100
    told = {line[0]: line for line in lines}
    assert head[:2] == ["Unit", "Who is asked"]
    assert sorted(told) == sorted(f"'{each}" for each in HOSTILE)
    assert told[f"'{HOSTILE[0]}"][1:] == [
        "'=IT", f"'{HOSTILE[0]}", "Answering", f"{round(100 * part)}%", "2026-03-09",
    ]  # fmt: skip
    assert told["'+1"][4:] == ["0%", ""]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    assert {*HOSTILE, part} <= {cell.value for cell in cells}


@pytest.mark.parametrize("name", BETWEEN)
def test_whoever_comes_a_moment_before_a_step_is_counted_and_the_step_stores_nothing(
    raced: Sent, clock: Clock, name: str
) -> None:
    clock.now = OPEN
    me = raced.of("Oslo")
    me.answer(me.questions[0].id, 3)
    step, meanwhile = BETWEEN[name]
    usual, after = raced.house.store._database, list[object]()

    def standing() -> list[object]:
        here = me.link.assessment_id
        return [raced.house.store.entries(here), raced.house.store.entries(here, owner=me.link.id), raced.of_all()]

    def act(number: int) -> None:
        if number == 1:
            watched, raced.house.store._database = raced.house.store._database, usual
            meanwhile(raced, me)
            after.extend(standing())
            raced.house.store._database = watched

    with before_each_transaction(raced.house, act), pytest.raises(StorageProblem):
        step(raced, me)
    assert standing() == after


def test_a_process_killed_while_it_keeps_a_result_leaves_it_to_the_next(sent: Sent, clock: Clock) -> None:
    clock.now = OPEN
    me = sent.of("Oslo")
    me.answer(me.questions[0].id, 2)
    me.hand_in()
    clock.now = OVER

    def stop(number: int) -> None:
        if number == 2:
            raise SystemExit

    with before_each_transaction(sent.house, stop), pytest.raises(SystemExit):
        campaign_results.keep_results(sent.house)

    assert sent.ann.snapshots(me.link.assessment_id) == ()
    assert campaign_results.keep_results(sent.house) == 1
    assert len(sent.ann.snapshots(me.link.assessment_id)) == 1
