"""Answer: one step at a time, saved as it is given. No score is shown here."""

import streamlit as st

from readiness.present.safeguards import safeguard_words
from readiness.ui import autosave, state
from readiness.ui.advice import advice
from readiness.ui.answer import (
    card,
    moves,
    organization,
    overview,
    progress,
    safeguards,
    statements,
    steps,
    whole_section,
    workloads,
)
from readiness.ui.answer.steps import Step

assessment_id = state.required()
questionnaire = state.library().questionnaire
whole_way, beside = steps.way_through(questionnaire), steps.safeguard_way(questionnaire)


def done_now(of: steps.AllSteps = whole_way) -> frozenset[str]:
    """The steps that are done by now."""
    return steps.steps_done(of, questionnaire, autosave.everything())


def draw_step(step: Step) -> None:
    """The screen of one step. A single question is where most clicks are, so it is drawn with the fewest parts."""
    if step.kind == "question" and not moves.shows_whole_sections():
        card.draw(questionnaire.question_by_id[step.id], questionnaire)
        return
    if step.kind == "safeguard":
        draw_safeguard(step)
        return
    with st.container(key="step"):
        draw_other(step)


def draw_safeguard(step: Step) -> None:
    """The screen of one safeguard, with the problems that need it."""
    row = next(each for each in safeguard_words.rows(state.findings()) if f"{steps.SAFEGUARD}-{each.id}" == step.id)
    safeguards.draw(next(each for each in safeguard_words.asked(state.findings()) if each.id == row.id), row.needed_by)


def draw_other(step: Step) -> None:
    """The screen of a step that is not one question."""
    if step.kind == "question":
        whole_section.draw(way.sections[step.section], questionnaire)
    elif step.kind == "organization":
        organization.draw()
        advice("answer")
    elif step.kind == "views":
        statements.draw_views(questionnaire.perceptions)
    elif step.kind == "facts":
        statements.draw_facts(questionnaire.facts)
    else:
        workloads.draw()


asked = st.query_params.get("q")
way = beside if beside.step(asked) else moves.way_chosen(whole_way, steps.first_look(questionnaire), asked, done_now)
here = way.step(asked) or way.next_open(None, done_now())
if here is not None and asked != overview.OVERVIEW:
    # Otherwise the first click after an answer would already belong to the next open question. Also where the step was
    # asked for: a link within this page tells the server, and only the server puts it into the browser's address.
    st.query_params["q"] = here.id
if asked == overview.OVERVIEW or here is None:
    with st.container(key="wide"):
        overview.draw(whole_way, questionnaire, done_now(), assessment_id, beside)
else:
    strip = st.container(key="progress")
    draw_step(here)
    done = done_now(way)
    with strip:
        progress.draw(way, here, done, safeguards.left_open(questionnaire))
    moves.beside_the_way(way, here, done, whole_way)
    moves.on_the_way(way, here)
