"""What earlier versions left without a snapshot: handed in to a campaign by a link that was taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Mark it as done: they kept no snapshot of such links, and what stands in their assessments may be another by now.

    From now on whatever is not marked so is kept, however late.
    """
    link = sa.table(
        "guest_link",
        *(sa.column(name) for name in ("campaign_id", "revoked_at", "handed_in_at", "kept_at")),
    )
    left = (
        link.c.campaign_id.is_not(None),
        link.c.revoked_at.is_not(None),
        link.c.handed_in_at.is_not(None),
        link.c.kept_at.is_(None),
    )
    op.execute(sa.update(link).where(*left).values(kept_at=link.c.revoked_at))
