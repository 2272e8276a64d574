"""How a workspace looks, and the comparison of those of its assessments that take part."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Until now nothing had a look but packs and reports, and nothing was compared."""
    op.create_table(
        "house_style",
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("logo", sa.String(64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", name="pk_house_style"),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name="fk_house_style_workspace_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_house_style_logo", "house_style", ["logo"])
    op.create_table(
        "benchmark_part",
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("takes_part", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mark", sa.String(60), nullable=False, server_default=""),
        sa.Column("figures", sa.Text(), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("assessment_id", name="pk_benchmark_part"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_benchmark_part_assessment_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "release",
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("edition", sa.String(200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "edition", "number", name="pk_release"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_release_workspace_id", ondelete="CASCADE"),
    )
