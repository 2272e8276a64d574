"""The headlines about problems: which one to start with, how sure that is, and what its charter holds."""

from __future__ import annotations

from typing import Final

from readiness.model.ranking import RankedProblem, Ranking
from readiness.present import list_words, number_words
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.problems import order_reasons
from readiness.present.problems.charters import CharterPage
from readiness.words import Message, said
from readiness.words.say import problems as say

VERDICT_WORDS: Final = {
    "clear first": say.PART_CLEAR_FIRST_PROBLEM,
    "likely first": say.PART_LIKELY_FIRST_PROBLEM,
    "first so far": say.PART_COMES_FIRST_FAR_KNOWN,
    "toss-up": say.PART_COMES_FIRST_BY_TOSS_UP,
}
CONFIDENT: Final = ("clear first", "likely first")
"""Verdicts that a table which does not bear them out takes back."""


def problems_headline(found: Findings) -> str:
    """The problem to start with, and how sure that is."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    if not ranking.problems:
        return said(say.NO_CANDIDATE_PROBLEM_HAS_BEEN)
    if first is None:
        return _nothing_to_start(ranking)
    if len(ranking.problems) == 1:
        return table_standing.joined(found, first.id, said(say.part_only_candidate_problem(name=first.name)))
    return f"{first.name} {_lead_of(found, first)}"


def _nothing_to_start(ranking: Ranking) -> str:
    """Why none of the problems can become a project."""
    judged = [entry for entry in ranking.problems if entry.is_judged]
    waiting = len(ranking.problems) - len(judged)
    if not judged:
        return said(say.ONLY_PROBLEM_NOT_JUDGED_YET) if waiting == 1 else said(say.none_judged_yet(problems=waiting))
    waits = any(entry.class_ == "later" for entry in judged)
    if waiting:
        return said((say.no_problem_is_ready if waits else say.no_problem_is_for_ml)(waiting=waiting))
    if len(judged) == 1:
        return said(say.ONLY_PROBLEM_IS_NOT_READY if waits else say.ONLY_PROBLEM_IS_NOT_FOR_ML)
    return said((say.none_is_ready if waits else say.none_is_for_ml)(problems=len(judged)))


def before_a_problem(found: Findings) -> str:
    """What must come first where no problem can become a project: problems, data, or other problems."""
    problems = found.outcome.ranking.problems
    if not problems:
        return said(say.NONE_STARTS_LIST_CANDIDATES)
    if not all(entry.is_judged for entry in problems):
        return said(say.NONE_STARTS_JUDGE_CANDIDATES)
    if any(entry.class_ == "later" for entry in problems):
        return said(say.NONE_STARTS_COLLECT_DATA)
    listed = said(say.ONE_LIST_DOES) if len(problems) == 1 else said(say.THOSE_LIST_DO)
    return said(say.not_call_ml_your_own(listed=listed))


def _lead_of(found: Findings, first: RankedProblem) -> str:
    """How far the first problem is ahead of the others that can become a project, and what its table says of that."""
    ranking = found.outcome.ranking

    def with_table(words: str) -> str:
        return table_standing.joined(found, first.id, words)

    if first.is_to_buy:
        return with_table(said(say.PART_COMES_FIRST_READY_MADE_TOOL))
    rivals = [entry for entry in ranking.problems if entry.can_become_project and entry.id != first.id]
    waiting = sum(not entry.is_judged for entry in ranking.problems)
    if not rivals and waiting:
        return list_words.clauses(
            (with_table(said(say.PART_COMES_FIRST_SO_FAR)), said(say.part_not_judged_yet(waiting=waiting)))
        )
    if not rivals:
        is_ready = first.class_ == "ready"
        return with_table(
            said(say.PART_ONLY_PROBLEM_CAN_BECOME_PROJECT if is_ready else say.PART_ONLY_PROBLEM_NOT_READY_YET)
        )
    best = max(rivals, key=lambda problem: problem.score)
    why = order_reasons.why_ahead(found, first, best) if best.score > first.score else None
    if why is not None:
        is_seen = number_words.whole(best.score) > number_words.whole(first.score)
        scores = say.part_scores_higher if is_seen else say.part_scores_a_little_higher
        return said(scores(with_table=with_table(said(why)), name=best.name))
    words = said(say.PART_COMES_FIRST_BUT_NOT_FIRMLY)
    if ranking.certainty is not None and ranking.favourite == first.id:
        words = said(VERDICT_WORDS[ranking.certainty])
        if ranking.certainty in CONFIDENT and table_standing.is_doubted(found, first.id):
            words = said(table_standing.BY_ANSWERS)
    return said(say.part_follows(with_table=with_table(words), name=rivals[0].name))


def _proposals(page: CharterPage) -> Message:
    """How many points of the charter are ours and not what somebody told."""
    return say.part_points_are_proposals(points=page.proposed)


def _points(page: CharterPage) -> Message:
    told, total = page.told, len(page.lines)
    return say.part_all_points(total=total) if told == total else say.part_points_of(told=told, total=total)


def filled_in(page: CharterPage) -> str:
    """'two of nine points filled in, three are our proposals'."""
    if not page.proposed:
        return said(say.part_points_filled(points=_points(page)))
    return said(say.part_points_filled_and_proposals(points=_points(page), proposals=_proposals(page)))


def charter_headline(found: Findings, page: CharterPage) -> str:
    """How much of the charter is filled in before the first proof of concept begins, and what its table says."""
    told, points = page.told, _points(page)
    if page.proposed:
        filled = say.points_filled_in_and_proposals(
            told=told, points=points, problem=page.name, proposals=_proposals(page)
        )
    else:
        filled = say.points_filled_in(told=told, points=points, problem=page.name)
    words = said(filled)
    return table_standing.joined(found, page.problem, words)
