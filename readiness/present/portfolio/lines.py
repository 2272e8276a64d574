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
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.phase.certainty import certainty_title
from readiness.present.portfolio.figures import figures_of

NO_PHASE: Final = "Not known yet"
NO_PROBLEM: Final = "None yet"
NOT_TOLD: Final = "Not told"
BEING_WORKED_OUT: Final = "Being worked out"
GIVEN_UP: Final = "Could not be worked out"
_SHORT_MARK: Final = 4
HOW_SURE: Final[Mapping[RankCertainty, str]] = {
    "clear first": "clearly first",
    "likely first": "likely first",
    "first so far": "first as far as is known",
    "toss-up": "first by a toss-up",
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
        return GIVEN_UP if self.is_given_up else BEING_WORKED_OUT

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
        return NO_PHASE if self.figures.place is None else certainty_title(self.figures.place)

    @property
    def status(self) -> str:
        """The status of the data, or that it is not known."""
        if self.figures is None:
            return self.missing
        status = self.figures.status
        return phrases.capital(phrases.status_words(status)) if status else NO_PHASE

    @property
    def size(self) -> str:
        """'120 people'."""
        if self.figures is None:
            return self.missing
        people = self.figures.employees
        return NOT_TOLD if people is None else "1 person" if people == 1 else f"{people:,} people"

    @property
    def about(self) -> str:
        """Sector, size and country, as far as they were told."""
        if self.figures is None:
            return ""
        told = (self.figures.sector, self.size if self.figures.employees is not None else "", self.figures.country)
        return ", ".join(filter(None, told))

    @property
    def gates(self) -> str:
        """'2 not met, 1 not known', of the phase to reach next."""
        if self.figures is None:
            return self.missing
        if self.figures.place is None:
            return NO_PHASE
        states: tuple[tuple[GateState, str], ...] = (("open", "not met"), ("unknown", "not known"))
        counted = ((len(self.figures.gates_next(state)), words) for state, words in states)
        return ", ".join(f"{number} {words}" for number, words in counted if number) or "All met"

    @property
    def plan(self) -> str:
        """'2 of 14 done'."""
        if self.figures is None:
            return self.missing
        if not self.figures.actions:
            return "No plan yet"
        return f"{self.figures.done} of {self.figures.actions} done"

    @property
    def problem(self) -> str:
        """The first problem, and how sure that is."""
        if self.figures is None:
            return self.missing
        first = self.figures.first_problem
        return NO_PROBLEM if first is None else ", ".join(filter(None, (first.name, how_sure(first))))

    @property
    def assessed(self) -> str:
        """The day of the assessment."""
        return phrases.day(self.figures.assessed_on) if self.figures else self.missing

    @property
    def snapshot(self) -> str:
        """The day of the last snapshot."""
        if self.figures is None:
            return self.missing
        taken = self.figures.last_snapshot_on
        return "None" if taken is None else phrases.day(taken)

    @property
    def review(self) -> str:
        """The day of the next review, and whether that has passed."""
        if self.figures is None:
            return self.missing
        due = self.figures.next_review_on
        if due is None:
            return "Not planned yet"
        is_past = self.today is not None and due < self.today
        return f"Was due {phrases.day(due)}" if is_past else phrases.day(due)

    def score_of(self, dimension: str) -> str:
        """The score of one dimension: '1.8 (1.5 to 2.1)', or why there is none."""
        if self.figures is None or self.figures.place is None:
            return self.phase
        return next((range_words(each) for each in self.figures.scores if each.id == dimension), NO_PHASE)


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
    return HOW_SURE[first.certainty] if first.certainty else ""


def range_words(score: ScoreRange) -> str:
    """'1.8 (1.5 to 2.1)', '1.8' where nothing is open, or '0.1 to 2.9, too few answers' for a score."""
    low, high = phrases.score(score.low), phrases.score(score.high)
    if score.score is None:
        return f"{low} to {high}, too few answers"
    return phrases.score(score.score) if low == high else f"{phrases.score(score.score)} ({low} to {high})"
