"""Whatever happens to a file, it is read or refused in sentences; nothing else comes out."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.checking import check_folders
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.model.mistake import MistakesFound
from readiness.model.response import Response
from tests.chance import sample

VALID = Path(__file__).parent / "files" / "valid"
PIECES = [
    ": ",
    "\n- ",
    "{}",
    "[",
    "]",
    "null",
    "-1",
    "1e9",
    "\n  ",
    '"',
    "'",
    "#",
    "&a ",
    "*a",
    "!",
    "|",
    "%",
    "@",
    "0",
    "~",
    "é",
    "?",
]
DAMAGE = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 12), st.sampled_from(["", *PIECES])),
    min_size=1,
    max_size=4,
)


def damaged(text: str, damage: list[tuple[float, int, str]]) -> str:
    """The text with some letters cut out and others put in, at places given as shares of its length."""
    for place, cut, piece in damage:
        at = int(place * len(text))
        text = text[:at] + piece + text[at + cut :]
    return text


@given(DAMAGE)
@settings(max_examples=sample(40))
def test_a_damaged_response_file_is_read_or_refused(damage: list[tuple[float, int, str]]) -> None:
    library = load_library(VALID / "questionnaires", VALID / "rubrics")
    text = damaged((VALID / "responses" / "complete.yaml").read_text("utf-8"), damage)

    try:
        result: Response | MistakesFound = read_response(text.encode(), library, today=date(2026, 1, 2), name="answers")
    except MistakesFound as found:
        result = found

    if isinstance(result, MistakesFound):
        assert result.mistakes
        assert all(mistake.what.endswith(".") and mistake.file == "answers" for mistake in result.mistakes)
    else:
        assert result.questionnaire == "small"


@pytest.mark.parametrize(
    "name", ["questionnaires/ml-readiness.yaml", "rubrics/ml-readiness.yaml", "rubrics/actions.yaml"]
)
@given(damage=DAMAGE)
@settings(max_examples=sample(20))
def test_a_damaged_content_file_is_checked_to_the_end(
    name: str, damage: list[tuple[float, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(VALID, folder, dirs_exist_ok=True)
    file = folder / name
    file.write_text(damaged(file.read_text("utf-8"), damage), "utf-8")

    report = check_folders(folder / "questionnaires", folder / "rubrics")

    assert all(mistake.what and mistake.file for mistake in report.mistakes)
