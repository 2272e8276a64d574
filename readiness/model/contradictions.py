"""Where an answer does not fit what was told elsewhere. It changes no score and no gate: it asks for a second look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from readiness.model.assessment import Charter
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import CandidateProblem, Response
from readiness.model.rubric import Rubric
from readiness.model.safeguards import ProblemFlag, SafeguardRule
from readiness.model.told_by import ToldBy

ContradictionKind = Literal[
    "number",
    "number-and-rule",
    "models",
    "no-model",
    "effect",
    "no-effect",
    "no-time",
    "no-own-time",
    "applies",
]
"""What was told elsewhere: a number under a problem, without or with what is enough of it; that a model is used in
daily work, or that none is; that the effect of a model is measured, or that of none is; that nobody has time, or none
of the own people; that a problem is what a safeguard is for, which is said not to apply."""
_TOLD_FLAGS: Final[Mapping[ProblemFlag, Callable[[CandidateProblem], bool]]] = {
    "personal-data": lambda problem: problem.personal_data is True,
    "decides-about-people": lambda problem: problem.decides_about_people is True,
    "serious-harm": lambda problem: problem.harm == "serious",
    "generates-text": lambda problem: problem.generates_text is True,
    "bought": lambda problem: problem.off_the_shelf == "fully",
}
"""What was told of a problem in so many words; what only follows from its kind contradicts nobody."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """The answer to `question` and what was told elsewhere, which cannot both hold.

    `subject` is the id of the problem or the name of the model of which it was told; empty for what is told of all.
    Where a safeguard is said not to apply, `question` is its slug.
    """

    kind: ContradictionKind
    question: str
    given: int | Literal["dont-know", "not-applicable"]
    subject: str = ""


def find_contradictions(
    questionnaire: Questionnaire, rubric: Rubric, response: Response, charter: Charter | None = None
) -> tuple[Contradiction, ...]:
    """Every answer that does not fit what was told elsewhere, in the order of the questions, then of the safeguards.

    What was not told, or is not known, fits every answer. `charter` holds what was written by hand of the first trial.
    """
    answers = tuple(
        contradiction
        for question in questionnaire.questions
        if (answer := response.answers.get(question.id)) is not None
        and (
            contradiction := contradiction_of(
                questionnaire, rubric, response, question.id, answer.given, charter=charter
            )
        )
        is not None
    )
    return (*answers, *_of_safeguards(rubric, response))


def contradiction_of(
    questionnaire: Questionnaire,
    rubric: Rubric,
    response: Response,
    question: str,
    given: object,
    *,
    charter: Charter | None = None,
) -> Contradiction | None:
    """What an answer to this question does not fit, the first of several; None if it fits, or is none."""
    if given == "dont-know":
        return next(_of_numbers(rubric, response, question, "dont-know", charter or Charter()), None)
    if not isinstance(given, int):
        return None
    found = chain(
        _of_numbers(rubric, response, question, given, charter or Charter()),
        *(_of_place(place, rubric, response, question, given) for place in questionnaire.told_by.get(question, ())),
    )
    return next(found, None)


def may_contradict(questionnaire: Questionnaire, rubric: Rubric, question: str) -> bool:
    """Whether what a question asks is told elsewhere, too."""
    return question in questionnaire.told_by or _aim(rubric, rubric.planning.trial.measure, question) is not None


def _of_numbers(
    rubric: Rubric, response: Response, question: str, given: int | Literal["dont-know"], charter: Charter
) -> Iterator[Contradiction]:
    aim = _aim(rubric, rubric.planning.trial.measure, question)
    projects = _may_be_main(response, charter) if aim is not None else ()
    told = [_number_told(problem, charter) for problem in projects]
    if not told or None in told:
        return
    kind: Literal["number", "number-and-rule"] = "number" if "number" in told else "number-and-rule"
    is_less = isinstance(given, int) and aim is not None and given < aim
    if given in ("dont-know", 0) or (kind == "number-and-rule" and is_less):
        yield Contradiction(kind, question, given, projects[0].id)


def _may_be_main(response: Response, charter: Charter) -> tuple[CandidateProblem, ...]:
    """The problems of which one is the main project, which the question is about; none if a model may be it.

    Nobody tells which it is. What was written by hand for a first trial makes its problem the one.
    """
    if response.workloads:
        return ()
    problems = tuple(response.without_drafts().problems)
    by_hand = tuple(problem for problem in problems if problem.id == charter.problem)
    return by_hand or problems


def _of_place(place: ToldBy, rubric: Rubric, response: Response, question: str, level: int) -> Iterator[Contradiction]:
    is_more = place.when_none is not None and level > place.when_none
    short = _time_missing(response) if place.kind == "time" and is_more else None
    if short is not None:
        yield Contradiction(short, question, level)
    if place.kind == "models" and response.workloads:
        of = _of_effects if place.of_each == "effect" else _of_models
        yield from of(place, rubric, response, question, level)
    elif place.kind == "models" and is_more and response.runs_no_model:
        yield Contradiction("no-model", question, level)


def _aim(rubric: Rubric, code: str | None, question: str) -> int | None:
    """The level to which an action raises a question; None if it does not."""
    action = rubric.action_by_id.get(code or "")
    return next((each.level for each in action.effects if each.question == question), None) if action else None


def _number_told(problem: CandidateProblem, charter: Charter) -> Literal["number", "number-and-rule"] | None:
    """Whether any number was written of how a problem is measured, and what would be enough."""
    own = charter if charter.problem == problem.id else Charter()
    written = (problem.interview.measure, own.metric, own.baseline)
    if not any(sign.isdigit() for text in written for sign in text):
        return None
    has_rule = any((problem.interview.good_enough, own.done_when, own.stop_rule))
    return "number-and-rule" if has_rule else "number"


def _of_models(place: ToldBy, rubric: Rubric, response: Response, question: str, level: int) -> Iterator[Contradiction]:
    none = 0 if any(_aim(rubric, each.id, question) for each in rubric.actions if each.is_poc) else place.when_none
    if level == none:
        used = (each for each in response.workloads if each.has_real_users is True)
        yield from (Contradiction("models", question, level, each.name) for each in used)


def _of_effects(
    place: ToldBy, rubric: Rubric, response: Response, question: str, level: int
) -> Iterator[Contradiction]:
    told = [each.is_effect_measured for each in response.workloads]
    if level == place.when_none:
        measured = (each for each in response.workloads if each.is_effect_measured is True)
        yield from (Contradiction("effect", question, level, each.name) for each in measured)
    aims = [aim for each in rubric.actions if (aim := _aim(rubric, each.id, question)) is not None]
    if aims and level >= min(aims) and all(each is False for each in told):
        yield Contradiction("no-effect", question, level)


def _time_missing(response: Response) -> Literal["no-time", "no-own-time"] | None:
    """Whether nobody has time, or nobody but people from outside; None as far as somebody has, or nobody told."""
    if not response.people:
        return "no-time" if response.has_no_people else None
    if all(each.time == 0 for each in response.people):
        return "no-time"
    own = [each for each in response.people if not each.is_external]
    return "no-own-time" if own and all(each.time == 0 for each in own) else None


def _of_safeguards(rubric: Rubric, response: Response) -> Iterator[Contradiction]:
    """Each safeguard that is said not to apply though a problem is what it is for, with the first such problem."""
    for rule in rubric.safeguards:
        told = response.safeguards.get(rule.safeguard)
        if told is None or told.given != "not-applicable":
            continue
        for problem in response.without_drafts().problems:
            if _asks_for(problem, rule):
                yield Contradiction("applies", rule.safeguard, "not-applicable", problem.id)
                break


def _asks_for(problem: CandidateProblem, rule: SafeguardRule) -> bool:
    return any(_TOLD_FLAGS[flag](problem) for flag in rule.when)
