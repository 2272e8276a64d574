"""The questionnaires of this app: which are here, bringing one as a zip file, and taking one away."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from readiness.content.library import Library
from readiness.content.packs import oldest_first, read_pack
from readiness.model.mistake import MistakesFound
from readiness.services.libraries import kept_pack
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import services as say

MOST_MEGABYTES = 5
_NOT_BROUGHT = say.NOTHING_WAS_CHANGED
_MOST_SENTENCES = 200

Origin = Literal["shipped", "named", "brought"]


@dataclass(frozen=True)
class PackLine:
    """A pack that can be used, where it comes from, and how many assessments keep it (those in the bin too).

    `source` is the folder or file as it was named, empty for what comes with the app; `brought_at` is None for all but
    those that people brought. `is_for_new`: it can be chosen for a new assessment.
    """

    library: Library
    origin: Origin
    source: str
    uses: int
    is_for_new: bool
    brought_at: datetime | None = None


@dataclass(frozen=True)
class UnreadPack:
    """A pack that this version of the program cannot use: its name, its fingerprint if people brought it, and why."""

    name: str
    sentences: tuple[str, ...]
    fingerprint: str = ""


@dataclass(frozen=True)
class PackList:
    """All packs of an app."""

    usable: tuple[PackLine, ...]
    unread: tuple[UnreadPack, ...]


@dataclass(frozen=True)
class NewPack:
    """What was brought: the pack, the versions of it that were here before, and what there is to mend in its words."""

    library: Library
    earlier: tuple[str, ...]
    hints: tuple[str, ...]


def packs_here(workspace: Workspace) -> PackList:
    """Every pack of this app, what new assessments may have first."""
    with workspace.view() as view:
        packs, uses = view.libraries.offered(view.store), view.store.pack_uses()
        brought = {each.fingerprint: each for each in view.store.brought_packs()}
    for_new = {each.fingerprint for each in packs.for_new}
    own = {each.fingerprint for each in view.libraries.packs.offered}
    lines: list[PackLine] = []
    for library in packs.offered:
        row = brought.get(library.fingerprint) if library.fingerprint not in own else None
        named = packs.named.get(library.fingerprint, "")
        lines.append(
            PackLine(
                library=in_spoken_language(library),
                origin="brought" if row is not None else "named" if named else "shipped",
                source=row.file if row is not None else named,
                uses=uses.get(library.fingerprint, 0),
                is_for_new=library.fingerprint in for_new,
                brought_at=row.at if row is not None else None,
            )
        )
    unread = [UnreadPack(each.name, tuple(found.sentence for found in each.mistakes)) for each in packs.broken]
    read = {each.fingerprint for each in packs.offered}
    unread += [
        UnreadPack(f"{each.questionnaire} {each.version}", (said(_UNREADABLE),), fingerprint)
        for fingerprint, each in brought.items()
        if fingerprint not in read
    ]
    return PackList(tuple(sorted(lines, key=lambda each: not each.is_for_new)), tuple(unread))


_UNREADABLE = say.IT_CANNOT_BE_USED_HERE


def bring_pack(workspace: Workspace, data: bytes, name: str) -> NewPack:
    """Check the zip file of a pack and offer it to everybody who uses this app, in every process at once.

    Raises:
        Refused: it has mistakes, which are listed, or there is a pack of its name and version; nothing is stored.
    """
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise Refused(said(say.file_has_more_than_mb(most_megabytes=MOST_MEGABYTES)), said(_NOT_BROUGHT))
    try:
        library, hints = read_pack(data, name)
    except MistakesFound as found:
        sentences = [each.sentence for each in found.mistakes]
        more = len(sentences) - _MOST_SENTENCES
        told = (*sentences[:_MOST_SENTENCES], *([said(say.and_more(more=more))] if more > 0 else []))
        raise Refused(
            said(say.THIS_QUESTIONNAIRE_HAS_MISTAKES_NOTHING), said(say.MEND_THEM_AND_TRY_AGAIN), told
        ) from None
    asked = library.questionnaire
    with workspace.change() as change:
        offered = change.libraries.offered(change.store).offered
        if any(each.fingerprint == library.fingerprint for each in offered):
            raise Refused(
                said(say.version_of_is_here_already(version=asked.version, title=asked.title)), said(_NOT_BROUGHT)
            )
        if any(each.questionnaire.id == asked.id for each in change.libraries.packs.offered):
            what = said(say.is_name_of_questions(id=asked.id))
            raise Refused(what, said(say.GIVE_YOURS_ID))
        same = [each for each in offered if each.questionnaire.id == asked.id]
        if any(each.questionnaire.version == asked.version for each in same):
            what = said(say.version_of_already(version=asked.version, id=asked.id))
            raise Refused(what, said(say.RAISE_VERSION_SO_THAT_WHAT))
        change.store.bring_pack(kept_pack(library), name, at=change.now())
    earlier = tuple(each.questionnaire.version for each in oldest_first(same))
    return NewPack(library, earlier, tuple(each.sentence for each in hints))


def logo_of(workspace: Workspace, fingerprint: str) -> bytes | None:
    """The logo of a pack, as PNG; None if it has none or is not here."""
    with workspace.view() as view:
        library = view.libraries.of_fingerprint(fingerprint, view.store)
    logo = library.questionnaire.branding.logo if library is not None else None
    return base64.b64decode(logo.png) if logo is not None else None


def take_pack_away(workspace: Workspace, fingerprint: str) -> None:
    """Offer a pack no longer that people brought; assessments that were made with it keep it."""
    workspace.store.take_pack_away(fingerprint)
    workspace.libraries.forget(fingerprint)
