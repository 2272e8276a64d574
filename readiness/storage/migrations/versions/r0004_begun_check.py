"""The table check that was begun last in an assessment, so that one that was interrupted can be run again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table; nothing was begun before."""
    op.create_table(
        "begun_check",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", name="pk_begun_check"),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_begun_check_assessment_id",
            ondelete="CASCADE",
        ),
    )
