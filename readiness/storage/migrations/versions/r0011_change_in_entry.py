"""The change that made a value stands in the entry of the value, and no longer in a row of its own.

Both tables are made anew, so that a database of PostgreSQL becomes smaller as well.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_NUMBERED = ["assessment_number.number"]
_PLACE = ("assessment", "owner", "part", "key")
_TABLES = ("entry", "change")
_COLUMNS_OF_ENTRY = (
    'changed_at, assessment, "position", version, "change", undoes, kind, owner, part, "key", changed_by, value'
)
_COLUMNS_OF_CHANGE = 'id, assessment, owner, part, "key", value, version, "at", "by", kind, undoes'


def upgrade() -> None:
    """Fill the new tables in the order of their keys, so that they take no more room than they need."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table in _TABLES:
        if not is_sqlite:
            # Names of indexes, also those of keys, are taken until the table is gone.
            op.execute(f'ALTER TABLE "{table}" RENAME CONSTRAINT pk_{table} TO pk_{table}_before')
        op.rename_table(table, f"{table}_before")
    _create_entry()
    _create_change()
    _fill()
    for table in reversed(_TABLES):
        op.drop_table(f"{table}_before")
    op.create_index("ix_change_assessment_owner_id", "change", ["assessment", "owner", "id"])
    undoes = sa.text("undoes IS NOT NULL")
    for table in _TABLES:
        op.create_index(f"ix_{table}_undoes", table, ["undoes"], sqlite_where=undoes, postgresql_where=undoes)
    numbers = '(COALESCE((SELECT MAX(id) FROM "change"), 0), COALESCE((SELECT MAX("change") FROM entry), 0))'
    if is_sqlite:
        op.execute("DELETE FROM sqlite_sequence WHERE name = 'change'")
        op.execute(f"INSERT INTO sqlite_sequence (name, seq) SELECT 'change', MAX{numbers}")
    else:
        op.execute(sa.schema.CreateSequence(sa.Sequence("change_number")))
        op.execute(f"SELECT setval('change_number', GREATEST{numbers} + 1, false)")


def _create_entry() -> None:
    op.create_table(
        "entry",
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("change", sa.Integer),
        sa.Column("undoes", sa.Integer),
        sa.Column("kind", sa.String(1)),
        sa.Column("owner", sa.String(60), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("changed_by", sa.String(100), nullable=False),
        sa.Column("value", sa.Text),
        sa.PrimaryKeyConstraint(*_PLACE, name="pk_entry"),
        sa.ForeignKeyConstraint(["assessment"], _NUMBERED, name="fk_entry_assessment", ondelete="CASCADE"),
    )


def _create_change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=op.get_bind().dialect.name == "sqlite"),
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(60), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("by", sa.String(100), nullable=False),
        sa.Column("kind", sa.String(1), nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sa.ForeignKeyConstraint(["assessment"], _NUMBERED, name="fk_change_assessment", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )


def _fill() -> None:
    same_place = " AND ".join(f'e."{name}" = c."{name}"' for name in _PLACE)
    # A change of which the entry does not tell all, as when its file was imported by another person, stays a row.
    op.execute(
        f"INSERT INTO entry ({_COLUMNS_OF_ENTRY})"  # noqa: S608 - names of this file, no input
        ' SELECT e.changed_at, e.assessment, e."position", e.version, c.id, c.undoes, c.kind,'
        ' e.owner, e.part, e."key", e.changed_by, e.value'
        f' FROM entry_before e LEFT JOIN change_before c ON c.id = e."change" AND {same_place}'
        ' AND c.version = e.version AND c."at" = e.changed_at AND c."by" = e.changed_by'
        " AND (c.value = '=' OR c.value IS NULL AND e.value IS NULL)"
        ' ORDER BY e.assessment, e.owner, e.part, e."key"'
    )
    op.execute(
        f"INSERT INTO change ({_COLUMNS_OF_CHANGE})"  # noqa: S608 - names of this file, no input
        ' SELECT c.id, c.assessment, c.owner, c.part, c."key",'
        " CASE WHEN c.value = '=' THEN e.value ELSE c.value END,"
        ' c.version, c."at", c."by", c.kind, c.undoes'
        f" FROM change_before c LEFT JOIN entry e ON {same_place}"
        ' WHERE e."change" IS NULL OR e."change" <> c.id ORDER BY c.id'
    )
