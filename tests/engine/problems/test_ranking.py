from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.problems.candidates import weigh_candidates
from readiness.engine.problems.criteria import Levels
from readiness.engine.problems.ranking import rank_problems
from readiness.engine.problems.stability import sample_ranks
from readiness.model.ranking import Ranking
from readiness.model.response import CandidateProblem
from readiness.model.rubric import StabilityRule
from tests.engine.worked import (
    CLEARED,
    CRITERIA,
    FORECAST,
    INVOICE,
    LATE,
    LOGISTICS,
    MAIL,
    RUBRIC,
    RULES,
    problem,
    response,
)

CALM = RUBRIC.problems.stability.model_copy(update={"draws": 200})
GOOD = (3,) * 10


def ranked(*problems: CandidateProblem, phase: int = 2, quality: int | None = 3, **parts: object) -> Ranking:
    answers = {} if quality is None else {"data-quality": quality}
    told = response(answers, problems=problems, **parts)
    return rank_problems(weigh_candidates(told, RULES), RUBRIC, phase)


def changed(base: CandidateProblem, **criteria: object) -> CandidateProblem:
    named = {slug.replace("_", "-"): level for slug, level in criteria.items()}
    return base.model_copy(update={"criteria": {**base.criteria, **named}})


def test_worked_example_scores_sides_and_classes():
    ranking = ranked(*LOGISTICS)
    assert [problem.name for problem in ranking.problems] == ["Late", "Forecast", "Invoice", "Mail"]
    assert [problem.score for problem in ranking.problems] == pytest.approx([86.00, 77.3333, 68.6667, 55.00], abs=1e-3)
    assert [problem.value for problem in ranking.problems] == pytest.approx([81.13, 57.23, 85.53, 52.20], abs=5e-3)
    assert [problem.feasibility for problem in ranking.problems] == pytest.approx(
        [91.49, 100.0, 49.65, 58.16], abs=5e-3
    )
    assert [problem.class_ for problem in ranking.problems] == ["ready", "ready", "do-first", "do-first"]
    assert [hit.rule for hit in ranking.problems[2].hits] == ["B2"]
    assert [hit.rule for hit in ranking.problems[3].hits] == ["B3"]


def test_a_better_score_does_not_lift_a_problem_above_a_ready_one():
    strong = changed(INVOICE, executive_buy_in=3, data_rich=3)
    names = [problem.name for problem in ranked(LATE, FORECAST, strong, MAIL).problems]
    assert names == ["Late", "Forecast", "Invoice", "Mail"]
    assert ranked(strong).problems[0].score == pytest.approx(78.6667, abs=1e-3)


def test_worked_example_rank_stability():
    shares = {problem.name: problem.p_first for problem in ranked(*LOGISTICS).problems}
    assert shares == pytest.approx({"Late": 0.862, "Forecast": 0.118, "Invoice": 0.020, "Mail": 0.0}, abs=0.02)


def test_worked_example_without_score_noise():
    sure = tuple(p.model_copy(update={"confidence": dict.fromkeys(CRITERIA, "sure")}) for p in LOGISTICS)
    shares = {problem.name: problem.p_first for problem in ranked(*sure).problems}
    assert shares == pytest.approx({"Late": 0.996, "Forecast": 0.003, "Invoice": 0.001, "Mail": 0.0}, abs=0.02)
    assert ranked(*sure).certainty == "clear first"


def test_worked_example_weight_change_that_swaps_the_top_two():
    swap = ranked(*LOGISTICS).swap
    assert swap is not None
    assert swap.criterion == "data-access"
    assert (swap.from_weight, swap.winner, swap.loser) == (0.06, "late", "forecast")
    assert swap.to_weight == pytest.approx(0.253968, abs=1e-6)


def test_no_weight_swaps_a_dominated_candidate():
    assert ranked(problem("Best", GOOD), problem("Rest", (2,) * 10)).swap is None


