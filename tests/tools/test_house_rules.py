"""Each rule of the house is shown one file that breaks it and one that keeps it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools import house

Rule = Callable[[], Iterator[str]]

# Put together, so that the rules don't find these lines here.
MACHINE_PATH = "see /ro" + "ot/notes"
SILENCED = "import this  # no" + "qa: F401"
SKIPPED = "@pytest.mark.sk" + "ip\n"
PRESSED = 'page.get_by_role("op' + 'tion", name="Word").click()\n'
OUTSIDE = "def named(person):\n    return person.model_copy(update={})\n"
OWN = "class Person:\n    def named(self):\n        return self.model_copy(update={})\n"


@pytest.mark.parametrize(
    ("rule", "name", "breaks", "keeps"),
    [
        (house.machine_paths, "docs/notes.md", MACHINE_PATH, "see example.org/work/notes and ./tmp/x"),
        (house.silenced_without_reason, "readiness/act.py", SILENCED, f"{SILENCED} - re-exported for callers"),
        (house.tests_that_may_not_run, "tests/test_act.py", SKIPPED, "@pytest.mark.parametrize\n"),
        (house.lists_opened_by_hand, "tests/act.py", PRESSED, 'choose(page, "As what?", "Word")\n'),
        (house.changes_made_elsewhere, "readiness/act.py", OUTSIDE, OWN),
        (house.names_that_are_pictures, "readiness/act.py", "class JobDesk: ...\n", "def turned(work: Table): ...\n"),
        (
            house.names_that_are_pictures,
            "readiness/act.py",
            "def act():\n    class Hall: ...\n",
            "def act():\n    cases = 1\n",
        ),
        (house.names_that_are_pictures, "bench/act.py", "def act():\n    turn = 1\n", "def act():\n    return 1\n"),
        (
            house.names_used_twice,
            "readiness/act.py",
            "class Act: ...\nclass Act: ...\n",
            "class Act: ...\nclass _Act: ...\n",
        ),
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


def test_the_longest_modules_and_functions_are_listed_longest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "readiness").mkdir()
    paths = [tmp_path / "readiness" / name for name in ("short.py", "long.py")]
    paths[0].write_text("def rest(): ...\n")
    paths[1].write_text("import step\n\n\ndef act():\n    step()\n")
    monkeypatch.setattr(house, "ROOT", tmp_path)
    monkeypatch.setattr(house, "tracked_files", lambda: paths)

    assert house.longest_modules() == ["    5 lines  readiness/long.py", "    1 lines  readiness/short.py"]
    assert house.longest_functions(1) == ["    2 lines  readiness/long.py:4: act"]
