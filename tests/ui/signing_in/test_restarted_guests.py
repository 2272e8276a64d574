"""Who answers by a link while the server ends: what is newer stays, and what was given meanwhile is stored or told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.answering_by_link import Respondent, respondent
from readiness.services.lending import lend
from readiness.services.workspace import Workspace
from readiness.ui import state
from readiness.ui.signing_in import cookies
from tests.ui.opening import restart, run_page, shown
from tests.ui.signing_in.conftest import SignIn


@pytest.fixture
def me(workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Respondent]:
    """Whoever holds a link to answer, read anew at each call."""
    come_as("Edda", "editor")
    key = lend(state.workspace_for({}), state.workspace_for({}).start("Ours"), "answer", days=7, meant_for="")
    monkeypatch.setattr(cookies, "keys", lambda *_: (key,))

    def found() -> Respondent:
        guest = respondent(state.shared_workspace(), key)
        assert guest is not None
        return guest

    return found


def answering(me: Callable[[], Respondent]) -> tuple[AppTest, str]:
    """The page with the first question, to which level 1 was given here."""
    question = me().questions[0].id
    page = run_page("respond", q=question)
    page.radio[0].set_value("1").run()
    return page, question


def test_a_newer_answer_of_another_device_stays(me: Callable[[], Respondent]) -> None:
    page, question = answering(me)
    me().answer(question, 3)
    restart(page)
    assert me().answers()[question].given == 3
    assert page.radio[0].value == "3"


def test_a_tap_that_no_server_has_read_is_stored_after_another_device_had_answered_too(
    me: Callable[[], Respondent],
) -> None:
    page, question = answering(me)
    me().answer(question, 3)
    page.run()
    page.radio[0].set_value("2")
    restart(page)
    assert me().answers()[question].given == 2


@pytest.mark.parametrize("again", [restart, AppTest.run])
def test_a_tap_that_comes_after_handing_in_on_another_device_is_told(
    me: Callable[[], Respondent], again: Callable[[AppTest], AppTest]
) -> None:
    page, question = answering(me)
    me().hand_in()
    page.radio[0].set_value("2")
    assert "This was not kept: it had been handed in" in shown(again(page))
    assert me().answers()[question].given == 1
    assert "This was not kept" not in shown(page.run())


def test_nothing_is_told_where_nothing_was_given(me: Callable[[], Respondent]) -> None:
    page, _ = answering(me)
    me().hand_in()
    assert "This was not kept" not in shown(restart(page))
