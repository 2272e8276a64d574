"""The assessments of one database side by side: the lines of the table, and that no line is of an older state."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from readiness.present.book.portfolio import portfolio_book
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.caching import Cache
from readiness.services.concluding import edition_name, edition_of
from readiness.services.exporting import write
from readiness.services.libraries import Library, NamedContent
from readiness.services.records import Chosen, NotThere, Overview, OverviewOrder, StorageProblem
from readiness.services.workspace import Workspace

AT_ONCE: Final = 5
"""How many assessments are worked out while somebody waits for the table; more than that are left to a thread."""
_PAUSE_SECONDS: Final = 0.02
"""Between two assessments of that thread, so that clicks come first."""

_MOST_GIVEN_UP = 200

_LOG = logging.getLogger(__name__)
_working = threading.Lock()
_given_up: Cache[str, int] = Cache(_MOST_GIVEN_UP)
"""The state in which an assessment could not be worked out: the next change of it is a reason to try again."""


def lines_of(workspace: Workspace, rows: Iterable[Overview]) -> tuple[PortfolioLine, ...]:
    """Rows of the store with the words of the questions and rules that each was made with.

    Figures that cannot be read, or that were concluded by other rules, are worked out again: `AT_ONCE` at a time.
    """
    found = tuple(rows)
    editions = {made: edition_name(edition_of(_library(workspace, made))) for made in {_made(row) for row in found}}
    unfit = [row.id for row in found if row.is_current and not _fits(row, editions)]
    if unfit:
        for each in [one for one in unfit if not _is_hopeless(workspace, one)][:AT_ONCE]:
            _conclude(workspace, each)
        again = {row.id: row for row in workspace.store.overviews_of(unfit)}
        found = tuple(again.get(row.id, row) for row in found)
    return tuple(_line(workspace, row, has_figures=row.is_current and _fits(row, editions)) for row in found)


def chosen_lines(
    workspace: Workspace, chosen: Chosen, order: OverviewOrder, *, limit: int | None = None
) -> tuple[PortfolioLine, ...]:
    """The lines of the chosen assessments in this order, the first `limit` of them."""
    return lines_of(workspace, workspace.store.overview(chosen, order, limit=limit))


def lines_by_id(workspace: Workspace, assessment_ids: Sequence[str]) -> tuple[PortfolioLine, ...]:
    """The lines of these assessments in this order; what is deleted by now is left out."""
    return lines_of(workspace, workspace.store.overviews_of(assessment_ids))


def phases_of(workspace: Workspace, chosen: Chosen) -> Mapping[int | None, int]:
    """How many of the chosen assessments are in each phase; under None those of which that is not certain."""
    return workspace.store.phases_of(chosen)


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


def workbook_of(lines: Sequence[PortfolioLine]) -> bytes:
    """The lines as a workbook; what people typed can start no formula in it."""
    return write(portfolio_book(lines))


def catch_up(workspace: Workspace) -> int:
    """Work out what changed since its figures were kept, if that is little; return how many are still to come.

    More than `AT_ONCE` are left to a thread of this process, so that no click waits for them.
    One that could not be worked out is not to come: its line says so until somebody changes it.
    """
    ids, number = workspace.store.not_concluded(limit=AT_ONCE + 1, besides=_hopeless(workspace))
    if number <= AT_ONCE:
        for each in ids:
            _conclude(workspace, each)
        return 0
    threading.Thread(target=conclude_all, args=(_apart(workspace),), name="portfolio", daemon=True).start()
    return number


def conclude_all(workspace: Workspace) -> int:
    """Work out every assessment that has changed since; return how many that were, 0 if another thread is at it.

    One that cannot be worked out now is tried once and left.
    """
    if not _working.acquire(blocking=False):
        return 0
    tried: set[str] = set()
    done = 0
    try:
        hopeless = _hopeless(workspace)
        while True:
            ids, _ = workspace.store.not_concluded(limit=len(tried) + AT_ONCE, besides=hopeless)
            left = [each for each in ids if each not in tried]
            if not left:
                return done
            for each in left:
                tried.add(each)
                done += _conclude(workspace, each)
                time.sleep(_PAUSE_SECONDS)
    except StorageProblem:
        # The database is away: the next look at the table begins anew.
        return done
    finally:
        _working.release()


def _apart(workspace: Workspace) -> Workspace:
    """The same with a memory of its own: what people have open is not driven out of theirs."""
    return Workspace(workspace.store, workspace.libraries, workspace.now)


def _conclude(workspace: Workspace, assessment_id: str) -> bool:
    try:
        workspace.conclude(assessment_id)
    except NotThere:
        return False
    except StorageProblem:
        raise
    except Exception:  # noqa: BLE001 - whatever is wrong with one, the others have their lines
        _LOG.exception("An assessment could not be worked out for the portfolio.")
        _give_up(workspace, assessment_id)
        return False
    return True


def _give_up(workspace: Workspace, assessment_id: str) -> None:
    try:
        _given_up.put(assessment_id, workspace.mark(assessment_id).state)
    except NotThere:
        return


def _hopeless(workspace: Workspace) -> tuple[str, ...]:
    """Those that could not be worked out and have not been changed since."""
    return tuple(each for each in _given_up.held() if _is_hopeless(workspace, each))


def _is_hopeless(workspace: Workspace, assessment_id: str) -> bool:
    state = _given_up.get(assessment_id)
    try:
        return state is not None and workspace.mark(assessment_id).state == state
    except NotThere:
        return False


def _made(row: Overview) -> NamedContent:
    return NamedContent(row.questionnaire, row.pack_version, row.pack)


def _library(workspace: Workspace, made: NamedContent) -> Library:
    return workspace.libraries.behind(made, workspace.store)


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
        is_given_up=not has_figures and _is_hopeless(workspace, row.id),
    )
