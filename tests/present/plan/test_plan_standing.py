"""How the plan stands is counted as it is shown, with everything that was changed by hand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.present.charts import charting_work
from readiness.present.phase.pathway import shortest_way
from readiness.present.plan import plan_words
from readiness.present.plan.plan_headlines import roadmap_headline
from readiness.present.plan.plan_parts import by_horizon
from readiness.present.plan.plan_standing import done_of_all, early_actions, group_words, progress
from readiness.words import alone
from tests.present.counting import part_of
from tests.present.plan.test_edited_plan import START, edited, rows
from tests.present.test_headlines import findings_of, plain
from tests.report.cases import EXAMPLES

LATER = START + timedelta(days=200)


def test_progress_counts_what_is_done_also_if_it_left_the_plan_and_skips_what_was_dropped() -> None:
    found = edited(
        "mutual-insurer",
        X05=ActionEdit(status="done"),
        X09=ActionEdit(status="in-progress"),
        X41=ActionEdit(status="dropped"),
    )
    counted = progress(rows(found))
    assert (counted.done, counted.begun, counted.total) == (1, 1, 9)
    assert counted.words == "one of nine actions done, one in progress; that counts two no longer planned"


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", EXAMPLES)
def test_what_is_done_of_all_is_counted_without_the_rows_as_with_them(name: str) -> None:
    codes = [each.id for each in rows(findings_of(name))]
    states: tuple[ActionStatus, ...] = ("not-started", "in-progress", "done", "blocked", "dropped")
    for turn in range(len(states)):
        told = {code: ActionEdit(status=states[(place + turn) % 5]) for place, code in enumerate(codes)}
        found = edited(name, **told, GONE=ActionEdit(status="done"), PUT_BACK=ActionEdit(note="later"))
        counted = progress(rows(found))
        assert done_of_all(found) == (counted.done, counted.total)
        # What the headline does not count is named.
        assert early_actions(found, START)[1] == counted.total - counted.gone - counted.undated
        assert ("that counts" in counted.words) == bool(counted.gone or counted.undated)


def test_nothing_done_reads_as_none() -> None:
    assert progress(rows(findings_of("mutual-insurer"))).words == "none of seven dated actions done"


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_headline_counts_the_actions_that_the_list_below_shows(name: str) -> None:
    codes = [each.id for each in rows(findings_of(name)) if each.is_dated]
    moved = {codes[0]: ActionEdit(start_on=LATER), codes[-1]: ActionEdit(start_on=START)}
    found = edited(name, **moved, **{codes[1]: ActionEdit(status="dropped")})
    shown = [each for each in rows(found) if each.is_dated and each.status != "dropped"]
    early = [each for each in shown if each.horizon == "first-90-days"]
    assert early_actions(found, START) == (len(early), len(shown))
    number = alone(part_of(len(early), len(shown), "dated action"))
    assert roadmap_headline(found, START).startswith(number)


def test_an_action_moved_out_of_the_first_90_days_starts_there_no_more() -> None:
    found = findings_of("regional-logistics")
    first = rows(found)[0].id
    moved = replace(found, action_edits={first: ActionEdit(start_on=LATER)})
    before, total = early_actions(found, START)
    assert early_actions(moved, START) == (before - 1, total)
    # Without the day on which the plan starts, nobody can tell what a date means for it.
    assert roadmap_headline(moved) == roadmap_headline(found)


def test_a_plan_of_which_everything_was_dropped_says_so() -> None:
    found = findings_of("mutual-insurer")
    dropped = {each.id: ActionEdit(status="dropped") for each in rows(found)}
    assert roadmap_headline(replace(found, action_edits=dropped), START) == "Every action of the plan was dropped"
    assert roadmap_headline(findings_of("nothing"), START) == "There is no plan yet"


def test_a_period_says_how_its_actions_stand_once_somebody_told_it() -> None:
    found = findings_of("regional-logistics")
    (_, first), *_ = by_horizon(rows(found))
    words = plain(group_words(first))
    assert words.endswith(" actions to start")
    edits = {first[0].id: ActionEdit(status="done"), first[1].id: ActionEdit(status="dropped")}
    (_, told), *_ = by_horizon(rows(replace(found, action_edits=edits)))
    assert plain(group_words(told)) == words.replace(" to start", ": one done, one dropped")


def test_the_picture_of_the_plan_leaves_out_what_was_dropped_and_keeps_the_numbers() -> None:
    found = findings_of("regional-logistics")
    dropped = rows(found)[1]
    bars = charting_work.gantt(replace(found, action_edits={dropped.id: ActionEdit(status="dropped")}), START).bars
    assert dropped.id not in {bar.code for bar in bars}
    assert [bar.number for bar in bars][:2] == [1, 3]


def test_the_shortest_way_tells_moved_starts_and_what_is_done_or_dropped() -> None:
    found = findings_of("community-clinic")
    way = shortest_way(found, START)
    assert way is not None
    codes = {each.title: each.id for each in rows(found)}
    first, second, *_ = [step.title for step in way.steps if step.when.startswith("starts")]
    edits = {codes[first]: ActionEdit(start_on=LATER), codes[second]: ActionEdit(status="done")}
    moved = shortest_way(replace(found, action_edits=edits), START)
    assert moved is not None
    when = {step.title: step.when for step in moved.steps}
    assert when[first] == "starts in months 4 to 12"
    assert when[second] == "marked as done"


def test_what_makes_the_first_problem_ready_stands_in_the_order_of_the_plan() -> None:
    found = findings_of("community-clinic")
    trial = found.outcome.roadmap.first_trial
    told = [
        plan_words.first_trial_sentence(found, each)
        for each in (trial, trial.model_copy(update={"needs": trial.needs[::-1]}))
    ]
    assert len(trial.needs) > 1
    assert told[0] == told[1]
