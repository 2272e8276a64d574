"""Whether people sign in to this process, by its environment."""

from __future__ import annotations

import os
from functools import cache

from readiness.services.accounts import ADDRESS, Accounts, WrongSetting, accounts_in
from readiness.ui import address


@cache
def accounts() -> Accounts | None:
    """How people sign in; None if nobody has to. Read once.

    Raises:
        WrongSetting: the settings are wrong, or some are missing.
    """
    found = accounts_in(os.environ)
    if found is not None and found.path != address.prefix():
        raise WrongSetting(
            f"{ADDRESS} ends with the path “{found.path or '/'}”, and the app is served below "
            f"“{address.prefix() or '/'}” (STREAMLIT_SERVER_BASE_URL_PATH); make them the same."
        )
    return found


def must_be_right() -> Accounts | None:
    """The same at the start; wrong settings end the process with a sentence, before anybody is let in."""
    try:
        return accounts()
    except WrongSetting as wrong:
        raise SystemExit(f"The app was not started. {wrong}") from None
