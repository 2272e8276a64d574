"""Takes back some of what a response tells, and tells something in its place: for everything that can be told."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from readiness.model.base import FACETS
from readiness.model.response import Answer, CandidateProblem, DataFacets, Person, Response, Workload
from tests.engine.organizations import LONG_AGO, SKILLS
from tests.engine.worked import CRITERIA, QUESTIONNAIRE, RUBRIC, RULES

CLAIMS = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
"""What is told of a model with yes or no."""
FLAGS = (
    *("legal_stop", "human_check", "is_reusable", "is_important", "accuracy_stated", "survives_change", "tried_before"),
    *("crosses_teams", "personal_data", "decides_about_people", "generates_text"),
)
HARM, SHELF = ("none", "some", "serious"), ("no", "partly", "fully")
UNKNOWN = (None, "dont-know")
_KINDS = tuple(RUBRIC.problems.type_by_id)
_CONFIDENCE = ("sure", "fairly", "guess")
_ONE_IN_SIX = st.integers(0, 5).map(lambda number: number == 0)


def untell(data: st.DataObject, response: Response) -> Response:
    """The response without some of what it tells: left out, or told as don't know.

    A list that is emptied is not told; of a list of problems only what is told of each is taken back, for what was
    never named is no problem.
    """
    return response.model_copy(
        update={
            "answers": {slug: _unanswered(data, answer) for slug, answer in response.answers.items()},
            "facts": {slug: _or_unknown(data, claim) for slug, claim in response.facts.items()},
            "workloads": () if data.draw(_ONE_IN_SIX) else tuple(_untold_model(data, it) for it in response.workloads),
            "runs_no_model": response.runs_no_model and data.draw(st.booleans()),
            "people": () if data.draw(_ONE_IN_SIX) else tuple(_untold_person(data, it) for it in response.people),
            "has_no_people": response.has_no_people and data.draw(st.booleans()),
            "problems": tuple(_untold_problem(data, it) for it in response.problems),
        }
    )


def complete(data: st.DataObject, response: Response) -> Response:
    """The response with something told in place of everything unknown."""
    slugs = QUESTIONNAIRE.question_by_id
    return response.model_copy(
        update={
            "answers": {slug: _answered(data, slug, response.answers.get(slug, Answer())) for slug in slugs},
            "facts": {fact.id: _told_claim(data, response.facts.get(fact.id)) for fact in QUESTIONNAIRE.facts},
            "workloads": _models(data, response),
            "runs_no_model": response.runs_no_model or not response.workloads,
            "people": _people(data, response),
            "has_no_people": response.has_no_people or not response.people,
            "problems": tuple(_told_problem(data, it) for it in response.problems),
        }
    )


def _or_unknown(data: st.DataObject, value: Any) -> Any:
    """Most of what is told stays."""
    return data.draw(st.sampled_from([value, value, *UNKNOWN]))


def _unanswered(data: st.DataObject, answer: Answer) -> Answer:
    """An answer is left out, or nobody says any more how sure it is.

    Don't know is an answer of its own, which some questions are asked for.
    """
    if data.draw(_ONE_IN_SIX):
        return Answer()
    return answer.model_copy(update={"confidence": data.draw(st.sampled_from([answer.confidence, None]))})


def _untold_model(data: st.DataObject, model: Workload) -> Workload:
    names = ("in_use_since", *CLAIMS)
    found = {name: _or_unknown(data, getattr(model, name)) for name in names}
    return model.model_copy(
        update={
            **found,
            "area": data.draw(st.sampled_from([model.area, ""])),
            "supplied_by": _or_unknown(data, model.supplied_by),
            "facets": _untold_facets(data, model.facets),
        }
    )


def _untold_person(data: st.DataObject, person: Person) -> Person:
    """Somebody of whom no skill is told any more, some are told as not known, or some are left out.

    What is left out of a list of all skills is told: it is none. So whoever leaves some out does not list all any more.
    The short form is taken back in the same way.
    """
    skills = {slug: level if data.draw(st.booleans()) else "dont-know" for slug, level in person.skills.items()}
    lists_all = person.lists_all_skills and data.draw(st.booleans())
    jobs = {slug: level if data.draw(st.booleans()) else "dont-know" for slug, level in person.jobs.items()}
    if not lists_all:
        skills = {slug: level for slug, level in skills.items() if level != "dont-know"}
        jobs = {slug: level for slug, level in jobs.items() if level != "dont-know"}
    return person.model_copy(
        update={
            "jobs": jobs,
            "skills": {} if data.draw(_ONE_IN_SIX) else skills,
            "lists_all_skills": lists_all,
            "fte": _or_unknown(data, person.fte),
        }
    )


def _untold_problem(data: st.DataObject, problem: CandidateProblem) -> CandidateProblem:
    return problem.model_copy(
        update={
            **{name: _or_unknown(data, getattr(problem, name)) for name in (*FLAGS, "harm", "off_the_shelf")},
            "type": data.draw(st.sampled_from([problem.type, problem.type, "other"])),
            "criteria": {
                slug: it
                for slug, level in problem.criteria.items()
                if (it := _or_dont_know(data, level)) != "dont-know" or data.draw(st.booleans())
            },
            "confidence": {slug: it for slug, it in problem.confidence.items() if data.draw(st.booleans())},
            "weeks_to_first_result": data.draw(st.sampled_from([problem.weeks_to_first_result, None])),
            "effort_days": data.draw(st.sampled_from([problem.effort_days, None])),
            "data_quality": None if problem.data_quality is None else _or_dont_know(data, problem.data_quality),
            "facets": _untold_facets(data, problem.facets),
        }
    )


def _or_dont_know(data: st.DataObject, level: Any) -> Any:
    return level if data.draw(st.integers(0, 3)) else "dont-know"


def _untold_facets(data: st.DataObject, facets: DataFacets | None) -> DataFacets | None:
    """The same set of data of its own, some of it not known or not told.

    Without any facet of its own, the answers for the whole organization are what was told of it.
    """
    if facets is None:
        return None
    untold = {facet: data.draw(st.sampled_from(UNKNOWN)) for facet in data.draw(st.sets(st.sampled_from(FACETS)))}
    if all(untold.get(facet, getattr(facets, facet)) is None for facet in FACETS):
        untold = dict.fromkeys(FACETS, "dont-know")
    return facets.model_copy(update=untold)


def _told_claim(data: st.DataObject, claim: Any) -> bool:
    return claim if isinstance(claim, bool) else data.draw(st.booleans())


def _told_level(data: st.DataObject, level: Any) -> int:
    return level if isinstance(level, int) else data.draw(st.integers(0, 3))


def _told_facets(data: st.DataObject, facets: DataFacets | None) -> DataFacets | None:
    if facets is None or facets == DataFacets():
        return facets
    return DataFacets(**{facet: _told_level(data, getattr(facets, facet)) for facet in FACETS})


def _answered(data: st.DataObject, slug: str, answer: Answer) -> Answer:
    is_finding = answer.given == "dont-know" and RULES.is_knowledge[RULES.index[slug]]
    sure = answer.confidence or data.draw(st.sampled_from(_CONFIDENCE))
    if isinstance(answer.given, int) or answer.given == "not-applicable" or is_finding:
        return answer.model_copy(update={"confidence": sure})
    return answer.model_copy(update={"given": data.draw(st.integers(0, 3)), "confidence": sure})


def _told_model(data: st.DataObject, model: Workload, today: date) -> Workload:
    since = model.in_use_since if model.in_use_since not in UNKNOWN else data.draw(st.sampled_from([LONG_AGO, today]))
    return model.model_copy(
        update={
            **{name: _told_claim(data, getattr(model, name)) for name in CLAIMS},
            "in_use_since": since,
            "area": model.area or data.draw(st.sampled_from(["Sales", "Stores", "Somewhere else"])),
            "facets": _told_facets(data, model.facets),
        }
    )


def _models(data: st.DataObject, response: Response) -> tuple[Workload, ...]:
    listed = response.workloads
    if not response.tells_workloads:
        listed = tuple(Workload(name=f"New {number}") for number in range(data.draw(st.integers(0, 6))))
    return tuple(_told_model(data, it, response.assessed_on) for it in listed)


def _told_person(data: st.DataObject, person: Person) -> Person:
    """Somebody of whom every skill has a level that fits what was told."""
    ranges = {slug: RUBRIC.team.skill_range(person, slug) for slug in SKILLS}
    return person.model_copy(update={"skills": {slug: data.draw(st.integers(*each)) for slug, each in ranges.items()}})


def _people(data: st.DataObject, response: Response) -> tuple[Person, ...]:
    listed = response.people
    if not response.tells_people:
        listed = tuple(Person(id=f"new-{number}", name="New") for number in range(data.draw(st.integers(0, 3))))
    return tuple(_told_person(data, it) for it in listed)


def _told_problem(data: st.DataObject, problem: CandidateProblem) -> CandidateProblem:
    def one_of(value: Any, choices: tuple[str, ...]) -> Any:
        return value if value not in UNKNOWN else data.draw(st.sampled_from(choices))

    return problem.model_copy(
        update={
            **{name: _told_claim(data, getattr(problem, name)) for name in FLAGS},
            "harm": one_of(problem.harm, HARM),
            "off_the_shelf": one_of(problem.off_the_shelf, SHELF),
            "type": problem.type if problem.type != "other" else data.draw(st.sampled_from(_KINDS)),
            "criteria": {slug: _told_level(data, problem.criteria.get(slug)) for slug in CRITERIA},
            "confidence": {slug: one_of(problem.confidence.get(slug), _CONFIDENCE) for slug in CRITERIA},
            "weeks_to_first_result": problem.weeks_to_first_result or data.draw(st.integers(1, 40)),
            "data_quality": None if problem.data_quality is None else _told_level(data, problem.data_quality),
            "facets": _told_facets(data, problem.facets),
        }
    )
