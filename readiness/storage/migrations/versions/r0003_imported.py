"""When an assessment came in from a file, so that the list tells it from the one that the file was made of."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the moment; what is there already counts as made here."""
    op.add_column("assessment", sa.Column("imported_at", sa.DateTime(timezone=True)))
