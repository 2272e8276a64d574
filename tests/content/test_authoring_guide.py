"""What the guide for authors shows is true."""

import re
from datetime import date
from pathlib import Path

import pytest

from readiness.content.library import load_library
from readiness.content.loading import load_model
from readiness.content.reading import parse_text
from readiness.content.responses import read_response
from readiness.model.questionnaire import Question

GUIDE = Path(__file__).parents[2] / "docs" / "authoring.md"


def block(beginning: str) -> str:
    """The example of the guide that begins with these words."""
    return next(
        text
        for text in re.findall(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
        if text.startswith(beginning)
    )


def test_the_response_file_of_the_guide_is_read() -> None:
    response = read_response(block("questionnaire:").encode(), load_library(), today=date(2026, 1, 2))

    assert len(response.answers) == 4
    assert (len(response.workloads), len(response.people), len(response.problems)) == (1, 1, 1)


def test_the_question_of_the_guide_fits_the_form() -> None:
    document = parse_text("entries:\n" + "".join(f"  {line}\n" for line in block("- id:").splitlines()), "guide")
    (entry,) = document.data["entries"]

    assert load_model(parse_text(str(entry), "guide"), Question).id == "data-quality"


@pytest.mark.parametrize("command", ["check", "template", "assess", "schema"])
def test_the_guide_names_each_command_for_authors(command: str) -> None:
    assert f"readiness {command}" in GUIDE.read_text("utf-8")
