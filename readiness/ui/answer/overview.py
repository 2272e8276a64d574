"""All questions at a glance, and where to go on from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import streamlit as st

from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Answer, Organization
from readiness.present import list_words
from readiness.present.answering import safeguard_time, still_open
from readiness.present.price.untold_money import untold_money
from readiness.ui import autosave, components, navigation
from readiness.ui.advice import advice
from readiness.ui.answer import safeguards
from readiness.ui.answer.steps import AllSteps, Step, StepGroup
from readiness.ui.components.marks import Kind
from readiness.ui.safe import md
from readiness.words import alone, said
from readiness.words.say import answer as say

OVERVIEW = "all"
"""What the address says instead of a step."""


def draw(way: AllSteps, questionnaire: Questionnaire, done: Set[str], assessment_id: str, beside: AllSteps) -> None:
    """A headline that says what is left, the next pages, and every step as a link with its state and what was told."""
    answers = {key: each for key, each in autosave.values("answer").items() if isinstance(each, Answer)}
    open_steps = [step for step in way.steps if step.id not in done]
    left = len(open_steps)
    back = [step for step in way.steps if _is_marked(step, answers)]
    open_beside = safeguards.left_open(questionnaire)
    components.start_at_top(OVERVIEW)
    components.heading(_headline(open_steps, open_beside), _what_next(left, len(back), open_beside))
    first_open = next(iter(open_steps), None)
    if first_open is None and questionnaire.texts.closing:
        components.note(questionnaire.texts.closing)
    _ways_on(assessment_id, first_open, beside)
    for section in way.sections:
        _section(section, questionnaire, done, answers, assessment_id)
    if beside.steps:
        _safeguards(beside, questionnaire, assessment_id)
    advice("answer")


def _safeguards(beside: AllSteps, questionnaire: Questionnaire, assessment_id: str) -> None:
    """Each safeguard as a link with its state; they stand beside the questions, whose number they do not change."""
    asked = questionnaire.safeguards
    section = beside.sections[0]
    components.section(section.name, f"{alone(safeguard_time(questionnaire))}. {section.meaning}", anchor="safeguards")
    with st.container(key="steps-safeguards"):
        for step, safeguard in zip(section.steps, asked.questions if asked is not None else (), strict=True):
            with st.container(key=f"step-{step.id}", horizontal=True, vertical_alignment="center"):
                st.html(safeguards.state_of(safeguard))
                note = safeguards.stored(safeguard).note
                label = f"{md(step.title)} :small[{md(note)}]" if note else md(step.title)
                st.page_link(navigation.link_to("answer"), label=label, query_params={"a": assessment_id, "q": step.id})


def _headline(open_steps: Sequence[Step], open_beside: str) -> str:
    if not open_steps:
        return (
            said(say.every_question_is_answered(open_beside=open_beside))
            if open_beside
            else said(say.YOU_HAVE_ANSWERED_EVERYTHING)
        )
    questions = sum(step.kind == "question" for step in open_steps)
    return still_open(questions, len(open_steps) - questions)


def _what_next(left: int, marked: int, open_beside: str) -> str:
    follows = say.SEE_WHAT_FOLLOWS_BESIDE_SAFEGUARDS if open_beside else say.SEE_WHAT_FOLLOWS
    first = said(follows if left == 0 else say.YOU_CAN_SEE_RESULTS)
    return first if not marked else said(say.you_marked_to_come_back(first=first, marked=marked))


def _ways_on(assessment_id: str, first_open: Step | None, beside: AllSteps) -> None:
    with st.container(key="ways-on", horizontal=True):
        if first_open and st.button(said(say.GO_TO_FIRST_OPEN_QUESTION), key="to-first-open", type="primary"):
            st.query_params["q"] = first_open.id
            st.rerun()
        for name, label in (
            ("results", said(say.SEE_RESULTS)),
            ("people", said(say.ADD_PEOPLE)),
            ("problems", said(say.ADD_PROBLEMS)),
        ):
            is_next = first_open is None and name == "results"
            if st.button(label, key=f"to-{name}", type="primary" if is_next else "secondary"):
                st.switch_page(navigation.link_to(name), query_params={"a": assessment_id})
        if beside.steps and st.button(said(say.SAFEGUARDS), key="to-safeguards"):
            st.query_params["q"] = beside.steps[0].id
            st.rerun()


def _section(
    section: StepGroup,
    questionnaire: Questionnaire,
    done: Set[str],
    answers: Mapping[str, Answer],
    assessment_id: str,
) -> None:
    count = sum(step.id in done for step in section.steps)
    components.section(section.name, said(say.of_done(count=count, steps=len(section.steps))))
    with st.container(key=f"steps-{section.steps[0].section}"):
        for step in section.steps:
            kind, word = _state(step, done, answers)
            with st.container(key=f"step-{step.id}", horizontal=True, vertical_alignment="center"):
                st.html(components.badge(kind, word))
                told = _told(step, questionnaire, answers)
                label = f"{md(step.title)} :small[{md(told)}]" if told else md(step.title)
                st.page_link(navigation.link_to("answer"), label=label, query_params={"a": assessment_id, "q": step.id})


def _state(step: Step, done: Set[str], answers: Mapping[str, Answer]) -> tuple[Kind, str]:
    if _is_marked(step, answers):
        return "doing", said(say.COME_BACK)
    given = answers[step.id].given if step.id in answers else None
    if given == "dont-know":
        return "unknown", said(say.NOT_KNOWN)
    if given == "not-applicable" and step.id in done:
        return "met", said(say.DOES_NOT_APPLY)
    return ("met", said(say.DONE)) if step.id in done else ("later", said(say.OPEN))


def _told(step: Step, questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> str:
    """What was told in a step, in a few words; empty if nothing was."""
    if step.kind == "question":
        given = answers[step.id].given if step.id in answers else None
        return questionnaire.question_by_id[step.id].anchor(given).short if isinstance(given, int) else ""
    if step.kind == "organization":
        found = autosave.value("organization", "organization")
        if not isinstance(found, Organization):
            return ""
        untold = untold_money(found)
        return said(say.told_but_for(name=found.name, what=untold)) if untold and found.name else found.name
    if step.kind == "workloads":
        return list_words.and_list([each.name for each in autosave.values("workload").values()])
    part, asked = ("perception", questionnaire.perceptions) if step.kind == "views" else ("fact", questionnaire.facts)
    told = sum(each.id in autosave.values(part) for each in asked)
    return said(say.of_told(told=told, asked=len(asked))) if told else ""


def _is_marked(step: Step, answers: Mapping[str, Answer]) -> bool:
    return step.id in answers and answers[step.id].come_back
