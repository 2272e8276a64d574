"""Sentences about candidate problems: the order, how sure it is, what holds a problem back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.action import Action
from readiness.model.base import Level
from readiness.model.conditions import RuleFires
from readiness.model.ranking import CriterionScore, RankedProblem, RuleHit
from readiness.model.response import CandidateProblem, DataFacets
from readiness.model.rubric import ProblemClass, ProblemRule
from readiness.model.safeguards import NeededSafeguard
from readiness.present import kind_words, list_words, number_words, reasons
from readiness.present.charts import ValueFeasibility
from readiness.present.data.status_words import unknown_status
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.problems import order_reasons
from readiness.present.problems.unnamed import called
from readiness.present.safeguards import safeguard_words
from readiness.words import Message, alone, said, said_all
from readiness.words.say import problems as say

CLASS_BADGES: Final[dict[ProblemClass, Message]] = {
    "ready": say.READY,
    "do-first": say.SOMETHING_FIRST,
    "buy": say.BUY,
    "later": say.LATER,
    "not-ml": say.NOT_ML,
}
CAUSES: Final = {
    "legal-stop": (say.LAW_CONTRACT_OR_YOUR_OWN),
    "serious-harm": (say.MISTAKE_COULD_DO_SERIOUS_HARM),
}
"""What fired a rule that reads several flags, as a reason."""
NOT_JUDGED: Final = say.NOT_JUDGED_YET
OWN_WEIGHTS: Final = "own"
JUDGE_IT: Final = say.ANSWER_QUESTIONS_WHAT_WORTH_HOW
FIND_OUT: Final = say.ASK_PEOPLE_WHO_KNOW_THEN


@dataclass(frozen=True)
class HeldBack:
    """A rule that holds a problem back: its title, why, and what to do about it (empty if nothing can be done)."""

    title: str
    reason: str
    action: str


@dataclass(frozen=True)
class CriterionRow:
    """What one criterion adds to the score, in words: the level told, the weight and the points of 100."""

    name: str
    told: str
    weight: str
    points: str


def rule_of_order(found: Findings) -> str:
    """How the order comes about."""
    weights = dict(found.outcome.ranking.weights)
    criteria = found.rubric.problems.criteria
    value = sum(weights.get(entry.id, 0.0) for entry in criteria if entry.side == "value")
    total = sum(weights.values()) or 1.0
    share, rest = number_words.percent(value / total), number_words.percent(1 - value / total)
    order = say.order_class_first_then_score(criteria=len(criteria), share=share, rest=rest)
    return " ".join(map(said, (order, *order_reasons.further_rules(found))))


def what_would_change_order(found: Findings) -> str:
    """The smallest change of one weight that swaps the top two by score.

    Empty if no single weight does, or if something else than the score decides which of the two comes first.
    """
    swap = found.outcome.ranking.swap
    problems = {problem.id: problem for problem in found.outcome.ranking.problems}
    if swap is None or swap.winner != found.outcome.ranking.first:
        return ""
    if not order_reasons.score_decides(found, problems[swap.winner], problems[swap.loser]):
        return ""
    return said(
        say.if_weight_went_from_would(
            criterion_name=reasons.criterion_name(found, swap.criterion),
            from_weight=swap.from_weight,
            to_weight=swap.to_weight,
            name=problems[swap.loser].name,
        )
    )


def list_title(found: Findings) -> str:
    """How many problems are ranked, and how many are not judged yet."""
    problems = found.outcome.ranking.problems
    ranked = sum(problem.is_judged for problem in problems)
    waiting = len(problems) - ranked
    if not ranked:
        return said(say.problems_not_judged(waiting=waiting)) if waiting else ""
    if not waiting:
        return said(say.problems_are_ranked(ranked=ranked))
    return said(say.problems_ranked_and_not(ranked=say.part_problems_ranked(ranked=ranked), waiting=waiting))


def class_words(problem: RankedProblem) -> str:
    """The class of a problem inside a sentence, or that it has none yet."""
    return kind_words.class_words(problem.class_) if problem.is_judged else said(say.PART_PROBLEM_NOT_JUDGED)


def left_out(chart: ValueFeasibility) -> str:
    """Which problems the picture of value and feasibility cannot show, and what to do; empty if it shows all."""
    if not chart.left_out:
        return ""
    return said(
        say.one_not_in_picture(left_out=chart.left_out)
        if len(chart.left_out) == 1
        else say.several_not_in_picture(left_out=chart.left_out)
    )


def how_stable(found: Findings) -> str:
    """What the bars of rank stability show."""
    return (
        said(say.share_runs_which_problem_ranks(draws=found.outcome.ranking.draws, why_not_clear=_why_not_clear(found)))
    ).rstrip()


def beside_the_first(found: Findings, first: RankedProblem) -> str:
    """How the first problem stands to the others: how often it scores highest, or that there is no other to choose."""
    problems = found.outcome.ranking.problems
    others = [problem for problem in problems if problem.id != first.id]
    if not others:
        return said(say.LIST_SECOND_ONE_SO_THERE)
    if sum(problem.can_become_project for problem in problems) > 1:
        share = number_words.percent(first.p_first)
        why_not_clear = _why_not_clear(found) if first.id == found.outcome.ranking.favourite else ""
        words = said(say.ranks_first_runs_which_weights(share=share, why_not_clear=why_not_clear))
        return words.rstrip()
    if not all(problem.is_judged for problem in problems):
        return said(say.NO_OTHER_PROBLEM_JUDGED_YET)
    bought = sum(problem.is_to_buy for problem in others)
    return _aside_words(len(others), bought, sum(problem.class_ == "not-ml" for problem in others))


def _why_not_clear(found: Findings) -> str:
    """What keeps an order from being called clear, or likely, that comes out often enough; empty for any other."""
    ranking, rule = found.outcome.ranking, found.rubric.problems.stability
    favourite = next((each for each in ranking.problems if each.id == ranking.favourite), None)
    if favourite is None or ranking.certainty not in ("likely first", "first so far"):
        return ""
    word = "clear" if favourite.p_first >= rule.clear_from else "likely"
    if ranking.certainty == "likely first" and word == "likely":
        return ""
    judged = {each.id for each in ranking.problems if each.is_scored}
    told = [each for each in found.response.problems if each.id in judged]
    is_unsaid = any(
        level is not None and slug not in each.confidence for each in told for slug, level in each.criteria.items()
    )
    why = said(say.PART_NOBODY_SAID_HOW_SURE_SOME) if is_unsaid else said(say.PART_SOME_RATINGS_NOT_KNOWN)
    return said(
        say.not_called_clear_because(why=why)
        if favourite.p_first >= rule.clear_from
        else say.not_called_likely_because(why=why)
    )


def _aside_words(others: int, bought: int, no_ml: int) -> str:
    """What becomes of the problems that are no project of one's own."""
    late = others - bought - no_ml
    groups = (
        (bought, say.others_are_bought, say.part_better_bought_than_built),
        (no_ml, say.others_need_no_ml, say.part_need_no_ml),
        (late, say.others_must_wait, say.part_must_wait),
    )
    told = [group for group in groups if group[0]]
    if len(told) == 1:
        return said(told[0][1](others=others))
    return said(say.of_the_others(others=others, each=[part(problems=number) for number, _, part in told]))


