"""How it works in short, the decisions behind it, the words, and where it all comes from."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from readiness.model.questionnaire import GlossaryEntry
from readiness.present import phrases
from readiness.services.method import Method
from readiness.ui import components, unsent
from readiness.ui.method.asked import grounds
from readiness.ui.results.tables import named_rows, opening
from readiness.ui.safe import esc

KINDS: tuple[tuple[Literal["choice", "conflict", "limit"], str, str], ...] = (
    ("choice", "Decisions that are ours", "Where the sources leave a gap. A number that is a choice says so."),
    ("conflict", "Where the sources disagree", "And which way we took."),
    ("limit", "What this tool does not know", "Keep it in mind when you act on a result."),
)


def in_short(method: Method) -> None:
    """What is asked, what follows, what it cannot know, and the versions in use."""
    asked, rubric = method.questionnaire, method.rubric
    components.lede(asked.about)
    dimensions = [dimension.name for dimension in asked.dimensions]
    components.listing(
        (
            ("1. You answer", f"{len(asked.questions)} questions on {phrases.and_list(dimensions)}."),
            (
                "2. Rules conclude",
                f"{len(rubric.gates)} gates decide between {phrases.count(len(rubric.phases), 'phase')}. "
                "Every result shows the answers behind it.",
            ),
            (
                "3. You get a plan",
                f"Chosen from {len(rubric.actions)} actions, in an order that your people have time for.",
            ),
        )
    )
    notes(method, "limit")
    components.section("Versions", "An assessment names the version it used and can be recomputed under today's.")
    components.listing(
        (
            ("Questions", f"{asked.id} {asked.version}"),
            ("Rules", f"{rubric.id} {rubric.version}"),
            ("Fingerprint", method.fingerprint),
        )
    )


def decisions(method: Method) -> None:
    """Choices, conflicts between the sources, and limits."""
    for kind, _, __ in KINDS:
        notes(method, kind)


def notes(method: Method, kind: str) -> None:
    """The notes of one kind, to open one by one; nothing if there is none."""
    title, text = next((title, text) for known, title, text in KINDS if known == kind)
    chosen = [note for note in method.questionnaire.method if note.kind == kind]
    if not chosen:
        return
    components.section(title, text, anchor=kind)
    components.html(
        "".join(opening(note.title, f"<p>{esc(note.text)}</p>{grounds(method, note.sources)}") for note in chosen)
    )


def glossary(method: Method) -> None:
    """Every term in plain words, with a search."""
    entries = sorted(method.questionnaire.glossary, key=lambda entry: entry.term.lower())
    components.section("Words", f"{len(entries)} terms in plain words.")
    wanted = unsent.line("Search", key="method-search", max_chars=60, placeholder="Example: label")
    found = [entry for entry in entries if _holds(entry, wanted or "")]
    if found:
        components.html(named_rows((entry.term, entry.meaning) for entry in found))
    else:
        components.note("No term holds these letters. Try a part of the word.")


def _holds(entry: GlossaryEntry, wanted: str) -> bool:
    return wanted.strip().lower() in f"{entry.term} {entry.meaning}".lower()


def sources(method: Method) -> None:
    """The texts that the content rests on, and how much of it rests on each."""
    count = Counter(each.source for each in method.grounds.values())
    components.section(
        "Sources",
        f"{len(method.grounds)} statements were taken from these texts, in our own words. Each question, gate, role, "
        "scale and action names those it rests on.",
    )
    rows = []
    for source in method.questionnaire.sources:
        by = f"{source.author}. " if source.author else ""
        rows.append(
            (source.title, f"{by}{source.about} {phrases.capital(phrases.count(count[source.id], 'statement'))}.")
        )
    components.html(named_rows(rows))
