"""Pages in a made-up language, with all that people typed in Greek: no plain English is left.

Files are walked in `tests/services/test_no_plain_english_in_files.py`, letters and what a room, a campaign or a
portfolio gives in `tests/ui/test_no_plain_english_sent.py`, commands in `tests/cli/test_click_words.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.exchanging import examples
from readiness.services.workspace import Workspace
from readiness.ui import navigation
from tests.e2e import organizations
from tests.e2e.pressing import Saved
from tests.e2e.test_every_control import PLACES, WORKSHOP_PARTS
from tests.plain_english import PLAIN, Greek, left_over, tell, words_on
from tests.ui.opening import run_page
from tests.ui.test_typed_text import stored

COLUMNS = frozenset({"late", "distance", "driver", "customer", "mail"})
"""Columns of the checked table."""
WITH_BUTTONS = (
    "home",
    "report",
    "roadmap",
    "answer",
    "problems",
    "people",
    "evidence",
    "compare",
    "workshop",
    "portfolio",
)
OF_AN_ASSESSMENT = tuple(each.name for each in navigation.PAGES if each.needs_assessment and each.has_frame)
OF_NONE = ("home", "method", "packs", "portfolio")


pytestmark = pytest.mark.usefixtures("made_up_language")


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

    tell({name: left_over(words_on(page)) for name, page in pages.items()})


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
@pytest.mark.parametrize("is_revealed", [False, True], ids=["answering", "revealed"])
def test_no_page_of_a_workshop_says_anything_in_plain_english(workspace: Workspace, is_revealed: bool) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    held, seat = organizations.workshop(workspace, made, is_revealed=is_revealed)
    pages = {part: run_page("workshop", made, w=held, part=part) for part in WORKSHOP_PARTS}
    for query in PLACES["room"]:
        pages[f"room {query}"] = run_page("room", made, w=held, **query)
    for query in PLACES["join"]:
        pages[f"join {query}"] = run_page("join", t=seat, **query)
    pages |= {"join, without a code": run_page("join"), "join, with a wrong one": run_page("join", c="AAA AAA")}

    typed = frozenset(PLAIN.findall("Late orders again Every week"))
    tell({name: left_over(words_on(page), typed) for name, page in pages.items()})


@pytest.mark.thorough
@pytest.mark.parametrize("name", WITH_BUTTONS)
def test_nothing_that_a_button_brings_on_is_in_plain_english(workspace: Workspace, tmp_path: Path, name: str) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    saved = Saved.of(tmp_path / "readiness.db", tmp_path / "made.db")
    page = run_page(name, made)
    invented = frozenset(PLAIN.findall(" ".join(f"{each.name} {each.sector}" for each in examples(workspace))))
    found = {}
    for place, button in enumerate(page.button):
        if not button.disabled:
            saved.put_back()
            found[f"{name}, {button.label}"] = apart(partial(left_after, page, place, COLUMNS | invented))

    assert found
    tell(found)


def left_after(page: AppTest, place: int, allowed: frozenset[str]) -> list[str]:
    """What is in plain English after the press of a button."""
    return left_over(words_on(page.button[place].click().run()), allowed)


def apart(work: Callable[[], list[str]]) -> list[str]:
    """Do something in a copy of this process, which alone changes the page."""
    told, telling = get_context("fork").Pipe(duplex=False)
    copy = get_context("fork").Process(target=lambda: telling.send(work()))
    copy.start()
    telling.close()
    result: list[str] = told.recv()
    copy.join()
    told.close()
    return result
