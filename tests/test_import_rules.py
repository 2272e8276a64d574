"""The contract behind the import rules refuses what it is there to refuse, and no two modules load each other."""

from pathlib import Path

import pytest
from grimp import ImportGraph

from tools.house import ROOT
from tools.import_cycles import first_cycle
from tools.part_contract import PartContract


def contract(**options: object) -> PartContract:
    settings = {"part": "engine", "parts": ["model"], "libraries": ["numpy"], **options}
    return PartContract("engine", {"root_packages": ["readiness"]}, settings)


def graph(importer: str, imported: str) -> ImportGraph:
    made = ImportGraph()
    for module in (
        "readiness",
        "readiness.engine",
        "readiness.engine.scores",
        "readiness.model",
        "readiness.ui",
    ):
        made.add_module(module)
    if imported not in made.modules:
        made.add_module(imported, is_squashed=True)
    made.add_import(importer=importer, imported=imported, line_number=3, line_contents="import it")
    return made


@pytest.mark.parametrize("imported", ["readiness.model", "readiness.engine", "readiness", "numpy", "json"])
def test_a_part_may_import_what_is_listed_and_the_standard_library(imported: str) -> None:
    assert contract().check(graph("readiness.engine.scores", imported), verbose=False).kept


@pytest.mark.parametrize("imported", ["readiness.ui", "streamlit"])
def test_a_part_may_import_nothing_else(imported: str) -> None:
    check = contract().check(graph("readiness.engine.scores", imported), verbose=False)

    assert not check.kept
    assert check.metadata["refused"] == [("readiness.engine.scores", imported, 3)]


def test_a_rule_about_a_part_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="does not exist"):
        contract(part="engin").check(graph("readiness.engine", "readiness.model"), verbose=False)


def test_any_module_may_be_loaded_first() -> None:
    assert first_cycle(ROOT / "readiness") == ()


@pytest.mark.parametrize(
    ("third", "cycle"),
    [
        ("from made.inner import first", True),
        ("import made.inner.first", True),
        ("try:\n    import made.inner.first\nexcept ImportError:\n    pass", True),
        ("try:\n    import json\nexcept ImportError:\n    import made.inner.first", True),
        ("with open(__file__):\n    import made.inner.first", True),
        ("class Held:\n    from made.inner import first", True),
        ("from . import first", True),
        ("from .first import it", True),
        ("from ..inner import first", True),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from made.inner import first", False),
        ("def later():\n    from made.inner import first", False),
        ("import first", False),
    ],
)
def test_modules_that_load_each_other_are_found(tmp_path: Path, third: str, cycle: bool) -> None:
    inner = tmp_path / "made" / "inner"
    inner.mkdir(parents=True)
    modules = {"first": "from made.inner.second import it", "second": "import made.inner.third", "third": third}
    for name, text in {"__init__": "", **modules}.items():
        (inner / f"{name}.py").write_text(text)

    found = first_cycle(tmp_path / "made")

    if cycle:
        start = [f"made.inner.{name}" for name in modules]
        assert [*found[:-1], *found[:-1]][found.index(start[0]) :][:3] == start
    assert bool(found) == cycle
