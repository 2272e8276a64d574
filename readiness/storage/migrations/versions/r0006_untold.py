"""A box nobody ticked is no answer: models and people never edited after they were added lose their unsaid noes."""

import sqlalchemy as sa
from alembic import op

from readiness.storage.untold import UPGRADE, as_told_text

revision = "0006"
down_revision = "0005"

_PLACE = ("assessment_id", "owner", "part", "key")


def upgrade() -> None:
    """Make them "not told", with a line in the audit trail that keeps what was there before it."""
    connection, tables = op.get_bind(), sa.MetaData()
    tables.reflect(connection, only=["entry", "change"])
    entry, change = tables.tables["entry"], tables.tables["change"]
    is_untouched = (entry.c.version == 1) & (entry.c.owner == "") & entry.c.part.in_(("workload", "person"))
    for row in connection.execute(sa.select(entry).where(is_untouched, entry.c.value.is_not(None))).all():
        text = as_told_text(row.part, row.value)
        if text == row.value:
            continue
        here = {name: getattr(row, name) for name in _PLACE}
        connection.execute(
            sa.update(entry)
            .where(*(entry.c[name] == value for name, value in here.items()))
            .values(value=text, version=2, changed_by=UPGRADE)
        )
        line = {"value": text, "version": 2, "at": row.changed_at, "by": UPGRADE, "kind": "imported"}
        connection.execute(sa.insert(change).values(**here, **line))
