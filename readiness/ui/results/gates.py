"""Gates as rows: what was said beside what is needed; each opens to why it matters, every test and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present.phase.gates import STATE_TITLES, STATE_WORDS, GateCard, GateTestLine
from readiness.ui.components import badge
from readiness.ui.results.tables import plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import results as say


def gate_list(cards: Sequence[GateCard]) -> str:
    """One row for each gate, in the order given. On a phone what was said and needed is in what opens."""
    pair = (
        f'<div class="pairs"><span class="pair"><span>{esc(said(say.FROM_WHAT_YOU_TOLD))}'
        f"</span><span>{esc(said(say.NEEDED))}</span></span></div>"
    )
    head = f'<li class="hd" aria-hidden="true"><span></span><span></span><span>{esc(said(say.GATE))}</span>{pair}</li>'
    return f'<ul class="rs-gates">{head}{"".join(_row(card) for card in cards)}</ul>'


def _row(card: GateCard) -> str:
    pairs = "".join(_pair(line, has_state=len(card.parts) > 1) for line in card.parts)
    return (
        f'<li class="{card.state}"><details class="rs-open"><summary>'
        f'<span class="st">{badge(card.state, said(STATE_TITLES[card.state]))}</span><h3>{esc(card.title)}</h3>'
        f'<span class="pairs">{pairs}</span></summary><div class="in">{_inside(card)}</div></details></li>'
    )


def _pair(line: GateTestLine, *, has_state: bool) -> str:
    state = f" ({said(STATE_WORDS[line.state])})" if has_state else ""
    return (
        f'<span class="pair"><span><span class="lab">{esc(said(say.FROM_WHAT_YOU_TOLD_LABEL))}'
        f' </span>{esc(line.said)}</span><span><span class="lab">{esc(said(say.NEEDED_LABEL))} </span>'
        f"{esc(line.needed + state)}</span></span>"
    )


def _inside(card: GateCard) -> str:
    rows = [(line.subject, line.exact_said, line.exact_needed, said(STATE_TITLES[line.state])) for line in card.tests]
    table = plain_table(
        (said(say.ASKED), said(say.GIVEN), said(say.NEEDED), said(say.STATE)),
        rows,
        said(say.every_test_of_gate(title=card.title)),
    )
    actions = "".join(f"<li>{esc(action)}</li>" for action in card.actions)
    steps = f"<p><b>{esc(said(say.WHAT_TO_DO))}</b></p><ul class='dots'>{actions}</ul>" if actions else ""
    return f"<p>{esc(card.why)}</p>{steps}{table}<p class='quiet'>{esc(said(say.gate_id(id=card.id)))}</p>"