def close_calls(found: Findings) -> str:
    """Which neighbours in the order are too close to call; empty if none are."""
    close = [problem.name for problem in found.outcome.ranking.problems if problem.is_close_call]
    if not close:
        return ""
    return said(say.too_close_call_ask_people(close=close))


def held_back(found: Findings, problem: RankedProblem) -> tuple[HeldBack, ...]:
    """The rules that hold a problem back, and what is still to be found out.

    Of a problem that is set aside only the rules that set it aside: the others do not matter any more.
    """
    if not problem.is_judged:
        return (HeldBack(said(NOT_JUDGED), said(say.NOTHING_KNOWN_ITS_WORTH_OR), said(JUDGE_IT)),)
    rules = {rule.id: rule for rule in found.rubric.problems.rules}
    rows = [
        HeldBack(
            rules[hit.rule].title,
            " ".join([_reason(rules[hit.rule], hit), *_recording(found, problem, rules[hit.rule], code)]),
            found.action_title(code) if code else "",
        )
        for hit in reasons.hits_that_count(found, problem)
        for code in [hit.action or _planned_for(found, hit.rule)]
    ]
    rows += [_lacks(found, each) for each in problem.missing_safeguards]
    names = safeguard_words.unknown_names(found, problem)
    if names:
        rows.append(
            HeldBack(
                said(say.FIND_OUT_FIRST),
                said(say.not_known_yet(names=names, what_hangs=_what_hangs(problem))),
                said(FIND_OUT),
            )
        )
    return tuple(rows)


