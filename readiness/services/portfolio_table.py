"""The assessments of one database side by side: the lines of the table, and that no line is of an older state."""

from __future__ import annotations

import contextvars
import logging
import threading
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from readiness.model.assessment import ReportSettings
from readiness.model.branding import NO_BRANDING, Branding
from readiness.present.book.portfolio import portfolio_book
from readiness.present.handout.file_look import file_look
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.concluding import edition_name, edition_of
from readiness.services.exporting import write
from readiness.services.leases import if_free
from readiness.services.libraries import Library, NamedContent
from readiness.services.records import (
    Chosen,
    ConcludedBy,
    NotConcluded,
    NotThere,
    Overview,
    OverviewOrder,
    RowStanding,
    StorageProblem,
)
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workspace import Workspace

AT_ONCE: Final = 5
"""How many assessments are worked out while somebody waits for the table; more than that are left to a thread."""
_PAUSE_SECONDS: Final = 0.02
"""Between two assessments of that thread, so that clicks come first."""

_LOG = logging.getLogger(__name__)
_working = threading.Lock()


class _Tried(NamedTuple):
    """The state of an assessment and the fingerprint of the content with which something was tried."""

    state: int
    fingerprint: str


_given_up: Final[dict[str, _Tried]] = {}
"""With what an assessment could not be worked out: a change of either is a reason to try again."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """One that was ticked: whether it is in the archive, its tags, and whether its figures are still to come."""

    key: str
    is_archived: bool
    tags: tuple[str, ...]
    is_coming: bool


@dataclass(frozen=True)
class Counted:
    """The chosen assessments by phase; the rest is in doubt or not known, being worked out, or cannot be."""

    by_phase: Mapping[int, int]
    unsure: int
    coming: int
    given_up: int

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.by_phase.values()) + self.unsure + self.missing

    @property
    def missing(self) -> int:
        """How many have no figures."""
        return self.coming + self.given_up


def lines_of(workspace: Workspace, rows: Iterable[Overview]) -> tuple[PortfolioLine, ...]:
    """Rows of the store with the words of the questions and rules that each was made with."""
    found = tuple(rows)
    editions = _editions(workspace, found)
    return tuple(_line(workspace, row, has_figures=row.is_current and _fits(row, editions)) for row in found)


def chosen_lines(
    workspace: Workspace, chosen: Chosen, order: OverviewOrder, *, limit: int | None = None
) -> tuple[PortfolioLine, ...]:
    """The lines of the chosen assessments in this order, the first `limit` of them."""
    return lines_of(workspace, workspace.store.overview(chosen, order, limit=limit))


def lines_by_id(workspace: Workspace, assessment_ids: Sequence[str]) -> tuple[PortfolioLine, ...]:
    """The lines of these assessments in this order; what is deleted by now is left out."""
    return lines_of(workspace, workspace.store.overviews_of(assessment_ids))


def wanted_lines(
    workspace: Workspace, ticked: Sequence[str], chosen: Chosen, order: OverviewOrder
) -> tuple[PortfolioLine, ...]:
    """The lines of what is ticked, else of all that is chosen in this order."""
    return lines_by_id(workspace, ticked) if ticked else chosen_lines(workspace, chosen, order)


def ticked_by_id(workspace: Workspace, assessment_ids: Sequence[str]) -> tuple[Ticked, ...]:
    """How these assessments stand, without a look at their figures; what is deleted by now is left out."""
    found = workspace.store.standings_of(assessment_ids)
    editions = _editions(workspace, found)
    return tuple(
        Ticked(
            row.id,
            row.archived_at is not None,
            row.tags,
            row.edition != editions[_made(row)] if row.is_current else _given_up.get(row.id) != _mark(workspace, row),
        )
        for row in found
    )


def counted(workspace: Workspace, chosen: Chosen) -> Counted:
    """How many of the chosen assessments are in each phase, and of how many that is not told, and why."""
    found = workspace.store.phases_of(chosen)
    coming = len(_coming(workspace, chosen)) if found.missing else 0
    return Counted(found.by_phase, found.unsure, coming, found.missing - coming)


def coming(workspace: Workspace, chosen: Chosen) -> int:
    """How many are still to be worked out and may be of the chosen ones then: no sector and no phase is known yet."""
    return len(_coming(workspace, replace(chosen, sector=None, phase=None)))


def chosen_ids(workspace: Workspace, chosen: Chosen) -> tuple[str, ...]:
    """The ids of the chosen assessments, in no order."""
    return workspace.store.chosen_ids(chosen)


def sectors(workspace: Workspace, *, is_archived: bool = False) -> tuple[str, ...]:
    """The sectors told, to choose by: of the assessments in use, or of those in the archive."""
    return workspace.store.sectors(is_archived=is_archived)


def tags(workspace: Workspace, *, is_archived: bool = False) -> tuple[str, ...]:
    """The tags given, to choose by: to the assessments in use, or to those in the archive."""
    return workspace.store.tags(is_archived=is_archived)


def give_tag(workspace: Workspace, assessment_ids: Collection[str], name: str) -> None:
    """Give these assessments a tag; raises Refused if it is empty or longer than 60 characters."""
    workspace.store.tag_all(assessment_ids, name)


def take_tag(workspace: Workspace, assessment_ids: Collection[str], name: str) -> None:
    """Take a tag from these assessments."""
    workspace.store.untag_all(assessment_ids, name)


def archive(workspace: Workspace, assessment_ids: Collection[str]) -> int:
    """Put these assessments aside, off the first page; return how many were not there before."""
    return workspace.store.archive(assessment_ids, at=workspace.now())


def unarchive(workspace: Workspace, assessment_ids: Collection[str]) -> int:
    """Bring these assessments back from the archive; return how many were there."""
    return workspace.store.unarchive(assessment_ids)


def workbook_of(lines: Sequence[PortfolioLine], look: Branding = NO_BRANDING) -> bytes:
    """The lines as a workbook with the look of a workspace; what people typed can start no formula in it."""
    return write(replace(portfolio_book(lines), look=file_look((look,), ReportSettings(), "")))


def catch_up(workspace: Workspace) -> int:
    """Work out what changed since its figures were kept, if that is little; return how many are still to come.

    Figures that were concluded by other rules than those of today are worked out anew. More than `AT_ONCE` are left to
    a thread of this process, so that no click waits for them. One that could not be worked out is not to come: its
    line says so until somebody changes it, or its questions and rules.
    """
    _forget_other_rules(workspace)
    left = _coming(workspace)
    if len(left) > AT_ONCE:
        speaking_here = contextvars.copy_context()
        threading.Thread(
            target=speaking_here.run, args=(conclude_all, _apart(workspace)), name="portfolio", daemon=True
        ).start()
        return len(left)
    for each in left:
        _conclude(workspace, each)
    return len(_coming(workspace)) if left else 0


def conclude_all(workspace: Workspace) -> int:
    """Work out every assessment that has changed since; return how many that were, 0 if another is at it.

    Each is tried once.
    """
    if not _working.acquire(blocking=False):
        return 0
    tried: set[str] = set()
    try:
        with if_free(workspace.store, "portfolio") as is_free:
            if not is_free:
                return 0
            while new := [each for each in _coming(workspace) if each.id not in tried]:
                for each in new:
                    tried.add(each.id)
                    _conclude(workspace, each)
                    time.sleep(_PAUSE_SECONDS)
        return len(tried - {each.id for each in workspace.store.not_concluded()})
    except StorageProblem:
        # The database is away: the next look at the table begins anew.
        _LOG.info("The portfolio is worked out later: the database cannot be reached.")
        return 0
    finally:
        _working.release()


def work_out_again(workspace: Workspace, lines: Iterable[PortfolioLine]) -> None:
    """Have kept figures that do not fit or cannot be read worked out by the next `catch_up`."""
    if unfit := [line.key for line in lines if line.is_unfit]:
        workspace.store.forget_figures(unfit)


def _forget_other_rules(workspace: Workspace) -> None:
    """Have what other rules concluded worked out anew, so that nothing is counted by what no line shows."""
    for each in workspace.store.concluded_by():
        if each.edition != edition_name(edition_of(_library(workspace, _made(each)))):
            workspace.store.forget_figures(workspace.store.ids_concluded_by(each))


def _coming(workspace: Workspace, chosen: Chosen | None = None) -> tuple[NotConcluded, ...]:
    """What is still to be worked out."""
    return tuple(
        each for each in workspace.store.not_concluded(chosen) if _given_up.get(each.id) != _mark(workspace, each)
    )


def _apart(workspace: Workspace) -> Workspace:
    """The same with a memory of its own: what people have open is not driven out of theirs."""
    return Workspace(workspace.store, workspace.libraries, workspace.now)


def _conclude(workspace: Workspace, found: NotConcluded) -> None:
    """Work one out; if that cannot be done, note what it was tried with."""
    try:
        workspace.conclude(found.id)
    except NotThere:
        return
    except StorageProblem:
        raise
    except Exception:  # noqa: BLE001 - whatever is wrong with one, the others have their lines
        _LOG.exception("An assessment could not be worked out for the portfolio.")
        _given_up[found.id] = _mark(workspace, found)


def _mark(workspace: Workspace, found: NotConcluded | Overview | RowStanding) -> _Tried:
    return _Tried(found.state, _library(workspace, _made(found)).fingerprint)


def _made(found: NotConcluded | Overview | ConcludedBy | RowStanding) -> NamedContent:
    return NamedContent(found.questionnaire, found.pack_version, found.pack)


def _library(workspace: Workspace, made: NamedContent) -> Library:
    return in_spoken_language(workspace.libraries.behind(made, workspace.store))


def _editions(workspace: Workspace, found: Iterable[Overview | RowStanding]) -> dict[NamedContent, str]:
    """The editions of today of all content that these were made with."""
    return {made: edition_name(edition_of(_library(workspace, made))) for made in {_made(row) for row in found}}


def _fits(row: Overview, editions: Mapping[NamedContent, str]) -> bool:
    """Whether its figures can be read and are of the rules that it is shown with."""
    return row.figures is not None and row.edition == editions[_made(row)]


def _line(workspace: Workspace, row: Overview, *, has_figures: bool) -> PortfolioLine:
    library = _library(workspace, _made(row))
    return PortfolioLine(
        key=row.id,
        title=row.name,
        organization=row.organization,
        # What an older state came to is not shown beside what others are today.
        figures=row.figures if has_figures else None,
        questionnaire=library.questionnaire,
        rubric=library.rubric,
        fingerprint=library.fingerprint,
        tags=row.tags,
        is_given_up=not row.is_current and _given_up.get(row.id) == _mark(workspace, row),
        is_archived=row.archived_at is not None,
        is_unfit=row.is_current and not has_figures,
        today=workspace.today(row.time_zone),
    )
