"""How the pages and files of a workspace look: kept by its owners, seen by whoever sees its assessments."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import insert, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note
from readiness.storage.guarding import needs, unguarded
from readiness.storage.problems import Refused
from readiness.storage.spaces import lock_space
from readiness.storage.tables import assessment, house_style
from readiness.words import said
from readiness.words.say import house_style as say

TAKEN_BACK: Final = "none"
"""What the trail notes of a style that was taken back."""


class StoredStyle(NamedTuple):
    """A style as JSON, empty for none, and how often it was changed."""

    content: str = ""
    version: int = 0


class HouseStyles(OnDatabase):
    """What workspaces look like. A part of `Store`."""

    @needs("read", "workspace")
    def house_style(self, workspace_id: str) -> StoredStyle:
        """The style of a workspace."""
        wanted = select(house_style.c.content, house_style.c.version).where(house_style.c.workspace_id == workspace_id)
        with self._database.reading() as connection:
            row = connection.execute(wanted).first()
        return StoredStyle() if row is None else StoredStyle(*row)

    @needs("read")
    def house_style_of(self, assessment_id: str) -> str:
        """The style of the workspace to which an assessment belongs; empty for none, and for one that is not there.

        It is for whoever may read the assessment, also by a link, who is in no workspace.
        """
        wanted = (
            select(house_style.c.content)
            .join(assessment, assessment.c.workspace_id == house_style.c.workspace_id)
            .where(assessment.c.id == assessment_id)
        )
        with self._database.reading() as connection:
            return connection.scalar(wanted) or ""

    @unguarded("a logo is for whoever knows it: phones and rooms show it to people without an account")
    def house_style_with_logo(self, logo: str) -> str:
        """A style that stands and has this logo; empty if there is none."""
        with self.at_the_door.reading() as connection:
            found = connection.scalar(select(house_style.c.content).where(house_style.c.logo == logo).limit(1))
        return found or "" if logo else ""

    @needs("settings", "workspace", writes=True)
    def keep_house_style(
        self, workspace_id: str, content: str, logo: str, *, expected_version: int, at: datetime
    ) -> None:
        """Let a workspace look like this from now on; an empty text takes the style back.

        `logo` is what its logo is asked for by; empty without one.

        Raises:
            Refused: somebody else has changed it since `expected_version`.
        """
        here = house_style.c.workspace_id == workspace_id
        with self._database.writing() as connection:
            lock_space(connection, workspace_id)
            version = connection.scalar(select(house_style.c.version).where(here)) or 0
            if version != expected_version:
                raise Refused(said(say.CHANGED_MEANWHILE), said(say.CHANGED_MEANWHILE_MEND))
            values = {"content": content, "logo": logo, "version": version + 1}
            if version:
                connection.execute(update(house_style).where(here).values(**values))
            else:
                connection.execute(insert(house_style).values(workspace_id=workspace_id, **values))
            about = "" if content else TAKEN_BACK
            note(connection, self.actor, "house-style", workspace_id, at=at, about=about)
