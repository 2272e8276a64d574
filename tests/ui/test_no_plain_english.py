"""Pages in a made-up language, with all that people typed in Greek: no plain English is left.

Files are walked in `tests/services/test_no_plain_english_in_files.py`, commands in `tests/cli/test_click_words.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services import workshops
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workspace import Workspace
from readiness.ui import navigation, screen_language
from readiness.words import offered, speaking
from tests.plain_english import FROM_THE_RIGHT, LANGUAGE, Greek, left_over, tell, words_on
from tests.ui.opening import run_page
from tests.ui.test_typed_text import stored

GROUPS = frozenset({"Leaders", "Data", "people", "Business", "IT"})
"""Names of groups, which a pack proposes in one language and a workshop keeps as typed ones."""
OF_AN_ASSESSMENT = tuple(each.name for each in navigation.PAGES if each.needs_assessment and each.has_frame)
OF_NONE = ("home", "method", "packs", "portfolio")


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The made-up language, on pages too, which run in threads of their own."""
    monkeypatch.setenv(offered.LANGUAGES, f"{LANGUAGE},{FROM_THE_RIGHT}")
    monkeypatch.setattr(screen_language, "of_tab", lambda: LANGUAGE)
    with speaking(LANGUAGE):
        yield


def test_the_pages_of_results_and_plan_say_nothing_in_plain_english(workspace: Workspace) -> None:
    made = stored(workspace, "regional-logistics", Greek())

    tell({name: left_over(words_on(run_page(name, made))) for name in ("results", "roadmap")})


@pytest.mark.thorough
def test_no_page_says_anything_in_plain_english(workspace: Workspace) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    pages = {name: run_page(name, made) for name in (*OF_AN_ASSESSMENT, *OF_NONE)}
    for name in ("results", "people", "roadmap"):
        pages |= {f"{name}, {option}": page for option, page in each_part(name, made, pages[name])}
    problem = workspace.open(made).assessment.response.problems[0].id
    pages["one problem"] = run_page("problems", made, problem=problem)
    pages["one table"] = run_page("evidence", made, p=problem)
    for step in ("organization", "workloads", "data-record", "views", "facts", "all"):
        pages[f"answer, {step}"] = run_page("answer", made, q=step)
    for way in ("start", "workshop", "import"):  # Example organizations stay in the language they were told in.
        pages[f"home, {way}"] = run_page("home", made, way=way)
    empty = workspace.start("Κενό", "Κενό")
    pages |= {f"{name}, empty": run_page(name, empty) for name in OF_AN_ASSESSMENT if name != "problems"}
    # Without problems that page shows some of the example organizations.
    pages["nothing there"] = run_page("results", "a" * 26)

    tell({name: left_over(words_on(page), GROUPS) for name, page in pages.items()})


def each_part(name: str, assessment: str, first: AppTest) -> Iterator[tuple[str, AppTest]]:
    """The page with each other part of it chosen."""
    for row in first.button_group:
        for option in row.options:
            chosen = row.value if isinstance(row.value, list) else [row.value]
            if row.key and not row.disabled and option not in chosen:
                again = run_page(name, assessment)
                found = next(each for each in again.button_group if each.key == row.key)
                yield option, found.set_value(option).run()


@pytest.mark.thorough
def test_no_page_of_a_workshop_says_anything_in_plain_english(workspace: Workspace) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    questionnaire = in_spoken_language(workspace.library_of(made)).questionnaire
    held = workshops.open_workshop(workspace, made, workshops.proposed_settings(questionnaire))
    pages = {name: run_page(name, made, w=held.id) for name in ("workshop", "room", "join")}

    tell({name: left_over(words_on(page), GROUPS) for name, page in pages.items()})
