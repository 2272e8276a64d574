"""The one-page charter of the first proof of concept, filled from the problem where nothing was written by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from readiness.model.assessment import Charter
from readiness.model.ranking import RankedProblem
from readiness.model.response import CandidateProblem
from readiness.model.roadmap import FirstTrial
from readiness.present import list_words, number_words
from readiness.present.data.evidence_beside import table_sentence
from readiness.present.findings import Findings
from readiness.present.plan.pay_back_rule import pay_back_rule
from readiness.present.plan.stopping import number_due, stop_below
from readiness.words import said
from readiness.words.say import problems as say

FIRST_MODEL = say.STURDY_STANDARD_METHOD_FITS_INPUT
TEST_PLAN = say.FIRST_PAST_CASES_WHOSE_OUTCOME
WHY_FEWER_DAYS = say.SMALLEST_TRIAL_GIVES_NUMBER_TIME
WHY_SOONER = say.SOONER_THAN_ESTIMATED_SMALLER_TRIAL
STOP_RULE = say.STOP_IF_DOES_NOT_BEAT
TOOLS = say.BEST_TWO_TOOLS_THREE_SUPPLIERS
TEST_OF_TOOLS = say.FIFTY_PAST_CASES_WHOSE_RIGHT
DO_NOT_BUY = say.DO_NOT_BUY_IF_NO
PAYS = say.WHAT_PAY_BACK_RESTS


@dataclass(frozen=True)
class CharterLine:
    """One line of the charter. `field` is the field of `Charter` that changes it, None if it is fixed elsewhere.

    `text` is what is printed ("" if nobody has said yet; then `due` may tell who says it by when); `is_own` marks text
    written by hand, `is_proposal` a general text that stands in until somebody writes one.
    """

    field: str | None
    label: str
    text: str
    is_own: bool
    due: str = ""
    is_proposal: bool = False


@dataclass(frozen=True)
class CharterPage:
    """The charter of one problem."""

    problem: str
    name: str
    lines: tuple[CharterLine, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Labels of the lines that nobody has filled."""
        return tuple(line.label for line in self.lines if not line.text)

    @property
    def proposed(self) -> int:
        """How many lines hold a general proposal, which nobody has told."""
        return sum(line.is_proposal for line in self.lines)

    @property
    def told(self) -> int:
        """How many lines somebody has filled."""
        return len(self.lines) - len(self.missing) - self.proposed


def charter_page(found: Findings, charter: Charter) -> CharterPage | None:
    """The charter of the chosen problem, else of the first one; None if there is no problem to write one for.

    What was written by hand holds for the problem it was written for, and for the first one if it names none.
    """
    problem = _chosen(found, charter)
    if problem is None:
        return None
    entered = next((each for each in found.response.problems if each.id == problem.id), None)
    own = charter if charter.problem in (None, problem.id) else Charter()
    return CharterPage(problem.id, problem.name, _lines(found, problem, entered, own))


def _chosen(found: Findings, charter: Charter) -> RankedProblem | None:
    ranking = found.outcome.ranking
    wanted = next((each for each in ranking.problems if each.id == charter.problem), None)
    return wanted or ranking.first_problem


def _lines(
    found: Findings, problem: RankedProblem, entered: CandidateProblem | None, own: Charter
) -> tuple[CharterLine, ...]:
    asked = entered.interview if entered else None
    proposals = (
        (said(TEST_OF_TOOLS), said(TOOLS), said(DO_NOT_BUY))
        if problem.is_to_buy
        else (said(TEST_PLAN), said(FIRST_MODEL), said(STOP_RULE))
    )
    test_plan, first_model, stop_rule = proposals
    enough = own.done_when or (asked.good_enough if asked else "")
    if enough and not problem.is_to_buy:
        # One rule of stop, the one that was told.
        stop_rule = said(stop_below(enough))
    due = number_due(found, problem.id)
    if due is not None and not problem.is_to_buy:
        stop_rule = f"{said(STOP_RULE)} {due.sentence}"
    is_general = problem.is_to_buy or due is not None or not enough
    return (
        CharterLine(None, said(say.WHICH_DECISION_HELPS), asked.decision if asked else "", is_own=False),
        *_table(found, problem),
        _line("sponsor", said(say.SPONSOR), own.sponsor, entered.sponsor if entered else ""),
        _line("downstream_user", said(say.WHO_USES_WHERE), own.downstream_user, asked.user if asked else ""),
        _line("metric", said(say.NUMBER_COUNTS), own.metric, asked.measure if asked else ""),
        _line("baseline", said(say.HOW_DONE_TODAY_TODAY_S), own.baseline, _today(entered)),
        replace(
            _line("done_when", said(say.WORKS_WHEN), own.done_when, asked.good_enough if asked else ""),
            due=due.blank if due is not None else "",
        ),
        _general("test_plan", said(say.HOW_TEST_RUN), own.test_plan, test_plan),
        _general(
            "first_model", said(say.TOOLS) if problem.is_to_buy else said(say.FIRST_MODEL), own.first_model, first_model
        ),
        (_general if is_general else _line)("stop_rule", said(say.STOP_WHEN), own.stop_rule, stop_rule),
        *_pays(found, problem),
        CharterLine(None, said(say.EFFORT_TIME), _effort(found, entered), is_own=False),
        CharterLine(None, said(say.MUST_BE_DONE_FIRST), _prerequisites(found, problem), is_own=False),
    )


