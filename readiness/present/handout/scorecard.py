"""Scores against the next floor, every capability, and the gaps of each dimension."""

from __future__ import annotations

from collections.abc import Callable

from readiness.document import cleaning
from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Long,
    Node,
    Notes,
    Open,
    Paragraph,
    Remark,
    Section,
)
from readiness.model.questionnaire import Dimension
from readiness.model.scorecard import CapabilityScore, ScoreScale
from readiness.present import headlines, kind_words, list_words, number_words, reasons
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, table_of
from readiness.present.phase import pathway
from readiness.present.plan.named_actions import first_step, solid, weakest
from readiness.present.team import team_headlines, team_words
from readiness.words import Message, said
from readiness.words.say import handout as say

SCORECARD = say.SCORECARD
GAPS = say.GAPS_BY_DIMENSION
MEANS = say.MEANS_TAKEN_BEFORE_SCORES_ROUNDED


def scorecard(brief: Brief) -> Section:
    """Each dimension against the floor of the next phase, and the capabilities behind it."""
    found = brief.found
    chart = charting.dumbbell(found)
    heat = charting.heatmap(found)
    order = tuple(found.dimension_names.get(d.id, d.id) for d in found.outcome.scorecard.dimensions)
    capabilities = said(say.capabilities_behind_scores(count=heat.count))
    nodes: tuple[Node, ...] = (
        Heading(chart.title, gap=16),
        figure("scores", chart.title, chart, gap=6, height=40 + 42 * len(chart.rows), spokes=order),
        Heading(capabilities, gap=22),
        figure("capabilities", capabilities, heat, gap=8),
        Notes(tuple(_notes(brief))),
    )
    return Section("scorecard", said(SCORECARD), headlines.scorecard_headline(found), "", nodes)


def _notes(brief: Brief) -> list[Remark]:
    found = brief.found
    scored = [
        (capability.score, found.capability_names.get(capability.id, capability.id))
        for capability in found.outcome.scorecard.by_capability.values()
        if capability.score is not None
    ]
    ordered = sorted(scored, key=lambda entry: entry[0])
    done = found.outcome.scorecard.completeness
    sure = said(say.EVERY_QUESTION_ANSWERED)
    counted = sum(
        answer.given == "dont-know" and slug in found.rubric.points_of and found.rubric.points_of[slug].is_knowledge
        for slug, answer in found.response.answers.items()
    )
    left_open = sum(map(found.is_left_open, found.response.answers))
    if done.answered + counted < done.questions:
        parts = (
            say.part_cannot_count(number=done.dont_know - counted, why="dont-know"),
            say.part_cannot_count(number=done.skipped - left_open, why="not-answered"),
            say.part_cannot_count(number=left_open, why="left-open"),
            say.part_number_not_applying(number=done.not_applicable),
        )
        sure = said(
            say.questions_cannot_count_yet(
                counted=done.questions - done.answered - counted,
                parts=[part for part in parts if part.args[0]],
            )
        )
    sure = f"{sure} {said(MEANS)}"
    if not ordered:
        return [Remark(said(say.HOW_SURE_THIS), sure)]
    best = [entry for entry in ordered if entry[1] not in _no_strength(found)][-2:]
    strong = [name for _, name in reversed(best)]
    weak = [name for _, name in ordered[:3]]
    reach = _reach(ordered[len(weak) - 1][0], ordered[0][0], say.part_or_less, found.scale)
    behind = Remark(said(say.FURTHEST_BEHIND), f"{_listed(weak)}: {reach}.", True)
    lowest, highest = number_words.score(ordered[0][0]), number_words.score(ordered[-1][0])
    if lowest == highest:
        alike = said(say.every_capability_has_score_lies(lowest=lowest, out_of=kind_words.out_of(found.scale)))
        return [Remark(said(say.ALL_ALIKE), alike, ordered[0][0] < solid(found)), Remark(said(say.HOW_SURE_THIS), sure)]
    along = []
    if best:
        along.append(
            Remark(
                said(say.FURTHEST_ALONG),
                f"{_listed(strong)}: {_reach(best[0][0], best[-1][0], say.part_or_more, found.scale)}.",
            )
        )
    return [
        *along,
        behind,
        Remark(said(say.HOW_SURE_THIS), sure),
    ]


def _no_strength(found: Findings) -> set[str]:
    """Capabilities that follow from the cover of roles, where a team has the skills but cannot carry a project."""
    if not team_words.caution_beside_cover(found):
        return set()
    derived = (each.id for each in found.outcome.scorecard.by_capability.values() if each.is_derived)
    return {found.capability_names.get(capability, capability) for capability in derived}


