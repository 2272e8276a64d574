"""Respondents' answers, as pooling, agreement and comparison of groups read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from readiness.model.disclosure import Disclosure
from readiness.model.pooled import Consensus
from readiness.model.response import Answer, Given
from readiness.model.rubric import Rubric


@dataclass(frozen=True)
class Voice:
    """One respondent's answers and the group they belong to."""

    answers: Mapping[str, Answer]
    group: str = ""

    def given(self, question: str) -> Given:
        """What this respondent gave to a question; None if it was skipped."""
        answer = self.answers.get(question)
        return answer.given if answer is not None else None


@dataclass(frozen=True)
class Pool:
    """Who answered what, and how it is to be pooled.

    `leaders` and `staff` name the groups compared for blind spots, as far as `disclosure` lets them be compared.
    """

    voices: tuple[Voice, ...]
    agreed: Mapping[str, Consensus] = field(default_factory=dict)
    leaders: str = "leaders"
    staff: str = "staff"
    disclosure: Disclosure = field(default_factory=Disclosure)

    def levels(self, question: str, group: str | None = None) -> list[int]:
        """The levels given to a question, by everybody or by one group, in the order of the voices."""
        chosen = (voice for voice in self.voices if group is None or voice.group == group)
        return [level for voice in chosen if isinstance(level := voice.given(question), int)]

    def is_left_open(self, question: str) -> bool:
        """Whether the room talked about a question and left it open."""
        agreed = self.agreed.get(question)
        return agreed is not None and agreed.level is None

    def agreed_level(self, question: str) -> int | None:
        """The level the room agreed on, if any."""
        agreed = self.agreed.get(question)
        return agreed.level if agreed is not None else None


def lower_median(levels: Sequence[int]) -> int:
    """The lower of the two middle answers: a real level that errs low. Needs an answer."""
    return sorted(levels)[(len(levels) + 1) // 2 - 1]


def gate_questions(rubric: Rubric) -> frozenset[str]:
    """Questions that decide a gate, by themselves or as a facet of the data status."""
    tests = [test for gate in rubric.gates for test in gate.tests]
    asked = {question for test in tests for question in test.named_questions}
    has_status = any(test.reads_data_status for test in tests)
    return frozenset(asked | ({facet.question for facet in rubric.data_status.facets} if has_status else set()))
