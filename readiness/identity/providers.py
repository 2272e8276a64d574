"""The services by which people sign in, as the settings name them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from readiness.words import said
from readiness.words.say import identity as say

PROVIDERS: Final = "READINESS_PROVIDERS"
_NAME: Final = re.compile(r"[a-z][a-z0-9]{0,29}")


class WrongSetting(Exception):
    """A setting is missing or wrong; the message is a sentence for whoever runs the installation."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One way to sign in.

    `tenants` are needed only where one address serves many organizations, such as that of Entra ID.
    """

    name: str
    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    label: str
    tenants: tuple[str, ...] = ()


def providers_in(settings: Mapping[str, str]) -> tuple[Provider, ...]:
    """The providers that settings name, such as `os.environ`, in their order.

    Raises:
        WrongSetting: none is named, one is named twice or in a form that no setting can have, or lacks a setting.
    """
    names = settings.get(PROVIDERS, "").split()
    if not names:
        raise WrongSetting(said(say.names_no_service_to_sign(providers=PROVIDERS)))
    for name in names:
        if not _NAME.fullmatch(name) or names.count(name) > 1:
            raise WrongSetting(said(say.cannot_name_take_each_name(providers=PROVIDERS, name=name)))
    return tuple(_provider(name, settings) for name in names)


def _provider(name: str, settings: Mapping[str, str]) -> Provider:
    return Provider(
        name=name,
        issuer=_needed(name, "ISSUER", settings),
        client_id=_needed(name, "CLIENT_ID", settings),
        client_secret=_secret(name, settings),
        label=settings.get(_setting(name, "LABEL"), "").strip() or name.capitalize(),
        tenants=tuple(settings.get(_setting(name, "TENANTS"), "").split()),
    )


def _secret(name: str, settings: Mapping[str, str]) -> str:
    file = settings.get(_setting(name, "CLIENT_SECRET_FILE"), "")
    if not file:
        return _needed(name, "CLIENT_SECRET", settings)
    try:
        return Path(file).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongSetting(said(say.names_file_that_cannot(setting=_setting(name, "CLIENT_SECRET_FILE")))) from error


def _needed(name: str, what: str, settings: Mapping[str, str]) -> str:
    found = settings.get(_setting(name, what), "").strip()
    if not found:
        raise WrongSetting(said(say.is_missing(setting=_setting(name, what))))
    return found


def _setting(name: str, what: str) -> str:
    return f"READINESS_{name.upper()}_{what}"
