"""How long a workspace keeps the votes of its workshops."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Until now they were kept until somebody deleted them."""
    op.add_column("workspace", sa.Column("votes_days", sa.Integer()))
