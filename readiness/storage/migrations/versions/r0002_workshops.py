"""Workshops: who may join with which code, who joined, and failed attempts; a secret that the codes are made with."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables of workshops and draw the secret."""
    secret = op.create_table(
        "secret",
        sa.Column("name", sa.String(20), nullable=False),
        sa.Column("value", sa.String(100), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secret"),
    )
    op.bulk_insert(secret, [{"name": "codes", "value": secrets.token_hex(32)}])
    op.create_table(
        "workshop",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("assessment_id", sa.String(60), nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workshop"),
        _within("workshop", "assessment"),
    )
    op.create_index("ix_workshop_assessment_id", "workshop", ["assessment_id"])
    op.create_table(
        "join_code",
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("workshop_id", sa.String(60), nullable=False),
        sa.Column("group", sa.String(60), nullable=False),
        sa.Column("serial", sa.Integer, nullable=False),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("code_hash", name="pk_join_code"),
        sa.UniqueConstraint("workshop_id", "group", name="uq_join_code_workshop_id_group"),
        _within("join_code", "workshop"),
    )
    _create_participants()
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("origin", sa.String(64), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
    )
    op.create_index("ix_attempt_at_origin", "attempt", ["at", "origin"])


def _create_participants() -> None:
    op.create_table(
        "participant",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("workshop_id", sa.String(60), nullable=False),
        sa.Column("group", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200)),
        sa.Column("return_hash", sa.String(64), nullable=False),
        sa.Column("invited_at", _TIME),
        sa.Column("joined_at", _TIME),
        sa.Column("last_seen", _TIME),
        sa.PrimaryKeyConstraint("id", name="pk_participant"),
        sa.UniqueConstraint("return_hash", name="uq_participant_return_hash"),
        _within("participant", "workshop"),
    )
    op.create_index("ix_participant_workshop_id", "participant", ["workshop_id"])
    op.create_table(
        "device",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("participant_id", sa.String(60), nullable=False),
        sa.Column("issued_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_device"),
        _within("device", "participant"),
    )
    op.create_index("ix_device_participant_id", "device", ["participant_id"])


def _within(table: str, parent: str) -> sa.ForeignKeyConstraint:
    column = f"{parent}_id"
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=f"fk_{table}_{column}", ondelete="CASCADE")
