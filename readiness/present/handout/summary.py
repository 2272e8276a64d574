"""The page that stands alone: position, numbers, findings, where to start, what to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from readiness.document.cleaning import LIMIT
from readiness.document.tree import (
    Card,
    Heading,
    KeyFigure,
    KeyFigures,
    Node,
    Panel,
    Paragraph,
    Section,
    SideBySide,
)
from readiness.model.ranking import RankedProblem
from readiness.present import headlines, kind_words, list_words, number_words, reasons
from readiness.present.charts import charting
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.first_steps import steps_to_take
from readiness.present.handout.pieces import figure
from readiness.present.phase import certainty, gate_kinds, gates, gates_left, phase_words
from readiness.present.plan.plan_standing import early_actions
from readiness.present.price import problem_price
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.team import names, team_headlines, time_words
from readiness.words import alone, inside, said
from readiness.words.say import handout as say
from readiness.words.say.files import and_more, and_more_in_report

TITLE = say.EXECUTIVE_SUMMARY
NAME = 120  # characters of a typed name on this page; more end in an ellipsis
WHY = 260
SHOWN = 2  # problems to start with, at most
FINDINGS = say.WHAT_ANSWERS_SHOW


class SummaryFullness(NamedTuple):
    """How much the page shows: findings, problems, the cost of doing nothing, and letters of why a problem is here.

    `has_gates` says whether the first steps tell which gates they serve.
    """

    findings: int
    problems: int
    has_cost: bool
    why: int = LIMIT
    has_gates: bool = True


FULLNESS = (
    SummaryFullness(4, 2, True),
    SummaryFullness(3, 2, True),
    SummaryFullness(4, 2, False),
    SummaryFullness(3, 2, False),
    SummaryFullness(2, 2, False),
    SummaryFullness(4, 1, True),
    SummaryFullness(4, 1, False),
    SummaryFullness(3, 1, False),
    SummaryFullness(2, 1, False),
    SummaryFullness(1, 1, False),
    SummaryFullness(3, 1, False, WHY),
    SummaryFullness(2, 1, False, WHY),
    SummaryFullness(1, 1, False, WHY),
    SummaryFullness(1, 1, False, WHY, has_gates=False),
)
"""A part that finds no room is named, so that no page shows fewer than another without a word."""


def summary(brief: Brief) -> Section:
    """One page at any content: shorter by fewer findings, never by smaller type."""
    whole, headline = _nodes(brief, FULLNESS[0]), headlines.summary_headline(brief.found)

    def shorter() -> Iterator[tuple[Node, ...]]:
        yield whole
        yield from (_nodes(brief, fullness) for fullness in FULLNESS[1:])

    return Section("summary", said(TITLE), headline, _lede(brief), whole, shorter)


def _nodes(brief: Brief, fullness: SummaryFullness) -> tuple[Node, ...]:
    found = brief.found
    nodes: list[Node] = []
    if found.outcome.placement is not None and headlines.is_open_to_change(found):
        nodes.append(_provisional(found))
    ladder = figure("phase", phase_words.ladder(), charting.phase_ladder(found), height=32, gap=18)
    nodes += [ladder, Paragraph(phase_words.terms(brief.found.rubric), "caption", gap=8)]
    if found.outcome.placement is not None:
        nodes.append(_key_figures(brief))
    left = (Heading(said(FINDINGS)), *_finding_nodes(found, fullness))
    nodes.append(SideBySide((left, tuple(_start_here(brief, fullness))), (7, 5), gutter=18, gap=26))
    nodes += steps_to_take(brief, has_gates=fullness.has_gates)
    nodes.append(Paragraph(_trust(brief), "note", lead=said(say.HOW_FAR_TRUST_THIS), gap=13))
    return tuple(nodes)


def _lede(brief: Brief) -> str:
    found = brief.found
    if found.outcome.placement is None:
        return said(say.ANSWER_FIRST_QUESTIONS_GET_SCORES)
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    parts = []
    if len(rows) > 1 and rows[0].printed != rows[-1].printed:
        parts.append(
            said(
                say.strongest_at_weakest_at(
                    name=rows[-1].name,
                    printed=rows[-1].printed,
                    out_of=kind_words.out_of(found.scale),
                    other_name=rows[0].name,
                    other_printed=rows[0].printed,
                )
            )
        )
    return " ".join(filter(None, [*parts, gates_left.titles_left(found)]))


def _provisional(found: Findings) -> Panel:
    words = said(say.pages_need_more_answers_left(provisional_sentence=certainty.provisional_sentence(found)))
    lead = f"{certainty.provisional_title(found.placement)}."
    return Panel((Paragraph(words, "note", lead=lead),), is_open=True, padding=11, gap=12)


def _key_figures(brief: Brief) -> KeyFigures:
    found = brief.found
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    weakest = ("\u2013", said(say.PART_NO_SCORE_YET), "")
    if rows:
        is_alike = len(rows) > 1 and rows[0].printed == rows[-1].printed
        weakest = (
            rows[0].printed,
            said(say.part_at_weakest(out_of=kind_words.out_of(found.scale))),
            said(say.PART_EVERY_DIMENSION) if is_alike else rows[0].name,
        )
    early, actions = early_actions(found, brief.content.assessment.starts_on)
    first = found.outcome.ranking.first_problem
    problems = len(found.outcome.ranking.problems)
    lead = ("0", said(say.PART_PROBLEMS_START_WITH), said(say.part_entered(problems=problems)))
    if first:
        is_doubted = table_standing.is_doubted(found, first.id)
        lead = (_reach(first), said(say.PART_FIRST_BY_ANSWERS if is_doubted else say.PART_FIRST_PROBLEM), first.name)
    standing = _gates_card(found)
    starts = said(say.PART_ACTION_STARTS) if early == 1 else said(say.PART_ACTIONS_START)
    plan = (str(early), said(say.part_days(starts=starts)), said(say.part_plan(actions=actions)))
    is_left = bool(found.gates_left)
    entries = (weakest, standing, plan, lead)
    return KeyFigures(tuple(KeyFigure(*entry, is_open=is_left and entry is standing) for entry in entries))


def _gates_card(found: Findings) -> tuple[str, str, str]:
    """How many gates are not met, with how many are not known beside them; or all, where all are met."""
    not_met, unknown, total = len(found.open_gates), len(found.unknown_gates), len(found.target_gates)
    phase = said(say.part_phase(target_phase=found.target_phase))
    if not_met:
        beside = said(say.not_known(unknown=unknown)) if unknown else ""
        return (
            str(not_met),
            said(say.part_not_met_yet(gates=not_met, phase=phase)),
            said(say.part_of_total_and_unknown(total=total, beside=beside)),
        )
    if unknown:
        return (
            str(unknown),
            said(say.part_gates_not_known_yet(gates=unknown, phase=phase)),
            said(say.part_of_total(total=total)),
        )
    return str(total), said(say.part_met(gates=total, phase=phase)), said(say.part_of_total(total=total))


def _reach(problem: RankedProblem) -> str:
    """'83', or '50 to 62' if unknown answers leave that open."""
    low, high = number_words.whole(problem.low), number_words.whole(problem.high)
    return str(low) if low == high else said(say.part_reach(low=low, high=high))


def _finding_nodes(found: Findings, fullness: SummaryFullness) -> list[Node]:
    last: tuple[Callable[[Findings], tuple[str, str] | None], ...] = (_team, data_finding)
    # A page without room for all of them rather tells that the data status is open than who is busy.
    makers = (_problem, _gates, *(last if found.outcome.data_status.is_known else reversed(last)))
    entries = [entry for maker in makers if (entry := maker(found)) is not None]
    most, limit = fullness.findings, fullness.why
    shown: list[Node] = [Paragraph(words, lead=lead, gap=8, limit=limit) for lead, words in entries[:most]]
    return [*shown, *_and_more([lead.removesuffix(".") for lead, _ in entries[most:]], fullness)]


def _and_more(names: list[str], fullness: SummaryFullness) -> list[Node]:
    """How many there are beside those that are shown, and what they are called where there is room for it."""
    if not names:
        return []
    number = len(names)
    more = and_more(number=number, names=names) if fullness.why > WHY else and_more_in_report(number=number)
    return [Paragraph(said(more), "caption", gap=6)]


def _gates(found: Findings) -> tuple[str, str] | None:
    if not found.gates_left:
        return None
    gate = found.gates_left[0]
    state = said(say.NOT_KNOWN_YET) if gate.state == "unknown" else said(say.NOT_MET_YET)
    title = list_words.quoted(found.gate_titles([gate])[0])
    told = list_words.sentence(list_words.labelled(state, title))
    return told, said(say.found(gate_found=gates.gate_found(found, gate)))


def data_finding(found: Findings) -> tuple[str, str] | None:
    """The status by the answers about data and what comes next, with what is known of the first problem's own data."""
    if found.outcome.placement is None:
        return None
    row, of = charting.status_ladder(found).rows[0], found.rubric.data_is_asked_of
    if found.outcome.data_status.next is None:
        words = [said(say.KEEP_ONE_PLACE_CHECKED_OPEN), *_data_of_first(found)]
        return said(say.data_is(of=of, words=row.words)), " ".join(words)
    status = found.outcome.data_status
    if not status.is_known:
        low, high = kind_words.status_words(status.low), kind_words.status_words(status.high)
        unknown = list_words.and_list([said(gate_kinds.FACETS[facet]) for facet in status.not_known])
        words = [said(say.be_found_out(unknown=unknown)), *_data_of_first(found)]
        return said(say.data_status_not_known_yet(low=low, high=high)), " ".join(words)
    words = [said(say.reach_next_status(blocks_next=row.blocks_next)), *_data_of_first(found)]
    if (strongest := _strongest_of_data(found)) is not None:
        words.append(said(say.what_status_and_score_measure(of=of, dimension=strongest)))
    return said(say.data_is(of=of, words=row.words)), " ".join(words)


