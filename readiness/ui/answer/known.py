"""What was told elsewhere of a question: a line each, a link to it, and a press that takes it as the answer."""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.response import Answer, Response
from readiness.present.told_elsewhere import ToldFact, told_elsewhere
from readiness.ui import autosave, components, navigation, state
from readiness.ui.answer.words_of_answers import in_words
from readiness.ui.safe import md

_LINKS = {"models": "Look at the models", "people": "Look at the people", "problem": "Look at the problem"}
_ALL_PROBLEMS = "Look at the problems"


def draw(question: Question, before: Answer) -> int | None:
    """What was told, if anything was; the level that was taken as the answer by a press in this run."""
    library = state.library()
    if question.id not in library.questionnaire.told_by:
        return None
    taken, response = None, _response(question, library.questionnaire)
    for place, fact in enumerate(told_elsewhere(library.questionnaire, library.rubric, response, question.id)):
        with st.container(key=f"known-{question.id}-{place}"):
            components.note(fact.sentence)
            with st.container(horizontal=True):
                _link(fact)
                if fact.level is not None and fact.level != before.given and _offer(question, fact.level, place):
                    taken = fact.level
    return taken


def _response(question: Question, questionnaire: Questionnaire) -> Response:
    """What the lines rest on. Most rest on problems alone, which this tab knows: no click need read the assessment."""
    if any(each.kind != "problem" for each in questionnaire.told_by[question.id]):
        return state.opened().assessment.response
    problems = tuple(autosave.values("problem").values())
    return Response(questionnaire=questionnaire.id, assessed_on=state.today(), problems=problems)


def _offer(question: Question, level: int, place: int) -> bool:
    return st.button(
        "Take it as the answer",
        key=autosave.widget_key("answer", question.id, f"known-{place}"),
        help=md(question.anchor(level).text),
    )


def _link(fact: ToldFact) -> None:
    assessment = state.required()
    if fact.where == "models":
        st.page_link(
            navigation.link_to("answer"), label=_LINKS["models"], query_params={"a": assessment, "q": "workloads"}
        )
    elif fact.where == "people":
        st.page_link(navigation.link_to("people"), label=_LINKS["people"], query_params={"a": assessment})
    else:
        label = _LINKS["problem"] if fact.problem else _ALL_PROBLEMS
        query = {"a": assessment, **({"problem": fact.problem} if fact.problem else {})}
        st.page_link(navigation.link_to("problems"), label=label, query_params=query)


def take(question: Question, answer: Answer, level: int) -> None:
    """Store the level as the answer; what was written beside it stays."""
    autosave.give(
        "answer",
        question.id,
        answer.with_level(level),
        title=question.text,
        words=lambda value: in_words(question, value),
    )
