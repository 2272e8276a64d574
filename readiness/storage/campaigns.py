"""Campaigns: one pack sent to many units, each with an assessment of the workspace and links to answer it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, insert, or_, select, update

from readiness.model.base import MAX_LINE, one_line
from readiness.model.event import EventKind
from readiness.model.response import Organization
from readiness.model.zones import zone_of
from readiness.storage.assessments import assessment_row
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note, note_created
from readiness.storage.guarding import needs, of_the_house
from readiness.storage.guest_links import (
    COLUMNS,
    DRAFT,
    IS_LIVING,
    asked_of_others,
    end_links,
    hold_assessments_of,
    hold_links,
    insert_links,
    link_row,
)
from readiness.storage.guest_records import Campaign, CampaignLine, GuestLink, NewUnit, SentLink
from readiness.storage.pack_records import KeptPack
from readiness.storage.packs import keep_pack
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Place
from readiness.storage.tables import assessment, assessment_number, campaign, entry, guest_link
from readiness.storage.writing import NewValue, place_new
from readiness.words import said
from readiness.words.say import campaigns as say

_CAMPAIGN: Final = tuple(campaign.c[name] for name in Campaign.__slots__)
_CALLED: Final = func.coalesce(func.nullif(assessment.c.organization, ""), assessment.c.name)
_SENT: Final = guest_link.join(assessment, assessment.c.id == guest_link.c.assessment_id)
_TO_KEEP: Final = (
    guest_link.c.handed_in_at.is_not(None),
    guest_link.c.kept_at.is_(None),
    guest_link.c.workspace_id == assessment.c.workspace_id,
    assessment.c.deleted_at.is_(None),
)
"""Which links lack a snapshot of what was handed in, taken back or not; not those of an assessment handed over."""


class CampaignCount(NamedTuple):
    """How many links of a campaign lead somewhere, and how many of them were handed in."""

    links: int = 0
    handed_in: int = 0


class Campaigns(OnDatabase):
    """What is sent to many. A part of `Store`. None of it tells what somebody answered."""

    @needs("campaign", "workspace", writes=True)
    def start_campaign(
        self,
        workspace_id: str,
        name: str,
        settings: str,
        units: Sequence[NewUnit],
        *,
        pack: KeptPack,
        time_zone: str,
        opens_at: datetime,
        ends_at: datetime,
        at: datetime,
    ) -> tuple[str, tuple[SentLink, ...]]:
        """Make a campaign with an assessment for each unit, in one step; return its id and all links.

        The keys of the links are told only now.

        Raises:
            Refused: a name is empty or longer than 200 characters.
        """
        valid, new = one_line(name), new_token()
        if not valid or len(valid) > MAX_LINE:
            raise Refused(said(say.NAME_IS_MISSING), said(say.NAME_IS_MISSING_MEND))
        sent: list[SentLink] = []
        rows: list[dict[str, object]] = []
        with self._database.writing() as connection:
            connection.execute(
                insert(campaign).values(
                    id=new,
                    workspace_id=workspace_id,
                    name=valid,
                    settings=settings,
                    opens_at=opens_at,
                    ends_at=ends_at,
                    made_by=self.actor.text,
                    made_at=at,
                )
            )
            if units:
                keep_pack(connection, pack)
                made = self._add_units(
                    connection, workspace_id, valid, units, pack=pack, time_zone=time_zone, ends_at=ends_at, at=at
                )
                for here, unit in zip(made, units, strict=True):
                    for each in unit.links:
                        key = new_token()
                        sent.append(SentLink(unit.name, each.role, each.meant_for, key))
                        rows.append(
                            link_row(
                                key,
                                assessment_id=here,
                                workspace_id=workspace_id,
                                kind="answer",
                                sections=each.sections,
                                by=self.actor,
                                at=at,
                                opens_at=opens_at,
                                ends_at=ends_at,
                                meant_for=each.meant_for,
                                role=each.role,
                                campaign_id=new,
                            )
                        )
                insert_links(connection, rows)
            note(connection, self.actor, "campaign", workspace_id, at=at, about=valid)
        return new, tuple(sent)

    def _add_units(
        self,
        connection: Connection,
        workspace_id: str,
        campaign_name: str,
        units: Sequence[NewUnit],
        *,
        pack: KeptPack,
        time_zone: str,
        ends_at: datetime,
        at: datetime,
    ) -> list[str]:
        """An assessment for each unit, which no address opens; a statement for all, since there may be hundreds."""
        made = [
            assessment_row(
                f"{campaign_name[: MAX_LINE // 2]}: {unit.name}"[:MAX_LINE],
                organization=unit.name,
                questionnaire=pack.questionnaire,
                pack=pack,
                at=at,
                starts_on=ends_at.astimezone(zone_of(time_zone)).date(),
                time_zone=time_zone,
                by=self.actor,
                workspace=workspace_id,
                has_open_link=False,
            )
            for unit in units
        ]
        ids = [str(each["id"]) for each in made]
        connection.execute(insert(assessment), made)
        connection.execute(insert(assessment_number), [{"assessment_id": each} for each in ids])
        about = [
            NewValue.of(Place(here, "organization", "organization"), Organization(name=unit.name), None)
            for here, unit in zip(ids, units, strict=True)
        ]
        place_new(connection, about, at=at, by=self.actor.text)
        note_created(connection, self.actor, workspace_id, ids, at=at)
        return ids

    @needs("campaign", "workspace")
    def campaigns(self, workspace_id: str) -> tuple[Campaign, ...]:
        """The campaigns of a workspace, the newest first."""
        here = campaign.c.workspace_id == workspace_id
        wanted = select(*_CAMPAIGN).where(here).order_by(campaign.c.made_at.desc(), campaign.c.id)
        with self._database.reading() as connection:
            return tuple(Campaign(*row) for row in connection.execute(wanted))

    @needs("campaign", "workspace")
    def campaign_counts(self, workspace_id: str) -> dict[str, CampaignCount]:
        """Of each campaign of a workspace, by its id, how many links lead somewhere; one without any is left out."""
        wanted = (
            select(campaign.c.id, func.count(), func.count(guest_link.c.handed_in_at))
            .select_from(_SENT.join(campaign, campaign.c.id == guest_link.c.campaign_id))
            .where(campaign.c.workspace_id == workspace_id, IS_LIVING, assessment.c.deleted_at.is_(None))
            .group_by(campaign.c.id)
        )
        with self._database.reading() as connection:
            return {name: CampaignCount(links, handed_in) for name, links, handed_in in connection.execute(wanted)}

    @needs("campaign", "campaign")
    def campaign(self, campaign_id: str) -> Campaign:
        """One campaign; raises NotThere."""
        with self._database.reading() as connection:
            row = connection.execute(select(*_CAMPAIGN).where(campaign.c.id == campaign_id)).first()
        if row is None:
            raise no_such_campaign()
        return Campaign(*row)

    @needs("campaign", "campaign")
    def campaign_lines(self, campaign_id: str) -> tuple[CampaignLine, ...]:
        """How far each link is, by unit; those that were taken back and those of deleted assessments are left out."""
        given = (
            (entry.c.assessment == assessment_number.c.number)
            & (entry.c.owner == guest_link.c.id)
            & (entry.c.part == DRAFT)
            & entry.c.value.is_not(None)
        )
        wanted = (
            select(*COLUMNS, _CALLED.label("unit"), func.count(entry.c.key), func.max(entry.c.changed_at))
            .select_from(
                _SENT.join(assessment_number, assessment_number.c.assessment_id == assessment.c.id).outerjoin(
                    entry, given
                )
            )
            .where(guest_link.c.campaign_id == campaign_id, IS_LIVING, assessment.c.deleted_at.is_(None))
            .group_by(guest_link.c.token_hash, assessment.c.id)
        )
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
        number = len(COLUMNS)
        found = (CampaignLine(GuestLink(*row[:number]), *row[number:]) for row in rows)
        return tuple(sorted(found, key=lambda each: (each.unit.casefold(), each.link.role, each.link.id)))

    @needs("campaign", "campaign", writes=True)
    def end_campaign_at(
        self, campaign_id: str, ends_at: datetime, *, replaces: datetime, settings: str, at: datetime
    ) -> None:
        """Let the window end at another moment, earlier or later, for every unit; `replaces` is the end that was seen.

        What was sent back keeps an end of its own that is later, unless the window is to end now.

        Raises:
            NotThere: there is no such campaign.
            Refused: somebody has moved the end since; or a link that had ended would ask for a section which
                somebody answers by another one.
        """
        with self._database.writing() as connection:
            row = connection.execute(_alone(campaign_id)).first()
            if row is None:
                raise no_such_campaign()
            if row.ends_at != replaces:
                raise Refused(said(say.END_WAS_MOVED), said(say.END_WAS_MOVED_MEND))
            _hold(connection, guest_link.c.campaign_id == campaign_id)
            here = campaign.c.id == campaign_id
            connection.execute(update(campaign).where(here).values(ends_at=ends_at, settings=settings))
            ours = (guest_link.c.campaign_id == campaign_id, IS_LIVING)
            links = update(guest_link).where(*ours)
            if ends_at > at:
                _refuse_if_asked(
                    connection, *ours, guest_link.c.handed_in_at.is_(None), guest_link.c.ends_at <= at, at=at
                )
                links = links.where(or_(guest_link.c.sent_back == "", guest_link.c.ends_at < ends_at))
            connection.execute(links.values(ends_at=ends_at))
            kind: EventKind = "campaign-closed" if ends_at <= at else "campaign-moved"
            note(connection, self.actor, kind, row.workspace_id, at=at, about=row.name)

    @needs("campaign", "campaign", writes=True)
    def send_back(self, campaign_id: str, link_id: str, reason: str, *, ends_at: datetime, at: datetime) -> None:
        """Have a unit answer once more: its link is open again until `ends_at`, or for longer if it is anyway.

        Raises:
            NotThere: there is no such link in this campaign.
            Refused: it was not handed in, or was sent back already; or somebody answers one of its sections by another
                link.
        """
        with self._database.writing() as connection:
            hold_assessments_of(connection, guest_link.c.campaign_id == campaign_id, guest_link.c.id == link_id)
            row = connection.execute(_one_of(campaign_id, link_id)).first()
            if row is None:
                raise no_such_campaign()
            if row.handed_in_at is None:
                raise Refused(said(say.NOT_HANDED_IN), said(say.NOT_HANDED_IN_MEND))
            _refuse_if_asked(connection, guest_link.c.id == link_id, at=at)
            again = {"handed_in_at": None, "sent_back": reason, "ends_at": max(row.ends_at, ends_at)}
            connection.execute(update(guest_link).where(guest_link.c.id == link_id).values(**again))
            note(connection, self.actor, "sent-back", row.workspace_id, at=at, assessment_id=row.assessment_id)

    @needs("campaign", "campaign", writes=True)
    def renew_guest_link(self, campaign_id: str, link_id: str, *, at: datetime) -> SentLink:
        """Give a link another key, for whoever lost it: what was given stays, and the old key leads nowhere.

        Raises:
            NotThere: there is no such link in this campaign.
        """
        key = new_token()
        with self._database.writing() as connection:
            row = connection.execute(_one_of(campaign_id, link_id)).first()
            if row is None:
                raise no_such_campaign()
            renewed = update(guest_link).where(guest_link.c.id == link_id)
            connection.execute(renewed.values(token_hash=hash_of_token(key)))
            note(connection, self.actor, "lent-renewed", row.workspace_id, at=at, assessment_id=row.assessment_id)
        return SentLink(row.unit, row.role, row.meant_for, key)

    @needs("campaign", "campaign", writes=True)
    def end_campaign_link(self, campaign_id: str, link_id: str, *, at: datetime) -> None:
        """Take the link of one unit back, for good; its assessment stays."""
        with self._database.writing() as connection:
            row = connection.execute(_one_of(campaign_id, link_id)).first()
            if row is None:
                raise no_such_campaign()
            end_links(connection, guest_link.c.id == link_id, at=at)
            note(connection, self.actor, "lent-ended", row.workspace_id, at=at, assessment_id=row.assessment_id)

    @needs("campaign", "campaign", writes=True)
    def delete_campaign(self, campaign_id: str, *, at: datetime) -> None:
        """Remove a campaign with all its links. The assessments stay, with what was handed in.

        Raises:
            NotThere: there is no such campaign.
            Refused: something that was handed in has no snapshot yet, by which alone it would be found later.
        """
        with self._database.writing() as connection:
            row = connection.execute(_alone(campaign_id)).first()
            if row is None:
                raise no_such_campaign()
            # Who hands in at this moment is seen below, or is too late.
            _hold(connection, guest_link.c.campaign_id == campaign_id)
            end_links(connection, guest_link.c.campaign_id == campaign_id, at=at)
            if left := len(_not_kept(connection, campaign_id)):
                raise not_kept_yet(left)
            connection.execute(delete(campaign).where(campaign.c.id == campaign_id))
            note(connection, self.actor, "campaign-removed", row.workspace_id, at=at, about=row.name)

    @of_the_house
    def results_to_keep(self, *, at: datetime, limit: int | None = None) -> tuple[tuple[str, str], ...]:
        """Campaign and assessment of what was handed in, is over for everybody of the unit, and has no snapshot yet."""
        wanted = (
            select(guest_link.c.campaign_id, guest_link.c.assessment_id)
            .select_from(_SENT)
            .where(
                guest_link.c.campaign_id.is_not(None),
                *_TO_KEEP,
                ~_goes_on(guest_link.c.campaign_id, guest_link.c.assessment_id, at),
            )
            .distinct()
            .order_by(guest_link.c.campaign_id, guest_link.c.assessment_id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple((row.campaign_id, row.assessment_id) for row in connection.execute(wanted))

    @of_the_house
    def claim_result(self, campaign_id: str, assessment_id: str, *, at: datetime) -> str:
        """Within a change that makes the snapshot: note that it is made, and return the name of the campaign.

        Empty if there is none to make any more: another process was first, or somebody of the unit answers again.
        """
        mine = (
            guest_link.c.campaign_id == campaign_id,
            guest_link.c.assessment_id == assessment_id,
            guest_link.c.handed_in_at.is_not(None),
            guest_link.c.kept_at.is_(None),
        )
        is_over = ~_goes_on(guest_link.c.campaign_id, guest_link.c.assessment_id, at)
        with self._database.writing() as connection:
            hold_links(connection, *mine)
            if not connection.execute(update(guest_link).where(*mine, is_over).values(kept_at=at)).rowcount:
                return ""
            return str(connection.scalar(select(campaign.c.name).where(campaign.c.id == campaign_id)))

    @needs("campaign", "campaign")
    def results_not_kept(self, campaign_id: str) -> tuple[str, ...]:
        """The assessments for which something was handed in and has no snapshot yet, over or not; raises NotThere."""
        with self._database.reading() as connection:
            if connection.scalar(select(campaign.c.id).where(campaign.c.id == campaign_id)) is None:
                raise no_such_campaign()
            return _not_kept(connection, campaign_id)

    @needs("campaign", "campaign", writes=True)
    def hold_campaign(self, campaign_id: str) -> str:
        """Within a change: let nobody else change it, write to its assessments or by its links; return its name.

        Raises:
            NotThere: there is no such campaign.
        """
        with self._database.writing() as connection:
            row = connection.execute(_alone(campaign_id)).first()
            if row is None:
                raise no_such_campaign()
            _hold(connection, guest_link.c.campaign_id == campaign_id)
            return str(row.name)

    @needs("campaign", "campaign", writes=True)
    def claim_results_now(self, campaign_id: str, *, at: datetime) -> None:
        """Within a change that holds the campaign and makes their snapshots: note that all `results_not_kept` are made.

        In one statement, since everybody else waits and there may be hundreds.
        """
        is_made = exists().where(assessment.c.id == guest_link.c.assessment_id, *_TO_KEEP)
        with self._database.writing() as connection:
            noting = update(guest_link).where(guest_link.c.campaign_id == campaign_id, is_made)
            connection.execute(noting.values(kept_at=at))


def no_such_campaign() -> NotThere:
    """The problem to raise for a campaign, or a link of one, that is not there."""
    return NotThere(said(say.NO_SUCH_CAMPAIGN), said(say.NO_SUCH_CAMPAIGN_MEND))


def not_kept_yet(units: int) -> Refused:
    """The problem to raise where what so many units handed in has no snapshot."""
    return Refused(said(say.not_kept_yet(units=units)), said(say.NOT_KEPT_YET_MEND))


def _hold(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Let nobody else write by these links, or to their assessments."""
    hold_assessments_of(connection, *which)
    hold_links(connection, *which)