def _lacks(found: Findings, needed: NeededSafeguard) -> HeldBack:
    name = safeguard_words.name_of(found, needed.safeguard)
    return HeldBack(
        said(say.safeguard(name=name)), safeguard_words.why_missing(found, needed), found.action_title(needed.action)
    )


def planned_instead(found: Findings, problem: RankedProblem) -> str:
    """'In the plan: “Do one tedious task with a simple rule”.', if an action is planned in place of a project."""
    codes = dict.fromkeys(filter(None, (_planned_for(found, hit.rule) for hit in problem.hits)))
    titles = [f"\u201c{found.action_title(code)}\u201d" for code in codes]
    return said(say.plan(titles=titles)) if titles else ""


def _planned_for(found: Findings, rule: str) -> str:
    """The action of the plan that a rule about problems calls for; "" without one."""
    plan = found.outcome.roadmap
    planned = {action.id for action in plan.actions} if plan is not None else set()
    return next((action.id for action in found.rubric.actions if action.id in planned and _fires(action, rule)), "")


def _fires(action: Action, rule: str) -> bool:
    return any(isinstance(each, RuleFires) and each.rule == rule for group in action.when for each in group)


def _what_hangs(problem: RankedProblem) -> str:
    """What depends on that which is not known of a problem."""
    if problem.class_ == "do-first":
        return said(say.PROBLEM_READY_ONLY_WHEN_THESE)
    if problem.is_to_buy:
        return said(say.FIND_OUT_BEFORE_YOU_SIGN)
    return said(say.MAY_TURN_OUT_BE_NO)


def _reason(rule: ProblemRule, hit: RuleHit) -> str:
    """Why a rule holds a problem back: of one that may fire for several causes, only the one that was told."""
    return said_all(CAUSES).get(str(hit.actual), rule.reason)


def _recording(found: Findings, problem: RankedProblem, rule: ProblemRule, code: str) -> Iterator[str]:
    """Of a problem without past cases: what was told to be kept of them, and when the plan begins to record."""
    if rule.criterion != found.rubric.problems.data_criterion or rule.class_ != "later":
        return
    told = next((each for each in found.response.problems if each.id == problem.id), None)
    if told is not None and told.interview.recorded.strip():
        yield said(say.TYPE_IN_WHAT_IS_KEPT)
    plan = found.outcome.roadmap
    action = plan.action(code) if plan is not None else None
    day = dates_of(action, edit_of(found, code))[0] if action is not None else None
    if day is not None:
        yield said(say.plan_begins_with_it(title=found.action_title(code), day=day))
    elif plan is not None and code:
        yield said(say.plan_has_no_day_for_it(title=found.action_title(code)))


def where_it_stands(found: Findings, problem: RankedProblem) -> str:
    """Place, class and reason of one problem in a sentence."""
    if not problem.is_judged:
        return said(say.its_place_score_follow_from(not_judged=said(NOT_JUDGED), judge_it=said(JUDGE_IT)))
    total = sum(each.is_judged for each in found.outcome.ranking.problems)
    place = [said(say.number_of(rank=str(problem.rank), total=total))] if total > 1 else []
    if problem.class_ == "do-first":
        why = alone(reasons.why_here(found, problem))
        return " ".join([*place, said(say.not_ready_yet(why=why))])
    words = alone(kind_words.class_words(problem.class_))
    why = list_words.labelled(words, reasons.why_here(found, problem))
    return " ".join([*place, list_words.sentence(why)])


def score_range(problem: RankedProblem) -> str:
    """'72', or '55 to 80' while some criteria are unknown, or 'none yet' while all are."""
    if not problem.is_scored:
        return said(say.PART_NONE_YET)
    low, high = number_words.whole(problem.low), number_words.whole(problem.high)
    return str(low) if low == high else said(say.part_rank_range(low=low, high=high))


