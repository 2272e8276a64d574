"""The content in use, for whoever explains it: questions, rules, where each comes from, and the versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from readiness.content.library import Library
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


class SourcedClaim(NamedTuple):
    """A statement that content rests on, in our words, and the slug of the source that makes it."""

    statement: str
    source: str


@dataclass(frozen=True)
class Method:
    """What is asked and what answers mean. `grounds` explains the ids under `sources` in the content."""

    questionnaire: Questionnaire
    rubric: Rubric
    grounds: Mapping[str, SourcedClaim]
    fingerprint: str


def method_of(library: Library) -> Method:
    """The method behind a library."""
    grounds = {each.id: SourcedClaim(each.statement, each.seed) for each in library.checklist.statements}
    return Method(library.questionnaire, library.rubric, grounds, library.fingerprint)
