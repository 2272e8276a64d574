"""The sheets of what was listed: models that do real work, people with their skills, and candidate problems."""

from __future__ import annotations

from readiness.document.book import KEY, BookField, BookRow, BookSheet, Choice, Value
from readiness.model.costs import MOST_MONEY, MOST_PERCENT
from readiness.model.response import CandidateProblem, DataFacets, Interview, Person, Workload
from readiness.model.since import LONG_AGO
from readiness.present.book.source import (
    AMOUNT,
    CLAIM,
    DONT_KNOW,
    FACETS,
    FLAG,
    LEAVE,
    LEVELS,
    SURE,
    UNTOLD,
    BookSource,
    key_field,
    level_choices,
    number,
)
from readiness.words import said, said_all
from readiness.words.say import book as say

_SINCE = (UNTOLD, Choice(LONG_AGO, say.MORE_THAN_MONTH_AGO), DONT_KNOW)
_SUPPLIERS = (UNTOLD, Choice("own", say.WE_MADE), Choice("vendor", say.WE_BUY), DONT_KNOW)
_HARM = (
    UNTOLD,
    Choice("none", say.NONE),
    Choice("some", say.SOME),
    Choice("serious", say.SERIOUS),
    DONT_KNOW,
)
_TOOL = (
    UNTOLD,
    Choice("no", say.ANSWER_NO),
    Choice("partly", say.IN_PART),
    Choice("fully", say.FULLY),
    DONT_KNOW,
)
_SKILL = (Choice(None, say.LEFT_OPEN), *(Choice(level, str(level)) for level in range(4)), DONT_KNOW)
_MODEL_CLAIMS = {
    "has_real_users": say.USED_DAILY_WORK,
    "owns_data": say.LEARNS_FROM_OWN_DATA,
    "is_monitored": say.WATCHED,
    "can_change": say.CAN_BE_CHANGED_OR_SWITCHED,
    "is_effect_measured": say.EFFECT_MEASURED,
}
_PROBLEM_CLAIMS = {
    "legal_stop": say.LAW_FORBIDS,
    "human_check": say.PERSON_CHECKS_EACH_RESULT,
    "is_reusable": say.OTHERS_COULD_USE_TOO,
    "is_important": say.IMPORTANT_ORGANIZATION,
    "accuracy_stated": say.NEEDED_ACCURACY_STATED,
    "survives_change": say.SURVIVES_CHANGE_LEADERS,
    "tried_before": say.TRIED_BEFORE,
    "crosses_teams": say.CROSSES_TEAMS,
    "personal_data": say.USES_DATA_ABOUT_PEOPLE,
    "decides_about_people": say.DECIDES_ABOUT_PEOPLE,
    "generates_text": say.WRITES_TEXTS,
}
_INTERVIEW = {
    "who": say.WHO_HAS_PROBLEM,
    "decision": say.WHAT_DECIDED,
    "today": say.HOW_DONE_TODAY,
    "hours_per_week": say.HOURS_WEEK,
    "recorded": say.WHAT_RECORDED,
    "user": say.WHO_WOULD_USE,
    "measure": say.NUMBER_COUNTS,
    "good_enough": say.WHAT_GOOD_ENOUGH,
}
_PROBLEM_COSTS = {
    "hour": say.COST_HOUR,
    "saved_percent": say.SHARE_HOURS_SAVED_PERCENT,
    "worth_a_year": say.WORTH_YEAR,
    "run_a_year": say.OWN_SOLUTION_YEAR,
    "tool_a_year": say.BOUGHT_TOOL_YEAR,
}


_MORE = say.NEW_ROW_NEEDS_NAME_NO


def models(source: BookSource) -> BookSheet:
    """One row for each model that does real work."""
    told = source.assessment.response.workloads
    keys = source.models or tuple(f"workload-{place}" for place, _ in enumerate(told, 1))
    store = "response.workloads."
    fields = (
        BookField("name", said(say.MODEL_USE), "text", 34, (f"{store}name",), "name"),
        BookField("area", said(say.PART_ORGANIZATION), "text", 20, (f"{store}area",), "area"),
        BookField(
            "since", said(say.USE_SINCE), "since", 22, (f"{store}in_use_since",), "in_use_since",
            said(say.DAY_MONTH_SUCH_OR_YEAR), choices=_SINCE,
        ),
        BookField("supplier", said(say.MADE_OR_BOUGHT), "choice", 16, (f"{store}supplied_by",), "supplied_by",
                  choices=_SUPPLIERS),
        *(
            BookField(name, words, "choice", 15, (store + name,), name, choices=CLAIM)
            for name, words in said_all(_MODEL_CLAIMS).items()
        ),
        *_facet_fields(store),
        key_field(),
    )  # fmt: skip
    rows = tuple(BookRow(key, _model(each), ("workload", key)) for key, each in zip(keys, told, strict=True))
    about = said(say.machine_learning_models_services_do(more=said(_MORE)))
    return BookSheet("models", said(say.MODELS_USE), about, fields, rows, adds="workload")


