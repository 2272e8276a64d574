"""No count under 5 leaves the check, and none can be worked out by subtracting two counts that do."""

from __future__ import annotations

import math
from collections.abc import Iterable

from readiness.model.evidence import ALL_BUT_FEWER, FEWER, EvidenceReport, Tally
from readiness.words import said
from readiness.words.say import evidence as say

SMALLEST = 5
EXACT_TO = 50


def hide(count: int, *wholes: int) -> Tally:
    """Return `count`, or words when it or its distance to one of the `wholes` that are shown is between 1 and 4."""
    if 0 < count < SMALLEST:
        return FEWER
    return ALL_BUT_FEWER if any(0 < whole - count < SMALLEST for whole in wholes) else count


def two_figures(number: float) -> int:
    """Return `number` rounded to two significant figures, so that no exact count can be worked out from it."""
    if number < 1:
        return 0
    step = 10 ** max(0, math.floor(math.log10(number)) - 1)
    return int(round(number / step) * step)


def vague(count: int) -> int:
    """Return a number of different values: exact to 50, then rounded to two figures."""
    return count if count <= EXACT_TO else two_figures(count)


def hide_columns(report: EvidenceReport, unticked: Iterable[str]) -> EvidenceReport:
    """Return `report` with the names of the `unticked` columns replaced by "hidden column 1" and so on everywhere."""
    known = {column.name for column in report.columns}
    wanted = [name for name in dict.fromkeys(unticked) if name in known]
    if not wanted:
        return report
    aliases = {
        name: said(say.part_hidden_column(place=place)) for place, name in enumerate(wanted, start=report.unticked + 1)
    }
    count = report.unticked + len(wanted)
    renamed = EvidenceReport.model_validate(_rename(report.model_dump(mode="json"), aliases))
    return renamed.with_unticked(count)


_NAME_KEYS = {"name", "column", "columns", "left_out", "target_candidates"}


def _rename(part: object, aliases: dict[str, str], *, holds_names: bool = False) -> object:
    if isinstance(part, dict):
        return {key: _rename(value, aliases, holds_names=key in _NAME_KEYS) for key, value in part.items()}
    if isinstance(part, list):
        return [_rename(item, aliases, holds_names=holds_names) for item in part]
    return aliases.get(part, part) if holds_names and isinstance(part, str) else part
