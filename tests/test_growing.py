"""What grows most often grows in few places: a question in two files, a kind of gate in three."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.cli import main
from tools.house import ROOT

COPIED = ("questionnaires", "rubrics", "examples")
QUESTION = {
    "questionnaires/ml-readiness.yaml": (
        "          - id: data-record\n",
        """          - id: data-kept
            text: How long are past records kept?
            help: Old records show what comes back.
            how_to_tell: Ask for the oldest one.
            levels:
              - {text: Nobody knows how long., short: Nobody knows}
              - {text: They are kept for some weeks., short: Some weeks}
              - {text: They are kept for a year., short: A year}
              - {text: They are kept for many years., short: Many years}
          - id: data-record
""",
    ),
    "rubrics/actions.yaml": (
        "\npoints:\n",
        "\npoints:\n  - {question: data-kept}\n",
        "effects: [",
        "effects: [{question: data-kept, level: 2}, ",
    ),
}
KIND = {
    "readiness/model/gate_tests.py": (
        "GateTest = Annotated[",
        """class RunningTest(RaisedByActions):
    \"\"\"At least so many models run, whether they count or not.\"\"\"

    kind: Literal["running"]
    at_least: int


GateTest = Annotated[""",
        "    | FloorTest,",
        "    | FloorTest\n    | RunningTest,",
    ),
    "readiness/engine/phase/gates/fact_kinds.py": (
        "KINDS: tuple",
        """class RunningKind(GateKind[RunningTest]):
    rule = RunningTest

    def check(self, test: RunningTest, reading: Reading) -> tuple[TestResult, ...]:
        runs = reading.workloads.running
        state = state_of(is_met=runs >= test.at_least, may_be_met=reading.workloads.is_unknown)
        return (TestResult(kind=test.kind, subject="workloads", state=state, actual=runs, needed=test.at_least),)


KINDS: tuple""",
        "InternalTeamTest, MonitoredTest,",
        "InternalTeamTest, MonitoredTest, RunningTest,",
        "InternalTeamKind())",
        "InternalTeamKind(), RunningKind())",
    ),
    "readiness/present/phase/gate_kinds.py": (
        "WORDS: Mapping",
        """class RunningWords(GateWords[RunningTest]):
    name = "running"

    def rule(self, test: RunningTest, questionnaire: Questionnaire, rubric: Rubric) -> str:
        return f"{test.at_least} models run."

    def subject(self, found: Findings, test: TestResult) -> str:
        return "Models that run"

    def exact_said(self, found: Findings, test: TestResult) -> str:
        return f"{test.actual} models running"

    def needed(self, found: Findings, gate: GateResult, test: TestResult) -> str:
        return f"{test.needed} models running"


WORDS: Mapping""",
        "    RoleCoverTest,\n    WorkloadTest,",
        "    RoleCoverTest,\n    RunningTest,\n    WorkloadTest,",
        "        InternalTeamWords(),",
        "        InternalTeamWords(),\n        RunningWords(),",
    ),
}
GATED = {"rubrics/ml-readiness.yaml": ("    tests:\n", "    tests:\n      - {kind: running, at_least: 7}\n")}
TELL = """
import sys
from datetime import date
from pathlib import Path
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.present.phase.gates import gate_cards
from readiness.present.phase.rules_in_words import gate_sentences
from readiness.services.assessing import assess_response
library = load_library()
found = assess_response(read_response(Path(sys.argv[1]), library, today=date(2026, 11, 2)), library)
gate = next(gate for gate in library.rubric.gates if any(test.kind == "running" for test in gate.tests))
print(gate_sentences(gate, library.questionnaire, library.rubric)[0])
for card in gate_cards(found, gate.phase):
    for line in card.tests:
        if line.subject == "Models that run":
            print(line.said, line.state, line.needed, sep=" | ")
"""


def write(folder: Path, changes: dict[str, tuple[str, ...]]) -> None:
    for name, pairs in changes.items():
        text = (folder / name).read_text("utf-8")
        for before, after in zip(pairs[::2], pairs[1::2], strict=True):
            assert before in text, (name, before)
            text = text.replace(before, after, 1)
        (folder / name).write_text(text, "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The content, to be changed."""
    for name in COPIED:
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.thorough
def test_a_question_is_added_in_two_files(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(copy, QUESTION)

    main(["check", str(copy)], standalone_mode=False)

    assert len(QUESTION) == 2
    assert "46 questions" in capsys.readouterr().out


def test_a_kind_of_gate_is_added_in_three_files(copy: Path) -> None:
    for name in ("readiness", "app.py"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("fonts", "__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    write(copy, KIND)
    write(copy, GATED)

    told = subprocess.run(
        [sys.executable, "-c", TELL, copy / "examples" / "retail-chain.yaml"],
        capture_output=True,
        text=True,
        check=False,
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
    )

    assert told.returncode == 0, told.stderr
    assert len(KIND) == 3
    sentence, said = told.stdout.splitlines()
    assert sentence == "7 models run."
    assert said.split(" | ")[1:] == ["open", "7 models running"]
