"""The names by which browsers may reach the app, as the settings have them: looked at before the app starts.

Streamlit refuses every other name where the page opens its socket, and the page stays empty. A list in a form that it
does not read is one name to it, which nobody has.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from ipaddress import ip_address
from typing import Final

from readiness.words import said
from readiness.words.say import shell as say

SETTING: Final = "STREAMLIT_SERVER_ALLOWED_HOSTS"
_NAME: Final = re.compile(r"\*|(?:\*\.)?[\w.-]+")


def must_be_names(given: Iterable[str]) -> None:
    """Raise SystemExit with a sentence if one of these is no host name or address, which may begin with “*.”."""
    if not all(_NAME.fullmatch(each) or _is_address(each) for each in given):
        raise SystemExit(said(say.host_names_are_parted_by_blanks(setting=SETTING)))


def _is_address(given: str) -> bool:
    """Whether it is one of those that are written with colons: a name with a port may look alike."""
    try:
        ip_address(given)
    except ValueError:
        return False
    return True


def must_fit() -> None:
    """The same of the setting itself, which Streamlit parts by blanks too."""
    must_be_names(os.environ.get(SETTING, "").split())
