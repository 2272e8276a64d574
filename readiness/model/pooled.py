"""What several respondents said together, and how far they agree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from readiness.model.base import Day, Noun, Shortened
from readiness.model.disclosure import USUAL_LEAST, Disclosure
from readiness.model.response import Answer, Response

AgreementFlag = Literal["discuss-first", "discuss", "agreed", "too-few"]
LevelShares = tuple[float, ...]
"""Probability of each level, the lowest first."""


class Consensus(Noun):
    """A level the room agreed on, with the reason; without a level, who brings evidence by which day.

    `open_until` is what was typed for that day before days could be chosen.
    """

    question: str
    level: int | None
    reason: str = ""
    evidence: str = ""
    open_owner: str = ""
    open_until: str = ""
    open_by: Day | None = None


class QuestionAgreement(Shortened):
    """Answers of a group to one question.

    `consensus` is Tastle and Wierman's index, 0-1; `spread` the mean deviation about the median, in levels; both are
    None below two answers.
    """

    retired: ClassVar[frozenset[str]] = frozenset({"range"})

    question: str
    counts: tuple[int, ...]
    dont_know: int
    not_applicable: int
    skipped: int
    lower_median: int | None
    median: float | None
    mean: float | None
    consensus: float | None
    spread: float | None
    flag: AgreementFlag

    @property
    def given(self) -> int:
        """How many people answered: that one does not know is an answer too."""
        return sum(self.counts) + self.dont_know + self.not_applicable


class BlindSpot(Noun):
    """Leaders minus staff on one question or dimension: `gap` in levels, `delta` is Cliff's delta, -1 to 1."""

    subject: str
    gap: float
    delta: float
    is_flagged: bool


class PooledResponse(Noun):
    """One agreed response of several respondents, and the distribution of each question for the probabilities.

    `trust` holds the mean confidence factor of each question's answers, 0-1. `least` is the smallest number of people
    whose answers may be shown, as the workshop set it. `left_open` are the questions that the room left open, in the
    order of the questionnaire: they have no answer, whatever was voted.
    """

    response: Response
    shares: Mapping[str, LevelShares]
    trust: Mapping[str, float]
    respondents: int
    agreements: tuple[QuestionAgreement, ...]
    blind_spots: tuple[BlindSpot, ...]
    dimension_blind_spots: tuple[BlindSpot, ...]
    alpha: float | Literal["identical-answers"] | None
    least: int = USUAL_LEAST
    left_open: tuple[str, ...] = ()

    @property
    def disclosure(self) -> Disclosure:
        """What was promised to those who answered: tells which of the answers here may be set side by side."""
        return Disclosure(least=self.least)

    @property
    def shown(self) -> tuple[QuestionAgreement, ...]:
        """The questions whose answers may be set side by side, by the rule that the room shows them under."""
        return tuple(each for each in self.agreements if self.disclosure.may_compare(each.given))

    def only_of(self, questions: frozenset[str]) -> PooledResponse:
        """What is known from some questions alone: their answers and how far they agree; nothing over all of them."""
        answers = {slug: answer for slug, answer in self.response.answers.items() if slug in questions}
        return self.model_copy(
            update={
                "response": self.response.with_answers(answers),
                "shares": {slug: shares for slug, shares in self.shares.items() if slug in questions},
                "trust": {slug: trust for slug, trust in self.trust.items() if slug in questions},
                "agreements": tuple(each for each in self.agreements if each.question in questions),
                "blind_spots": tuple(each for each in self.blind_spots if each.subject in questions),
                "dimension_blind_spots": (),
                "alpha": None,
                "left_open": tuple(slug for slug in self.left_open if slug in questions),
            }
        )

    def of_answers(self, answers: Mapping[str, Answer]) -> PooledResponse:
        """The same spread beside nothing but answers: what a workshop leaves, whatever else was told meanwhile."""
        told = self.response
        return self._beside(Response(questionnaire=told.questionnaire, assessed_on=told.assessed_on, answers=answers))

    def applied_to(self, response: Response) -> PooledResponse:
        """The same spread for the answers that stand now.

        An answer that has changed since is a single answer again: its distribution no longer counts.
        """
        then = self.response.answers
        return self._beside(
            response, frozenset(slug for slug, answer in then.items() if response.answers.get(slug) == answer)
        )

    def _beside(self, response: Response, only: frozenset[str] | None = None) -> PooledResponse:
        return PooledResponse(
            response=response,
            shares={slug: shares for slug, shares in self.shares.items() if only is None or slug in only},
            trust={slug: trust for slug, trust in self.trust.items() if only is None or slug in only},
            respondents=self.respondents,
            agreements=self.agreements,
            blind_spots=self.blind_spots,
            dimension_blind_spots=self.dimension_blind_spots,
            alpha=self.alpha,
            least=self.least,
            left_open=tuple(slug for slug in self.left_open if only is None or slug in only),
        )
