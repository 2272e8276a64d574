"""Each rule of the house is shown one file that breaks it and one that keeps it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools import house

Rule = Callable[[], Iterator[str]]

LONG_FUNCTION = "def act():\n" + "    step()\n" * 40
FITTING_FUNCTION = "def act():\n" + "    step()\n" * 39
# Put together, so that the rules don't find these lines here.
MACHINE_PATH = "see /ro" + "ot/notes"
SILENCED = "import this  # no" + "qa: F401"
SKIPPED = "@pytest.mark.sk" + "ip\n"


@pytest.mark.parametrize(
    ("rule", "name", "breaks", "keeps"),
    [
        (house.machine_paths, "docs/notes.md", MACHINE_PATH, "see example.org/work/notes and ./tmp/x"),
        (house.long_modules, "readiness/long.py", "x = 1\n" * 301, "x = 1\n" * 300),
        (house.heavy_functions, "readiness/act.py", LONG_FUNCTION, FITTING_FUNCTION),
        (
            house.heavy_functions,
            "readiness/act.py",
            "def act(a, b, c, d, e): ...",
            "def act(self, a, b, c, d, *, e): ...",
        ),
        (house.silenced_without_reason, "readiness/act.py", SILENCED, f"{SILENCED} - re-exported for callers"),
        (house.tests_that_may_not_run, "tests/test_act.py", SKIPPED, "@pytest.mark.parametrize\n"),
        (
            house.broken_links,
            "docs/notes.md",
            "[here](nowhere.md)",
            "[here](notes.md#part) [there](https://example.org)",
        ),
    ],
)
def test_a_rule_finds_what_breaks_it_and_nothing_else(
    rule: Rule, name: str, breaks: str, keeps: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    path.parent.mkdir()
    monkeypatch.setattr(house, "ROOT", tmp_path)
    monkeypatch.setattr(house, "tracked_files", lambda: [path])

    path.write_text(breaks)
    assert len(list(rule())) == 1

    path.write_text(keeps)
    assert list(rule()) == []


def test_a_module_name_that_says_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "ROOT", tmp_path)
    monkeypatch.setattr(house, "tracked_files", lambda: [tmp_path / "readiness/scoring.py", tmp_path / "tools/misc.py"])

    assert list(house.empty_names()) == ["tools/misc.py"]
