"""Links to a page with results, which can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Nothing was shared before."""
    op.create_table(
        "share",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("meant_for", sa.String(200), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(100), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("last_opened_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("token_hash", name="pk_share"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_share_assessment_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_share_assessment_id", "share", ["assessment_id"])
