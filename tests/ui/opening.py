"""A page of the app with its frame, run without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.state import SafeSessionState, SessionState
from streamlit.runtime.state.common import TESTING_KEY
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.app_test import _AppTestSessionState

from readiness.ui import hosting, navigation

_PATIENCE_SECONDS = 300
_OF_THE_SESSION_BEFORE = "of-the-session-before"


def run_page(name: str, assessment_id: str | None = None, **query: str) -> AppTest:
    """Open a page as a link to it does, run it once, and return it for clicks and looks.

    Args:
        name: the page's short name, such as "answer".
        assessment_id: what the address says after `?a=`.
        query: more of the address.
    """
    page = AppTest.from_file(str(hosting.SCRIPT), default_timeout=_PATIENCE_SECONDS)
    for key, value in {**({"a": assessment_id} if assessment_id else {}), **query}.items():
        page.query_params[key] = value
    if name != navigation.HOME:
        page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    return page.run()


def restart(page: AppTest) -> AppTest:
    """Run the page in a new session, as a restarted server does with all that the browser still holds."""
    held = page._tree.get_widget_states()
    page.session_state[_OF_THE_SESSION_BEFORE] = True
    state = SessionState()
    state[TESTING_KEY] = {}
    page._session_state = SafeSessionState(state, lambda: None)
    page.session_state = _AppTestSessionState(page._session_state)
    page._fragment_storage = MemoryFragmentStorage()
    page._page_hash, page._finished_page_script_hash = page._page_hash or page._finished_page_script_hash, ""
    page._run(held)
    assert _OF_THE_SESSION_BEFORE not in page.session_state, "The session before went on."
    return page


def shown(page: AppTest) -> str:
    """All HTML and text on the page, as one string to search in."""
    pieces = [each.proto.body for each in page.get("html")]
    pieces += [str(each.value) for each in (*page.markdown, *page.text)]
    return "\n".join(pieces)


def words_of(page: AppTest) -> str:
    """All words of a page: its HTML, the labels of its widgets, what they hold, and what is read out; no picture."""
    return "\n".join(_words(page._tree))


def _words(node: Any) -> Iterator[str]:
    for child in getattr(node, "children", {}).values():
        yield from _words(child)
    proto = getattr(node, "proto", None)
    for name in ("body", "label", "value", "help", "placeholder"):
        text = getattr(proto, name, None)
        if isinstance(text, str):
            said = re.sub(r"data:image/[\w+.-]+;base64,[\w+/=]+", "", text)
            yield re.sub(r"<[^>]*>", "\n", re.sub(r'="([^"]*)"', r">\n\1\n<", said))
