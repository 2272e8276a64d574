"""An assessment keeps the questions and rules it was made with."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the packs, and to each assessment the name of its own; none is noted for what is there."""
    op.create_table(
        "pack",
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("questionnaire", sa.String(60), nullable=False),
        sa.Column("version", sa.String(20), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_pack"),
    )
    op.add_column("assessment", sa.Column("pack", sa.String(64)))
    op.add_column("assessment", sa.Column("pack_version", sa.String(20)))
