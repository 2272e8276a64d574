"""What a big piece of work has left behind goes back to the system."""

from __future__ import annotations

import subprocess
import sys

PIECES, BYTES, BETWEEN = 400, 100_000, 20_000
"""What is kept between is too large for a hole that something before has left; else it would not lie between."""

_PROGRAM = f"""
import psutil
from readiness.services import heap

here = psutil.Process()
freed, kept = [], []
for _ in range({PIECES}):
    freed.append(bytearray(b"x") * {BYTES})
    kept.append(bytearray({BETWEEN}))
freed.clear()
before = here.memory_info().rss
print(heap.give_back(), before - here.memory_info().rss)
"""


def test_freed_room_between_what_is_kept_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)

    gave, given = done.stdout.split()
    assert gave == "True"
    assert int(given) > PIECES * BYTES / 2
