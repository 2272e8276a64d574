"""Small questionnaires, rubrics and responses for tests of the engine, built from a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from readiness.engine.answers.workloads import count_weighed, weigh_workloads
from readiness.engine.rules import Rules, compile_rules
from readiness.model.action import CheckOwners
from readiness.model.base import FACETS, STATUSES
from readiness.model.gate_tests import (
    DataStatusTest,
    FactTest,
    FloorTest,
    GateTest,
    InternalTeamTest,
    MonitoredTest,
    QuestionTest,
    RoleCoverTest,
    WorkloadTest,
)
from readiness.model.placement import WorkloadCount
from readiness.model.price_rule import MoneyAssumption, PriceRule
from readiness.model.questionnaire import Capability, Dimension, FactQuestion, LevelAnchor, Question, Questionnaire
from readiness.model.response import Answer, Response, Workload
from readiness.model.rubric import (
    Action,
    CertaintyRule,
    DataStatusRule,
    DaysBySize,
    EffortRule,
    FacetQuestion,
    FacetThreshold,
    Gate,
    GeneralistRule,
    LevelEffect,
    Phase,
    PhaseDemand,
    PlanningRule,
    ProblemsRule,
    QuestionPoints,
    Role,
    Rubric,
    ScoringRule,
    SizeRule,
    Skill,
    StabilityRule,
    StatusRule,
    TeamRule,
    TrialRule,
    WarningRule,
    WorkloadRule,
)

TODAY = date(2026, 3, 2)
LONG_AGO = date(2025, 1, 1)
COVER = "team-cover"

Layout = Mapping[str, Mapping[str, Mapping[str, int]]]
"""Weight of every question by dimension, capability and question. A capability named `COVER` is the role cover."""

ORGANIZATION: Layout = {
    "data": {
        "data-exist": {"know": 2, "record": 1},
        "data-label": {"label": 2},
        "data-unify": {"unify": 2},
        "data-access": {"access": 2, "explore": 2},
    },
    "strategy": {
        "strategy-learn": {"baseline": 1, "lessons": 1},
        "strategy-scale": {"measure": 1, "monitor": 1},
        "strategy-long": {"long": 2},
    },
    "team": {COVER: {}, "team-hire": {"hire": 2, "juniors": 1}},
}
"""Three dimensions with every kind of gate question; `know` is a knowledge question."""

_BETTER = {"exists": 1, "labelled": 2, "access": 2}
STATUS_NEEDS: Mapping[str, Mapping[str, int]] = {
    "absent": {},
    "acceptable": {"exists": 1},
    "better": _BETTER,
    "best": {"exists": 1, "labelled": 2, "unified": 3, "access": 3},
}
_BAND_COSTS = (("S", 5, 1), ("M", 20, 2), ("L", 60, 3))
_BANDS = {1: "S", 2: "M", 3: "L"}


def count_workloads(response: Response, rule: WorkloadRule) -> WorkloadCount:
    """The workloads of a response, weighed and counted."""
    return count_weighed(weigh_workloads(response, rule), is_told=response.tells_workloads)


def gate(code: str, phase: int, *tests: GateTest) -> Gate:
    """A gate; it counts as a workload gate if it tests the number of workloads."""
    is_workload_gate = any(isinstance(test, WorkloadTest) for test in tests)
    return Gate(id=code, phase=phase, title=code, why="why", tests=tests, is_workload_gate=is_workload_gate)


def question_gate(code: str, phase: int, question: str, level: int) -> Gate:
    """A gate with one threshold."""
    return gate(code, phase, QuestionTest(kind="question", question=question, at_least=level))


def floor_gate(code: str, phase: int, floor: str) -> Gate:
    """A gate with a floor on every dimension."""
    return gate(code, phase, FloorTest(kind="floor", floor=Decimal(floor)))


ORGANIZATION_GATES: tuple[Gate, ...] = (
    gate("G2.1", 2, WorkloadTest(kind="workload-phase", at_least=2)),
    gate("G2.2", 2, DataStatusTest(kind="data-status", of="reference", at_least="better")),
    gate(
        "G2.3",
        2,
        QuestionTest(kind="question", question="measure", at_least=2, when="running-workload"),
        QuestionTest(kind="question", question="baseline", at_least=2, when="no-running-workload"),
        FactTest(kind="fact", fact="ab-plan", when="no-running-workload"),
    ),
    gate("G2.4", 2, RoleCoverTest(kind="role-cover", roles=("scientist", "engineer"), at_least="partial")),
    floor_gate("G2.6", 2, "1.0"),
    gate("G3.1", 3, WorkloadTest(kind="workload-phase", at_least=3)),
    gate("G3.2", 3, DataStatusTest(kind="data-status", of="organization", at_least="best")),
    gate("G3.3", 3, InternalTeamTest(kind="internal-team", roles=("scientist", "engineer"), people=2)),
    gate(
        "G3.4",
        3,
        QuestionTest(kind="question", question="long", at_least=2),
        FactTest(kind="fact", fact="ai-leader"),
    ),
    gate(
        "G3.5",
        3,
        QuestionTest(kind="question", question="monitor", at_least=2),
        QuestionTest(kind="question", question="lessons", at_least=2),
        MonitoredTest(kind="all-monitored"),
    ),
    floor_gate("G3.7", 3, "1.8"),
)
ORGANIZATION_FACETS = {"exists": "record", "labelled": "label", "unified": "unify", "access": "access"}


def make_questionnaire(layout: Layout) -> Questionnaire:
    """A questionnaire whose texts are its slugs."""
    return Questionnaire(
        id="sample",
        version="1.0.0",
        title="Sample",
        about="A sample.",
        dimensions=tuple(
            Dimension(
                id=dimension,
                name=dimension,
                meaning=dimension,
                capabilities=tuple(
                    Capability(
                        id=capability,
                        name=capability,
                        meaning=capability,
                        questions=tuple(make_question(slug) for slug in questions),
                    )
                    for capability, questions in capabilities.items()
                ),
            )
            for dimension, capabilities in layout.items()
        ),
        facts=tuple(FactQuestion(id=fact, text=fact, help=fact) for fact in ("ab-plan", "ai-leader")),
    )


def make_question(slug: str) -> Question:
    """A question whose texts are its slug."""
    anchors = tuple(LevelAnchor(text=f"{slug} {level}", short=str(level)) for level in range(4))
    return Question(id=slug, text=slug, levels=anchors, help=slug, how_to_tell=slug, allows_not_applicable=True)


def make_rubric(
    layout: Layout,
    *,
    gates: Iterable[Gate] = (),
    knowledge: Iterable[str] = (),
    facets: Mapping[str, str] | None = None,
    costs: Mapping[str, tuple[int, int, int]] | None = None,
    warnings: Iterable[WarningRule] = (),
) -> Rubric:
    """A rubric for a layout.

    Args:
        layout: dimensions, capabilities, questions and weights.
        gates: the gates of the phases.
        knowledge: knowledge questions.
        facets: the question of each facet; by default the first question answers all four.
        costs: cost points of the steps to level 1, 2 and 3 of a question; 1 each by default.
        warnings: warning rules.
    """
    weights = {
        slug: weight
        for capabilities in layout.values()
        for questions in capabilities.values()
        for slug, weight in questions.items()
    }
    first = next(iter(weights))
    facet_questions = facets or dict.fromkeys(FACETS, first)
    known = frozenset(knowledge)
    return Rubric(
        id="sample",
        version="1.0.0",
        questionnaire="sample",
        points=tuple(
            QuestionPoints(question=slug, weight=weight, is_knowledge=slug in known) for slug, weight in weights.items()
        ),
        scoring=ScoringRule(
            publish_from="0.6", trust_sure="1", trust_fairly="0.75", trust_guess="0.5", trust_not_asked="0.8"
        ),
        data_status=DataStatusRule(
            facets=tuple(FacetQuestion(facet=facet, question=facet_questions[facet]) for facet in FACETS),
            statuses=tuple(_status(status) for status in STATUSES),
            quality_question=first,
        ),
        phases=tuple(Phase(number=number, name=f"Phase {number}", meaning="phase") for number in (1, 2, 3)),
        workloads=WorkloadRule(weeks_in_use=4, few_from=1, multiple_from=4, multiple_areas=2),
        gates=tuple(gates),
        certainty=CertaintyRule(
            firm_from="0.9",
            sure="0.9",
            fairly="0.75",
            guess="0.5",
            not_asked="0.8",
            knowledge_dont_know=("0.8", "0.2"),
        ),
        warnings=tuple(warnings),
        team=make_team(),
        problems=make_problems(),
        actions=tuple(_actions(weights, costs or {})),
        planning=make_planning(),
        price=make_price(),
    )


def make_rules(layout: Layout, **options: Any) -> Rules:
    """Compiled rules of a layout; `options` are those of `make_rubric`."""
    return compile_rules(make_questionnaire(layout), make_rubric(layout, **options))


@cache
def organization_rules() -> Rules:
    """The rules of the sample organization with all its gates."""
    return make_rules(ORGANIZATION, gates=ORGANIZATION_GATES, knowledge=("know",), facets=ORGANIZATION_FACETS)


def make_response(answers: Mapping[str, object], **fields: Any) -> Response:
    """A response; an answer is a level, "dont-know", "not-applicable", None, or (level, confidence)."""
    return Response(
        questionnaire="sample",
        assessed_on=TODAY,
        answers={slug: _answer(given) for slug, given in answers.items()},
        **fields,
    )


def make_workload(name: str = "Forecast", **changes: Any) -> Workload:
    """A workload that counts, unless `changes` say otherwise."""
    fields: dict[str, Any] = {
        "name": name,
        "area": "Sales",
        "in_use_since": LONG_AGO,
        "has_real_users": True,
        "owns_data": True,
        "is_monitored": True,
        "can_change": True,
    }
    return Workload(**(fields | changes))


def make_workloads(number: int) -> tuple[Workload, ...]:
    """Counted workloads in alternating business areas."""
    return tuple(make_workload(f"Model {place}", area=("Sales", "Care")[place % 2]) for place in range(number))


def make_team() -> TeamRule:
    """Two roles on two skills."""
    demand = tuple(PhaseDemand(phase=phase, fte="0.5") for phase in (1, 2, 3))
    return TeamRule(
        skills=tuple(Skill(id=slug, name=slug, meaning=slug) for slug in ("models", "systems")),
        roles=(
            Role(
                id="scientist", code="R1", name="Scientist", responsibility="Builds.", skills=("models",), demand=demand
            ),
            Role(id="engineer", code="R2", name="Engineer", responsibility="Runs.", skills=("systems",), demand=demand),
        ),
        implications=(),
        generalist=GeneralistRule(working=("models",), aware=("systems",), covers=("scientist", "engineer")),
        working_level=2,
        trainable_from=1,
        covered_from="0.75",
        partial_from="0.5",
        heavy_above="0.8",
        overload_above="1",
        heavy_roles=4,
        key_person_from="0.5",
        cover_capability=COVER,
        specialist_role="scientist",
        forum_fact="forum",
    )


def make_problems() -> ProblemsRule:
    """No criteria and no rules."""
    return ProblemsRule(
        criteria=(),
        presets=(),
        rules=(),
        types=(),
        interview=(),
        details=(),
        data_criterion="data-rich",
        find_out_action="X1",
        simpler_rule="B6",
        stability=StabilityRule(
            draws=10,
            seed=1,
            concentration="50",
            move_fairly="0.1",
            move_guess="0.2",
            clear_from="0.8",
            likely_from="0.6",
        ),
    )


def make_price() -> PriceRule:
    """Nothing is asked, and every assumption is one."""
    one = MoneyAssumption(name="one", range=("1", "1", "1"), why="sample")
    names = [name for name, field in PriceRule.model_fields.items() if field.annotation is MoneyAssumption]
    return PriceRule(organization=(), problem=(), **dict.fromkeys(names, one))


def make_planning() -> PlanningRule:
    """Costs 1, 2 and 3 for the effort bands S, M and L."""
    return PlanningRule(
        efforts=tuple(EffortRule(band=band, days_at_most=most, cost=cost) for band, most, cost in _BAND_COSTS),
        sizes=(SizeRule(size="small"),),
        unknown_size="small",
        first_days=90,
        last_day=365,
        most_first=10,
        most_then=8,
        untold_fte="0.1",
        unnamed_fte="0.2",
        outside_fte="0.4",
        begun_share="0.6",
        trial=TrialRule(
            choose=("X1",),
            measure="X1",
            expect="X1",
            check="X1",
            show="X1",
            collect="X1",
            launch=("X1",),
            starts_by_day=45,
            result_by_day=90,
            most_days=30,
        ),
        outside_help="X1",
        find_out="X1",
        review="X1",
        check_owners=CheckOwners(permission_role="scientist", pilot_role="scientist", data_role="scientist"),
        find_out_days="0.05",
        always_collect="X1",
        find_out_cost=1,
    )


def given_answers(slugs: Iterable[str]) -> st.SearchStrategy[dict[str, object]]:
    """Any answers to these questions: levels, don't know, not applicable and skipped."""
    anything = st.one_of(st.integers(0, 3), st.sampled_from(["dont-know", "not-applicable", None]))
    return st.fixed_dictionaries(dict.fromkeys(slugs, anything))


def _answer(given: object) -> Answer:
    level, confidence = given if isinstance(given, tuple) else (given, None)
    return Answer.model_validate({"given": level, "confidence": confidence, "reason": "because"})


def _status(status: str) -> StatusRule:
    needs = tuple(FacetThreshold(facet=facet, at_least=level) for facet, level in STATUS_NEEDS[status].items())
    return StatusRule(status=status, name=status, meaning=status, needs=needs)


def _actions(weights: Iterable[str], costs: Mapping[str, tuple[int, int, int]]) -> Iterable[Action]:
    """One action per question and level, so that every step has a cost of its own."""
    number = 0
    for slug in weights:
        for level, cost in enumerate(costs.get(slug, (1, 1, 1)), start=1):
            number += 1
            yield Action(
                id=f"X{number}",
                title=f"Raise {slug}",
                text=slug,
                dimension="sample",
                capability="sample",
                phases=(1,),
                when=(),
                effort=_BANDS[cost],
                days=DaysBySize(small=(1, 2, 3), medium=(1, 2, 3), large=(1, 2, 3)),
                owner="scientist",
                indicator="indicator",
                done_when="done",
                worth_when="asked for",
                effects=(LevelEffect(question=slug, level=level),),
            )
