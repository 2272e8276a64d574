"""Taking back the last change of this page. What it is about stands on the button before, and in the message after.

Only what this page asks for is taken back: a change made on another page is out of sight here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn

from readiness.services.keeping import value_at
from readiness.services.records import LastChange, Place, Reach, Refused
from readiness.ui import autosave, kept_elements, messages, run_memory, state, undoable
from readiness.ui.answer import organization, safeguards, statements, workloads
from readiness.ui.answer.overview import OVERVIEW
from readiness.ui.answer.steps import SAFEGUARD, AllSteps
from readiness.ui.answer.words_of_answers import in_words
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import answer as say

_SHOWN = "undo-shown"
_REACH: Final[tuple[Reach, ...]] = (
    ("answer", None),
    ("perception", None),
    ("fact", None),
    ("safeguard", None),
    ("organization", None),
    ("workload", None),
    ("setting", "page"),
)
_STEPS: Final = {"perception": "views", "fact": "facts", "workload": "workloads", "setting": "workloads"}


def draw(way: AllSteps, show: Callable[[str], NoReturn]) -> None:
    """The button with what it takes back; nothing while there is nothing to take back."""
    named = undoable.newest(_REACH)
    # What the button said when it was pressed: this run may have stored something newer.
    shown, now_shown = run_memory.get(_SHOWN), named.id if named else None
    if shown != now_shown:
        run_memory.put(_SHOWN, now_shown)
    if named is None:
        return
    label = md(said(say.undo_title(title=_title(way, named))))
    if not kept_elements.button(label, "undo", type="tertiary"):
        return
    if shown != named.id:
        messages.tell(md(said(say.not_undone_something_was_changed(title=_title(way, named)))))
        return
    given = value_at(state.workspace(), Place(state.required(), named.part, named.key), named.version)
    try:
        now = autosave.undo(named, _REACH)
    except Refused as refused:
        messages.tell(f"{md(refused.sentence)} {md(refused.mend)}")
        return
    before, after = (_words(named, each) for each in (given.value, now))
    messages.tell(md(said(say.undone_was_is_again(title=_title(way, named), before=before, after=after))))
    if named.part == safeguards.PART:
        show(f"{SAFEGUARD}-{named.key}")
    step = way.step(_step(named))
    show(step.id if step is not None else OVERVIEW)


def _step(named: LastChange) -> str:
    return named.key if named.part == "answer" else _STEPS.get(named.part, named.part)


def _title(way: AllSteps, named: LastChange) -> str:
    """What a change was about, as the page calls it."""
    text = _texts(named.part).get(named.key)
    if text is not None:
        return text
    step = way.step(_step(named))
    return step.title if step is not None else named.key


def _texts(part: str) -> Mapping[str, str]:
    """What is asked in a part whose screen asks for several things, by key; empty for another part."""
    asked = state.library().questionnaire if part in {"perception", "fact", "safeguard"} else None
    if asked is None:
        return {}
    if part == "perception":
        return {each.id: each.text for each in asked.perceptions}
    if part == "fact":
        return {each.id: each.text for each in asked.facts}
    return {each.id: each.text for each in asked.safeguards.questions} if asked.safeguards is not None else {}


def _words(named: LastChange, value: Any) -> str:
    """A value of the changed entry as a sentence."""
    if value is None:
        return "nothing."
    question = state.library().questionnaire.question_by_id.get(named.key)
    if named.part == "answer" and question is not None:
        return in_words(question, value)
    says: dict[str, Callable[[Any], str]] = {
        "perception": statements.view_words,
        "fact": statements.fact_words,
        "safeguard": safeguards.in_words,
        "organization": organization.in_words,
        "workload": workloads.in_words,
    }
    told = says.get(named.part, workloads.page_words)(value)
    return f"{told or 'nothing'}."
