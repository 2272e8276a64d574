"""Values are kept in the short form that `storage/short_values.py` tells.

Those that are there stay as they are and read as before: each becomes short when it is changed, and all of them do when
a backup is restored. The number alone rises, so that no older version opens a database whose values it cannot read.
"""

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Nothing in the tables changes."""
