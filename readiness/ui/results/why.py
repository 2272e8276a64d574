"""Why this score: each dimension opens to its parts, each part to its answers, weights and arithmetic."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import list_words
from readiness.present.explaining import CapabilityExplanation, DimensionExplanation
from readiness.ui.results.tables import opening, plain_table
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import results as say


def why_scores(explained: Sequence[DimensionExplanation]) -> str:
    """One line to open for each dimension."""
    return "".join(opening(said(say.why_this_score(name=each.name)), _dimension(each)) for each in explained)


def _dimension(explained: DimensionExplanation) -> str:
    parts = "".join(opening(_title(each), _capability(each)) for each in explained.capabilities)
    return f"<p>{_numbers(explained)}</p><p>{esc(explained.rule)}</p>{parts}"


def _title(explained: CapabilityExplanation) -> str:
    return list_words.labelled(explained.name, alone(explained.words))


def _capability(explained: CapabilityExplanation) -> str:
    rows = [(line.subject, line.given, line.weight, line.printed) for line in explained.lines]
    table = plain_table(
        (said(say.ASKED), said(say.GIVEN), said(say.WEIGHT), said(say.POINTS)),
        rows,
        said(say.what_makes_score(name=explained.name)),
    )
    missing = "".join(f"<li>{esc(each.question)} <b>{esc(alone(each.given))}</b></li>" for each in explained.missing)
    left = f"<p>{esc(said(say.NOT_COUNTED_BECAUSE_THERE))}</p><ul class='dots'>{missing}</ul>" if missing else ""
    return f"<p>{_numbers(explained)}</p><p>{esc(explained.rule)}</p>{table if rows else ''}{left}"


def _numbers(explained: CapabilityExplanation | DimensionExplanation) -> str:
    """The score with its arithmetic, and the range that unknown answers leave open."""
    score = (
        said(say.score_printed(printed=explained.printed, out_of=explained.out_of))
        if explained.score is not None
        else said(say.TOO_FEW_ANSWERS)
    )
    how = f": {explained.sum_line}" if explained.sum_line else ""
    bounds = f" {said(say.it_lies_between(bounds=explained.bounds))}" if explained.bounds else ""
    return f"<b>{esc(score)}</b>{esc(how)}.{esc(bounds)}"