def _sample(rows: list[list[int]], weights: list[float], concentration: float) -> np.ndarray:
    names = [f"c{index}" for index in range(len(weights))]
    levels = [
        Levels(
            used=(used := dict(zip(names, row, strict=True))),
            least=used,
            ceiling=dict.fromkeys(names, 3),
            least_ceiling=dict.fromkeys(names, 3),
            capped_from={},
        )
        for row in rows
    ]
    people = [CandidateProblem(id=f"p{n}", name="p", confidence=dict.fromkeys(names, "sure")) for n in range(len(rows))]
    rule = CALM.model_copy(update={"draws": 40_000, "concentration": concentration})
    central = {name: Fraction(weight).limit_denominator(1000) for name, weight in zip(names, weights, strict=True)}
    return sample_ranks(people, levels, central, rule)


def test_oracle_two_criteria_with_any_weights():
    stability = _sample([[3, 1], [1, 2]], [0.5, 0.5], 2)
    assert stability.rank_shares[0, 0] == pytest.approx(2 / 3, abs=0.02)


def test_oracle_three_specialists_with_any_weights():
    stability = _sample([[1, 0, 0], [0, 1, 0], [0, 0, 1]], [1 / 3] * 3, 3)
    assert list(stability.rank_shares[:, 0]) == pytest.approx([1 / 3] * 3, abs=0.02)


def test_oracle_a_dominated_candidate_is_never_first():
    stability = _sample([[2, 2], [1, 2], [1, 1]], [0.5, 0.5], 2)
    assert stability.rank_shares[2, 0] == 0


def test_oracle_great_concentration_gives_the_plain_rank():
    stability = _sample([[3, 1], [1, 2]], [0.3, 0.7], 1e9)
    assert stability.rank_shares[1, 0] == 1


def test_rank_shares_sum_to_one_over_ranks_and_over_problems():
    shares = np.array([problem.rank_shares for problem in ranked(*LOGISTICS).problems])
    assert shares.sum(axis=0) == pytest.approx(np.ones(4))
    assert shares.sum(axis=1) == pytest.approx(np.ones(4))


@pytest.mark.parametrize(
    ("criteria", "more", "rule", "class_"),
    [
        ({"not_traditional": 0}, {}, "K1", "not-ml"),
        ({}, {"legal_stop": True}, "K2", "not-ml"),
        ({}, {"harm": "serious", "human_check": False}, "K2", "not-ml"),
        ({}, {"off_the_shelf": "fully"}, "K3", "buy"),
        ({"data_rich": 0}, {}, "K4", "later"),
        ({"executive_buy_in": 0}, {}, "B1", "do-first"),
        ({"outcome_recorded": 1}, {}, "B2", "do-first"),
        ({"data_access": 1}, {}, "B3", "do-first"),
        ({"measurable": 0}, {}, "B4", "do-first"),
        ({"integration": 0}, {}, "B5", "do-first"),
    ],
)
def test_each_rule_sends_a_problem_to_its_class(criteria, more, rule, class_):
    base = changed(problem("One", GOOD), **criteria).model_copy(update=more)
    (found,) = ranked(base).problems
    assert [hit.rule for hit in found.hits] == [rule]
    assert found.class_ == class_


@pytest.mark.parametrize(
    ("check", "class_", "unknown"),
    [(True, "ready", ()), (False, "do-first", ("harm",)), (None, "do-first", ("harm", "human-check"))],
)
def test_unknown_harm_matters_only_if_nobody_may_check_the_result(check, class_, unknown):
    base = problem("One", GOOD).model_copy(update={"harm": "dont-know", "human_check": check})
    (found,) = ranked(base).problems
    assert (found.class_, found.blocking_unknown) == (class_, unknown)


