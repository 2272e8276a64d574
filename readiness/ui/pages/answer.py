"""Answer: one step at a time, saved as it is given. No score is shown here."""

import streamlit as st

from readiness.present.safeguards import safeguard_words
from readiness.ui import autosave, components, kept_elements, state
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

about = state.required_summary()
library = state.workspace().library_behind(about)
questionnaire, ways = library.questionnaire, steps.ways_through(library)
shows_sections = moves.shows_whole_sections()


def done_now(of: steps.AllSteps = ways.whole) -> frozenset[str]:
    """The steps that are done by now."""
    return steps.steps_done(of, questionnaire, autosave.everything())


def draw_step(step: Step) -> None:
    """The screen of one step. A single question is where most clicks are, so it is drawn with the fewest parts."""
    if step.kind == "question" and not shows_sections:
        card.draw(questionnaire.question_by_id[step.id], questionnaire)
        return
    if step.kind == "safeguard":
        draw_safeguard(step)
        return
    place = moves.place_of(way, step, shows_sections=shows_sections)
    with kept_elements.container("step", is_emptied=components.is_elsewhere(place)):
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
way = ways.beside if ways.beside.step(asked) else moves.way_chosen(ways.whole, ways.first_look, asked, done_now)
here = way.step(asked) or way.next_open(None, done_now())
if here is not None and asked != overview.OVERVIEW:
    # Otherwise the first click after an answer would already belong to the next open question. Also where the step was
    # asked for: a link within this page tells the server, and only the server puts it into the browser's address.
    st.query_params["q"] = here.id
if asked == overview.OVERVIEW or here is None:
    with kept_elements.container("wide"):
        overview.draw(ways.whole, questionnaire, done_now(), about.id, ways.beside)
else:
    strip = kept_elements.container("progress")
    if questionnaire.texts.welcome and not autosave.values("answer"):
        components.note(questionnaire.texts.welcome)
    draw_step(here)
    done = done_now(way)
    with strip:
        top = moves.page_top(way, here, done, shows_sections=shows_sections)
        left_open = safeguards.left_open(questionnaire)
        progress.draw(way, here, done, left_open, top, shows_sections=shows_sections)
    moves.beside_the_way(way, here, done, ways.whole, shows_sections=shows_sections)
    moves.on_the_way(way, here, shows_sections=shows_sections)
