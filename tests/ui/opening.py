"""A page of the app with its frame, run without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from streamlit.runtime.state import SafeSessionState, SessionState
from streamlit.testing.v1 import AppTest

from readiness.ui import hosting, navigation

_PATIENCE_SECONDS = 300


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
    page.session_state = SafeSessionState(SessionState(), lambda: None)
    return page.run()


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
