"""The second wall, in PostgreSQL: the database itself shows a transaction only what its actor may read.

Each transaction tells in two settings whose it is: `readiness.reach`, the workspaces of whoever acts, and
`readiness.opens`, the assessment that an old link leads to; in a third, `readiness.guest`, by which link somebody edits
who has no account. The policies compare rows with them; of a link they look themselves whether it is open. Who tells
nothing sees nothing. The first wall (`guarding`) knows roles, and stands before every database.

The wall is raised where people sign in. Without accounts a database has none, and nothing takes longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, text

from readiness.model.actor import Actor
from readiness.model.permission import spaces
from readiness.storage.problems import StorageProblem
from readiness.words import said
from readiness.words.say import storage as say

EVERYWHERE: Final = "*"
"""What the product itself says: it migrates, backs up, and acts for seats after it has looked at their secret."""
REACH: Final = "readiness.reach"
"""The setting in which a transaction tells its workspaces."""

_LOCK: Final = 7_263_115_906
"""Any number, the same in every process: the advisory lock of PostgreSQL under which one raises the wall."""
_TOLD: Final = f"coalesce(current_setting('{REACH}', true), '')"
# As questions of their own they are asked once for each statement, and not for each row.
_REACH: Final = f"(SELECT {_TOLD})"
_WORKSPACES: Final = f"ARRAY (SELECT unnest(string_to_array({_TOLD}, ',')))"
_OPENS: Final = "(SELECT coalesce(current_setting('readiness.opens', true), ''))"
_GUEST: Final = "(SELECT coalesce(current_setting('readiness.guest', true), ''))"
_ALL: Final = f"{_REACH} = '{EVERYWHERE}'"


def _in_reach(column: str) -> str:
    return f"{_ALL} OR {column} = ANY ({_WORKSPACES})"


def _of(parent: str, key: str, column: str) -> str:
    """That the row which this one hangs on can be seen; its own policy says so."""
    seen = f"SELECT 1 FROM {parent} AS above WHERE above.{key} = {column}"  # noqa: S608 - fixed names, no input
    return f"{_ALL} OR EXISTS ({seen})"


_OF_ASSESSMENT: Final = (
    "tag",
    "assessment_number",
    "snapshot",
    "conclusion",
    "outcome",
    "begun_check",
    "share",
    "benchmark_part",
    "workshop",
)
_LENT: Final = (
    "(SELECT assessment_id FROM guest_link AS lent"  # noqa: S608 - fixed names, no input
    f" WHERE lent.id = {_GUEST} AND lent.kind = 'edit' AND lent.revoked_at IS NULL)"
)
"""The assessment that somebody may edit by a link which was not taken back; the app looks at the clock."""
_OF_NUMBER: Final = ("entry", "change")
_SEEN: Final[dict[str, str]] = {
    "assessment": f"{_in_reach('workspace_id')} OR (link_is_open AND id = {_OPENS}) OR id = {_LENT}",
    "guest_link": f"{_in_reach('workspace_id')} OR (kind = 'edit' AND revoked_at IS NULL AND id = {_GUEST})",
    "campaign": _in_reach("workspace_id"),
    "workspace": _in_reach("id"),
    **{name: _in_reach("workspace_id") for name in ("membership", "invitation", "event", "house_style", "release")},
    **{name: _of("assessment", "id", f"{name}.assessment_id") for name in _OF_ASSESSMENT},
    **{name: _of("assessment_number", "number", f"{name}.assessment") for name in _OF_NUMBER},
    "title_pieces": _of("assessment_number", "number", "title_pieces.number"),
    **{name: _of("workshop", "id", f"{name}.workshop_id") for name in ("join_code", "participant")},
    "device": _of("participant", "id", "device.participant_id"),
}
"""Which rows of a table its policy shows, and lets be written."""
BEHIND_THE_WALL: Final = frozenset(_SEEN)
_DOORS: Final = frozenset({"person", "identity", "session", "sign_in"})
"""Who comes in: it is asked before it is known who asks, and what people did is told by their names."""
_OF_ALL: Final = frozenset({"secret", "pack", "brought_pack", "attempt", "lease"})
"""What is of the installation, or tells of no assessment."""
BEFORE_THE_WALL: Final = _DOORS | _OF_ALL

_NUMBERS: Final = "number IN (SELECT number FROM assessment_number)"
_LOOKED_THROUGH: Final = {"title_pieces": f"{_ALL} OR {_NUMBERS}"}
"""The same, in a form that is worked out once, for a table of which many rows are looked at in one statement."""
_READ_TOO: Final = {
    "house_style": "EXISTS (SELECT 1 FROM assessment AS above WHERE above.workspace_id = house_style.workspace_id)"
}
"""Which rows may be read beside those: how a workspace looks, by whoever sees one of its assessments by a link."""
_ONLY_ADDED: Final = frozenset({"event"})
"""Whoever does something notes it, also who may not read what is noted."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a transaction reaches: the workspaces, or everywhere; what an old link leads to; the guest."""

    workspaces: str = EVERYWHERE
    opens: str = ""
    guest: str = ""

    @classmethod
    def of(cls, actor: Actor) -> Reach:
        """As far as somebody may read anything."""
        if not actor.is_bound:
            return cls()
        where = ",".join(sorted(spaces(actor, "read") or ()))
        return cls(where, actor.opens if actor.kind == "link" else "", actor.edits_by)

    @property
    def is_everywhere(self) -> bool:
        """Whether nothing is hidden from it."""
        return self.workspaces == EVERYWHERE

    @property
    def settings(self) -> tuple[str, ...]:
        """The statements by which a transaction tells it."""
        told = {REACH: self.workspaces, "readiness.opens": self.opens}
        if self.guest:
            told["readiness.guest"] = self.guest
        return tuple(f"SET LOCAL {name} = {_quoted(value)}" for name, value in told.items())


def raise_wall(connection: Connection) -> None:
    """Let the tables of this database show everybody only what they may read; one that stands is only looked at.

    Raises:
        StorageProblem: the account by which the database is reached passes every wall.
    """
    passes = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
    if connection.scalar(text(passes)):
        raise StorageProblem(
            said(say.ACCOUNT_PASSES_WALLS),
            said(say.ACCOUNT_THAT_WALLS_HOLD),
        )
    mark = _mark()
    standing = text("SELECT obj_description('assessment'::regclass)")
    if connection.scalar(standing) == mark:
        return
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
    if connection.scalar(standing) == mark:
        return
    for statement in _statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"COMMENT ON TABLE assessment IS {_quoted(mark)}")


def _statements() -> list[str]:
    made: list[str] = []
    for name, seen in _SEEN.items():
        made.append(f"DROP POLICY IF EXISTS reach ON {name}")
        shown = _LOOKED_THROUGH.get(name, seen)
        made.append(f"CREATE POLICY reach ON {name} USING ({shown}) WITH CHECK ({seen})")
        if name in _READ_TOO:
            made.append(f"DROP POLICY IF EXISTS read_too ON {name}")
            made.append(f"CREATE POLICY read_too ON {name} FOR SELECT USING ({_READ_TOO[name]})")
        if name in _ONLY_ADDED:
            made.append(f"DROP POLICY IF EXISTS added ON {name}")
            made.append(f"CREATE POLICY added ON {name} FOR INSERT WITH CHECK (true)")
        # Else it would not hold for the account that owns the tables, which is that of the app.
        made += [f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY", f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"]
    return made


def _mark() -> str:
    """What tells that this very wall stands."""
    return f"wall {sha256(';'.join(_statements()).encode()).hexdigest()[:16]}"


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''").replace("\0", "") + "'"
