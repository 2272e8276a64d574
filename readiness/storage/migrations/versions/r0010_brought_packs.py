"""Packs that people bring in the app."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the list of what was brought; nothing is there yet."""
    op.create_table(
        "brought_pack",
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("questionnaire", sa.String(60), nullable=False),
        sa.Column("version", sa.String(20), nullable=False),
        sa.Column("file", sa.String(200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["fingerprint"], ["pack.fingerprint"], name="fk_brought_pack_fingerprint"),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_brought_pack"),
        sa.UniqueConstraint("questionnaire", "version", name="uq_brought_pack_questionnaire_version"),
    )