@pytest.mark.parametrize("unknown", ["dont-know", None])
@pytest.mark.parametrize(
    ("flags", "named"),
    [
        (("legal_stop",), ("legal-stop",)),
        (("harm",), ()),
        (("human_check",), ()),
        (("harm", "human_check"), ("harm", "human-check")),
        (("off_the_shelf",), ("off-the-shelf",)),
        (tuple(CLEARED), ("legal-stop", "harm", "human-check", "off-the-shelf")),
        (("is_reusable", "tried_before", "crosses_teams"), ()),
    ],
)
def test_a_flag_that_is_not_known_keeps_a_problem_from_being_ready_if_it_could_change_the_class(flags, named, unknown):
    base = problem("One", GOOD).model_copy(update=dict.fromkeys(flags, unknown))
    (found,) = ranked(base).problems
    assert (found.class_, found.blocking_unknown) == ("do-first" if named else "ready", named)
    assert not found.hits
    assert (RUBRIC.problems.find_out_action in found.prerequisites) == bool(named)


def test_what_is_not_known_is_named_for_a_problem_set_aside_only_if_it_could_set_it_aside_for_good():
    waits = changed(problem("Waits", GOOD), data_rich=0, measurable="dont-know").model_copy(update={"legal_stop": None})
    assert ranked(waits).problems[0].blocking_unknown == ("legal-stop",)
    bought = waits.model_copy(update={"off_the_shelf": "fully"})
    assert ranked(bought).problems[0].blocking_unknown == ("legal-stop",)
    never = changed(waits, not_traditional=0)
    assert ranked(never).problems[0].blocking_unknown == ()
    assert RUBRIC.problems.find_out_action not in ranked(never).problems[0].prerequisites


def test_a_complex_pattern_comes_first_only_after_phase_one():
    video = changed(problem("Video", GOOD), simple_pattern=0)
    assert ranked(video, phase=1).problems[0].class_ == "do-first"
    assert ranked(video, phase=2).problems[0].class_ == "ready"


def test_a_forecast_needs_no_labels():
    unlabelled = changed(problem("Sales", GOOD, "forecast"), outcome_recorded=0)
    assert ranked(unlabelled).problems[0].class_ == "ready"
    assert ranked(unlabelled.model_copy(update={"type": "something-else"})).problems[0].class_ == "do-first"


@pytest.mark.parametrize(
    ("kind", "told", "class_", "unknown"),
    [
        ("generative", "partly", "buy", ()),
        ("generative", "no", "ready", ()),
        ("generative", "dont-know", "do-first", ("off-the-shelf",)),
        ("generative", None, "do-first", ("off-the-shelf",)),
        ("forecast", "partly", "ready", ()),
        ("forecast", "dont-know", "do-first", ("off-the-shelf",)),
        ("forecast", None, "do-first", ("off-the-shelf",)),
        ("forecast", "fully", "buy", ()),
    ],
)
def test_whether_to_buy_follows_from_the_tool_that_exists_and_the_kind_of_problem(kind, told, class_, unknown):
    (found,) = ranked(problem("One", GOOD, kind).model_copy(update={"off_the_shelf": told})).problems
    assert (found.class_, found.blocking_unknown) == (class_, unknown)


def test_a_bought_tool_needs_no_past_cases_but_a_sponsor_and_a_fixed_rule_needs_no_tool():
    bought = changed(problem("One", GOOD), data_rich=0, data_access=0, executive_buy_in=0)
    (found,) = ranked(bought.model_copy(update={"off_the_shelf": "fully"})).problems
    assert (found.class_, found.prerequisites) == ("buy", ("X48", "X03"))
    ruled = changed(problem("One", GOOD), not_traditional=0).model_copy(update={"off_the_shelf": "fully"})
    assert ranked(ruled).problems[0].class_ == "not-ml"


