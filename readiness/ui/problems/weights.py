"""How much each criterion counts: a preset, or the organization's own weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import streamlit as st

from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.problems.problem_words import OWN_WEIGHTS
from readiness.ui import autosave, components, state, typed
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import problems_page as say

SETTING, PRESET, OWN = "setting", "preset", "own-weights"


def show(found: Findings) -> None:
    """The choice of weights, and the fields for own ones; both are stored at once."""
    rule = found.rubric.problems
    components.section(said(say.WHAT_COUNTS_HOW_MUCH), said(say.WEIGHTS_ARE_CHOICE_NOT_TRUTH))
    names = {preset.id: f"{preset.name}: {preset.meaning}" for preset in rule.presets}
    names[OWN_WEIGHTS] = said(say.OUR_OWN_SAY_YOURSELVES_HOW)
    own, preset = _stored(found), autosave.value(SETTING, PRESET)
    now = OWN_WEIGHTS if own else preset or found.response.preset
    with st.container(key="weights"):
        chosen = st.radio(
            said(say.WHICH_WEIGHTS),
            list(names),
            index=list(names).index(now) if now in names else 0,
            format_func=lambda slug: md(names[slug]),
            key=autosave.widget_key(SETTING, PRESET),
            label_visibility="collapsed",
            width="stretch",
        )
        weights = _fields(found, own) if chosen == OWN_WEIGHTS else {}
    # What nobody chose stays unstored: the preset of the rubric then holds.
    autosave.keep(SETTING, PRESET, preset if chosen in {OWN_WEIGHTS, now} else chosen, title=said(say.WEIGHTS))
    unchanged = None if own else autosave.value(SETTING, OWN)
    autosave.keep(SETTING, OWN, weights or unchanged, title=said(say.OWN_WEIGHTS), words=_in_words(found))


def _last() -> str:
    """Where the session remembers the own weights of an assessment while a preset is tried."""
    return f"own-weights-{state.required()}"


def _stored(found: Findings) -> dict[str, Decimal]:
    """Own weights if any of them counts."""
    given = autosave.value(SETTING, OWN) or {}
    known = {each.id: Decimal(given.get(each.id, 0)) for each in found.rubric.problems.criteria}
    return known if any(known.values()) else {}


def _fields(found: Findings, own: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """One field for each criterion; without own weights they start from those in force."""
    in_force = {slug: Decimal(str(round(weight, 4))) for slug, weight in found.outcome.ranking.weights}
    start = own or st.session_state.get(_last()) or in_force
    given: dict[str, Decimal] = {}
    components.note(said(say.IN_PERCENT_THEY_NEED))
    with st.container(key="weights-own"):
        for criterion in found.rubric.problems.criteria:
            percent = typed.number(
                md(criterion.name),
                float(100 * start[criterion.id]),
                min_value=0.0,
                max_value=100.0,
                step=1.0,
                format="%g",
                key=autosave.widget_key(SETTING, OWN, criterion.id),
                of=start,
                kept=_kept_as(criterion.id, start, _in_words(found)),
            )
            given[criterion.id] = Decimal(str(percent)) / 100
    if not any(given.values()):
        components.notice("info", said(say.AT_LEAST_ONE_CRITERION_MUST), said(say.UNTIL_THEN_YOUR_LAST_WEIGHTS))
        return dict(own)
    st.session_state[_last()] = given
    return given


def _kept_as(
    criterion: str, start: Mapping[str, Decimal], words: Callable[[Mapping[str, Decimal]], str]
) -> typed.KeptWithin:
    def put(given: Mapping[str, Decimal], percent: float) -> dict[str, Decimal]:
        weights = {slug: Decimal(given.get(slug, 0)) for slug in start}
        weights[criterion] = Decimal(str(percent)) / 100
        if not any(weights.values()):
            raise ValueError("At least one criterion must count.")
        return weights

    return typed.KeptWithin(lambda given: float(100 * Decimal(given.get(criterion, 0))), put, words)


def _in_words(found: Findings) -> Callable[[Mapping[str, Decimal]], str]:
    """How weights read in a message: each criterion with its share."""
    names = {each.id: each.name for each in found.rubric.problems.criteria}

    def words(given: Mapping[str, Decimal]) -> str:
        told = (
            say.part_weight(criterion=names.get(slug, slug), percent=100 * Decimal(weight))
            for slug, weight in given.items()
        )
        return list_words.and_list([said(each) for each in told])

    return words
