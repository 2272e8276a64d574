"""Assessments: what was said about an organization, every change of it, and frozen copies."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the four tables of assessments."""
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("organization", sa.String(200), nullable=False),
        sa.Column("searchable", sa.Text, nullable=False),
        sa.Column("questionnaire", sa.String(60), nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.Column("deleted_at", _TIME),
        sa.Column("phase", sa.Integer),
        sa.Column("completeness", sa.Float),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
    )
    op.create_index("ix_assessment_deleted_at_changed_at", "assessment", ["deleted_at", "changed_at"])
    op.create_table(
        "entry",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("owner", sa.String(60), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.Column("changed_by", sa.String(100), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "owner", "part", "key", name="pk_entry"),
        _within_assessment("entry"),
    )
    _create_change()
    op.create_table(
        "snapshot",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("taken_at", _TIME, nullable=False),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("reason", sa.String(20), nullable=False),
        sa.Column("phase", sa.Integer),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "id", name="pk_snapshot"),
        _within_assessment("snapshot"),
    )


def _create_change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("owner", sa.String(60), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("by", sa.String(100), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        _within_assessment("change"),
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name="fk_change_undoes", ondelete="CASCADE"),
    )
    op.create_index("ix_change_assessment_id_owner_part_key", "change", ["assessment_id", "owner", "part", "key"])
    op.create_index("ix_change_undoes", "change", ["undoes"])


def _within_assessment(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["assessment_id"], ["assessment.id"], name=f"fk_{table}_assessment_id", ondelete="CASCADE"
    )
