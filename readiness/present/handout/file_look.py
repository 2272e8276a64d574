"""What a file looks like: what was chosen for it goes before the look of the workspace, that before the pack's."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from readiness.document.look import FileLook
from readiness.model.assessment import ReportSettings
from readiness.model.branding import Branding


def file_look(looks: Sequence[Branding], settings: ReportSettings, organization: str) -> FileLook:
    """The look of a file about an organization, with the looks that hold for it, the first before the others."""
    with_logo = next((each for each in looks if each.logo is not None), None)
    coloured = next((each.colours.light for each in looks if each.colours is not None), "")
    chosen = with_logo.logo.png if with_logo is not None and with_logo.logo is not None else ""
    try:
        logo = base64.b64decode(settings.logo_png or chosen, validate=True)
    except binascii.Error:
        logo = b""
    owner = organization if settings.logo_png else with_logo.name if with_logo is not None else ""
    imprint = tuple(dict.fromkeys(line for each in looks for line in each.imprint))
    return FileLook(settings.accent or coloured, logo, owner, imprint)
