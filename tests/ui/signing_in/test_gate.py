"""Who is let in by what, and what a page and its parts know of it."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace, utc_now
from readiness.ui.signing_in import cookies
from tests.ui.opening import run_page, shown
from tests.ui.signing_in.conftest import SignIn


def of_before(workspace: Workspace) -> str:
    """An assessment from before there were accounts, whose link opens it."""
    return workspace.start("Of before", "Old Mill")


def go_on_to(page: AppTest, name: str) -> AppTest:
    """Follow the bar to another page, in the same tab."""
    return page.switch_page(str(Path("..") / "pages" / f"{name}.py")).run()


def whose(page: AppTest) -> list[str]:
    """The marks by which a page tells the browser for whom it is."""
    return re.findall(r'data-whose="(\w+)"', shown(page))


def let_in_and_ask() -> None:
    import streamlit as st

    from readiness.ui import navigation
    from readiness.ui.signing_in import gate, let_in

    before = let_in.has_changed()
    is_in = gate.lets_in(navigation.BY_NAME[st.query_params["page"]])
    st.text(f"changed {before}, let in {is_in}, changed {let_in.has_changed()}")


def test_a_part_knows_that_rights_changed_until_the_whole_page_ran(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the page stays open otherwise, by an old link or to all: else its parts would load it for good."""
    come_as("Ann", "owner")
    tab = AppTest.from_function(let_in_and_ask)
    tab.query_params["a"] = of_before(workspace)
    tab.query_params["page"] = "answer"

    assert tab.run().text[-1].value == "changed False, let in True, changed False"
    monkeypatch.setattr(cookies, "read", lambda *_: "")
    assert tab.run().text[-1].value == "changed True, let in True, changed False"
    assert tab.run().text[-1].value == "changed False, let in True, changed False"
    tab.query_params["page"] = "join"
    assert tab.run().text[-1].value == "changed False, let in True, changed False"


def test_an_old_link_takes_nothing_from_a_member_of_another_workspace(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner", workspace.store.found_space("Client A", at=utc_now()))

    page = run_page("answer", of_before(workspace))
    assert "Old Mill" in shown(page)
    for name in ("portfolio", "packs", "home", "members"):
        assert "You belong to no workspace yet" not in shown(go_on_to(page, name)), name
    assert "Members of “Client A”" in shown(page)


def test_who_came_by_a_link_is_told_by_name_what_is_not_theirs(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Eve")

    page = run_page("answer", of_before(workspace))
    assert "You are signed in as Eve (eve@example.org)" in shown(go_on_to(page, "portfolio"))


def test_a_page_tells_the_browser_for_whom_it_is(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By this mark `typing.js` keeps what one person typed from the next one in the same tab."""
    here, marks = of_before(workspace), []
    for name in ("Ann", "Bob"):
        person = come_as(name, "editor")
        (mark,) = whose(run_page("answer", here))
        assert whose(run_page("home")) == [mark]
        assert person not in mark
        marks.append(mark)
    monkeypatch.setattr(cookies, "read", lambda *_: "")

    assert len(set(marks)) == 2
    assert whose(run_page("answer", here)) == []
