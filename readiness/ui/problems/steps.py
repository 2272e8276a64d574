"""The five steps of the form about one problem. Each shows its questions and returns the fields to store."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal

import streamlit as st

from readiness.model.base import clean_text
from readiness.model.costs import MOST_PERCENT, ProblemCosts
from readiness.model.price import Figure
from readiness.model.response import CandidateProblem, DataFacets, Interview
from readiness.model.rubric import Criterion, ProblemQuestion
from readiness.present.findings import Findings
from readiness.present.price import amounts
from readiness.present.problems import same_fact
from readiness.ui import components, navigation, state, unsent
from readiness.ui.problems import fields
from readiness.ui.results.tables import named_rows, opening
from readiness.ui.safe import md
from readiness.words import Message, said, said_all
from readiness.words.say import pages
from readiness.words.say import problems_page as say

CONFIDENCE = {"sure": say.SURE, "fairly": say.FAIRLY_SURE, "guess": say.GUESS}
AS_ORGANIZATION = say.SAME_AS_FOR_WHOLE_ORGANIZATION
NOT_TOLD = say.NOT_TOLD_FOR_THIS_PROBLEM
HOUR = "hour"
MOST_HOURS, MOST_WEEKS, MOST_DAYS = 100_000, 520, 10_000

Step = Callable[[Findings, CandidateProblem], dict[str, Any]]


def interview(found: Findings, problem: CandidateProblem) -> dict[str, Any]:
    """Name, type, and the interview with the person who has the problem."""
    name = fields.line(problem, "name", said(say.WHAT_DO_YOU_CALL), problem.name)
    kind = _kind(found, problem)
    told = {asked.id.replace("-", "_"): _told(problem, asked) for asked in found.rubric.problems.interview}
    sponsor = fields.line(
        problem,
        "sponsor",
        said(say.WHO_IN_LEADERSHIP_IS_SPONSOR),
        problem.sponsor,
        help_text=said(say.NAME_OF_ONE_PERSON_LEAVE),
    )
    return {
        "name": " ".join(clean_text(name).split()) or problem.name,
        "type": kind,
        "interview": Interview.model_validate(told),
        "criteria": same_fact.criteria_with_hours(found, problem, told.get("hours_per_week")),
        "sponsor": sponsor,
        "costs": _costs(found, problem),
    }


def _costs(found: Findings, problem: CandidateProblem) -> ProblemCosts:
    """What the work on this problem costs and what a solution would bring, as far as somebody knows."""
    currency = found.response.organization.costs.currency
    told: dict[str, Any] = {}
    with st.expander(said(say.MONEY_WHAT_IT_COSTS), key=f"fold-money-{problem.id}"):
        amounts = [said(pages.all_amounts_in(currency=currency))] if currency else []
        components.note(" ".join([said(pages.LEAVE_OPEN_WHAT_YOU_DO_NOT_KNOW), *amounts]))
        for asked in found.rubric.price.problem:
            name = asked.id.replace("-", "_")
            if asked.id == HOUR and not _hour_differs(found, problem):
                told[name] = problem.costs.hour
                continue
            most = MOST_PERCENT if asked.id.endswith("-percent") else None
            told[name] = fields.money(problem, asked, getattr(problem.costs, name), most=most)
    return ProblemCosts.model_validate(told)


def _hour_differs(found: Findings, problem: CandidateProblem) -> bool:
    """Whether an hour of this work has a price of its own; else the one of the organization is shown, not asked."""
    if isinstance(problem.costs.hour, Decimal):
        return True
    costs, price = found.response.organization.costs, found.price
    hour = price.by_id.get(HOUR) if price is not None else None
    if isinstance(costs.hour, Decimal):
        told = float(costs.hour)
        hour = Figure(id=HOUR, kind="hour", how="told", low=told, likely=told, high=told)
    if hour is not None and hour.is_known:
        components.note(said(say.hour_as_told(amount=amounts.in_words(hour, costs.currency))))
    else:
        components.note(said(say.HOUR_NOT_TOLD))
    st.page_link(
        navigation.link_to("answer"),
        label=said(say.CHANGE_THE_HOUR),
        query_params={"a": state.required(), "q": "organization"},
    )
    key = fields.key(problem, "hour-differs")
    return unsent.choice(lambda start: st.checkbox(said(say.HOUR_DIFFERS_HERE), start, key=key), False, key=key)


def _kind(found: Findings, problem: CandidateProblem) -> str:
    """The choice of the problem's type, and what the chosen type needs of the data."""
    types = found.rubric.problems.type_by_id
    kinds = list(types)
    label = said(say.WHICH_KIND_OF_PROBLEM)
    fields.question(label)
    kind = st.selectbox(
        label,
        kinds,
        index=kinds.index(problem.type) if problem.type in kinds else len(kinds) - 1,
        format_func=lambda slug: types[slug].name,
        key=fields.key(problem, "type"),
        label_visibility="collapsed",
    )
    shape = types[kind]
    rows = (
        (said(say.FOR_EXAMPLE), shape.example),
        (said(say.WHAT_IT_NEEDS), shape.needs),
        (said(say.WHERE_OUTCOME_COMES), shape.label_source),
    )
    components.html(opening(said(say.WHAT_THIS_KIND), named_rows(rows)))
    return kind


def _told(problem: CandidateProblem, asked: ProblemQuestion) -> Any:
    before = getattr(problem.interview, asked.id.replace("-", "_"))
    if asked.id == "hours-per-week":
        given = fields.number(problem, asked, before, most=MOST_HOURS)
        components.note(said(say.IF_YOU_KNOW_HOURS_MONTH))
        return given
    return fields.text(problem, asked, before)


