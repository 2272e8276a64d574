"""What is kept is drawn as Streamlit draws it anew, wherever it is drawn and whatever it says."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace
from readiness.ui import kept_elements
from tests.ui.opening import run_page


def script() -> None:
    import streamlit as st

    from readiness.ui import kept_elements, navigation

    people = navigation.link_to("people")
    st.navigation([navigation.page("people"), navigation.page("home")], position="hidden")
    for label, query in (("People", {}), ("People: *all*", {"a": "x y&z", "q": "ß"}), ("People", {"a": "1"})):
        with st.container(horizontal=True):
            st.page_link(people, label=label, query_params=query or None)
            kept_elements.link(people, label, **query)
            kept_elements.link(people, label, **query)
        with st.expander(label):
            for markup in (f"<p>{label}</p>", f"<p>{label * 300}</p>"):
                st.html(markup)
                kept_elements.html(markup)
                kept_elements.html(markup)


def test_what_is_kept_is_drawn_as_what_is_made_anew(workspace: Workspace) -> None:
    page = AppTest.from_function(script, default_timeout=300).run()
    assert not page.exception
    for kind, times in (("page_link", 3), ("html", 6)):
        drawn = [each.proto.SerializeToString() for each in page.get(kind)]
        assert len(drawn) == 3 * times
        assert all(len(set(drawn[place : place + 3])) == 1 for place in range(0, len(drawn), 3))
        assert len(set(drawn)) == (3 if kind == "page_link" else 4)


def containers() -> None:
    import streamlit as st

    from readiness.ui import kept_elements

    make = kept_elements.container if "kept" in st.query_params else lambda key, **how: st.container(key=key, **how)
    for name, how in {
        "plain": {},
        "row": {"horizontal": True},
        "middle": {"horizontal": True, "vertical_alignment": "center"},
        "apart": {"horizontal": True, "horizontal_alignment": "distribute"},
    }.items():
        with make(name, **how):
            st.text(name)
    if "twice" in st.query_params:
        make("plain")


def test_a_kept_container_is_drawn_as_one_made_anew_and_one_of_the_same_name_is_found(workspace: Workspace) -> None:
    drawn = []
    for query in ({}, {"kept": "yes"}, {"kept": "yes"}):
        page = AppTest.from_function(containers, default_timeout=300)
        page.query_params.update(query)
        page.run()
        drawn.append([each.proto.SerializeToString() for each in page.main.children.values()])
        assert [each.value for each in page.text] == ["plain", "row", "middle", "apart"]
    assert len(drawn[0]) == 4
    assert drawn[0] == drawn[1] == drawn[2]
    page.query_params["twice"] = "yes"
    assert len(page.run().exception) == 1


def test_what_people_typed_is_kept_by_the_session_alone_and_not_without_end(workspace: Workspace) -> None:
    def drawing() -> None:
        import streamlit as st

        from readiness.ui import kept_elements

        for number in range(100 if "many" in st.query_params else 2):
            kept_elements.html(f"<p>Ann {number}</p>")

    page = AppTest.from_function(drawing, default_timeout=300).run()
    assert list(page.session_state["kept-markup"]) == ["<p>Ann 0</p>", "<p>Ann 1</p>"]
    page.query_params["many"] = "yes"
    page.run()
    assert list(page.session_state["kept-markup"])[-1] == "<p>Ann 99</p>"
    assert len(page.session_state["kept-markup"]) < 100
    assert not hasattr(kept_elements._made_of_markup, "cache_info")


def test_outside_of_a_page_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuntimeError):
        kept_elements._Kept().what_was_made()


def test_a_click_makes_no_link_anew(workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_page("answer", opened, q="data-access")
    assert len(page.get("page_link")) > 5

    def made_anew(*_: object, **__: object) -> None:
        raise AssertionError("a link was made anew")

    monkeypatch.setattr(kept_elements.ButtonMixin, "_page_link", made_anew)
    page.radio[0].set_value(page.radio[0].options[0]).run()
    assert not page.exception