def _data_of_first(found: Findings) -> list[str]:
    """What is known of the data of the first problem, where it has another status than the answers about data say."""
    first, problem = charting.otherwise_told_data(found), found.outcome.ranking.first_problem
    if first is None or problem is None:
        return []
    told = problem.data_status.compared_with(found.outcome.data_status)
    return [said(say.first_has_data_of_its_own(name=first.name, status=first.words, told=told))]


def _strongest_of_data(found: Findings) -> str | None:
    """The name of the dimension that the status asks of too, if this page calls it the strongest."""
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    asked = {facet.question for facet in found.rubric.data_status.facets}
    names = {
        each.name
        for each in found.questionnaire.dimensions
        for capability in each.capabilities
        if any(question.id in asked for question in capability.questions)
    }
    is_named = len(rows) > 1 and rows[0].printed != rows[-1].printed
    return rows[-1].name if is_named and rows[-1].name in names else None


def _team(found: Findings) -> tuple[str, str]:
    if not found.response.people:
        return team_headlines.team_headline(found) + ".", said(say.LIST_PEOPLE_WHO_COULD_HELP)
    words = time_words.loads(found)
    if found.outcome.team.is_key_person_risk:
        words += f" {said(say.too_much_rests_on(name=names.person(found, found.outcome.team.key_person)))}"
    return team_headlines.team_headline(found) + ".", words


