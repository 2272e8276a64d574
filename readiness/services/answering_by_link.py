"""Answering by a link without an account: what somebody is asked, what they gave, and handing it in.

What is given belongs to the link until it is handed in; then it is put into the assessment, under the rules by which
every answer gets there. Nothing else of the assessment is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Literal, Self

from readiness.content.library import Library
from readiness.model.actor import Actor
from readiness.model.campaign import CampaignSettings
from readiness.model.permission import Subject, may
from readiness.model.questionnaire import Question
from readiness.model.response import Answer, Given
from readiness.services.workspace import Workspace
from readiness.storage.guest_links import DRAFT
from readiness.storage.guest_records import Campaign, GuestLink
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Write
from readiness.words import said
from readiness.words.say import guests as say

__all__ = ["GuestLink", "Respondent", "behind_key", "note_opened", "respondent"]

PART: Final = "answer"
Window = Literal["before", "open", "over"]


def behind_key(workspace: Workspace, key: str) -> GuestLink | None:
    """What a link leads to, to edit or to answer; None if it was taken back, has ended for good, or is none.

    `workspace` acts for the house: it is the key that lets somebody in.
    """
    found = workspace.store.guest_link_behind(key) if key else None
    if found is None or (found.kind == "edit" and not found.is_open(workspace.now())):
        return None
    return found


def note_opened(workspace: Workspace, key: str) -> None:
    """Count that a link was opened."""
    workspace.store.note_guest(key, at=workspace.now())


def respondent(workspace: Workspace, key: str) -> Respondent | None:
    """Who answers by this key; None if it leads nowhere, or to something else."""
    found = behind_key(workspace, key)
    return None if found is None or found.kind != "answer" else Respondent(workspace, key, found)


@dataclass(frozen=True)
class Respondent:
    """Somebody who answers by a link, read at one moment. Every step looks at the link once more."""

    workspace: Workspace
    key: str = field(repr=False)
    link: GuestLink

    @cached_property
    def library(self) -> Library:
        """The questions of the assessment, in the language that is spoken."""
        return self.workspace.library_of(self.link.assessment_id)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What is asked, in order."""
        asked = self.link.section_ids
        sections = (each for each in self.library.questionnaire.dimensions if each.id in asked)
        return tuple(question for section in sections for question in section.questions)

    @cached_property
    def unit(self) -> str:
        """What the questions are about: the organization, or the assessment where none is named."""
        row = self.workspace.summary(self.link.assessment_id)
        return row.organization or row.name

    @cached_property
    def asked_by(self) -> tuple[str, str]:
        """The names of the campaign and of its workspace; the first is empty for a link that belongs to none."""
        space = next((each.name for each in self.workspace.store.spaces() if each.id == self.link.workspace_id), "")
        campaign = self._campaign
        return ("" if campaign is None else campaign.name, space)

    @cached_property
    def _campaign(self) -> Campaign | None:
        return None if self.link.campaign_id is None else self.workspace.store.campaign(self.link.campaign_id)

    @cached_property
    def words(self) -> str:
        """What whoever sent it says; empty if nothing."""
        campaign = self._campaign
        return "" if campaign is None else CampaignSettings.model_validate_json(campaign.settings).words

    @cached_property
    def time_zone(self) -> str:
        """In which the days of the window are told."""
        return self.workspace.summary(self.link.assessment_id).time_zone

    @property
    def can_come_back(self) -> bool:
        """Whether what is handed in, or late, can be opened again: only whoever sends a campaign can do that."""
        return self.link.campaign_id is not None

    @property
    def window(self) -> Window:
        """Whether something is taken now; what was closed before its first day is over, not still to come."""
        now = self.workspace.now()
        return "over" if now >= self.link.ends_at else "before" if now < self.link.opens_at else "open"

    @property
    def may_answer(self) -> bool:
        """Whether answers can be given or changed."""
        return self.window == "open" and self.link.handed_in_at is None

    def answers(self) -> dict[str, Answer]:
        """What was given by this link, by question; what is no longer asked is left out."""
        asked = {each.id for each in self.questions}
        given = self.workspace.store.entries(self.link.assessment_id, owner=self.link.id, parts=(DRAFT,))
        return {each.key: Answer.model_validate(each.value) for each in given if each.key in asked}

    def answer(self, question: str, given: Given) -> None:
        """Keep an answer; None takes it back.

        Raises:
            NotThere: the link was taken back.
            Refused: it was handed in, is not open, or this question or level is none of those that are asked.
        """
        with self._at_work() as me:
            me._must(question)
            value = me._checked(question, given)
            me.workspace.store.put(
                me.link.assessment_id, DRAFT, question, value, at=me.workspace.now(), owner=me.link.id
            )

    def hand_in(self) -> None:
        """Put what was given into the assessment, all of it or nothing.

        What was handed in before as it is now, and was corrected by somebody else since, stays corrected.

        Raises:
            NotThere: the link was taken back.
            Refused: it was handed in, is not open, or nothing was given.
        """
        with self._at_work(holds_assessment=True) as me:
            given = me.answers()
            if not given:
                raise Refused(said(say.NOTHING_TO_HAND_IN), said(say.NOTHING_TO_HAND_IN_MEND))
            for question in given:
                me._must(question)
            stands = me.workspace.store.versions(me.link.assessment_id)
            settled = me._corrected({each: answer for each, answer in given.items() if (PART, each) in stands})
            writes = [
                Write(PART, each, answer, stands.get((PART, each), 0))
                for each, answer in given.items()
                if each not in settled
            ]
            me.workspace.store.put_many(me.link.assessment_id, writes, at=me.workspace.now())
            me.workspace.store.note_handed_in(me.key, at=me.workspace.now())

    def _corrected(self, given: Mapping[str, Answer]) -> set[str]:
        """The questions whose answer is the one that was handed in last, and which somebody else has changed since."""
        store, here, me = self.workspace.store, self.link.assessment_id, self.workspace.actor.text
        mine = {each.key for each in store.entries(here, parts=(PART,)) if each.changed_by == me}
        found = set()
        for question in given.keys() - mine:
            handed_in = [each.value for each in store.history(here, PART, question) if each.by == me]
            if handed_in and Answer.model_validate(handed_in[-1]) == given[question]:
                found.add(question)
        return found

    @contextmanager
    def _at_work(self, *, holds_assessment: bool = False) -> Iterator[Self]:
        """The same within one step: while it lasts, nobody can take the link back, send it back or hand it in."""
        who = Actor(kind="respondent", id=self.link.id, opens=self.link.assessment_id, sections=self.link.section_ids)
        with self.workspace.change() as change:
            if holds_assessment:
                change.store.hold(self.link.assessment_id)
            now = change.store.hold_guest_link(self.key)
            if now is None:
                raise NotThere(said(say.NOTHING_HERE), said(say.NOTHING_HERE_MEND))
            me = replace(self, workspace=change.acting_as(who), link=now)
            if not me.may_answer:
                raise Refused(said(say.NOT_NOW), said(say.NOT_NOW_MEND))
            yield me

    def _must(self, question: str) -> None:
        """Raise Refused unless the rule lets this respondent answer this question now."""
        sections = self.library.questionnaire.dimensions
        section = next((each.id for each in sections for asked in each.questions if asked.id == question), "")
        about = Subject(self.link.workspace_id, self.link.assessment_id, link_is_open=self.may_answer, section=section)
        if not may(self.workspace.actor, "answer", about):
            raise Refused(said(say.NOT_ASKED), said(say.NOT_ASKED_MEND))

    def _checked(self, question: str, given: Given) -> Answer | None:
        asked = next(each for each in self.questions if each.id == question)
        if given is None:
            return None
        is_level = isinstance(given, int) and 0 <= given <= asked.top
        is_beside = (given == "dont-know" and asked.allows_dont_know) or (
            given == "not-applicable" and asked.allows_not_applicable
        )
        if not (is_level or is_beside):
            raise Refused(said(say.NO_CHOICE), said(say.NO_CHOICE_MEND))
        return Answer(given=given)
