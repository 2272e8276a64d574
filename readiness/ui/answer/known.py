"""What was told elsewhere of a question: a line each, a link to it, and a press that takes it as the answer."""

from __future__ import annotations

import operator
from typing import NamedTuple

from readiness.model.contradictions import contradiction_of, may_contradict
from readiness.model.questionnaire import Question
from readiness.model.response import Answer, CandidateProblem, Given, Response
from readiness.present.contradiction_words import contradiction_sentence
from readiness.present.told_elsewhere import ToldFact, told_elsewhere
from readiness.services.libraries import Library
from readiness.ui import autosave, components, kept_elements, navigation, run_memory, state
from readiness.ui.answer.words_of_answers import in_words
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import answer as say

_DRAWN = "told-elsewhere"
_LINKS = {"models": say.LOOK_AT_MODELS, "people": say.LOOK_AT_PEOPLE, "problem": say.LOOK_AT_PROBLEM}
_ALL_PROBLEMS = say.LOOK_AT_PROBLEMS


class _Drawn(NamedTuple):
    """The lines that were drawn last beside a question, with what was told, on whose problems they rest."""

    question: Question
    told: Response
    facts: tuple[ToldFact, ...]

    def rests_on(self, problems: tuple[CandidateProblem, ...]) -> bool:
        """Whether these are the same problems, untouched."""
        return len(problems) == len(self.told.problems) and all(map(operator.is_, problems, self.told.problems))


def draw(question: Question, given: Given) -> int | None:
    """What was told beside what is `given` now; the level that was taken as the answer by a press in this run."""
    library = state.library()
    if not may_contradict(library.questionnaire, library.rubric, question.id):
        return None
    taken, (told, facts) = None, _told(question, library)
    contradiction = _contradiction(question, library, told, given)
    if not facts and contradiction is None:
        return None
    # Each sentence fills a line, what belongs to it stands below; a container more would cost time at every click.
    with kept_elements.container(f"known-{question.id}", horizontal=True, vertical_alignment="center"):
        for place, fact in enumerate(facts):
            components.note(fact.sentence)
            _link(fact)
            if fact.level is not None and fact.level != given and _offer(question, fact.level, place):
                taken = fact.level
        if contradiction is not None:
            components.note(contradiction)
    return taken


def _contradiction(question: Question, library: Library, told: Response, given: Given) -> str | None:
    """That what is chosen now does not fit what was told elsewhere; None if it does, or nothing is chosen yet."""
    if given is None:
        return None
    asked = library.questionnaire
    charter = autosave.value("charter", "charter")
    contradiction = contradiction_of(asked, library.rubric, told, question.id, given, charter=charter)
    return contradiction_sentence(asked, told, contradiction) if contradiction is not None else None


def _told(question: Question, library: Library) -> tuple[Response, tuple[ToldFact, ...]]:
    """What was told, as far as it bears on this question, and the lines that say it.

    Most rest on problems alone, which this tab knows: no click need read the assessment.
    """
    asked, rubric = library.questionnaire, library.rubric
    if any(each.kind != "problem" for each in asked.told_by.get(question.id, ())):
        told = state.opened().assessment.response
        return told, told_elsewhere(asked, rubric, told, question.id)
    problems = tuple(autosave.values("problem").values())
    drawn = run_memory.get(_DRAWN)
    # They change with a problem and with nothing else; while an answer is given, the problems are the same objects.
    if isinstance(drawn, _Drawn) and drawn.question is question and drawn.rests_on(problems):
        return drawn.told, drawn.facts
    told = Response(questionnaire=asked.id, assessed_on=state.today(), problems=problems)
    facts = told_elsewhere(asked, rubric, told, question.id)
    run_memory.put(_DRAWN, _Drawn(question, told, facts))
    return told, facts


def _offer(question: Question, level: int, place: int) -> bool:
    return kept_elements.button(
        said(say.TAKE_IT_AS_ANSWER),
        autosave.widget_key("answer", question.id, f"known-{place}"),
        help=md(question.anchor(level).text),
    )


def _link(fact: ToldFact) -> None:
    assessment = state.required()
    if fact.where == "models":
        kept_elements.link(navigation.link_to("answer"), said(_LINKS["models"]), a=assessment, q="workloads")
    elif fact.where == "people":
        kept_elements.link(navigation.link_to("people"), said(_LINKS["people"]), a=assessment)
    elif fact.problem:
        kept_elements.link(navigation.link_to("problems"), said(_LINKS["problem"]), a=assessment, problem=fact.problem)
    else:
        kept_elements.link(navigation.link_to("problems"), said(_ALL_PROBLEMS), a=assessment)


def take(question: Question, answer: Answer, level: int) -> None:
    """Store the level as the answer; what was written beside it stays."""
    autosave.give(
        "answer",
        question.id,
        answer.with_level(level),
        title=question.text,
        words=lambda value: in_words(question, value),
    )
