"""Two processes with one PostgreSQL: neither hides what the other changed, and both agree on what follows from it."""

import subprocess
import sys
from pathlib import Path

from readiness.model.response import Answer
from tests.services.workshop_rooms import a_workspace, library

CHECKOUT = Path(__file__).parents[2]
ROUNDS = 12
OTHER = """
import sys
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
workspace, here = open_workspace(LOCAL_USER, sys.argv[1]), sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
for number, question in enumerate(list(workspace.library.questionnaire.questions)[:int(sys.argv[3])]):
    workspace.save(here, "answer", question.id, Answer(given=number % 4))
    assert workspace.findings(here).response.answers[question.id].given == number % 4
sys.stdin.readline()
print(workspace.findings(here).outcome.model_dump_json())
"""


def test_two_processes_see_each_others_changes_and_conclude_the_same(postgres_tables: str) -> None:
    workspace = a_workspace(postgres_tables)
    here = workspace.start("Spring", "Northwind")
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER, postgres_tables, here, str(ROUNDS)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    assert other.stdin is not None
    other.stdin.write("go\n")
    other.stdin.flush()
    for number, question in enumerate(list(library().questionnaire.questions)[-ROUNDS:]):
        workspace.save(here, "answer", question.id, Answer(given=number % 4))
        assert workspace.findings(here).response.answers[question.id].given == number % 4
    told, _ = other.communicate("go\n", timeout=300)
    assert workspace.findings(here).outcome.model_dump_json() == told.strip()
    found = workspace.findings(here)

    assert other.returncode == 0
    assert len(found.response.answers) == 2 * ROUNDS
    assert workspace.summary(here).completeness == found.outcome.scorecard.completeness.share
    workspace.close()
