"""Headlines follow the numbers: tables of cases, changes that must change them, and any organization at all."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example as always
from hypothesis import given, settings

from readiness.engine.assessing import assess
from readiness.model.assessment import Charter
from readiness.model.response import Response, Workload
from readiness.present import headlines, number_words
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.phase import gates_left, phase_words
from readiness.present.phase.pathway import shortest_way
from readiness.present.plan import plan_headlines
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.pitfall_words import pitfalls
from readiness.present.price.board import board_page
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.team import team_headlines
from readiness.report import theme
from readiness.report.blocks import Text
from readiness.typeset import fonts
from readiness.words import alone, said
from readiness.words.say import headlines as headline_say
from readiness.words.say import phase as phase_say
from tests.chance import sample
from tests.engine.organizations import responses
from tests.present.counting import part_of
from tests.report.cases import EDGES, EXAMPLES, LIBRARY, changed, content_of, example, snapshot_of

LONG_NAME = 60
COUNTED_REST = r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) more\b"

fonts.register_fonts()


def findings(response: Response) -> Findings:
    outcome = assess(response, LIBRARY.questionnaire, LIBRARY.rubric)
    return Findings(response, outcome, LIBRARY.questionnaire, LIBRARY.rubric)


def findings_of(name: str) -> Findings:
    return findings(content_of(name).assessment.response)


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nothing", "No phase yet: nothing has been answered"),
        ("mutual-insurer", "Phase 3 of 3: five models in daily use; every gate is met"),
        (
            "regional-logistics",
            "Phase 1 of 3: no model is in daily use yet; two of six gates to phase 2 are not met yet",
        ),
        ("retail-chain", "Phase 2 of 3: two models in daily use; five of seven gates to phase 3 are not met yet"),
        ("community-clinic", "Phase 1 of 3: no model is in daily use yet; none of six gates to phase 2 is met yet"),
        (
            "vendor-black-box",
            "Phase 1 of 3: three models listed but not counted; none of six gates to phase 2 is met yet",
        ),
        (
            "a quarter",
            "Phase 1 of 3: no model is in daily use yet; two of six gates to phase 2 are not met yet, one is not known",
        ),
        (
            "nobody",
            "Phase 1 of 3: nobody has said which models are in daily use; one of six gates to phase 2 is not met yet, "
            "four are not known",
        ),
    ],
)
def test_the_summary_names_phase_workloads_and_open_gates(name: str, sentence: str) -> None:
    assert plain(headlines.summary_headline(findings_of(name))) == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("mutual-insurer", "All four dimensions reach the floor of phase 3"),
        (
            "community-clinic",
            "Furthest below the floor of phase 2: Team roles; no dimension reaches it",
        ),
        (
            "retail-chain",
            "Furthest below the floor of phase 3: Team roles and ML strategy; "
            "on or above it: Culture of learning and collaboration and Data readiness",
        ),
    ],
)
def test_the_scorecard_names_the_dimension_furthest_below(name: str, sentence: str) -> None:
    assert plain(headlines.scorecard_headline(findings_of(name))) == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("no problems", "No candidate problem has been entered yet"),
        ("one problem", "Candidate number 1 is the only candidate problem"),
        ("regional-logistics", "Late-delivery prediction is likely the first problem; Weekly demand forecast follows"),
        (
            "community-clinic",
            "Predict missed visits is the only problem that can become a project, and is not ready yet",
        ),
    ],
)
def test_the_problems_page_says_how_sure_first_place_is(name: str, sentence: str) -> None:
    assert problem_headlines.problems_headline(findings_of(name)) == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nobody", "Nobody is listed yet, so it is not known which of seven roles are covered"),
        ("mutual-insurer", "All roles are covered, four by one person each"),
        (
            "regional-logistics",
            "Five of seven roles are covered; the gaps are Machine learning engineer and Data engineer",
        ),
    ],
)
def test_the_team_page_names_the_gap(name: str, sentence: str) -> None:
    assert team_headlines.team_headline(findings_of(name)) == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("everything-best", "No capability lies below 2.5 of\u00a03"),
        ("regional-logistics", "Lowest at 0.4 of\u00a03: \u201cFrom trial to daily use\u201d"),
        ("only-dont-know", "Lowest at 0.0 of\u00a03: "),
    ],
)
def test_the_gaps_page_names_the_lowest_capability_unless_all_are_solid(name: str, sentence: str) -> None:
    assert headlines.gaps_headline(findings_of(name)).startswith(sentence)


def test_a_lower_answer_changes_the_dimension_that_is_named() -> None:
    base = example("retail-chain")
    lowered = {slug: changed(a, given=0) if slug.startswith("data-") else a for slug, a in base.answers.items()}
    before, after = (headlines.scorecard_headline(findings(r)) for r in (base, changed(base, answers=lowered)))
    assert "below the floor of phase\u00a03: Team roles" in before
    assert "Data readiness" in after.split(";")[0]


def unanswered_in(response: Response, *prefixes: str) -> Response:
    """The response without its answers to the questions that begin so, and without people."""
    kept = {slug: answer for slug, answer in response.answers.items() if not slug.startswith(prefixes)}
    return changed(response, answers=kept, people=())


@pytest.mark.parametrize(
    ("left_out", "sentence"),
    [
        (("roles-",), "Three of four dimensions reach the floor of phase 2; too few answers on Team roles"),
        (
            ("roles-", "data-", "strategy-"),
            "One of four dimensions reaches the floor of phase 2; "
            "too few answers on Data readiness, ML strategy and Team roles",
        ),
        (
            ("roles-", "data-", "strategy-", "culture-"),
            "Too few answers to place any dimension against the floor of phase 2",
        ),
    ],
)
def test_the_scorecard_counts_what_the_chart_shows_where_answers_are_missing(
    left_out: tuple[str, ...], sentence: str
) -> None:
    found = findings(changed(unanswered_in(example("mutual-insurer"), *left_out), workloads=()))
    rows = charting.dumbbell(found).rows
    assert [row.state == "met" for row in rows].count(True) == 4 - len(left_out)
    assert plain(headlines.scorecard_headline(found)) == sentence


def test_a_dimension_without_a_score_that_reaches_the_floor_at_its_worst_is_met() -> None:
    base = changed(example("mutual-insurer"), workloads=())
    half = [slug for slug in base.answers if slug.startswith("culture-")][::2]
    found = findings(changed(base, answers={slug: a for slug, a in base.answers.items() if slug not in half}))
    row = next(row for row in charting.dumbbell(found).rows if row.name.startswith("Culture"))
    assert (row.score, row.state) == (None, "met")
    assert row.words.endswith(", met in any case")
    assert plain(headlines.scorecard_headline(found)) == "All four dimensions reach the floor of phase 2"


def test_a_placement_with_an_open_gate_is_refused() -> None:
    found = findings_of("retail-chain")
    placement = found.placement
    opened = tuple(changed(gate, state="open") if gate.id == "G2.5" else gate for gate in placement.gates)
    broken = found.outcome.model_copy(update={"placement": placement.model_copy(update={"gates": opened})})
    with pytest.raises(ValueError, match="open gate"):
        headlines.placement_headline(replace(found, outcome=broken))


def test_a_comparison_names_what_went_up_and_down() -> None:
    found = findings_of("retail-chain")
    earlier = snapshot_of(example("mutual-insurer")).outcome
    chart = charting.then_now(found, earlier, "then", "now")
    sentence = plain(headlines.comparison_headline(found, chart, earlier))
    assert sentence.startswith("Up: none; down: Data readiness, ML strategy")
    assert sentence.endswith("now phase 2, then phase 3")


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", [*EXAMPLES, *EDGES])
def test_every_headline_fits_on_three_lines_unless_a_name_fills_one(name: str) -> None:
    found = findings_of(name)
    has_long_names = any(len(problem.name) > LONG_NAME for problem in found.response.problems)
    for headline in headlines.HEADLINES:
        if has_long_names and headline is problem_headlines.problems_headline:
            continue  # typed names are never cut
        if found.outcome.placement is not None or headline is not headlines.placement_headline:
            for paper in (theme.A4, theme.LETTER):
                assert Text(headline(found), theme.TITLE).height(paper.content) <= 3 * theme.TITLE.leading


@settings(max_examples=sample(15))
@given(responses)
@always(changed(example("retail-chain"), workloads=(Workload(name="Delay forecast"),)))
def test_no_headline_contradicts_the_numbers_of_any_organization(response: Response) -> None:
    found = findings(response)
    outcome = found.outcome
    written = [headline(found) for headline in headlines.HEADLINES]
    if outcome.roadmap is not None:
        plan = plan_rows(found, response.assessed_on, today=response.assessed_on)
        written += [(page := board_page(found, plan, Charter())).headline, page.lede]
    assert [words for words in written if re.search(r"\bmore\b", words)] == []
    if outcome.placement is None:
        return
    way = shortest_way(found)
    told = [
        phase_words.phase_reason(found),
        way.headline if way else "",
        *(each.in_brief for each in [pitfalls(found)]),
    ]
    assert [words for words in told if re.search(COUNTED_REST, words)] == []
    summary = plain(headlines.summary_headline(found))
    assert f"phase {outcome.placement.placed}" in summary.lower()
    workloads = outcome.placement.workloads
    assert (said(phase_say.PART_NOT_TOLD) in summary) == workloads.is_unknown
    named = workloads.counted or (workloads.is_told and workloads.is_empty)
    assert (phase_words.in_daily_use(workloads.counted) in summary) == bool(named)
    assert ("every gate is met" in summary) == (outcome.placement.placed == 3)
    if outcome.placement.placed < 3:
        assert gates_left.gates_left(found) in headlines.summary_headline(found)
    _check_scorecard(found)
    _check_problems(found)
    _check_plan(found)
    headlines.placement_headline(found)


def _reaching(found: Findings) -> str:
    rows = charting.dumbbell(found).rows
    met = sum(row.state == "met" for row in rows)
    return alone(part_of(met, len(rows), "dimension"))


def _check_scorecard(found: Findings) -> None:
    sentence = headlines.scorecard_headline(found)
    rows = charting.dumbbell(found).rows
    for row in rows:
        if row.state == "met":
            is_named = row.name in sentence.split("on or above it:")[-1]
            assert is_named or sentence.startswith(("All ", f"{_reaching(found)} "))
    if sentence.startswith("Furthest below"):
        lowest = min(row.score for row in rows if row.score is not None and row.state != "met")
        named = sentence.split(": ")[1].split(";")[0]
        for row in rows:
            if row.score is not None and row.state != "met" and row.name in named:
                assert number_words.rounded(row.score) == number_words.rounded(lowest)
        if said(headline_say.PART_NO_DIMENSION_REACHES) in sentence:
            assert {row.state for row in rows} == {"open"}


def _check_problems(found: Findings) -> None:
    sentence = problem_headlines.problems_headline(found)
    ranking = found.outcome.ranking
    first = ranking.first_problem
    if first is None:
        assert sentence.startswith(("No candidate", "None of", "The only", "No problem is"))
        waits = any(each.class_ == "later" for each in ranking.problems)
        is_open = not all(each.is_judged for each in ranking.problems)
        assert ("collect data" in sentence) == waits
        assert ("judged yet" in sentence) == is_open
        advice = problem_headlines.before_a_problem(found)
        assert ("Collect data" in advice) == (waits and not is_open)
        assert advice.startswith("No problem can start yet.") == (waits or is_open or not ranking.problems)
        return
    assert first.is_judged
    assert sentence.startswith(first.name)
    clear = float(found.rubric.problems.stability.clear_from)
    assert ("clear first" not in sentence) or first.p_first >= clear
    if "scores higher" in sentence:
        assert any(number_words.whole(other.score) > number_words.whole(first.score) for other in ranking.problems)
    if "by its class" in sentence:
        rivals = [other for other in ranking.problems if other.id != first.id and other.can_become_project]
        assert first.class_ != max(rivals, key=lambda other: other.score).class_
    turned = problem_words.what_would_change_order(found)
    assert not turned or not turned.endswith(f"{first.name} would come first.")


def _check_plan(found: Findings) -> None:
    assert found.outcome.roadmap is not None
    actions = found.outcome.roadmap.dated
    early = sum(action.horizon == "first-90-days" for action in actions)
    sentence = plan_headlines.roadmap_headline(found)
    assert sentence.startswith(alone(part_of(early, len(actions), "dated action")))
