"""The figures of every assessment for the portfolio, tags, and the archive."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_IN_ASSESSMENT = ["assessment.id"]
_LIST = "ix_assessment_deleted_at_changed_at_id_searchable"


def upgrade() -> None:
    """Make the tables empty: figures are worked out when they are first looked at."""
    op.add_column("assessment", sa.Column("archived_at", sa.DateTime(timezone=True)))
    op.drop_index(_LIST, "assessment")
    op.create_index(
        f"{_LIST}_archived_at", "assessment", ["deleted_at", "changed_at", "id", "searchable", "archived_at"]
    )
    op.create_table(
        "tag",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "name", name="pk_tag"),
        sa.ForeignKeyConstraint(["assessment_id"], _IN_ASSESSMENT, name="fk_tag_assessment_id", ondelete="CASCADE"),
    )
    op.create_index("ix_tag_name", "tag", ["name"])
    op.create_table(
        "outcome",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("state", sa.Integer, nullable=False),
        sa.Column("form", sa.Integer, nullable=False),
        sa.Column("phase", sa.Integer),
        sa.Column("placed", sa.Integer),
        sa.Column("status", sa.Integer),
        sa.Column("employees", sa.Integer),
        sa.Column("gates_open", sa.Integer, nullable=False),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("actions", sa.Integer, nullable=False),
        sa.Column("completeness", sa.Float, nullable=False),
        sa.Column("assessed_on", sa.Date, nullable=False),
        sa.Column("snapshot_on", sa.Date),
        sa.Column("review_on", sa.Date),
        sa.Column("edition", sa.String(200), nullable=False),
        sa.Column("sector", sa.String(200), nullable=False),
        sa.Column("country", sa.String(200), nullable=False),
        sa.Column("first_problem", sa.String(200), nullable=False),
        sa.Column("scores", sa.Text, nullable=False),
        sa.Column("figures", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", name="pk_outcome"),
        sa.ForeignKeyConstraint(["assessment_id"], _IN_ASSESSMENT, name="fk_outcome_assessment_id", ondelete="CASCADE"),
    )
