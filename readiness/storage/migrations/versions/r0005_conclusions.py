"""What was concluded from each state of an assessment, its state as a number that only rises, and its time zone."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Keep phase and completeness as conclusions about the state found; days were days in UTC until now."""
    op.add_column("assessment", sa.Column("state", sa.Integer, nullable=False, server_default="0"))
    op.add_column("assessment", sa.Column("time_zone", sa.String(60), nullable=False, server_default="UTC"))
    op.create_table(
        "conclusion",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("state", sa.Integer, nullable=False),
        sa.Column("edition", sa.String(200), nullable=False),
        sa.Column("phase", sa.Integer),
        sa.Column("completeness", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "state", "edition", name="pk_conclusion"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_conclusion_assessment_id", ondelete="CASCADE"
        ),
    )
    op.execute(
        "INSERT INTO conclusion (assessment_id, state, edition, phase, completeness)"
        " SELECT id, 0, '', phase, completeness FROM assessment WHERE completeness IS NOT NULL"
    )
    op.drop_column("assessment", "phase")
    op.drop_column("assessment", "completeness")
