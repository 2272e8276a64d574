"""How the pages and files of a workspace look: name, logo, colours and a line, chosen by its owners.

A style goes before the look of a pack, and what is chosen for one report goes before both.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from readiness.model.branding import NO_BRANDING, BrandColours, Branding
from readiness.model.colours import CONTRAST_FLOOR, Theme, contrast_on, readable_on
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import house_style as say


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What a workspace looks like, and how often that was changed."""

    look: Branding
    version: int


class Shade(NamedTuple):
    """A colour in a theme: its contrast (1 to 21), and the nearest shade of it that can be read."""

    contrast: float
    readable: str

    @property
    def is_readable(self) -> bool:
        """Whether text of the colour itself can be read (WCAG 2.2, at least 4.5)."""
        return self.contrast >= CONTRAST_FLOOR


def style_of_space(workspace: Workspace, space: str) -> HouseStyle:
    """The style of a workspace; raises NotThere for who does not belong to it."""
    stored = workspace.store.house_style(space)
    return HouseStyle(_look(stored.content), stored.version)


def style_of(workspace: Workspace, assessment_id: str) -> Branding:
    """The style of the workspace to which an assessment belongs; an empty one if it has none."""
    return _look(workspace.store.house_style_of(assessment_id))


def shade(color: str, theme: Theme) -> Shade:
    """How well a colour `#RRGGBB` can be read in a theme."""
    return Shade(contrast_on(color, theme), readable_on(color, theme))


def keep_style(workspace: Workspace, space: str, look: Branding, *, expected_version: int) -> None:
    """Let a workspace look like this from now on.

    Raises:
        NotThere: there is no such workspace.
        Refused: whoever acts is no owner, the look has no name or a colour that cannot be read, or somebody else has
            changed it since `expected_version`.
    """
    if look.is_empty:
        raise Refused(said(say.NAME_IS_MISSING), said(say.NAME_IS_MISSING_MEND))
    if look.colours is not None:
        _must_be_readable(look.colours)
    content, logo = look.model_dump_json(exclude_defaults=True), logo_name(look)
    workspace.store.keep_house_style(space, content, logo, expected_version=expected_version, at=workspace.now())


def take_back(workspace: Workspace, space: str, *, expected_version: int) -> None:
    """Let a workspace look as if there never was a style; raises as `keep_style` does."""
    workspace.store.keep_house_style(space, "", "", expected_version=expected_version, at=workspace.now())


@lru_cache(maxsize=8)
def logo_name(look: Branding) -> str:
    """By what the logo of a look is asked for: the SHA-256 of the picture, which tells nobody whose it is; or empty."""
    return sha256(look.logo.png.encode()).hexdigest() if look.logo is not None else ""


def logo_called(workspace: Workspace, name: str) -> bytes | None:
    """The logo of a style that stands, by `logo_name`; None if there is no such one. `workspace` acts for the house."""
    look = _look(workspace.store.house_style_with_logo(name))
    return b64decode(look.logo.png) if look.logo is not None else None


def _must_be_readable(colours: BrandColours) -> None:
    chosen: dict[Theme, str] = {"light": colours.light, "dark": colours.dark}
    for theme, color in chosen.items():
        found = shade(color, theme)
        if not found.is_readable:
            words = say.not_readable_light if theme == "light" else say.not_readable_dark
            raise Refused(
                said(words(colour=color, contrast=Decimal(found.contrast))), said(say.take_shade(shade=found.readable))
            )


@lru_cache(maxsize=8)
def _look(content: str) -> Branding:
    """What is kept; what a newer version wrote and this one cannot read counts as none.

    Each run of a page asks for it, with a logo in it.
    """
    if not content:
        return NO_BRANDING
    try:
        return Branding.model_validate_json(content)
    except ValueError:
        return NO_BRANDING
