"""The tables as the code uses them now. How a database gets there is in `migrations`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final, TypeVar, get_args

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Sequence,
    String,
    Table,
    Text,
    UniqueConstraint,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.event import listens_for
from sqlalchemy.types import TypeDecorator

from readiness.model.base import YEARS
from readiness.storage.records import ChangeKind
from readiness.storage.short_values import as_long, as_short

REVISION = "0022"
"""The schema that this code reads and writes: the newest migration."""
SERVED_FROM = "0018"
"""The oldest schema whose code may go on beside this one on one database: migrations after it only add."""


_FIRST_INSTANT = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
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


@lru_cache(4096)
def instant_of(microseconds: int) -> datetime:
    """The point in time so many microseconds after the beginning of 1970."""
    return _within_reach(_FIRST_INSTANT + microseconds * _MICROSECOND)


class Instant(TypeDecorator[datetime]):
    """A point in time with its zone in Python, as microseconds since 1970: a third of the bytes of text in SQLite."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        """Count the microseconds; a time without a zone is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored time needs a time zone.")
        return (value - _FIRST_INSTANT) // _MICROSECOND

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        """Give the time back in UTC."""
        return None if value is None else instant_of(value)


class Kind(TypeDecorator[str]):
    """A kind of change, kept as its first letter."""

    impl = String(1)
    cache_ok = True
    _KINDS: Final = {kind[0]: kind for kind in get_args(ChangeKind)}

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """The letter."""
        return None if value is None else value[0]

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        """The word; a row of a backup that an older version made holds it already. Raises KeyError for any other."""
        return value if value is None or value in self._KINDS.values() else self._KINDS[value]