def data_rows(found: Findings, problem: RankedProblem) -> tuple[tuple[str, str], ...]:
    """How the data of a problem stands, and what that means for its kind of problem.

    Advice beside the class, which follows from the rules alone. The last row is there for acceptable data only: below,
    data comes first whatever the kind, and above, the kind makes no difference.
    """
    kind = found.rubric.problems.type_by_id[problem.type]
    status = next(rule for rule in found.rubric.data_status.statuses if rule.status == problem.data_status.level)
    level = status.name if problem.data_status.is_known else alone(unknown_status(problem.data_status))
    data = " ".join(map(list_words.sentence, (level, said(_whose_data(found, problem)))))
    rows = [(said(say.ITS_DATA), data), (said(say.WHAT_THIS_KIND_NEEDS), kind.needs)]
    if problem.data_status.is_known and status.status == "acceptable":
        rows.append((said(say.WITH_ACCEPTABLE_DATA), kind.at_acceptable))
    return tuple(rows)


def waits_for_its_data(found: Findings, problem: RankedProblem) -> bool:
    """Whether the answers about data do not stand for this problem, and of its own data something was not told."""
    has_gap = any(state.given is None for state in problem.data_status.facets)
    return problem.has_own_data and has_gap and not _tells_its_data(found, problem)


def _tells_its_data(found: Findings, problem: RankedProblem) -> bool:
    told = next((each for each in found.response.problems if each.id == problem.id), None)
    return told is not None and told.facets is not None and told.facets != DataFacets()


def _whose_data(found: Findings, problem: RankedProblem) -> Message:
    if not problem.has_own_data:
        return say.AS_ON_PAGE_ANSWER
    if _tells_its_data(found, problem):
        return say.TOLD_THIS_PROBLEM_ALONE
    if not waits_for_its_data(found, problem):
        return say.TOLD_HOW_EASY_ALL
    told = _told_of_data(found, problem)
    if _is_about_something_else(found, problem):
        return say.TOLD_HOW_EASY_REST_UNKNOWN
    if None in told:
        return say.NOT_TOLD_WHETHER_ANSWERS_ARE_ABOUT_IT
    return say.TOLD_HOW_EASY_SOME_NOT_KNOWN if "dont-know" in told else say.TOLD_HOW_EASY_REST_UNKNOWN


def _told_of_data(found: Findings, problem: RankedProblem) -> set[Level | Literal["dont-know"] | None]:
    """What the criteria that ask what a question about data asks were told of a problem."""
    asked = {facet.question for facet in found.rubric.data_status.facets}
    told = next((each.criteria for each in found.response.problems if each.id == problem.id), None) or {}
    return {told.get(each.id) for each in found.rubric.problems.criteria if each.levels_of in asked}


def _is_about_something_else(found: Findings, problem: RankedProblem) -> bool:
    """Whether the answers about data give something that was told of a problem another level."""
    answered = {state.facet: state.given for state in found.outcome.data_status.facets}
    told = {state.facet: state.given for state in problem.data_status.facets}
    both = ((level, answered.get(facet)) for facet, level in told.items())
    return any(isinstance(own, int) and isinstance(given, int) and own != given for own, given in both)


def criterion_rows(found: Findings, problem: RankedProblem) -> tuple[CriterionRow, ...]:
    """How the score of a problem comes about, criterion by criterion; the points add up to the score."""
    return tuple(_criterion_row(found, score) for score in problem.criteria)


def _criterion_row(found: Findings, score: CriterionScore) -> CriterionRow:
    criterion = found.rubric.problems.criterion_by_id[score.criterion]
    told = said(say.PART_NOT_KNOWN_COUNTS_NOTHING) if score.level is None else criterion.levels[score.level].short
    if score.capped_from is not None:
        told = said(say.part_held_down_by_quality_data(told=told))
    return CriterionRow(criterion.name, told, number_words.percent(score.weight), number_words.score(score.points))


def in_words(problem: CandidateProblem) -> str:
    """A problem as entered, in a line."""
    known = sum(isinstance(level, int) for level in problem.criteria.values())
    told = [text for text in (problem.interview.decision, problem.interview.today) if text]
    return list_words.clauses([called(problem.name), said(say.part_criteria_known(known=known)), *told])
