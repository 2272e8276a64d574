"""Sentences about candidate problems follow the ranking."""

from __future__ import annotations

import pytest

from readiness.model.response import CandidateProblem, DataFacets, Response
from readiness.present import kind_words, reasons
from readiness.present.charts import charting_work
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.summary import summary_lines
from readiness.words import alone, said
from readiness.words.say import problems as say
from tests.engine.worked import CRITERIA, FORECAST, INVOICE, LATE, LOGISTICS, problem, response
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import DAY, EXAMPLES, example


def ranked(*problems: CandidateProblem) -> Findings:
    return findings(Response(questionnaire="ml-readiness", assessed_on=DAY, problems=problems))


NEW = CandidateProblem(id="new", name="New")
NEW_TOO = CandidateProblem(id="new-too", name="New too")
RULED = LATE.model_copy(update={"id": "ruled", "criteria": {**LATE.criteria, "not-traditional": 0}})
STOPPED = LATE.model_copy(update={"id": "stopped", "name": "Stopped", "legal_stop": True})
BOUGHT = LATE.model_copy(update={"id": "bought", "name": "Bought", "off_the_shelf": "fully"})


def first(found: Findings, slug: str):
    return next(each for each in found.outcome.ranking.problems if each.id == slug)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_points_of_the_criteria_add_up_to_the_score(name: str) -> None:
    found = findings_of(name)
    for each in found.outcome.ranking.problems:
        rows = problem_words.criterion_rows(found, each)
        assert len(rows) == len(CRITERIA)
        assert sum(float(row.points) for row in rows) == pytest.approx(each.score, abs=0.05 * len(rows))


def test_a_problem_that_is_held_back_is_told_why_and_what_to_do() -> None:
    found = ranked(*LOGISTICS)
    (held,) = problem_words.held_back(found, first(found, "invoice"))
    assert held.title == "Label past cases"
    assert held.action == found.action_title("X10")
    assert problem_words.held_back(found, first(found, "late")) == ()


def test_what_is_unknown_is_named_by_the_words_of_its_question() -> None:
    open_one = LATE.model_copy(update={"criteria": {**LATE.criteria, "data-access": "dont-know"}})
    (held,) = problem_words.held_back(ranked(open_one), first(ranked(open_one), "late"))
    assert held.title == "Find out first"
    assert "“Access to the data”" in held.reason


def test_a_rule_of_several_flags_names_only_the_one_that_was_told() -> None:
    harmful = {"id": "harmful", "legal_stop": "dont-know", "harm": "serious", "human_check": False}
    (held,) = problem_words.held_back(found := ranked(LATE.model_copy(update=harmful)), first(found, "harmful"))
    assert held.reason.startswith("A mistake could do serious harm")
    assert "law" not in held.reason
    (held,) = problem_words.held_back(found := ranked(STOPPED), first(found, "stopped"))
    assert held.reason.startswith("A law, a contract or your own ethics rule it out")


def test_what_a_problem_is_set_aside_for_is_the_same_in_a_sentence_and_in_the_list() -> None:
    unlabelled = {"criteria": {**LATE.criteria, "outcome-recorded": 0, "not-traditional": 0}}
    for update in (unlabelled, {**unlabelled, "off_the_shelf": "fully"}):
        found = ranked(LATE.model_copy(update=update))
        listed = [held.title for held in problem_words.held_back(found, first(found, "late"))]
        assert reasons.why_here(found, first(found, "late")) == "; ".join(listed[:2])


def test_a_problem_whose_flags_nobody_told_is_ready_only_if_they_allow_it() -> None:
    untold = LATE.model_copy(update={"legal_stop": None, "off_the_shelf": "dont-know"})
    found = ranked(untold, FORECAST)
    late = first(found, "late")
    words = ("whether a law or contract forbids it", "whether a tool can be bought")
    assert (
        reasons.why_here(found, late)
        == f"ready, if nothing unknown speaks against it; not known: {' and '.join(words)}"
    )
    (held,) = problem_words.held_back(found, late)
    assert (held.title, held.reason.count("whether")) == ("Find out first", 2)
    assert {part.id: part.not_known for part in document_of(found).problems} == {"late": words, "forecast": ()}
    assert any("not known: whether a law" in line for line in summary_lines(found))


def test_a_problem_that_waits_for_data_names_the_flag_that_may_set_it_aside_for_good() -> None:
    untold = LATE.model_copy(update={"legal_stop": None, "criteria": {**LATE.criteria, "data-rich": 0}})
    found = ranked(untold)
    assert reasons.why_here(found, first(found, "late")).endswith("; not known: whether a law or contract forbids it")
    assert problem_words.held_back(found, first(found, "late"))[-1].reason.endswith("no task for ML at all.")


def test_a_problem_that_is_set_aside_is_not_asked_for_labels_any_more() -> None:
    bought = INVOICE.model_copy(update={"off_the_shelf": "fully"})
    found = ranked(bought)
    assert [held.title for held in problem_words.held_back(found, first(found, "invoice"))] == [
        "Buy it, do not build it"
    ]


