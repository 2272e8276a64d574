"""Columns and repairs of a table in counts that hide small groups: for the first look, and for the report."""

from __future__ import annotations

from readiness.evidence.columns.long_form import find_long_form
from readiness.evidence.columns.surveying import Profile
from readiness.evidence.judging.features import is_usable
from readiness.evidence.reading.table import Table
from readiness.evidence.suppressing import hide, vague
from readiness.model.evidence import ColumnKind, ColumnProfile, Note

_ROW_NOTES = {"ragged-rows-skipped"}


def describe_columns(profile: Profile, left_out: set[str]) -> tuple[ColumnProfile, ...]:
    """Return every column in counts; the answer, the time axis and `left_out` columns are not marked as used."""
    parts = {column.name for column in (profile.answer, profile.time) if column is not None} | left_out
    return tuple(
        ColumnProfile(
            name=column.name,
            kind=column.kind,
            blank=hide(int(column.blank.sum()), len(profile.rows)),
            distinct=vague(len(column.values)),
            number_share=None if column.number_share is None else round(column.number_share * 20) / 20,
            personal=column.personal,
            is_sensitive=column.is_sensitive,
            is_used=is_usable(column) and column.name not in parts,
        )
        for column in profile.columns
    )


def describe_notes(table: Table, profile: Profile) -> tuple[Note, ...]:
    """Return all repairs and reading decisions, those of the reader first."""
    notes = [
        note.with_count(hide(note.count)) if note.slug in _ROW_NOTES and isinstance(note.count, int) else note
        for note in table.notes
    ]
    for slug, names in {
        "unclear-dates": [column.name for column in profile.columns if column.has_unclear_dates],
        **{
            slug: [column.name for column in profile.columns if slug in column.readings]
            for slug in sorted({slug for column in profile.columns for slug in column.readings})
        },
        "text-not-read": [column.name for column in profile.columns if column.kind is ColumnKind.TEXT],
        "personal-left-out": [column.name for column in profile.columns if column.personal is not None],
    }.items():
        if names:
            notes.append(Note(slug=slug, count=len(names), columns=tuple(names)))
    if long := find_long_form(profile.columns):
        notes.append(Note(slug="one-property-a-row", columns=(long.names,)))
    return tuple(notes)
