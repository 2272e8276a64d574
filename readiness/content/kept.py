"""Content as text, to be kept beside the assessments that were made with it, and back."""

from __future__ import annotations

from functools import lru_cache

from pydantic import ValidationError

from readiness.content.checklist import Checklist
from readiness.content.library import Library
from readiness.model.base import Noun
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


class _Kept(Noun):
    questionnaire: Questionnaire
    rubric: Rubric
    checklist: Checklist


@lru_cache(maxsize=8)
def kept_text(library: Library) -> str:
    """Everything a library holds, as JSON."""
    kept = _Kept(questionnaire=library.questionnaire, rubric=library.rubric, checklist=library.checklist)
    return kept.model_dump_json(by_alias=True)


def kept_library(text: str, fingerprint: str) -> Library | None:
    """The library that was kept as this text; None if this version of the program can no longer read it."""
    try:
        kept = _Kept.model_validate_json(text)
    except ValidationError:
        return None
    return Library(kept.questionnaire, kept.rubric, kept.checklist, fingerprint)
