"""The codes with which the groups of a workshop join."""

from __future__ import annotations

import re

from sqlalchemy import Connection, delete, insert, select, update

from readiness.storage.codes import hash_of_code, join_code
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.problems import Refused
from readiness.storage.tables import join_code as code_table
from readiness.storage.tables import secret
from readiness.storage.workshop_records import JoinCode
from readiness.storage.workshops import stored_workshop
from readiness.words import said
from readiness.words.say import storage as say

_GROUP = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class JoinCodes(OnDatabase):
    """Issuing, showing and closing join codes. A part of `Store`."""

    @needs("facilitate", "workshop", writes=True)
    def issue_code(self, workshop_id: str, group: str) -> str:
        """Open a join code for a group and return it; a group that has one gets a new one, and the old one is dead.

        Raises:
            NotThere: there is no such workshop.
            Refused: the group is not named by a slug.
        """
        check_group(group)
        with self._database.writing() as connection:
            stored_workshop(connection, workshop_id, lock="alone")
            here = (code_table.c.workshop_id == workshop_id, code_table.c.group == group)
            serial = connection.scalar(select(code_table.c.serial).where(*here)) or 0
            connection.execute(delete(code_table).where(*here))
            code, made = _next_code(connection, workshop_id, group, serial)
            connection.execute(insert(code_table).values(workshop_id=workshop_id, group=group, is_open=True, **made))
            return code

    @needs("facilitate", "workshop")
    def codes(self, workshop_id: str) -> tuple[JoinCode, ...]:
        """The codes of all groups of a workshop, to show in the room, in the order of the groups' names."""
        with self._database.reading() as connection:
            key = secret_of(connection)
            rows = connection.execute(select(code_table).where(code_table.c.workshop_id == workshop_id)).all()
        made = (JoinCode(row.group, join_code(key, workshop_id, row.group, row.serial), row.is_open) for row in rows)
        return tuple(sorted(made, key=lambda each: each.group))

    @needs("facilitate", "workshop", writes=True)
    def set_codes_open(self, workshop_id: str, *, is_open: bool, group: str | None = None) -> None:
        """Close or reopen the code of one group, or of all. Who has joined already stays in."""
        with self._database.writing() as connection:
            stored_workshop(connection, workshop_id, lock="alone")
            changed = update(code_table).where(code_table.c.workshop_id == workshop_id).values(is_open=is_open)
            connection.execute(changed if group is None else changed.where(code_table.c.group == group))


def renew_codes(connection: Connection, workshop_id: str) -> None:
    """Give each group of a workshop another code: the one before is dead. One that is closed stays closed."""
    here = code_table.c.workshop_id == workshop_id
    for row in connection.execute(select(code_table).where(here).order_by(code_table.c.group)).all():
        _, made = _next_code(connection, workshop_id, row.group, row.serial)
        connection.execute(update(code_table).where(here, code_table.c.group == row.group).values(**made))


def _next_code(connection: Connection, workshop_id: str, group: str, serial: int) -> tuple[str, dict[str, object]]:
    """The code behind that of a serial number which no group has, and what is kept of it."""
    key = secret_of(connection)
    while True:
        serial += 1
        code = join_code(key, workshop_id, group, serial)
        hashed = hash_of_code(key, "join", code)
        taken = select(code_table.c.serial).where(code_table.c.code_hash == hashed)
        if connection.execute(taken).first() is None:
            return code, {"code_hash": hashed, "serial": serial}


def check_group(group: str) -> None:
    """Refuse a name of a group that is no slug."""
    if len(group) > 60 or not _GROUP.fullmatch(group):
        raise Refused(said(say.THIS_NAME_OF_GROUP_CANNOT), said(say.USE_SMALL_LETTERS_DIGITS))


def secret_of(connection: Connection) -> str:
    """The secret of this database, with which codes are made and hashed."""
    return str(connection.scalars(select(secret.c.value).where(secret.c.name == "codes")).one())
