"""What if: other answers in a sandbox, and what they would do to phase, gates and plan. Nothing of it is stored."""

from __future__ import annotations

import streamlit as st

from readiness.present import list_words, reasons, what_if
from readiness.present.comparing import Comparison, GateMove, compare
from readiness.present.findings import Findings
from readiness.present.phase import certainty
from readiness.present.phase.gates import STATE_TITLES
from readiness.present.problems.unnamed import with_said_names
from readiness.present.what_if import Trial
from readiness.services.concluding import conclude_supposed
from readiness.ui import components, outage, state
from readiness.ui.results.tables import number_table, opening
from readiness.ui.safe import esc, md
from readiness.words import inside, said
from readiness.words.say import results as say

MOST_QUESTIONS = 6
MOST_MODELS = 5
AS_IT_IS = -1
_GENERATION = "trial-generation"


@outage.fragment
def sandbox(found: Findings) -> None:
    """Widgets to suppose other answers, and the result beside the real one. Only this part of the page runs again."""
    generation = st.session_state.setdefault(_GENERATION, 0)
    components.section(
        said(say.WHAT_IF),
        said(say.SUPPOSE_OTHER_ANSWERS_AND_SEE),
        anchor="what-if",
    )
    with st.expander(said(say.SUPPOSE_OTHER_ANSWERS), key="fold-what-if"), components.panel("what-if"):
        trial = Trial(_levels(found, generation), _facts(found, generation), _models(found, generation))
        if trial.is_empty:
            components.html(f'<p class="verdict" role="status">{esc(said(say.NOTHING_IS_CHANGED_YET))}</p>')
            return
        supposed = what_if.supposed(found, trial)
        imagined = with_said_names(conclude_supposed(found, supposed, state.library()))
        _show(compare(found, imagined, said(say.TODAY), said(say.SUPPOSED)), imagined)
        st.button(said(say.RESET_SANDBOX), key="trial-reset", on_click=_reset)


def _reset() -> None:
    """Give the widgets new keys, so that all of them start from the real answers."""
    st.session_state[_GENERATION] += 1


def _levels(found: Findings, generation: int) -> dict[str, int]:
    listed = {each.question: each.why for each in what_if.candidates(found)[:MOST_QUESTIONS]}
    others = [question.id for question in found.questionnaire.questions if question.id not in listed]
    added = st.session_state.get(f"trial-more-{generation}", [])
    with st.container(key="trial-questions"):
        chosen = {
            slug: _level(found, slug, generation) for slug in [*listed, *(each for each in added if each in others)]
        }
    st.multiselect(
        said(say.TRY_OTHER_QUESTIONS_TOO),
        others,
        key=f"trial-more-{generation}",
        format_func=lambda slug: _text(found, slug),
        placeholder=said(say.CHOOSE_QUESTION),
    )
    return {slug: level for slug, level in chosen.items() if level != AS_IT_IS}


def _level(found: Findings, slug: str, generation: int) -> int:
    question, answer = found.questionnaire.question_by_id[slug], found.response.answers.get(slug)
    given = "skipped" if answer is None or answer.given is None else answer.given
    now = question.anchor(given).short if isinstance(given, int) else reasons.without_level(found, slug, given)
    words = {AS_IT_IS: said(say.as_it_is_now(now=inside(now)))}
    words.update({level: question.anchor(level).short for level in range(len(question.levels)) if level != given})
    return st.selectbox(
        md(question.text), list(words), key=f"trial-{slug}-{generation}", format_func=lambda level: words[level]
    )


def _facts(found: Findings, generation: int) -> tuple[str, ...]:
    return tuple(
        fact
        for fact in what_if.gate_facts(found)
        if st.checkbox(
            md(said(say.suppose_this_is_true(fact_text=reasons.fact_text(found, fact)))),
            key=f"trial-{fact}-{generation}",
        )
    )


def _models(found: Findings, generation: int) -> int:
    if not found.rubric.workloads.limits_phases:
        return 0
    number = st.number_input(
        said(say.SUPPOSE_THIS_MANY_MORE_MODELS),
        min_value=0,
        max_value=MOST_MODELS,
        value=0,
        key=f"trial-models-{generation}",
    )
    return int(number)


def _text(found: Findings, slug: str) -> str:
    question = found.question(slug)
    return question.text if question else slug


def _move_words(move: GateMove) -> str:
    states = f"{move.then_words}, {move.now_words}".lower()
    return said(say.part_phase_phase(phase=move.phase, then_words=states))


def _show(comparison: Comparison, imagined: Findings) -> None:
    verdict = what_if.verdict(comparison, imagined)
    moves = "".join(
        (
            f'<li class="{move.now}">{components.badge(move.now, said(STATE_TITLES[move.now]))} '
            f"{esc(move.title)} <span>{esc(_move_words(move))}</span></li>"
        )
        for move in comparison.gates
    )
    gates = f'<ul class="moves">{moves}</ul>' if moves else f"<p>{esc(said(say.NO_GATE_WOULD_CHANGE))}</p>"
    lines = "".join(f"<p>{esc(line)}</p>" for line in (*_left(imagined), *_plan(comparison)))
    numbers = opening(said(say.NUMBERS), number_table(comparison.scores.table, said(say.SCORES_TODAY_AND_SUPPOSED)))
    components.html(
        f'<div class="wi-out" role="status"><p class="verdict">{esc(verdict)}</p>{gates}{lines}</div>{numbers}'
    )


def _left(imagined: Findings) -> list[str]:
    """The gates that would be left, and how sure the phase would be if that is not certain."""
    parts = ((said(say.STILL_NOT_MET), imagined.open_gates), (said(say.STILL_NOT_KNOWN), imagined.unknown_gates))
    lines = [
        f"{lead}: {list_words.clauses(imagined.rubric.gate_by_id[gate.id].title for gate in gates)}."
        for lead, gates in parts
        if gates
    ]
    place = imagined.outcome.placement
    if place is not None and (place.certainty != "firm" or certainty.waits_for_models(place)):
        lines.append(certainty.certainty_sentence(imagined))
    return lines


def _plan(comparison: Comparison) -> list[str]:
    lines = []
    if comparison.gone_actions:
        lines.append(said(say.no_longer_needed(gone_actions=list_words.clauses(comparison.gone_actions))))
    if comparison.new_actions:
        lines.append(said(say.new_in_plan(new_actions=list_words.clauses(comparison.new_actions))))
    return lines or [said(say.PLAN_WOULD_STAY)]
