from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.placement import place_response
from readiness.engine.rules import Rules
from readiness.model.gate_tests import FactTest, InternalTeamTest, RoleCoverTest
from readiness.model.placement import Placement, ShortestPath
from readiness.model.response import DataFacets
from readiness.model.rubric import Gate
from tests.chance import sample
from tests.engine.samples import (
    COVER,
    ORGANIZATION_GATES,
    TODAY,
    Layout,
    floor_gate,
    gate,
    given_answers,
    make_response,
    make_rules,
    make_workload,
    make_workloads,
    organization_rules,
    question_gate,
)

Steps = list[tuple[str, int]]
ABC: Layout = {"data": {"data": {"a": 1, "b": 2, "c": 1}}}
ABC_COSTS = {"a": (1, 1, 1), "b": (2, 2, 2), "c": (1, 1, 1)}


def find(rules: Rules, answers: dict[str, object], *, roles: RoleFacts | None = None, **fields: object) -> ShortestPath:
    placement = place_response(make_response(answers, **fields), rules, roles=roles or RoleFacts())
    assert placement is not None
    assert placement.path is not None
    return placement.path


def steps_of(path: ShortestPath) -> Steps:
    return [(step.question, step.to_level) for step in path.steps]


def test_the_worked_example_takes_the_fewest_steps_of_equal_cost() -> None:
    rules = make_rules(ABC, gates=[floor_gate("G2.6", 2, "1.5")], costs=ABC_COSTS)
    path = find(rules, {"a": 0, "b": 1, "c": 2})
    assert (path.cost, steps_of(path)) == (2, [("b", 2)])


def test_equal_cost_and_steps_take_the_lowest_ids() -> None:
    rules = make_rules({"data": {"data": {"b": 1, "c": 1, "a": 1}}}, gates=[floor_gate("G2.6", 2, "1")])
    assert steps_of(find(rules, {"a": 0, "b": 0, "c": 1})) == [("a", 1), ("a", 2)]


def test_forced_raises_come_before_the_floor() -> None:
    rules = make_rules(ABC, gates=[question_gate("G2.5", 2, "c", 3), floor_gate("G2.6", 2, "1.5")], costs=ABC_COSTS)
    path = find(rules, {"a": 0, "b": 0, "c": 1})
    assert steps_of(path) == [("a", 1), ("b", 1), ("c", 2), ("c", 3)]
    gates = [step.gates for step in path.steps]
    assert (gates[0], gates[-1]) == (("G2.6",), ("G2.5", "G2.6"))


def test_a_step_names_its_action_and_cost() -> None:
    rules = make_rules(ABC, gates=[question_gate("G2.5", 2, "b", 2)], costs={"b": (1, 3, 1)})
    (first, second) = find(rules, {"b": 0}).steps
    assert (first.from_level, first.to_level, first.cost, first.action) == (0, 1, 1, "X4")
    assert (second.from_level, second.to_level, second.cost, second.action) == (1, 2, 3, "X5")


def test_unknown_answers_in_a_gates_way_are_found_out_first() -> None:
    rules = make_rules(
        {"data": {"data": {"a": 1, "b": 1, "c": 1}}, "other": {"other": {"d": 1}}},
        gates=[question_gate("G2.5", 2, "a", 2), floor_gate("G2.6", 2, "1")],
    )
    path = find(rules, {"a": "dont-know", "b": 3, "c": "not-applicable", "d": 1})
    assert [(found.question, found.given, found.gates) for found in path.find_out] == [
        ("a", "dont-know", ("G2.5",)),
    ]
    assert steps_of(path) == [("a", 1), ("a", 2)]
    assert (path.cost, path.find_out[0].cost) == (2, 1)


def test_a_floor_that_is_not_met_asks_for_every_unknown_of_its_dimension() -> None:
    rules = make_rules(
        {"data": {"data": {"a": 1, "b": 1, "c": 1}}, "other": {"other": {"d": 1}}},
        gates=[floor_gate("G2.6", 2, "1")],
    )
    path = find(rules, {"a": None, "b": 1, "c": "not-applicable", "d": 2})
    assert [(found.question, found.given) for found in path.find_out] == [("a", "skipped"), ("c", "not-applicable")]