def _problem(found: Findings) -> tuple[str, str] | None:
    first = found.outcome.ranking.first_problem
    if first is None:
        return problem_headlines.problems_headline(found) + ".", said(say.SEE_PAGE_CANDIDATE_PROBLEMS)
    return problem_headlines.problems_headline(found) + ".", problem_words.beside_the_first(found, first)


def _start_here(brief: Brief, fullness: SummaryFullness) -> list[Node]:
    ranking = brief.found.outcome.ranking
    candidates = [problem for problem in ranking.problems if problem.can_become_project or problem.is_to_buy]
    left = [problem.name for problem in candidates[fullness.problems :]] if fullness.problems < SHOWN else []
    candidates = candidates[: fullness.problems]
    nodes: list[Node] = [Heading(said(say.START_WITH_THESE) if candidates else said(say.BEFORE_FIRST_PROBLEM))]
    if not candidates:
        nodes.append(Paragraph(problem_headlines.before_a_problem(brief.found), gap=7))
    nodes += [_problem_card(brief.found, problem, fullness.why) for problem in candidates]
    nodes += _and_more(left[: SHOWN - fullness.problems], fullness)
    cost = problem_price.cost_of_waiting(brief.found) if fullness.has_cost else ""
    if cost:
        nodes += [Heading(said(say.IF_NOTHING_CHANGES), gap=13), Paragraph(cost, gap=3)]
    return nodes


def _problem_card(found: Findings, problem: RankedProblem, why: int) -> Card:
    """A problem with its score; what unknown answers leave open is the paler end of its bar."""
    title = f"{problem.rank}  {problem.name}"
    words = _why(found, problem)
    if len(words) > why:
        words = said(say.part_of_why(words=words[:why].rpartition(" ")[0], section=said(say.CANDIDATE_PROBLEMS)))
    return Card(title, words, _reach(problem), problem.low, problem.high, title_limit=NAME)


def _why(found: Findings, problem: RankedProblem) -> str:
    words = reasons.why_here(found, problem)
    if problem.class_ == "do-first" and problem.hits:
        return said(say.before_its_trial(why=inside(words)))
    return alone(words)


def _trust(brief: Brief) -> str:
    placement = brief.found.outcome.placement
    if placement is None:
        return said(say.NO_QUESTION_HAS_BEEN_ANSWERED)
    words = (
        f"{alone(brief.evidence_line)}. {certainty.certainty_title(placement)}. "
        f"{certainty.certainty_sentence(brief.found)}"
    )
    done = brief.found.outcome.scorecard.completeness
    if not (done.dont_know + done.skipped or placement.lacks_models):
        return f"{words} {said(say.NO_QUESTION_LEFT_OPEN)}"
    return f"{words} {certainty.bounds_sentence(placement)}"
