"""What is shown or stored together belongs to one moment, whoever writes meanwhile; days move with answers only."""

import json
from datetime import date, timedelta

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer, Workload
from readiness.services.assessing import assess_response
from readiness.services.concluding import conclude_supposed
from readiness.services.keeping import read_standing
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import look_at, read_room, set_timer
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.storage.store import Store
from tests.engine.worked import FORECAST, LATE
from tests.services.second_actor import before_each_transaction, transactions_of
from tests.services.workshop_rooms import START, Clock, Meeting, library

Q = "data-exist"


def waits(workspace: Workspace, days: int) -> None:
    assert isinstance(workspace.now, Clock)
    workspace.now.wait(minutes=days * 24 * 60)


@pytest.mark.parametrize("moment", [1, 2, 3, 4, 5])
def test_a_snapshot_holds_answers_and_results_of_the_same_moment(workspace: Workspace, moment: int) -> None:
    here = workspace.start("Spring", "Northwind")
    workspace.save(here, "answer", Q, Answer(given=0))
    usual = workspace.store._database

    def change_the_answer(number: int) -> None:
        if number == moment:
            with usual.as_change() as database:
                Store(database, LOCAL_USER).put(here, "answer", Q, Answer(given=3), at=workspace.now())

    with before_each_transaction(workspace, change_the_answer):
        taken = workspace.take_snapshot(here, "Now")
    shot = workspace.snapshot(here, taken)

    assert shot.outcome == assess_response(shot.response, library()).outcome


def test_what_a_page_starts_from_belongs_to_one_change(workspace: Workspace) -> None:
    here = workspace.start("Spring")
    for level in (0, 1):
        workspace.save(here, "answer", Q, Answer(given=level))

    assert transactions_of(workspace, lambda: read_standing(workspace, here)) == 1
    assert transactions_of(workspace, lambda: workspace.open(here, with_snapshots=True)) == 1


def test_a_facilitator_never_overwrites_the_move_of_another_unseen(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    meeting.reveal()
    store, workspace = meeting.workspace.store, meeting.workspace
    usual, held = store._database, meeting.held
    for moment in range(1, transactions_of(workspace, lambda: read_room(workspace, held)) + 1):

        def move_on(number: int, moment: int = moment) -> None:
            if number == moment:
                watched, store._database = store._database, usual
                look_at(workspace, read_room(workspace, held), Q)
                store._database = watched

        look_at(workspace, read_room(workspace, held), None)
        with before_each_transaction(workspace, move_on):
            room = read_room(workspace, held)
        if room.screen.question == Q:
            set_timer(workspace, room, 60)
        else:
            with pytest.raises(Refused, match="Somebody else is leading this room"):
                set_timer(workspace, room, 60)
        assert read_room(workspace, held).screen.question == Q


def running(workspace: Workspace) -> str:
    """An assessment whose phase depends on how long a model has been in use: 20 days on the day of the answers."""
    here = workspace.start("Spring", "Northwind")
    model = Workload(
        name="Forecast",
        area="sales",
        in_use_since=START.date() - timedelta(days=20),
        has_real_users=True,
        owns_data=True,
        is_monitored=True,
        can_change=True,
    )
    workspace.save(here, "workload", "one", model)
    for problem in (LATE, FORECAST):
        workspace.save(here, "problem", problem.id, problem)
    return here


def test_another_name_another_order_and_a_snapshot_do_not_move_the_day_of_an_assessment(workspace: Workspace) -> None:
    here = running(workspace)
    before = workspace.findings(here)
    waits(workspace, 30)
    workspace.rename(here, "Autumn")
    workspace.start_on(here, date(2026, 9, 1))
    workspace.store.arrange(here, "problem", [FORECAST.id, LATE.id], at=workspace.now())
    workspace.save(here, "report", "report", {"accent": "#112233"})
    workspace.take_snapshot(here, "Now")
    after = workspace.findings(here)

    assert after.response.assessed_on == before.response.assessed_on == START.date()
    assert after.outcome.placement == before.outcome.placement
    later = before.response.model_copy(update={"assessed_on": START.date() + timedelta(days=30)})
    assert assess_response(later, library()).outcome.placement != before.outcome.placement, "the day counts"


def test_an_answer_moves_the_day_of_an_assessment_unless_somebody_has_set_it(workspace: Workspace) -> None:
    here = running(workspace)
    waits(workspace, 30)
    workspace.save(here, "answer", Q, Answer(given=1))
    assert workspace.open(here).assessment.response.assessed_on == START.date() + timedelta(days=30)
    workspace.save(here, "setting", "assessed-on", date(2026, 3, 5))
    waits(workspace, 1)
    workspace.save(here, "answer", Q, Answer(given=2))
    assert workspace.open(here).assessment.response.assessed_on == date(2026, 3, 5)


def test_supposing_nothing_after_a_workshop_concludes_what_was_concluded(meeting: Meeting) -> None:
    for level in (0, 1, 2, 3):
        meeting.answers("it", {question.id: level for question in library().questionnaire.questions})
    conclude(meeting.workspace, meeting.reveal())
    found = meeting.workspace.findings(meeting.assessment)

    assert found.pooled is not None
    assert conclude_supposed(found, found.response, library()).outcome == found.outcome
    assert assess_response(found.response, library()).outcome != found.outcome, "the spread counts"


def test_under_todays_rules_a_snapshot_keeps_the_spread_of_its_workshop(meeting: Meeting) -> None:
    for level in (0, 1, 2, 3):
        meeting.answers("it", {question.id: level for question in library().questionnaire.questions})
    workspace, here = meeting.workspace, meeting.assessment
    conclude(workspace, meeting.reveal())
    shot = workspace.snapshot(here, workspace.take_snapshot(here, "Now"))

    assert shot.pooled is not None
    assert workspace.recompute(here, shot).outcome == shot.outcome
    assert workspace.recall(shot).outcome == shot.outcome


def test_a_snapshot_of_an_earlier_version_without_spread_can_still_be_read(workspace: Workspace) -> None:
    here = running(workspace)
    shot = workspace.snapshot(here, workspace.take_snapshot(here, "Now"))
    earlier = shot.model_dump(mode="json", exclude={"pooled", "evidence"})

    assert type(shot).model_validate_json(json.dumps(earlier)) == shot
