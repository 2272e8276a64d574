"""All questions at a glance, and where to go on from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import streamlit as st

from readiness.model.response import Answer
from readiness.present.answering import still_open
from readiness.ui import components, navigation
from readiness.ui.advice import advice
from readiness.ui.answer.steps import AllSteps, Step, StepGroup
from readiness.ui.components.marks import Kind
from readiness.ui.safe import md

OVERVIEW = "all"
"""What the address says instead of a step."""


def draw(way: AllSteps, done: Set[str], answers: Mapping[str, Answer], assessment_id: str) -> None:
    """A headline that says what is left, the next pages, and every step as a link with its state."""
    open_steps = [step for step in way.steps if step.id not in done]
    left = len(open_steps)
    back = [step for step in way.steps if _is_marked(step, answers)]
    components.heading(_headline(open_steps), _what_next(left, len(back)))
    first_open = next(iter(open_steps), None)
    _ways_on(assessment_id, first_open)
    for section in way.sections:
        _section(section, done, answers, assessment_id)
    advice("answer")


def _headline(open_steps: Sequence[Step]) -> str:
    if not open_steps:
        return "You have answered everything"
    questions = sum(step.kind == "question" for step in open_steps)
    return still_open(questions, len(open_steps) - questions)


def _what_next(left: int, marked: int) -> str:
    first = (
        "See what follows from it."
        if left == 0
        else "You can see the results at any time; what is open makes them less sure."
    )
    return first if not marked else f"{first} You marked {marked} to come back to."


def _ways_on(assessment_id: str, first_open: Step | None) -> None:
    with st.container(key="ways-on", horizontal=True):
        if first_open and st.button("Go to the first open question", key="to-first-open", type="primary"):
            st.query_params["q"] = first_open.id
            st.rerun()
        for name, label in (("results", "See the results"), ("people", "Add people"), ("problems", "Add problems")):
            is_next = first_open is None and name == "results"
            if st.button(label, key=f"to-{name}", type="primary" if is_next else "secondary"):
                st.switch_page(navigation.page(name), query_params={"a": assessment_id})


def _section(section: StepGroup, done: Set[str], answers: Mapping[str, Answer], assessment_id: str) -> None:
    count = sum(step.id in done for step in section.steps)
    components.section(section.name, f"{count} of {len(section.steps)} done")
    with st.container(key=f"steps-{section.steps[0].section}"):
        for step in section.steps:
            kind, word = _state(step, done, answers)
            with st.container(key=f"step-{step.id}", horizontal=True, vertical_alignment="center"):
                st.html(components.badge(kind, word))
                st.page_link(
                    navigation.page("answer"), label=md(step.title), query_params={"a": assessment_id, "q": step.id}
                )


def _state(step: Step, done: Set[str], answers: Mapping[str, Answer]) -> tuple[Kind, str]:
    if _is_marked(step, answers):
        return "doing", "Come back"
    given = answers[step.id].given if step.id in answers else None
    if given == "dont-know":
        return "unknown", "Not known"
    if given == "not-applicable" and step.id in done:
        return "met", "Does not apply"
    return ("met", "Done") if step.id in done else ("later", "Open")


def _is_marked(step: Step, answers: Mapping[str, Answer]) -> bool:
    return step.id in answers and answers[step.id].come_back
