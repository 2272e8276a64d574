"""Whether people sign in to this process, by its environment."""

from __future__ import annotations

import os
from functools import cache

from readiness.services.accounts import ADDRESS, Accounts, WrongSetting, accounts_in
from readiness.ui import address
from readiness.words import said
from readiness.words.say import members as say


@cache
def accounts() -> Accounts | None:
    """How people sign in; None if nobody has to. Read once.

    Raises:
        WrongSetting: the settings are wrong, or some are missing.
    """
    found = accounts_in(os.environ)
    if found is not None and found.path != address.prefix():
        raise WrongSetting(
            said(say.ends_with_path_and_app(address=ADDRESS, path=found.path or "/", prefix=address.prefix() or "/"))
        )
    return found


def must_be_right() -> Accounts | None:
    """The same at the start; wrong settings end the process with a sentence, before anybody is let in."""
    try:
        return accounts()
    except WrongSetting as wrong:
        raise SystemExit(said(say.app_was_not_started(wrong=str(wrong)))) from None
