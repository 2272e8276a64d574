"""The records that explain a result, as words: what was given, and why an action is planned."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.questionnaire import Question
from readiness.model.ranking import RankedProblem, RuleHit
from readiness.model.roadmap import Because
from readiness.model.rubric import ProblemRule
from readiness.present import list_words
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.safeguards import safeguard_words
from readiness.words import alone, inside, said, said_all
from readiness.words.say import reasons as say

GIVEN_WORDS = {
    "dont-know": say.I_DO_NOT_KNOW,
    "not-applicable": say.PART_DOES_NOT_APPLY,
    "skipped": say.PART_NOT_ANSWERED,
    "yes": say.PART_YES,
    "no": say.PART_NO,
    "in-part": say.PART_PART,
    "no-problem": say.PART_NO_PROBLEM_CHOSEN_YET,
}
LEFT_OPEN = say.PART_LEFT_OPEN_BY_ROOM
COUNTS_AS_ZERO = say.I_DO_NOT_KNOW_WHICH
"""What is told where not knowing is itself the finding."""
NOTHING_SAID = say.PART_NOTHING_WAS_SAID_ABOUT_MODELS
NONE_RUNS = ("no-running-workload", "nothing-deployed")
CIRCUMSTANCES = {
    "data-status": say.PART_DATA_HAS_REACHED_THIS_STATUS,
    "running-workload": say.PART_MODEL_DAILY_USE,
    "no-running-workload": say.PART_NO_MODEL_DAILY_USE_YET,
    "own-workload-runs": say.PART_MODEL_YOU_MADE_DAILY_USE,
    "nothing-deployed": say.PART_NO_MODEL_DAILY_USE_YET,
    "unmonitored-workload": say.PART_MODEL_RUNS_NOBODY_WATCHES,
    "few-counted-workloads": say.PART_ONE_THREE_MODELS_COUNT_SO,
    "role-missing": say.PART_NEEDED_ROLE_MISSING,
    "few-candidates": say.PART_THERE_FEWER_THAN_TWO_SCORED,
    "one-problem-type": say.PART_ALL_PROBLEMS_ONE_KIND,
    "no-candidate-ready": say.PART_NO_PROBLEM_READY_YET,
    "label-type": say.PART_FIRST_PROBLEM_NEEDS_LABELS,
    "spare-hands": say.PART_SOMEBODY_HAS_TIME_NO_ROLE,
    "phase-three": say.PART_HIGHEST_PHASE_REACHED,
    "junior-alone": say.PART_JUNIOR_WORKS_WITHOUT_MENTOR,
    "no-common-forum": say.PART_TEAMS_HAVE_NO_COMMON_FORUM,
    "snapshot-old": say.PART_MORE_THAN_SIX_MONTHS_LAY,
}


def given(found: Findings, question: str, actual: object) -> str:
    """What was given to a question: 'level 1: one script, one person', or a word."""
    if not isinstance(actual, int | float):
        return without_level(found, question, str(actual))
    level = int(actual)
    entry = found.question(question)
    return (
        said(say.part_level_with_words(level=level, short=entry.anchor(level).short))
        if entry
        else said(say.part_level_without_words(level=level))
    )


def without_level(found: Findings, question: str, told: str) -> str:
    """What was given in place of a level; where nothing was, whether the room left the question open."""
    if told == "skipped" and found.is_left_open(question):
        return said(LEFT_OPEN)
    return said_all(GIVEN_WORDS).get(told, told)


def fact_text(found: Findings, slug: str) -> str:
    """The text of a yes/no fact without its full stop."""
    text = next((fact.text for fact in found.questionnaire.facts if fact.id == slug), slug)
    return text.rstrip(".?")


def because(found: Findings, reasons: Sequence[Because], most: int = 1, *, is_short: bool = False) -> str:
    """Why an action is planned, in at most `most` reasons; answers and gates before circumstances.

    Short reasons name the capability instead of quoting the question.
    """
    order = ["model", "question", "gate", "path", "fact", "rule", "safeguard", "criterion", "flag", "role", "load"]
    ranked = sorted(reasons, key=lambda reason: order.index(reason.kind) if reason.kind in order else len(order))
    # One subject is one reason: a question that a trigger, a gate and the path all name is quoted once.
    once = {reason.subject: reason for reason in reversed(ranked)}
    ranked = [reason for reason in ranked if once[reason.subject] is reason]
    return list_words.clauses(dict.fromkeys(_reason(found, reason, is_short=is_short) for reason in ranked[:most]))


def _reason(found: Findings, reason: Because, *, is_short: bool) -> str:
    if reason.kind in ("question", "path"):
        return _answer(found, reason, is_short=is_short)
    if reason.kind == "gate":
        gate = found.rubric.gate_by_id.get(reason.subject)
        return (
            said(say.part_gate(title=gate.title, standing=_standing(found, reason.subject))) if gate else reason.subject
        )
    if reason.kind in ("first-problem", "warning", "prerequisite", "model"):
        return _serves(found, reason)
    if reason.kind in ("check", "safeguard", "flag"):
        return _check(found, reason.subject) if reason.kind == "check" else _safeguard(found, reason)
    if reason.kind == "always":
        return said(say.PART_EVERY_PLAN)
    return _circumstance(found, reason)


def _standing(found: Findings, gate: str) -> str:
    """Whether a gate is not met or not known, as a plan that rests on it says."""
    placement = found.outcome.placement
    states = {each.id: each.state for each in placement.gates} if placement else {}
    return said(say.PART_NOT_KNOWN_YET) if states.get(gate) == "unknown" else said(say.PART_NOT_MET_YET)


def _serves(found: Findings, reason: Because) -> str:
    if reason.kind == "model":
        return said(
            say.part_model_does_not_count(name=reason.subject, told="no" if reason.actual == "no" else "unknown")
        )
    if reason.kind == "prerequisite":
        return said(say.part_needed_before(action_title=found.action_title(reason.subject)))
    if reason.kind == "first-problem":
        return said(say.part_first_trial(actual=str(reason.actual))) if reason.actual else said(say.PART_OF_FIRST_TRIAL)
    rule = next((rule for rule in found.rubric.warnings if rule.id == reason.subject), None)
    return said(say.part_common_mistake_avoid(title=rule.title)) if rule else reason.subject


def _safeguard(found: Findings, reason: Because) -> str:
    if reason.kind == "flag" and reason.actual == "partly":
        return said(say.PART_TOOL_DOES_PART)
    if reason.kind == "flag":
        return said(say.part_not_known(unknown_flags=said(safeguard_words.UNKNOWN_FLAGS[reason.subject])))
    name = safeguard_words.name_of(found, reason.subject)
    if reason.actual == "dont-know":
        return said(say.part_not_known_whether_safeguard_place(name=name))
    return said(say.part_safeguard_is(name=name, given=GIVEN_WORDS[str(reason.actual)]))


def _check(found: Findings, problem: str) -> str:
    asked = next((each for each in found.steps.values() if each.problem.id == problem), None)
    if asked is None:
        return said(say.PART_CHECKED_TABLE_ASKS)
    return said(say.part_check_asks(table=asked.check.table, name=asked.problem.name))


def _answer(found: Findings, reason: Because, *, is_short: bool) -> str:
    answer = found.response.answers.get(reason.subject)
    # It counts as level 0 in a gate; nobody has said that it is so.
    does_not_apply = answer is not None and answer.given == "not-applicable"
    level = "not-applicable" if does_not_apply else reason.actual
    told = given(found, reason.subject, level)
    entry = found.question(reason.subject)
    if entry is None:
        return told
    if answer is not None and answer.given == "dont-know" and level == 0:
        told, level = said(COUNTS_AS_ZERO), said(COUNTS_AS_ZERO)
    if is_short:
        words = entry.anchor(int(level)).short if isinstance(level, int | float) else told
        return f"{found.questionnaire.capability_of[entry.id].name}: {words}"
    # What explains a question may stand behind its question mark.
    asked = entry.text if entry.text.endswith(("?", ".")) else f"{entry.text}?"
    return " ".join((asked, _with_next_level(entry, reason, alone(told))))


def _with_next_level(entry: Question, reason: Because, told: str) -> str:
    """What was told, and what a step on the way is still for, where the answer told is on its upper half already."""
    is_step = reason.kind == "path" and isinstance(reason.needed, int) and isinstance(reason.actual, int)
    if not is_step or int(reason.actual or 0) * 2 < len(entry.levels):
        return told
    return list_words.noted(told, said(say.part_still_to_reach(short=entry.anchor(int(reason.needed or 0)).short)))


def _circumstance(found: Findings, reason: Because) -> str:
    told = said_all(GIVEN_WORDS).get(str(reason.actual), str(reason.actual))
    if reason.kind == "load":
        is_over = any(load.person == reason.subject and load.state == "overload" for load in found.outcome.team.loads)
        words = say.part_more_work_than_time if is_over else say.part_hardly_any_time
        return said(words(name=found.person_name(reason.subject)))
    if reason.kind == "circumstance":
        if reason.actual == "too-few":
            return said(say.PART_FEWER_THAN_TWO_PROBLEMS_ENTERED)
        if reason.subject in NONE_RUNS and found.placement.workloads.is_unknown:
            return said(NOTHING_SAID)
        return said_all(CIRCUMSTANCES).get(reason.subject, reason.subject.replace("-", " "))
    if reason.kind == "criterion" and reason.actual == "dont-know":
        return said(say.part_not_known_of(subject=_subject(found, reason)))
    return f"{_subject(found, reason)}: {_level(told)}"


def _subject(found: Findings, reason: Because) -> str:
    if reason.kind == "role":
        return found.role_name(reason.subject)
    if reason.kind == "fact":
        return fact_text(found, reason.subject)
    if reason.kind == "perception":
        texts = {entry.id: entry.text for entry in found.questionnaire.perceptions}
        return said(say.people_said(rstrip=texts.get(reason.subject, reason.subject).rstrip(".")))
    if reason.kind == "rule":
        rule = next((entry for entry in found.rubric.problems.rules if entry.id == reason.subject), None)
        return rule.title if rule else reason.subject
    return criterion_name(found, reason.subject)


def _level(told: str) -> str:
    return said(say.part_level(told=told)) if told.isdigit() else told


def why_here(found: Findings, problem: RankedProblem) -> str:
    """What decides about a problem by the answers, and what its checked table says if there is one."""
    words = _why_by_answers(found, problem)
    clause = table_standing.table_clause(found, problem.id)
    return f"{words}; {clause}" if clause else words


def _why_by_answers(found: Findings, problem: RankedProblem) -> str:
    """The rules that fire, else what is unknown, else the strongest criteria."""
    if not problem.is_judged:
        return said(say.PART_ANSWER_WHAT_WORTH_HOW_EASY)
    unknown = unknown_words(found, problem)
    hits = hits_that_count(found, problem)
    lacks = safeguard_words.missing_names(found, problem)
    if hits or lacks:
        titles = list(dict.fromkeys(rule_title(found, hit) for hit in hits[:2]))
        titles += [said(say.part_put_place_first(lacks=lacks))] * bool(lacks)
        first, *further = [*titles, *[unknown] * bool(unknown)]
        return list_words.clauses([first, *map(inside, further)])
    if unknown:
        return said(say.part_ready_if_nothing_unknown_speaks(unknown=unknown))
    best = [score for score in problem.criteria if score.level is not None]
    if not best:
        return said(say.PART_NOTHING_KNOWN_ABOUT_YET)
    top = sorted(best, key=lambda score: -score.points)[:2]
    names = [list_words.quoted(criterion_name(found, score.criterion)) for score in top]
    return said(say.part_strong(names=names))


def hits_that_count(found: Findings, problem: RankedProblem) -> tuple[RuleHit, ...]:
    """The rules that hold a problem back. Its class makes others idle, but a bought tool has needs too."""
    rules = {rule.id: rule for rule in found.rubric.problems.rules}
    return tuple(hit for hit in problem.hits if hit.rule in rules and _counts(rules[hit.rule], problem))


def _counts(rule: ProblemRule, problem: RankedProblem) -> bool:
    if problem.is_to_buy and rule.also_when_bought:
        return True
    return problem.class_ in ("do-first", rule.class_)


def rule_title(found: Findings, hit: RuleHit) -> str:
    """The title of a rule that fired for a problem."""
    return next((rule.title for rule in found.rubric.problems.rules if rule.id == hit.rule), hit.rule)


def unknown_words(found: Findings, problem: RankedProblem) -> str:
    """'not known: what harm a mistake could do': what could still change the class; empty if nothing could."""
    names = safeguard_words.unknown_names(found, problem)
    return said(say.part_not_known_names(names=names)) if names else ""


def criterion_name(found: Findings, slug: str) -> str:
    """The name of a criterion as it is written in the content, or of a flag that is asked about a problem."""
    criterion = found.rubric.problems.criterion_by_id.get(slug)
    return criterion.name if criterion else said(safeguard_words.RULE_FLAGS[slug])
