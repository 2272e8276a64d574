"""Files made in a process of their own: the same bytes, the same refusals, and nothing of it in the app."""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from readiness.services import reporting
from readiness.services.apart import asking, makers, worker
from readiness.services.apart.asking import FileProcess, made_apart
from readiness.services.exchanging import open_example
from readiness.services.exporting import stored_source, workbook
from readiness.services.handing_over import files_of, filled
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words.language import speaking
from tests.services import making


@pytest.fixture(scope="module")
def shared() -> Iterator[FileProcess]:
    process = FileProcess()
    yield process
    process.end()


@pytest.fixture
def allowed() -> Iterator[None]:
    with ExitStack() as stack:
        asking.allow()
        stack.callback(asking.end)
        yield


def test_a_file_that_is_made_apart_is_the_same(workspace: Workspace, allowed: None) -> None:
    opened = open_example(workspace, "community-clinic")
    found, assessment = workspace.findings(opened), workspace.open(opened).assessment
    wanted = ("pdf", "docx", "pptx", "html")
    there, book = files_of(found, assessment, wanted), workbook(stored_source(workspace, opened))
    board = reporting.build_board_pdf(found, assessment)
    picture = reporting.preview(workspace, opened).page(1)
    asking.end()

    assert files_of(found, assessment, wanted) == there
    assert workbook(stored_source(workspace, opened)) == book
    assert reporting.build_board_pdf(found, assessment) == board
    assert reporting.preview(workspace, opened).page(1) == picture


def test_one_process_makes_one_file_after_another(shared: FileProcess) -> None:
    first = shared.made(making.who_makes)

    assert first == shared.made(making.who_makes) == shared.pid
    assert first != os.getpid()


def test_what_is_refused_there_is_refused_here_in_the_same_words(shared: FileProcess) -> None:
    with pytest.raises(making.Told, match="too large") as told:
        shared.made(making.fails)
    assert told.value.mend == "Choose a smaller one."
    with pytest.raises(Refused) as refused:
        shared.made(makers.logo, b"MZ\x90")
    assert refused.value.mend
    with pytest.raises(RuntimeError, match="ValueError: It cannot be read"):
        shared.made(making.fails_unsendably)


def test_a_template_that_holds_what_it_must_not_is_refused_in_words(workspace: Workspace, allowed: None) -> None:
    opened = open_example(workspace, "community-clinic")

    with pytest.raises(Refused, match=r"not a \.pptx file"):
        filled(workspace, opened, "pptx", b"no slides")


def test_what_a_library_prints_comes_between_no_answers(shared: FileProcess) -> None:
    assert [shared.made(making.prints) for _ in range(2)] == ["made", "made"]


def test_the_language_of_the_app_is_spoken_there(shared: FileProcess) -> None:
    with speaking("en-XA"):
        assert shared.made(making.language_there) == "en-XA"
    assert shared.made(making.language_there) == "en"


def test_a_process_that_is_gone_is_started_anew(shared: FileProcess) -> None:
    gone = shared.made(making.who_makes)
    os.kill(gone, signal.SIGKILL)

    assert shared.made(making.who_makes) != gone


def test_a_wish_to_end_reaches_the_app_and_not_what_it_makes(shared: FileProcess) -> None:
    here = shared.made(making.who_makes)
    for each in (signal.SIGTERM, signal.SIGINT):
        os.kill(here, each)

    assert shared.made(making.who_makes) == here


def test_what_brings_the_process_down_is_refused_and_the_next_file_is_made(shared: FileProcess) -> None:
    with pytest.raises(Refused, match="could not be made"):
        shared.made(making.brings_it_down)

    assert shared.made(making.who_makes) == shared.pid


def test_what_takes_too_long_is_given_up_and_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    process, start, started = FileProcess(), asking._Worker, []

    def counted() -> asking._Worker:
        started.append(start())
        return started[-1]

    monkeypatch.setattr(asking, "_Worker", counted)
    process.made(making.who_makes)

    process._longest = 0.1
    with pytest.raises(Refused, match="could not be made"):
        process.made(making.never_ends)
    assert (process.pid, len(started)) == (None, 1)

    process._longest = asking.LONGEST_SECONDS
    assert process.made(making.who_makes) == process.pid, "the next file is made"
    process.end()


def test_a_process_whose_app_is_gone_ends_by_itself_whatever_it_is_in() -> None:
    alone = subprocess.Popen([sys.executable, "-m", worker.__name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with alone:
        assert alone.stdin is not None
        worker.put(alone.stdin, pickle.dumps(("en", 0.1, making.never_ends, (), {})))
        alone.stdin.close()
        assert alone.wait(60) == -signal.SIGALRM


def test_the_process_ends_when_it_is_quiet() -> None:
    process = FileProcess(quiet=0.0)
    first = process.made(making.who_makes)
    process._rest.join()

    assert process.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_where_no_process_can_be_started_the_app_makes_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")

    assert FileProcess().made(making.who_makes) == os.getpid()


def test_without_an_app_files_are_made_here() -> None:
    assert made_apart(making.who_makes) == os.getpid()