def _refuse_if_asked(connection: Connection, *opening: ColumnElement[bool], at: datetime) -> None:
    """Refuse to let these links be open again if others ask for the same."""
    asked = asked_of_others(connection, *opening, at=at)
    if asked:
        unit = connection.scalar(select(_CALLED).where(assessment.c.id == asked[0]))
        raise Refused(said(say.asked_elsewhere(unit=str(unit))), said(say.ASKED_ELSEWHERE_MEND))


def _goes_on(campaign_id: ColumnElement[Any], assessment_id: ColumnElement[Any], at: datetime) -> ColumnElement[bool]:
    """Whether somebody of this unit can still answer."""
    other = guest_link.alias()
    return exists().where(
        other.c.campaign_id == campaign_id,
        other.c.assessment_id == assessment_id,
        other.c.revoked_at.is_(None),
        other.c.ends_at > at,
    )


def _not_kept(connection: Connection, campaign_id: str) -> tuple[str, ...]:
    """The assessments for which something was handed in and has no snapshot yet."""
    wanted = select(guest_link.c.assessment_id).select_from(_SENT).distinct().order_by(guest_link.c.assessment_id)
    return tuple(connection.scalars(wanted.where(guest_link.c.campaign_id == campaign_id, *_TO_KEEP)))


def _alone(campaign_id: str) -> Select[Any]:
    return select(campaign).where(campaign.c.id == campaign_id).with_for_update()


def _one_of(campaign_id: str, link_id: str) -> Select[Any]:
    here = (guest_link.c.campaign_id == campaign_id, guest_link.c.id == link_id, IS_LIVING)
    return select(guest_link, _CALLED.label("unit")).select_from(_SENT).where(*here).with_for_update(of=guest_link)
