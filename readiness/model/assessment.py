"""One run of the questionnaire for one organization: what is stored, frozen and handed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Final, Literal, Self

from pydantic import Field

from readiness.model.base import Day, Level, Line, Moment, Noun, Slug, Text
from readiness.model.evidence import EvidenceReport
from readiness.model.minutes import MinuteItem
from readiness.model.outcome import Edition, Outcome
from readiness.model.pooled import PooledResponse
from readiness.model.response import Response
from readiness.model.work_calendar import WorkCalendar, WorkDays

ActionStatus = Literal["not-started", "in-progress", "done", "blocked", "dropped"]

SnapshotReason = Literal["by-hand", "report", "import", "workshop", "upgrade", "repeat", "campaign"]


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

    def with_title(self, title: str) -> Self:
        """The same with the name of an action that no catalogue knows."""
        return self.model_copy(update={"title": title})

    def with_person(self, person: str) -> Self:
        """The same done by somebody else."""
        return self.model_copy(update={"person": person})

    def without_note(self) -> Self:
        """The same without what was noted on it."""
        return self.model_copy(update={"note": ""})

    def with_days(self, *, start_on: date | None, end_on: date | None) -> Self:
        """The same with another first and last day."""
        return self.model_copy(update={"start_on": start_on, "end_on": end_on})


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

    def with_problem(self, problem: str) -> Self:
        """The same for another problem."""
        return self.model_copy(update={"problem": problem})

    def with_texts(
        self,
        *,
        sponsor: str | None = None,
        metric: str | None = None,
        baseline: str | None = None,
        done_when: str | None = None,
        test_plan: str | None = None,
        downstream_user: str | None = None,
        first_model: str | None = None,
        stop_rule: str | None = None,
    ) -> Self:
        """The same with these texts in place of its own; one that is not given stays."""
        texts = {
            "sponsor": sponsor,
            "metric": metric,
            "baseline": baseline,
            "done_when": done_when,
            "test_plan": test_plan,
            "downstream_user": downstream_user,
            "first_model": first_model,
            "stop_rule": stop_rule,
        }
        return self.model_copy(update={field: text for field, text in texts.items() if text is not None})


PEOPLE_SECTION: Final = "people"
"""The section of a report that names people with their skills."""


def _is_empty(told: str) -> bool:
    return not told


class ReportSettings(Noun):
    """What a report shows and for whom. Names, notes and answers one by one are in it only where somebody asked.

    `language` is the tag of the one it is written in; empty for that of whoever has it made. It is stored only where it
    is told, so that a version that does not know it can read all other settings.
    """

    sections_left_out: tuple[Slug, ...] = ()
    audience: Line = ""
    confidentiality: Line = ""
    prepared_by: Line = ""
    accent: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] | None = None
    logo_png: Annotated[str, Field(max_length=400_000, pattern=r"^[A-Za-z0-9+/=]*$")] = ""
    paper: Literal["A4", "Letter"] = "A4"
    has_white_cover: bool = False
    language: Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z0-9-]*$", exclude_if=_is_empty)] = ""
    with_raw_answers: bool = False
    with_names: bool = False
    with_notes: bool = False

    @property
    def names_people(self) -> bool:
        """Whether people stand in the report with their names; without the section on people nobody does."""
        return self.with_names and PEOPLE_SECTION not in self.sections_left_out

    @property
    def tells_answers(self) -> bool:
        """Whether what people answered stands in the workbook; it holds the people, so it stays out with them."""
        return self.with_raw_answers and self.names_people

    @property
    def attaches_everything(self) -> bool:
        """Whether the whole assessment is attached; it holds names and notes, so it stays out together with them."""
        return self.tells_answers and self.with_notes

    def without_raw_answers(self) -> Self:
        """The same without the answers one by one."""
        return self.model_copy(update={"with_raw_answers": False})


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

    def with_taken_over(self, taken: TakenOver) -> Self:
        """The same with a level that was taken over now, in place of an earlier one for the same criterion."""
        others = (each for each in self.taken_over if each.criterion != taken.criterion)
        return self.model_copy(update={"taken_over": (*others, taken)})


SnapshotKind = Literal["report", "before-workshop", "after-workshop", "before-version"]
"""What we keep a snapshot of by ourselves, and name when it is shown. Its id begins with it."""
_KINDS: Final[tuple[SnapshotKind, ...]] = ("report", "before-workshop", "after-workshop", "before-version")


def kind_of_snapshot(snapshot_id: str) -> SnapshotKind | None:
    """What a snapshot was kept of by ourselves; None if by somebody's hand, or by a version that did not tell yet."""
    return next((kind for kind in _KINDS if snapshot_id.startswith(f"{kind}-")), None)


class Snapshot(Noun):
    """A frozen, dated copy of an assessment and its results, with the editions used.

    `label` is what somebody called it, or ""; of one that we kept before another version it is that version.

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

    def with_response(self, response: Response) -> Self:
        """The same with other things told."""
        return self.model_copy(update={"response": response})


class Assessment(Noun):
    """Everything one organization keeps about one assessment. Times are in UTC.

    `evidence` holds the checked table of a candidate problem by the problem's id, `minutes` what workshops recorded.
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
    minutes: tuple[MinuteItem, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()

    def with_response(self, response: Response) -> Self:
        """The same with other things told."""
        return self.model_copy(update={"response": response})

    def with_action_edits(self, edits: Mapping[str, ActionEdit]) -> Self:
        """The same with other changes to its plan."""
        return self.model_copy(update={"action_edits": edits})

    def with_charter(self, charter: Charter) -> Self:
        """The same with another charter."""
        return self.model_copy(update={"charter": charter})

    def with_minutes(self, minutes: tuple[MinuteItem, ...]) -> Self:
        """The same with other minutes of its workshops."""
        return self.model_copy(update={"minutes": minutes})

    def starting_on(self, day: date) -> Self:
        """The same with a plan that starts on another day."""
        return self.model_copy(update={"starts_on": day})
