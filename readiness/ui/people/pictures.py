"""The roles in two pictures made of text: the skills they share, and who fits which role."""

from __future__ import annotations

from typing import Literal

from readiness.model.coverage import RoleStatus
from readiness.present.charts.people import RoleMatrix, RoleRow, fit_words
from readiness.present.team.skill_overlap import SkillOverlap, SkillRow
from readiness.ui.components import badge, html
from readiness.ui.components.marks import Kind
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import people as say

COVER: dict[RoleStatus | Literal["not-known"], Kind] = {
    "covered": "met",
    "partial": "doing",
    "missing": "open",
    "not-known": "unknown",
}
DARK_FROM, LIGHT_FROM = 0.75, 0.5


def overlap(picture: SkillOverlap) -> None:
    """A grid of skills and roles; a line joins the roles that share a skill."""
    heads = "".join(
        f'<th scope="col"><span class="full">{esc(role)}</span>'
        f'<span class="short" aria-hidden="true">{number}</span></th>'
        for number, role in enumerate(picture.roles, 1)
    )
    body = "".join(_overlap_row(picture, row) for row in picture.rows)
    names = "".join(f"<li><b>{number}</b> {esc(role)}</li>" for number, role in enumerate(picture.roles, 1))
    html(
        f'<ol class="ov-names" aria-hidden="true">{names}'
        f'</ol><table class="ov"><caption class="unseen">{esc(picture.alt)}'
        f'</caption><thead><tr><th scope="col">{esc(said(say.SKILL))}</th>{heads}<th scope="col">'
        f"{esc(said(say.BEST_IN_TEAM))}</th></tr></thead><tbody>{body}</tbody></table>"
    )


def _overlap_row(picture: SkillOverlap, row: SkillRow) -> str:
    used = [place for place, is_needed in enumerate(row.needed) if is_needed]
    cells = []
    for place, is_needed in enumerate(row.needed):
        joins = "".join(
            side
            for side, other in (("l", place - 1), ("r", place + 1))
            if used and used[0] <= min(place, other) and max(place, other) <= used[-1]
        )
        filled = "on" if row.is_at_work else "off"
        dot = f'<i class="{filled}"></i><span class="unseen">{said(say.PART_NEEDED)}</span>' if is_needed else ""
        cells.append(f'<td class="j{joins}">{dot}</td>')
    is_gap = " gap" if picture.is_asked and not row.is_at_work else ""
    css = ' class="shared"' if len(used) > 1 else ""
    return (
        f'<tr{css}><th scope="row" title="{esc(row.meaning)}">{esc(row.name)}</th>{"".join(cells)}'
        f'<td class="lv{is_gap}">{esc(picture.level_of(row))}</td></tr>'
    )


def matrix(picture: RoleMatrix) -> None:
    """Roles and people with the fit in percent, the cover in words, and below how full each person's time is."""
    heads = "".join(
        f'<th scope="col">{esc(person.name)}<span class="sub">{esc(person.note)}</span></th>'
        for person in picture.people
    )
    body = "".join(_matrix_row(picture, row) for row in picture.rows)
    loads = "".join(
        f'<td class="load{" over" if person.is_overloaded else ""}" data-l="{esc(person.name)}">'
        f"{_bar(person.load)}{esc(person.load_words)}</td>"
        for person in picture.people
    )
    html(
        f'<table class="rm"><caption class="unseen">{esc(picture.alt)}'
        f'</caption><thead><tr><th scope="col">{esc(said(say.ROLE))}</th>{heads}<th scope="col">'
        f'{esc(said(say.COVER))}</th></tr></thead><tbody>{body}<tr class="loads"><th scope="row">'
        f"{esc(said(say.SHARE_OF_TIME_IN_USE))}</th>{loads}<td></td></tr></tbody></table>"
    )


def _matrix_row(picture: RoleMatrix, row: RoleRow) -> str:
    cells = "".join(
        f'<td class="fit {_shade(fit)}" data-l="{esc(person.name)}"><b>{"–" if fit == 0 else fit_words(fit)}</b></td>'
        for person, fit in zip(picture.people, row.fits, strict=True)
    )
    mark = badge("doing" if row.lacks_time else COVER[row.cover], alone(row.words))
    return f'<tr><th scope="row">{esc(row.name)}</th>{cells}<td class="cover">{mark}</td></tr>'


def _shade(fit: float | None) -> str:
    known = fit or 0.0
    return "much" if known >= DARK_FROM else "some" if known >= LIGHT_FROM else "few"


def _bar(load: float | None) -> str:
    width = round(100 * min(1.0, load or 0.0))
    return f'<span class="bar" aria-hidden="true"><b style="width:{width}%"></b></span>'
