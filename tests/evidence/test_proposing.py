"""The first look at a table is quick: it loads nothing that only a check needs."""

import subprocess
import sys

from readiness.evidence.running.worker import Event, Request
from tests.evidence.tables import made

HEAVY = ("sklearn", "scipy", "pandas", "sqlalchemy")


def test_a_first_look_loads_no_library_for_statistics_or_databases() -> None:
    data = made(60).to_csv(index=False).encode()
    request = Request(task="propose", size=len(data)).model_dump_json().encode()
    command = [sys.executable, "-X", "importtime", "-m", "readiness.evidence.running.worker"]

    done = subprocess.run(command, input=request + b"\n" + data, capture_output=True, check=True)

    proposal = Event.model_validate_json(done.stdout.splitlines()[-1]).proposal
    assert proposal is not None
    assert (proposal.rows, proposal.target_candidates[0]) == (60, "bought")
    modules = [line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()]
    loaded = {name.partition(".")[0] for name in modules if "." in name}  # an import that fails at once has no parts
    assert "numpy" in loaded
    assert loaded.isdisjoint(HEAVY)