def test_a_problem_to_buy_comes_first_only_where_none_of_ones_own_can():
    bought = problem("Bought", GOOD).model_copy(update={"off_the_shelf": "fully"})
    hard = changed(problem("Hard", GOOD), executive_buy_in=0)
    none = changed(problem("None", GOOD), data_rich=0)
    assert ranked(bought, hard).first == "hard"
    assert ranked(none, bought).first == "bought"


def test_the_worst_class_holds_and_all_rules_are_listed():
    bad = changed(problem("Bad", GOOD), not_traditional=0, data_rich=0, executive_buy_in=0)
    (found,) = ranked(bad).problems
    assert found.class_ == "not-ml"
    assert {hit.rule for hit in found.hits} == {"K1", "K4", "B1"}


@pytest.mark.parametrize("slug", ["executive-buy-in", "data-rich", "not-traditional", "measurable", "integration"])
def test_a_dont_know_never_makes_a_problem_ready_and_never_knocks_it_out(slug):
    unknown = problem("One", GOOD).model_copy(update={"criteria": {**problem("One", GOOD).criteria, slug: "dont-know"}})
    (found,) = ranked(unknown).problems
    assert found.class_ == "do-first"
    assert found.blocking_unknown == (slug,)
    assert RUBRIC.problems.find_out_action in found.prerequisites
    assert found.low == found.score < found.high == 100


def test_a_criterion_left_out_counts_like_dont_know():
    (found,) = ranked(CandidateProblem(id="x", name="X")).problems
    assert (found.class_, found.score, found.high) == ("do-first", 0.0, 100.0)


NEW = CandidateProblem(id="new", name="New")
ASKED = CandidateProblem(id="asked", name="Asked", criteria=dict.fromkeys(CRITERIA, "dont-know"))


@pytest.mark.parametrize("unknown", [NEW, ASKED], ids=["nothing said", "nothing known"])
def test_a_problem_of_which_nothing_is_known_has_no_place_and_no_share(unknown):
    ranking = ranked(unknown, *LOGISTICS)
    last = ranking.problems[-1]
    assert (last.id, last.is_judged, last.rank, last.rank_shares) == (unknown.id, False, None, ())
    assert (last.p_first, last.is_close_call) == (0.0, False)
    assert [each.rank for each in ranking.problems[:-1]] == [1, 2, 3, 4]


@pytest.mark.parametrize("others", [LOGISTICS, (INVOICE, MAIL), (LATE,)])
def test_a_problem_of_which_nothing_is_known_changes_nothing_for_the_others(others):
    alone, beside = ranked(*others), ranked(others[0], NEW, *others[1:])
    assert beside.problems[:-1] == alone.problems
    assert beside.model_copy(update={"problems": alone.problems}) == alone


def test_a_problem_of_which_nothing_is_known_is_never_the_one_to_start_with():
    many_first = changed(problem("Hard", GOOD), executive_buy_in=0, data_access=0, outcome_recorded=0)
    assert ranked(NEW, many_first).first == "hard"
    alone = ranked(NEW)
    assert (alone.first, alone.favourite, alone.certainty, alone.swap) == (None, None, None, None)


def test_a_problem_that_is_to_be_bought_unscored_has_a_place_and_no_share():
    bought = NEW.model_copy(update={"off_the_shelf": "fully"})
    found = ranked(bought, LATE).problems[-1]
    assert (found.class_, found.rank, found.is_judged, found.rank_shares) == ("buy", 2, True, ())


def test_one_known_criterion_is_enough_for_a_place_with_wide_bounds():
    (found,) = ranked(NEW.model_copy(update={"criteria": {"labour": 3}})).problems
    assert (found.rank, found.class_, found.can_become_project) == (1, "do-first", True)
    assert (found.low, found.high) == (15.0, 100.0)


@pytest.mark.parametrize(("quality", "used"), [(0, 1), (1, 2), (2, 3), (3, 3), (None, 3)])
def test_poor_data_quality_caps_the_data_criterion(quality, used):
    (found,) = ranked(problem("One", GOOD), quality=quality).problems
    data = next(score for score in found.criteria if score.criterion == "data-rich")
    assert data.level == used
    assert data.capped_from == (3 if used < 3 else None)


