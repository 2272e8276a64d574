"""A table check that was begun and whose result is not kept yet."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Noun, Slug
from readiness.model.evidence_choices import Choices

Way = Literal["upload", "file", "database"]
LONGEST_NAME = 1_000
RawName = Annotated[str, Field(max_length=LONGEST_NAME)]
"""A name as the file or the database spells it: another blank would make it the name of another one."""


class BegunCheck(Noun):
    """What it takes to say which check was interrupted, and to run it again as it was chosen.

    `table` is what its file or table is called, `part` its sheet or the table of a database. No cell, no path, no
    address and no password is in it; `choices` name columns. `has_result` says that the check had ended.
    """

    table: RawName
    way: Way = "upload"
    part: RawName | None = None
    problem: Slug | None = None
    choices: Choices | None = None
    has_result: bool = False
