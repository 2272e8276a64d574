"""What a terminal shows of an outcome: the whole story in one screen or two."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from readiness.model.ranking import RankedProblem
from readiness.model.roadmap import PlannedAction
from readiness.model.scorecard import DimensionScore
from readiness.present import contradiction_words, headlines, kind_words, list_words, number_words, reasons
from readiness.present.findings import Findings
from readiness.present.phase import certainty, gates, phase_words
from readiness.present.plan import plan_headlines
from readiness.present.plan.edits import edit_of
from readiness.present.plan.pitfall_words import pitfalls
from readiness.present.plan.plan_order import planned_actions
from readiness.present.price import amounts, asking, later_cost, problem_price
from readiness.present.price.plan_price import asked_now
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.safeguards import safeguard_words
from readiness.words import said
from readiness.words.say import summary as say

MOST_PROBLEMS = 5
LINE_WIDTH = 110
_LEAST_AND_MOST = say.PART_WITH_NOTHING_PLACE_AT_LOW


def summary_lines(found: Findings) -> list[str]:
    """Phase with reasons, data status, scores with their ranges, the top problems, the first 90 days, warnings."""
    parts = (_head, _phase, _data, _scores, _problems, _safeguards, _first_days, _price, _warnings)
    lines = (line.replace("\u00a0", " ") for part in parts for line in part(found))
    return [row for line in lines for row in (_rows(line) or [""])]


def _rows(line: str) -> list[str]:
    """A line broken at spaces to the width of a terminal; what follows is indented more."""
    indent = "      " if line.startswith("  ") else "  "
    return wrap(line, LINE_WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _head(found: Findings) -> Iterator[str]:
    edition = found.outcome.edition
    yield said(say.machine_learning_readiness(organization=found.organization, assessed_on=found.response.assessed_on))
    yield (
        said(
            say.questionnaire_rubric(
                appendix_headline=headlines.appendix_headline(found),
                questionnaire=edition.questionnaire,
                questionnaire_version=edition.questionnaire_version,
                rubric=edition.rubric,
                rubric_version=edition.rubric_version,
            )
        )
    )


def _phase(found: Findings) -> Iterator[str]:
    yield from _title(said(say.PHASE), headlines.summary_headline(found))
    placement = found.outcome.placement
    if placement is None:
        what = say.ANSWER_OR_ENTER_A_MODEL if found.rubric.workloads.limits_phases else say.ANSWER_A_FEW
        yield f"  {said(what)}"
        return
    name = phase_words.plain_name(found.phase_name(placement.placed))
    yield (
        f"  {certainty.certainty_title(placement)}."
        if placement.lowest < placement.highest
        else (f"  {name}. {certainty.certainty_title(placement)}.")
    )
    yield f"  {phase_words.phase_reason(found)}"
    for gate in found.gates_left:
        title = found.rubric.gate_by_id[gate.id].title
        state, now = said(gates.STATE_WORDS[gate.state]), gates.gate_found(found, gate)
        yield f"  {said(say.gate_now(gate=gate.id, state=state, title=title, now=now))}"
    yield from (f"  {words}" for words in contradiction_words.sentences(found))


def _data(found: Findings) -> Iterator[str]:
    yield from _title(said(say.DATA), headlines.data_headline(found))


def _scores(found: Findings) -> Iterator[str]:
    yield from _title(
        said(say.SCORES),
        said(say.part_each(scale_ends=kind_words.scale_ends(found.scale), least_and_most=said(_LEAST_AND_MOST))),
    )
    width = max((len(name) for name in found.dimension_names.values()), default=0)
    for dimension in found.outcome.scorecard.dimensions:
        name = found.dimension_names.get(dimension.id, dimension.id)
        yield f"  {name:<{width}}  {_score(dimension)}"


def _score(dimension: DimensionScore) -> str:
    low, high = number_words.score(dimension.low), number_words.score(dimension.high)
    if dimension.score is None:
        return said(say.part_not_enough_answers_between(low=low, high=high))
    score = number_words.score(dimension.score)
    return score if low == high else said(say.part_score_between(score=score, low=low, high=high))


def _problems(found: Findings) -> Iterator[str]:
    yield from _title(said(say.PROBLEMS), problem_headlines.problems_headline(found))
    problems = found.outcome.ranking.problems
    for problem in problems[:MOST_PROBLEMS]:
        number = f"{problem.rank}." if problem.rank else "-"
        words = problem_words.class_words(problem) + (f", {_problem_score(problem)}" if problem.is_scored else "")
        yield f"  {number} {problem.name}: {words} ({reasons.why_here(found, problem)})"
    if len(problems) > MOST_PROBLEMS:
        others = list_words.and_list([f"\u201c{problem.name}\u201d" for problem in problems[MOST_PROBLEMS:]])
        yield f"  {said(say.after_these(problems=others))}"


def _problem_score(problem: RankedProblem) -> str:
    low, high = number_words.whole(problem.low), number_words.whole(problem.high)
    of_hundred = said(say.part_of_hundred(whole=number_words.whole(problem.score)))
    return of_hundred if low == high else said(say.part_score_between(score=of_hundred, low=str(low), high=str(high)))


def _safeguards(found: Findings) -> Iterator[str]:
    if not safeguard_words.has_something(found):
        return
    yield from _title(said(say.SAFEGUARDS), safeguard_words.headline(found))
    yield f"  {safeguard_words.how_many(found)}. {said(safeguard_words.NO_SCORE)}"
    for row in safeguard_words.problem_rows(found)[:MOST_PROBLEMS]:
        yield f"  {row.name}: {row.sentence}"


def _first_days(found: Findings) -> Iterator[str]:
    yield from _title(said(say.FIRST_DAYS), plan_headlines.roadmap_headline(found))
    left = [action for action in planned_actions(found) if edit_of(found, action.id).status != "dropped"]
    yield from (_action(found, action) for action in left if action.horizon == "first-90-days")


def _action(found: Findings, action: PlannedAction) -> str:
    why = reasons.because(found, action.because)
    return f"  {action.id} {found.action_title(action.id)} – {found.owner_of(action)}" + (f" ({why})" if why else "")


def _price(found: Findings) -> Iterator[str]:
    price = found.price
    if price is None:
        return
    yield from _title(said(say.PRICE), said(say.PART_RANGES_FROM_WHAT_WAS_TOLD))
    ask = asking.ask_of(found)
    asked = [(ask.span, said(say.asked_now(what=ask.what)))] if ask is not None else []
    for span, words in (*asked, (price.first, said(say.FIRST_DAYS)), (price.year, said(say.WHOLE_PLAN))):
        days, money = (amounts.in_words(price.by_id[name], price.currency) for name in (span.days, span.money))
        yield f"  {said(say.days_and_money(span=words, days=days, money=money))}"
    if ask is not None:
        yield f"  {' '.join(filter(None, [asked_now(found), *later_cost.pays_and_later(found)]))}"
    for each in problem_price.problem_rows(found)[:MOST_PROBLEMS]:
        priced = say.priced_problem(name=each.name, once=each.once, worth=each.worth, pay_back=each.pay_back)
        yield f"  {said(priced)}"


def _warnings(found: Findings) -> Iterator[str]:
    told = pitfalls(found)
    if not told.all:
        return
    yield from _title(said(say.WATCH_OUT), told.number)
    for each in told.shown:
        yield f"  {each.code} {each.sentences}"
    if told.folded:
        yield f"  {told.folded_words}"


def _title(name: str, line: str) -> Iterator[str]:
    yield ""
    yield f"{name.upper()}: {line}"
