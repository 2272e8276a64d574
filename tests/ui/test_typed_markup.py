"""What people typed is text on every page, whatever it looks like: no browser is given it as markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace
from tests.ui.opening import run_page
from tests.ui.test_typed_text import PAGES, STEPS, stored

TAG = "<b id=typed"


class Tags:
    """Texts that begin a tag each."""

    def __init__(self) -> None:
        """Begin to count."""
        self.number = 0

    def next(self) -> str:
        """A text that was not given before."""
        self.number += 1
        return f"{TAG}{self.number}>"


def markup_of(node: Any) -> Iterator[str]:
    """Whatever of a page a browser reads as HTML."""
    for child in getattr(node, "children", {}).values():
        yield from markup_of(child)
    proto = getattr(node, "proto", None)
    if not hasattr(proto, "ListFields"):
        return
    fields = {field.name: value for field, value in proto.ListFields()}
    is_markup = getattr(node, "type", "") == "html" or "srcdoc" in fields or fields.get("allow_html")
    yield from (value for value in fields.values() if is_markup and isinstance(value, str))


def raw(page: AppTest) -> list[str]:
    """The surroundings of every typed tag that is one."""
    assert not page.exception
    found = list(markup_of(page._tree))
    assert found
    return [each[max(0, each.index(TAG) - 80) : each.index(TAG) + 40] for each in found if TAG in each]


def test_no_page_holds_a_typed_tag_as_one(workspace: Workspace) -> None:
    made = stored(workspace, "regional-logistics", Tags())
    pages = {name: run_page(name, made) for name in PAGES}
    pages |= {f"answer {step['q']}": run_page("answer", made, **step) for step in STEPS}

    assert {name: tags for name, page in pages.items() if (tags := raw(page))} == {}
