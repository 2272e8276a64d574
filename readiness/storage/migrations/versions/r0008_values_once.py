"""Each value is stored once: a change of which the value stands in the entry holds none of its own.

Both tables are made anew. They name their assessment by a number, and a moment is the number of its microseconds.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_NUMBERED = ["assessment_number.number"]
_MICROSECONDS = {
    "sqlite": "CAST(strftime('%s', {0}) AS INTEGER) * 1000000 + CAST(substr({0}, 21, 6) AS INTEGER)",
    "postgresql": "CAST(EXTRACT(EPOCH FROM {0}) * 1000000 AS BIGINT)",
}
_SAME_PLACE = "{0}.assessment_id = e.assessment_id AND {0}.owner = e.owner AND {0}.part = e.part AND {0}.key = e.key"


def upgrade() -> None:
    """Fill the new tables in the order of their keys, so that they take no more room than they need."""
    dialect = op.get_bind().dialect.name
    for table in ("entry", "change"):
        if dialect == "postgresql":
            # Names of indexes, also those of keys, are taken until the table is gone.
            op.execute(f'ALTER TABLE "{table}" RENAME CONSTRAINT pk_{table} TO pk_{table}_before')
        op.rename_table(table, f"{table}_before")
    op.create_table(
        "assessment_number",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_assessment_number"),
        sa.UniqueConstraint("assessment_id", name="uq_assessment_number_assessment_id"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_assessment_number_assessment_id", ondelete="CASCADE"
        ),
    )
    op.execute("INSERT INTO assessment_number (assessment_id) SELECT id FROM assessment ORDER BY created_at, id")
    _create_entry()
    _create_change()
    _fill(_MICROSECONDS[dialect])
    op.drop_table("change_before")
    op.drop_table("entry_before")
    op.create_index("ix_change_assessment_owner_id", "change", ["assessment", "owner", "id"])
    undoes = sa.text("undoes IS NOT NULL")
    op.create_index("ix_change_undoes", "change", ["undoes"], sqlite_where=undoes, postgresql_where=undoes)
    if dialect == "postgresql":
        op.execute("SELECT setval(pg_get_serial_sequence('change', 'id'), COALESCE(MAX(id), 0) + 1, false) FROM change")


def _create_entry() -> None:
    op.create_table(
        "entry",
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(60), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("changed_by", sa.String(100), nullable=False),
        sa.Column("change", sa.Integer),
        sa.PrimaryKeyConstraint("assessment", "owner", "part", "key", name="pk_entry"),
        sa.ForeignKeyConstraint(["assessment"], _NUMBERED, name="fk_entry_assessment", ondelete="CASCADE"),
    )


def _create_change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, nullable=False),
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
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name="fk_change_undoes", ondelete="CASCADE"),
    )


def _fill(microseconds: str) -> None:
    # The newest change of a place holds what the entry holds; only a hand in the database makes it otherwise.
    op.execute(
        "INSERT INTO entry"  # noqa: S608 - names and expressions of this file, no input
        " SELECT n.number, e.owner, e.part, e.key, e.value, e.position, e.version,"
        f" {microseconds.format('e.changed_at')}, e.changed_by,"
        " (SELECT c.id FROM change_before c WHERE c.value = e.value AND c.id ="
        f" (SELECT MAX(l.id) FROM change_before l WHERE l.kind <> 'conflict' AND {_SAME_PLACE.format('l')}))"
        " FROM entry_before e JOIN assessment_number n ON n.assessment_id = e.assessment_id ORDER BY 1, 2, 3, 4"
    )
    op.execute(
        "INSERT INTO change"  # noqa: S608 - names and expressions of this file, no input
        ' (id, assessment, owner, part, key, value, version, at, "by", kind, undoes)'
        " SELECT c.id, n.number, c.owner, c.part, c.key,"
        " CASE WHEN e.change = c.id THEN '=' ELSE c.value END, c.version,"
        f' {microseconds.format("c.at")}, c."by", substr(c.kind, 1, 1), c.undoes'
        " FROM change_before c JOIN assessment_number n ON n.assessment_id = c.assessment_id"
        " LEFT JOIN entry e"
        " ON e.assessment = n.number AND e.owner = c.owner AND e.part = c.part AND e.key = c.key ORDER BY c.id"
    )
