"""The one place that loads content for the program, once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from readiness.content import parsed
from readiness.content.checklist import Checklist
from readiness.content.folders import questionnaires_folder, rubrics_folder
from readiness.content.languages import Languages
from readiness.content.loading import load_model
from readiness.content.overlays import Overlay
from readiness.content.sources import read_content
from readiness.model.base import Noun
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


@dataclass(frozen=True, eq=False)
class Library:
    """The content in use, equal to itself alone. `fingerprint`: SHA-256 of questionnaire and rubric, in hexadecimal.

    `overlays` are its words in other languages, by their tags, each read when it is first asked for. In such words it
    has an `original`, whose fingerprint it keeps and which is what is stored of it.
    """

    questionnaire: Questionnaire
    rubric: Rubric
    checklist: Checklist
    fingerprint: str
    overlays: Mapping[str, Overlay] = field(default_factory=dict)
    original: Library | None = None


def load_library(questionnaires: Path | None = None, rubrics: Path | None = None) -> Library:
    """Load the content of two folders, by default the shipped ones; each pair of folders is read once.

    Raises:
        MistakesFound: A file is missing or does not fit the models. What the files mean is left to
            `checking.check_folders`.
    """
    return _load(questionnaires or questionnaires_folder(), rubrics or rubrics_folder())


@lru_cache(maxsize=8)
def _load(questionnaires: Path, rubrics: Path) -> Library:
    try:
        name = parsed.name_of(questionnaires, rubrics)
    except OSError:  # reading the files says it in a sentence
        return read_library(questionnaires, rubrics)
    known = as_library(parsed.kept_as(name) or "")
    if known is not None:
        return replace(known, overlays=Languages(questionnaires))
    library = read_library(questionnaires, rubrics)
    if parsed.name_of(questionnaires, rubrics) == name:
        parsed.keep(name, as_text(library))
    return library


def read_library(questionnaires: Path, rubrics: Path) -> Library:
    """The content of two folders as it stands there now; see `load_library`."""
    documents = read_content(questionnaires, rubrics)
    questionnaire = load_model(documents.questionnaire, Questionnaire)
    rubric = load_model(documents.rubric, Rubric)
    return Library(
        questionnaire=questionnaire,
        rubric=rubric,
        checklist=load_model(documents.checklist, Checklist) if documents.has_checklist else Checklist(),
        fingerprint=fingerprint_of(questionnaire, rubric),
        overlays=Languages(questionnaires),
    )


class _Whole(Noun):
    questionnaire: Questionnaire
    rubric: Rubric
    checklist: Checklist


def as_text(library: Library) -> str:
    """Everything a library holds, in the words it was written in, as JSON."""
    library = library.original or library
    whole = _Whole(questionnaire=library.questionnaire, rubric=library.rubric, checklist=library.checklist)
    return whole.model_dump_json(by_alias=True)


def as_library(text: str, fingerprint: str | None = None) -> Library | None:
    """The library that this text holds; None if this version of the program cannot read it.

    Args:
        text: what `as_text` has made.
        fingerprint: the one under which it is known; None works it out.
    """
    try:
        whole = _Whole.model_validate_json(text)
    except ValidationError:
        return None
    found = fingerprint or fingerprint_of(whole.questionnaire, whole.rubric)
    return Library(whole.questionnaire, whole.rubric, whole.checklist, found)


_MADE: Final = {"branding": {"logo": {"png"}}}


def fingerprint_of(questionnaire: Questionnaire, rubric: Rubric) -> str:
    """SHA-256 over the canonical JSON (sorted keys, no spaces) of both, in hexadecimal.

    Comments, layout and the order of keys in the files do not change it, nor does a key that a later version of the
    program adds; every word and number does. A logo counts as the file that was brought: the picture made of it may
    come out in other bytes in another version of the program.
    """
    asked = questionnaire.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=_MADE)
    content = {
        "questionnaire": asked,
        "rubric": rubric.model_dump(mode="json", by_alias=True, exclude_defaults=True),
    }
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()
