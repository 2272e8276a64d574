"""What is said when something goes wrong, in a made-up language: a fault of a page, an outage, no room."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.records import StorageProblem
from readiness.services.workspace import Workspace
from readiness.storage import problems
from readiness.ui import browser_words, own_machine, state
from readiness.ui.limits import full_page
from readiness.words import said
from readiness.words.say import shell as say
from tests.plain_english import Greek, left_over, tell, words_on
from tests.ui.opening import run_page
from tests.ui.test_typed_text import stored

pytestmark = pytest.mark.usefixtures("made_up_language")
CAUSES = ("_FULL", "_READ_ONLY", "_LOCKED", "_DAMAGED", "_DISK", "_BUSY", "_UNREACHABLE", "_OTHER")
"""What a database may report, each with a sentence and advice."""


def failing(error: Exception) -> Callable[..., NoReturn]:
    """What raises an error wherever it is called."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    return fail


def waiting() -> None:
    """A page that waits, once for each cause, that lost its connection, and that has a fault."""
    import streamlit as st

    from readiness.storage import problems
    from readiness.ui import frame, outage, reconnecting
    from readiness.words import said
    from tests.ui.test_no_plain_english_in_trouble import CAUSES

    outage.may_be_told_at(st.container())
    for cause in CAUSES:
        outage._tell(problems.Unavailable(*map(said, getattr(problems, cause))))
    reconnecting.stand_by()
    frame.explain(RuntimeError("boom"))


def test_every_cause_is_looked_at() -> None:
    pairs = {name for name, value in vars(problems).items() if name.isupper() and isinstance(value, tuple)}
    assert pairs - {"_SQLITE_WORDS", "_POSTGRES_CODES", "_NO_CONNECTION_LEFT", "_NO_SERVER", "_PASSING"} == set(CAUSES)


def test_a_page_with_a_fault_or_an_outage_says_nothing_in_plain_english(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    monkeypatch.setattr(own_machine, "is_here", lambda: True)
    errors = {cause: StorageProblem(*map(said, getattr(problems, cause))) for cause in CAUSES}
    shown = {}
    for name, error in errors.items():
        with monkeypatch.context() as patch:
            patch.setattr(state, "findings", failing(error))
            shown[name] = list(words_on(run_page("results", made)))
    shown["waiting"] = list(words_on(AppTest.from_function(waiting).run()))

    assert said(say.THIS_PAGE_HAS_FAULT) in "".join(shown["waiting"])
    assert all("~" in "".join(words) for words in shown.values())
    tell({name: left_over(words) for name, words in shown.items()})


def test_no_room_and_the_words_of_the_browser_are_said_in_the_language_of_the_page() -> None:
    filled = [re.sub(r"\{\w+\}", "", each) for each in browser_words.table().values()]

    assert "~" in full_page.page().decode()
    tell({"full": left_over([full_page.page().decode()]), "browser": left_over(filled)})
