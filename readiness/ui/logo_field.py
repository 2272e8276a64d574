"""The field for a logo: a file, and what is wrong with it."""

from __future__ import annotations

from readiness.model.branding import Logo
from readiness.services.logos import MOST_KILOBYTES_OF_A_DRAWING, MOST_MEGABYTES, read_logo
from readiness.services.records import Refused
from readiness.ui import components, uploads
from readiness.words import said
from readiness.words.say import pictures as say


def ask(*, key: str) -> Logo | None:
    """The logo that lies in the field; None while there is none, or it was refused and the page has told why."""
    given = uploads.one(
        said(say.logo_file(megabytes=MOST_MEGABYTES, kilobytes=MOST_KILOBYTES_OF_A_DRAWING)),
        type=["png", "svg", "jpg", "jpeg", "webp"],
        max_upload_size=MOST_MEGABYTES,
        key=key,
    )
    if given is None:
        return None
    try:
        return read_logo(given.getvalue())
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return None
