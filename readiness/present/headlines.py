"""The headline of each page: a finding with its number, computed and never typed.

Every function is pure. A superlative comes from the order that the chart draws, and a
claim that the numbers deny raises ValueError instead of being printed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.model.coverage import RoleCover
from readiness.model.outcome import Outcome
from readiness.model.ranking import RankedProblem, Ranking
from readiness.present import phrases
from readiness.present.answering import answered_words
from readiness.present.charts import DisagreementDots, Dumbbell, ThenNow, charting
from readiness.present.data import status_words, table_standing
from readiness.present.data.status_words import only_gap
from readiness.present.findings import Findings
from readiness.present.phase import certainty, gates_left, phase_words, settling_words
from readiness.present.plan.named_actions import solid
from readiness.present.plan.plan_standing import early_actions
from readiness.present.problems.charters import CharterPage
from readiness.present.team import team_words

MOST_SKIPPED: Final = 0.2  # more unanswered than this makes the report provisional
MOST_EQUAL: Final = 4  # what shares the lowest score is named in a headline up to here; the section lists it
VERDICT_WORDS: Final = {
    "clear first": "is the clear first problem",
    "likely first": "is likely the first problem",
    "first so far": "comes first as far as is known",
    "toss-up": "comes first by a toss-up",
}
CONFIDENT: Final = ("clear first", "likely first")  # words that a table which does not bear them out takes back


def is_provisional(found: Findings) -> bool:
    """Whether more than a fifth of the questions have no level, or there is no placement."""
    done = found.outcome.scorecard.completeness
    return found.outcome.placement is None or done.skipped + done.dont_know > MOST_SKIPPED * max(1, done.questions)


def is_open_to_change(found: Findings) -> bool:
    """Whether the phase is provisional: too few answers, or nobody has said which models are in daily use."""
    return is_provisional(found) or certainty.waits_for_models(found.placement)


def summary_headline(found: Findings) -> str:
    """Phase, models in daily use where they limit phases, and the gates that stand before the next phase."""
    if found.outcome.placement is None:
        return "No phase yet: nothing has been answered"
    placement = found.placement
    place = f"Phase\u00a0{placement.placed} of {len(found.rubric.phases)}"
    use = f"{phase_words.models_in_use(placement)}; " if found.rubric.workloads.limits_phases else ""
    if not placement.is_certain:
        place = f"Not yet certain, {settling_words.possible_words(placement)}"
    if placement.placed == found.target_phase:
        _require(not found.gates_left, "the placed phase has an open gate")
        return f"{place}: {use}every gate is met"
    return f"{place}: {use}{gates_left.gates_left(found)}"


def scorecard_headline(found: Findings) -> str:
    """The dimension furthest below the floor of the target phase, and those that reach it."""
    chart = charting.dumbbell(found)
    target = f"the floor of {phrases.phase(chart.phase)}"
    reached = [row.name for row in chart.rows if row.state == "met"]
    below = [row for row in chart.rows if row.state != "met"]
    scored = [row for row in below if row.score is not None]
    if not below:
        return f"All {phrases.count(len(reached), 'dimension')} reach {target}"
    if not scored:
        return _too_few_answers(chart, [row.name for row in below], target)
    lowest = [row for row in scored if row.printed == scored[0].printed]
    names = phrases.and_list([row.name for row in lowest])
    if all(row.state == "unknown" for row in lowest) or lowest[0].words == "just below":
        first = f"Not confirmed at {target}: {names}"
    else:
        first = f"Furthest below {target}: {names}"
    return f"{first}; {_reached(chart, reached)}"


def _too_few_answers(chart: Dumbbell, unsure: list[str], target: str) -> str:
    """How many dimensions reach the floor, where all others have too few answers for a score."""
    number = len(chart.rows) - len(unsure)
    if not number:
        return f"Too few answers to place any dimension against {target}"
    verb = "reaches" if number == 1 else "reach"
    part = phrases.capital(phrases.part_of(number, len(chart.rows), "dimension"))
    return f"{part} {verb} {target}; too few answers on {phrases.and_list(unsure)}"


def _reached(chart: Dumbbell, reached: list[str]) -> str:
    if reached:
        return f"on or above it: {phrases.and_list(reached)}"
    unsure = [row for row in chart.rows if row.state == "unknown"]
    return "whether the others reach it is not known yet" if unsure else "no dimension reaches it"


def placement_headline(found: Findings) -> str:
    """What the gates say about the placed phase and the next one."""
    placement = found.placement
    passed = [gate for gate in placement.gates if gate.phase <= placement.placed]
    _require(all(gate.is_met for gate in passed), "the placed phase has an open gate")
    if placement.placed == found.rubric.last_phase:
        return f"Every gate of {phrases.phase(placement.placed)} is met"
    met = len(found.target_gates) - len(found.gates_left)
    gates = phrases.part_of(met, len(found.target_gates), "gate")
    words = f"{gates} of {phrases.phase(found.target_phase)} {phrases.verb_for(met)} met"
    if not passed:
        return phrases.capital(words)
    return f"Every gate of {phrases.phase(placement.placed)} is met; {words}{' too' if met else ''}"


def data_headline(found: Findings) -> str:
    """The data status of the organization and what blocks the next one."""
    row = charting.status_ladder(found).rows[0]
    status = found.outcome.data_status
    if not status.is_known:
        return f"Data status: {status_words.unknown_status(status)}"
    if found.outcome.data_status.next is None:
        return f"Data status: {row.words}, the highest there is"
    gap = only_gap(found.outcome.data_status)
    return f"Data status: {row.words}; {gap or f'to go up, {row.blocks_next}'}"


def team_headline(found: Findings) -> str:
    """How many needed roles are covered, and which, or which are not; cover without time or a core skill says so."""
    roles = [role for role in found.outcome.team.roles if _is_needed(found, role.role)]
    covered = [role for role in roles if role.status == "covered"]
    gaps = [found.role_name(role.role) for role in roles if role.status != "covered"]
    total = phrases.count(len(roles), "role")
    if not found.response.tells_people:
        return f"Nobody is listed yet, so it is not known which of {total} are covered"
    if not found.response.people:
        return f"Nobody could work on machine learning, so none of {total} is covered"
    if any(not role.is_known for role in roles):
        return _known_cover(found, roles)
    caution = team_words.caution_beside_cover(found)
    if not gaps and caution:
        return f"All {total} are touched by somebody's skills, but {caution}"
    if not gaps:
        return f"All {total} are covered"
    words = phrases.capital(phrases.part_of(len(covered), len(roles), "role"))
    return f"{words} {phrases.verb_for(len(covered))} covered{_named(found, covered, gaps)}"


def _named(found: Findings, covered: list[RoleCover], gaps: list[str]) -> str:
    """The names of the covered roles or of the gap, whichever are fewer."""
    if not covered:
        return ""
    if len(covered) <= len(gaps):
        return f": {phrases.and_list([found.role_name(role.role) for role in covered])}"
    return f"; the gap is {phrases.and_list(gaps)}"


def _known_cover(found: Findings, roles: list[RoleCover]) -> str:
    """What is covered for certain where some skills were not told, by the names of the fewer."""
    covered = [found.role_name(role.role) for role in roles if role.status == "covered"]
    unknown = [found.role_name(role.role) for role in roles if not role.is_known]
    total = phrases.count(len(roles), "role")
    if not covered:
        return f"It is not known yet which of {total} are covered"
    if len(covered) <= len(unknown):
        return f"Of {total} these are covered for certain: {phrases.and_list(covered)}"
    part = phrases.part_of(len(covered), len(roles), "role")
    return f"Covered for certain: {part}; not known yet: {phrases.and_list(unknown)}"


def people_headline(found: Findings) -> str:
    """How many people are listed, and how much time they have together."""
    people = found.response.people
    time = sum((each.time or Decimal(0) for each in people), Decimal(0))
    listed = phrases.capital(phrases.count(len(people), "person", "people"))
    verb = "is" if len(people) == 1 else "are"
    return (
        f"{listed} {verb} listed, with {team_words.days_a_week(time)} together"
        if _all_timed(found)
        else f"{listed} {verb} listed"
    )


def _all_timed(found: Findings) -> bool:
    """Whether everybody's time is told, and there is some."""
    times = [each.time for each in found.response.people]
    return None not in times and any(times)


