"""What the groups of a workshop are called: one that nobody renamed goes by the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from readiness.content.library import Library
from readiness.model.questionnaire import Questionnaire
from readiness.model.workshop import LEADERS, STAFF, WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.spoken_library import in_spoken_language
from readiness.words import said, speaking, spoken
from readiness.words.language import SOURCE
from readiness.words.offered import offered
from readiness.words.say import workshop as say


def proposed_groups(questionnaire: Questionnaire) -> tuple[WorkshopGroup, ...]:
    """The groups that a questionnaire proposes; if it proposes none, two sides that answer everything."""
    every = tuple(dimension.id for dimension in questionnaire.dimensions)
    return questionnaire.workshop_groups or (
        WorkshopGroup(id=LEADERS, name=said(say.PROPOSED_LEADERS), sections=every, is_leading=True),
        WorkshopGroup(id=STAFF, name=said(say.PROPOSED_STAFF), sections=every),
    )


def as_called(settings: WorkshopSettings, library: Library) -> WorkshopSettings:
    """Settings as they are stored, with the groups as they are called in the language that is spoken."""
    own, here = _names(library, SOURCE), _names(library, spoken().language)
    return settings.with_group_names(
        {each.id: here[each.id] for each in settings.groups if each.name == own.get(each.id)}
    )


def as_stored(settings: WorkshopSettings, library: Library) -> WorkshopSettings:
    """Settings as somebody sees them, with the words of the questionnaire for each group that nobody renamed."""
    own = _names(library, SOURCE)
    return settings.with_group_names(
        {each.id: own[each.id] for each in settings.groups if each.name in _names_anywhere(library, each.id)}
    )


def name_in(settings: WorkshopSettings, library: Library, group: str, language: str) -> str:
    """What a group is called for those who are addressed in a language, in English if nobody may choose that one."""
    with speaking(language if language in offered() else SOURCE):
        return as_called(as_stored(settings, library), library).group_by_id[group].name


def _names_anywhere(library: Library, group: str) -> Iterator[str]:
    for language in {spoken().language, *offered()}:
        names = _names(library, language)
        if group in names:
            yield names[group]


def _names(library: Library, language: str) -> Mapping[str, str]:
    """What the proposed groups are called in a language, by their slugs."""
    with speaking(language):
        told = in_spoken_language(library.original or library)
        return {each.id: each.name for each in proposed_groups(told.questionnaire)}
