"""The shortest way in words."""

from dataclasses import replace

import pytest

from readiness.present.phase.pathway import Way, shortest_way
from readiness.present.plan.model_words import is_model_step
from readiness.words import alone, said
from readiness.words.language import speaking
from readiness.words.say import answer, gates, pathway
from tests.present.test_headlines import findings_of, plain
from tests.report.cases import EXAMPLES


def way(name: str) -> Way:
    found = shortest_way(findings_of(name))
    assert found is not None
    return found


def test_there_is_no_way_up_from_the_top_and_none_without_answers() -> None:
    assert shortest_way(findings_of("mutual-insurer")) is None
    assert shortest_way(findings_of("nothing")) is None


def test_raises_of_one_action_are_one_step() -> None:
    training = next(step for step in way("community-clinic").steps if step.title == "Train leaders and technical staff")
    assert [(each.now, each.then) for each in training.raises] == [
        ("Nobody", "Technical staff and leaders trained"),
        ("Does not apply", "Somebody to ask"),
    ]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", [name for name in EXAMPLES if name != "mutual-insurer"])
def test_every_raise_of_the_path_is_on_the_way(name: str) -> None:
    path = findings_of(name).placement.path
    assert path is not None
    asked = {findings_of(name).questionnaire.question_by_id[step.question].text for step in path.steps}
    assert {each.question for step in way(name).steps for each in step.raises} == asked
    assert way(name).points == path.cost


@pytest.mark.parametrize("name", ["retail-chain", "one-fact-says-no", "unwatched-models"])
def test_a_listed_model_that_does_not_count_has_its_step_beside_the_milestones(name: str) -> None:
    found = findings_of(name)
    assert found.outcome.roadmap is not None
    (step,) = (action for action in found.outcome.roadmap.dated if is_model_step(action.id))
    assert found.action_title(step.id) in way(name).reached.partition("What leads there: ")[2]


def test_steps_stand_in_the_order_of_the_plan() -> None:
    found = findings_of("retail-chain")
    assert found.outcome.roadmap is not None
    planned = [found.action_title(action.id) for action in found.outcome.roadmap.actions]
    places = [planned.index(step.title) for step in way("retail-chain").steps if step.title in planned]
    assert places == sorted(places)


def test_unknown_answers_are_step_zero() -> None:
    unknown = way("community-clinic").find_out
    assert {each.given for each in unknown} == {"I do not know", "does not apply"}


def test_milestones_name_the_actions_that_lead_there_unless_only_time_must_pass() -> None:
    first, weeks = way("regional-logistics").milestones
    assert first.text == "A first model goes into daily use."
    assert first.actions == ("Try out the first problem", "Put the first model to work", "Watch the model every week")
    assert (weeks.text, weeks.actions) == ("Real users use it for four weeks.", ())


def test_the_headline_counts_what_is_to_do() -> None:
    assert plain(way("regional-logistics").headline) == "One thing to do and two milestones before phase 2"
    assert plain(way("retail-chain").headline) == "Six things to do and one milestone before phase 3"
    assert plain(way("community-clinic").headline) == (
        "Nine things to do, three others that depend on missing answers and two milestones before phase 2"
    )


def test_what_only_missing_answers_ask_for_is_told_apart_from_what_is_to_do() -> None:
    unknown = {each.question for each in way("a quarter").find_out}
    for step in way("a quarter").steps:
        asked = {each.question for each in step.raises}
        assert step.is_supposed == (bool(asked) and asked <= unknown)
    assert {step.title for step in way("a quarter").supposed} >= {"Rent a cloud service, do not build"}
    assert "Train leaders and technical staff" in {step.title for step in way("a quarter").certain}
    assert way("retail-chain").supposed == ()


def test_questions_without_an_answer_come_first_with_the_time_they_take() -> None:
    assert plain(way("a quarter").answer_first) == "First answer these 33 questions (about 12 minutes)"
    assert way("a quarter").find_out_first == ""
    assert way("community-clinic").answer_first == ""
    assert plain(way("community-clinic").find_out_first) == "First look again at 10 questions"
    one = replace(way("a quarter"), find_out=(way("a quarter").find_out[0], *way("community-clinic").find_out[:2]))
    assert plain(one.answer_first) == "First answer this question (about one minute)"
    assert plain(one.find_out_first) == "Then look again at two others"


def test_german_counts_tasks_and_gates_in_words_of_their_gender_and_names_the_phase_once() -> None:
    with speaking("de"):
        assert said(pathway.part_other_things_do(number=1)) == "eine weitere"
        assert said(gates.part_gates_by_state(gates=1, state="unknown")) == "eine nicht bekannt"
        assert alone(answer.time_left(time="etwa eine Minute")) == "Noch etwa eine Minute"
    assert way("retail-chain").part.key == "pathway:part-things-together"