def _is_needed(found: Findings, slug: str) -> bool:
    role = found.rubric.team.role_by_id.get(slug)
    return role is None or role.is_needed


def problems_headline(found: Findings) -> str:
    """The problem to start with, and how sure that is."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    if not ranking.problems:
        return "No candidate problem has been entered yet"
    if first is None:
        return _nothing_to_start(ranking)
    if len(ranking.problems) == 1:
        return table_standing.joined(found, first.id, f"{first.name} is the only candidate problem")
    return f"{first.name} {_lead_of(found, first)}"


def _nothing_to_start(ranking: Ranking) -> str:
    """Why none of the problems can become a project."""
    judged = [entry for entry in ranking.problems if entry.is_judged]
    waiting = len(ranking.problems) - len(judged)
    if not judged:
        return "The only problem is not judged yet" if waiting == 1 else f"None of {_problems(waiting)} is judged yet"
    waits = any(entry.class_ == "later" for entry in judged)
    verdict = "ready for ML yet: collect data first" if waits else "a case for ML of your own"
    if waiting:
        return f"No problem is {verdict}; {_not_judged(waiting)}"
    if len(judged) == 1:
        return f"The only problem is not {verdict}"
    return f"None of {_problems(len(judged))} is {verdict}"


def _problems(number: int) -> str:
    return phrases.count(number, "problem")


def _not_judged(number: int) -> str:
    return f"{phrases.in_words(number)} {phrases.verb_for(number)} not judged yet"


def before_a_problem(found: Findings) -> str:
    """What must come first where no problem can become a project: problems, data, or other problems."""
    problems = found.outcome.ranking.problems
    if not problems:
        return "No problem can start yet. List candidates first."
    if not all(entry.is_judged for entry in problems):
        return "No problem can start yet. First judge those on the list: what they are worth, and how easy they are."
    if any(entry.class_ == "later" for entry in problems):
        return "No problem can start yet. Collect data first."
    listed = "The one on the list does" if len(problems) == 1 else "Those on the list do"
    return f"{listed} not call for ML of your own. List other candidates before you start."


def _lead_of(found: Findings, first: RankedProblem) -> str:
    """How far the first problem is ahead of the others that can become a project, and what its table says of that."""
    ranking = found.outcome.ranking

    def with_table(words: str) -> str:
        return table_standing.joined(found, first.id, words)

    if first.is_to_buy:
        return with_table("comes first: a ready-made tool exists, to be tested and bought")
    rivals = [entry for entry in ranking.problems if entry.can_become_project and entry.id != first.id]
    waiting = sum(not entry.is_judged for entry in ranking.problems)
    if not rivals and waiting:
        return f"{with_table('comes first so far')}; {_not_judged(waiting)}"
    if not rivals:
        return with_table("is the only problem that can become a project")
    best = max(rivals, key=lambda problem: problem.score)
    if best.score > first.score:
        return f"{with_table('comes first by its class')}; {best.name} scores higher"
    words = "comes first, but not firmly"
    if ranking.certainty is not None and ranking.favourite == first.id:
        words = VERDICT_WORDS[ranking.certainty]
        if ranking.certainty in CONFIDENT and table_standing.is_doubted(found, first.id):
            words = table_standing.BY_ANSWERS
    return f"{with_table(words)}; {rivals[0].name} follows"


def proposals(page: CharterPage) -> str:
    """How many points of the charter are ours and not what somebody told."""
    are = "is our proposal" if page.proposed == 1 else "are our proposals"
    return f"{phrases.in_words(page.proposed)} {are}"


def charter_headline(found: Findings, page: CharterPage) -> str:
    """How much of the charter is filled in before the first proof of concept begins, and what its table says."""
    points = phrases.part_of(page.told, len(page.lines), "point")
    words = f"{phrases.capital(points)} {phrases.verb_for(page.told)} filled in for {page.name}"
    if page.proposed:
        words += f", and {proposals(page)}"
    return table_standing.joined(found, page.problem, words)


def roadmap_headline(found: Findings, starts_on: date | None = None) -> str:
    """How many actions start in the first 90 days, as planned or, with the start of the plan, as moved by hand."""
    early, total = early_actions(found, starts_on)
    if not total:
        is_dropped = found.outcome.roadmap is not None and found.outcome.roadmap.actions
        return "Every action of the plan was dropped" if is_dropped else "There is no plan yet"
    words = phrases.capital(phrases.part_of(early, total, "action"))
    return f"{words} {'starts' if early < 2 else 'start'} in the first 90 days"


def gaps_headline(found: Findings) -> str:
    """The capability with the lowest score; a few equals are named together, and solid ones are no gap."""
    scored = [
        (capability.score, found.capability_names.get(capability.id, capability.id))
        for capability in found.outcome.scorecard.by_capability.values()
        if capability.score is not None
    ]
    if not scored:
        return "No capability has enough answers for a score"
    if min(score for score, _ in scored) >= solid(found):
        return f"No capability lies below {phrases.short_number(solid(found))} {phrases.out_of(found.scale)}"
    lowest = phrases.rounded(min(score for score, _ in scored))
    names = [f"\u201c{label}\u201d" for score, label in scored if phrases.rounded(score) == lowest]
    if len(names) > MOST_EQUAL:
        return f"Several capabilities share the lowest score, {lowest} {phrases.out_of(found.scale)}"
    return f"Lowest at {lowest} {phrases.out_of(found.scale)}: {phrases.and_list(names)}"


def actions_headline(found: Findings) -> str:
    """How many actions there are, and how many people or roles own them."""
    actions = found.outcome.roadmap.dated if found.outcome.roadmap else ()
    owners = {found.owner_of(action) for action in actions}
    return f"{phrases.capital(phrases.count(len(actions), 'action'))} for {phrases.count(len(owners), 'owner')}"


def disagreement_headline(chart: DisagreementDots, settled: int = 0) -> str:
    """On how many questions people differ, and how many of them were settled since, by a level or by a name."""
    number = len(chart.rows) + chart.others
    if not number:
        return "People do not differ by much on any question"
    told = phrases.capital(phrases.count(number, "question"))
    if not settled:
        return f"{told} to talk about before anything is built on the answers"
    if settled == number:
        return f"People differed on {phrases.count(number, 'question')}, and something was recorded on every one"
    return f"{told} on which people differ, {phrases.in_words(settled)} of them talked about"


def comparison_headline(found: Findings, chart: ThenNow, earlier: Outcome) -> str:
    """Which dimensions went up or down since the snapshot, and whether the phase changed.

    Between two versions of the questions nothing went up or down.
    """
    up = [row.name for row in chart.rows if row.words.startswith("up")]
    down = [row.name for row in chart.rows if row.words.startswith("down")]
    before = earlier.placement.certain_phase if earlier.placement else None
    now = found.outcome.placement.certain_phase if found.outcome.placement else None
    phase = f"now {_phase_or_unsure(now)}, then {_phase_or_unsure(before)}"
    if before == now:
        phase = "phase unchanged" if now is not None else "no certain phase then or now"
    versions = earlier.edition.questionnaire_version, found.outcome.edition.questionnaire_version
    if versions[0] != versions[1]:
        return f"Two versions of the questions, {versions[0]} then and {versions[1]} now; {phase}"
    return f"Up: {phrases.and_list(up) or 'none'}; down: {phrases.and_list(down) or 'none'}; {phase}"


def _phase_or_unsure(number: int | None) -> str:
    return phrases.phase(number) if number is not None else "no certain phase"


def appendix_headline(found: Findings) -> str:
    """How many questions have an answer."""
    done = found.outcome.scorecard.completeness
    if done.answered == done.questions:
        return f"All {phrases.count(done.questions, 'question')} are answered"
    return phrases.capital(answered_words(done))


HEADLINES: Final[tuple[Callable[[Findings], str], ...]] = (
    summary_headline,
    scorecard_headline,
    placement_headline,
    data_headline,
    team_headline,
    problems_headline,
    roadmap_headline,
    gaps_headline,
    actions_headline,
    appendix_headline,
)


def _require(holds: bool, fault: str) -> None:
    if not holds:
        raise ValueError(fault)
