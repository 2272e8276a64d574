"""One run of the questionnaire for one organization: what is stored, frozen and handed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import Field

from readiness.model.base import Day, Level, Line, Moment, Noun, Slug, Text
from readiness.model.evidence import EvidenceReport
from readiness.model.outcome import Edition, Outcome
from readiness.model.pooled import PooledResponse
from readiness.model.response import Response
from readiness.model.work_calendar import WorkCalendar, WorkDays

ActionStatus = Literal["not-started", "in-progress", "done", "blocked", "dropped"]

SnapshotReason = Literal["by-hand", "report", "import", "workshop"]


class ActionEdit(Noun):
    """What people changed on a planned action. None or empty keeps what the plan proposes.

    `title` is what an action was called that no catalogue knows: the step after a table check, which has to be shown
    by its name also when the check is gone. `done_on` is the day on which it was marked as done: there it stays.
    """

    title: Line = ""
    person: Line = ""
    start_on: Day | None = None
    end_on: Day | None = None
    effort_days: Annotated[float, Field(ge=0, le=1000)] | None = None
    indicator: Line = ""
    done_when: Line = ""
    status: ActionStatus = "not-started"
    done_on: Day | None = None
    note: Text = ""


class Charter(Noun):
    """The one-page charter of the first proof of concept; empty fields are filled from the problem itself."""

    problem: Slug | None = None
    sponsor: Line = ""
    metric: Text = ""
    baseline: Text = ""
    done_when: Text = ""
    test_plan: Text = ""
    downstream_user: Line = ""
    first_model: Text = ""
    stop_rule: Text = ""


PEOPLE_SECTION: Final = "people"
"""The section of a report that names people with their skills."""


class ReportSettings(Noun):
    """What a report shows and for whom. Answers one by one are in it only where somebody asked for them."""

    sections_left_out: tuple[Slug, ...] = ()
    audience: Line = ""
    confidentiality: Line = ""
    prepared_by: Line = ""
    accent: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] | None = None
    logo_png: Annotated[str, Field(max_length=400_000, pattern=r"^[A-Za-z0-9+/=]*$")] = ""
    paper: Literal["A4", "Letter"] = "A4"
    has_white_cover: bool = False
    with_raw_answers: bool = False

    @property
    def names_people(self) -> bool:
        """Whether the people of the organization stand in the report with their names and skills."""
        return PEOPLE_SECTION not in self.sections_left_out

    @property
    def attaches_everything(self) -> bool:
        """Whether the whole assessment is attached; it holds the people, so it stays out together with them."""
        return self.with_raw_answers and self.names_people


class TakenOver(Noun):
    """A level of a criterion that people took over from a table: what they had told `before`, None if nothing."""

    criterion: Slug
    before: Level | Literal["dont-know"] | None
    level: Level
    on: Day


class TableCheck(Noun):
    """What a check of one real table found, kept beside what people told about a problem.

    `table` is what people call the table. No value of a cell is in it, only the profile of `report`. `taken_over` holds
    at most one entry for each criterion.
    """

    table: Line
    checked_on: Day
    report: EvidenceReport
    taken_over: tuple[TakenOver, ...] = ()


class Snapshot(Noun):
    """A frozen, dated copy of an assessment and its results, with the editions used.

    `pooled` is there if several people had answered in a workshop, `evidence` holds the tables checked until then.
    `calendar` holds the working days of its plan. Snapshots of earlier versions lack all three.
    """

    id: Slug
    taken_at: Moment
    label: Line
    reason: SnapshotReason
    response: Response
    action_edits: Mapping[str, ActionEdit] = {}
    outcome: Outcome
    pooled: PooledResponse | None = None
    evidence: Mapping[Slug, TableCheck] = {}
    calendar: WorkCalendar | None = None

    @property
    def edition(self) -> Edition:
        """The published content that the results rest on."""
        return self.outcome.edition


class Assessment(Noun):
    """Everything one organization keeps about one assessment. Times are in UTC.

    `evidence` holds the checked table of a candidate problem by the problem's id.
    """

    id: Slug
    name: Line
    created_at: datetime
    changed_at: datetime
    starts_on: Day
    response: Response
    action_edits: Mapping[str, ActionEdit] = {}
    charter: Charter = Charter()
    report: ReportSettings = ReportSettings()
    evidence: Mapping[str, TableCheck] = {}
    work_days: WorkDays = WorkDays()
    snapshots: tuple[Snapshot, ...] = ()