def test_a_known_answer_is_not_to_be_found_out() -> None:
    rules = make_rules(ABC, gates=[question_gate("G2.5", 2, "a", 2)])
    assert find(rules, {"a": 1, "b": 2, "c": 2}).find_out == ()


def test_role_cover_counts_towards_the_floor_and_is_no_answer() -> None:
    rules = make_rules({"team": {COVER: {}, "hire": {"a": 1}}}, gates=[floor_gate("G2.6", 2, "1")])
    path = find(rules, {"a": 0}, roles=RoleFacts(cover=Fraction(6, 7)))
    assert steps_of(path) == [("a", 1), ("a", 2)]
    assert steps_of(find(rules, {"a": 0}, roles=RoleFacts(cover=Fraction(2)))) == []


def test_a_floor_out_of_reach_of_the_answers_is_approached() -> None:
    rules = make_rules({"team": {COVER: {}, "hire": {"a": 1}}}, gates=[floor_gate("G2.6", 2, "1.8")])
    assert steps_of(find(rules, {"a": 1})) == [("a", 2), ("a", 3)]


def test_facts_roles_and_data_of_their_own_are_listed_as_actions() -> None:
    own = DataFacets(exists=2, labelled=2, unified=2, access=0)
    gates = [
        gate("G2.3", 2, FactTest(kind="fact", fact="ab-plan", actions=("X1",))),
        gate(
            "G2.4", 2, RoleCoverTest(kind="role-cover", roles=("engineer",), at_least="partial", actions=("X2", "X1"))
        ),
        gate("G3.3", 3, InternalTeamTest(kind="internal-team", roles=("engineer",), people=2, actions=("X3",))),
    ]
    rules = make_rules(ABC, gates=[*gates, _data_gate()])
    path = find(rules, {"a": 0}, workloads=[make_workload(facets=own)])
    assert path.actions == ("X1", "X2", "X7")
    assert path.steps == ()


def _data_gate() -> Gate:
    (test,) = next(found for found in ORGANIZATION_GATES if found.id == "G2.2").tests
    actions = [{"facet": "access", "actions": ("X7",)}, {"facet": "labelled", "actions": ("X8",)}]
    return gate("G2.2", 2, type(test).model_validate({**test.model_dump(), "actions_by_facet": actions}))


@pytest.mark.parametrize(
    ("workloads", "kinds"),
    [
        ([], ["first-workload", "weeks-in-use"]),
        (None, ["tell-workloads"]),
        ([make_workload(in_use_since=None)], ["tell-workloads"]),
        ([make_workload(in_use_since=TODAY)], ["weeks-in-use"]),
        ([make_workload(is_monitored=False)], ["monitor-running"]),
        (make_workloads(1), []),
    ],
)
def test_milestones_tell_what_time_brings(workloads: list[object] | None, kinds: list[str]) -> None:
    answers = dict.fromkeys(organization_rules().questions, 0)
    path = find(organization_rules(), answers, workloads=workloads or (), runs_no_model=workloads == [])
    assert [milestone.kind for milestone in path.milestones] == kinds


def test_more_workloads_are_the_milestone_of_phase_three() -> None:
    team = RoleFacts(cover=Fraction(3), statuses=dict.fromkeys(("scientist", "engineer"), "covered"))
    answers = dict.fromkeys(organization_rules().questions, 2)
    workloads = (make_workload(), make_workload("Dark", is_monitored=False))
    path = find(organization_rules(), answers, roles=team, workloads=workloads)
    assert path.to_phase == 3
    assert [(found.kind, found.gate, found.needed) for found in path.milestones] == [
        ("multiple-workloads", "G3.1", 4),
        ("monitor-running", "G3.5", 1),
    ]


CASES = st.tuples(
    st.lists(st.integers(1, 3), min_size=2, max_size=5),
    st.lists(st.sampled_from([0, 0, 1, 2, 3, "dont-know", "not-applicable"]), min_size=5, max_size=5),
    st.lists(st.tuples(*[st.integers(1, 3)] * 3), min_size=5, max_size=5),
    st.lists(st.sampled_from([0, 0, 0, 1, 2, 3]), min_size=5, max_size=5),
    st.sampled_from(["0.5", "1", "1.3", "1.5", "1.8"]),
    st.fractions(0, 3, max_denominator=7),
    st.integers(1, 4),
    st.permutations("abcde"),
)
Case = tuple[list[int], list[object], list[tuple[int, int, int]], list[int], str, Fraction, int, list[str]]


