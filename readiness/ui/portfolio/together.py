"""The ticked assessments side by side. The table moves sideways in itself; its first column stays in view."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import phrases
from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.portfolio.side_by_side import FEWEST, MOST, SideRow, SideTable, side_by_side, versions_differ
from readiness.ui import components
from readiness.ui.components import badge
from readiness.ui.safe import esc


def draw(lines: Sequence[PortfolioLine]) -> None:
    """A table for each version of the questions, or what to do to get one."""
    if not FEWEST <= len(lines) <= MOST:
        ticked = f"{len(lines)} are ticked now." if lines else "None is ticked now."
        text = f"Tick {phrases.in_words(FEWEST)} to {MOST} in the table, and come back here. {ticked}"
        components.empty_state("together", "Nothing to set side by side yet", text)
        return
    tables = side_by_side(lines)
    why = versions_differ(tables)
    if why:
        components.notice("info", "Not all of them can be held against each other", why)
    for number, table in enumerate(tables, 1):
        components.section(f"Side by side: {table.edition}")
        components.html(_markup(table, number))


def _markup(table: SideTable, number: int) -> str:
    heads = "".join(f'<th scope="col">{esc(line.name)}<span>{esc(_title(line))}</span></th>' for line in table.lines)
    body = "".join(
        f'<tr class="pf-group"><th scope="rowgroup" colspan="{len(table.lines) + 1}">{esc(title)}</th></tr>'
        f"{''.join(_row(row) for row in rows)}"
        for title, rows in table.groups
    )
    label = f"Assessments side by side, {table.edition}, table {number}"
    return (
        f'<div class="pf-side" role="region" tabindex="0" aria-label="{esc(label)}"><table>'
        f'<caption class="unseen">{esc(label)}</caption>'
        f'<thead><tr><th scope="col">What</th>{heads}</tr></thead><tbody>{body}</tbody></table></div>'
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
