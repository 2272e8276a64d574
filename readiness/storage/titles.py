"""Which names hold a text, without reading them all: beside each name stand its pieces of three letters.

The database notes them by itself, whoever writes a name. They are in no backup, since they come back with the names.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, case, cast, column, func, literal, select, table, text
from sqlalchemy.types import UserDefinedType

from readiness.storage.tables import assessment, assessment_number

MANY: Final = 2_000
"""Where so many names may hold a text, to read the names in the order of the list is as fast."""
_PIECE: Final = 3
_LAST_LETTERS: Final = "\U0010ffff" * (_PIECE - 1)
_NOTED: Final = table("title_pieces", column("number"), column("pieces"), column("piece"))


class _Query(UserDefinedType[str]):
    """What PostgreSQL looks texts up by. Its own class in SQLAlchemy would be loaded with all else for PostgreSQL."""

    cache_ok = True

    def get_col_spec(self, **_more: object) -> str:
        """What its type is called there."""
        return "TSQUERY"


# One row for each piece in SQLite; one for each name in PostgreSQL, with an index into it, which takes a tenth of the
# room there.
_MADE_IN: Final[dict[str, tuple[str, ...]]] = {
    "sqlite": (
        """
        CREATE TABLE title_pieces (
            piece TEXT NOT NULL, number INTEGER NOT NULL,
            CONSTRAINT pk_title_pieces PRIMARY KEY (piece, number)
        ) WITHOUT ROWID
        """,
        """
        CREATE TRIGGER title_is_new AFTER INSERT ON assessment_number BEGIN
            INSERT INTO title_pieces SELECT DISTINCT substr(searchable, i, 3), new.number FROM assessment, (
                WITH RECURSIVE place(i) AS (
                    SELECT 1 UNION ALL SELECT i + 1 FROM place
                    WHERE i < (SELECT length(searchable) FROM assessment WHERE id = new.assessment_id)
                ) SELECT i FROM place
            ) WHERE id = new.assessment_id AND searchable <> '';
        END
        """,
        """
        CREATE TRIGGER title_changes AFTER UPDATE OF searchable ON assessment
        WHEN new.searchable <> old.searchable BEGIN
            DELETE FROM title_pieces
            WHERE number = (SELECT number FROM assessment_number WHERE assessment_id = old.id) AND piece IN (
                WITH RECURSIVE place(i) AS (
                    SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(old.searchable)
                ) SELECT substr(old.searchable, i, 3) FROM place
            );
            INSERT INTO title_pieces SELECT DISTINCT substr(new.searchable, i, 3), number FROM assessment_number, (
                WITH RECURSIVE place(i) AS (
                    SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(new.searchable)
                ) SELECT i FROM place
            ) WHERE assessment_id = new.id AND new.searchable <> '';
        END
        """,
        # Of the assessment and its number, whichever goes first still leads to the other.
        """
        CREATE TRIGGER title_goes BEFORE DELETE ON assessment BEGIN
            DELETE FROM title_pieces
            WHERE number = (SELECT number FROM assessment_number WHERE assessment_id = old.id) AND piece IN (
                WITH RECURSIVE place(i) AS (
                    SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(old.searchable)
                ) SELECT substr(old.searchable, i, 3) FROM place
            );
        END
        """,
        """
        CREATE TRIGGER title_loses_number BEFORE DELETE ON assessment_number BEGIN
            DELETE FROM title_pieces WHERE number = old.number AND piece IN (
                WITH RECURSIVE place(i) AS (
                    SELECT 1 UNION ALL SELECT i + 1 FROM place
                    WHERE i < (SELECT length(searchable) FROM assessment WHERE id = old.assessment_id)
                ) SELECT substr(searchable, i, 3) FROM assessment, place WHERE id = old.assessment_id
            );
        END
        """,
    ),
    "postgresql": (
        """
        CREATE TABLE title_pieces (
            number INTEGER NOT NULL, pieces TSVECTOR NOT NULL,
            CONSTRAINT pk_title_pieces PRIMARY KEY (number),
            CONSTRAINT fk_title_pieces_number FOREIGN KEY (number) REFERENCES assessment_number (number)
            ON DELETE CASCADE
        )
        """,
        "CREATE INDEX ix_title_pieces_pieces ON title_pieces USING gin (pieces)",
        """
        CREATE FUNCTION note_title_pieces() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        DECLARE
            here text;
        BEGIN
            IF TG_TABLE_NAME = 'assessment' THEN here := new.id; ELSE here := new.assessment_id; END IF;
            INSERT INTO title_pieces SELECT number, array_to_tsvector(
                ARRAY(SELECT DISTINCT substr(searchable, i, 3) FROM generate_series(1, length(searchable)) AS i)
            ) FROM assessment JOIN assessment_number ON assessment_id = id WHERE id = here
            ON CONFLICT (number) DO UPDATE SET pieces = excluded.pieces;
            RETURN NULL;
        END
        $$
        """,
        "CREATE TRIGGER title_is_new AFTER INSERT ON assessment_number"
        " FOR EACH ROW EXECUTE FUNCTION note_title_pieces()",
        "CREATE TRIGGER title_changes AFTER UPDATE OF searchable ON assessment"
        " FOR EACH ROW WHEN (new.searchable <> old.searchable) EXECUTE FUNCTION note_title_pieces()",
    ),
}
_RAREST_IN_SQLITE: Final = text(
    """
    SELECT value, (SELECT count(*) FROM (SELECT 1 FROM title_pieces WHERE piece = value LIMIT :most)) AS names
    FROM json_each(:pieces) ORDER BY names LIMIT 1
    """
)


def note_titles(connection: Connection) -> None:
    """Let a new database note the pieces of each name from now on."""
    for statement in _MADE_IN[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def that_may_hold(connection: Connection, sought: str) -> tuple[str, ...] | None:
    """The ids of all assessments whose name may hold a text, at most `MANY` and some that do not; None if more may.

    Args:
        connection: to the database.
        sought: at least one character, folded as names are.
    """
    wanted = _rarest(connection, sought) if connection.dialect.name == "sqlite" else _all_of(sought)
    if wanted is None:
        return None
    found = _numbers(connection, wanted)
    if not found:
        return None if found is None else ()
    here = select(assessment_number.c.assessment_id).where(assessment_number.c.number.in_(found))
    return tuple(connection.scalars(here))


def that_hold(connection: Connection, sought: str) -> Sequence[str] | None:
    """The ids of all assessments whose name holds a text, at most `MANY`; None if more do.

    Every name is read, as they lie in the database and nothing beside them: in the order of the list that would take
    twice as long. Many are found soon, and in the order of the list they are too.
    """
    asked = select(assessment.c.id).where(holds(connection, assessment.c.searchable, sought)).limit(MANY + 1)
    found = connection.scalars(asked).all()
    return None if len(found) > MANY else found


def holds(connection: Connection, name: ColumnElement[str], sought: str) -> ColumnElement[bool]:
    """Whether a name holds a text, both folded: a search for its place takes less time than one by a pattern.

    PostgreSQL would make the pattern anew for each name.
    """
    place = func.instr if connection.dialect.name == "sqlite" else func.strpos
    found: ColumnElement[bool] = place(name, literal(sought, name.type)) > 0
    return found


def _numbers(connection: Connection, wanted: ColumnElement[bool]) -> Sequence[int] | None:
    """The numbers of the assessments that have such a piece; None if more than `MANY` have."""
    asked = select(_NOTED.c.number).where(wanted).distinct().limit(MANY + 1)
    if connection.dialect.name == "sqlite":
        # All at once: one row after the other takes longer than the database.
        found = connection.scalars(asked).all()
        return None if len(found) > MANY else found
    # Counted by the server: to send so many for nothing takes longer than to find them.
    rows = asked.subquery()
    names = func.count()
    few = case((names <= MANY, func.array_agg(rows.c.number)))
    counted, numbers = connection.execute(select(names, few).select_from(rows)).one()
    return None if counted > MANY else numbers or ()


def _rarest(connection: Connection, sought: str) -> ColumnElement[bool] | None:
    """That a row is of the piece which fewest names have; None if more than `MANY` have it.

    A text too short for a piece begins one.
    """
    if len(sought) < _PIECE:
        return _NOTED.c.piece.between(sought, sought + _LAST_LETTERS)
    counted = {"pieces": json.dumps(_pieces(sought)), "most": MANY + 1}
    rarest, names = connection.execute(_RAREST_IN_SQLITE, counted).one()
    return _NOTED.c.piece == rarest if names <= MANY else None


def _all_of(sought: str) -> ColumnElement[bool]:
    """That a row has every piece, or one that begins with a text too short for a piece."""
    quoted = ("'" + each.replace("\\", "\\\\").replace("'", "''") + "'" for each in _pieces(sought))
    query = " & ".join(quoted) + (":*" if len(sought) < _PIECE else "")
    has: ColumnElement[bool] = _NOTED.c.pieces.bool_op("@@")(cast(query, _Query))
    return has


def _pieces(sought: str) -> list[str]:
    whole = range(max(1, len(sought) - _PIECE + 1))
    return sorted({sought[place : place + _PIECE] for place in whole})
