"""Which sections a report has, in the order of reading, and when each of them exists."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Final, NamedTuple

from readiness.document.tree import Node, Paragraph, Section
from readiness.model.assessment import PEOPLE_SECTION
from readiness.present import headlines
from readiness.present.handout import (
    actions,
    appendix,
    benchmark,
    board,
    group,
    models,
    placement,
    problems,
    roadmap,
    safeguards,
    scorecard,
    summary,
    team,
)
from readiness.present.handout.brief import Brief
from readiness.words import Message, said
from readiness.words.say import handout as say


class OutlineEntry(NamedTuple):
    """A section: its slug, its title, how it is made, and whether there is anything to show."""

    slug: str
    title: Message
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
    OutlineEntry("board", board.BOARD, board.board, _has_price),
    OutlineEntry("summary", summary.TITLE, summary.summary, _always),
    OutlineEntry("scorecard", scorecard.SCORECARD, scorecard.scorecard, _is_placed),
    OutlineEntry("placement", placement.PLACEMENT, placement.placement, _is_placed),
    OutlineEntry("models", models.MODELS, models.models, lambda brief: models.has_models(brief.found)),
    OutlineEntry("gaps", scorecard.GAPS, scorecard.gaps, _is_firm),
    OutlineEntry("data", placement.DATA, placement.data, _is_placed),
    OutlineEntry("team", team.TEAM, team.team, _always),
    OutlineEntry(PEOPLE_SECTION, team.PEOPLE, team.people, _has_people),
    OutlineEntry("problems", problems.PROBLEMS, problems.problems, _always),
    OutlineEntry("charter", problems.CHARTER, problems.charter, _has_charter),
    OutlineEntry("safeguards", safeguards.SAFEGUARDS, safeguards.safeguards, safeguards.has_safeguards),
    OutlineEntry("price", board.PRICE, board.price, lambda brief: _is_firm(brief) and _has_price(brief)),
    OutlineEntry("roadmap", roadmap.ROADMAP, roadmap.roadmap, _has_plan),
    OutlineEntry("actions", actions.ACTIONS, actions.action_list, _has_plan),
    OutlineEntry("warnings", roadmap.WARNINGS, roadmap.warnings, _is_placed),
    OutlineEntry(
        "disagreement", group.DISAGREEMENT, group.disagreement, lambda brief: bool(group.dots_to_show(brief).rows)
    ),
    OutlineEntry("minutes", group.MINUTES, group.minutes, lambda brief: bool(brief.minutes)),
    OutlineEntry("comparison", group.COMPARISON, group.comparison, lambda brief: brief.content.earlier is not None),
    OutlineEntry("benchmark", benchmark.TITLE, benchmark.benchmark, lambda brief: brief.content.comparison is not None),
    OutlineEntry("evidence", group.EVIDENCE, group.evidence, lambda brief: bool(brief.content.evidence)),
    OutlineEntry("appendix", appendix.APPENDIX, appendix.appendix, _always),
)


def sections_of(brief: Brief) -> list[Section]:
    """The sections that have something to show and were not left out; the summary always stays.

    What the pack has to say by law stands at the end of the last one, whichever that is.
    """
    made = [
        entry.make(brief)
        for entry in OUTLINE
        if entry.exists(brief) and (entry.slug == "summary" or not brief.leaves_out(entry.slug))
    ]
    if brief.texts.legal:
        told = Paragraph(brief.texts.legal, "caption", lead=said(say.LEGAL_NOTE), gap=14)
        made[-1] = replace(made[-1], nodes=(*made[-1].nodes, told))
    return [_led_to(section, {each.slug for each in made} - {section.slug}) for section in made]


def _led_to(section: Section, slugs: Collection[str]) -> Section:
    """A section whose paragraphs lead only to other sections that are there."""

    def kept(node: Node) -> Node:
        is_lost = isinstance(node, Paragraph) and node.leads_to and node.leads_to not in slugs
        return replace(node, leads_to="") if is_lost and isinstance(node, Paragraph) else node

    return replace(section, nodes=tuple(map(kept, section.nodes)))
