"""The ticked assessments side by side. The table moves sideways in itself; its first column stays in view."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.portfolio.side_by_side import FEWEST, MOST, SideRow, SideTable, side_by_side, versions_differ
from readiness.ui import components
from readiness.ui.components import badge
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import portfolio_page as say


def draw(lines: Sequence[PortfolioLine], count: int) -> None:
    """A table for each version of the questions, or what to do to get one; `count` are ticked."""
    if not FEWEST <= count <= MOST:
        ticked = said(say.are_ticked_now(lines=count)) if count else said(say.NONE_IS_TICKED_NOW)
        text = said(say.tick_to_in_table(fewest=FEWEST, most=MOST, ticked=ticked))
        components.empty_state("together", said(say.NOTHING_TO_SET_SIDE), text)
        return
    tables = side_by_side(lines)
    why = versions_differ(tables)
    if why:
        components.notice("info", said(say.NOT_ALL_OF_THEM), why)
    for number, table in enumerate(tables, 1):
        components.section(said(say.side_by_side_under(edition=table.edition)))
        components.html(_markup(table, number))


def _markup(table: SideTable, number: int) -> str:
    heads = "".join(f'<th scope="col">{esc(line.name)}<span>{esc(_title(line))}</span></th>' for line in table.lines)
    body = "".join(
        f'<tr class="pf-group"><th scope="rowgroup" colspan="{len(table.lines) + 1}">{esc(title)}</th></tr>'
        f"{''.join(_row(row) for row in rows)}"
        for title, rows in table.groups
    )
    label = said(say.assessments_side_by_side_table(edition=table.edition, number=number))
    return (
        f'<div class="pf-side" role="region" tabindex="0" aria-label="{esc(label)}'
        f'"><table><caption class="unseen">{esc(label)}</caption><thead><tr><th scope="col">'
        f"{esc(said(say.WHAT))}</th>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _title(line: PortfolioLine) -> str:
    return line.title if line.title != line.name else ""


def _row(row: SideRow) -> str:
    if row.states:
        pairs = zip(row.states, row.cells, strict=True)
        cells = "".join(f"<td>{badge(state, words) if state else esc(words)}</td>" for state, words in pairs)
    else:
        cells = "".join(f"<td>{esc(words)}</td>" for words in row.cells)
    return f'<tr><th scope="row">{esc(row.title)}</th>{cells}</tr>'
