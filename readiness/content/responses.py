"""Response files to responses, and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from readiness.content.library import Library
from readiness.content.loading import load_model
from readiness.content.naming import slug_of
from readiness.content.reading import MOST_RESPONSE_ENTRIES, read_document
from readiness.content.response_checking import response_mistakes
from readiness.content.response_form import (
    AnswerForm,
    FacetsForm,
    PersonForm,
    ProblemForm,
    ResponseForm,
    SafeguardForm,
    WorkloadForm,
)
from readiness.model.costs import Costs, ProblemCosts
from readiness.model.mistake import Mistake, MistakesFound
from readiness.model.response import (
    Answer,
    CandidateProblem,
    DataFacets,
    Given,
    Interview,
    Organization,
    Person,
    Response,
    Workload,
)
from readiness.model.safeguards import SafeguardAnswer


def read_response(source: Path | bytes, library: Library, *, today: date, name: str | None = None) -> Response:
    """Read a response file whole, or not at all.

    Args:
        source: The path of the file, or its bytes.
        library: The content it answers.
        today: The date of the assessment if the file does not say `assessed-on`.
        name: What people call the file; by default its path.

    Raises:
        MistakesFound: Holds every mistake of the file, with its line.
    """
    document = read_document(source, name, most_entries=MOST_RESPONSE_ENTRIES)
    mistakes: list[Mistake] = list(response_mistakes(document, library))
    try:
        form = load_model(document, ResponseForm)
    except MistakesFound as found:
        raise MistakesFound([*found.mistakes, *mistakes]) from None
    if mistakes:
        raise MistakesFound(mistakes)
    return response_from(form, today=today)


def assessment_name(source: bytes) -> str:
    """The name of the assessment that a response file was written from; empty if it holds none."""
    return load_model(read_document(source, most_entries=MOST_RESPONSE_ENTRIES), ResponseForm).assessment


def response_from(form: ResponseForm, *, today: date) -> Response:
    """The response a form spells out; people and problems without an id get one made of their name."""
    people_ids = {person.id for person in form.people or () if person.id}
    problem_ids = {problem.id for problem in form.problems if problem.id}
    stated = form.facts.__pydantic_extra__ or {}
    return Response(
        questionnaire=form.questionnaire,
        assessed_on=form.assessed_on or today,
        organization=Organization(
            name=form.organization.name,
            employees=form.organization.size,
            sector=form.organization.sector,
            country=form.organization.country,
            costs=Costs(**form.organization.costs.model_dump()),
            decides_on=form.organization.decides_on,
            may_spend=form.organization.may_spend,
        ),
        answers={slug: _answer(answer) for slug, answer in form.answers.items() if answer != AnswerForm()},
        perceptions={slug: given for slug, given in form.perceptions.items() if given is not None},
        facts={slug: claim for slug, claim in stated.items() if claim is not None},
        safeguards={
            slug: SafeguardAnswer(**told.model_dump())
            for slug, told in form.safeguards.items()
            if told != SafeguardForm()
        },
        workloads=tuple(_workload(workload) for workload in form.facts.workloads or ()),
        runs_no_model=form.facts.workloads == (),
        people=tuple(_person(person, people_ids) for person in form.people or ()),
        has_no_people=form.people == (),
        problems=tuple(_problem(problem, problem_ids) for problem in form.problems),
        preset=form.preset,
        own_weights=form.own_weights,
        last_snapshot_on=form.last_snapshot_on,
    )


def _answer(form: AnswerForm) -> Answer:
    given: Given = form.level
    if form.dont_know:
        given = "dont-know"
    elif form.not_applicable is not None:
        given = "not-applicable"
    return Answer(
        given=given,
        reason=form.not_applicable or "",
        confidence=form.confidence,
        evidence=form.evidence,
        come_back=form.come_back,
    )


def _facets(form: FacetsForm | None) -> DataFacets | None:
    return None if form is None else DataFacets(**form.model_dump())


def _workload(form: WorkloadForm) -> Workload:
    return Workload(
        name=form.name,
        area=form.area,
        in_use_since=form.in_use_since,
        has_real_users=form.real_users,
        supplied_by=form.supplied_by,
        owns_data=form.owns_data,
        is_monitored=form.monitored,
        can_change=form.can_change,
        is_effect_measured=form.effect_measured,
        facets=_facets(form.facets),
    )


def _person(form: PersonForm, taken: set[str]) -> Person:
    return Person(
        id=form.id or slug_of(form.name, "person", taken),
        name=form.name,
        fte=form.fte,
        skills={slug: level for slug, level in form.skills.items() if level is not None},
        lists_all_skills=form.other_skills == "none",
        jobs={slug: level for slug, level in form.jobs.items() if level is not None},
        roles=form.roles,
        is_external=form.external,
        is_junior=form.junior,
        mentor=form.mentor,
    )


def _problem(form: ProblemForm, taken: set[str]) -> CandidateProblem:
    ratings, flags = form.criteria.items(), form.flags
    return CandidateProblem(
        id=form.id or slug_of(form.name, "problem", taken),
        name=form.name,
        type=form.type,
        criteria={slug: rating.level for slug, rating in ratings if rating.level is not None},
        confidence={slug: rating.confidence for slug, rating in ratings if rating.confidence is not None},
        interview=Interview(**form.interview.model_dump()),
        costs=ProblemCosts(**form.costs.model_dump()),
        weeks_to_first_result=form.weeks_to_first_result,
        effort_days=form.effort_days,
        facets=_facets(form.facets),
        data_quality=form.data_quality,
        sponsor=form.sponsor,
        notes=form.notes,
        legal_stop=flags.legal_stop,
        harm=flags.harm,
        human_check=flags.human_check,
        off_the_shelf=flags.off_the_shelf,
        is_reusable=flags.reusable,
        is_important=flags.important,
        accuracy_stated=flags.accuracy_stated,
        survives_change=flags.survives_change,
        tried_before=flags.tried_before,
        crosses_teams=flags.crosses_teams,
        personal_data=flags.personal_data,
        decides_about_people=flags.decides_about_people,
        generates_text=flags.generates_text,
    )
