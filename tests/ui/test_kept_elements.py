"""What is kept is drawn as Streamlit draws it anew, wherever it is drawn and whatever it says."""

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
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


def buttons() -> None:
    import streamlit as st

    from readiness.ui import kept_elements

    draw = kept_elements.button if "kept" in st.query_params else st.button
    if st.query_params.get("moved"):
        st.text("above")
    for name, how in {
        "plain": {},
        "quiet": {"type": "tertiary"},
        "back": {"icon": ":material/arrow_back:", "disabled": "ends" in st.query_params},
        "next": {"type": "primary", "icon": ":material/arrow_forward:", "icon_position": "right"},
        "told": {"help": st.query_params.get("help", "*why*")},
    }.items():
        if draw(f"{name} {st.query_params.get('label', '')}", key=name, **how):
            st.text(f"{name} was pressed")
    if "twice" in st.query_params:
        draw("plain", key="plain")


def _drawn_buttons(page: AppTest) -> list[bytes]:
    return [each.proto.SerializeToString() for each in page.main if each.type == "button"]


def test_a_kept_button_looks_and_is_pressed_as_one_made_anew(workspace: Workspace) -> None:
    kept, anew = (AppTest.from_function(buttons, default_timeout=300) for _ in range(2))
    kept.query_params["kept"] = "yes"
    for step in ({}, {}, {"label": "two"}, {"ends": "yes"}, {"help": "because"}, {"moved": "yes"}, {"moved": ""}):
        for page in (kept, anew):
            page.query_params.update(step)
            page.run()
        assert not kept.exception
        assert len(_drawn_buttons(kept)) == 5
        assert _drawn_buttons(kept) == _drawn_buttons(anew), step
    for key in ("plain", "next", "plain"):
        kept.button(key=key).click().run()
        assert [each.value for each in kept.text] == [f"{key} was pressed"]
    assert not kept.run().text
    kept.query_params["twice"] = "yes"
    assert len(kept.run().exception) == 1


def _sent(monkeypatch: pytest.MonkeyPatch, page: AppTest) -> list[ForwardMsg]:
    """What a run of the page sends to the browser."""
    sent: list[ForwardMsg] = []
    with monkeypatch.context() as patched:
        add = ForwardMsgQueue.enqueue
        patched.setattr(ForwardMsgQueue, "enqueue", lambda queue, each: (sent.append(each), add(queue, each))[1])
        page.run()
    assert not page.exception
    return sent


def test_what_stands_where_it_stood_is_told_by_the_same_message_and_nothing_is_told_of_elsewhere(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drawing() -> None:
        import streamlit as st

        from readiness.ui import kept_elements, navigation

        st.navigation([navigation.page("people"), navigation.page("home")], position="hidden")
        if "moved" in st.query_params:
            st.text("above")
        with kept_elements.container("place"):
            kept_elements.html("<p>Ann</p>")
            kept_elements.link(navigation.link_to("people"), "People")
            kept_elements.button("Next", "next")
            st.text("below")

    page = AppTest.from_function(drawing, default_timeout=300)
    first, again = _sent(monkeypatch, page), _sent(monkeypatch, page)
    assert [each.SerializeToString() for each in first if each.HasField("delta")] == [
        each.SerializeToString() for each in again if each.HasField("delta")
    ]
    assert len([each for each in again if any(each is one for one in first)]) == 4
    page.query_params["moved"] = "yes"
    moved = _sent(monkeypatch, page)
    assert not [each for each in moved if any(each is one for one in first)]
    paths = [list(each.metadata.delta_path) for each in moved if each.HasField("delta")]
    assert paths == [[0, 0], [0, 1], [0, 1, 0], [0, 1, 1], [0, 1, 2], [0, 1, 3]]


def test_a_part_that_runs_by_itself_draws_what_is_kept_within_itself(workspace: Workspace) -> None:
    def parts() -> None:
        import streamlit as st

        from readiness.ui import kept_elements

        @st.fragment
        def part() -> None:
            with kept_elements.container("place"):
                kept_elements.html("<p>Ann</p>")
                if kept_elements.button("Next", "next"):
                    st.text("pressed")

        part()

    page = AppTest.from_function(parts, default_timeout=300).run()
    for _ in range(2):
        page.button(key="next").click().run()
        assert not page.exception
        assert [each.value for each in page.text] == ["pressed"]
    assert "kept-buttons" not in page.session_state


def test_what_people_typed_is_kept_by_the_session_alone_and_not_without_end(workspace: Workspace) -> None:
    def drawing() -> None:
        import streamlit as st

        from readiness.ui import kept_elements

        for number in range(100 if "many" in st.query_params else 2):
            kept_elements.html(f"<p>Ann {number}</p>")
            kept_elements.button("Ann", f"ann-{number}")

    page = AppTest.from_function(drawing, default_timeout=300).run()
    assert list(page.session_state["kept-markup"]) == ["<p>Ann 0</p>", "<p>Ann 1</p>"]
    page.query_params["many"] = "yes"
    page.run()
    assert list(page.session_state["kept-markup"])[-1] == "<p>Ann 99</p>"
    assert len(page.session_state["kept-markup"]) < 100
    assert len(page.session_state["kept-buttons"]) < 100
    assert not hasattr(kept_elements._made_of_markup, "cache_info")


def test_outside_of_a_page_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuntimeError):
        kept_elements._Kept().what_was_made()


def test_a_click_makes_no_link_and_no_button_anew(
    workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("answer", opened, q="data-access")
    assert len(page.get("page_link")) > 5
    page.radio[0].set_value(page.radio[0].options[1]).run()

    def made_anew(*_: object, **__: object) -> None:
        raise AssertionError("a link or a button was made anew")

    monkeypatch.setattr(kept_elements.ButtonMixin, "_page_link", made_anew)
    monkeypatch.setattr(kept_elements.ButtonMixin, "_button", made_anew)
    page.radio[0].set_value(page.radio[0].options[0]).run()
    assert not page.exception
