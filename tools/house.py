"""The house rules that no ready-made tool checks, as functions that return what breaks them."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "readiness"

NAMES_THAT_SAY_NOTHING = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "misc"})

_MACHINE_PATH = re.compile(r"(?<![\w.}~-])/(?:work|tmp|root|home|Users)/\w")
_LINK = "120000 "
_SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore)(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w, -]+\])?(?P<reason>.*)$")
_PUBLIC_CLASS = re.compile(r"class (?P<name>[A-Za-z]\w*)")
_PICTURES = frozenset({"desk", "shelf", "case", "hall", "turn", "whereabouts"})
_PICTURE = re.compile("|".join(rf"(?<![A-Za-z]){name}(?![a-z])|{name.title()}(?![a-z])" for name in sorted(_PICTURES)))
_TERM = "off_the_shelf"  # what can be bought ready-made
_PART_OF_A_NAME = re.compile(r"[A-Z]?[a-z]+")
_LEAST_REASON = 10
_BY_HAND = re.compile(r"""get_by_role\(\s*["'](?:option|listbox)["']|\[type=["']?file["']?\].*set_input_files""")
_WAITS_TILL_IDLE = frozenset({"tests/e2e/answering.py", "tests/e2e/pressing.py"})
_FIELDS = frozenset({"text_input", "text_area", "number_input", "date_input", "chat_input"})
_FIELD = re.compile(rf"\b(?:form|{'|'.join(sorted(_FIELDS))})\b")
_FIELDS_ELSEWHERE = {
    "readiness/ui/edit_buffer.py": "a hidden field carries what a tab has seen; nobody types there",
    "readiness/ui/results/trial.py": "numbers to play with: its page says that nothing of them is stored",
    "readiness/ui/pages/roadmap.py": "a day, chosen with one press, and stored by it",
}
_COUNTING_KEY = re.compile(r"""f"[^" ]*\{len\([^"]*:\{[^" ]*\}\"""")
_JOINED = re.compile(r"""["'][,;] ["']\.join\((?!\w+\.gates\b)""")
"""Codes of gates have letters and digits alone, which stand in the same order everywhere."""
_LISTS_OF_NO_LANGUAGE = {
    "present/book/portfolio.py": "cut to the length of a cell, where half a mark would be left",
    "present/book/roadmap.py": "read back from a workbook",
    "present/book/told.py": "read back from a workbook",
    "present/not_taken.py": "cut to a length, where half a mark would be left",
    "ui/hosting.py": "a setting of a server",
    "ui/method/priced.py": "numbers",
    "ui/watching/logs.py": "a line of a log",
}
_SAID = re.compile(r"\bsaid\b")
_SEARCHES = frozenset({"replace", "startswith", "endswith", "match", "search", "fullmatch", "split", "index", "find"})
_COLLECTIONS = frozenset({"tuple", "list", "set", "frozenset", "map", "sorted"})
_DAY = re.compile(r"\bst\.date_input\(")
_HOW_A_NUMBER_IS_WRITTEN = re.compile(r"[,\d.]*[eEfFgGn%,]")
_NUMBERS_FOR_MACHINES = {
    "evidence/columns/measures.py": "cells of a table, read anew by the same program",
    "evidence/reading/workbooks.py": "cells of a table, read anew by the same program",
    "export/comma.py": "cells for programs",
    "export/native.py": "compared with what the number format of an office program prints",
    "export/page/charts.py": "places in a picture",
    "export/trackers/azure.py": "cells for a tracker",
    "present/book/portfolio.py": "the name of a scale, by which columns are told apart",
    "present/book/scores.py": "numbers in formulas",
    "present/plan/plan_export.py": "cells for programs",
    "present/campaigns.py": "cells for programs",
    "present/problems/value_picture.py": "an expression of Vega",
    "report/lettering.py": "operators of PDF",
    "ui/compare/moves.py": "places in a style",
    "ui/results/scores.py": "places in a style",
    "ui/roadmap/timeline.py": "places in a style",
    "words/formats.py": "writes the numbers of every language",
}
_TEXT_SUFFIXES = frozenset(
    {".css", ".html", ".java", ".js", ".json", ".lock", ".md", ".py", ".sql", ".toml", ".txt", ".yaml", ".yml", ""}
)


def tracked_files() -> list[Path]:
    """Every file under version control that is there, binary ones included."""
    return [path for name in _listed() if (path := ROOT / name).is_file()]


def not_to_be_tracked() -> Iterator[str]:
    """What is under version control and is none of the product: links to elsewhere, and what `make` makes."""
    links = (line.partition("\t")[2] for line in _listed("--stage") if line.startswith(_LINK))
    yield from sorted({*links, *_listed("--cached", "--ignored", "--exclude-standard")})


def _listed(*options: str) -> list[str]:
    # Git refuses to read a checkout that belongs to another account, as it may on a build machine.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", *options]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [line for line in listing.split("\0") if line]


def python_files(*folders: str) -> list[Path]:
    """The tracked Python files in the named folders of the checkout."""
    return [p for p in tracked_files() if p.suffix == ".py" and p.relative_to(ROOT).parts[0] in folders]


def machine_paths() -> Iterator[str]:
    """Places that name a folder of one person's machine."""
    for path in tracked_files():
        if path.suffix in _TEXT_SUFFIXES:
            yield from _matching_lines(path, _MACHINE_PATH)


def longest_modules(count: int = 10) -> list[str]:
    """The longest modules of the package, longest first: advice where to look for two ideas in one file."""
    lengths = [(len(path.read_text("utf-8").splitlines()), _name(path)) for path in python_files("readiness")]
    return [f"{lines:5} lines  {name}" for lines, name in sorted(lengths, key=_longest_first)[:count]]


def longest_functions(count: int = 10) -> list[str]:
    """The longest functions of the package, longest first.

    Steps of the database schema are left out: each is one list of tables, and is never edited once released.
    """
    lengths = []
    for path in python_files("readiness"):
        if "versions" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                lengths.append((lines, f"{_name(path)}:{node.lineno}: {node.name}"))
    return [f"{lines:5} lines  {name}" for lines, name in sorted(lengths, key=_longest_first)[:count]]


def empty_names() -> Iterator[str]:
    """Modules whose name does not say what is in them."""
    for path in python_files("readiness", "tests", "tools", "bench"):
        if path.stem in NAMES_THAT_SAY_NOTHING:
            yield _name(path)


def silenced_without_reason() -> Iterator[str]:
    """Places that switch a check off and don't say why."""
    for path in python_files("readiness", "tests", "tools", "bench"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            found = _SILENCED.search(line)
            if found and len(found["reason"].strip(" #-:")) < _LEAST_REASON:
                yield f"{_name(path)}:{number}: {line.strip()}"


def tests_that_may_not_run() -> Iterator[str]:
    """Tests that can be left out or may fail without anybody hearing of it."""
    marks = re.compile(r"\b(?:pytest\.(?:skip|xfail|importorskip)|mark\.(?:skip|skipif|xfail))\b|unittest\.skip")
    for path in python_files("tests"):
        yield from _matching_lines(path, marks)


def lists_opened_by_hand() -> Iterator[str]:
    """Places where a test chooses an option or a file on a page that may be run or be scrolling at that moment.

    `choose` and `hand_in` of tests/e2e/answering.py wait until it is at rest; tests/e2e/pressing.py waits by itself.
    """
    for path in python_files("tests"):
        if _name(path) not in _WAITS_TILL_IDLE:
            yield from _matching_lines(path, _BY_HAND)


def fields_that_forget() -> Iterator[str]:
    """Fields of the web app that neither store what is given in them nor keep it until a button stores it.

    A password is kept nowhere. A form keeps what is typed in the browser, where it is gone with the page.
    """
    for path in python_files("readiness"):
        if PACKAGE / "ui" not in path.parents or _name(path) in _FIELDS_ELSEWHERE:
            continue
        written = path.read_text("utf-8")
        if not _FIELD.search(written):
            continue
        for call in (node for node in ast.walk(ast.parse(written)) if isinstance(node, ast.Call)):
            of_streamlit = isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "st"
            kind = call.func.attr if isinstance(call.func, ast.Attribute) and of_streamlit else ""
            given = {each.arg: each.value for each in call.keywords}
            is_kept = "persist_state" in given or isinstance(given.get("type"), ast.Constant)
            if kind == "form" or (kind in _FIELDS and not is_kept):
                yield f"{_name(path)}:{call.lineno}: {kind}"


def fields_that_count() -> Iterator[str]:
    """Keys with a number of entries in them: what is typed is gone as soon as there is one more, or one less."""
    for path in python_files("readiness"):
        if path.is_relative_to(PACKAGE / "ui"):
            yield from _matching_lines(path, _COUNTING_KEY)


def lists_without_language() -> Iterator[str]:
    """Names and texts that are joined without `list_words`, which isolates each in a language from the right."""
    for path in python_files("readiness"):
        part = path.relative_to(PACKAGE)
        if part.parts[0] in {"present", "ui"} and part.as_posix() not in _LISTS_OF_NO_LANGUAGE:
            yield from _matching_lines(path, _JOINED)


def panels_without_key() -> Iterator[str]:
    """Panels that fold and are known by their place alone.

    With one element more before them they are drawn anew, folded, and what is being typed in them is gone.
    """
    for path in python_files("readiness"):
        if PACKAGE / "ui" not in path.parents or ".expander(" not in (written := path.read_text("utf-8")):
            continue
        for call in (node for node in ast.walk(ast.parse(written)) if isinstance(node, ast.Call)):
            folds = isinstance(call.func, ast.Attribute) and call.func.attr == "expander"
            if folds and not any(each.arg == "key" for each in call.keywords):
                yield f"{_name(path)}:{call.lineno}"


def texts_that_decide() -> Iterator[str]:
    """Conditions and searches that look into what is said: two messages may be worded alike, or be worded anew.

    What decides is a value, None, a kind, or the message itself.
    """
    for path in python_files("readiness"):
        if PACKAGE / "words" in path.parents:
            continue
        written = path.read_text("utf-8")
        if not _SAID.search(written):
            continue
        for node in ast.walk(ast.parse(written)):
            if _looks_into_words(node):
                yield f"{_name(path)}:{node.lineno}: {ast.unparse(node)[:100]}"  # type: ignore[attr-defined]  # both kinds have a line


def _looks_into_words(node: ast.AST) -> bool:
    if isinstance(node, ast.Compare):
        return any(_is_said(each) for each in (node.left, *node.comparators))
    if isinstance(node, ast.Attribute) and node.attr == "format":
        return _is_said(node.value)
    searches = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SEARCHES
    return searches and any(_is_said(each) for each in node.args)  # type: ignore[attr-defined]  # only a call searches


def _is_said(node: ast.AST) -> bool:
    """Whether it is a text that was said, that text in other letters, or a collection of such."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _is_said(node.func.value)
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", "")
        return name == "said" or (name in _COLLECTIONS and any(_is_said(each) for each in node.args))
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return any(_is_said(each) for each in node.elts)
    return isinstance(node, ast.Name) and node.id == "said"


def days_in_a_form_of_their_own() -> Iterator[str]:
    """Fields for a day that are not drawn by the two modules that give every such field the one form."""
    for path in python_files("readiness"):
        if _name(path) not in {"readiness/ui/typed.py", "readiness/ui/unsent.py"}:
            yield from _matching_lines(path, _DAY)


def numbers_written_by_hand() -> Iterator[str]:
    """Numbers that are not written as a language writes them, where no program alone reads them."""
    for path in python_files("readiness"):
        if _name(path).removeprefix("readiness/") not in _NUMBERS_FOR_MACHINES:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.JoinedStr) and _writes_a_number(node):
                    yield f"{_name(path)}:{node.lineno}: {ast.unparse(node)}"


def _writes_a_number(node: ast.JoinedStr) -> bool:
    formats = [
        ast.unparse(each.format_spec)[2:-1]
        for each in node.values
        if isinstance(each, ast.FormattedValue) and each.format_spec is not None
    ]
    is_share = len(node.values) == 2 and isinstance(end := node.values[1], ast.Constant) and end.value == "%"
    return is_share or any(map(_HOW_A_NUMBER_IS_WRITTEN.fullmatch, formats))


def names_that_are_pictures() -> Iterator[str]:
    """Modules and names given within them that are pictures instead of the term of the field, local ones too."""
    for path in (*python_files("readiness"), *python_files("bench")):
        if _PICTURES & set(path.stem.split("_")):
            yield _name(path)
        written = path.read_text("utf-8")
        if not _PICTURE.search(written):
            continue  # To parse a file takes a hundred times as long as to look through it.
        for node in ast.walk(ast.parse(written)):
            given = _name_given(node).replace(_TERM, "")
            if _PICTURES & {part.lower() for part in _PART_OF_A_NAME.findall(given)}:
                yield f"{_name(path)}:{getattr(node, 'lineno', 0)}: {given}"


def _name_given(node: ast.AST) -> str:
    """The name that a node of a program gives to something; "" if it gives none."""
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return node.name
    if isinstance(node, ast.arg):
        return node.arg
    if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
        return node.id if isinstance(node, ast.Name) else node.attr
    return node.asname or "" if isinstance(node, ast.alias) else ""


def names_used_twice() -> Iterator[str]:
    """Public classes that share their name with another one: whoever searches for it finds two meanings."""
    first: dict[str, str] = {}
    for path in python_files("readiness"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            found = _PUBLIC_CLASS.match(line)
            if found:
                place = f"{_name(path)}:{number}"
                known = first.setdefault(found["name"], place)
                if known != place:
                    yield f"{place}: {found['name']}, as in {known}"


def changes_made_elsewhere() -> Iterator[str]:
    """Copies of a record with other fields that no method of its own makes: no type checker follows those."""
    for path in python_files("readiness"):
        text = path.read_text("utf-8")
        if "model_copy" not in text:
            continue
        tree = ast.parse(text)
        of_classes = {node for each in ast.walk(tree) if isinstance(each, ast.ClassDef) for node in ast.walk(each)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "model_copy":
                is_own = isinstance(node.value, ast.Name) and node.value.id == "self" and node in of_classes
                if not is_own:
                    yield f"{_name(path)}:{node.lineno}: {ast.unparse(node)}"


def broken_links() -> Iterator[str]:
    """Relative links in the documents that lead nowhere."""
    for path in tracked_files():
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8")):
            if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists():
                yield f"{_name(path)}: {target}"


def _matching_lines(path: Path, pattern: re.Pattern[str]) -> Iterator[str]:
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
        if pattern.search(line):
            yield f"{_name(path)}:{number}: {line.strip()[:120]}"


def _longest_first(length: tuple[int, str]) -> tuple[int, str]:
    lines, name = length
    return -lines, name


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    print(
        "\n".join(
            ["The ten longest modules", *longest_modules(), "", "The ten longest functions", *longest_functions()]
        )
    )
