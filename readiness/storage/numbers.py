"""The numbers by which entries and changes name their assessment."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, select

from readiness.storage.tables import assessment_number


def number_of(assessment_id: str | ColumnElement[Any]) -> ScalarSelect[int]:
    """The number of an assessment, within a statement."""
    wanted = select(assessment_number.c.number).where(assessment_number.c.assessment_id == assessment_id)
    return wanted.scalar_subquery()
