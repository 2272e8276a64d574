"""No question, level or help reads differently on a page, on a phone, in a template, in the PDF, and in its pack."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html import unescape

import pypdfium2
import pytest

from readiness.content.authoring import new_pack
from readiness.content.folders import newer_packs
from readiness.content.library import Library, load_library
from readiness.content.packs import Packs, load_pack
from readiness.content.template import response_template
from readiness.model.assessment import ReportSettings
from readiness.model.questionnaire import Question
from readiness.model.response import Answer, Organization
from readiness.services import workshop_entrance, workshop_seat
from readiness.services.reporting import make_report
from readiness.services.workshops import open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from tests.content.other_shape import write_other_shape
from tests.ui.opening import run_page, words_of

PACKS = ("first", "newest", "new", "other shape")
MOST = 12
"""Questions of a pack that are opened on a page; the template and the PDF hold all of them."""


@pytest.fixture(scope="module", params=PACKS)
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Each pack in turn, read once for all tests: to read and check one takes longer than to draw its pages."""
    if request.param == "first":
        return load_library()
    if request.param == "newest":
        return load_pack(newer_packs()[-1])
    folder = tmp_path_factory.mktemp("pack")
    if request.param == "other shape":
        return load_pack(write_other_shape(folder))
    for place, content in new_pack("ours").items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    return load_pack(folder)


def chosen(library: Library) -> Iterator[Question]:
    """Questions spread over all of them."""
    questions = library.questionnaire.questions
    yield from questions[:: max(1, len(questions) // MOST)]


def plain(text: str) -> str:
    """Without what a canvas adds: line breaks, what keeps Markdown from being read, and HTML's names of signs."""
    return re.sub(r"\s+", " ", unescape(text).replace("\\", "").replace("\u2060", ""))


def texts(question: Question) -> list[str]:
    """What it asks, and what its levels say."""
    return [question.text, *(level.text for level in question.levels)]


def start(workspace: Workspace, library: Library, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(workspace.libraries, "packs", Packs((library,)))
    here = workspace.start("Spring", "Northwind", library=library)
    workspace.save(here, "organization", "organization", Organization(name="Northwind", sector=sector_of(library)))
    return here


def sector_of(library: Library) -> str:
    """The sector that the examples in the help are from; empty where the pack has none."""
    return next((each.name for each in library.questionnaire.sectors), "")


def help_texts(question: Question, library: Library) -> list[str]:
    """All that opens below a question."""
    questionnaire = library.questionnaire
    example = questionnaire.example(question.id, sector_of(library))
    meanings = [each.meaning for each in questionnaire.glossary if each.id in question.terms]
    return [question.help, question.how_to_tell, *([example] if example else []), *meanings]


@pytest.mark.sampled(2)
def test_the_page_shows_the_words_of_the_pack(
    library: Library, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = start(workspace, library, monkeypatch)
    for question in chosen(library):
        page = run_page("answer", here, q=question.id)
        words = plain(words_of(page))
        options = [plain(each) for each in page.radio[0].options]
        assert options[: len(question.levels)] == [plain(level.text) for level in question.levels]
        for text in (question.text, *help_texts(question, library)):
            assert plain(text) in words, (question.id, text)


@pytest.mark.sampled(2)
def test_the_phone_shows_the_words_of_the_pack(
    library: Library, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = start(workspace, library, monkeypatch)
    held = open_workshop(workspace, here, proposed_settings(library.questionnaire))
    codes = workspace.store.codes(held.id)
    code = next((each for each in codes if each.group == "staff"), codes[0])
    token = workshop_entrance.join(workspace, code.code, "a", group=code.group).token
    seat = workshop_seat.find_seat(workspace, token)
    assert seat is not None
    for question in seat.questions[:: max(1, len(seat.questions) // MOST)]:
        page = run_page("join", t=token, q=question.id)
        assert not page.exception
        words = plain(words_of(page))
        options = [plain(each) for each in page.radio[0].options]
        assert options[: len(question.levels)] == [plain(level.text) for level in question.levels]
        for text in (question.text, *help_texts(question, library)):
            assert plain(text) in words, (question.id, text)


def test_the_template_holds_the_words_of_the_pack(library: Library) -> None:
    template = response_template(library.questionnaire, library.rubric)
    words = re.sub(r"\s+", " ", re.sub(r"(?m)^\s*#\s*", " ", template))

    missing = [
        text
        for question in library.questionnaire.questions
        for text in (*texts(question), question.how_to_tell)
        if re.sub(r"\s+", " ", text) not in words
    ]
    assert missing == []


@pytest.mark.sampled(2)
def test_the_pdf_holds_the_question_and_the_level_that_was_chosen(
    library: Library, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = start(workspace, library, monkeypatch)
    levels = {each.id: at % len(each.levels) for at, each in enumerate(library.questionnaire.questions)}
    for slug, level in levels.items():
        workspace.save(here, "answer", slug, Answer(given=level))

    workspace.save(here, "report", "report", ReportSettings(with_raw_answers=True))

    document = pypdfium2.PdfDocument(io.BytesIO(make_report(workspace, here).pdf))
    letters = "".join(re.findall(r"\w", "".join(page.get_textpage().get_text_range() for page in document)))

    missing = [
        text
        for question in library.questionnaire.questions
        for text in (question.text, question.levels[levels[question.id]].short)
        if "".join(re.findall(r"\w", text)) not in letters
    ]
    assert missing == []