def _table(found: Findings, problem: RankedProblem) -> tuple[CharterLine, ...]:
    words = table_sentence(found, problem.id)
    return (CharterLine(None, said(say.WHAT_CHECKED_TABLE_SAYS), words, is_own=False),) if words else ()


def _pays(found: Findings, problem: RankedProblem) -> tuple[CharterLine, ...]:
    """What the trial measures for the pay-back, with the number that stops it too."""
    told = pay_back_rule(found, problem.id)
    return (CharterLine(None, said(PAYS), f"{told.measures} {told.rule}".strip(), is_own=False),)


def _line(field: str, label: str, own: str, proposed: str) -> CharterLine:
    return CharterLine(field, label, own or proposed, is_own=bool(own))


def _general(field: str, label: str, own: str, proposed: str) -> CharterLine:
    """A line in whose place a proposal stands that is the same for every problem, until somebody writes one."""
    return CharterLine(field, label, own or proposed, is_own=bool(own), is_proposal=not own)


def _today(entered: CandidateProblem | None) -> str:
    if entered is None:
        return ""
    hours = entered.interview.hours_per_week
    parts = [entered.interview.today.rstrip(".")] if entered.interview.today else []
    if hours:
        parts.append(said(say.part_hours_a_week(hours=hours)))
    return list_words.clauses(parts)


def _effort(found: Findings, entered: CandidateProblem | None) -> str:
    """What was estimated, and where the plan asks for a first number earlier, that it does."""
    parts = []
    if entered and entered.effort_days is not None:
        parts.append(said(say.part_person_days_whole_trial(effort_days=entered.effort_days)))
    if entered and entered.weeks_to_first_result is not None:
        parts.append(said(say.part_first_result_after_weeks(weeks_to_first_result=entered.weeks_to_first_result)))
    if entered is None:
        return ""
    if not parts:
        return _in_the_plan(found, entered).strip()
    return said(say.estimated(parts=list_words.row(parts), in_the_plan=_in_the_plan(found, entered)))


def _in_the_plan(found: Findings, entered: CandidateProblem) -> str:
    roadmap = found.outcome.roadmap
    trial = roadmap.first_trial if roadmap is not None else None
    if roadmap is None or trial is None or trial.problem != entered.id or trial.result_on is None:
        return ""
    trials = {action.id for action in found.rubric.actions if action.is_poc}
    pocs = [action for action in roadmap.dated if action.id in trials]
    is_smallest = any(action.is_smallest for action in pocs)
    is_told = entered.effort_days is not None and not is_smallest
    by = say.plan_asks_for_number(day=trial.result_on)
    if pocs and not is_told:
        work = number_words.days_of_work(number_words.whole_days(pocs[0].planned_days))
        by = say.plan_asks_for_number_with_work(day=trial.result_on, work=work)
    words = f" {said(by)}"
    if is_smallest:
        words += f" {said(WHY_FEWER_DAYS)}"
    elif _is_sooner(entered, trial):
        words += f" {said(WHY_SOONER)}"
    return words


def actions_before_trial(found: Findings, problem: str) -> str:
    """'Seven actions come before the trial (1 to 5, 7 and 8).', what holds the problem back among them; "" without."""
    roadmap = found.outcome.roadmap
    trial = roadmap.first_trial if roadmap is not None else None
    if roadmap is None or trial is None or trial.problem != problem:
        return ""
    trials = {action.id for action in found.rubric.actions if action.is_poc}
    waits = [action.prerequisites for action in roadmap.dated if action.id in trials]
    if not waits or not waits[0]:
        return ""
    return said(say.actions_come_before_trial(actions=len(waits[0])))


def _is_sooner(entered: CandidateProblem, trial: FirstTrial) -> bool:
    """Whether the plan has a first number before the weeks that were estimated are over."""
    weeks = entered.weeks_to_first_result
    if weeks is None or trial.starts_on is None or trial.result_on is None:
        return False
    return (trial.result_on - trial.starts_on).days + 1 < 7 * weeks - 2


def _prerequisites(found: Findings, problem: RankedProblem) -> str:
    titles = [found.action_title(action) for action in problem.prerequisites]
    before = actions_before_trial(found, problem.id)
    if not titles:
        return f"{said(say.NOTHING_HOLDS_BACK)} {before or said(say.LIST_SAYS_WHAT_COMES_BEFORE)}"
    return f"{list_words.clauses(titles)}. {before}".rstrip()