@settings(max_examples=sample(40))
@given(CASES)
def test_the_path_is_the_one_that_trying_everything_finds(case: Case) -> None:
    weights, given_levels, costs, thresholds, floor, cover, split, names = case
    size = len(weights)
    # The first part of the questions is one capability of a team dimension with role cover, the rest another dimension.
    parts = [range(min(split, size - 1)), range(min(split, size - 1), size)]
    rest: dict[str, dict[str, int]] = {}
    for place in parts[1]:
        rest.setdefault(f"part-{place % 2}", {})[names[place]] = weights[place]
    layout: Layout = {
        "team": {COVER: {}, "hire": {names[place]: weights[place] for place in parts[0]}},
        "rest": rest,
    }
    gates = [floor_gate("G2.6", 2, floor)] + [
        question_gate(f"G2.1{place}", 2, names[place], thresholds[place]) for place in range(size)
    ]
    rules = make_rules(layout, gates=gates, costs={names[place]: costs[place] for place in range(size)})
    answers = {names[place]: given_levels[place] for place in range(size)}
    placement = place_response(make_response(answers, workloads=make_workloads(1)), rules, roles=RoleFacts(cover=cover))
    assert placement is not None
    best = _try_everything(
        layout, rules, answers, thresholds=dict(zip(names, thresholds, strict=True)), floor=floor, cover=cover
    )
    if placement.path is None or placement.placed == 2:
        assert best == (0, 0, [])
    elif best is not None:
        chosen = sorted(step.question for step in placement.path.steps)
        assert (placement.path.cost, len(chosen), chosen) == best


def _try_everything(
    layout: Layout, rules: Rules, answers: dict[str, object], *, thresholds: dict[str, int], floor: str, cover: Fraction
) -> tuple[int, int, list[str]] | None:
    """The best (cost, steps, sorted ids) over all upgrades that meet every gate, None if no upgrade does."""
    names = sorted(answers)
    low = [given if isinstance(given, int) else 0 for given in (answers[name] for name in names)]
    found = []
    for levels in product(*(range(level, 4) for level in low)):
        after = dict(zip(names, levels, strict=True))
        is_enough = all(after[name] >= thresholds[name] for name in names)
        if is_enough and all(_mean(part, after, cover) >= Fraction(floor) for part in layout.values()):
            steps = [(name, v) for name, a, x in zip(names, low, levels, strict=True) for v in range(a, x)]
            cost = sum(rules.step_costs[rules.index[name]][v] for name, v in steps)
            found.append((cost, len(steps), [name for name, _ in steps]))
    return min(found, default=None)


def _mean(part: Mapping[str, Mapping[str, int]], levels: dict[str, int], cover: Fraction) -> Fraction:
    scores = [
        Fraction(sum(weight * levels[name] for name, weight in questions.items()), sum(questions.values()))
        if questions
        else cover
        for questions in part.values()
    ]
    return sum(scores, Fraction(0)) / len(scores)


CERTAIN_TEAM = RoleFacts(
    cover=Fraction(2), statuses=dict.fromkeys(("scientist", "engineer"), "covered"), has_internal_team=True
)


@settings(max_examples=sample(25))
@given(given_answers(organization_rules().questions), st.sampled_from([1, 4]))
def test_the_path_is_enough_and_no_step_of_it_is_spare(answers: dict[str, object], workloads: int) -> None:
    rules = organization_rules()

    def place(levels: dict[str, object]) -> Placement:
        said = make_response(levels, workloads=make_workloads(workloads), facts={"ai-leader": True})
        found = place_response(said, rules, roles=CERTAIN_TEAM)
        assert found is not None
        return found

    path = place({"know": 0} | answers).path
    assert path is not None
    after: dict[str, object] = answers | {step.question: step.to_level for step in path.steps}
    assert place(after).foundation >= path.to_phase
    for question in {step.question for step in path.steps}:
        one_less = max(step.to_level for step in path.steps if step.question == question) - 1
        assert place(after | {question: one_less}).foundation < path.to_phase
