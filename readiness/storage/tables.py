"""The tables as the code uses them now. How a database gets there is in `migrations`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from readiness.model.base import YEARS

REVISION = "0007"
"""The schema that this code reads and writes: the newest migration."""


_Day = TypeVar("_Day", date, datetime)


def _within_reach(day: _Day) -> _Day:
    """The day itself, or the first one of the nearest year: files could once bring in any that a calendar knows."""
    return day if day.year in YEARS else day.replace(min(max(day.year, YEARS[0]), YEARS[-1]), 1, 1)


class Name(TypeDecorator[str]):
    """A short text. What a database cannot store, such as half a character, is replaced and so matches nothing."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """Leave out what PostgreSQL refuses and SQLite would cut off at."""
        return None if value is None else value.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


class CalendarMoment(TypeDecorator[datetime]):
    """A point in time with its zone in Python, in UTC in every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any zone into UTC; a time without a zone is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored time needs a time zone.")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the time back in UTC."""
        if value is None:
            return None
        near = _within_reach(value)
        return near.replace(tzinfo=UTC) if dialect.name == "sqlite" else near.astimezone(UTC)


class CalendarDay(TypeDecorator[date]):
    """A date of our time."""

    impl = Date
    cache_ok = True

    def process_result_value(self, value: date | None, _dialect: Dialect) -> date | None:
        """Give a date back that a plan can start on."""
        return None if value is None else _within_reach(value)


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

_IN_ASSESSMENT = "assessment.id"

secret = Table(
    "secret",
    metadata,
    Column("name", Name(20), primary_key=True),
    Column("value", Name(100), nullable=False),
)

assessment = Table(
    "assessment",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("name", Name(200), nullable=False),
    Column("organization", Name(200), nullable=False),
    # Lower-cased name and organization: the two databases fold letters beyond ASCII differently.
    Column("searchable", Text, nullable=False),
    Column("questionnaire", Name(60), nullable=False),
    Column("starts_on", CalendarDay, nullable=False),
    Column("created_at", CalendarMoment, nullable=False),
    Column("changed_at", CalendarMoment, nullable=False),
    Column("deleted_at", CalendarMoment),
    Column("imported_at", CalendarMoment),
    # Rises with every change of something that results or reports rest on; the clock may be set back.
    Column("state", Integer, nullable=False, server_default="0"),
    Column("time_zone", Name(60), nullable=False, server_default="UTC"),
    # The list and a search in it read this alone.
    Index(None, "deleted_at", "changed_at", "id", "searchable"),
)

entry = Table(
    "entry",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("owner", Name(60), primary_key=True),
    Column("part", Name(40), primary_key=True),
    Column("key", Name(120), primary_key=True),
    Column("value", Text),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", CalendarMoment, nullable=False),
    Column("changed_by", Name(100), nullable=False),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), nullable=False),
    Column("owner", Name(60), nullable=False),
    Column("part", Name(40), nullable=False),
    Column("key", Name(120), nullable=False),
    Column("value", Text),
    Column("version", Integer, nullable=False),
    Column("at", CalendarMoment, nullable=False),
    Column("by", Name(100), nullable=False),
    Column("kind", Name(10), nullable=False),
    # The change that this one took back.
    Column("undoes", Integer, ForeignKey("change.id", ondelete="CASCADE")),
    Index(None, "assessment_id", "owner", "part", "key"),
    Index(None, "undoes"),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("id", Name(60), primary_key=True),
    Column("taken_at", CalendarMoment, nullable=False),
    Column("label", Name(200), nullable=False),
    Column("reason", Name(20), nullable=False),
    Column("phase", Integer),
    Column("content", Text, nullable=False),
)

conclusion = Table(
    "conclusion",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("state", Integer, primary_key=True, autoincrement=False),
    Column("edition", Name(200), primary_key=True),
    Column("phase", Integer),
    Column("completeness", Float, nullable=False),
)

begun_check = Table(
    "begun_check",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("content", Text, nullable=False),
    Column("begun_at", CalendarMoment, nullable=False),
)

workshop = Table(
    "workshop",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), nullable=False, index=True),
    Column("settings", Text, nullable=False),
    Column("state", Name(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", CalendarMoment, nullable=False),
)

_IN_WORKSHOP = "workshop.id"

join_code = Table(
    "join_code",
    metadata,
    Column("code_hash", Name(64), primary_key=True),
    Column("workshop_id", Name(60), ForeignKey(_IN_WORKSHOP, ondelete="CASCADE"), nullable=False),
    Column("group", Name(60), nullable=False),
    Column("serial", Integer, nullable=False),
    Column("is_open", Boolean, nullable=False),
    UniqueConstraint("workshop_id", "group"),
)

participant = Table(
    "participant",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("workshop_id", Name(60), ForeignKey(_IN_WORKSHOP, ondelete="CASCADE"), nullable=False, index=True),
    Column("group", Name(60), nullable=False),
    Column("name", Name(200)),
    Column("return_hash", Name(64), nullable=False, unique=True),
    Column("invited_at", CalendarMoment),
    Column("joined_at", CalendarMoment),
    Column("last_seen", CalendarMoment),
)

device = Table(
    "device",
    metadata,
    Column("token_hash", Name(64), primary_key=True),
    Column("participant_id", Name(60), ForeignKey("participant.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("issued_at", CalendarMoment, nullable=False),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("origin", Name(64), nullable=False),
    Column("at", CalendarMoment, nullable=False),
    Index(None, "at", "origin"),
)