class Value(TypeDecorator[str]):
    """The JSON text of a value, kept as short as it can be read again."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """What is kept."""
        return as_short(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        """The text itself."""
        return as_long(value)


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
_OF_PERSON = "person.id"
_OF_WORKSPACE = "workspace.id"
HOME = "home"
"""The workspace that every database has: without accounts, everything belongs there."""

secret = Table(
    "secret",
    metadata,
    Column("name", Name(20), primary_key=True),
    Column("value", Name(100), nullable=False),
)

pack = Table(
    "pack",
    metadata,
    Column("fingerprint", Name(64), primary_key=True),
    Column("questionnaire", Name(60), nullable=False),
    Column("version", Name(20), nullable=False),
    # Questionnaire and rubric, so that they are there also when the program no longer offers them.
    Column("content", Text, nullable=False),
)

# What people brought in the app: offered for new assessments until it is taken away.
brought_pack = Table(
    "brought_pack",
    metadata,
    Column("fingerprint", Name(64), ForeignKey("pack.fingerprint"), primary_key=True),
    Column("questionnaire", Name(60), nullable=False),
    Column("version", Name(20), nullable=False),
    Column("file", Name(200), nullable=False),
    Column("at", CalendarMoment, nullable=False),
    UniqueConstraint("questionnaire", "version"),
)

# Doors: who comes in. Nothing in them is about an assessment.

# The id stands in histories; name and email are emptied when somebody is forgotten.
person = Table(
    "person",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("name", Name(200), nullable=False),
    Column("email", Name(200), nullable=False),
    Column("erased_at", CalendarMoment),
)

# Somebody is known by both together, never by an email: that is a claim which anybody may make.
identity = Table(
    "identity",
    metadata,
    Column("issuer", Name(300), primary_key=True),
    Column("subject", Name(255), primary_key=True),
    Column("person_id", Name(60), ForeignKey(_OF_PERSON, ondelete="CASCADE"), nullable=False, index=True),
)

session = Table(
    "session",
    metadata,
    Column("token_hash", Name(64), primary_key=True),
    Column("person_id", Name(60), ForeignKey(_OF_PERSON, ondelete="CASCADE"), nullable=False, index=True),
    Column("seen_at", CalendarMoment, nullable=False),
    Column("ends_at", CalendarMoment, nullable=False),
)

# One that is on its way to the sign-in service and back.
sign_in = Table(
    "sign_in",
    metadata,
    Column("state_hash", Name(64), primary_key=True),
    Column("browser_hash", Name(64), nullable=False),
    Column("provider", Name(60), nullable=False),
    Column("nonce", Name(60), nullable=False),
    Column("verifier", Name(128), nullable=False),
    Column("leads_to", Name(500), nullable=False),
    Column("begun_at", CalendarMoment, nullable=False),
)

# Places: where assessments belong, and who belongs there.

workspace = Table(
    "workspace",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("name", Name(200), nullable=False),
    # For how many days votes are kept once a workshop is concluded; none for as long as nobody deletes them.
    Column("votes_days", Integer),
)

membership = Table(
    "membership",
    metadata,
    Column("workspace_id", Name(60), ForeignKey(_OF_WORKSPACE, ondelete="CASCADE"), primary_key=True),
    Column("person_id", Name(60), ForeignKey(_OF_PERSON, ondelete="CASCADE"), primary_key=True, index=True),
    Column("role", Name(20), nullable=False),
)

invitation = Table(
    "invitation",
    metadata,
    Column("token_hash", Name(64), primary_key=True),
    Column("workspace_id", Name(60), ForeignKey(_OF_WORKSPACE, ondelete="CASCADE"), nullable=False, index=True),
    Column("role", Name(20), nullable=False),
    Column("made_by", Name(100), nullable=False),
    Column("ends_at", CalendarMoment, nullable=False),
    Column("used_by", Name(60)),
    Column("revoked_at", CalendarMoment),
    # A name or an address, for whoever looks at the list; nobody is known by it.
    Column("meant_for", Name(200), nullable=False, server_default=""),
)

# How the pages and files of a workspace look, as JSON; `version` counts the changes. A row stays when it is taken back.
house_style = Table(
    "house_style",
    metadata,
    Column("workspace_id", Name(60), ForeignKey(_OF_WORKSPACE, ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, nullable=False),
    # What names its logo; empty without one.
    Column("logo", Name(64), nullable=False, index=True),
    Column("content", Text, nullable=False),
)

# What was shown of the assessments that take part in a comparison. They are named by marks that lead to none once it
# has left: what subtracting could tell apart is found by them, also after it was erased.
release = Table(
    "release",
    metadata,
    Column("workspace_id", Name(60), ForeignKey(_OF_WORKSPACE, ondelete="CASCADE"), primary_key=True),
    Column("edition", Name(200), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", CalendarMoment, nullable=False),
    Column("marks", Text, nullable=False),
    Column("content", Text, nullable=False),
)

# Who did what. Ids, never names: forgetting a person rewrites nothing, and no row goes with what it tells of.
event = Table(
    "event",
    metadata,
    Column("id", Name(60), primary_key=True),
    Column("at", CalendarMoment, nullable=False),
    Column("by", Name(100), nullable=False),
    Column("kind", Name(40), nullable=False),
    Column("workspace_id", Name(60), nullable=False),
    Column("assessment_id", Name(60), nullable=False),
    Column("person_id", Name(60), nullable=False),
    Column("about", Name(200), nullable=False),
    Index(None, "workspace_id", "at"),
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
    # The pack that it was made with, by its fingerprint, and the version of its questions. A file may name one that is
    # not here.
    Column("pack", Name(64)),
    Column("pack_version", Name(20)),
    # Put aside: no longer on the first page.
    Column("archived_at", CalendarMoment),
    # No foreign key: SQLite adds none to a table that is filled without making anew all that hangs on it.
    Column("workspace_id", Name(60), nullable=False, server_default=HOME, index=True),
    # Whether its link alone opens it, as all did before there were accounts.
    Column("link_is_open", Boolean, nullable=False, server_default=true()),
    # The list and a search in it read this alone.
    Index(None, "deleted_at", "changed_at", "id", "searchable", "archived_at"),
)

# Which assessments take part in the comparison of their workspace; `figures` are those of the last release that has it,
# under `mark`. Without a row nobody has told.
benchmark_part = Table(
    "benchmark_part",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("takes_part", Boolean, nullable=False),
    Column("at", CalendarMoment, nullable=False),
    Column("mark", Name(60), nullable=False, server_default=""),
    Column("figures", Text, nullable=False, server_default=""),
)

# How whoever keeps several assessments files them: no part of the assessment, so no file carries it away.
tag = Table(
    "tag",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("name", Name(60), primary_key=True),
    Index(None, "name"),
)

# Entries and changes name their assessment by a number: its id would be a fifth of all that is stored.
assessment_number = Table(
    "assessment_number",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), nullable=False, unique=True),
)

_NUMBER = "assessment_number.number"

change_number = Sequence("change_number", metadata=metadata)
"""The numbers of changes in PostgreSQL. SQLite counts in a table of its own: see `numbers.next_change`."""

# What has the same length in every row stands first: PostgreSQL fills no gaps then.
entry = Table(
    "entry",
    metadata,
    Column("changed_at", Instant, nullable=False),
    Column("assessment", Integer, ForeignKey(_NUMBER, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    # The change that made the value, with its kind and what it took back: it is told here and in no row of `change`.
    # None of the three where the value came about in another way.
    Column("change", Integer),
    Column("undoes", Integer),
    Column("kind", Kind),
    Column("owner", Name(60), primary_key=True),
    Column("part", Name(40), primary_key=True),
    Column("key", Name(120), primary_key=True),
    Column("changed_by", Name(100), nullable=False),
    Column("value", Value),
)

# What no longer stands in an entry, and what never did.
change = Table(
    "change",
    metadata,
    Column("id", Integer, change_number, primary_key=True),
    Column("assessment", Integer, ForeignKey(_NUMBER, ondelete="CASCADE"), nullable=False),
    Column("owner", Name(60), nullable=False),
    Column("part", Name(40), nullable=False),
    Column("key", Name(120), nullable=False),
    # In full, or as `kept_values` tells: what stands in the entry is not stored once more.
    Column("value", Value),
    Column("version", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", Name(100), nullable=False),
    Column("kind", Kind, nullable=False),
    # The change that this one took back.
    Column("undoes", Integer),
    Index(None, "assessment", "owner", "id"),
    sqlite_autoincrement=True,
)
# Few changes take another one back.
_OF_FEW = [Index(None, undoes, sqlite_where=undoes.is_not(None)) for undoes in (entry.c.undoes, change.c.undoes)]


@listens_for(metadata, "before_create")
def _keep_few_in_postgresql(_metadata: MetaData, connection: Connection, **_more: object) -> None:
    """Said above, this would load all that SQLAlchemy has for PostgreSQL into every app that keeps a file."""
    if connection.dialect.name == "postgresql":
        for each in _OF_FEW:
            each.dialect_options["postgresql"]["where"] = each.dialect_options["sqlite"]["where"]


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

# The figures of the newest state that was concluded, one row for each: what the portfolio shows, sorts and chooses by.
outcome = Table(
    "outcome",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("state", Integer, nullable=False),
    # What figures hold and how they come about, as `model.figures.FORM` counts it.
    Column("form", Integer, nullable=False),
    Column("phase", Integer),
    Column("placed", Integer),
    Column("status", Integer),
    Column("employees", Integer),
    Column("gates_open", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("actions", Integer, nullable=False),
    Column("completeness", Float, nullable=False),
    Column("assessed_on", CalendarDay, nullable=False),
    Column("snapshot_on", CalendarDay),
    Column("review_on", CalendarDay),
    Column("edition", Name(200), nullable=False),
    Column("sector", Name(200), nullable=False),
    Column("country", Name(200), nullable=False),
    Column("first_problem", Name(200), nullable=False),
    # The score of each dimension by its slug, as JSON, to sort by.
    Column("scores", Text, nullable=False),
    Column("figures", Text, nullable=False),
)

begun_check = Table(
    "begun_check",
    metadata,
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), primary_key=True),
    Column("content", Text, nullable=False),
    Column("begun_at", CalendarMoment, nullable=False),
)

# Links to a page that shows some of an assessment. One that was taken back is gone.
share = Table(
    "share",
    metadata,
    Column("token_hash", Name(64), primary_key=True),
    # What names it among those of an assessment and opens nothing.
    Column("id", Name(60), nullable=False),
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), nullable=False, index=True),
    Column("meant_for", Name(200), nullable=False),
    # What it shows, as it was chosen when the link was made.
    Column("settings", Text, nullable=False),
    Column("made_by", Name(100), nullable=False),
    Column("made_at", CalendarMoment, nullable=False),
    Column("ends_at", CalendarMoment, nullable=False),
    Column("opened", Integer, nullable=False),
    Column("last_opened_at", CalendarMoment),
)

# One pack of questions that was sent to many units, each of which has an assessment of the workspace.
campaign = Table(
    "campaign",
    metadata,
    Column("id", Name(60), primary_key=True),
    # No foreign key, as that of an assessment has none: no workspace is ever removed.
    Column("workspace_id", Name(60), nullable=False, index=True),
    Column("name", Name(200), nullable=False),
    # Who is asked what, the words to them, and the days and time zone of the window.
    Column("settings", Text, nullable=False),
    Column("opens_at", CalendarMoment, nullable=False),
    Column("ends_at", CalendarMoment, nullable=False),
    Column("made_by", Name(100), nullable=False),
    Column("made_at", CalendarMoment, nullable=False),
)

# Links by which somebody without an account answers questions of one assessment, or edits it.
guest_link = Table(
    "guest_link",
    metadata,
    Column("token_hash", Name(64), primary_key=True),
    # What names it among others and opens nothing. What is given by it and not handed in yet belongs to this id.
    Column("id", Name(60), nullable=False, unique=True),
    # That of the assessment: the wall looks at it here before it knows whether the assessment may be seen.
    Column("workspace_id", Name(60), nullable=False),
    Column("assessment_id", Name(60), ForeignKey(_IN_ASSESSMENT, ondelete="CASCADE"), nullable=False, index=True),
    Column("campaign_id", Name(60), ForeignKey("campaign.id", ondelete="SET NULL"), index=True),
    # "answer" or "edit".
    Column("kind", Name(20), nullable=False),
    # Who is asked, of those that the campaign names.
    Column("role", Name(60), nullable=False),
    Column("meant_for", Name(200), nullable=False),
    # The slugs of the sections that are asked, with spaces between them.
    Column("sections", Text, nullable=False),
    Column("made_by", Name(100), nullable=False),
    Column("made_at", CalendarMoment, nullable=False),
    Column("opens_at", CalendarMoment, nullable=False),
    Column("ends_at", CalendarMoment, nullable=False),
    Column("opened", Integer, nullable=False),
    Column("last_opened_at", CalendarMoment),
    # Taken back. The row stays, so that a backup of before does not bring the link back.
    Column("revoked_at", CalendarMoment),
    Column("handed_in_at", CalendarMoment),
    # Why it was sent back, until it is handed in again.
    Column("sent_back", Text, nullable=False),
    # When what was handed in was kept as a snapshot, after the end.
    Column("kept_at", CalendarMoment),
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
lease = Table(
    "lease",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Name(40), nullable=False),
    Column("seen_at", CalendarMoment, nullable=False),
)
