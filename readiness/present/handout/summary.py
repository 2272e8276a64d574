"""The page that stands alone: position, numbers, findings, where to start, what to decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

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
from readiness.present import headlines, phrases, reasons
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

TITLE = "Executive summary"
NAME = 120  # characters of a typed name on this page; more end in an ellipsis
WHY = 260
FINDINGS = "What the answers show"


class SummaryFullness(NamedTuple):
    """How much the page shows: findings, problems, and the cost of doing nothing."""

    findings: int
    problems: int
    has_cost: bool


FULLNESS = (
    SummaryFullness(4, 2, True),
    SummaryFullness(3, 2, True),
    SummaryFullness(4, 2, False),
    SummaryFullness(3, 2, False),
    SummaryFullness(2, 2, False),
    SummaryFullness(2, 1, False),
    SummaryFullness(1, 1, False),
)


def summary(brief: Brief) -> Section:
    """One page at any content: shorter by fewer findings, never by smaller type."""
    whole, *shorter = (_nodes(brief, fullness) for fullness in FULLNESS)
    headline = headlines.summary_headline(brief.found)
    return Section("summary", TITLE, headline, _lede(brief), whole, (whole, *shorter))


def _nodes(brief: Brief, fullness: SummaryFullness) -> tuple[Node, ...]:
    found = brief.found
    nodes: list[Node] = []
    if found.outcome.placement is not None and headlines.is_open_to_change(found):
        nodes.append(_provisional(found))
    ladder = figure("phase", phase_words.ladder(), charting.phase_ladder(found), height=32, gap=18)
    nodes += [ladder, Paragraph(phase_words.terms(brief.found.rubric), "caption", gap=8)]
    if found.outcome.placement is not None:
        nodes.append(_key_figures(brief))
    left = (Heading(FINDINGS), *_finding_nodes(found, fullness.findings))
    nodes.append(SideBySide((left, tuple(_start_here(brief, fullness))), (7, 5), gutter=18, gap=26))
    nodes += steps_to_take(brief)
    nodes.append(Paragraph(_trust(brief), "note", lead="How far to trust this.", gap=13))
    return tuple(nodes)


def _lede(brief: Brief) -> str:
    found = brief.found
    if found.outcome.placement is None:
        return "Answer the first questions to get scores, a phase and a plan."
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    parts = []
    if len(rows) > 1 and rows[0].printed != rows[-1].printed:
        parts.append(
            f"Strongest: {rows[-1].name} at {rows[-1].printed} {phrases.out_of(found.scale)}. "
            f"Weakest: {rows[0].name} at {rows[0].printed}."
        )
    return " ".join(filter(None, [*parts, gates_left.titles_left(found)]))


def _provisional(found: Findings) -> Panel:
    words = f"{certainty.provisional_sentence(found)} Pages that need more answers are left out."
    lead = f"{certainty.provisional_title(found.placement)}."
    return Panel((Paragraph(words, "note", lead=lead),), is_open=True, padding=11, gap=12)


def _key_figures(brief: Brief) -> KeyFigures:
    found = brief.found
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    weakest = ("\u2013", "no score yet", "")
    if rows:
        is_alike = len(rows) > 1 and rows[0].printed == rows[-1].printed
        weakest = (
            rows[0].printed,
            f"{phrases.out_of(found.scale)} at the weakest",
            "every dimension" if is_alike else rows[0].name,
        )
    early, actions = early_actions(found, brief.content.assessment.starts_on)
    first = found.outcome.ranking.first_problem
    problems = len(found.outcome.ranking.problems)
    lead = ("0", "problems to start with", f"of {problems} entered")
    if first:
        is_doubted = table_standing.is_doubted(found, first.id)
        lead = (_reach(first), f"of 100, first {'by the answers' if is_doubted else 'problem'}", first.name)
    standing = _gates_card(found)
    starts = "action starts" if early == 1 else "actions start"
    plan = (str(early), f"{starts} in 90 days", f"of {actions} in the plan")
    is_left = bool(found.gates_left)
    entries = (weakest, standing, plan, lead)
    return KeyFigures(tuple(KeyFigure(*entry, is_open=is_left and entry is standing) for entry in entries))


def _gates_card(found: Findings) -> tuple[str, str, str]:
    """How many gates are not met, with how many are not known beside them; or all, where all are met."""
    not_met, unknown, total = len(found.open_gates), len(found.unknown_gates), len(found.target_gates)
    phase = f"phase {found.target_phase}"
    if not_met:
        beside = f", {unknown} not known" if unknown else ""
        return str(not_met), f"{_plural('gate', not_met)} to {phase} not met yet", f"of {total}{beside}"
    if unknown:
        return str(unknown), f"{_plural('gate', unknown)} to {phase} not known yet", f"of {total}"
    return str(total), f"{_plural('gate', total)} of {phase} met", f"of {total}"


def _reach(problem: RankedProblem) -> str:
    """'83', or '50 to 62' if unknown answers leave that open."""
    low, high = phrases.whole(problem.low), phrases.whole(problem.high)
    return str(low) if low == high else f"{low} to {high}"


def _plural(noun: str, number: int) -> str:
    return noun if number == 1 else f"{noun}s"


def _finding_nodes(found: Findings, most: int) -> list[Node]:
    last: tuple[Callable[[Findings], tuple[str, str] | None], ...] = (_team, _data)
    # A page without room for all of them rather tells that the data status is open than who is busy.
    makers = (_problem, _gates, *(last if found.outcome.data_status.is_known else reversed(last)))
    entries = [entry for maker in makers if (entry := maker(found)) is not None]
    return [Paragraph(words, lead=lead, gap=8, limit=260) for lead, words in entries[:most]]


def _gates(found: Findings) -> tuple[str, str] | None:
    if not found.gates_left:
        return None
    gate = found.gates_left[0]
    state = "Not known yet" if gate.state == "unknown" else "Not met yet"
    return f"{state}: \u201c{found.gate_titles([gate])[0]}\u201d.", f"Found: {gates.gate_found(found, gate)}."


def _data(found: Findings) -> tuple[str, str] | None:
    if found.outcome.placement is None:
        return None
    row = charting.status_ladder(found).rows[0]
    if found.outcome.data_status.next is None:
        return f"Data is {row.words}.", "Keep it in one place, checked, and open to all who need it."
    status = found.outcome.data_status
    if not status.is_known:
        low, high = phrases.status_words(status.low), phrases.status_words(status.high)
        unknown = phrases.and_list([gate_kinds.FACETS[facet] for facet in status.not_known])
        return f"The data status is not known yet: between {low} and {high}.", f"To be found out: {unknown}."
    return f"Data is {row.words}.", f"To reach the next status: {row.blocks_next}."


def _team(found: Findings) -> tuple[str, str]:
    if not found.response.people:
        return team_headlines.team_headline(found) + ".", "List the people who could help, with the time they have."
    words = time_words.loads(found)
    if found.outcome.team.is_key_person_risk:
        words += f" Too much rests on {names.person(found, found.outcome.team.key_person)}."
    return team_headlines.team_headline(found) + ".", words


def _problem(found: Findings) -> tuple[str, str] | None:
    first = found.outcome.ranking.first_problem
    if first is None:
        return problem_headlines.problems_headline(found) + ".", "See the page on candidate problems."
    return problem_headlines.problems_headline(found) + ".", problem_words.beside_the_first(found, first)


def _start_here(brief: Brief, fullness: SummaryFullness) -> list[Node]:
    ranking = brief.found.outcome.ranking
    candidates = [problem for problem in ranking.problems if problem.can_become_project or problem.is_to_buy]
    candidates = candidates[: fullness.problems]
    nodes: list[Node] = [Heading("Start with these" if candidates else "Before the first problem")]
    if not candidates:
        nodes.append(Paragraph(problem_headlines.before_a_problem(brief.found), gap=7))
    nodes += [_problem_card(brief.found, problem) for problem in candidates]
    cost = problem_price.cost_of_waiting(brief.found) if fullness.has_cost else ""
    if cost:
        nodes += [Heading("If nothing changes", gap=13), Paragraph(cost, gap=3, limit=200)]
    return nodes


def _problem_card(found: Findings, problem: RankedProblem) -> Card:
    """A problem with its score; what unknown answers leave open is the paler end of its bar."""
    title = f"{problem.rank}  {problem.name}"
    return Card(
        title, _why(found, problem), _reach(problem), problem.low, problem.high, title_limit=NAME, note_limit=WHY
    )


def _why(found: Findings, problem: RankedProblem) -> str:
    words = reasons.why_here(found, problem)
    if problem.class_ == "do-first" and problem.hits:
        return f"Before its trial: {phrases.lower_first(words)}"
    return phrases.capital(words)


def _trust(brief: Brief) -> str:
    placement = brief.found.outcome.placement
    if placement is None:
        return "No question has been answered, so there is no placement to trust yet."
    words = (
        f"{phrases.capital(brief.evidence_line)}. {certainty.certainty_title(placement)}. "
        f"{certainty.certainty_sentence(brief.found)}"
    )
    done = brief.found.outcome.scorecard.completeness
    if not (done.dont_know + done.skipped or placement.lacks_models):
        return f"{words} No question is left open."
    return f"{words} {certainty.bounds_sentence(placement)}"
