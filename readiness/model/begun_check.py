"""A table check that was begun and whose result is not kept yet."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Line, Noun, Slug
from readiness.model.evidence_choices import Choices

Way = Literal["upload", "file", "database"]


class BegunCheck(Noun):
    """What it takes to say which check was interrupted, and to run it again as it was chosen.

    `table` is what people call the table, `part` its sheet or the table of a database. No cell, no path, no address and
    no password is in it; `choices` name columns. `has_result` says that the check had ended.
    """

    table: Line
    way: Way = "upload"
    part: Line | None = None
    problem: Slug | None = None
    choices: Choices | None = None
    has_result: bool = False
