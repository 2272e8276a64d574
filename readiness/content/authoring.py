"""What authors start from: a small pack, or its questionnaire alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

from readiness.content.folders import new_pack_folder
from readiness.content.naming import slug_of

_ID = "new-pack"
_TITLE = "title: A new pack"


def questionnaire_template() -> str:
    """The text of the questionnaire of a small pack, with comments that explain it; it loads as it is."""
    return (new_pack_folder() / "questionnaires" / "questionnaire.yaml").read_text("utf-8")


def new_pack(name: str) -> Mapping[str, bytes]:
    """The files of a small pack called `name`, by their places in its folder; the pack has no mistakes."""
    slug, folder = slug_of(name, "pack", set()), new_pack_folder()
    made: dict[str, bytes] = {}
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        place = file.relative_to(folder).as_posix()
        if file.suffix != ".yaml":
            made[place] = file.read_bytes()
            continue
        text = re.sub(rf"^(id|questionnaire): {_ID}$", rf"\1: {slug}", file.read_text("utf-8"), flags=re.MULTILINE)
        made[place] = text.replace(_TITLE, f"title: {_quoted(name)}").encode()
    return made


def _quoted(name: str) -> str:
    """A name as YAML takes it, whatever stands in it."""
    plain = " ".join(name.split())
    return "'" + plain.replace("'", "''") + "'"