def _model(told: Workload) -> dict[str, Value]:
    return {
        "name": told.name,
        "area": told.area,
        "since": told.in_use_since,
        "supplier": told.supplied_by,
        **{name: getattr(told, name) for name in _MODEL_CLAIMS},
        **_facets(told.facets),
    }


def _facet_fields(store: str) -> list[BookField]:
    return [
        BookField(f"facet.{name}", words, "choice", 20, (f"{store}facets.{name}",), f"facets.{name}", choices=LEVELS)
        for name, words in said_all(FACETS).items()
    ]


def _facets(told: DataFacets | None) -> dict[str, Value]:
    facets = told or DataFacets()
    return {f"facet.{name}": getattr(facets, name) for name in FACETS}


def people(source: BookSource) -> BookSheet:
    """One row for each person; the numbers are levels of skills from 0 (none) to 3."""
    found, store = source.found, "response.people."
    skills = found.rubric.team.skills
    fields = (
        BookField("name", said(say.PERSON), "text", 24, (f"{store}name",), "name"),
        BookField(
            "fte", said(say.SHARE_WEEK), "percent", 12, (f"{store}fte",), "fte", said(say.FROM_WORD),
            choices=AMOUNT, least=0, most=1,
        ),
        BookField(
            "external", said(say.FROM_OUTSIDE), "choice", 10, (f"{store}is_external",), "is_external", choices=FLAG
        ),
        BookField("junior", said(say.JUNIOR), "choice", 10, (f"{store}is_junior",), "is_junior", choices=FLAG),
        BookField("mentor", said(say.MENTOR), "text", 18, (f"{store}mentor",), "mentor"),
        BookField("roles", said(say.ROLES_HELD), "long", 30, (f"{store}roles",)),
        *(
            BookField(
                f"skill.{skill.id}", skill.name, "choice", 12, (f"{store}skills",), f"skills.{skill.id}",
                choices=_SKILL,
            )
            for skill in skills
        ),
        *(
            BookField(
                f"job.{job.id}", job.name, "choice", 14, (f"{store}jobs",), f"jobs.{job.id}",
                said(say.from_none_strong(meaning=job.meaning)), choices=_SKILL,
            )
            for job in found.rubric.team.jobs
        ),
        BookField(
            "complete", said(say.NO_OTHER_SKILLS), "choice", 12, (f"{store}lists_all_skills",), "lists_all_skills",
            said(say.YES_WHAT_LEFT_OPEN_THIS), choices=FLAG,
        ),
        BookField(KEY, said(LEAVE), "code", 20, (f"{store}id",)),
    )  # fmt: skip
    rows = tuple(
        BookRow(each.id, _person(source, each), ("person", each.id)) for each in source.assessment.response.people
    )
    about = said(say.who_could_work_machine_learning(more=said(_MORE)))
    return BookSheet("people", said(say.PEOPLE), about, fields, rows, adds="person")


def _person(source: BookSource, told: Person) -> dict[str, Value]:
    return {
        "name": told.name,
        "fte": number(told.fte),
        "external": told.is_external,
        "junior": told.is_junior,
        "mentor": told.mentor,
        "roles": ", ".join(source.found.role_name(role) for role in told.roles),
        "complete": told.lists_all_skills,
        **{f"job.{job.id}": told.jobs.get(job.id) for job in source.found.rubric.team.jobs},
        **{f"skill.{skill.id}": told.skills.get(skill.id) for skill in source.found.rubric.team.skills},
    }


