"""Packs of questions in words: what each holds, where it comes from, and what taking one away means."""

from __future__ import annotations

from readiness.model.questionnaire import Questionnaire
from readiness.present import answering, phrases


def contents(asked: Questionnaire) -> str:
    """How many questions it has, and how long they take, for a first look too."""
    return f"{phrases.count(len(asked.questions), 'question')}, {answering.time_told(asked)}"


def uses_words(uses: int) -> str:
    """'3 assessments have it.'."""
    if not uses:
        return "No assessment has it."
    return f"{phrases.capital(phrases.count(uses, 'assessment'))} {'has' if uses == 1 else 'have'} it."


def brought_words(title: str, version: str, earlier: tuple[str, ...]) -> str:
    """What follows from bringing a pack."""
    if not earlier:
        return f"“{title}”, version {version}, can be chosen for a new assessment now."
    return (
        f"New assessments get version {version} of “{title}” in place of {earlier[-1]}. Those that were made with an "
        "earlier version keep it until somebody goes over to the new one, on their page Compare."
    )


def taking_away(title: str, version: str, uses: int) -> str:
    """The question before a pack is taken away."""
    if not uses:
        return (
            f"“{title}”, version {version}, leaves this app. No assessment has it, so only the zip file brings it "
            "back. Go on?"
        )
    keepers = phrases.count(uses, "assessment")
    kept = "The assessment that has it keeps it" if uses == 1 else f"The {keepers} that have it keep it"
    return f"“{title}”, version {version}, can no longer be chosen. {kept}, with every result. Go on?"
