"""The code knows roles that the content fills, never a name of the shipped content: another pack has other names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import readiness
from readiness.content.library import load_library

CODE = Path(readiness.__file__).parent
_DISTINCT = re.compile(r"[a-z]+(-[a-z0-9]+)+|[A-Z]+\d+(\.\d+)?")
"""A slug of several words, or a code. One word is often an ordinary word too, so it says nothing."""

EXCEPTIONS = {
    ("evidence/judging/grading.py", "data-rich"): "a stored report names the criteria that its suggestions are for",
    ("evidence/judging/grading.py", "data-access"): "a stored report names the criteria that its suggestions are for",
    ("evidence/judging/grading.py", "outcome-recorded"): "a stored report names the criteria of its suggestions",
}


def _names() -> set[str]:
    library = load_library()
    questionnaire, rubric = library.questionnaire, library.rubric
    nouns = (
        *questionnaire.dimensions,
        *questionnaire.questions,
        *(capability for dimension in questionnaire.dimensions for capability in dimension.capabilities),
        *questionnaire.facts,
        *questionnaire.perceptions,
        *questionnaire.method,
        *questionnaire.workshop_groups,
        *rubric.gates,
        *rubric.warnings,
        *rubric.actions,
        *rubric.team.skills,
        *rubric.team.roles,
        *rubric.problems.criteria,
        *rubric.problems.presets,
        *rubric.problems.rules,
        *rubric.problems.types,
    )
    return {noun.id for noun in nouns if _DISTINCT.fullmatch(noun.id)}


def _strings(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))


def test_no_name_of_the_shipped_content_stands_in_the_code():
    names = _names()
    assert {"X43", "B6", "G2.1", "common-forum", "data-scientist", "executive-buy-in", "choice-levels"} <= names
    found = {
        (path.relative_to(CODE).as_posix(), text)
        for path in CODE.rglob("*.py")
        for text in _strings(path)
        if text in names
    }
    assert found == set(EXCEPTIONS)
