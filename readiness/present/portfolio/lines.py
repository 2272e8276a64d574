"""One assessment of a portfolio in words: what each cell of its row says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from readiness.model.figures import Figures, FirstProblem, ScoreRange
from readiness.model.placement import GateState
from readiness.model.questionnaire import Questionnaire
from readiness.model.ranking import RankCertainty
from readiness.model.rubric import Rubric
from readiness.present import day_words, kind_words, list_words, number_words
from readiness.present.findings import Findings
from readiness.present.phase.certainty import certainty_title
from readiness.present.portfolio.figures import figures_of
from readiness.present.problems.unnamed import called
from readiness.words import Message, alone, said
from readiness.words.say import portfolio as say

NO_PHASE: Final = say.NOT_KNOWN_YET
NO_PROBLEM: Final = say.NONE_YET
NOT_TOLD: Final = say.NOT_TOLD
BEING_WORKED_OUT: Final = say.BEING_WORKED_OUT
GIVEN_UP: Final = say.COULD_NOT_BE_WORKED_OUT
_SHORT_MARK: Final = 4
HOW_SURE: Final[Mapping[RankCertainty, Message]] = {
    "clear first": say.PART_CLEARLY_FIRST,
    "likely first": say.PART_LIKELY_FIRST,
    "first so far": say.PART_FIRST_FAR_KNOWN,
    "toss-up": say.PART_FIRST_BY_TOSS_UP,
}


@dataclass(frozen=True)
class PortfolioLine:
    """An assessment in a portfolio: `key` finds it again, `title` is its own name, `figures` is None until worked out.

    Where `is_given_up`, that could not be done; where `is_unfit`, what is kept cannot be shown. Where it
    `is_archived`, it was put into the archive. What is past is so on the day `today`, where one is told.

    `questionnaire` and `rubric` are those it was made with; they name its dimensions and gates.
    """

    key: str
    title: str
    organization: str
    figures: Figures | None
    questionnaire: Questionnaire
    rubric: Rubric
    fingerprint: str = ""
    tags: tuple[str, ...] = ()
    file: str = ""
    is_given_up: bool = False
    is_unfit: bool = False
    is_archived: bool = False
    today: date | None = None
    dimension_names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Look the names of the dimensions up once."""
        names = {each.id: each.name for each in self.questionnaire.dimensions}
        object.__setattr__(self, "dimension_names", names)

    @classmethod
    def of(cls, found: Findings, title: str, *, file: str) -> PortfolioLine:
        """The line of what was read from a file."""
        return cls(
            key=file,
            title=title,
            organization=found.response.organization.name,
            figures=figures_of(found),
            questionnaire=found.questionnaire,
            rubric=found.rubric,
            fingerprint=found.outcome.edition.fingerprint,
            file=file,
        )

    @property
    def name(self) -> str:
        """Who it is about: the organization, else the name of the assessment, else its file."""
        return self.organization or self.title or self.file

    @property
    def edition(self) -> str:
        """'ml-readiness 2': the questions that it answers, with their version."""
        return f"{self.questionnaire.id} {self.questionnaire.version}"

    @property
    def missing(self) -> str:
        """What every cell says as long as there are no figures: nothing can be told apart from what nobody told."""
        return said(GIVEN_UP) if self.is_given_up else said(BEING_WORKED_OUT)

    @property
    def is_coming(self) -> bool:
        """Whether its figures are still to be worked out."""
        return self.figures is None and not self.is_given_up

    @property
    def has_no_answers(self) -> bool:
        """Whether nothing was answered yet, as far as its figures are worked out."""
        return self.figures is not None and self.figures.place is None

    @property
    def phase(self) -> str:
        """The phase with how sure it is: 'Firm: phase 2', 'Not yet certain: phase 1 or 2'."""
        if self.figures is None:
            return self.missing
        return said(NO_PHASE) if self.figures.place is None else certainty_title(self.figures.place)

    @property
    def status(self) -> str:
        """The status of the data, or that it is not known."""
        if self.figures is None:
            return self.missing
        status = self.figures.status
        return alone(kind_words.status_words(status)) if status else said(NO_PHASE)

    @property
    def size(self) -> str:
        """'120 people'."""
        if self.figures is None:
            return self.missing
        people = self.figures.employees
        return said(NOT_TOLD) if people is None else "1 person" if people == 1 else said(say.part_people(people=people))

    @property
    def about(self) -> str:
        """Sector, size and country, as far as they were told."""
        if self.figures is None:
            return ""
        told = (self.figures.sector, self.size if self.figures.employees is not None else "", self.figures.country)
        return list_words.row(told)

    @property
    def gates(self) -> str:
        """'2 not met, 1 not known', of the phase to reach next."""
        if self.figures is None:
            return self.missing
        if self.figures.place is None:
            return said(NO_PHASE)
        states: tuple[tuple[GateState, str], ...] = (
            ("open", said(say.PART_NOT_MET)),
            ("unknown", said(say.PART_NOT_KNOWN)),
        )
        counted = ((len(self.figures.gates_next(state)), words) for state, words in states)
        return list_words.row(f"{number} {words}" for number, words in counted if number) or said(say.ALL_MET)

    @property
    def plan(self) -> str:
        """'2 of 14 done'."""
        if self.figures is None:
            return self.missing
        if not self.figures.actions:
            return said(say.NO_PLAN_YET)
        return said(say.part_done(done=self.figures.done, actions=self.figures.actions))

    @property
    def problem(self) -> str:
        """The first problem, and how sure that is."""
        if self.figures is None:
            return self.missing
        first = self.figures.first_problem
        return said(NO_PROBLEM) if first is None else list_words.row((called(first.name), how_sure(first)))

    @property
    def assessed(self) -> str:
        """The day of the assessment."""
        return day_words.day(self.figures.assessed_on) if self.figures else self.missing

    @property
    def snapshot(self) -> str:
        """The day of the last snapshot."""
        if self.figures is None:
            return self.missing
        taken = self.figures.last_snapshot_on
        return said(say.NONE) if taken is None else day_words.day(taken)

    @property
    def review(self) -> str:
        """The day of the next review, and whether that has passed."""
        if self.figures is None:
            return self.missing
        due = self.figures.next_review_on
        if due is None:
            return said(say.NOT_PLANNED_YET)
        is_past = self.today is not None and due < self.today
        return said(say.was_due(due=due)) if is_past else day_words.day(due)

    def score_of(self, dimension: str) -> str:
        """The score of one dimension: '1.8 (1.5 to 2.1)', or why there is none."""
        if self.figures is None or self.figures.place is None:
            return self.phase
        return next((range_words(each) for each in self.figures.scores if each.id == dimension), said(NO_PHASE))


def edition_names(lines: Iterable[PortfolioLine]) -> Mapping[tuple[str, str], str]:
    """What to call the questions and rules behind the lines, by name with version, and fingerprint.

    Of two that have the same name and version, each is told with the beginning of its fingerprint.
    """
    found = dict.fromkeys((line.edition, line.fingerprint) for line in lines)
    alike = Counter(edition for edition, _ in found)
    return {
        (edition, mark): f"{edition} ({mark[:_SHORT_MARK]})" if alike[edition] > 1 else edition
        for edition, mark in found
    }


def how_sure(first: FirstProblem) -> str:
    """'likely first'; nothing where no share speaks of this problem."""
    return said(HOW_SURE[first.certainty]) if first.certainty else ""


def range_words(score: ScoreRange) -> str:
    """'1.8 (1.5 to 2.1)', '1.8' where nothing is open, or '0.1 to 2.9, too few answers' for a score."""
    low, high = number_words.score(score.low), number_words.score(score.high)
    if score.score is None:
        return said(say.part_too_few_answers(low=low, high=high))
    return (
        number_words.score(score.score)
        if low == high
        else said(say.part_score_and_range(score=number_words.score(score.score), low=low, high=high))
    )