def test_quality_of_its_own_data_goes_before_that_of_the_organization():
    own = problem("One", GOOD).model_copy(update={"data_quality": 3})
    data = next(s for s in ranked(own, quality=0).problems[0].criteria if s.criterion == "data-rich")
    assert data.level == 3


def test_without_a_ready_problem_the_one_with_fewest_prerequisites_is_first():
    two = changed(problem("Two", GOOD), executive_buy_in=0, data_access=0)
    one = changed(problem("One", (2,) * 10), data_access=1)
    ranking = ranked(two, one)
    assert ranking.first == "one"
    assert ranking.problems[0].name == "One"


def test_a_complex_pattern_is_first_only_if_every_other_is_complex_too():
    video = changed(problem("Video", GOOD), simple_pattern=0)
    plain = changed(problem("Plain", (2,) * 10), executive_buy_in=0, data_access=0)
    assert ranked(video, plain, phase=1).first == "plain"
    assert ranked(video, phase=1).first == "video"


def test_nothing_is_first_if_all_wait_for_data_or_need_no_ml():
    assert ranked(changed(LATE, data_rich=0), changed(MAIL, not_traditional=0)).first is None


def test_equal_scores_are_ordered_by_weeks_then_entry():
    slow = problem("Slow", GOOD).model_copy(update={"weeks_to_first_result": 20})
    fast = problem("Fast", GOOD).model_copy(update={"weeks_to_first_result": 4})
    certain = dict.fromkeys(CRITERIA, "sure")
    pair = [p.model_copy(update={"confidence": certain}) for p in (fast, slow)]
    assert ranked(*pair).problems[0].name == "Fast"
    assert ranked(problem("A", GOOD), problem("B", GOOD)).problems[0].name == "A"


def test_own_weights_replace_the_preset():
    ranking = ranked(LATE, FORECAST, own_weights={"data-access": "0.5"})
    assert ranking.preset == "own"
    assert ranking.problems[0].name == "Forecast"


@pytest.mark.parametrize("preset", [preset.id for preset in RUBRIC.problems.presets])
def test_every_preset_ranks(preset):
    assert ranked(*LOGISTICS, preset=preset).preset == preset


def test_no_candidates_give_an_empty_ranking():
    ranking = ranked()
    assert (ranking.problems, ranking.first, ranking.certainty, ranking.swap) == ((), None, None, None)


candidates = st.tuples(*[st.integers(0, 3)] * 10)


@given(st.lists(candidates, min_size=1, max_size=4), candidates)
def test_adding_a_candidate_changes_no_other_score(rows, extra):
    problems = [problem(f"P{index}", row) for index, row in enumerate(rows)]
    before = {p.id: (p.score, p.class_) for p in ranked(*problems).problems}
    after = {p.id: (p.score, p.class_) for p in ranked(*problems, problem("Extra", extra)).problems}
    assert {key: after[key] for key in before} == before


@given(candidates, st.sets(st.sampled_from(CRITERIA)))
def test_scores_stay_within_their_bounds_and_contributions_reproduce_them(row, unknown):
    base = problem("P", row)
    told = base.model_copy(
        update={"criteria": {k: "dont-know" if k in unknown else v for k, v in base.criteria.items()}}
    )
    (found,) = ranked(told).problems
    assert 0 <= found.low <= found.score <= found.high <= 100
    assert sum(score.points for score in found.criteria) == pytest.approx(found.score)


def test_the_shipped_rule_draws_five_thousand_times_with_a_stored_seed():
    rule: StabilityRule = RUBRIC.problems.stability
    ranking = ranked(*LOGISTICS)
    assert (ranking.draws, ranking.seed) == (5000, rule.seed)
    assert ranking == ranked(*LOGISTICS)
