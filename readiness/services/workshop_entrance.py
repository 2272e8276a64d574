"""The ways to a seat: a code of the room, a personal link, a return code, and the browser that holds one already."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.workshop import EVERYONE, Stage, WorkshopSettings
from readiness.services.workshop_seat import Seat, find_seat
from readiness.services.workshops import Held, held_of, in_spoken_words, must_take
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.workshop_records import Admission
from readiness.words import said
from readiness.words.say import workshop as say


@dataclass(frozen=True, slots=True)
class Entrance:
    """What a right join code opens: how the workshop is held, how far it is, the groups to choose, whose it is."""

    workshop: str
    settings: WorkshopSettings
    groups: tuple[tuple[str, str], ...]
    organization: str
    stage: Stage


def find_entrance(workspace: Workspace, code: str, origin: str) -> Entrance:
    """What stands behind a join code; a wrong one counts as an attempt to guess.

    Raises:
        Refused: no open code is so, or there were too many wrong ones; or the workshop is archived.
    """
    workshop_id, group = workspace.store.find_code(code, origin=origin, at=workspace.now())
    record = workspace.store.workshop(workshop_id)
    held = in_spoken_words(workspace, held_of(record))
    must_take(held)
    settings = held.settings
    groups = tuple((each.id, each.name) for each in settings.groups if group in {EVERYONE, each.id})
    return Entrance(workshop_id, settings, groups, record.organization, held.stage)


def join(workspace: Workspace, code: str, origin: str, *, group: str, name: str = "") -> Admission:
    """Take a seat with a join code. With names, giving one is the agreement to be shown with it.

    Raises:
        Refused: the code does not open this group, or a name is needed and missing.
    """
    entrance = find_entrance(workspace, code, origin)
    if group not in dict(entrance.groups):
        raise Refused(said(say.CHOOSE_GROUP_YOU_BELONG), said(say.IF_NONE_FITS_ASK_WHO))
    shown = " ".join(name.split()) if entrance.settings.is_named else None
    if shown == "":
        raise Refused(said(say.ENTER_YOUR_NAME), said(say.THIS_WORKSHOP_SHOWS_ANSWERS))
    admission = workspace.store.join(code, origin=origin, at=workspace.now(), name=shown, group=group)
    seat = find_seat(workspace, admission.token)
    if seat is not None and entrance.settings.is_named:
        seat.agree_to_names()
    return admission


def come_back(workspace: Workspace, return_code: str, origin: str) -> Admission:
    """Take the same seat on another device, with the personal return code."""
    return workspace.store.come_back(return_code, origin=origin, at=workspace.now())


def remember_browser(workspace: Workspace, seat: Seat, browser: str) -> None:
    """Let this browser find its seat again when it comes with the code of the room; "" keeps no cookies."""
    if browser:
        workspace.store.remember_browser(seat.person.id, _mark(seat.held.id, browser), at=workspace.now())


def seat_of_browser(workspace: Workspace, entrance: Entrance, browser: str) -> str | None:
    """A further token for the seat that this browser holds in the workshop behind a code; None if it holds none."""
    seat = find_seat(workspace, _mark(entrance.workshop, browser)) if browser else None
    return None if seat is None else workspace.store.new_token(seat.person.id, at=workspace.now())


def has_seat(workspace: Workspace, held: Held, browser: str) -> bool:
    """Whether this browser also takes part in the workshop, so that whoever leads in it sees no more than others."""
    seat = find_seat(workspace, _mark(held.id, browser)) if browser else None
    return seat is not None and seat.person.joined_at is not None


@dataclass(frozen=True, slots=True)
class LinkedSeat:
    """What a personal link leads to: how the workshop is held, how far it is and whose, for whom it was made, and more.

    `is_taken`: somebody has opened it.
    """

    workshop: str
    settings: WorkshopSettings
    name: str
    is_taken: bool
    organization: str
    stage: Stage


def find_link(workspace: Workspace, link: str) -> LinkedSeat | None:
    """What stands behind a personal link; None if it leads nowhere. Nothing is opened by looking."""
    person = workspace.store.behind_link(link) if link else None
    if person is None:
        return None
    try:
        record = workspace.store.workshop(person.workshop_id)
        held = held_of(record)
    except NotThere:
        return None
    is_taken = person.joined_at is not None
    return LinkedSeat(held.id, held.settings, person.name or "", is_taken, record.organization, held.stage)


def open_link(workspace: Workspace, link: str) -> Admission:
    """Take the seat of a personal link. Who comes second needs the code that only the first was shown.

    Raises:
        Refused: the link leads nowhere any more, somebody has opened it, or the workshop is archived.
    """
    person = workspace.store.behind_link(link)
    if person is not None:
        must_take(held_of(workspace.store.workshop(person.workshop_id)))
    admission = workspace.store.open_link(link, at=workspace.now())
    if admission is None:
        raise Refused(said(say.THIS_LINK_HAS_BEEN_OPENED), said(say.ENTER_YOUR_OWN_CODE))
    return admission


def seat_behind_link(workspace: Workspace, link: str, browser: str) -> str | None:
    """A further token for the seat behind a link in the browser that holds it; None in any other."""
    person = workspace.store.behind_link(link) if link and browser else None
    seat = None if person is None else find_seat(workspace, _mark(person.workshop_id, browser))
    if person is None or seat is None or seat.person.id != person.id:
        return None
    return workspace.store.new_token(seat.person.id, at=workspace.now())


def is_at_home(workspace: Workspace, seat: Seat, browser: str) -> bool:
    """Whether the address of a seat alone opens it in this browser.

    A seat with a personal link is bound to the browsers of the person who opened it: an address can be forwarded, and
    whoever made the link may have opened it first.
    """
    if not seat.person.is_invited or seat.person.joined_at is None:
        return True
    holder = find_seat(workspace, _mark(seat.held.id, browser)) if browser else None
    return holder is not None and holder.person.id == seat.person.id


def _mark(workshop: str, browser: str) -> str:
    """What tells a browser from others is as secret and as long as a token; it counts for one workshop alone."""
    return f"{workshop}:{browser}"
