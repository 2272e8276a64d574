"""Which sections a report has, in the order of reading, and when each of them exists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from readiness.model.assessment import PEOPLE_SECTION
from readiness.present import headlines
from readiness.report.content import Brief
from readiness.report.layout import Section
from readiness.report.sections import (
    actions,
    appendix,
    board,
    group,
    placement,
    problems,
    roadmap,
    scorecard,
    summary,
    team,
)


class Entry(NamedTuple):
    """A section: its slug, its title, how it is made, and whether there is anything to show."""

    slug: str
    title: str
    make: Callable[[Brief], Section]
    exists: Callable[[Brief], bool]


def _always(_brief: Brief) -> bool:
    return True


def _is_placed(brief: Brief) -> bool:
    return brief.content.outcome.placement is not None


def _is_firm(brief: Brief) -> bool:
    """Whether enough is answered for pages that go into detail."""
    return _is_placed(brief) and not headlines.is_provisional(brief.found)


def _has_people(brief: Brief) -> bool:
    return bool(brief.found.response.people)


def _has_plan(brief: Brief) -> bool:
    return brief.content.outcome.roadmap is not None and bool(brief.content.outcome.roadmap.actions)


def _has_price(brief: Brief) -> bool:
    return _has_plan(brief) and brief.content.outcome.price is not None


def _has_charter(brief: Brief) -> bool:
    return _is_firm(brief) and problems.has_charter(brief)


OUTLINE: Final = (
    Entry("board", board.BOARD, board.board, _has_price),
    Entry("summary", summary.TITLE, summary.summary, _always),
    Entry("scorecard", scorecard.SCORECARD, scorecard.scorecard, _is_placed),
    Entry("placement", placement.PLACEMENT, placement.placement, _is_placed),
    Entry("gaps", scorecard.GAPS, scorecard.gaps, _is_firm),
    Entry("data", placement.DATA, placement.data, _is_placed),
    Entry("team", team.TEAM, team.team, _always),
    Entry(PEOPLE_SECTION, team.PEOPLE, team.people, _has_people),
    Entry("problems", problems.PROBLEMS, problems.problems, _always),
    Entry("charter", problems.CHARTER, problems.charter, _has_charter),
    Entry("price", board.PRICE, board.price, lambda brief: _is_firm(brief) and _has_price(brief)),
    Entry("roadmap", roadmap.ROADMAP, roadmap.roadmap, _has_plan),
    Entry("actions", actions.ACTIONS, actions.action_list, _has_plan),
    Entry("warnings", roadmap.WARNINGS, roadmap.warnings, _is_placed),
    Entry("disagreement", group.DISAGREEMENT, group.disagreement, lambda brief: bool(group.dots_to_show(brief).rows)),
    Entry("comparison", group.COMPARISON, group.comparison, lambda brief: brief.content.earlier is not None),
    Entry("evidence", group.EVIDENCE, group.evidence, lambda brief: bool(brief.content.evidence)),
    Entry("appendix", appendix.APPENDIX, appendix.appendix, _always),
)


def sections_of(brief: Brief) -> list[Section]:
    """The sections that have something to show and were not left out; the summary always stays."""
    return [
        entry.make(brief)
        for entry in OUTLINE
        if entry.exists(brief) and (entry.slug == "summary" or not brief.leaves_out(entry.slug))
    ]