def problems(source: BookSource) -> BookSheet:
    """One row for each candidate problem, with its criteria, the interview and what else was told."""
    rule, store = source.found.rubric.problems, "response.problems."
    types = tuple(Choice(kind.id, kind.name) for kind in rule.types)
    fields = (
        BookField("name", said(say.PROBLEM), "text", 34, (f"{store}name",), "name"),
        BookField("type", said(say.KIND), "choice", 20, (f"{store}type",), "type", choices=types),
        *(
            BookField(
                f"criterion.{each.id}", each.name, "choice", 22, (f"{store}criteria",), f"criteria.{each.id}",
                each.question,
                (UNTOLD, *level_choices(tuple(level.short for level in each.levels)), DONT_KNOW),
            )
            for each in rule.criteria
        ),
        *(
            BookField(
                f"sure.{each.id}", said(say.how_sure_of(name=each.name)), "choice", 13, (f"{store}confidence",),
                f"confidence.{each.id}", choices=SURE,
            )
            for each in rule.criteria
        ),
        *(_interview_field(name, words, f"{store}interview.{name}") for name, words in said_all(_INTERVIEW).items()),
        BookField("weeks", said(say.WEEKS_FIRST_RESULT), "whole", 11, (f"{store}weeks_to_first_result",),
                  "weeks_to_first_result", choices=(UNTOLD,), least=0, most=520),
        BookField("effort", said(say.PERSON_DAYS), "whole", 11, (f"{store}effort_days",), "effort_days",
                  choices=(UNTOLD,), least=0, most=10_000),
        BookField("harm", said(say.POSSIBLE_HARM), "choice", 14, (f"{store}harm",), "harm", choices=_HARM),
        BookField("tool", said(say.READY_MADE_TOOL_DOES), "choice", 14, (f"{store}off_the_shelf",), "off_the_shelf",
                  choices=_TOOL),
        *(
            BookField(name, words, "choice", 14, (store + name,), name, choices=CLAIM)
            for name, words in said_all(_PROBLEM_CLAIMS).items()
        ),
        *_facet_fields(store),
        BookField("quality", said(say.DATA_QUALITY), "choice", 20, (f"{store}data_quality",), "data_quality",
                  choices=LEVELS),
        *(_cost_field(name, words, f"{store}costs.{name}") for name, words in said_all(_PROBLEM_COSTS).items()),
        BookField("sponsor", said(say.SPONSOR), "text", 18, (f"{store}sponsor",), "sponsor"),
        BookField("notes", said(say.NOTES), "long", 30, (f"{store}notes",), "notes", longest=20_000),
        BookField(KEY, said(LEAVE), "code", 18, (f"{store}id",)),
    )  # fmt: skip
    fixed = () if source.with_names else ("sponsor",)
    rows = tuple(
        BookRow(each.id, _problem(source, each), ("problem", each.id), fixed=fixed)
        for each in source.assessment.response.problems
    )
    about = said(say.candidate_problems_with_their_criteria(more=said(_MORE)))
    return BookSheet("problems", said(say.PROBLEMS), about, fields, rows, adds="problem")


def _interview_field(name: str, words: str, stored: str) -> BookField:
    path = f"interview.{name}"
    if name in {"hours_per_week"}:
        return BookField(path, words, "number", 11, (stored,), path, choices=(UNTOLD,), least=0, most=100_000)
    return BookField(path, words, "long", 30, (stored,), path, longest=20_000)


def _cost_field(name: str, words: str, stored: str) -> BookField:
    most = MOST_PERCENT if name in {"saved_percent"} else MOST_MONEY
    path = f"costs.{name}"
    return BookField(path, words, "number", 14, (stored,), path, choices=AMOUNT, least=0, most=most)


def _problem(source: BookSource, told: CandidateProblem) -> dict[str, Value]:
    criteria = source.found.rubric.problems.criteria
    return {
        "name": told.name,
        "type": told.type,
        **{f"criterion.{each.id}": told.criteria.get(each.id) for each in criteria},
        **{f"sure.{each.id}": told.confidence.get(each.id) for each in criteria},
        **{f"interview.{name}": number(getattr(told.interview, name)) for name in Interview.model_fields},
        "weeks": told.weeks_to_first_result,
        "effort": told.effort_days,
        "harm": told.harm,
        "tool": told.off_the_shelf,
        **{name: getattr(told, name) for name in _PROBLEM_CLAIMS},
        **_facets(told.facets),
        "quality": told.data_quality,
        **{f"costs.{name}": number(getattr(told.costs, name)) for name in _PROBLEM_COSTS},
        "sponsor": told.sponsor,
        "notes": told.notes,
    }
