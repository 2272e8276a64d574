"""The files that an assessment can be taken along as: how each is made, what it is called and of which kind it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from readiness.present.book.source import BookSource
from readiness.present.charts import charting_work
from readiness.present.findings import Findings
from readiness.present.group import minutes_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_calendar import board_days, plan_ics
from readiness.present.plan.plan_export import plan_csv
from readiness.present.plan.plan_row import PlanRow
from readiness.present.problems.unnamed import with_said_names
from readiness.services import exchanging, exporting, handing_over, reporting
from readiness.services.workshop_export import room_workbook
from readiness.services.workshops import read_workshop
from readiness.services.workspace import Workspace

_TABLE = "text/csv"
_ROOM = "workshop."
MOST_TEMPLATE_MEGABYTES, MOST_EXPORT_MEGABYTES = 20, 10


class File(NamedTuple):
    """A file by its name, kind (media type) and content."""

    name: str
    kind: str
    data: bytes


def _report(workspace: Workspace, assessment_id: str) -> File:
    made = reporting.make_report(workspace, assessment_id)
    return File(made.name, "application/pdf", made.pdf)


def _board(workspace: Workspace, assessment_id: str) -> File:
    data = reporting.make_board_page(workspace, assessment_id)
    return File(reporting.board_name(workspace.open(assessment_id).assessment.response), "application/pdf", data)


def _plan_table(workspace: Workspace, assessment_id: str) -> File:
    found, _, rows = _plan(workspace, assessment_id)
    minutes = workspace.open(assessment_id).assessment.minutes
    return File("roadmap.csv", "text/csv", plan_csv(found, rows, minutes))


def _plan_calendar(workspace: Workspace, assessment_id: str) -> File:
    found, begin, rows = _plan(workspace, assessment_id)
    minutes = workspace.open(assessment_id).assessment.minutes
    promised = minutes_words.due(found.questionnaire, minutes)
    data = plan_ics(
        rows,
        charting_work.checks(found, begin),
        begin,
        until=found.last_day,
        key=assessment_id,
        promised=promised,
        of_board=board_days(found, rows),
    )
    return File("roadmap.ics", "text/calendar", data)


def _plan(workspace: Workspace, assessment_id: str) -> tuple[Findings, date, tuple[PlanRow, ...]]:
    """What the plan rests on, its first day, and its rows as the roadmap shows them today."""
    with workspace.view() as view:
        found, begin = with_said_names(view.findings(assessment_id)), view.open(assessment_id).assessment.starts_on
        today = view.today(view.summary(assessment_id).time_zone)
    return found, begin, plan_rows(found, begin, today=today)


def _everything(workspace: Workspace, assessment_id: str) -> File:
    data = exchanging.export_assessment(workspace, assessment_id)
    return File(f"{_stem(workspace, assessment_id)}.json", "application/json", data)


def _answers(workspace: Workspace, assessment_id: str) -> File:
    data = exchanging.export_response(workspace, assessment_id).encode()
    return File(f"{_stem(workspace, assessment_id)}.yaml", "application/yaml", data)


def _handed_over(slug: str) -> Callable[[Workspace, str], File]:
    """Makes the file of a format that is handed over."""

    def make(workspace: Workspace, assessment_id: str) -> File:
        return File(*handing_over.hand_over(workspace, assessment_id, slug))

    return make


def room_name(workshop: str) -> str:
    """The last part of the address of what a workshop may show."""
    return f"{_ROOM}{workshop}"


def maker_of(what: str) -> Callable[[Workspace, str], File] | None:
    """How the file is made that the last part of an address names; None if it names none."""
    return _room(what.removeprefix(_ROOM)) if what.startswith(_ROOM) else FILES.get(what)


def _room(workshop: str) -> Callable[[Workspace, str], File]:
    """Makes the file of one workshop of the assessment."""

    def make(workspace: Workspace, assessment_id: str) -> File:
        held = read_workshop(workspace, assessment_id, workshop)
        return File("workshop.xlsx", exporting.WORKBOOK, room_workbook(workspace, held))

    return make


def name_of(slug: str) -> str:
    """The last part of the address of a format that is handed over."""
    return f"handed-over.{slug}"


class FromOwn(NamedTuple):
    """A file that is made of one that somebody sends along: how, and how large that one may be."""

    make: Callable[[Workspace, str, bytes], File]
    most_megabytes: int


def filled_name_of(slug: str) -> str:
    """The last part of the address of a format in a template of somebody's own."""
    return f"filled.{slug}"


def updated_name_of(slug: str) -> str:
    """The last part of the address of the update for a tracker."""
    return f"updated.{slug}"


def _from_own(
    make: Callable[[Workspace, str, str, bytes], handing_over.HandedOver], slug: str
) -> Callable[[Workspace, str, bytes], File]:
    """Makes the file, and keeps what it rests on once that has worked."""

    def made(workspace: Workspace, assessment_id: str, own: bytes) -> File:
        file = File(*make(workspace, assessment_id, slug, own))
        reporting.keep_what_it_rests_on(workspace, assessment_id)
        return file

    return made


def _sheet(name: str, kind: str, make: Callable[[BookSource], bytes]) -> Callable[[Workspace, str], File]:
    """Makes a file to work with, complete: `name` follows that of the assessment."""

    def made(workspace: Workspace, assessment_id: str) -> File:
        data = make(exporting.stored_source(workspace, assessment_id))
        return File(f"{_stem(workspace, assessment_id)}{name}", kind, data)

    return made


def _stem(workspace: Workspace, assessment_id: str) -> str:
    name = workspace.summary(assessment_id).name.lower()
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-")[:60] or "assessment"


FILES: dict[str, Callable[[Workspace, str], File]] = {
    **{name_of(slug): _handed_over(slug) for slug in handing_over.slugs()},
    "report.pdf": _report,
    "board.pdf": _board,
    "roadmap.csv": _plan_table,
    "roadmap.ics": _plan_calendar,
    "everything.xlsx": _sheet(".xlsx", exporting.WORKBOOK, exporting.workbook),
    "roadmap.xlsx": _sheet("-plan.xlsx", exporting.WORKBOOK, exporting.plan_workbook),
    "answers.xlsx": _sheet("-answers.xlsx", exporting.WORKBOOK, exporting.answer_workbook),
    "empty.xlsx": _sheet("-questions.xlsx", exporting.WORKBOOK, exporting.empty_workbook),
    "answers-commas.csv": _sheet("-answers.csv", _TABLE, exporting.answer_table),
    "answers-semicolons.csv": _sheet("-answers.csv", _TABLE, partial(exporting.answer_table, separator=";")),
    "plan-commas.csv": _sheet("-plan.csv", _TABLE, exporting.plan_table),
    "plan-semicolons.csv": _sheet("-plan.csv", _TABLE, partial(exporting.plan_table, separator=";")),
    "assessment.json": _everything,
    "answers.yaml": _answers,
}

FROM_OWN: dict[str, FromOwn] = {
    **{
        filled_name_of(each.slug): FromOwn(_from_own(handing_over.filled, each.slug), MOST_TEMPLATE_MEGABYTES)
        for each in handing_over.FORMATS
        if each.fill is not None
    },
    **{
        updated_name_of(slug): FromOwn(_from_own(handing_over.updated, slug), MOST_EXPORT_MEGABYTES)
        for slug in handing_over.slugs()
        if handing_over.takes_numbers(slug)
    },
}
