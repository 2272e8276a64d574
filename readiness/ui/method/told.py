"""How it works in short, the decisions behind it, the words, and where it all comes from."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from readiness.model.questionnaire import GlossaryEntry
from readiness.services.method import Method
from readiness.ui import components, unsent
from readiness.ui.method.asked import grounds
from readiness.ui.results.tables import named_rows, opening
from readiness.ui.safe import esc
from readiness.words import Message, said
from readiness.words.say import method as say
from readiness.words.say import pages

KINDS: tuple[tuple[Literal["choice", "conflict", "limit"], Message, Message], ...] = (
    ("choice", pages.DECISIONS_THAT_ARE_OURS, pages.WHERE_SOURCES_LEAVE_GAP_NUMBER),
    ("conflict", pages.WHERE_SOURCES_DISAGREE, pages.AND_WHICH_WAY_WE_TOOK),
    ("limit", pages.WHAT_THIS_TOOL_DOES, pages.KEEP_IT_IN_MIND_WHEN),
)


def in_short(method: Method) -> None:
    """What is asked, what follows, what it cannot know, and the versions in use."""
    asked, rubric = method.questionnaire, method.rubric
    components.lede(asked.about)
    dimensions = [dimension.name for dimension in asked.dimensions]
    components.listing(
        (
            (
                said(say.YOU_ANSWER),
                said(say.questions_questions(questions=len(asked.questions), dimensions=dimensions)),
            ),
            (
                said(say.RULES_CONCLUDE),
                said(say.gates_decide_between_every_result(gates=len(rubric.gates), phases=len(rubric.phases))),
            ),
            (
                said(say.YOU_GET_PLAN),
                said(say.chosen_from_actions_in_order(actions=len(rubric.actions))),
            ),
        )
    )
    notes(method, "limit")
    components.section(said(say.VERSIONS), said(say.ASSESSMENT_NAMES_VERSION_IT_USED))
    components.listing(
        (
            (said(say.QUESTIONS), f"{asked.id} {asked.version}"),
            (said(say.RULES), f"{rubric.id} {rubric.version}"),
            (said(say.FINGERPRINT), method.fingerprint),
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
    components.section(said(title), said(text), anchor=kind)
    components.html(
        "".join(opening(note.title, f"<p>{esc(note.text)}</p>{grounds(method, note.sources)}") for note in chosen)
    )


def glossary(method: Method) -> None:
    """Every term in plain words, with a search."""
    entries = sorted(method.questionnaire.glossary, key=lambda entry: entry.term.lower())
    components.section(said(say.WORDS), said(say.terms_in_plain_words(entries=len(entries))))
    wanted = unsent.line(said(say.SEARCH), key="method-search", max_chars=60, placeholder=said(say.EXAMPLE_LABEL))
    found = [entry for entry in entries if _holds(entry, wanted or "")]
    if found:
        components.html(named_rows((entry.term, entry.meaning) for entry in found))
    else:
        components.note(said(say.NO_TERM_HOLDS_THESE_LETTERS))


def _holds(entry: GlossaryEntry, wanted: str) -> bool:
    return wanted.strip().lower() in f"{entry.term} {entry.meaning}".lower()


def sources(method: Method) -> None:
    """The texts that the content rests on, and how much of it rests on each."""
    count = Counter(each.source for each in method.grounds.values())
    components.section(
        said(say.SOURCES),
        said(say.statements_were_taken(grounds=len(method.grounds))),
    )
    rows = []
    for source in method.questionnaire.sources:
        by = f"{source.author}. " if source.author else ""
        rows.append((source.title, f"{by}{source.about} {said(say.number_of_statements(statements=count[source.id]))}"))
    components.html(named_rows(rows))
