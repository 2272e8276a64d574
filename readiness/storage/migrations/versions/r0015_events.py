"""Who did what in a workspace, and for whom an invitation was made."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """What happened before is not known, and for whom invitations were made neither."""
    op.add_column("invitation", sa.Column("meant_for", sa.String(200), nullable=False, server_default=""))
    op.create_table(
        "event",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(100), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("person_id", sa.String(60), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_workspace_id_at", "event", ["workspace_id", "at"])
