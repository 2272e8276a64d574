"""docs/attacks.md lists what was tried: every line names a test that exists, and every attack here has its line."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
GROUPS = ("Access", "Text and files", "Nothing lost", "Exhaustion", "Privacy", "Dependencies")
FEWEST = 60


def told() -> dict[str, list[tuple[str, str, str]]]:
    """The attack, the verdict and the test of each line, by group."""
    parts = re.split(r"^## (.+)$", (ROOT / "docs" / "attacks.md").read_text("utf-8"), flags=re.MULTILINE)
    groups = dict(zip(parts[1::2], parts[2::2], strict=True))
    row = re.compile(r"^\| (?!Attack|---)(.+?) \| (.+?) \| `(.+?)` \|$", re.MULTILINE)
    return {name: row.findall(text) for name, text in groups.items()}


def names_in(path: Path) -> set[str]:
    """The names of the tests in a file."""
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_there_are_six_groups_and_many_attacks_each_with_its_verdict() -> None:
    assert tuple(told()) == GROUPS
    assert sum(map(len, told().values())) >= FEWEST
    assert all(verdict.strip() for lines in told().values() for _, verdict, _ in lines)


def test_every_line_names_a_test_that_exists_and_none_names_it_twice() -> None:
    named = [test for lines in told().values() for _, _, test in lines]
    files = {name: names_in(ROOT / name) for name in {test.partition("::")[0] for test in named}}

    assert [test for test in named if test.partition("::")[2] not in files[test.partition("::")[0]]] == []
    assert len(set(named)) == len(named)


def test_every_attack_has_its_line() -> None:
    named = {test for lines in told().values() for _, _, test in lines}
    own = [path for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__)]

    assert {f"tests/attack/{path.name}::{name}" for path in own for name in names_in(path)} <= named
