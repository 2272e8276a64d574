"""Assessments to report on: the examples that come along, and organizations at the edges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from readiness.content.folders import examples_folder
from readiness.content.library import Library, load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.assessment import Assessment, ReportSettings, Snapshot
from readiness.model.base import Noun
from readiness.model.response import Answer, CandidateProblem, Organization, Response
from readiness.model.work_calendar import WorkCalendar
from readiness.present.handout.brief import ReportContent
from readiness.report.pdf import build_report

LIBRARY = load_library()
DAY = date(2026, 11, 2)
MOMENT = datetime(2026, 11, 3, 9, tzinfo=UTC)
EXAMPLES = ("community-clinic", "mutual-insurer", "regional-logistics", "retail-chain")
EXTREMES = {path.stem: path for path in sorted(Path(__file__).with_name("extremes").glob("*.yaml"))}
CASES = {path.parent.name: path for path in sorted(Path(__file__).parents[1].glob("engine/cases/*/response.yaml"))}
Part = TypeVar("Part", bound=Noun)
LONG_NAME = ("Regional purchasing and replenishment forecasting for perishable goods " * 2)[:120].strip()


STARTS_ON = date(2026, 11, 9)
TOLD = ReportSettings(with_names=True, with_notes=True)
"""Names and notes go out."""
EVERYTHING = ReportSettings(with_raw_answers=True, with_names=True, with_notes=True)


@cache
def example(slug: str) -> Response:
    """One of the invented organizations, of the cases of the rules, or of the extremes beside this file."""
    path = (EXTREMES | CASES).get(slug, examples_folder() / f"{slug}.yaml")
    return read_response(path, LIBRARY, today=DAY)


def changed(part: Part, **values: object) -> Part:
    """A copy with other values, checked like any input."""
    return type(part).model_validate({**dict(part), **values})


def report_on(response: Response, library: Library = LIBRARY, **more: object) -> ReportContent:
    """What a report needs to know about a response; `more` fills the optional parts."""
    outcome = assess(
        response,
        library.questionnaire,
        library.rubric,
        calendar=WorkCalendar(starts_on=STARTS_ON),
        fingerprint=library.fingerprint,
    )
    assessment = Assessment(
        id="sample",
        name=response.organization.name or "Sample",
        created_at=MOMENT,
        changed_at=MOMENT,
        starts_on=STARTS_ON,
        response=response,
        report=TOLD,
    )
    return ReportContent(assessment, outcome, library.questionnaire, library.rubric, **more)  # type: ignore[arg-type]  # named by the tests


def nothing_answered() -> Response:
    return Response(questionnaire="ml-readiness", assessed_on=DAY, organization=Organization(name="Blank Slate"))


def a_quarter_answered() -> Response:
    base = example("regional-logistics")
    kept = dict(list(base.answers.items())[::4])
    return changed(base, answers=kept)


def with_problems(number: int) -> Response:
    base = example("regional-logistics")
    models = base.problems
    made = tuple(
        changed(models[place % len(models)], id=f"problem-{place}", name=f"Candidate number {place + 1}")
        for place in range(number)
    )
    return changed(base, problems=made)


def with_text(words: str) -> Response:
    """The same words in every field in which somebody can write."""
    base = example("retail-chain")
    answers: Mapping[str, Answer] = {slug: changed(a, evidence=words) for slug, a in base.answers.items()}
    people = tuple(changed(person, name=words[:200]) for person in base.people)
    workloads = tuple(changed(workload, name=words[:200], area=words[:200]) for workload in base.workloads)
    fields = ("who", "decision", "today", "recorded", "user", "measure", "good_enough")
    problems = tuple(
        changed(
            problem,
            name=words[:200],
            notes=words,
            sponsor=words[:200],
            interview=changed(problem.interview, **dict.fromkeys(fields, words)),
        )
        for problem in base.problems
    )
    organization = Organization(name=words[:200], sector=words[:200], country=words[:200])
    return changed(
        base, organization=organization, answers=answers, people=people, workloads=workloads, problems=problems
    )


def long_names() -> Response:
    base = with_text("short note")
    people = tuple(changed(person, name=f"{LONG_NAME} {place}"[:120]) for place, person in enumerate(base.people))
    problems = tuple(changed(p, name=f"{place} {LONG_NAME}"[:120]) for place, p in enumerate(base.problems))
    return changed(base, organization=Organization(name=LONG_NAME), people=people, problems=problems)


def one_person() -> Response:
    base = example("regional-logistics")
    return changed(base, people=base.people[:1], problems=())


def not_judged(judged: int) -> Response:
    """Three problems, so many of them judged."""
    base = example("regional-logistics")
    blank = [CandidateProblem(id=f"blank-{place}", name=f"Blank number {place + 1}") for place in range(3)]
    return changed(base, problems=(*base.problems[:judged], *blank[judged:]))


EDGES: dict[str, Callable[[], Response]] = {
    "nothing": nothing_answered,
    "a quarter": a_quarter_answered,
    "no problems": lambda: with_problems(0),
    "one problem": lambda: with_problems(1),
    "one problem judged": lambda: not_judged(1),
    "no problem judged": lambda: not_judged(0),
    "one person": one_person,
    "long names": long_names,
    **{name: partial(example, name) for name in EXTREMES},
}


@cache
def content_of(name: str) -> ReportContent:
    """The content of an example, an edge or a case of the rules, by name."""
    return report_on(EDGES[name]() if name in EDGES else example(name))


@cache
def report_of(name: str) -> bytes:
    """The report of an example or an edge with the settings of its assessment."""
    content = content_of(name)
    return build_report(content, content.assessment.report)


def snapshot_of(response: Response) -> Snapshot:
    """An earlier snapshot to compare with."""
    outcome = assess(
        response,
        LIBRARY.questionnaire,
        LIBRARY.rubric,
        calendar=WorkCalendar(starts_on=STARTS_ON),
        fingerprint=LIBRARY.fingerprint,
    )
    return Snapshot(
        id="earlier",
        taken_at=datetime(2026, 8, 3, 9, tzinfo=UTC),
        label="Before the summer",
        reason="by-hand",
        response=response,
        outcome=outcome,
    )
