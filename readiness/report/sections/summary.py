"""The page that stands alone: position, numbers, findings, where to start, what to decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from readiness.model.ranking import RankedProblem
from readiness.present import headlines, phrases, reasons, tokens
from readiness.present.charts import charting
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.phase import certainty, gate_kinds, gates, gates_left, phase_words
from readiness.present.plan.plan_standing import early_actions
from readiness.present.price import problem_price
from readiness.present.problems import problem_words
from readiness.present.team import team_words
from readiness.report import fonts, text, theme
from readiness.report.blocks import Block, Chart, Columns, Panel, Stack, Text
from readiness.report.drawings.ladders import phase_ladder
from readiness.report.layout import Section
from readiness.report.pen import Pen
from readiness.report.sections.first_steps import steps_to_take
from readiness.report.sections.pieces import heading, opening

TITLE = "Executive summary"
NAME = 120  # characters of a typed name on this page; more end in an ellipsis
CARD = 76.0  # points, so that a name on two lines makes no card taller than its neighbours
TERMS = f"{phase_words.WORKLOAD_TERM} {phase_words.GATE_TERM}"


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
    """One page at any content: if it would be longer, it shows fewer findings, never smaller type."""
    blocks: list[Block] = []
    paper = theme.paper_of(brief)
    for fullness in FULLNESS:
        blocks = _blocks(brief, fullness)
        if sum(block.gap + block.height(paper.content) for block in blocks) <= paper.room:
            break
    return Section("summary", TITLE, tuple(blocks))


def _blocks(brief: Brief, fullness: SummaryFullness) -> list[Block]:
    found = brief.found
    blocks = opening(brief, "summary", TITLE, headlines.summary_headline(found), lede=_lede(brief))
    if found.outcome.placement is not None and headlines.is_open_to_change(found):
        blocks.append(_provisional(found))
    blocks += [phase_ladder(charting.phase_ladder(found), gap=18), Text(TERMS, theme.CAPTION, gap=8)]
    if found.outcome.placement is not None:
        blocks.append(_cards(brief))
    left = Stack([heading("What the answers show"), *_finding_blocks(found, fullness.findings)])
    blocks.append(Columns([left, Stack(_start_here(brief, fullness))], (7, 5), gutter=18, gap=26))
    blocks += steps_to_take(brief)
    blocks.append(Text(_trust(brief), theme.NOTE, lead="How far to trust this.", gap=13))
    return blocks


def _lede(brief: Brief) -> str:
    found = brief.found
    if found.outcome.placement is None:
        return "Answer the first questions to get scores, a phase and a plan."
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    parts = []
    if len(rows) > 1 and rows[0].printed != rows[-1].printed:
        parts.append(
            f"Strongest: {rows[-1].name} at {rows[-1].printed} of 3. Weakest: {rows[0].name} at {rows[0].printed}."
        )
    return " ".join(filter(None, [*parts, gates_left.titles_left(found)]))


def _provisional(found: Findings) -> Panel:
    words = f"{certainty.provisional_sentence(found)} Pages that need more answers are left out."
    lead = f"{certainty.provisional_title(found.placement)}."
    return Panel(Text(words, theme.NOTE, lead=lead), edge=tokens.ORANGE, padding=11, gap=12)


def _cards(brief: Brief) -> Columns:
    found = brief.found
    rows = [row for row in charting.dumbbell(found).rows if row.score is not None]
    weakest = ("\u2013", "no score yet", "")
    if rows:
        is_alike = len(rows) > 1 and rows[0].printed == rows[-1].printed
        weakest = (rows[0].printed, "of 3 at the weakest", "every dimension" if is_alike else rows[0].name)
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
    cards = [_card(brief, entry, is_open=is_left and entry is standing) for entry in (weakest, standing, plan, lead)]
    return Columns(cards, gutter=theme.GUTTER, gap=14)


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


def _card(brief: Brief, words: tuple[str, str, str], *, is_open: bool) -> Panel:
    number, unit, detail = words
    edge = tokens.ORANGE if is_open else theme.palette_of(brief).accent
    inside = Stack(
        [
            Text(number, theme.style(fonts.BOLD, 21, 25, tokens.NAVY)),
            Text(unit, theme.style(fonts.SEMIBOLD, 8.4, 10.8)),
            Text(detail, theme.CAPTION, gap=1, limit=40),
        ]
    )
    return Panel(inside, edge=edge, padding=11, least=CARD)


def _finding_blocks(found: Findings, most: int) -> list[Block]:
    makers: tuple[Callable[[Findings], tuple[str, str] | None], ...] = (_problem, _gates, _team, _data)
    entries = [entry for maker in makers if (entry := maker(found)) is not None]
    return [Text(words, lead=lead, gap=8, limit=260) for lead, words in entries[:most]]


def _gates(found: Findings) -> tuple[str, str] | None:
    if not found.gates_left:
        return None
    gate = found.gates_left[0]
    state = "Not known yet" if gate.state == "unknown" else "Not met yet"
    return f"{state}: {found.gate_titles([gate])[0]}.", f"Found: {gates.gate_found(found, gate)}."


def _data(found: Findings) -> tuple[str, str] | None:
    if found.outcome.placement is None:
        return None
    row = charting.status_ladder(found).rows[0]
    if found.outcome.data_status.next is None:
        return f"Data is {row.words}.", "Keep it in one place, checked, and open to all who need it."
    status = found.outcome.data_status
    if not status.is_known:
        low, high = phrases.STATUS_WORDS[status.low], phrases.STATUS_WORDS[status.high]
        unknown = phrases.and_list([gate_kinds.FACETS[facet] for facet in status.not_known])
        return f"The data status is not known yet: between {low} and {high}.", f"To be found out: {unknown}."
    return f"Data is {row.words}.", f"To reach the next status: {row.blocks_next}."


def _team(found: Findings) -> tuple[str, str]:
    if not found.response.people:
        return headlines.team_headline(found) + ".", "List the people who could help, with the time they have."
    words = team_words.loads(found)
    if found.outcome.team.is_key_person_risk:
        words += f" Too much rests on {team_words.person(found, found.outcome.team.key_person)}."
    return headlines.team_headline(found) + ".", words


def _problem(found: Findings) -> tuple[str, str] | None:
    first = found.outcome.ranking.first_problem
    if first is None:
        return headlines.problems_headline(found) + ".", "See the page on candidate problems."
    return headlines.problems_headline(found) + ".", problem_words.beside_the_first(found, first)


def _start_here(brief: Brief, fullness: SummaryFullness) -> list[Block]:
    ranking = brief.found.outcome.ranking
    candidates = [problem for problem in ranking.problems if problem.can_become_project or problem.is_to_buy]
    candidates = candidates[: fullness.problems]
    blocks: list[Block] = [heading("Start with these" if candidates else "Before the first problem")]
    if not candidates:
        blocks.append(Text(headlines.before_a_problem(brief.found), gap=7))
    blocks += [_problem_card(brief, problem, gap=7) for problem in candidates]
    cost = problem_price.cost_of_waiting(brief.found) if fullness.has_cost else ""
    if cost:
        blocks += [heading("If nothing changes", gap=13), Text(cost, gap=3, limit=200)]
    return blocks


def _problem_card(brief: Brief, problem: RankedProblem, *, gap: float) -> Panel:
    """A problem with its score; what unknown answers leave open is the paler end of the bar."""
    reach = _reach(problem)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        pen.label(x, top - 16, reach, font=fonts.BOLD, size=15, ink=theme.palette_of(brief).accent)
        pen.label(x + text.width(reach, fonts.BOLD, 15) + 5, top - 16, "of 100", ink=tokens.MUTED)
        pen.bar(x, top - 27, width, 3.4, fill=tokens.TRACK)
        pen.bar(x, top - 27, width * problem.high / 100, 3.4, fill=tokens.SKY)
        pen.bar(x, top - 27, width * problem.low / 100, 3.4, fill=theme.palette_of(brief).accent)

    inside = Stack(
        [
            Text(f"{problem.rank}  {problem.name}", theme.SUBHEADING, limit=NAME),
            Text(_why(brief.found, problem), theme.CAPTION, gap=1, limit=260),
            Chart(f"{problem.name} scores {reach} of 100", 29, paint),
        ]
    )
    return Panel(inside, fill=None, stroke=tokens.RULE, padding=9, gap=gap)


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
    if not (done.dont_know + done.skipped or placement.workloads.is_unknown):
        return f"{words} No question is left open."
    return f"{words} {certainty.bounds_sentence(placement)}"
