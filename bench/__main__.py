"""Run the measurements and print one JSON line a figure: `python -m bench [MODULE...]`.

A module of this folder takes part by having `figures() -> Iterator[dict]`. A figure names what was measured, the value
and the unit, for example `{"figure": "score one response, median", "value": 4.1, "unit": "ms", "limit": 15}`.
The exit status is 1 if a figure misses its limit (`limit` is the most, `least` the least it may be).
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

Figure = dict[str, Any]


def measured(names: Sequence[str]) -> Iterator[Figure]:
    """The figures of the named modules, or of all, each with the module it comes from."""
    found = [module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)])]
    for name in names or found:
        module = importlib.import_module(f"bench.{name}")
        if hasattr(module, "figures"):
            for figure in module.figures():
                yield {"bench": name, **figure}


def holds(figure: Figure) -> bool:
    """Whether a figure keeps the limits it states; one without limits always does, and one that `failed` never."""
    value = figure["value"]
    if "failed" in figure or not isinstance(value, int | float):
        return False
    return bool(value <= figure.get("limit", value) and value >= figure.get("least", value))


def main(names: Sequence[str]) -> int:
    """Print every figure as soon as it is measured and return the exit status."""
    everything_holds = True
    for figure in measured(names):
        print(json.dumps({**figure, "holds": holds(figure)}, ensure_ascii=False), flush=True)
        everything_holds &= holds(figure)
    return 0 if everything_holds else 1


def _end(number: int, _frame: object) -> None:
    """Leave by way of every `finally`: no app, proxy or database that was started stays behind."""
    signal.signal(number, signal.SIG_IGN)
    raise SystemExit(128 + number)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _end)
    sys.exit(main(sys.argv[1:]))
