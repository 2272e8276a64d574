"""A new language is a copy of one folder, without a line of Python: it is offered, spoken, and lacks nothing."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.present import summary as wording
from readiness.services import handing_over, public_holidays
from readiness.services.assessing import summary_text
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.words import coverage, language, offered, speaking
from tools import checking_words

NEW = "nl"
_LINE = re.compile(r"(?m)^( *\*?\[[a-z0-9-]+\]|[a-z][a-z0-9-]* =)( (?!.*->\s*$).*\S.*)$")
_MARK = "‡"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """English and a copy of it, each sentence of which ends with a sign of its own."""
    shutil.copytree(language.FOLDER / "en", tmp_path / "en")
    shutil.copytree(language.FOLDER / "en", tmp_path / NEW)
    for path in (tmp_path / NEW).glob("*.ftl"):
        path.write_text(_LINE.sub(rf"\1\2{_MARK}", path.read_text("utf-8")), "utf-8")
    for module in (language, offered, coverage):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    _forget()
    yield tmp_path
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for each in (language.words_of, offered._offered, coverage.share, public_holidays.country_code):
        each.cache_clear()


def test_a_copied_folder_is_offered_and_complete(folder: Path) -> None:
    assert offered.offered() == ("en", NEW)
    assert offered.chosen(["nl-BE"]) == NEW
    assert coverage.share(NEW) == 1


def test_a_report_and_the_summary_of_a_terminal_speak_it_and_nothing_is_blank_or_english(
    folder: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = open_example(workspace, "community-clinic")
    monkeypatch.setattr(wording, "LINE_WIDTH", 100_000)
    with speaking(NEW):
        text = handing_over.hand_over(workspace, here, "md").data.decode()
        summary = summary_text(workspace.findings(here))

    assert summary.count(_MARK) > 5
    assert text.count(_MARK) > 100
    assert not [line for line in summary.splitlines() if line.strip() and _MARK not in line and " [en]" not in line]


def test_what_is_taken_from_it_is_said_in_english_with_a_mark_and_told_with_its_place(
    folder: Path, workspace: Workspace
) -> None:
    (folder / NEW / "headlines.ftl").unlink()
    here = open_example(workspace, "community-clinic")

    with speaking(NEW):
        summary = summary_text(workspace.findings(here))
    source, _ = checking_words.read_language(folder, "en")
    missing = [each for each in checking_words.language_mendings(folder, NEW, source) if "missing" in each.what]

    assert "[en]" in summary
    named = [each for each in missing if "more are missing" not in each.what]
    left = [int(each.what.split()[0]) for each in missing if each not in named]
    assert len(named) + sum(left) == len(source["headlines"][1])
    assert {each.path.name for each in missing} == {"headlines.ftl"}
