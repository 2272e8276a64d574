"""Whether the names in a response file exist in the questionnaire and the rubric, and answers are allowed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from readiness.content.definitions import NamedThing
from readiness.content.document import Document, Path
from readiness.content.library import Library
from readiness.content.suggesting import did_you_mean
from readiness.model.base import MOST_LEVELS
from readiness.model.mistake import Mistake
from readiness.model.questionnaire import Question, Questionnaire
from readiness.words import said
from readiness.words.say import content as say


def response_mistakes(document: Document, library: Library) -> Iterator[Mistake]:
    """Yield a mistake for every name that `library` does not know and every answer its question does not allow."""
    questionnaire, rubric = library.questionnaire, library.rubric
    criteria = rubric.problems.criterion_by_id
    named = document.part(("questionnaire",))
    if isinstance(named, str) and named != questionnaire.id:
        what = said(say.these_are_answers(named=named, id=questionnaire.id))
        yield document.mistake(("questionnaire",), what, said(say.from_terminal_name_their_pack(named=named)))
        return
    yield from _known(document, ("questionnaire",), {questionnaire.id}, "questionnaire")
    yield from _known(document, ("version",), {questionnaire.version}, "version")
    yield from _known(document, ("preset",), [preset.id for preset in rubric.problems.presets], "set-of-weights")
    yield from _known_keys(document, ("answers",), questionnaire.question_by_id, "question")
    yield from _known_keys(
        document, ("perceptions",), [statement.id for statement in questionnaire.perceptions], "statement"
    )
    yield from _known_keys(document, ("facts",), [*(fact.id for fact in questionnaire.facts), "workloads"], "fact")
    yield from _known_keys(document, ("safeguards",), _safeguards(questionnaire), "safeguard")
    yield from _known_keys(document, ("own-weights",), criteria, "criterion")
    yield from _people_mistakes(document, library)
    for path in _entries(document, ("problems",)):
        yield from _known(document, (*path, "type"), [*rubric.problems.type_by_id, "other"], "type-of-problem")
        yield from _known_keys(document, (*path, "criteria"), criteria, "criterion")
    for question_id, question in questionnaire.question_by_id.items():
        yield from _answer_mistakes(document, ("answers", question_id), question)
    for group in ("people", "problems"):
        yield from _repeated_ids(document, group)


def _safeguards(questionnaire: Questionnaire) -> Collection[str]:
    return questionnaire.safeguards.by_id if questionnaire.safeguards is not None else ()


def _people_mistakes(document: Document, library: Library) -> Iterator[Mistake]:
    team = library.rubric.team
    for path in _entries(document, ("people",)):
        yield from _known_keys(document, (*path, "skills"), [skill.id for skill in team.skills], "skill")
        yield from _known_keys(document, (*path, "jobs"), [job.id for job in team.jobs], "job")
        for role in _entries(document, (*path, "roles")):
            yield from _known(document, role, team.role_by_id, "role")


def _answer_mistakes(document: Document, path: Path, question: Question) -> Iterator[Mistake]:
    answer = document.part(path)
    level = answer.get("level") if isinstance(answer, dict) else answer
    advice = said(say.choose_level(top=question.top))
    if type(level) is int and question.top < level < MOST_LEVELS:
        yield document.mistake(
            path, said(say.answer_is_above_top_level(level=level)), said(say.write_level_up_to_top(top=question.top))
        )
    is_dont_know = answer == "dont-know" or (isinstance(answer, dict) and answer.get("dont-know") in (True, "yes"))
    if is_dont_know and not question.allows_dont_know:
        yield document.mistake(path, said(say.THIS_QUESTION_CANNOT_BE_ANSWERED), f"{advice}.")
    is_not_applicable = isinstance(answer, dict) and answer.get("not-applicable") is not None
    if is_not_applicable and not question.allows_not_applicable:
        yield document.mistake(
            path, said(say.THIS_QUESTION_APPLIES_TO_EVERY), said(say.or_write_dont_know(advice=advice))
        )


def _repeated_ids(document: Document, group: str) -> Iterator[Mistake]:
    seen: set[Any] = set()
    for path in _entries(document, (group,)):
        given = document.part((*path, "id"))
        if isinstance(given, str) and given in seen:
            yield document.mistake(
                (*path, "id"), said(say.is_id_of_earlier_entry(given=given)), said(say.CHOOSE_ANOTHER_ID_OR_LEAVE)
            )
        seen.add(given)


def _known_keys(document: Document, path: Path, known: Collection[str], noun: NamedThing) -> Iterator[Mistake]:
    holder = document.part(path)
    if isinstance(holder, dict):
        for key in holder:
            if key not in known:
                yield document.mistake((*path, key), *_unknown(key, known, noun))


def _known(document: Document, path: Path, known: Collection[str], noun: NamedThing) -> Iterator[Mistake]:
    value = document.part(path)
    if isinstance(value, str) and value not in known:
        yield document.mistake(path, *_unknown(value, known, noun))


def _unknown(word: str, known: Collection[str], noun: NamedThing) -> tuple[str, str]:
    shown = word if len(word) <= 40 else word[:39] + "…"
    return said(say.no_such_thing_in_response(noun=say.part_named_thing(thing=noun), shown=shown)), did_you_mean(
        word, known, _list_of(known)
    )


def _list_of(known: Collection[str]) -> str:
    if len(known) <= 12:
        return said(say.write_one_of_known(known=", ".join(sorted(known))))
    return said(say.COMMAND_READINESS_TEMPLATE_PRINTS_EVERY)


def _entries(document: Document, path: Path) -> list[Path]:
    entries = document.part(path)
    return [(*path, position) for position in range(len(entries))] if isinstance(entries, list) else []
