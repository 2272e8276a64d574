"""The first look at a table: its columns in counts, and which of them could be answer, time and entity.

It needs no statistics, so it loads none of the libraries for them: a look is there in a fraction of a second.
"""

from __future__ import annotations

from readiness.evidence.asking.supporting import answer_candidates, entity_candidates, time_candidates
from readiness.evidence.columns.describing import describe_columns, describe_notes
from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.columns.vocabulary import hints_at
from readiness.evidence.reading.table import Table
from readiness.model.evidence import Choices, Proposal


def propose(table: Table, target: str | None = None, *, seed: int = 0) -> Proposal:
    """Return kinds and proposed answer, time and entity columns. Raises TableRefused when `target` does not exist."""
    profile = profile_table(table, Choices(target=target), seed)
    others = [column for column in profile.columns if column.name != target]
    candidates = answer_candidates(profile.columns)
    times, entities = time_candidates(others), entity_candidates(others)
    named = next((name for name in candidates if hints_at(name, "answer")), None)
    return Proposal(
        rows=table.rows_in_source,
        parts=table.parts,
        columns=describe_columns(profile, set()),
        choices=Choices(
            target=target or named,
            time=next(iter(times), None),
            entity=next(iter(entities), None),
        ),
        target_candidates=tuple(candidates),
        time_candidates=tuple(times),
        entity_candidates=tuple(entities),
        unclear_dates=tuple(column.name for column in profile.columns if column.has_unclear_dates),
        notes=describe_notes(table, profile),
    )
