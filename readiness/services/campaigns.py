"""Campaigns: a questionnaire is sent to many units, each of which answers by links within a window and hands in.

Whoever sends sees how far each unit is, and what it answered once it was handed in. Nothing has to run for a window to
open or close: the clock is looked at whenever somebody asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from readiness.content.library import Library
from readiness.model.base import MAX_LINE, one_line
from readiness.model.campaign import MOST_UNITS, MOST_WORDS, CampaignRole, CampaignSettings
from readiness.model.zones import zone_of
from readiness.present.campaigns import ProgressRow, progress_book
from readiness.services.campaign_results import WHAT_IS_KEPT
from readiness.services.each_alone import done_alone
from readiness.services.exporting import write
from readiness.services.libraries import kept_pack
from readiness.services.workspace import Workspace
from readiness.storage.campaigns import CampaignCount, not_kept_yet
from readiness.storage.guest_records import Campaign, CampaignLine, NewLink, NewUnit, SentLink
from readiness.storage.problems import Refused
from readiness.storage.snapshots import WrittenSnapshot, written
from readiness.words import Message, said
from readiness.words.say import campaigns as say

__all__ = ["Campaign", "CampaignRole", "CampaignSettings", "NewUnit", "SentLink"]

EVERYBODY: Final = "all"
"""The role of a campaign that asks one person in each unit."""
DAYS_AFTER_SENDING_BACK: Final = 7
"""For how long at least a link is open again that was sent back."""
_LONGEST_UNIT: Final = 150
_APART: Final = re.compile(r"[;\t]")

CampaignWindow = Literal["before", "open", "over"]
LineState = Literal["not-opened", "opened", "answering", "handed-in", "sent-back", "missed"]


@dataclass(frozen=True)
class UnitList:
    """The units that were written down, one a line, and what is wrong with which line."""

    units: tuple[NewUnit, ...]
    problems: tuple[str, ...]

    @property
    def links(self) -> int:
        """How many links they get."""
        return sum(len(each.links) for each in self.units)


@dataclass(frozen=True)
class CampaignProgress:
    """How far one link is: `share` of its questions have an answer. It does not tell which."""

    line: CampaignLine
    role: str
    asked: int
    state: LineState

    @property
    def share(self) -> float:
        """From 0 to 1, in whole percent and rounded down: 1 where all of them have one."""
        return min(100, 100 * self.line.answered // self.asked) / 100 if self.asked else 0.0


@dataclass(frozen=True)
class CampaignListed:
    """A campaign in the list of them at one moment, with how many links it has and how many were handed in."""

    campaign: Campaign
    settings: CampaignSettings
    links: int
    handed_in: int
    window: CampaignWindow

    @property
    def has_opened(self) -> bool:
        """Whether it was not closed before its first day."""
        return self.campaign.ends_at > self.campaign.opens_at


@dataclass(frozen=True)
class CampaignSeen:
    """A campaign as whoever sends it sees it at one moment."""

    campaign: Campaign
    settings: CampaignSettings
    lines: tuple[CampaignProgress, ...]
    window: CampaignWindow

    @property
    def listed(self) -> CampaignListed:
        """The same as it stands in the list."""
        return CampaignListed(self.campaign, self.settings, len(self.lines), self.handed_in, self.window)

    @property
    def handed_in(self) -> int:
        """How many links were handed in."""
        return sum(each.state == "handed-in" for each in self.lines)

    @property
    def waiting(self) -> tuple[CampaignProgress, ...]:
        """Those that have not handed in."""
        return tuple(each for each in self.lines if each.state != "handed-in")

    @property
    def to_remind(self) -> dict[date, tuple[CampaignProgress, ...]]:
        """Those who can still hand in, by their last day: what was sent back has one of its own."""
        zone, found = zone_of(self.settings.time_zone), dict[date, tuple[CampaignProgress, ...]]()
        for each in self.waiting:
            if each.state != "missed":
                last = (each.line.link.ends_at - timedelta(microseconds=1)).astimezone(zone).date()
                found[last] = (*found.get(last, ()), each)
        return dict(sorted(found.items()))


def read_units(text: str, roles: Sequence[CampaignRole]) -> UnitList:
    """The units of a pasted list: a name on each line, and behind semicolons or tabs for whom each link is."""
    units: list[NewUnit] = []
    problems: list[str] = []
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, *people = (one_line(each) for each in _APART.split(line))
        wrong = _wrong(number, name, people, seen, most=len(roles))
        seen.add(name.casefold())
        if wrong is not None:
            problems.append(said(wrong))
            continue
        links = tuple(
            NewLink(role.id, role.sections, people[place] if place < len(people) else "")
            for place, role in enumerate(roles)
        )
        units.append(NewUnit(name, links))
    if len(units) > MOST_UNITS:
        problems.append(said(say.too_many_units(most=MOST_UNITS)))
    return UnitList(tuple(units), tuple(problems))


def look_at_units(text: str, *, people: int) -> UnitList:
    """The same before it is known who is asked, but how many in each unit."""
    return read_units(text, [CampaignRole(id=f"role-{each}", name="-", sections=("any",)) for each in range(people)])


def _wrong(number: int, name: str, people: Sequence[str], seen: set[str], *, most: int) -> Message | None:
    if not name:
        return say.line_no_name(number=number)
    if len(name) > _LONGEST_UNIT or any(len(each) > _LONGEST_UNIT for each in people):
        return say.line_too_long(number=number)
    if name.casefold() in seen:
        return say.line_twice(number=number, text=name)
    return say.line_too_many(number=number) if len(people) > most else None


def start_campaign(
    workspace: Workspace, space: str, name: str, *, settings: CampaignSettings, units: UnitList, library: Library
) -> tuple[str, tuple[SentLink, ...]]:
    """Make a campaign with an assessment of the workspace for each unit; return its id and the links.

    Keys of links are told only now.

    Raises:
        NotThere: there is no such workspace.
        Refused: who acts may not, the days are in no order or past, a role asks nothing, two roles ask the same, or the
            list cannot be used.
    """
    if units.problems:
        raise Refused(said(say.UNITS_WRONG), units.problems[0])
    if not units.units:
        raise Refused(said(say.NO_UNITS), said(say.NO_UNITS_MEND))
    known = {each.id for each in library.questionnaire.dimensions}
    names = {each.name.casefold() for each in settings.roles}
    if len(names) < len(settings.roles) or any(set(each.sections) - known for each in settings.roles):
        raise Refused(said(say.ROLES_WRONG), said(say.ROLES_WRONG_MEND))
    asked = [section for each in settings.roles for section in each.sections]
    if len(set(asked)) < len(asked):
        raise Refused(said(say.SECTION_TWICE), said(say.SECTION_TWICE_MEND))
    opens_at, ends_at = window_of(settings)
    now = workspace.now()
    if ends_at <= max(opens_at, now):
        raise Refused(said(say.DAYS_IN_ORDER), said(say.DAYS_MEND))
    return workspace.store.start_campaign(
        space,
        name,
        settings.model_dump_json(),
        units.units,
        pack=kept_pack(library),
        time_zone=settings.time_zone,
        opens_at=opens_at,
        ends_at=ends_at,
        at=now,
    )


def settings_for(
    roles: Sequence[tuple[str, Sequence[str]]],
    *,
    words: str,
    opens_on: date | None,
    closes_on: date | None,
    time_zone: str,
) -> CampaignSettings:
    """What was entered for a new campaign: names of those who are asked with their sections, words and days.

    Raises:
        Refused: a day is missing, or a role has no name or no section.
    """
    if opens_on is None or closes_on is None:
        raise Refused(said(say.DAYS_MISSING), said(say.DAYS_MEND))
    try:
        return CampaignSettings(
            roles=tuple(
                CampaignRole(
                    id=EVERYBODY if len(roles) == 1 else f"role-{number}",
                    name=one_line(name)[:MAX_LINE],
                    sections=tuple(sections),
                )
                for number, (name, sections) in enumerate(roles, 1)
            ),
            words=words.strip()[:MOST_WORDS],
            opens_on=opens_on,
            closes_on=closes_on,
            time_zone=zone_of(time_zone).key,
        )
    except ValueError:
        raise Refused(said(say.ROLES_WRONG), said(say.ROLES_WRONG_MEND)) from None


def window_of(settings: CampaignSettings) -> tuple[datetime, datetime]:
    """The moments from which on something is taken, and from which on no more."""
    zone = zone_of(settings.time_zone)
    opens = datetime.combine(settings.opens_on, time(), zone)
    return opens, datetime.combine(settings.closes_on + timedelta(days=1), time(), zone)


def campaigns_of(workspace: Workspace, space: str) -> tuple[CampaignListed, ...]:
    """The campaigns of a workspace, the newest first; raises Refused for who may not see them."""
    with workspace.view() as view:
        counts, now = view.store.campaign_counts(space), view.now()
        return tuple(
            CampaignListed(each, _settings(each), *counts.get(each.id, CampaignCount()), _window(each, now))
            for each in view.store.campaigns(space)
        )


def campaign_seen(workspace: Workspace, campaign_id: str) -> CampaignSeen:
    """One campaign with how far each unit is; raises NotThere."""
    with workspace.view() as view:
        return _seen(view, view.store.campaign(campaign_id))


def _seen(view: Workspace, campaign: Campaign) -> CampaignSeen:
    settings, now = _settings(campaign), view.now()
    lines = view.store.campaign_lines(campaign.id)
    # All of them were made with the same questions.
    library = view.library_of(lines[0].link.assessment_id) if lines else None
    progress = tuple(_progress(each, settings, library, now) for each in lines)
    return CampaignSeen(campaign, settings, progress, _window(campaign, now))


def _settings(campaign: Campaign) -> CampaignSettings:
    return CampaignSettings.model_validate_json(campaign.settings)


def _window(campaign: Campaign, now: datetime) -> CampaignWindow:
    """One that was closed before its first day is over, not still to come."""
    return "over" if now >= campaign.ends_at else "before" if now < campaign.opens_at else "open"


def _progress(
    line: CampaignLine, settings: CampaignSettings, library: Library | None, now: datetime
) -> CampaignProgress:
    dimensions = () if library is None else library.questionnaire.dimensions
    asked = sum(len(each.questions) for each in dimensions if each.id in line.link.section_ids)
    role = settings.role(line.link.role)
    return CampaignProgress(line, "" if role is None else role.name, asked, _state(line, now))


def _state(line: CampaignLine, now: datetime) -> LineState:
    if line.link.handed_in_at is not None:
        return "handed-in"
    if now >= line.link.ends_at:
        return "missed"
    if line.link.sent_back:
        return "sent-back"
    if line.answered:
        return "answering"
    return "opened" if line.link.opened else "not-opened"


def send_back(workspace: Workspace, campaign_id: str, link_id: str, reason: str) -> None:
    """Have a unit answer once more, with the reason on top of its page; its link is open for a week at least.

    Raises:
        NotThere: there is no such campaign or link.
        Refused: no reason is given, or it is not handed in.
    """
    if not reason.strip():
        raise Refused(said(say.REASON_MISSING), said(say.REASON_MISSING_MEND))
    now = workspace.now()
    until = now + timedelta(days=DAYS_AFTER_SENDING_BACK)
    workspace.store.send_back(campaign_id, link_id, reason.strip()[:MOST_WORDS], ends_at=until, at=now)


def renew_link(workspace: Workspace, campaign_id: str, link_id: str) -> SentLink:
    """Another key for a link, told only now; the one before leads nowhere. Raises NotThere."""
    return workspace.store.renew_guest_link(campaign_id, link_id, at=workspace.now())


def end_link(workspace: Workspace, campaign_id: str, link_id: str) -> None:
    """Take the link of one unit back, for good; its assessment stays, with what was handed in. Raises NotThere."""
    workspace.store.end_campaign_link(campaign_id, link_id, at=workspace.now())


def close_on(workspace: Workspace, campaign_id: str, day: date | None, *, replaces: datetime | None = None) -> None:
    """Let a campaign end with another day, in place of the end `replaces` that was seen; None is whichever it has now.

    Raises:
        NotThere: there is no such campaign.
        Refused: no day is given, or it has passed or comes before the first one; somebody has moved the end since; or
            somebody answers by another link what a link would then ask for again.
    """
    if day is None:
        raise Refused(said(say.DAYS_MISSING), said(say.DAYS_MEND))
    with workspace.change() as change:
        found = change.store.campaign(campaign_id)
        settings = _settings(found).closing_on(day)
        opens_at, ends_at = window_of(settings)
        if ends_at <= max(opens_at, change.now()):
            raise Refused(said(say.DAYS_IN_ORDER), said(say.DAYS_MEND))
        _end_at(change, found, settings, ends_at, replaces=replaces)


def close_now(workspace: Workspace, campaign_id: str) -> None:
    """Let a campaign end now; a later day opens it again. Raises NotThere."""
    with workspace.change() as change:
        found = change.store.campaign(campaign_id)
        settings = _settings(found)
        last = max(settings.opens_on, change.today(settings.time_zone))
        _end_at(change, found, settings.closing_on(last), change.now())


def _end_at(
    change: Workspace,
    seen: Campaign,
    settings: CampaignSettings,
    ends_at: datetime,
    *,
    replaces: datetime | None = None,
) -> None:
    change.store.end_campaign_at(
        seen.id,
        ends_at,
        replaces=replaces or seen.ends_at,
        settings=settings.model_dump_json(),
        at=change.now(),
    )


def remove_campaign(
    workspace: Workspace, campaign_id: str, tell: Callable[[int, int], None] = lambda _done, _of: None
) -> None:
    """Remove a campaign and its links; the assessments stay, with a snapshot of what was handed in.

    All of it is stored in one step, or nothing: what one unit comes to takes long to work out, so this is done before,
    and `tell` is told how many of how many are. Who hands in meanwhile is kept too.

    Raises:
        NotThere: there is no such campaign.
        Refused: something that was handed in cannot be kept; the campaign stays, and no snapshot is made.
    """
    due = workspace.store.results_not_kept(campaign_id)
    made: dict[str, tuple[int, WrittenSnapshot]] = {}

    def work_out(assessment_id: str) -> bool:
        with workspace.view() as view:
            name = view.store.campaign(campaign_id).name
            state = view.summary(assessment_id).state
            made[assessment_id] = state, written(view.freeze(assessment_id, name, "campaign", at=view.now()))
        tell(len(made), len(due))
        return True

    done_alone(due, work_out, WHAT_IS_KEPT)
    with workspace.change() as change:
        name = change.store.hold_campaign(campaign_id)
        left = change.store.results_not_kept(campaign_id)
        if failed := len(set(left) & set(due) - made.keys()):
            raise not_kept_yet(failed)
        for each in left:
            state, shot = made.get(each, (None, None))
            if shot is not None and change.summary(each).state == state:
                change.store.add_snapshot(each, shot)
            else:
                change.take_snapshot(each, name, "campaign")
        change.store.claim_results_now(campaign_id, at=change.now())
        change.store.delete_campaign(campaign_id, at=change.now())


def progress_workbook(seen: CampaignSeen, rows: Sequence[ProgressRow], *, on: date) -> bytes:
    """How far each unit is, as a workbook; what people typed can start no formula in it."""
    return write(progress_book(seen.campaign.name, rows, dated=on))
