"""What came too late to count, in words for whoever leads the room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from readiness.model.questionnaire import Question
from readiness.model.workshop import LateNote
from readiness.present import phrases, reasons

TITLE = "What came too late to count"
ABOUT = (
    "Chosen or typed on a phone after answers were shown, or after a vote was closed. Nothing here changes a result."
)
KEPT = "It is kept as a note for whoever leads the room. Tell the room what you wanted to say."
_TOO_LATE = {
    "vote-1": "Answers are being shown, so your last choice came too late to count.",
    "vote-2": "The second vote is closed, so your last choice came too late to count.",
    "score": "Scoring is closed, so your last score came too late to count.",
    "points": "The vote on the ideas is closed, so your last points came too late to count.",
    "idea": "The workshop is over, so your idea came too late to be sent.",
}


def too_late(kind: str) -> str:
    """What the phone says at once."""
    return _TOO_LATE[kind]


def title(kind: str, about: str, questions: Mapping[str, Question], problems: Mapping[str, str]) -> str:
    """What notes are about."""
    if kind == "idea":
        return "An idea"
    if kind == "points":
        return "Points for an idea"
    if kind == "score":
        slug = about.partition(".")[0]
        return f"Score of {problems.get(slug, slug)}"
    return questions[about].text if about in questions else about


def words(number: int, shown: Sequence[tuple[str, LateNote]], question: Question | None) -> str:
    """What the notes say, with names where everybody agreed to them; only the number where too few gave one."""
    if not shown:
        return f"{phrases.capital(phrases.count(number, 'choice'))}. Too few to show what was chosen."
    if shown[0][1].kind == "idea":
        return shown[0][1].given
    if any(name for name, _ in shown):
        return " ".join(f"{name}: {_choice(note, question)}." for name, note in shown)
    counted = Counter(_choice(note, question) for _, note in shown)
    return " ".join(f"{phrases.capital(phrases.in_words(times))}: {choice}." for choice, times in counted.items())


def _choice(note: LateNote, question: Question | None) -> str:
    if note.given.isdecimal() and question is not None and int(note.given) < len(question.levels):
        return question.anchor(int(note.given)).short
    return reasons.GIVEN_WORDS.get(note.given, note.given)