def worth(found: Findings, problem: CandidateProblem) -> dict[str, Any]:
    """The criteria that say what solving the problem is worth."""
    return _criteria(found, problem, "value")


def feasible(found: Findings, problem: CandidateProblem) -> dict[str, Any]:
    """The criteria that say how easily it can be done today."""
    return _criteria(found, problem, "feasibility")


def _criteria(found: Findings, problem: CandidateProblem, side: Literal["value", "feasibility"]) -> dict[str, Any]:
    given, sure = dict(problem.criteria), dict(problem.confidence)
    for criterion in found.rubric.problems.criteria:
        if criterion.side == side:
            _criterion(found, problem, criterion, given, sure)
    return {"criteria": given, "confidence": sure}


def _criterion(
    found: Findings, problem: CandidateProblem, criterion: Criterion, given: dict[str, Any], sure: dict[str, Any]
) -> None:
    """One criterion; what was chosen goes into `given` and `sure`."""
    fields.question(criterion.question, criterion.help)
    elsewhere, offer = st.container(), st.container()
    sentences = [level.text for level in criterion.levels]
    level = fields.levels(problem, criterion.id, criterion.question, sentences, before=given.get(criterion.id))
    if words := same_fact.beside(found, problem, criterion, level):
        with elsewhere:
            components.note(words)
    offered = (
        same_fact.offered(found, problem, criterion) if given.get(criterion.id) is None and level is None else None
    )
    if offered is not None:
        with offer:
            level = offered if fields.offer(problem, criterion.id, criterion.levels[offered].text) else None
    if level is not None:
        given[criterion.id] = level
    if not isinstance(level, int):
        return
    confidence = st.segmented_control(
        md(said(say.how_sure_are_you(name=criterion.name))),
        list(CONFIDENCE),
        default=sure.get(criterion.id),
        format_func=lambda each: said(CONFIDENCE[each]),
        key=fields.key(problem, f"{criterion.id}-confidence"),
    )
    if confidence is not None:
        sure[criterion.id] = confidence
    else:
        sure.pop(criterion.id, None)


def details(found: Findings, problem: CandidateProblem) -> dict[str, Any]:
    """Risks, effort and other facts that decide without being weighted, and free notes."""
    changes: dict[str, Any] = {}
    for asked in found.rubric.problems.details:
        name = asked.id.replace("-", "_")
        before = getattr(problem, name)
        if asked.id in ("weeks-to-first-result", "effort-days"):
            most = MOST_WEEKS if asked.id == "weeks-to-first-result" else MOST_DAYS
            number = fields.number(problem, asked, before, most=most)
            changes[name] = None if number is None else round(number)
            continue
        options = {"harm": fields.HARM, "off-the-shelf": fields.READY_MADE_TOOL}.get(asked.id, fields.CLAIM)
        changes[name] = fields.choice(problem, asked, said_all(options), before)
    notes = ProblemQuestion(
        id="notes", text=said(say.ANYTHING_ELSE_WORTH_KEEPING), help=said(say.NOTES_STAY_WITH_PROBLEM)
    )
    return {**changes, "notes": fields.text(problem, notes, problem.notes)}


def own_data(found: Findings, problem: CandidateProblem) -> dict[str, Any]:
    """The data of this problem alone, where it differs from the rest of the organization."""
    components.note(said(say.SKIP_THIS_IF_DATA))
    before = problem.facets or DataFacets()
    facets = {
        each.facet: _data_level(found, problem, each.question, getattr(before, each.facet), blank=NOT_TOLD)
        for each in found.rubric.data_status.facets
    }
    asked = found.rubric.data_status.quality_question
    quality = _data_level(found, problem, asked, problem.data_quality, blank=AS_ORGANIZATION)
    given = DataFacets.model_validate(facets)
    return {"facets": None if given == DataFacets() else given, "data_quality": quality}


def _data_level(
    found: Findings, problem: CandidateProblem, slug: str, before: int | str | None, *, blank: Message
) -> int | str | None:
    """One question about the data of this problem; `blank` says what it means that nothing is told here."""
    asked, name = found.questionnaire.question_by_id[slug], own_data_name(slug)
    fields.question(asked.text)
    components.note(said(say.told_on_page_answer(of_organization=same_fact.of_organization(found, slug))))
    elsewhere, offer = st.container(), st.container()
    sentences = [level.text for level in asked.levels]
    level = fields.levels(problem, name, asked.text, sentences, before=before, blank=said(blank))
    if words := same_fact.told_of_problem(found, problem, slug, level):
        with elsewhere:
            components.note(words)
    offered = same_fact.offered_for_data(found, problem, slug) if before is None and level is None else None
    if offered is not None and blank == NOT_TOLD:
        with offer:
            level = offered if fields.offer(problem, name, asked.levels[offered].text) else None
    return level


def own_data_name(slug: str) -> str:
    """What the field about the data of a problem is called that asks this question."""
    return f"own-{slug}"


STEPS: tuple[tuple[Message, Message, Step], ...] = (
    (pages.INTERVIEW, pages.TALK_WITH_PERSON_WHO, interview),
    (pages.WHAT_IT_IS_WORTH, pages.FOUR_QUESTIONS_ABOUT_GAIN, worth),
    (pages.HOW_EASY, pages.SIX_QUESTIONS_ABOUT_DATA_USERS, feasible),
    (pages.RISKS_AND_EFFORT, pages.FACTS_THAT_DECIDE, details),
    (pages.ITS_DATA, pages.ONLY_IF_IT_DIFFERS, own_data),
)
"""Name, purpose and content of each step, in order."""
