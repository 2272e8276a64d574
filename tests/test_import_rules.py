"""The contract behind the import rules must itself refuse what it is there to refuse."""

import pytest
from grimp import ImportGraph

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