def _reach(bound: float, other: float, beyond: Callable[..., Message], scale: ScoreScale) -> str:
    """'1.3 of 3 or more'; without the direction where all of them print the same number."""
    words = f"{number_words.score(bound)} {kind_words.out_of(scale)}"
    return words if number_words.score(bound) == number_words.score(other) else said(beyond(score=words))


def _listed(names: list[str]) -> str:
    return list_words.and_list([list_words.quoted(name) for name in names])


def gaps(brief: Brief) -> Section:
    """For each dimension the lowest capabilities, the answer that shows the gap, and the first step."""
    found = brief.found
    nodes: list[Node] = []
    for place, dimension in enumerate(found.questionnaire.dimensions):
        nodes += _dimension_gaps(brief, dimension, gap=12 if place == 0 else 16)
    return Section("gaps", said(GAPS), headlines.gaps_headline(found), _lede(brief), tuple(nodes))


def _lede(brief: Brief) -> str:
    """How the steps beside the gaps relate to the plan."""
    if brief.leaves_out("actions"):
        return ""
    return said(say.BRACKETS_WHERE_STEP_STANDS_PLAN)


def _dimension_gaps(brief: Brief, dimension: Dimension, *, gap: float) -> list[Node]:
    score = brief.found.outcome.scorecard.by_dimension.get(dimension.id)
    if score is None:
        return []
    printed = number_words.score(score.score)
    told = said(say.PART_NO_SCORE_YET) if score.score is None else f"{printed} {kind_words.out_of(brief.found.scale)}"
    title, enough = list_words.labelled(dimension.name, told), solid(brief.found)
    weak = weakest(score, enough)
    nodes: list[Node] = [Heading(title, gap=gap), Paragraph(dimension.meaning, "note", gap=2, stays=True)]
    if not weak:
        words = said(say.no_capability_below(enough=enough))
        return [*nodes, Paragraph(words, gap=6)]
    columns = (
        ColumnNode(said(say.CAPABILITY), 2.2),
        ColumnNode(said(say.SCORE), 0.8, "right"),
        ColumnNode(said(say.ANSWER_SHOWS), 3.2),
        ColumnNode(said(say.FIRST_STEP_COLUMN), 4.2),
        ColumnNode(said(say.EFFORT), 1),
    )
    rows = [_gap_row(brief, capability) for capability in weak]
    return [*nodes, table_of(title, columns, rows, padding=2.8, gap=4)]


def _gap_row(brief: Brief, capability: CapabilityScore) -> tuple[Cell, ...]:
    found = brief.found
    name = found.capability_names.get(capability.id, capability.id)
    printed = number_words.score(capability.score)
    step = first_step(brief.found, capability)
    effort = (
        kind_words.effort(found.rubric.action_by_id[step].effort) if step in found.rubric.action_by_id else "\u2013"
    )
    title = _in_the_plan(brief, step) if step else said(pathway.EXTEND)
    return (name, Open(printed), _shown_by(brief, capability), title, effort)


def _in_the_plan(brief: Brief, code: str) -> str:
    """A step with where the plan has it, in brackets; without them where the report holds no list of actions."""
    title = brief.found.action_title(code)
    if brief.leaves_out("actions"):
        return title
    row = next((row for row in brief.plan if row.id == code), None)
    if row is None:
        return said(say.part_step_not_planned(title=title))
    if row.number is not None:
        return said(say.part_step_of_number(title=title, number=row.number))
    return said((say.part_step_recurring if row.every is not None else say.part_step_later)(title=title))


def _shown_by(brief: Brief, capability: CapabilityScore) -> Cell:
    """The lowest answer of a capability in words, with its evidence note."""
    found = brief.found
    if capability.is_derived:
        return team_headlines.team_headline(found)
    if not capability.contributions:
        unknown = (*capability.dont_know, *capability.skipped)
        return said(say.not_known_questions(unknown=len(unknown)))
    lowest = min(capability.contributions, key=lambda entry: entry.level)
    entry = found.question(lowest.question)
    answer = found.response.answers.get(lowest.question)
    words = entry.anchor(lowest.level).short if entry else said(say.level(level=lowest.level))
    if answer and answer.given == "dont-know":
        words = said(reasons.COUNTS_AS_ZERO)
    if answer and answer.evidence and brief.settings.with_raw_answers:
        whole, short = (cleaning.one_line(answer.evidence, most) for most in (cleaning.LONGEST, 160))
        return _quoted(words, whole) if whole == short else Long(_quoted(words, whole), _quoted(words, short))
    return words


def _quoted(words: str, note: str) -> str:
    """An answer with the note beside it."""
    return f"{words} (\u201c{note}\u201d)"
