"""The name of the file: organization, what it is, and the date."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from readiness.document import cleaning
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.say import handout as say

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|.\x00-\x1f]+')


def report_file_name(organization: str, assessed_on: date) -> str:
    """'Brightwater Bakery - ML readiness report - 2026-09-21.pdf': no character that a file system refuses."""
    return file_name(organization, said(say.ML_READINESS_REPORT), assessed_on)


def board_file_name(organization: str, assessed_on: date) -> str:
    """'Brightwater Bakery - ML on one page - 2026-09-21.pdf': no character that a file system refuses."""
    return file_name(organization, said(say.ML_ONE_PAGE), assessed_on)


def file_name(organization: str, what: str, assessed_on: date, ending: str = "pdf") -> str:
    """'Brightwater Bakery - <what> - 2026-09-21.<ending>': no character that a file system refuses."""
    clean = _NOT_IN_NAMES.sub(" ", cleaning.one_line(plain(organization), limit=60).removesuffix(cleaning.ELLIPSIS))
    name = " ".join(unicodedata.normalize("NFC", clean).split())
    return f"{name or said(say.ORGANIZATION)} - {plain(what)} - {assessed_on.isoformat()}.{ending}"
