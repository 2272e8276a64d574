"""A new dimension needs words and points, and no Python."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.content.folders import examples_folder, questionnaires_folder, rubrics_folder

DIMENSION = """
  - id: trust
    name: Trust of customers
    meaning: Customers know and accept what you do with data.
    capabilities:
      - id: trust-told
        name: Customers are told
        meaning: Customers can read what you do.
        questions:
          - id: trust-notice
            text: Can customers read how you use their data?
            help: People accept what they know.
            how_to_tell: Ask for the page.
            levels:
              - {text: There is nothing to read., short: Nothing}
              - {text: There is a legal text., short: Legal text}
              - {text: A plain page says what you do., short: Plain page}
              - {text: A plain page is kept up to date., short: Kept current}
"""
POINTS = "\n  - {question: trust-notice}\n"
EFFECT = "effects: [{question: trust-notice, level: 2}, "


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(questionnaires_folder(), tmp_path / "questionnaires")
    shutil.copytree(rubrics_folder(), tmp_path / "rubrics")
    for name, before, after in (
        ("questionnaires/ml-readiness.yaml", "\nfacts:\n", f"{DIMENSION}\nfacts:\n"),
        ("rubrics/actions.yaml", "\npoints:\n", f"\npoints:{POINTS}"),
        ("rubrics/actions.yaml", "effects: [", EFFECT),
    ):
        file = tmp_path / name
        text = file.read_text("utf-8")
        assert before in text
        file.write_text(text.replace(before, after, 1), "utf-8")
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_a_new_dimension_passes_the_check(content: Path) -> None:
    done = run("check", content)

    assert done.exit_code == 0, done.stderr
    assert "46 questions" in done.stdout


@pytest.mark.thorough
def test_a_new_dimension_is_asked_scored_gated_and_reported(content: Path) -> None:
    answers, out, pdf = content / "answers.yaml", content / "out.json", content / "out.pdf"
    example = (examples_folder() / "regional-logistics.yaml").read_text("utf-8")
    answers.write_text(example.replace("\nanswers:\n", "\nanswers:\n  trust-notice: 3\n"), "utf-8")

    template = run("template", "--content", content)
    done = run("assess", answers, "--content", content, "--json", out, "--pdf", pdf)

    assert "\n  trust-notice:\n" in template.stdout
    assert done.exit_code == 0, done.stderr
    assert "Trust of customers" in done.stdout
    (trust,) = (each for each in json.loads(out.read_text("utf-8"))["dimensions"] if each["id"] == "trust")
    assert trust["score"] == 3
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_a_low_answer_in_a_new_dimension_holds_a_phase_back(content: Path) -> None:
    answers, out = content / "answers.yaml", content / "out.json"
    example = (examples_folder() / "retail-chain.yaml").read_text("utf-8")
    states = []
    for level in (3, 0):
        answers.write_text(example.replace("\nanswers:\n", f"\nanswers:\n  trust-notice: {level}\n"), "utf-8")
        assert run("assess", answers, "--content", content, "--json", out).exit_code == 0
        gates = json.loads(out.read_text("utf-8"))["phase"]["gates"]
        states.append(next(gate["state"] for gate in gates if gate["id"] == "G2.6"))

    assert states == ["met", "open"]
