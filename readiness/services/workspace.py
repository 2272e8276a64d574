"""The assessments of one database, as the pages and the command line use them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from readiness.content.library import Library
from readiness.content.packs import Packs
from readiness.engine.answers.carrying import carry_over, carry_problems
from readiness.model.actor import Actor
from readiness.model.assessment import Snapshot, SnapshotKind, SnapshotReason
from readiness.model.pooled import PooledResponse
from readiness.model.response import Organization, Response
from readiness.model.zones import zone_of
from readiness.present.answering import answered_share
from readiness.present.findings import Findings
from readiness.present.portfolio.figures import figures_of
from readiness.services.assessing import with_known_preset
from readiness.services.caching import Cache
from readiness.services.concluding import (
    conclude_again,
    conclude_assessment,
    concluded_then,
    edition_name,
    edition_of,
)
from readiness.services.libraries import Libraries, NamedContent, kept_pack
from readiness.services.machine_zone import machine_zone
from readiness.services.renamed_models import edits_after_renaming
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workshop_kept import pooled_for
from readiness.storage.problems import StorageProblem
from readiness.storage.records import Change, Conflict, Opened, SnapshotLine, Summary, Written
from readiness.storage.store import Store
from readiness.words import said
from readiness.words.say import services as say

Clock = Callable[[], datetime]


class Mark(NamedTuple):
    """What the findings of an assessment rest on: one state of one assessment."""

    assessment_id: str
    state: int


MOST_REMEMBERED = 64


def utc_now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class Workspace:
    """What can be done with the assessments of one store. Every thread of a process may use the same one.

    Methods raise `StorageProblem` (or its kinds NotThere and Refused) with a sentence for people, and have then
    changed nothing.
    """

    def __init__(self, store: Store, content: Library | Libraries, clock: Clock = utc_now) -> None:
        self.store = store
        self.libraries = content if isinstance(content, Libraries) else Libraries(Packs((content,)))
        self.now = clock
        self._findings: Cache[Mark, Findings] = Cache(MOST_REMEMBERED)
        self._concluded: dict[Mark, Findings] = {}
        self._is_within = False

    def close(self) -> None:
        """Give the connections back. The workspace cannot be used afterwards."""
        self.store.close()

    @property
    def actor(self) -> Actor:
        """For whom it acts."""
        return self.store.actor

    def acting_as(self, actor: Actor) -> Workspace:
        """The same workspace for somebody else, such as a seat in a workshop."""
        other = self._on(self.store.acting_as(actor), self.now, is_within=self._is_within)
        other._concluded = self._concluded
        return other

    @contextmanager
    def view(self) -> Iterator[Workspace]:
        """The same at one moment: whatever is read through what this yields belongs together, whoever writes meanwhile.

        What the rules conclude on the way is kept for the list afterwards, unless somebody was faster.
        """
        if self._is_within:
            yield self
            return
        with self.store.view() as store:
            inside = self._within(store)
            yield inside
        self._keep(inside._concluded)

    @contextmanager
    def change(self) -> Iterator[Workspace]:
        """The same within one step, at one moment: all that is done through what this yields is stored, or nothing.

        Hold what the step decides about, with `store.hold` or `store.hold_workshop`, before reading it.
        """
        if self._is_within:
            yield self
            return
        with self.store.change() as store:
            inside = self._within(store)
            yield inside
        self._keep(inside._concluded)

    def _within(self, store: Store) -> Workspace:
        moment = self.now()
        return self._on(store, lambda: moment, is_within=True)

    def _on(self, store: Store, clock: Clock, *, is_within: bool) -> Workspace:
        other = Workspace(store, self.libraries, clock)
        other._findings, other._is_within = self._findings, is_within
        return other

    def check(self) -> None:
        """Raise StorageProblem if the database does not answer."""
        self.store.check()

    # --- The content -------------------------------------------------------------------------------------------

    @property
    def library(self) -> Library:
        """The questions and rules of a new assessment, unless others are chosen, in the language that is spoken."""
        return in_spoken_language(self.libraries.usual)

    def packs(self) -> Packs:
        """Everything that a new assessment may have, those that people brought included."""
        return self.libraries.offered(self.store)

    def library_of(self, assessment_id: str) -> Library:
        """The questions and rules that an assessment was made with; raises NotThere if there is no such assessment."""
        return self.library_behind(self.summary(assessment_id))

    def library_behind(self, row: Summary) -> Library:
        """The same for an assessment in the list, in the language that is spoken."""
        return in_spoken_language(self.libraries.behind(NamedContent.of(row), self.store))

    # --- The list ----------------------------------------------------------------------------------------------

    def assessments(
        self, search: str = "", *, limit: int | None = None, offset: int = 0, with_archive: bool = False
    ) -> tuple[Summary, ...]:
        """The assessments, last changed first; those in the archive only where asked for."""
        return self.store.list(search, limit=limit, offset=offset, with_archive=with_archive)

    def as_of_now(self, rows: Sequence[Summary]) -> tuple[Summary, ...]:
        """Rows of the list with the phase and completeness of what each assessment holds now.

        Most have them already: only those that were changed since are concluded once more. One that can't be stays.
        """
        return tuple(row if row.concluded == row.state else self._as_of_now(row) for row in rows)

    def _as_of_now(self, row: Summary) -> Summary:
        try:
            self.findings(row.id)
            return self.store.summary(row.id)
        except StorageProblem:
            return row

    def start(
        self,
        name: str,
        organization: str = "",
        *,
        time_zone: str | None = None,
        library: Library | None = None,
        about: Organization | None = None,
    ) -> str:
        """Make an assessment without answers and return its id. Its days are those of `time_zone`, or of this machine.

        It keeps the questions and rules of `library`, or else the usual ones. What is told `about` the organization is
        stored in the same step.
        """
        with self.change() as change:
            made = change.store.create(
                name,
                organization,
                at=change.now(),
                pack=kept_pack(library or self.library),
                time_zone=time_zone or machine_zone(),
            )
            if about is not None and about != Organization(name=organization):
                change.save(made, "organization", "organization", about)
            return made

    def today(self, time_zone: str | None = None) -> date:
        """The day it is now in a time zone, such as that of an assessment, or else in that of this machine."""
        return self.now().astimezone(zone_of(time_zone or machine_zone())).date()

    def summary(self, assessment_id: str) -> Summary:
        """Its line in the list; raises NotThere if there is no such assessment."""
        return self.store.summary(assessment_id)

    def rename(self, assessment_id: str, name: str, *, replaces: str | None = None) -> None:
        """Give it another name; raises Refused if it is not called `replaces` any more."""
        self.store.rename(assessment_id, name, replaces=replaces, at=self.now())

    def duplicate(self, assessment_id: str, name: str) -> str:
        """Copy what it holds today, without history and snapshots; return the new id."""
        return self.store.duplicate(assessment_id, name, at=self.now())

    def delete(self, assessment_id: str) -> None:
        """Take it off the list; `undelete` brings it back as it was."""
        self.store.delete(assessment_id, at=self.now())

    def undelete(self, assessment_id: str) -> None:
        """Bring a deleted assessment back."""
        self.store.undelete(assessment_id, at=self.now())

    def deleted(self) -> tuple[Summary, ...]:
        """What was deleted and can still be brought back, last changed first."""
        return self.store.list(deleted=True)

    def empty_bin(self) -> int:
        """Remove for good what is deleted by now; return how many assessments that were."""
        now = self.now()
        return self.store.remove_deleted(before=now, at=now)

    # --- One assessment ----------------------------------------------------------------------------------------

    def open(self, assessment_id: str, *, with_snapshots: bool = False) -> Opened:
        """What it holds, with the version of every entry, and notes on what its content does not know."""
        with self.view() as view:
            row = view.summary(assessment_id)
            return view._open(row, view.library_behind(row), with_snapshots=with_snapshots)

    def _open(self, row: Summary, library: Library, *, with_snapshots: bool = False) -> Opened:
        """The same of its line in the list, within one moment."""
        opened = self.store.open(row.id, known=_known_in(library), with_snapshots=with_snapshots)
        response, notes = with_known_preset(opened.assessment.response, library)
        if not self.libraries.is_here(NamedContent.of(row), self.store):
            notes = (*notes, _not_here(row, library))
        if notes:
            assessment = opened.assessment.with_response(response)
            opened = replace(opened, assessment=assessment, notes=opened.notes + notes)
        return edits_after_renaming(self.store, opened)

    def save(
        self,
        assessment_id: str,
        part: str,
        key: str,
        value: object,
        *,
        expected_version: int | None = None,
    ) -> Written | Conflict:
        """Store one value, for good when this returns; see `storage.entries.Entries.put`."""
        return self.store.put(assessment_id, part, key, value, at=self.now(), expected_version=expected_version)

    def start_on(self, assessment_id: str, day: date, *, replaces: date | None = None) -> None:
        """Set the day on which its plan starts; raises Refused if that is not `replaces` any more."""
        self.store.start_on(assessment_id, day, replaces=replaces, at=self.now())

    def conflicts(self, assessment_id: str) -> tuple[Change, ...]:
        """Values that were given but lost to somebody who was first, oldest first."""
        return self.store.conflicts(assessment_id)

    def findings(self, assessment_id: str) -> Findings:
        """Everything the rules conclude from what it holds now; computed once for each change."""
        with self.view() as view:
            row = view.summary(assessment_id)
            mark, library = Mark(assessment_id, row.state), view.library_behind(row)
            found = self._remembered(mark, library) or view._concluded.get(mark)
            if found is None:
                found = view._conclude(row, library)
                view._concluded[mark] = found
            return found

    def conclude(self, assessment_id: str) -> None:
        """Have the lists show what it comes to now, also where that is remembered here but no longer stored.

        A database that was put back from a copy lacks what was kept since. What is stored already is not worked out.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self.view() as view:
            row = view.summary(assessment_id)
            mark, library = Mark(assessment_id, row.state), view.library_behind(row)
            if view.store.has_figures(row.id, state=row.state, edition=edition_name(edition_of(library))):
                return
            view._concluded[mark] = self._remembered(mark, library) or view._conclude(row, library)

    def _remembered(self, mark: Mark, library: Library) -> Findings | None:
        """What was concluded before, if by these rules: a pack that is here again has others than its stand-in had."""
        found = self._findings.get(mark)
        return found if found is not None and found.outcome.edition.fingerprint == library.fingerprint else None

    def _conclude(self, row: Summary, library: Library) -> Findings:
        """What follows from what is stored, within one moment."""
        assessment = self._open(row, library).assessment
        return conclude_assessment(assessment, self.pooled(row.id, assessment.response), library)

    def pooled(self, assessment_id: str, response: Response) -> PooledResponse | None:
        """How several people's answers spread, from its last concluded workshop; None without one."""
        return pooled_for(self.store, assessment_id, response)

    def mark(self, assessment_id: str) -> Mark:
        """What its findings rest on: the same mark, the same findings.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self.view() as view:
            return Mark(assessment_id, view.store.summary(assessment_id).state)

    def _keep(self, concluded: Mapping[Mark, Findings]) -> None:
        """Remember what was concluded, and keep phase, completeness and figures for the lists."""
        for mark, found in concluded.items():
            outcome = found.outcome
            try:
                self.store.conclude(
                    mark.assessment_id,
                    state=mark.state,
                    edition=edition_name(outcome.edition),
                    phase=outcome.placement.certain_phase if outcome.placement is not None else None,
                    completeness=answered_share(outcome.scorecard.completeness),
                    figures=figures_of(found),
                )
            except StorageProblem:
                # What was read is right without it; whoever reads next tries again.
                continue
            self._findings.put(mark, found)

    # --- Snapshots ---------------------------------------------------------------------------------------------

    def take_snapshot(
        self,
        assessment_id: str,
        label: str = "",
        reason: SnapshotReason = "by-hand",
        kind: SnapshotKind | None = None,
    ) -> str:
        """Keep a frozen, dated copy with its results; return its id.

        `label` is what somebody calls it; one of a `kind` of ours is named when it is shown.
        """
        with self.change() as change:
            change.store.hold(assessment_id)
            shot = change.freeze(assessment_id, label, reason, at=change.now(), kind=kind)
            change.store.add_snapshot(assessment_id, shot)
            return shot.id

    def freeze(
        self,
        assessment_id: str,
        label: str,
        reason: SnapshotReason,
        *,
        at: datetime,
        kind: SnapshotKind | None = None,
    ) -> Snapshot:
        """A copy of what it holds and comes to, dated `at` and not stored yet; call it within a view or change."""
        found, assessment = self.findings(assessment_id), self.open(assessment_id).assessment
        return Snapshot(
            id=f"{kind or 's'}-{at:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}",
            taken_at=at,
            label=label,
            reason=reason,
            response=assessment.response,
            action_edits=assessment.action_edits,
            outcome=found.outcome,
            pooled=found.pooled.of_answers(found.pooled.response.answers) if found.pooled is not None else None,
            evidence=assessment.evidence,
            calendar=found.calendar,
        )

    def snapshots(self, assessment_id: str) -> tuple[SnapshotLine, ...]:
        """Its snapshots, newest first."""
        return self.store.snapshots(assessment_id)

    def snapshot(self, assessment_id: str, snapshot_id: str) -> Snapshot:
        """One snapshot with its content."""
        return self.store.load_snapshot(assessment_id, snapshot_id)

    def delete_snapshot(self, assessment_id: str, snapshot_id: str) -> Snapshot:
        """Remove a snapshot; return it, so that `keep_snapshot` can bring it back."""
        shot = self.snapshot(assessment_id, snapshot_id)
        self.store.delete_snapshot(assessment_id, snapshot_id)
        return shot

    def keep_snapshot(self, assessment_id: str, shot: Snapshot) -> None:
        """Put back a snapshot that was just removed."""
        self.store.add_snapshot(assessment_id, shot)

    def recompute(self, assessment_id: str, snapshot: Snapshot) -> Findings:
        """What the rules of an assessment today conclude from the answers of one of its snapshots.

        Answers to an earlier version of its questions are carried over as far as they can be.
        """
        then, today = self.recall(snapshot), self.library_of(assessment_id)
        if then.questionnaire.version != today.questionnaire.version:
            told = snapshot.response
            carried = carry_over(then.questionnaire, today.questionnaire, told.answers).answers
            problems = carry_problems(then.rubric.problems, today.rubric.problems, told.problems)
            snapshot = snapshot.with_response(told.with_answers(carried).with_problems(problems))
        return conclude_again(snapshot, today)

    def recall(self, snapshot: Snapshot) -> Findings:
        """What was concluded when a snapshot was taken."""
        edition = snapshot.edition
        made = NamedContent(edition.questionnaire, edition.questionnaire_version, edition.fingerprint or None)
        return concluded_then(snapshot, in_spoken_language(self.libraries.behind(made, self.store)))


@lru_cache(maxsize=16)
def _known_in(library: Library) -> Mapping[str, frozenset[str]]:
    """The names that entries of an assessment may have."""
    return {
        "answer": frozenset(library.questionnaire.question_by_id),
        "perception": frozenset(each.id for each in library.questionnaire.perceptions),
        "fact": frozenset(each.id for each in library.questionnaire.facts),
        "safeguard": frozenset(asked.by_id if (asked := library.questionnaire.safeguards) is not None else ()),
    }


def _not_here(row: Summary, library: Library) -> str:
    asked = library.questionnaire
    return said(
        say.this_was_made_with_version(
            pack_version=str(row.pack_version), questionnaire=row.questionnaire, version=asked.version, id=asked.id
        )
    )
