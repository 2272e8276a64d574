"""A link that is kept is drawn as Streamlit draws one anew, wherever it is drawn and whatever it says."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace
from readiness.ui import page_links
from tests.ui.opening import run_page


def script() -> None:
    import streamlit as st

    from readiness.ui import navigation, page_links

    people = navigation.link_to("people")
    st.navigation([navigation.page("people"), navigation.page("home")], position="hidden")
    for label, query in (("People", {}), ("People: *all*", {"a": "x y&z", "q": "ß"}), ("People", {"a": "1"})):
        with st.container(horizontal=True):
            st.page_link(people, label=label, query_params=query or None)
            page_links.draw(people, label, **query)
            page_links.draw(people, label, **query)


def test_a_kept_link_is_drawn_as_one_made_anew(workspace: Workspace) -> None:
    page = AppTest.from_function(script, default_timeout=300).run()
    assert not page.exception
    drawn = [each.proto.SerializeToString() for each in page.get("page_link")]
    assert len(drawn) == 9
    assert all(len(set(drawn[place : place + 3])) == 1 for place in (0, 3, 6))
    assert len(set(drawn)) == 3


def test_a_click_makes_no_link_anew(workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_page("answer", opened, q="data-access")
    assert len(page.get("page_link")) > 5

    def made_anew(*_: object, **__: object) -> None:
        raise AssertionError("a link was made anew")

    monkeypatch.setattr(page_links.ButtonMixin, "_page_link", made_anew)
    page.radio[0].set_value(page.radio[0].options[0]).run()
    assert not page.exception
