"""What is handed over: an assessment with its settings, and what every page and file of it needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from readiness.document.look import FileLook
from readiness.model.assessment import Assessment, Charter, ReportSettings, Snapshot
from readiness.model.benchmark import BesideOthers
from readiness.model.branding import NO_BRANDING, Branding, OwnTexts
from readiness.model.evidence import EvidenceReport
from readiness.model.minutes import MinuteItem
from readiness.model.outcome import Outcome
from readiness.model.pooled import PooledResponse
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.work_calendar import WorkCalendar
from readiness.present import day_words
from readiness.present.answering import answered_words
from readiness.present.findings import Findings
from readiness.present.handout.anonymous import without_names, without_notes
from readiness.present.handout.file_look import file_look
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_row import PlanRow
from readiness.present.plan.review import next_review_on
from readiness.present.problems.unnamed import with_said_names
from readiness.words import said
from readiness.words.say import handout as say


@dataclass(frozen=True)
class ReportContent:
    """An assessment with its outcome and the content it rests on.

    `pooled` is given if several people answered, `earlier` if there is a snapshot to compare
    with, `evidence` if tables were checked. Names of evidence are those of the files checked.
    `data` is the JSON file that the report carries; by default the assessment as its model writes it. `calendar` holds
    the working days of the plan; without it nothing is said of moved dates. `models` are the keys under which models
    are kept, `state` the count of changes: by them a workbook that comes back is compared. `house` is the look of the
    workspace, empty if it has none, `comparison` how it stands beside others of it, None where it takes no part.
    """

    assessment: Assessment
    outcome: Outcome
    questionnaire: Questionnaire
    rubric: Rubric
    pooled: PooledResponse | None = None
    earlier: Snapshot | None = None
    evidence: tuple[tuple[str, EvidenceReport], ...] = ()
    data: bytes | None = None
    calendar: WorkCalendar | None = None
    models: tuple[str, ...] = ()
    state: str = ""
    house: Branding = NO_BRANDING
    comparison: BesideOthers | None = None


@dataclass(frozen=True)
class Brief:
    """Content and settings with what follows from them; every section is made from one."""

    content: ReportContent
    settings: ReportSettings

    @cached_property
    def found(self) -> Findings:
        """The outcome with its names; people are numbered where the reader is not to know them."""
        assessment = self._assessment
        found = Findings(
            assessment.response.without_drafts(),
            self.content.outcome,
            self.content.questionnaire,
            self.content.rubric,
            assessment.action_edits,
            assessment.evidence,
            pooled=self.content.pooled,
            calendar=self.content.calendar,
            charter=assessment.charter,
        )
        return with_said_names(found)

    @cached_property
    def _assessment(self) -> Assessment:
        assessment = self.content.assessment
        assessment = assessment if self.settings.names_people else without_names(assessment)
        return assessment if self.settings.with_notes else without_notes(assessment)

    @property
    def charter(self) -> Charter:
        """The charter as it was written by hand; people are numbered like everywhere."""
        return self._assessment.charter

    @property
    def minutes(self) -> tuple[MinuteItem, ...]:
        """What workshops agreed on, decided and promised; people are numbered like everywhere."""
        return self._assessment.minutes

    @property
    def issued(self) -> str:
        """The date of the assessment."""
        return day_words.day(self.content.assessment.response.assessed_on)

    @property
    def next_review(self) -> str:
        """The gate check of the plan, else a quarter later; beside it the day on which the plan's habit begins."""
        first = next_review_on(self.content.outcome.roadmap, self.content.assessment.response.assessed_on)
        habit = next((row.start for row in self.plan if row.id == self.content.rubric.planning.review), None)
        if habit is None or habit <= first:
            return day_words.day(first)
        return said(say.part_quarterly_from(first=first, habit=habit))

    @cached_property
    def plan(self) -> tuple[PlanRow, ...]:
        """The planned actions with everything that was changed by hand, in their order."""
        return tuple(row for row in self._rows if row.is_planned)

    @property
    def beside_plan(self) -> tuple[PlanRow, ...]:
        """Actions changed by hand, and steps of table checks, that are planned no more."""
        return tuple(row for row in self._rows if not row.is_planned)

    @cached_property
    def _rows(self) -> tuple[PlanRow, ...]:
        assessment = self.content.assessment
        return plan_rows(self.found, assessment.starts_on, today=assessment.response.assessed_on)

    @property
    def audience(self) -> str:
        """Whom the report is for; empty where nobody said so."""
        return self.settings.audience

    @property
    def respondents(self) -> int:
        """How many people answered."""
        return self.content.pooled.respondents if self.content.pooled else 1

    @property
    def evidence_line(self) -> str:
        """'58 of 60 questions answered, seven people'."""
        done = self.content.outcome.scorecard.completeness
        if not done.answered + done.dont_know + done.not_applicable:
            return said(say.PART_NO_ANSWERS_YET)
        return said(say.part_answered_by(answered=answered_words(done), people=self.respondents))

    @property
    def has_group(self) -> bool:
        """Whether enough people answered to show how answers are spread."""
        return self.content.pooled is not None and self.content.pooled.disclosure.may_compare(self.respondents)

    @cached_property
    def look(self) -> FileLook:
        """Colour, logo and lines: of this report, of the workspace, of the pack."""
        looks = (self.content.house, self.content.questionnaire.branding)
        return file_look(looks, self.settings, self.found.organization)

    @property
    def texts(self) -> OwnTexts:
        """The pack's own sentences."""
        return self.content.questionnaire.texts

    @property
    def logo(self) -> bytes:
        """The bytes of the logo; empty if there is none."""
        return self.look.logo

    @property
    def accent(self) -> str | None:
        """The colour that was chosen; None if none was."""
        return self.look.accent or None

    @property
    def foot(self) -> str:
        """The words at the foot of every page."""
        return "  |  ".join(filter(None, [self.settings.confidentiality, self.issued, *self.look.imprint]))

    def leaves_out(self, slug: str) -> bool:
        """Whether the reader asked for the report without this section."""
        return slug in self.settings.sections_left_out
