"""The page of questionnaires: what is here, bringing one, taking one away, and who may."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.content.folders import newer_packs
from readiness.content.library import Library, as_library, as_text
from readiness.content.packs import Packs, load_pack
from readiness.model.response import Answer, CandidateProblem, Person
from readiness.services.packs import bring_pack, packs_here
from readiness.services.workspace import Workspace
from readiness.ui import own_machine
from tests.services.test_brought_packs import pack_of
from tests.ui.opening import run_page, shown, words_of

_PLAIN_OPTIONS = {"selectbox", "multiselect"}
_COLLAPSED = 2  # as Streamlit numbers it: such a label is a name for the field that nothing draws


@pytest.fixture(autouse=True)
def may_bring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(own_machine.PACKS, "on")


def brought(workspace: Workspace) -> list[str]:
    return [each.library.questionnaire.version for each in packs_here(workspace).usable if each.origin == "brought"]


def test_each_questionnaire_is_shown_with_what_it_holds_and_where_it_comes_from(workspace: Workspace) -> None:
    bring_pack(workspace, pack_of(), "ours.zip")

    page = run_page("packs")

    words = words_of(page)
    assert "45 questions, about" in words
    assert "8 questions, about" in words or "eight questions, about" in words
    assert "Comes with the app." in words
    assert "as ours.zip." in words
    assert "No assessment has it." in words
    assert not page.exception


def test_a_questionnaire_is_brought_and_can_be_chosen(workspace: Workspace) -> None:
    page = run_page("packs")
    page.get("file_uploader")[0].set_value(("ours.zip", pack_of(), "application/zip")).run()
    page.button(key="pack-bring").click().run()

    assert "“ours”, version 1.0.0, can be chosen for a new assessment now." in words_of(page)
    home = run_page("home")
    home.button(key="way-start").click().run()
    assert len(home.radio(key="start-questionnaire").options) == 2


def test_mistakes_are_listed_and_nothing_is_stored(workspace: Workspace) -> None:
    page = run_page("packs")
    page.get("file_uploader")[0].set_value(("ours.zip", b"PK\x03\x04", "application/zip")).run()
    page.button(key="pack-bring").click().run()

    assert "This questionnaire has mistakes. Nothing was changed." in words_of(page)
    assert "This is not a zip file that can be read." in shown(page)
    assert brought(workspace) == []


@pytest.mark.parametrize("is_sure", [True, False])
def test_taking_one_away_is_asked_first(is_sure: bool, workspace: Workspace) -> None:
    here = bring_pack(workspace, pack_of(), "ours.zip").library
    workspace.start("Spring", "Northwind", library=here)
    page = run_page("packs")
    page.button(key=f"take-away-{here.fingerprint[:12]}").click().run()
    assert "The assessment that has it keeps it, with every result. Go on?" in shown(page)
    assert brought(workspace) == ["1.0.0"]

    page.button(key="ask-take-away-yes" if is_sure else "ask-take-away-no").click().run()

    assert brought(workspace) == ([] if is_sure else ["1.0.0"])
    assert "Go on?" not in shown(page)


def test_who_may_not_change_them_sees_them_and_no_more(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    bring_pack(workspace, pack_of(), "a secret name.zip")
    monkeypatch.setenv(own_machine.PACKS, "off")

    page = run_page("packs")

    words = words_of(page)
    assert "brought and taken away on the computer that runs the app" in words
    assert "a secret name" not in words
    assert not page.get("file_uploader")
    assert not [each for each in page.button if (each.key or "").startswith("take-away")]


_LINK = "[x](//y)<q>"


def spoiled(part: Any, key: str = "") -> Any:
    """The same content with a link and a tag at the beginning of every text that people read."""
    if isinstance(part, dict):
        is_rule = part.get("kind") == "circumstance"  # its name is one of the program's own
        return {name: part[name] if is_rule else spoiled(part[name], name) for name in part}
    if isinstance(part, list):
        return [spoiled(each, key) for each in part]
    is_read = isinstance(part, str) and (" " in part or key in {"name", "title", "short", "text"})
    return f"{_LINK}{part}" if is_read else part


def active(page: AppTest) -> list[str]:
    """What of it a browser would take for markup: of a collapsed label only its letters are read aloud."""

    def inside(node: Any) -> Iterator[str]:
        for child in getattr(node, "children", {}).values():
            yield from inside(child)
        proto = getattr(node, "proto", None)
        is_collapsed = getattr(getattr(proto, "label_visibility", None), "value", 0) == _COLLAPSED
        for name in ("label", "help", "body", "options", "captions", "text"):
            told = getattr(proto, name, None)
            is_plain = getattr(node, "type", "") == "text" or (name == "options" and node.type in _PLAIN_OPTIONS)
            if (name == "label" and is_collapsed) or is_plain:
                continue
            for each in [told] if isinstance(told, str) else told or ():
                content = str(getattr(each, "content", each))
                if ("<q>" if getattr(node, "type", "") == "html" else "[x](") in content:
                    yield f"{getattr(node, 'type', '')}.{name}: {content[:200]}"

    return list(inside(page._tree))


@pytest.fixture(scope="module")
def hostile_library() -> Library:
    """The newest pack with markup in all its texts: to read and check a pack takes longer than to draw all pages."""
    library = as_library(json.dumps(spoiled(json.loads(as_text(load_pack(newer_packs()[-1]))))))
    assert library is not None
    return library


PAGES = (
    "packs",
    "home",
    "answer",
    "people",
    "problems",
    "results",
    "roadmap",
    "report",
    "compare",
    "workshop",
    "method",
)


@pytest.mark.thorough
def test_markup_in_a_pack_is_shown_letter_by_letter(
    hostile_library: Library, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = hostile_library
    monkeypatch.setattr(workspace.libraries, "packs", Packs((library,)))
    here = workspace.start("Spring", "Northwind", library=library)
    for question in library.questionnaire.questions[:30]:
        workspace.save(here, "answer", question.id, Answer(given=2))
    workspace.save(here, "problem", "late", CandidateProblem(id="late", name="Late", criteria={}))
    workspace.save(here, "person", "ana", Person(id="ana", name="Ana", fte=0.4, skills={}))

    pages = {name: run_page(name, here) for name in PAGES}

    assert [name for name, page in pages.items() if page.exception] == []
    silent = {name for name, page in pages.items() if "[x](//y)" not in words_of(page).replace("\\", "")}
    assert silent <= {"packs", "report", "compare"}
    assert {name: found for name, page in pages.items() if (found := active(page))} == {}
