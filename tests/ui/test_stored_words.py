"""What is said and then stored holds no marks of direction: it is compared, sent on and said again elsewhere."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from sqlalchemy.engine import make_url
from streamlit.testing.v1 import AppTest

from readiness.services.copying import duplicate
from readiness.services.repeating import repeat
from readiness.services.workspace import Workspace
from readiness.ui import edit_buffer, screen_language
from readiness.words import offered, said, speaking
from readiness.words.isolating import BEGIN, END, plain
from readiness.words.say import services as say
from tests.plain_english import FROM_THE_RIGHT
from tests.ui.bringing import TABLE
from tests.ui.fake_queue import FakeQueue
from tests.ui.opening import run_page

MARKS = (BEGIN, END, "\\u2068", "\\u2069")
"""As they are, and as JSON or Python may write them."""


@pytest.fixture(autouse=True)
def from_the_right(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the made-up language from the right, on pages too, which run in threads of their own."""
    monkeypatch.setenv(offered.LANGUAGES, FROM_THE_RIGHT)
    monkeypatch.setattr(screen_language, "of_tab", lambda: FROM_THE_RIGHT)
    with speaking(FROM_THE_RIGHT):
        yield


def copy_twice(workspace: Workspace, assessment_id: str) -> None:
    for _ in range(2):
        duplicate(workspace, assessment_id)


def begin_again(workspace: Workspace, assessment_id: str) -> None:
    again = repeat(workspace, assessment_id)
    run_page("answer", again, q="data-access")


def copy_examples(workspace: Workspace, assessment_id: str) -> None:
    empty = workspace.start("Acme (EU)", "Acme (EU)")
    page = run_page("problems", empty).button(key="problem-examples").click().run()
    assert len(held(page)) >= 3
    assert [each for each in held(page) if any(mark in each for mark in MARKS)] == []
    assert len(workspace.open(empty).assessment.response.problems) == 3


def keep_a_check(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("evidence", assessment_id)
    page.file_uploader[0].set_value(TABLE).run()
    next(each for each in page.button if each.key.endswith("check")).click().run()
    page.multiselect[0].set_value(["customer_mail"]).run()
    next(each for each in page.button if each.key.endswith("keep")).click().run()
    assert workspace.open(assessment_id).assessment.evidence
    assert held(page)
    assert [each for each in held(page) if any(mark in each for mark in MARKS)] == []


def keep_a_snapshot(workspace: Workspace, assessment_id: str) -> None:
    workspace.take_snapshot(assessment_id, reason="report", kind="report")
    run_page("compare", assessment_id)


STEPS = (copy_twice, begin_again, copy_examples, keep_a_check, keep_a_snapshot)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)
def test_whatever_is_said_is_stored_without_marks(
    queue: FakeQueue,
    workspace: Workspace,
    opened: str,
    sqlite_tables: str,
    step: Callable[[Workspace, str], None],
) -> None:
    workspace.rename(opened, "Acme (EU)")
    step(workspace, opened)

    assert [each for each in stored(sqlite_tables) if any(mark in each[1] for mark in MARKS)] == []


def test_copies_made_in_a_language_from_the_right_are_told_apart(workspace: Workspace, opened: str) -> None:
    workspace.rename(opened, "Acme")
    copy_twice(workspace, opened)

    copied = plain(said(say.copy_name(name="Acme")))
    assert {row.name for row in workspace.assessments()} == {"Acme", copied, f"{copied} (2)"}


def held(page: AppTest) -> list[str]:
    """What the tab takes for stored."""
    buffer = page.session_state[edit_buffer._BUFFER]
    return [str(kept.value) for kept in buffer.kept.values()]


def stored(address: str) -> list[tuple[str, str]]:
    """Each value in the database with the table that holds it."""
    with closing(sqlite3.connect(str(make_url(address).database))) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [
            (table, value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value))
            for table in tables
            for row in database.execute(f'SELECT * FROM "{table}"')
            for value in row
        ]
