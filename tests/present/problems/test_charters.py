"""The charter is filled from the problem, and what is written by hand wins."""

from readiness.model.assessment import Charter
from readiness.present.day_words import day
from readiness.present.problems.charters import FIRST_MODEL, STOP_RULE, CharterPage, charter_page
from readiness.words import said
from tests.present.test_headlines import findings_of


def page(name: str, charter: Charter) -> CharterPage:
    found = charter_page(findings_of(name), charter)
    assert found is not None
    return found


def text(found: CharterPage, label: str) -> str:
    return next(line.text for line in found.lines if line.label == label)


def test_without_a_problem_there_is_no_charter() -> None:
    assert charter_page(findings_of("no problems"), Charter()) is None


def test_the_first_problem_fills_it_from_its_interview() -> None:
    found = page("regional-logistics", Charter())
    assert found.problem == "late-delivery"
    assert text(found, "The number that counts").startswith("Late deliveries, now 12 of 100")
    assert text(found, "How it is done today, and today's number").endswith("; 22 hours a week")


def test_the_first_model_is_gradient_boosted_trees_until_somebody_says_otherwise() -> None:
    assert "gradient-boosted trees" in said(FIRST_MODEL)
    assert text(page("regional-logistics", Charter()), "The first model") == said(FIRST_MODEL)
    assert text(page("regional-logistics", Charter(first_model="A rule")), "The first model") == "A rule"


def test_what_is_written_is_marked_as_own() -> None:
    lines = {line.field: line.is_own for line in page("regional-logistics", Charter(sponsor="Mara")).lines}
    assert lines["sponsor"]
    assert not lines["metric"]


def test_another_problem_can_be_chosen() -> None:
    second = findings_of("regional-logistics").outcome.ranking.problems[1]
    assert page("regional-logistics", Charter(problem=second.id)).name == second.name


def test_words_about_a_problem_that_is_gone_do_not_move_to_the_first_one() -> None:
    found = page("regional-logistics", Charter(problem="long-gone", sponsor="Mara"))
    assert found.problem == "late-delivery"
    assert text(found, "Sponsor") != "Mara"


def test_lines_nobody_filled_are_named() -> None:
    first = findings_of("retail-chain").outcome.ranking.first
    bare = page("retail-chain", Charter(problem="loyalty-leavers"))
    assert first != "loyalty-leavers"
    assert "Who uses it, and where" in bare.missing


def test_what_was_told_to_be_enough_is_the_rule_of_stop() -> None:
    told = page("retail-chain", Charter())
    enough = "On four of five past Saturdays the forecast of visitors is at most ten percent above or below"
    assert text(told, "It works when").startswith(enough)
    assert enough in text(told, "Stop when")
    assert "Two weeks without a fault" in text(
        page("retail-chain", Charter(done_when="Two weeks without a fault.")), "Stop when"
    )
    bare = page("regional-logistics", Charter(problem="invoice-entry"))
    assert text(bare, "Stop when").startswith(said(STOP_RULE))


def test_an_estimate_of_the_trial_stands_beside_what_the_plan_asks_for() -> None:
    line = text(page("retail-chain", Charter()), "Effort and time")
    assert line.startswith(
        "Estimated: 15 person-days for the whole trial, first result after six weeks. The plan asks for"
    )
    trial = findings_of("retail-chain").outcome.roadmap.first_trial
    assert f"first measured number by {day(trial.result_on)}" in line
