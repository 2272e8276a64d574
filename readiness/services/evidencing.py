"""From a real table to what it says about data readiness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from readiness.evidence.asking.proposing import propose
from readiness.evidence.reading import read_table
from readiness.evidence.refusing import TableRefused, refuse_name
from readiness.model.evidence import (
    Choices,
    EvidenceReport,
    ExtremesChoice,
    LeakAnswer,
    LeakReply,
    Proposal,
)
from readiness.model.evidence_terms import OrderChoice
from readiness.model.json_text import json_text
from readiness.model.mistake import Mistake, MistakesFound
from readiness.present.data.evidence_words import summary_lines

NONE = "none"
"""What is told in place of a column when there is none."""


@dataclass(frozen=True)
class Told:
    """What is known about a table beforehand; None and nothing leave it to the check.

    `answers` are replies by column: is it known at the moment of prediction? `group` and `time` may be "none".
    """

    target: str | None = None
    answers: Mapping[str, LeakReply] = field(default_factory=dict)
    group: str | None = None
    time: str | None = None
    order: OrderChoice | None = None
    extremes: ExtremesChoice | None = None


def check_source(
    source: str, *, told: Told | None = None, sheet: str | None = None, table: str | None = None
) -> EvidenceReport:
    """Check one table with the choices that the check itself proposes and what was `told`.

    Args:
        source: a path, or an address such as `sqlite:///file.db`.
        told: what somebody knows about the table.
        sheet: the sheet of a workbook; by default the largest that is not hidden.
        table: the table of a database.

    Raises:
        MistakesFound: the table cannot be judged; says why, and what to do next.
    """
    told = told or Told()
    is_address = "://" in source
    try:
        found = read_table(source if is_address else Path(source), sheet=sheet, table=table)
        _refuse_unknown(told, found.names)
        choices = _choices(propose(found, told.target), told)
        from readiness.evidence.judging.checking import (
            check_table,  # seconds to load, which a refusal need not wait for
        )

        return check_table(found, choices)
    except TableRefused as refused:
        # An address may hold a password, so it is never repeated.
        name = "database" if is_address else source
        mistake = Mistake(file=name, line=None, where="", what=refused.sentence, instead=refused.next_step)
        raise MistakesFound([mistake]) from None


def _refuse_unknown(told: Told, names: list[str]) -> None:
    """Raise TableRefused for a column that the table does not have, before anything is looked at."""
    or_none = [each for each in (told.group, told.time) if each != NONE]
    for name in (told.target, *told.answers, *or_none):
        if name is not None and name not in names:
            raise refuse_name("column", name, names)


def _choices(proposal: Proposal, told: Told) -> Choices:
    """Return the proposed choices with what was told in their place."""
    answers = tuple(LeakAnswer(column=column, reply=reply) for column, reply in told.answers.items())
    choices = proposal.choices.with_answers(answers).with_order(told.order).with_extremes(told.extremes)
    if told.time is not None:
        choices = choices.with_time(None if told.time == NONE else told.time)
    if told.group == NONE:
        return choices.with_entity(None).meeting_new_entities(is_expected=False)
    return choices if told.group is None else choices.with_entity(told.group)


def evidence_text(report: EvidenceReport) -> str:
    """The result in words for a terminal, one paragraph a line."""
    return "\n".join(summary_lines(report)) + "\n"


def evidence_json(report: EvidenceReport) -> str:
    """The result as JSON; it holds names of columns and counts, never a value of a cell."""
    return json_text(report.model_dump(mode="json"), indent=2) + "\n"