def test_a_single_problem_has_no_number() -> None:
    alone = ranked(LATE)
    assert problem_words.where_it_stands(alone, first(alone, "late")).startswith("Ready for a proof of concept:")
    both = ranked(*LOGISTICS)
    assert problem_words.where_it_stands(both, first(both, "late")).startswith("Number 1 of 4. Ready")


def test_a_score_with_unknowns_is_a_range() -> None:
    found = ranked(LATE, problem("Half", (3,)[:1] * 10).model_copy(update={"criteria": {"labour": 3}}))
    assert problem_words.score_range(first(found, "late")) == "86"
    assert problem_words.score_range(first(found, "half")) == "15 to 100"


def test_the_weight_that_turns_the_order_is_named() -> None:
    words = problem_words.what_would_change_order(ranked(*LOGISTICS))
    assert words.startswith("If the weight of “Access to the data” went from 6% to ")
    assert words.endswith("Forecast would come first.")


def test_a_class_is_not_turned_by_weights() -> None:
    assert problem_words.what_would_change_order(ranked(LATE, INVOICE)) == ""
    assert problem_words.what_would_change_order(ranked()) == ""


def test_equals_are_too_close_to_call() -> None:
    twin = LATE.model_copy(update={"id": "twin", "name": "Twin"})
    assert problem_words.close_calls(ranked(LATE, twin)).startswith("Too close to call: Late and Twin.")
    assert problem_words.close_calls(ranked(LATE)) == ""


def test_the_rule_of_the_order_tells_the_share_of_value() -> None:
    assert problem_words.rule_of_order(ranked(*LOGISTICS)).startswith(
        "Order: class first, then score. The score has 100 points at most and rests on 10 criteria: 53% of it for value"
    )


def test_acceptable_data_is_explained_for_the_kind_of_the_problem() -> None:
    acceptable = DataFacets(exists=2, labelled=1, unified=1, access=2)
    found = ranked(LATE.model_copy(update={"facets": acceptable}))
    kind = found.rubric.problems.type_by_id[LATE.type]
    assert problem_words.data_rows(found, first(found, "late")) == (
        ("Its data", "Acceptable. Told for this problem alone."),
        ("What this kind needs", kind.needs),
        ("With acceptable data", kind.at_acceptable),
    )


def test_data_that_is_better_needs_no_word_about_what_acceptable_data_allows() -> None:
    better = DataFacets(exists=2, labelled=2, unified=1, access=2)
    found = ranked(LATE.model_copy(update={"facets": better}))
    assert [name for name, _ in problem_words.data_rows(found, first(found, "late"))] == [
        "Its data",
        "What this kind needs",
    ]


def test_an_empty_problem_is_not_judged_yet() -> None:
    found = ranked(CandidateProblem(id="new", name="New"))
    new = first(found, "new")
    assert problem_words.where_it_stands(found, new).startswith(
        "Not judged yet. Answer the questions on what it is worth"
    )
    assert problem_words.score_range(new) == "none yet"
    assert [held.action for held in problem_words.held_back(found, new)] == [said(problem_words.JUDGE_IT)]


def test_a_problem_that_is_not_judged_does_not_count_among_the_places() -> None:
    found = ranked(LATE, FORECAST, NEW)
    assert problem_words.where_it_stands(found, first(found, "late")).startswith("Number 1 of 2. ")
    assert problem_words.list_title(found) == "Two problems, ranked, and one not judged yet"
    assert problem_words.list_title(ranked(NEW)) == "One problem not judged yet"
    assert problem_words.list_title(ranked(LATE)) == "One problem, ranked"
    assert problem_words.class_words(first(found, "new")) == "not judged yet"


def test_a_problem_of_which_one_side_is_unknown_is_not_in_the_picture() -> None:
    half = NEW.model_copy(update={"id": "half", "name": "Half", "criteria": {"labour": 3}})
    chart = charting_work.value_feasibility(ranked(LATE, half, NEW))
    assert [point.name for point in chart.points] == ["Late"]
    assert problem_words.left_out(chart).startswith("Half and New are not in the picture: answer ")
    assert "Too little is known to show: Half; New." in chart.alt
    assert problem_words.left_out(charting_work.value_feasibility(ranked(LATE))) == ""


@pytest.mark.parametrize(
    ("problems", "words"),
    [
        ((LATE,), "List a second one"),
        ((LATE, NEW), "No other problem is judged yet"),
        ((LATE, BOUGHT), "The other one is better bought than built."),
        ((LATE, BOUGHT, BOUGHT.model_copy(update={"id": "more"})), "The other two are better bought than built."),
        ((LATE, STOPPED), "The other one needs no ML."),
        (
            (LATE, BOUGHT, STOPPED),
            "Of the other two, one is better bought than built and one needs no ML.",
        ),
        ((LATE, FORECAST), "It has the highest score in "),
    ],
)
def test_the_first_problem_is_set_against_the_others(problems: tuple[CandidateProblem, ...], words: str) -> None:
    found = ranked(*problems)
    assert problem_words.beside_the_first(found, first(found, "late")).startswith(words)


