"""The logo that a pack names, made safe and put in the place of its name."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path as FilePath
from typing import Any, Final

from readiness.content.document import Document, Path
from readiness.content.reading import read_bytes
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import content as say

MOST_LOGO_BYTES: Final = 2_000_000
_LOGO: Final[Path] = ("branding", "logo")
_FILE: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}\.(png|svg)", re.IGNORECASE)
_NAME_ONE: Final = say.NAME_PNG_OR_SVG_FILE


def with_logo(asked: Document, folder: FilePath, mistakes: list[Mistake]) -> Document:
    """The questionnaire with the picture that `branding` names as its `logo`; without one that is not taken."""
    branding = asked.data.get("branding")
    if not isinstance(branding, dict) or branding.get("logo") is None:
        return asked
    found = _logo(asked, folder, branding["logo"], mistakes)
    others = {key: value for key, value in branding.items() if key != "logo"}
    made = {**others, **({"logo": found} if found is not None else {})}
    return Document(asked.file, {**asked.data, "branding": made}, asked.places)


def _logo(asked: Document, folder: FilePath, named: Any, mistakes: list[Mistake]) -> dict[str, str] | None:
    file = folder / named if isinstance(named, str) and _FILE.fullmatch(named) else None
    if file is None or file.is_symlink():
        mistakes.append(asked.mistake(_LOGO, said(say.THIS_IS_NO_FILE), said(_NAME_ONE)))
        return None
    try:
        data = read_bytes(file, file.name, most=MOST_LOGO_BYTES)
    except MistakesFound as found:
        mistakes.append(asked.mistake(_LOGO, f"`{file.name}`: {found.mistakes[0].what}", said(_NAME_ONE)))
        return None
    from readiness.pictures.logo import LogoError, logo_png

    try:
        png = logo_png(data)
    except LogoError as error:
        mistakes.append(asked.mistake(_LOGO, f"`{file.name}`: {error.sentence}", error.mend))
        return None
    return {"png": png, "file": hashlib.sha256(data).hexdigest()}
