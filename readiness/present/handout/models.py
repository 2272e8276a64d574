"""The models that were told of: what was told of each, and whether it counts as in daily use."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from readiness.document.tree import Cell, ColumnNode, Open, Section, TableNode
from readiness.model.response import Claim, Workload
from readiness.model.since import LONG_AGO, Since
from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import table_of
from readiness.present.told_parts import counts_as
from readiness.words import Message, said
from readiness.words.say import book, phase
from readiness.words.say import handout as say

MODELS: Final = say.MODELS_IN_USE
_FACTS: Final = (
    ("has_real_users", book.USED_DAILY_WORK),
    ("owns_data", book.LEARNS_FROM_OWN_DATA),
    ("is_monitored", book.WATCHED),
    ("can_change", book.CAN_BE_CHANGED_OR_SWITCHED),
    ("is_effect_measured", book.EFFECT_MEASURED),
)
_VERDICTS: Final = {
    "counts": phase.MODEL_COUNTS,
    "does-not-count": phase.MODEL_DOES_NOT_COUNT,
    "not-known": phase.MODEL_NOT_KNOWN,
}
_CLAIMS: Final[dict[Claim, Literal["yes", "no", "dont-know", "untold"]]] = {
    True: "yes",
    False: "no",
    "dont-know": "dont-know",
    None: "untold",
}


def has_models(found: Findings) -> bool:
    """Whether any model was told of."""
    return bool(found.response.workloads)


def models(brief: Brief) -> Section:
    """Every model with what was told of it: an answer, that nobody knows it, or that it was not told."""
    found = brief.found
    return Section("models", said(MODELS), said(headline(found)), "", (_table(found),))


def headline(found: Findings) -> Message:
    """How many of the models count, and of how many that is not known; needs a model."""
    told = [counts_as(found, model.name) for model in found.response.workloads]
    total, counted, unknown = len(told), told.count("counts"), told.count("not-known")
    if total == 1:
        return say.one_model(standing=told[0])
    if unknown == total:
        return say.whether_any_model_counts(total=total)
    if not counted:
        return (
            say.no_model_counts_for_certain(total=total, unknown=unknown)
            if unknown
            else say.no_model_counts(total=total)
        )
    if unknown:
        return say.models_counted_or_unknown(total=total, counted=counted, unknown=unknown)
    return say.models_counted(total=total, counted=counted)


def _table(found: Findings) -> TableNode:
    rows = [_row(found, model) for model in found.response.workloads]
    columns = (
        ColumnNode(said(book.MODEL_USE), 2.3),
        ColumnNode(said(book.USE_SINCE), 1.6, look="small"),
        *(ColumnNode(said(words), 1.3, look="small") for _, words in _FACTS),
        ColumnNode(said(say.WHETHER_MODEL_COUNTS), 2, look="small"),
    )
    return table_of(said(MODELS), columns, rows, key="models", padding=3, gap=3)


def _row(found: Findings, model: Workload) -> tuple[Cell, ...]:
    counts = counts_as(found, model.name)
    verdict = said(_VERDICTS[counts])
    facts = (_claim(getattr(model, name)) for name, _ in _FACTS)
    return (model.name, _since(model.in_use_since), *facts, verdict if counts == "counts" else Open(verdict))


def _claim(told: Claim) -> str:
    return said(say.told_of_model(told=_CLAIMS[told]))


def _since(told: Since | None) -> str:
    """A day, a month or a year as it was told, that it is long ago, that nobody knows it, or that it was not told."""
    if isinstance(told, date):
        return day_words.day(told)
    if told is None or told == "dont-know":
        return _claim(None if told is None else "dont-know")
    if told == LONG_AGO:
        return said(book.MORE_THAN_MONTH_AGO)
    year, _, month = told.partition("-")
    return day_words.month(date(int(year), int(month), 1)) if month else year
