"""Campaigns, and links by which somebody without an account answers or edits, which can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Nothing was sent out before."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "campaign",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("opens_at", moment, nullable=False),
        sa.Column("ends_at", moment, nullable=False),
        sa.Column("made_by", sa.String(100), nullable=False),
        sa.Column("made_at", moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_campaign"),
    )
    op.create_index("ix_campaign_workspace_id", "campaign", ["workspace_id"])
    op.create_table(
        "guest_link",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("campaign_id", sa.String(60)),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("role", sa.String(60), nullable=False),
        sa.Column("meant_for", sa.String(200), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(100), nullable=False),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("opens_at", moment, nullable=False),
        sa.Column("ends_at", moment, nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("last_opened_at", moment),
        sa.Column("revoked_at", moment),
        sa.Column("handed_in_at", moment),
        sa.Column("sent_back", sa.Text(), nullable=False),
        sa.Column("kept_at", moment),
        sa.PrimaryKeyConstraint("token_hash", name="pk_guest_link"),
        sa.UniqueConstraint("id", name="uq_guest_link_id"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_guest_link_assessment_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name="fk_guest_link_campaign_id", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_guest_link_assessment_id", "guest_link", ["assessment_id"])
    op.create_index("ix_guest_link_campaign_id", "guest_link", ["campaign_id"])
