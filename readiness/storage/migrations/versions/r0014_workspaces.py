"""People who sign in, workspaces with members, and to which workspace each assessment belongs."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_TO_PERSON = ["person.id"]
_TO_WORKSPACE = ["workspace.id"]


def upgrade() -> None:
    """All that is there belongs to the workspace “Home”, and its links still open it."""
    _make_doors()
    home = op.create_table(
        "workspace",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspace"),
    )
    op.bulk_insert(home, [{"id": "home", "name": "Home"}])
    _make_members()
    op.add_column("assessment", sa.Column("workspace_id", sa.String(60), nullable=False, server_default="home"))
    op.add_column("assessment", sa.Column("link_is_open", sa.Boolean, nullable=False, server_default=sa.true()))
    op.create_index("ix_assessment_workspace_id", "assessment", ["workspace_id"])


def _make_doors() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "identity",
        sa.Column("issuer", sa.String(300), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("person_id", sa.String(60), nullable=False),
        sa.PrimaryKeyConstraint("issuer", "subject", name="pk_identity"),
        sa.ForeignKeyConstraint(["person_id"], _TO_PERSON, name="fk_identity_person_id", ondelete="CASCADE"),
    )
    op.create_table(
        "session",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("person_id", sa.String(60), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_session"),
        sa.ForeignKeyConstraint(["person_id"], _TO_PERSON, name="fk_session_person_id", ondelete="CASCADE"),
    )
    op.create_table(
        "sign_in",
        sa.Column("state_hash", sa.String(64), nullable=False),
        sa.Column("browser_hash", sa.String(64), nullable=False),
        sa.Column("provider", sa.String(60), nullable=False),
        sa.Column("nonce", sa.String(60), nullable=False),
        sa.Column("verifier", sa.String(128), nullable=False),
        sa.Column("leads_to", sa.String(500), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state_hash", name="pk_sign_in"),
    )
    for table in ("identity", "session"):
        op.create_index(f"ix_{table}_person_id", table, ["person_id"])


def _make_members() -> None:
    op.create_table(
        "membership",
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("person_id", sa.String(60), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "person_id", name="pk_membership"),
        sa.ForeignKeyConstraint(["workspace_id"], _TO_WORKSPACE, name="fk_membership_workspace_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], _TO_PERSON, name="fk_membership_person_id", ondelete="CASCADE"),
    )
    op.create_index("ix_membership_person_id", "membership", ["person_id"])
    op.create_table(
        "invitation",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("workspace_id", sa.String(60), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("made_by", sa.String(100), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_by", sa.String(60)),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("token_hash", name="pk_invitation"),
        sa.ForeignKeyConstraint(["workspace_id"], _TO_WORKSPACE, name="fk_invitation_workspace_id", ondelete="CASCADE"),
    )
    op.create_index("ix_invitation_workspace_id", "invitation", ["workspace_id"])
