"""Table checks for the pages: light to load, queued, and kept without the names that were left out."""

import subprocess
import sys
from pathlib import Path

import pytest

from readiness.evidence.running import queueing
from readiness.model.evidence import Choices
from readiness.services import evidence
from readiness.services.evidence import Given
from tests.evidence.samples import a_report
from tests.evidence.tables import PATIENCE_SECONDS, made

HEAVY = ("sklearn", "scipy", "pandas")


def test_the_pages_load_none_of_the_libraries_of_a_check() -> None:
    code = f"import sys, readiness.services.evidence; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_a_table_is_looked_at_and_its_check_is_queued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = queueing.JobQueue()
    monkeypatch.setattr(queueing, "_lock_file", lambda: tmp_path / "lock")
    monkeypatch.setattr(evidence, "shared_queue", lambda: queue)
    given = Given("sales", made(80).to_csv(index=False).encode())
    look = evidence.look(given)
    check = evidence.check(given, Choices(target="bought"))
    check.cancel()
    assert look.wait(PATIENCE_SECONDS)
    assert look.proposal is not None
    assert "bought" in look.proposal.target_candidates
    assert (check.request.task, check.request.choices.target) == ("check", "bought")
    assert check.state == "cancelled"


def test_what_is_in_a_table_or_an_address_is_not_in_its_description() -> None:
    assert "secret" not in repr(Given("orders", "postgresql://reader:secret@host/db", "orders"))
    assert "secret" not in repr(Given("orders", b"name\nsecret\n"))


def test_a_column_left_out_has_lost_its_name_in_the_whole_report() -> None:
    report = evidence.without_names(a_report(), ("distance", "customer_mail"))
    text = report.model_dump_json()
    assert "distance" not in text
    assert "customer_mail" not in text
    assert "hidden column 1" in text
    assert report.unticked == 2
