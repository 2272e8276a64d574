"""From a real table to what it says about data readiness."""

from __future__ import annotations

import json
from pathlib import Path

from readiness.evidence.asking.proposing import propose
from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.evidence.refusing import Refused
from readiness.model.evidence import EvidenceReport
from readiness.model.mistake import Mistake, MistakesFound
from readiness.present.data.evidence_words import summary_lines


def check_source(
    source: str, *, target: str | None = None, sheet: str | None = None, table: str | None = None
) -> EvidenceReport:
    """Check one table with the choices that the check itself proposes.

    Args:
        source: a path, or an address such as `sqlite:///file.db`.
        target: the column to predict; by default the most likely one.
        sheet: the sheet of a workbook; by default the first with a table.
        table: the table of a database.

    Raises:
        MistakesFound: the table cannot be judged; says why, and what to do next.
    """
    is_address = "://" in source
    try:
        found = read_table(source if is_address else Path(source), sheet=sheet, table=table)
        return check_table(found, propose(found, target).choices)
    except Refused as refused:
        # An address may hold a password, so it is never repeated.
        name = "database" if is_address else source
        mistake = Mistake(file=name, line=None, where="", what=refused.sentence, instead=refused.next_step)
        raise MistakesFound([mistake]) from None


def evidence_text(report: EvidenceReport) -> str:
    """The result in words for a terminal, one paragraph a line."""
    return "\n".join(summary_lines(report)) + "\n"


def evidence_json(report: EvidenceReport) -> str:
    """The result as JSON; it holds names of columns and counts, never a value of a cell."""
    return json.dumps(report.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"
