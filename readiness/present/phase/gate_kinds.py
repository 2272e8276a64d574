"""The words for each kind of gate test: the rule in a sentence, what it is about, what was said and what is needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from readiness.model.gate_tests import (
    WORKLOAD_CLASSES,
    DataStatusTest,
    FactTest,
    FloorTest,
    GateRule,
    InternalTeamTest,
    MonitoredTest,
    QuestionTest,
    RoleCoverTest,
    WorkloadTest,
)
from readiness.model.placement import GateResult, TestResult
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scorecard import USUAL_SCALE, ScoreScale
from readiness.present import phrases, reasons
from readiness.present.findings import Findings
from readiness.present.phase import phase_words
from readiness.present.team import time_words

Rule = TypeVar("Rule", bound=GateRule)
FACETS = {"exists": "data recorded", "labelled": "outcome recorded", "unified": "one place", "access": "access"}
_LACKING = {
    "exists": "not recorded",
    "labelled": "without the outcome",
    "unified": "not in one place",
    "access": "not open to all who need it",
}
_WHEN = {
    "always": "",
    "running-workload": "If a model is in daily use: ",
    "no-running-workload": "If no model is in daily use yet: ",
}


class GateWords(ABC, Generic[Rule]):
    """The words for one kind of test."""

    name: ClassVar[str]
    """What files and results call the kind."""
    is_of_dimensions: ClassVar[bool] = False
    """Whether it has one result for each dimension, which are told as one."""

    @abstractmethod
    def rule(self, test: Rule, questionnaire: Questionnaire, rubric: Rubric) -> str:
        """What it asks for, as a sentence for readers who have answered nothing yet."""

    @abstractmethod
    def subject(self, found: Findings, test: TestResult) -> str:
        """What it is about."""

    @abstractmethod
    def exact_said(self, found: Findings, test: TestResult) -> str:
        """What was said, with its numbers."""

    @abstractmethod
    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        """What is needed, for a reader who wants no numbers of levels or scores."""

    def said(self, found: Findings, test: TestResult) -> str:
        """What was said, for a reader who wants no numbers of levels or scores."""
        return self.exact_said(found, test)

    def is_told(self, test: TestResult) -> bool:
        """Whether what it asks was answered, and one answer alone decides it."""
        return False

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        """What is needed, with the level or score."""
        return self.needed(found, gate, test)

    def alone(self, found: Findings, test: TestResult) -> str:
        """What was said, where nothing else tells what it is about."""
        return phrases.lower_first(self.said(found, test))


class QuestionWords(GateWords[QuestionTest]):
    """One question is answered with at least a level."""

    name = "question"

    def rule(self, test: QuestionTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        question = questionnaire.question_by_id[test.question]
        level = question.anchor(test.at_least).aim
        return f"{_WHEN[test.when]}“{question.text}” is answered with: {level}{_or_better(test.at_least, question)}."

    def subject(self, found: Findings, test: TestResult) -> str:
        question = found.question(test.subject)
        return question.text if question else test.subject

    def said(self, found: Findings, test: TestResult) -> str:
        if not isinstance(test.actual, int):
            return self.exact_said(found, test)
        question = found.question(test.subject)
        return question.anchor(test.actual).short if question else f"level {test.actual}"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        return reasons.given(found, test.subject, test.actual)

    def is_told(self, test: TestResult) -> bool:
        return isinstance(test.actual, int)

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        question, level = found.question(test.subject), int(test.needed)
        return (question.anchor(level).aim if question else f"level {level}") + _or_better(level, question)

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        better = _or_better(int(test.needed), found.question(test.subject))
        return reasons.given(found, test.subject, int(test.needed)) + better


class FactWords(GateWords[FactTest]):
    """A yes/no fact is yes."""

    name = "fact"

    def rule(self, test: FactTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        text = next((fact.text for fact in questionnaire.facts if fact.id == test.fact), test.fact)
        return f"{_WHEN[test.when]}This is true: {text}"

    def subject(self, found: Findings, test: TestResult) -> str:
        return reasons.fact_text(found, test.subject)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        return reasons.GIVEN_WORDS.get(str(test.actual), str(test.actual))

    def is_told(self, test: TestResult) -> bool:
        return test.actual in ("yes", "no")

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return reasons.fact_text(found, test.subject)

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return str(test.needed)

    def alone(self, found: Findings, test: TestResult) -> str:
        return f"{self.subject(found, test)}: {super().alone(found, test)}"


class DataStatusWords(GateWords[DataStatusTest]):
    """Data reaches a status."""

    name = "data-status"

    def rule(self, test: DataStatusTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        of = "the data of the whole organization" if test.of == "organization" else "the data behind the first model"
        better = "" if test.at_least == "best" else " or higher"
        return f"The status of {of} is “{test.at_least}”{better}."

    def subject(self, found: Findings, test: TestResult) -> str:
        return "Data of the whole organization" if test.subject == "organization" else f"Data of {test.subject}"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        if test.actual == "not-known":
            return "not known yet"
        if test.state == "unknown" and not found.placement.workloads.may_run:
            return f"{test.actual}, but it is not known yet which problem comes first"
        lacking = phrases.and_list([_LACKING[facet] for facet in test.details if facet in _LACKING])
        return f"{test.actual}, {lacking}" if lacking else str(test.actual)

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        words = str(test.needed) if test.needed == "best" else f"{test.needed} or best"
        return words if test.subject == "organization" else f"{words}, for {test.subject}"

    def alone(self, found: Findings, test: TestResult) -> str:
        whose = "" if test.subject == "organization" else f" of {test.subject}"
        return f"data status{whose}: {super().alone(found, test)}"


class FloorWords(GateWords[FloorTest]):
    """Every dimension reaches a score."""

    name = "floor"
    is_of_dimensions = True

    def rule(self, test: FloorTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        least = phrases.score(float(test.floor))
        return (
            f"Every dimension reaches {least} {phrases.out_of(rubric.scoring.scale)}, whatever the unknown answers are."
        )

    def subject(self, found: Findings, test: TestResult) -> str:
        return found.dimension_names.get(test.subject, test.subject)

    def said(self, found: Findings, test: TestResult) -> str:
        return {"met": "reaches it", "open": "below it", "unknown": "too close to call"}[test.state]

    def exact_said(self, found: Findings, test: TestResult) -> str:
        low, high = phrases.score(float(test.actual)), phrases.score(test.actual_high)
        return low if test.actual_high is None or low == high else f"between {low} and {high}"

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return f"each dimension at {scale_share(float(test.needed), found.scale)} or more"

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return f"{phrases.score(float(test.needed))} or more"


class WorkloadWords(GateWords[WorkloadTest]):
    """Enough models count."""

    name = "workload-phase"

    def rule(self, test: WorkloadTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        rule = rubric.workloads
        counted = (
            f"real users have used it for {phrases.count(rule.weeks_in_use, 'week')} or longer, it learns from your "
            "own data, somebody watches it and you can change it or switch it off"
        )
        if test.at_least == WORKLOAD_CLASSES[-1]:
            areas = phrases.count(rule.multiple_areas, "area")
            return f"{phrases.capital(phrases.count(rule.multiple_from, 'model'))} or more count, in {areas} or more."
        return f"{phrases.capital(phrases.count(rule.few_from, 'model'))} or more counts: {counted}."

    def subject(self, found: Findings, test: TestResult) -> str:
        return "Models in daily use"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        """Models that count; if none does, one that runs uncounted is not denied."""
        if test.actual:
            areas = phrases.count(found.placement.workloads.areas, "area")
            return f"{phrases.count(int(test.actual), 'model')} in {areas}"
        if found.placement.workloads.is_unknown:
            return reasons.GIVEN_WORDS["skipped"]
        if found.placement.workloads.undecided:
            return phase_words.models_in_use(found.placement)
        running, listed = phase_words.running_uncounted(found.placement), len(found.placement.workloads.uncounted)
        if running:
            return f"{phrases.count(running, 'model')} in use, none that counts"
        return f"{phrases.count(listed, 'model')} listed, none that counts" if listed else phase_words.in_daily_use(0)

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        rule = found.rubric.workloads
        models = phrases.count(int(test.needed), "model")
        if test.needed == rule.multiple_from:
            return f"{models} that count, in {phrases.count(rule.multiple_areas, 'area')}"
        return f"{models} that {'counts' if test.needed == 1 else 'count'} as in daily use"


class MonitoredWords(GateWords[MonitoredTest]):
    """Every running model is watched."""

    name = "all-monitored"

    def rule(self, test: MonitoredTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        return "Somebody watches every model that is in daily use."

    def subject(self, found: Findings, test: TestResult) -> str:
        return "Models in daily use"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        if found.placement.workloads.is_empty:
            return "no model is known to run" if found.placement.workloads.is_unknown else "no model runs"
        if test.state == "unknown":
            return f"not known whether these are watched: {phrases.and_list(test.details)}"
        if test.details:
            return f"not watched: {phrases.and_list(test.details)}"
        if not self._are_some_unwatched(found):
            return "every model is watched"
        return "every model that counts is watched" if found.placement.workloads.counted else "no model listed counts"

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        # A model that nobody watches does not count: where one is listed, the gate asks for the others.
        is_of_others = test.state == "met" and self._are_some_unwatched(found)
        return "every model that counts is watched" if is_of_others else "every model is watched"

    def _are_some_unwatched(self, found: Findings) -> bool:
        return any("unmonitored" in each.reasons for each in found.placement.workloads.uncounted)


class CoverWords(GateWords[Rule]):
    """What tests of covered roles have in common."""

    def subject(self, found: Findings, test: TestResult) -> str:
        return "People and roles"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        if test.state == "unknown":
            return "not known yet who has the skills"
        return self.known_cover(found, test, phrases.and_list([found.role_name(role) for role in test.details]))

    @abstractmethod
    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        """What was found; `roles` names those that are not covered, "" if all are."""


class RoleCoverWords(CoverWords[RoleCoverTest]):
    """Roles are covered, by own people or a partner."""

    name = "role-cover"

    def rule(self, test: RoleCoverTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        extent = "covered" if test.at_least == "covered" else "at least partly covered"
        return f"These roles are {extent}, by own people or a partner: {_names(test.roles, rubric)}."

    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        if roles:
            return f"not covered: {roles}"
        rules = [rule for gate in found.rubric.gates for rule in gate.tests if isinstance(rule, RoleCoverTest)]
        names = time_words.without_time(found, {role for rule in rules for role in rule.roles})
        return f"somebody has the skills for each role{_but_no_time(names)}"

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        extent = "covered" if test.needed == "covered" else "at least partly covered"
        return f"{_roles_asked(found, gate, test, RoleCoverTest)} {extent}"


class InternalTeamWords(CoverWords[InternalTeamTest]):
    """Roles are covered by own people alone."""

    name = "internal-team"

    def rule(self, test: InternalTeamTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        people = phrases.capital(phrases.count(test.people, "person", "people"))
        return f"{people} of your own or more cover these roles: {_names(test.roles, rubric)}."

    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        people = phrases.count(int(test.actual), "own person", "own people")
        return people + (f"; not covered: {roles}" if roles else _but_no_time(time_words.inside_without_time(found)))

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        people = phrases.in_words(int(test.needed))
        return f"{people} or more own people who cover {_roles_asked(found, gate, test, InternalTeamTest)}"


WORDS: Mapping[str, GateWords[Any]] = {
    words.name: words
    for words in (
        QuestionWords(),
        FactWords(),
        DataStatusWords(),
        FloorWords(),
        WorkloadWords(),
        MonitoredWords(),
        RoleCoverWords(),
        InternalTeamWords(),
    )
}
"""The words for every kind, by the name that files and results have for it."""


def scale_share(score: float, scale: ScoreScale = USUAL_SCALE) -> str:
    """A score as a part of the scale: 'a third of the scale', '60% of the scale'."""
    shares = {1: "a third", 2: "two thirds", 3: "the top"}
    whole = phrases.rounded(scale.share(score) * len(shares))
    share = shares[int(whole)] if whole in shares else phrases.percent(scale.share(score))
    return f"{share} of the scale"


def _or_better(level: int, question: Question | None) -> str:
    return "" if question is None or level == question.top else ", or better"


def _names(roles: Sequence[str], rubric: Rubric) -> str:
    return phrases.and_list([rubric.team.role_by_id[role].name for role in roles])


def _roles_asked(
    found: Findings, gate: GateResult, test: TestResult, kind: type[RoleCoverTest | InternalTeamTest]
) -> str:
    rules = [rule for rule in found.rubric.gate_by_id[gate.id].tests if isinstance(rule, kind)]
    roles = next((rule.roles for rule in rules), test.details)
    return phrases.and_list([found.role_name(role) for role in roles])


def _but_no_time(names: Sequence[str]) -> str:
    """Who has the skills that meet a test about people, and no time to use them; empty if nobody."""
    verb = "has" if len(names) == 1 else "have"
    return f", but {phrases.and_list(names)} {verb} no time for ML" if names else ""
