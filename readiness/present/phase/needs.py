"""What one test of a gate asks for, in plain words and with its numbers."""

from __future__ import annotations

from collections.abc import Callable

from readiness.model.base import TOP_LEVEL, StatusLevel
from readiness.model.conditions import DataStatusTest, InternalTeamTest, RoleCoverTest
from readiness.model.placement import GateResult, TestResult
from readiness.present import phrases, reasons
from readiness.present.charts.charting import WHOLE_ORGANIZATION
from readiness.present.findings import Findings


def plain(found: Findings, gate: GateResult, test: TestResult) -> str:
    """What is needed, for a reader who wants no numbers of levels or scores."""
    if test.kind == "question":
        question = found.question(test.subject)
        needed = int(test.needed)
        words = question.levels[needed].aim if question else f"level {needed}"
        return words if needed == TOP_LEVEL else f"{words}, or better"
    if test.kind == "fact":
        return reasons.fact_text(found, test.subject)
    if test.kind == "floor":
        return f"each dimension at {scale_share(float(test.needed))} or more"
    return _NEEDED[test.kind](found, gate, test)


def exact(found: Findings, gate: GateResult, test: TestResult) -> str:
    """What is needed, with the level or score."""
    if test.kind == "question":
        words = reasons.given(found, test.subject, int(test.needed))
        return words if test.needed == TOP_LEVEL else f"{words}, or better"
    if test.kind == "fact":
        return str(test.needed)
    if test.kind == "floor":
        return f"{phrases.score(float(test.needed))} or more"
    return _NEEDED[test.kind](found, gate, test)


def needed_statuses(found: Findings) -> dict[str, StatusLevel]:
    """The data status that the target phase asks for, by the name of the row in the chart of data status."""
    rules = [rule for gate in found.target_gates for rule in found.rubric.gate_by_id[gate.id].tests]
    asked = [rule for rule in rules if isinstance(rule, DataStatusTest)]
    return {_status_row(found, rule): rule.at_least for rule in asked}


def _status_row(found: Findings, rule: DataStatusTest) -> str:
    subject = "organization" if rule.of == "organization" else found.placement.reference_data.subject
    return WHOLE_ORGANIZATION if subject == "organization" else subject


def scale_share(score: float) -> str:
    """A score of 0 to 3 as a part of the scale: 'a third of the scale', '60% of the scale'."""
    shares = {1: "a third", 2: "two thirds", 3: "the top"}
    whole = phrases.rounded(score)
    share = shares[int(whole)] if whole in shares else phrases.percent(score / TOP_LEVEL)
    return f"{share} of the scale"


def _data(_: Findings, __: GateResult, test: TestResult) -> str:
    words = str(test.needed) if test.needed == "best" else f"{test.needed} or best"
    return words if test.subject == "organization" else f"{words}, for {test.subject}"


def _workloads(found: Findings, _: GateResult, test: TestResult) -> str:
    rule = found.rubric.workloads
    models = phrases.count(int(test.needed), "model")
    if test.needed == rule.multiple_from:
        return f"{models} that count, in {phrases.count(rule.multiple_areas, 'area')}"
    weeks = phrases.count(rule.weeks_in_use, "week")
    return f"{models} that real users have used for {weeks} and that somebody watches"


def _covered_roles(found: Findings, gate: GateResult, test: TestResult) -> str:
    extent = "covered" if test.needed == "covered" else "at least partly covered"
    return f"{_role_names(found, gate, test)} {extent}"


def _own_team(found: Findings, gate: GateResult, test: TestResult) -> str:
    people = phrases.in_words(int(test.needed))
    return f"{people} or more own people who cover {_role_names(found, gate, test)}"


def _role_names(found: Findings, gate: GateResult, test: TestResult) -> str:
    rules = [
        rule for rule in found.rubric.gate_by_id[gate.id].tests if isinstance(rule, RoleCoverTest | InternalTeamTest)
    ]
    roles = next((rule.roles for rule in rules if rule.kind == test.kind), test.details)
    return phrases.and_list([found.role_name(role) for role in roles])


def _watched(_: Findings, __: GateResult, ___: TestResult) -> str:
    return "every model is watched"


_NEEDED: dict[str, Callable[[Findings, GateResult, TestResult], str]] = {
    "data-status": _data,
    "workload-phase": _workloads,
    "role-cover": _covered_roles,
    "internal-team": _own_team,
    "all-monitored": _watched,
}
