"""The sections of the results page, in the order in which a leader asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from readiness.present import headlines, reasons
from readiness.present.answering import rest_words
from readiness.present.charts import charting
from readiness.present.explaining import explain_scores
from readiness.present.findings import Findings
from readiness.present.phase import certainty, gates, phase_words
from readiness.present.phase.gate_kinds import scale_share
from readiness.present.phase.needs import needed_statuses
from readiness.present.phase.pathway import shortest_way
from readiness.present.plan.pitfall_words import Pitfall, pitfalls
from readiness.present.plan.plan_row import PlanRow
from readiness.present.safeguards import safeguard_words
from readiness.ui import components, state
from readiness.ui.results import contradictions, safeguards, settling
from readiness.ui.results.gates import gate_list
from readiness.ui.results.ladders import data_ladder, phase_ladder
from readiness.ui.results.scores import dumbbell, heatmap
from readiness.ui.results.start import start
from readiness.ui.results.tables import beside, named_rows, opening, part, plain_table
from readiness.ui.results.way import way_list
from readiness.ui.results.why import why_scores
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import pages
from readiness.words.say import results as say

PARTS = {
    "gates": pages.GATES,
    "way": pages.SHORTEST_WAY,
    "data": pages.DATA,
    "scores": pages.SCORES,
    "mistakes": pages.COMMON_MISTAKES,
    safeguards.ANCHOR: safeguards.TITLE,
    "sureness": pages.HOW_SURE,
    "what-if": pages.WHAT_IF,
}
"""The sections by the name that links within the page use."""


def standing(found: Findings, plan: Sequence[PlanRow]) -> None:
    """The headline, what to start with, why this phase, and the phases with the one you are in."""
    kicker = said(say.results_assessed_on(assessed_on=found.response.assessed_on))
    components.heading(headlines.summary_headline(found), "", kicker)
    start(found, plan)
    components.html(f'<p class="rs-reason">{esc(phase_words.phase_reason(found))}</p>')
    if asks := phase_words.supplier_sentences(found):
        components.html(f'<p class="rs-reason">{esc(asks)}</p>')
    if words := certainty.borderline_words(found):
        components.html(f'<p class="rs-reason"><b>{esc(words[0])}</b> {esc(words[1])}</p>')
    settling.links(found)
    if headlines.is_open_to_change(found):
        title = certainty.provisional_title(found.placement)
        answered = {slug for slug, each in found.response.answers.items() if each.given is not None}
        rest = rest_words(found.questionnaire, answered)
        components.notice("info", title, f"{certainty.provisional_sentence(found)} {rest}".strip())
        if st.button(said(say.ANSWER_WHAT_IS_MISSING), key="results-answer"):
            state.go("answer")
    ahead = said(say.gates_tally(tally=gates.tally(gates.gate_cards(found, found.target_phase))))
    terms = f"<p>{phase_words.terms(found.rubric)}</p>"
    meanings = named_rows((phase_words.plain_name(phase.name), phase.meaning) for phase in found.rubric.phases)
    more = opening(said(say.WHAT_EACH_PHASE_MEANS), terms + meanings)
    components.html(phase_ladder(charting.phase_ladder(found), ahead) + more + _links(found))


def _links(found: Findings) -> str:
    """Where to look on this long page."""
    targets = {slug: said(title) for slug, title in PARTS.items() if _is_there(found, slug)}
    links = "".join(f'<a href="#{slug}">{title}</a>' for slug, title in targets.items())
    return f'<nav class="rs-links" aria-label="{esc(said(say.ON_THIS_PAGE))}">{links}</nav>'


def _is_there(found: Findings, slug: str) -> bool:
    if slug == safeguards.ANCHOR:
        return bool(safeguard_words.asked(found))
    return slug != "way" or found.placement.path is not None


def why_not_next(found: Findings) -> None:
    """The gates of the next phase, and, folded away, those passed already."""
    target, placed = found.target_phase, found.placement.placed
    cards = gates.gate_cards(found, target)
    is_top = placed == target
    title = said(say.what_keeps_you_in_phase(target=target)) if is_top else said(say.why_you(target=target))
    if not found.placement.is_certain:
        title = said(say.what_decides_about_phase(target=target))
    rule = said(say.ALL_MUST_STAY_MET) if is_top else said(say.ALL_MUST_BE_MET_WHAT)
    components.section(title, said(say.phase_target(target=target, gates=len(cards), rule=rule)), anchor="gates")
    components.html(gate_list(cards))
    contradictions.draw(found)
    for phase in range(2, target):
        passed = gates.gate_cards(found, phase)
        components.html(opening(said(say.gates_of_phase(phase=phase, tally=gates.tally(passed))), gate_list(passed)))


def way(found: Findings, starts_on: date) -> None:
    """The shortest way to the next phase, in the order of the plan as it is."""
    path = shortest_way(found, starts_on)
    if path is None:
        return
    title = said(say.shortest_way_to_phase(to_phase=path.to_phase))
    components.html(part(title, f"{path.headline}. {path.not_reached}".rstrip(), way_list(path), anchor="way"))


def data(found: Findings) -> None:
    """The data status as a ladder, with what each status means."""
    components.section(said(say.IS_DATA_GOOD_ENOUGH), f"{headlines.data_headline(found)}.", anchor="data")
    components.html(data_ladder(charting.status_ladder(found), needed_statuses(found)))
    rules = found.rubric.data_status.statuses
    meanings = plain_table(
        (said(say.STATUS), said(say.WHAT_IT_MEANS), said(say.STEP_AFTER)),
        [(rule.name, rule.meaning, rule.next_step or "\u2013") for rule in rules],
        said(say.WHAT_EACH_DATA_STATUS_MEANS),
    )
    answers = plain_table((said(say.ASKED), said(say.GIVEN)), _facet_rows(found), said(say.ANSWERS_BEHIND_DATA_STATUS))
    components.html(
        beside(opening(said(say.WHAT_EACH_STATUS_MEANS), meanings), opening(said(say.WHY_THIS_STATUS), answers))
    )


def _facet_rows(found: Findings) -> list[tuple[str, str]]:
    rule = found.rubric.data_status
    slugs = [*(facet.question for facet in rule.facets), rule.quality_question]
    rows = []
    for slug in slugs:
        question, answer = found.question(slug), found.response.answers.get(slug)
        if question:
            told = answer.given if answer and answer.given is not None else "skipped"
            rows.append((question.text, alone(reasons.given(found, slug, told))))
    return rows


def scores(found: Findings) -> None:
    """Each dimension against the floor of the target phase; every score opens to its answers."""
    chart = charting.dumbbell(found)
    floor = scale_share(chart.floor, chart.scale)
    components.section(
        said(say.score_today_against_phase(phase=chart.phase)),
        said(say.phase_asks_for_in_each(phase=chart.phase, floor=floor)),
        anchor="scores",
    )
    components.html(dumbbell(chart))
    if any(row.state == "open" and row.high >= chart.floor for row in chart.rows):
        components.note(said(say.IN_GATE_WHAT_DOES))
    components.html(
        beside(opening(said(say.WHY_THESE_SCORES), why_scores(explain_scores(found))), _capabilities(found))
    )


def _capabilities(found: Findings) -> str:
    """Every capability by its level."""
    chart = charting.heatmap(found)
    legend = f"<p>{esc(said(say.FULLER_COLOUR_FURTHER_ALONG))}</p>"
    return opening(said(say.capabilities_behind_scores(count=chart.count)), legend + heatmap(chart))


def warnings(found: Findings) -> None:
    """Common mistakes that the answers point to."""
    told = pitfalls(found)
    if not told.all:
        components.section(said(say.NO_COMMON_MISTAKE_SHOWS), said(say.ONLY_WHAT_WAS_TOLD), anchor="mistakes")
        return
    components.html(
        part(
            said(say.mistakes_to_avoid(mistakes=len(told.all))),
            said(say.EACH_RESTS_ON_SOMETHING_YOU),
            named_rows((each.title, _text(each)) for each in told.all),
            anchor="mistakes",
        )
    )


def _text(each: Pitfall) -> str:
    return said(say.based_text(text=each.text, because=each.because))