def test_the_reason_for_the_first_place_is_the_one_that_decided_it() -> None:
    best = {slug: 0 if slug == "outcome-recorded" else 3 for slug in INVOICE.criteria}
    richer = INVOICE.model_copy(
        update={"id": "richer", "name": "Richer", "criteria": best | {"data-access": "dont-know"}}
    )
    found = ranked(INVOICE, richer)
    assert {each.class_ for each in found.outcome.ranking.problems} == {"do-first"}
    headline = problem_headlines.problems_headline(found)
    assert headline == "Invoice comes first because fewer steps are needed before it; Richer scores higher"
    simple = ranked(LATE, INVOICE.model_copy(update={"criteria": best}))
    assert problem_headlines.problems_headline(simple) == "Late comes first by its class; Invoice scores higher"


def test_the_bars_of_the_order_leave_out_what_is_not_judged() -> None:
    chart = charting_work.rank_stability(ranked(LATE, NEW, FORECAST))
    assert [bar.name for bar in chart.bars] == ["Late", "Forecast"]
    assert charting_work.rank_stability(ranked(LATE, NEW)).bars == ()


@pytest.mark.parametrize(
    ("problems", "words"),
    [
        ((NEW,), "The only problem is not judged yet"),
        ((NEW, NEW_TOO), "None of two problems is judged yet"),
        ((LATE, NEW), "Late comes first so far; one is not judged yet"),
        ((BOUGHT, NEW), "Bought comes first: a ready-made tool exists, to be tested and bought"),
        ((RULED, NEW), "No problem is a case for ML of your own; one is not judged yet"),
    ],
)
def test_the_headline_says_what_is_not_judged(problems: tuple[CandidateProblem, ...], words: str) -> None:
    assert problem_headlines.problems_headline(ranked(*problems)) == words


def test_the_document_gives_a_problem_that_is_not_judged_no_place_class_or_share() -> None:
    found = ranked(LATE, NEW)
    late, new = document_of(found).problems
    assert (late.rank, late.class_, late.p_first) == (1, "ready", 1.0)
    assert (new.rank, new.class_, new.p_first, new.certainty) == (None, None, None, None)


def test_the_terminal_says_what_is_not_judged() -> None:
    lines = " ".join(summary_lines(ranked(LATE, NEW)))
    assert "1. Late: ready for a proof of concept, 86 of 100" in lines
    assert "- New: not judged yet (answer what it is worth and how easy it is)" in lines


def test_the_plan_starts_with_no_problem_that_is_not_judged() -> None:
    answered = example("community-clinic").model_copy(update={"problems": (NEW,)})
    plan = findings(answered).outcome.roadmap
    assert plan is not None
    assert {action.problem for action in plan.actions} == {None}
    assert "X12" in {action.id for action in plan.actions}


def test_an_empty_problem_that_can_be_bought_is_judged_all_the_same() -> None:
    found = ranked(CandidateProblem(id="new", name="New", off_the_shelf="fully"))
    assert problem_words.where_it_stands(found, first(found, "new")).startswith("A ready-made tool exists")


def test_the_badge_of_a_class_says_the_same_as_its_words_and_no_number() -> None:
    assert (
        said(problem_words.CLASS_BADGES["do-first"]) == alone(kind_words.class_words("do-first")) == "Something first"
    )


def test_a_problem_without_past_cases_begins_on_the_day_of_the_plan_and_with_what_is_kept() -> None:
    kept = LATE.model_copy(
        update={
            "id": "bursts",
            "name": "Bursts",
            "criteria": {**LATE.criteria, "data-rich": 0},
            "interview": LATE.interview.model_copy(update={"recorded": "Notes on paper since 1998"}),
        }
    )
    for level in (0, 3):
        told = response({"data-collect": level, "data-record": 2}, fill=1, problems=(LATE, kept))
        found = findings(told)
        rows = problem_words.held_back(found, first(found, "bursts"))
        (held,) = (each for each in rows if "to record" in each.reason)
        title, plan = held.action, found.outcome.roadmap
        day = next((each.start_on for each in plan.dated if found.action_title(each.id) == title), None)
        words = say.plan_begins_with_it(title=title, day=day) if day else say.plan_has_no_day_for_it(title=title)
        assert "type that in, or a sample of it" in held.reason
        assert said(words) in held.reason

    nothing_kept = ranked(LATE, kept.model_copy(update={"interview": LATE.interview}))
    given = [each.reason for each in problem_words.held_back(nothing_kept, first(nothing_kept, "bursts"))]
    assert not any("type that in" in each for each in given)
