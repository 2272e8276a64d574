"""What came too late to count, in words for whoever leads the room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from readiness.model.questionnaire import Question
from readiness.model.workshop import LateNote
from readiness.present import reasons
from readiness.words import said, said_all
from readiness.words.say import room as say

TITLE = say.WHAT_CAME_TOO_LATE_COUNT
ABOUT = say.CHOSEN_OR_TYPED_PHONE_AFTER
KEPT = say.KEPT_NOTE_WHOEVER_LEADS_ROOM
_TOO_LATE = {
    "vote-1": say.ANSWERS_BEING_SHOWN_SO_YOUR,
    "vote-2": say.SECOND_VOTE_CLOSED_SO_YOUR,
    "score": say.SCORING_CLOSED_SO_YOUR_LAST,
    "points": say.VOTE_IDEAS_CLOSED_SO_YOUR,
    "idea": say.WORKSHOP_OVER_SO_YOUR_IDEA,
}


def too_late(kind: str) -> str:
    """What the phone says at once."""
    return said(_TOO_LATE[kind])


def title(kind: str, about: str, questions: Mapping[str, Question], problems: Mapping[str, str]) -> str:
    """What notes are about."""
    if kind == "idea":
        return said(say.AN_IDEA)
    if kind == "points":
        return said(say.POINTS_IDEA)
    if kind == "score":
        slug = about.partition(".")[0]
        return said(say.score(slug=problems.get(slug, slug)))
    return questions[about].text if about in questions else about


def words(number: int, shown: Sequence[tuple[str, LateNote]], question: Question | None) -> str:
    """What the notes say, with names where everybody agreed to them; only the number where too few gave one."""
    if not shown:
        return said(say.choices_too_few_show_what(number=number))
    if shown[0][1].kind == "idea":
        return shown[0][1].given
    if any(name for name, _ in shown):
        return " ".join(f"{name}: {_choice(note, question)}." for name, note in shown)
    counted = Counter(_choice(note, question) for _, note in shown)
    return " ".join(said(say.chosen_so_often(times=times, choice=choice)) for choice, times in counted.items())


def _choice(note: LateNote, question: Question | None) -> str:
    if note.given.isdecimal() and question is not None and int(note.given) < len(question.levels):
        return question.anchor(int(note.given)).short
    return said_all(reasons.GIVEN_WORDS).get(note.given, note.given)
