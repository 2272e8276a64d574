"""Whether the words are short and plain enough for a busy reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from readiness.content.definitions import matches
from readiness.content.document import Document, Path
from readiness.content.findings import Finding
from readiness.content.reading_grade import reading_grade
from readiness.content.sources import ContentDocuments, Part
from readiness.model.screens import word_count
from readiness.words import said
from readiness.words.say import content as say

MOST_QUESTION_WORDS = 30
MOST_ANCHOR_WORDS = 25
MOST_SHORT_WORDS = 6
NO_GOAL = frozenset(
    {"no", "not", "nobody", "never", "nothing", "none", "only", "unclear", "clash", "clashes", "hidden", "blamed"}
    | {"fear", "vague", "guess", "slogan", "bad", "poor"}
)
"""Words by which a short form tells what is missing."""
HIGHEST_AVERAGE_GRADE = 9.0

_QUESTIONS = ("dimensions", "*", "capabilities", "*", "questions", "*")
_SAFEGUARDS = ("safeguards", "questions", "*")
_SEEN = ("in_place", "in_part", "missing")
_CRITERIA = ("problems", "criteria", "*")


def wording_findings(documents: ContentDocuments) -> Iterator[Finding]:
    """Yield a finding for each text that is too long, each repeated level, and for hard reading on average."""
    for path, question in _groups(documents.questionnaire, _QUESTIONS):
        yield from _question_findings("questionnaire", path, question, "text")
    for path, criterion in _groups(documents.rubric, _CRITERIA):
        yield from _question_findings("rubric", path, criterion, "question")
    yield from _safeguard_findings(documents.questionnaire)
    yield from _grade_findings(documents.questionnaire)


def average_grade(questionnaire: Document) -> float | None:
    """Mean reading grade of the questions with their levels; None without questions."""
    grades = [grade for grade, _ in _grades(questionnaire)]
    return sum(grades) / len(grades) if grades else None


def _question_findings(part: Part, path: Path, question: dict[str, Any], key: str) -> Iterator[Finding]:
    yield from _length_findings(part, (*path, key), question.get(key), MOST_QUESTION_WORDS)
    levels = question.get("levels")
    if not isinstance(levels, list):
        return
    for at, level in enumerate(levels):
        if isinstance(level, dict):
            here = (*path, "levels", at)
            yield from _length_findings(part, (*here, "text"), level.get("text"), MOST_ANCHOR_WORDS)
            yield from _length_findings(part, (*here, "short"), level.get("short"), MOST_SHORT_WORDS)
            yield from _length_findings(part, (*here, "goal"), level.get("goal"), MOST_SHORT_WORDS)
            if part == "questionnaire" and at > 0:
                yield from _goal_findings(part, here, level)
    for field, noun in (("text", "text"), ("short", said(say.PART_SHORT_FORM)), ("goal", "goal")):
        yield from _repetition_findings(part, (*path, "levels"), levels, field=field, noun=noun)


def _safeguard_findings(questionnaire: Document) -> Iterator[Finding]:
    """Safeguards are as short as other questions, and their three sentences differ."""
    for path, asked in _groups(questionnaire, _SAFEGUARDS):
        yield from _length_findings("questionnaire", (*path, "text"), asked.get("text"), MOST_QUESTION_WORDS)
        seen = [str(asked.get(key)).strip().rstrip(".").lower() for key in _SEEN]
        for key in _SEEN:
            yield from _length_findings("questionnaire", (*path, key), asked.get(key), MOST_ANCHOR_WORDS)
        if len(set(seen)) < len(seen):
            what = said(say.TWO_OF_THREE_SENTENCES)
            yield Finding("questionnaire", path, what, said(say.SAY_WHAT_VISITOR_WOULD_SEE))


def _length_findings(part: Part, path: Path, text: Any, most: int) -> Iterator[Finding]:
    if isinstance(text, str) and (count := word_count(text)) > most:
        yield Finding(part, path, said(say.text_has_words(count=count)), said(say.shorten_it_to_words(most=most)))


def _goal_findings(part: Part, path: Path, level: dict[str, Any]) -> Iterator[Finding]:
    """Any level above the lowest may be what is to be reached next."""
    key = "goal" if isinstance(level.get("goal"), str) else "short"
    words = level.get(key)
    if not isinstance(words, str):
        return
    bad = sorted(NO_GOAL & set(re.findall(r"[a-z]+", words.lower())))
    if bad:
        mend = said(say.ADD_GOAL_SAME_LEVEL)
        yield Finding(part, (*path, key), said(say.does_not_read_as_something(bad=bad[0])), mend)


def _repetition_findings(part: Part, path: Path, levels: list[Any], *, field: str, noun: str) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for at, level in enumerate(levels):
        text = level.get(field) if isinstance(level, dict) else None
        if not isinstance(text, str):
            continue
        plain = " ".join(text.lower().split()).rstrip(".")
        if plain in seen:
            what = said(say.levels_and_have_same(seen=seen[plain], at=at, noun=noun))
            yield Finding(part, (*path, at, field), what, said(say.SAY_WHAT_VISITOR_WOULD_SEE))
        seen.setdefault(plain, at)


def _grade_findings(questionnaire: Document) -> Iterator[Finding]:
    average = average_grade(questionnaire)
    if average is None or average <= HIGHEST_AVERAGE_GRADE:
        return
    hardest = [name for _, name in sorted(_grades(questionnaire), reverse=True)[:3]]
    yield Finding(
        "questionnaire",
        ("dimensions",),
        said(say.questions_read_at_grade(average=Decimal(str(average)), limit=HIGHEST_AVERAGE_GRADE)),
        said(say.use_shorter_words_and_sentences(hardest=", ".join(hardest))),
    )


def _grades(questionnaire: Document) -> list[tuple[float, str]]:
    """Reading grade of each question with its four levels, and its name."""
    return [
        (reading_grade(_texts(question)), str(question.get("id", "?")))
        for _, question in _groups(questionnaire, _QUESTIONS)
    ]


def _texts(question: dict[str, Any]) -> list[str]:
    levels = question.get("levels")
    texts = [level.get("text") for level in levels if isinstance(level, dict)] if isinstance(levels, list) else []
    return [text for text in (question.get("text"), *texts) if isinstance(text, str)]


def _groups(document: Document, pattern: tuple[str, ...]) -> Iterator[tuple[Path, dict[str, Any]]]:
    return ((path, part) for path, part in matches(document, pattern) if isinstance(part, dict))
