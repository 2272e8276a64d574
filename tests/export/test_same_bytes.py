"""Equal assessments give equal files, in any process, time zone and order of hashing."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.present.handout.brief import Brief
from readiness.services.handing_over import FORMATS
from tests.report.cases import EVERYTHING, content_of


def prints() -> list[str]:
    brief = Brief(content_of("community-clinic"), EVERYTHING)
    return [f"{each.slug} {hashlib.sha256(each.make(brief)).hexdigest()}" for each in FORMATS]


@pytest.mark.thorough
def test_another_process_writes_the_same_files() -> None:
    program = "from tests.export.test_same_bytes import prints; print('\\n'.join(prints()))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"},
    )
    assert done.stdout.split("\n")[:-1] == prints()
