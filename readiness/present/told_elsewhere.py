"""What was told elsewhere of what a question asks: in a sentence, where it was told, and the answer that follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.questionnaire import Questionnaire
from readiness.model.response import CandidateProblem, Response
from readiness.model.rubric import Rubric
from readiness.model.told_by import ToldBy
from readiness.present import list_words
from readiness.present.problems import same_fact
from readiness.present.team import time_words
from readiness.words import alone, said
from readiness.words.say import compared as say

Where = Literal["models", "people", "problem"]
_MOST_NAMED: Final = 4


@dataclass(frozen=True)
class ToldFact:
    """What was told, without "You told"; `where`, and of which problem if it is one.

    `level` is None if it decides none.
    """

    words: str
    where: Where
    problem: str = ""
    level: int | None = None

    @property
    def sentence(self) -> str:
        """'You told: two models do real work, “Pricing” and “Routes”.', or 'You told of “Late visits”: …'."""
        return (
            said(say.you_told_of(words=self.words))
            if self.where == "problem"
            else said(say.you_told_this(words=self.words))
        )


def told_elsewhere(
    questionnaire: Questionnaire, rubric: Rubric, response: Response, question: str
) -> tuple[ToldFact, ...]:
    """Everything that was told elsewhere of what a question asks; empty if nothing was."""
    return tuple(
        fact
        for place in questionnaire.told_by.get(question, ())
        for fact in _facts(place, rubric, response, question)
        if fact is not None
    )


def _facts(place: ToldBy, rubric: Rubric, response: Response, question: str) -> Iterator[ToldFact | None]:
    if place.kind == "problem":
        yield from _of_problems(place, rubric, response, question)
    else:
        yield _models(place, response) if place.kind == "models" else _time(place, response)


def _models(place: ToldBy, response: Response) -> ToldFact | None:
    if not response.workloads:
        none = said(say.NO_MODEL_DOES_REAL_WORK)
        return ToldFact(none, "models", level=place.when_none) if response.runs_no_model else None
    number = len(response.workloads)
    names = _listed([list_words.quoted(each.name) for each in response.workloads])
    words = f"{said(say.part_models_do_real_work(number=number, names=names))}."
    if place.of_each == "effect":
        measured = sum(each.is_effect_measured is True for each in response.workloads)
        unknown = sum(not isinstance(each.is_effect_measured, bool) for each in response.workloads)
        words += f" {alone(_measured(measured, unknown, number))}"
    return ToldFact(words, "models")


def _measured(measured: int, unknown: int, number: int) -> str:
    if unknown == number:
        return said(say.WHETHER_THEIR_EFFECT_MEASURED_WAS) if number > 1 else said(say.WHETHER_MEASURED_WAS_NOT_TOLD)
    if measured == number:
        return said(say.EFFECT_EACH_MEASURED) if number > 1 else said(say.ITS_EFFECT_MEASURED)
    return said(say.effect_measured(measured=measured, number=number))


def _time(place: ToldBy, response: Response) -> ToldFact | None:
    if not response.people:
        nobody = said(say.NOBODY_HERE_COULD_WORK_MACHINE)
        return ToldFact(nobody, "people", level=place.when_none) if response.has_no_people else None
    times = [each.time for each in response.people]
    if all(time is None for time in times):
        return None
    listed = [f"{each.name}, {time_words.days_a_week(each.time)}" for each in response.people]
    has_none = all(time == 0 for time in times)
    return ToldFact(f"{_listed(listed, '; ')}.", "people", level=place.when_none if has_none else None)


def _of_problems(place: ToldBy, rubric: Rubric, response: Response, question: str) -> Iterator[ToldFact]:
    """What was told of every problem, by name; those of which the same was told stand together."""
    criterion = rubric.problems.criterion_by_id.get(place.criterion or "")
    if criterion is None:
        return
    is_same_scale = criterion.levels_of == question
    alike: dict[int | Literal["dont-know"], list[CandidateProblem]] = {}
    for problem in response.problems:
        level = problem.criteria.get(criterion.id)
        if level is None and is_same_scale:
            level = same_fact.in_own_data(rubric, problem, question)
        if level is not None:
            alike.setdefault(level, []).append(problem)
    for level, problems in alike.items():
        stated = criterion.levels[level].text if isinstance(level, int) else said(say.NOT_KNOWN)
        words = list_words.labelled(_listed([_name(each) for each in problems]), stated)
        alone = problems[0].id if len(problems) == 1 else ""
        yield ToldFact(words, "problem", alone, level if is_same_scale and isinstance(level, int) else None)


def _name(problem: CandidateProblem) -> str:
    return list_words.quoted(problem.name) if problem.name else said(say.PART_PROBLEM_WITHOUT_NAME)


def _listed(names: list[str], mark: str = "") -> str:
    """The first few, and how many more there are."""
    shown, more = names[:_MOST_NAMED], len(names) - _MOST_NAMED
    parts = [*shown, said(say.part_more(more=more))] if more > 0 else shown
    return mark.join(parts) if mark else list_words.and_list(parts)
