"""The headlines about problems: which one to start with, how sure that is, and what its charter holds."""

from __future__ import annotations

from typing import Final

from readiness.model.ranking import RankedProblem, Ranking
from readiness.present import phrases
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.problems.charters import CharterPage

VERDICT_WORDS: Final = {
    "clear first": "is the clear first problem",
    "likely first": "is likely the first problem",
    "first so far": "comes first as far as is known",
    "toss-up": "comes first by a toss-up",
}
CONFIDENT: Final = ("clear first", "likely first")  # words that a table which does not bear them out takes back


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
