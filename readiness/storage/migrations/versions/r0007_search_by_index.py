"""The list and the search in it read an index alone."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Let the index of the list hold what a search looks at."""
    op.drop_index("ix_assessment_deleted_at_changed_at", "assessment")
    op.create_index(
        "ix_assessment_deleted_at_changed_at_id_searchable",
        "assessment",
        ["deleted_at", "changed_at", "id", "searchable"],
    )
