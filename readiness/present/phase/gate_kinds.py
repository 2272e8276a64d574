"""The words for each kind of gate test: the rule in a sentence, what it is about, what was said and what is needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, TypeVar, cast

from readiness.model.base import StatusLevel
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
from readiness.present import kind_words, list_words, number_words, reasons
from readiness.present.findings import Findings
from readiness.present.phase import phase_words
from readiness.present.team import time_words
from readiness.words import inside, said, said_all
from readiness.words.say import gates as say

Rule = TypeVar("Rule", bound=GateRule)
FACETS = {
    "exists": say.PART_DATA_RECORDED,
    "labelled": say.PART_OUTCOME_RECORDED,
    "unified": say.PART_ONE_PLACE,
    "access": say.PART_ACCESS,
}
_LACKING = {
    "exists": say.PART_NOT_RECORDED,
    "labelled": say.PART_WITHOUT_OUTCOME,
    "unified": say.PART_NOT_ONE_PLACE,
    "access": say.PART_NOT_OPEN_ALL_WHO_NEED,
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
        return inside(self.said(found, test))


class QuestionWords(GateWords[QuestionTest]):
    """One question is answered with at least a level."""

    name = "question"

    def rule(self, test: QuestionTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        question = questionnaire.question_by_id[test.question]
        level = question.anchor(test.at_least).aim
        return said(
            say.answered_with(
                when=test.when,
                better=_has_better(test.at_least, question),
                question=question.text,
                level=level,
            )
        )

    def subject(self, found: Findings, test: TestResult) -> str:
        question = found.question(test.subject)
        return question.text if question else test.subject

    def said(self, found: Findings, test: TestResult) -> str:
        if not isinstance(test.actual, int):
            return self.exact_said(found, test)
        question = found.question(test.subject)
        return question.anchor(test.actual).short if question else said(say.part_level_told(actual=test.actual))

    def exact_said(self, found: Findings, test: TestResult) -> str:
        return reasons.given(found, test.subject, test.actual)

    def is_told(self, test: TestResult) -> bool:
        return isinstance(test.actual, int)

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        question, level = found.question(test.subject), int(test.needed)
        aim = question.anchor(level).aim if question else said(say.part_level_needed(level=level))
        return _or_better(aim, level, question)

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        words = reasons.given(found, test.subject, int(test.needed))
        return _or_better(words, int(test.needed), found.question(test.subject))


class FactWords(GateWords[FactTest]):
    """A yes/no fact is yes."""

    name = "fact"

    def rule(self, test: FactTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        text = next((fact.text for fact in questionnaire.facts if fact.id == test.fact), test.fact)
        return said(say.this_is_true(when=test.when, text=text))

    def subject(self, found: Findings, test: TestResult) -> str:
        return reasons.fact_text(found, test.subject)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        return said_all(reasons.GIVEN_WORDS).get(str(test.actual), str(test.actual))

    def is_told(self, test: TestResult) -> bool:
        return test.actual in ("yes", "no")

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return reasons.fact_text(found, test.subject)

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return said_all(reasons.GIVEN_WORDS).get(str(test.needed), str(test.needed))

    def alone(self, found: Findings, test: TestResult) -> str:
        return list_words.labelled(inside(self.subject(found, test)), super().alone(found, test))


class DataStatusWords(GateWords[DataStatusTest]):
    """Data reaches a status."""

    name = "data-status"

    def rule(self, test: DataStatusTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        main = (
            say.PART_DATA_BY_ANSWERS_ABOUT_FIRST
            if rubric.data_is_asked_of == "problem"
            else say.PART_DATA_WHOLE_ORGANIZATION
        )
        of = said(main if test.of == "organization" else say.PART_DATA_BEHIND_FIRST_MODEL)
        return said(
            say.status(of=of, at_least=test.at_least)
            if test.at_least == "best"
            else say.status_or_higher(of=of, at_least=test.at_least)
        )

    def subject(self, found: Findings, test: TestResult) -> str:
        if test.subject != "organization":
            return said(say.data(subject=test.subject))
        is_of_a_problem = found.rubric.data_is_asked_of == "problem"
        return said(say.DATA_BY_ANSWERS_ABOUT_FIRST if is_of_a_problem else say.DATA_WHOLE_ORGANIZATION)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        if test.actual == "not-known":
            return said(say.PART_NOT_KNOWN_YET)
        if test.state == "unknown" and not found.placement.workloads.may_run:
            return said(say.part_but_not_known_yet_which(actual=_status(test.actual)))
        lacking = list_words.and_list([said(_LACKING[facet]) for facet in test.details if facet in _LACKING])
        status = said(say.part_status(status=_status(test.actual)))
        return list_words.row((status, lacking))

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        is_top = test.needed == "best"
        words = said(
            say.part_status(status=_status("best")) if is_top else say.part_or_best(needed=_status(test.needed))
        )
        return (
            words if test.subject == "organization" else said(say.part_for_subject(words=words, subject=test.subject))
        )

    def alone(self, found: Findings, test: TestResult) -> str:
        words = super().alone(found, test)
        return (
            words if test.subject == "organization" else said(say.part_for_subject(words=words, subject=test.subject))
        )


class FloorWords(GateWords[FloorTest]):
    """Every dimension reaches a score."""

    name = "floor"
    is_of_dimensions = True

    def rule(self, test: FloorTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        least = number_words.score(float(test.floor))
        return said(
            say.every_dimension_reaches_whatever_unknown(least=least, out_of=kind_words.out_of(rubric.scoring.scale))
        )

    def subject(self, found: Findings, test: TestResult) -> str:
        return found.dimension_names.get(test.subject, test.subject)

    def said(self, found: Findings, test: TestResult) -> str:
        return {"met": said(say.PART_REACHES), "open": said(say.PART_BELOW), "unknown": said(say.PART_TOO_CLOSE_CALL)}[
            test.state
        ]

    def exact_said(self, found: Findings, test: TestResult) -> str:
        low, high = number_words.score(float(test.actual)), number_words.score(test.actual_high)
        return low if test.actual_high is None or low == high else said(say.part_between(low=low, high=high))

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return said(say.part_each_dimension_at_or_more(scale_share=scale_share(float(test.needed), found.scale)))

    def exact_needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return said(say.part_or_more(score=number_words.score(float(test.needed))))


class WorkloadWords(GateWords[WorkloadTest]):
    """Enough models count."""

    name = "workload-phase"

    def rule(self, test: WorkloadTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        rule = rubric.workloads
        counted = said(say.part_real_users_have_used_weeks(weeks_in_use=rule.weeks_in_use))
        if test.at_least == WORKLOAD_CLASSES[-1]:
            return said(
                say.models_or_more_count_areas(multiple_from=rule.multiple_from, multiple_areas=rule.multiple_areas)
            )
        return said(say.models_or_more_counts(few_from=rule.few_from, counted=counted))

    def subject(self, found: Findings, test: TestResult) -> str:
        return said(say.MODELS_DAILY_USE)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        """Models that count; if none does, one that runs uncounted is not denied."""
        if test.actual:
            return said(say.part_models_areas(actual=int(test.actual), areas=found.placement.workloads.areas))
        if found.placement.workloads.is_unknown:
            return said(reasons.GIVEN_WORDS["skipped"])
        if found.placement.workloads.undecided:
            return phase_words.models_in_use(found.placement)
        running, listed = phase_words.running_uncounted(found.placement), len(found.placement.workloads.uncounted)
        if running:
            return said(say.part_models_use_none_counts(running=running))
        return said(say.part_models_listed_none_counts(listed=listed)) if listed else phase_words.in_daily_use(0)

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        rule = found.rubric.workloads
        if test.needed == rule.multiple_from:
            return said(say.part_models_count_areas(needed=int(test.needed), multiple_areas=rule.multiple_areas))
        return said(say.part_models_that_count(models=int(test.needed)))


class MonitoredWords(GateWords[MonitoredTest]):
    """Every running model is watched."""

    name = "all-monitored"

    def rule(self, test: MonitoredTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        return said(say.SOMEBODY_WATCHES_EVERY_MODEL_DAILY)

    def subject(self, found: Findings, test: TestResult) -> str:
        return said(say.MODELS_DAILY_USE)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        if found.placement.workloads.is_empty:
            return (
                said(say.PART_NO_MODEL_KNOWN_RUN)
                if found.placement.workloads.is_unknown
                else said(say.PART_NO_MODEL_RUNS)
            )
        if test.state == "unknown":
            return said(say.part_not_known_whether_these_watched(details=test.details))
        if test.details:
            return said(say.part_not_watched(details=test.details))
        if not self._are_some_unwatched(found):
            return said(say.PART_EVERY_MODEL_WATCHED)
        return (
            said(say.PART_EVERY_MODEL_COUNTS_WATCHED)
            if found.placement.workloads.counted
            else said(say.PART_NO_MODEL_LISTED_COUNTS)
        )

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        # A model that nobody watches does not count: where one is listed, the gate asks for the others.
        is_of_others = test.state == "met" and self._are_some_unwatched(found)
        return said(say.PART_EVERY_MODEL_COUNTS_WATCHED) if is_of_others else said(say.PART_EVERY_MODEL_WATCHED)

    def _are_some_unwatched(self, found: Findings) -> bool:
        return any("unmonitored" in each.reasons for each in found.placement.workloads.uncounted)


class CoverWords(GateWords[Rule]):
    """What tests of covered roles have in common."""

    def subject(self, found: Findings, test: TestResult) -> str:
        return said(say.PEOPLE_ROLES)

    def exact_said(self, found: Findings, test: TestResult) -> str:
        roles = list_words.and_list([found.role_name(role) for role in test.details])
        if test.state == "unknown" and found.response.people and roles:
            return said(say.part_not_known_yet_whether_covered(roles=roles))
        if test.state == "unknown":
            return said(say.PART_NOT_KNOWN_YET_WHO_HAS)
        return self.known_cover(found, test, roles)

    @abstractmethod
    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        """What was found; `roles` names those that are not covered, "" if all are."""


class RoleCoverWords(CoverWords[RoleCoverTest]):
    """Roles are covered, by own people or a partner."""

    name = "role-cover"

    def rule(self, test: RoleCoverTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        words = say.roles_are_covered if test.at_least == "covered" else say.roles_are_partly_covered
        return said(words(roles=_names(test.roles, rubric)))

    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        if roles:
            is_partly = test.needed != "covered"
            return said(
                say.part_not_even_partly_covered(roles=roles) if is_partly else say.part_not_covered(roles=roles)
            )
        rules = [rule for gate in found.rubric.gates for rule in gate.tests if isinstance(rule, RoleCoverTest)]
        names = time_words.without_time(found, {role for rule in rules for role in rule.roles})
        if not names:
            return said(say.PART_SOMEBODY_HAS_SKILLS)
        return said(say.part_skills_but_no_time(number=len(names), names=names))

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        words = say.part_roles_covered if test.needed == "covered" else say.part_roles_partly_covered
        return said(words(roles=_roles_asked(found, gate, test, RoleCoverTest)))


class InternalTeamWords(CoverWords[InternalTeamTest]):
    """Roles are covered by own people alone."""

    name = "internal-team"

    def rule(self, test: InternalTeamTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        return said(say.people_your_own_or_more(people=test.people, names=_names(test.roles, rubric)))

    def known_cover(self, found: Findings, test: TestResult, roles: str) -> str:
        people, names = say.part_own_people(people=int(test.actual)), time_words.inside_without_time(found)
        if roles:
            return said(say.part_own_people_not_covered(people=people, roles=roles))
        if not names:
            return said(people)
        return said(say.part_own_people_but_no_time(people=people, number=len(names), names=names))

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return said(
            say.part_or_more_own_people_who(
                needed=int(test.needed), roles_asked=_roles_asked(found, gate, test, InternalTeamTest)
            )
        )


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
    shares = {1: said(say.PART_THIRD), 2: said(say.PART_TWO_THIRDS), 3: said(say.PART_TOP)}
    whole = number_words.rounded(scale.share(score) * len(shares))
    share = shares[int(whole)] if whole in shares else number_words.percent(scale.share(score))
    return said(say.part_scale(share=share))


def _has_better(level: int, question: Question | None) -> Literal["yes", "no"]:
    """Whether a question has a higher level than this one."""
    return "no" if question is None or level == question.top else "yes"


def _or_better(words: str, level: int, question: Question | None) -> str:
    return said(say.part_or_higher_level(level=words)) if _has_better(level, question) == "yes" else words


def _names(roles: Sequence[str], rubric: Rubric) -> str:
    return list_words.and_list([rubric.team.role_by_id[role].name for role in roles])


def _roles_asked(
    found: Findings, gate: GateResult, test: TestResult, kind: type[RoleCoverTest | InternalTeamTest]
) -> str:
    rules = [rule for rule in found.rubric.gate_by_id[gate.id].tests if isinstance(rule, kind)]
    roles = next((rule.roles for rule in rules), test.details)
    return list_words.and_list([found.role_name(role) for role in roles])


def _status(status: object) -> str:
    """A data status that a test names, in words."""
    return kind_words.status_words(cast("StatusLevel", str(status)))
