"""The pieces of three letters of each name, for a search in the list.

The database itself keeps them: SQLite in a row for each piece, PostgreSQL in a row for each name with an index into it.
"""

from alembic import op

revision = "0012"
down_revision = "0011"

_MADE_IN = {
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
_FILLED_IN = {
    "sqlite": """
        INSERT INTO title_pieces SELECT DISTINCT substr(searchable, i, 3), number
        FROM assessment JOIN assessment_number ON assessment_id = id JOIN (
            WITH RECURSIVE place(i) AS (
                SELECT 1 UNION ALL SELECT i + 1 FROM place
                WHERE i < (SELECT MAX(length(searchable)) FROM assessment)
            ) SELECT i FROM place
        ) ON i <= length(searchable) ORDER BY 1, 2
    """,
    "postgresql": """
        INSERT INTO title_pieces SELECT number, array_to_tsvector(
            ARRAY(SELECT DISTINCT substr(searchable, i, 3) FROM generate_series(1, length(searchable)) AS i)
        ) FROM assessment JOIN assessment_number ON assessment_id = id ORDER BY number
    """,
}


def upgrade() -> None:
    """Let the database note the pieces, and note those of the names that are there."""
    engine = op.get_bind().dialect.name
    for statement in (*_MADE_IN[engine], _FILLED_IN[engine]):
        op.get_bind().exec_driver_sql(statement)
