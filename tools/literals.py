"""Refuse words for people that stand in Python: `python -m tools.literals [MODULE]`.

Every word that people read belongs into readiness/words/languages. Each literal of the package that looks like words
for people is listed with its line, those of one module or of a part of the package if it is named; one is enough for
`make check` to refuse.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools import house

NO_TEXT: Final[dict[str, str]] = {
    "words": "the words themselves",
    "storage/migrations": "a step of the database's schema is never changed once it is released",
    "export/slides/masters.py": "names of layouts and places, by which PowerPoint finds them",
    "export/trackers/azure.py": "heads and kinds that the tracker reads",
    "export/trackers/jira.py": "heads and states that the tracker reads",
    "export/word/styles.py": "names of styles, by which Word and templates find them",
    "report/lettering.py": "operators of PDF",
    "typeset": "names of fonts and of kinds of letters",
    "model/outcome_document.py": "descriptions of a schema for programs, which stay in English",
}
"""Modules and folders whose literals are not for people who use the product, with the reason."""
FOR_MACHINES: Final[dict[str, str]] = {
    "+Inf": "the last bound of a measure, as Prometheus writes it",
    "READ COMMITTED": "a level of PostgreSQL",
    "-c default_transaction_read_only=on -c statement_timeout={} -c synchronize_seqscans=off": "settings of PostgreSQL",
    "attachment; filename*=utf-8''{}": "a header of HTTP",
    "public, max-age=31536000, immutable": "a header of HTTP",
    "private, max-age=600": "a header of HTTP",
    "public, max-age=86400": "a header of HTTP",
    "img-src 'self' data: blob:": "a header of HTTP",
    "<{}>; rel=preload; as=style": "a header of HTTP",
    "HTTP/1.1 503 Service Unavailable": "the first line of an answer by HTTP",
    "content-type: text/html; charset=utf-8": "a header of HTTP",
    "connection: close": "a header of HTTP",
    "content-length: {}": "a header of HTTP",
    "found character '(.)' that cannot start": "a pattern for the English of the reader of YAML",
    "input should be": "the English of the checker of records",
    "Value error, ": "the English of the checker of records",
    "must be": "what is put in place of that English, within it",
    "The number of unique classes": "the English of a warning that is passed over",
    "title: A new pack": "a line of the template of a pack",
    "title: {}": "a line of the template of a pack",
    "questionnaire: {}": "a line of a file of what was published",
    "rubric: {}": "a line of a file of what was published",
    "noindex, nofollow": "a header of HTTP",
    '<style>@import url("{}");</style>': "a style sheet",
    "upload {}": "tells one table that was brought from another",
    "path {}": "tells one table that was brought from another",
    "database {} {}": "tells one table that was brought from another",
    "clear first": "a value that tells how sure an order is",
    "likely first": "a value that tells how sure an order is",
    "chip none": "classes of the style sheet",
    "Alt+Y": "a key, as Streamlit is told",
    "PRODID:-//ML readiness//Roadmap//EN": "a line of a calendar",
    "first so far": "a value that tells how sure an order is",
    "fewer than 5": "a value that stands for a small count",
    "all but fewer than 5": "a value that stands for a count that would tell a small one",
    "{}, powers": "tells one row of drawn numbers from another",
    "Noto Sans": "a font",
    "d mmm yyyy": "how a workbook is told to write a day",
    "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'": "a policy",
    "ML readiness report, ReportLab, pikepdf": "the programs that wrote a PDF",
    "Readiness Note": "a style, by which Word and templates find it",
    "Readiness Small": "a style, by which Word and templates find it",
    "Readiness Organization": "a style, by which Word and templates find it",
    "Readiness Contents": "a style, by which Word and templates find it",
    "Readiness Finding": "a style, by which Word and templates find it",
    "Readiness Lede": "a style, by which Word and templates find it",
    "Readiness Open Remark": "a style, by which Word and templates find it",
    "Readiness Remark": "a style, by which Word and templates find it",
    "Body Text": "a style, by which Word and templates find it",
    "{} portfolio": "the format of a workbook, by which programs know it",
    "{} workshop": "the format of a workbook, by which programs know it",
    "wall {}": "tells which walls stand in a database",
}
"""What looks like words and is a setting, a header, a pattern or another program's English, with the reason.

Translated it would change what the program does: no isolation of transactions, no header, a pattern that finds nothing.
"""
FOR_MACHINES_IN: Final[dict[str, str]] = {
    "storage/people_records.py:_UNNAMED": "the name that earlier versions stored",
    "cli/click_words.py:SENTENCES": "the English of the library of commands",
    "cli/click_words.py:COUNTED": "the English of the library of commands",
    "cli/click_words.py:LISTS": "the English of the library of commands",
    "content/breaking_off.py:_SENTENCES": "patterns for the English of the reader of YAML",
    "content/breaking_off.py:_BEGAN_ABOVE": "the English of the reader of YAML",
    "content/nodes.py:_NULL": "words of YAML",
    "content/nodes.py:_TRUE": "words of YAML",
    "content/nodes.py:_FALSE": "words of YAML",
    "content/publishing.py:_KNOWLEDGE": "stands in a file of a pack, and is compared with it",
    "content/publishing.py:_HEAD": "the head of a file of a pack, the same whoever writes it",
    "document/book.py:LISTS_SHEET": "a hidden sheet, by which formulas find it",
    "document/cleaning.py:_JOINED": "kinds of characters, as Unicode names them",
    "evidence/columns/dating.py:_CLOCK": "a pattern of what a cell may hold",
    "evidence/columns/months.py:_NAMES": "what a cell may hold, in many languages",
    "evidence/columns/units.py:_SPELLINGS": "what a cell may hold, in many languages",
    "evidence/reading/dittos.py:WORDS": "what a cell may hold, in many languages",
    "export/page/charts.py:last open": "classes of the style sheet of the page",
    "export/word/writing.py:_STYLES": "styles, by which Word and templates find them",
    "export/word/writing.py:Title": "a style, by which Word and templates find it",
    "export/word/writing.py:Subtitle": "a style, by which Word and templates find it",
    "intake/tracker_exports.py:_NUMBER": "heads of columns that trackers write",
    "intake/tracker_exports.py:_STATE": "heads of columns that trackers write",
    "intake/tracker_exports.py:_DUE": "heads of columns that trackers write",
    "intake/tracker_exports.py:_STATES": "states that trackers write",
    "export/guard.py:Type": "an attribute of office files",
    "model/response.py:UNNAMED": "what rules, and what is kept of them, call what has no name; nobody is shown it",
    "present/data/evidence_words.py:FORBIDDEN": "what a test keeps out of the English words",
    "report/table.py:Row": "what a head of a table stands for, in a PDF",
    "report/theme.py:LETTER": "a size of paper, as settings name it",
    "services/guest_list.py:_HEADINGS": "what a cell of a pasted list may hold, in several languages",
    "services/workshop_results.py:_AFTER_BEFORE_KINDS": "a label as older versions stored it",
    "services/tracking.py:_Write": "a kind of value",
    "services/apart/asking.py:Given": "the name of a parameter of types",
    "services/public_holidays.py:_OTHER_NAMES": "what somebody may type for a country, in many languages",
    "storage/leases.py:_NOBODY": "why a step asks for no permission",
    "storage/problems.py:_SQLITE_WORDS": "the English of SQLite",
    "storage/problems.py:_NO_CONNECTION_LEFT": "the English of PostgreSQL",
    "storage/problems.py:_NO_SERVER": "the English of PostgreSQL",
    "ui/limits/unread.py:_HEAD": "the head of an answer",
}
"""Constants of a module, and texts in it, that are for programs, or that others write and we read, with the reason."""
_FOR_PROGRAMS: Final = frozenset(
    {
        "AssertionError", "KeyError", "LookupError", "NotImplementedError", "RuntimeError", "TypeError", "ValueError",
        "compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer",
        "debug", "info", "warning", "error", "exception", "log", "getLogger",
        "execute", "exec_driver_sql", "CheckConstraint", "getenv", "import_module", "TypeVar", "ContextVar",
        "ParamSpec",
        "unguarded", "DoesNotFitError", "_require", "Literal", "strftime", "strptime", "encode", "decode",
    }
)  # fmt: skip
"""Calls whose text is for programs and those who keep them: faults of ours, patterns, logs, SQL."""
_FIRST_FOR_PROGRAMS: Final = frozenset({"Element"})
"""Calls of which the first argument alone is for programs: the role of a part of a PDF."""
_ARGUMENTS_FOR_PROGRAMS: Final = frozenset(
    {
        "key",
        "guard",
        "type",
        "icon",
        "description",
        "url_path",
        "pattern",
        "json_schema_extra",
        "media_type",
        "name",
        "scope",
        "width",
    }
)
"""Arguments that no one reads, whatever is called: keys, kinds, descriptions of schemas."""
_TAG: Final = re.compile(r"<[^<>]*>|&#?\w+;|[\w-]+=\"[^\"]*\"|<[a-z][^>]*$|^[^<]*\">")
_STYLE: Final = re.compile(r"[{};]\s*$|^\s*[.#@:]|[\w-]+\s*:\s*[\w#(-]+;|\bvar\(--")
_FILLED: Final = re.compile(r"\{\w*\}")
_SENTENCE: Final = re.compile(r"(?:# )?[A-Z][a-z]+,? [a-z]")
_CODE: Final = re.compile(
    r"^[A-Z][\w]*(?:-[A-Z]\w*)+$|://|^[/.~]|\w/\w+/|^\w+/[\w.+-]+(;|$)|^[A-Z_0-9]+$"
    r"|^\(?(SELECT|UPDATE|DELETE|INSERT|PRAGMA|CREATE|ALTER|DROP|SET|ARRAY)\b|\b(EXISTS|IN) \(|^\{\} OR \(|^=[A-Z]+\("
)
_WORDS: Final = re.compile(
    r"[^\W\d_]{2,}[,;:.…”’)]* [“(‘]*[^\W\d_]{2,}|[^\W\d_]+ [^\W\d_]{2,}"  # two words
    r"|\b[A-Z][a-z]+\b"  # one, with a capital
    r"|\{\}[,;:]? [a-z]{2,}|[a-z]{2,}[,;:]? \{\}"  # one, beside what is filled in
    r"|^ ?\([a-z]{2,}\)$"  # one in brackets that is added to something
)


@dataclass(frozen=True)
class Literal:
    """Words in Python that a user may see."""

    line: int
    text: str


def literals(source: str, module: str = "") -> list[Literal]:
    """The literals of a module that hold words for people, in their order."""
    return _literals(ast.parse(source), module)


def _literals(tree: ast.Module, module: str) -> list[Literal]:
    found = [Literal(node.lineno, text_of(node)) for node in nodes(tree, module)]
    return sorted(found, key=lambda literal: literal.line)


def nodes(tree: ast.Module, module: str = "") -> list[ast.Constant | ast.JoinedStr]:
    """The nodes of a module that hold words for people; with its place, without what is for machines there alone."""
    found: list[ast.Constant | ast.JoinedStr] = []
    for each in tree.body:
        targets = each.targets if isinstance(each, ast.Assign) else [getattr(each, "target", None)]
        if not any(f"{module}:{getattr(target, 'id', '')}" in FOR_MACHINES_IN for target in targets):
            _look(each, found)
    return [node for node in found if f"{module}:{text_of(node)}" not in FOR_MACHINES_IN]


def _look(node: ast.AST, found: list[ast.Constant | ast.JoinedStr]) -> None:
    if isinstance(node, ast.Constant | ast.JoinedStr):
        if _is_for_people(text_of(node)):
            found.append(node)
        if isinstance(node, ast.JoinedStr):
            for value in node.values:
                if isinstance(value, ast.FormattedValue):
                    _look(value.value, found)
        return
    for child in _of_interest(node):
        _look(child, found)


def text_of(node: ast.Constant | ast.JoinedStr) -> str:
    """The text of a literal, with a pair of braces for what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(each.value if isinstance(each, ast.Constant) else "{}" for each in node.values)  # type: ignore[misc]  # the constants of an f-string are text


def _is_for_people(text: str) -> bool:
    is_style = _STYLE.search(_FILLED.sub("x", text)) and not _SENTENCE.match(text)
    if text in FOR_MACHINES or _CODE.search(text.strip()) or is_style:
        return False
    return bool(_WORDS.search(_TAG.sub(" ", text)))


def _of_interest(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a piece of Python in which words for people may stand."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        yield node.func
        if name not in _FOR_PROGRAMS:
            yield from node.args[name in _FIRST_FOR_PROGRAMS :]
            yield from (each.value for each in node.keywords if each.arg not in _ARGUMENTS_FOR_PROGRAMS)
    elif isinstance(node, ast.MatchValue) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return
    elif isinstance(node, ast.Compare):
        yield from (each for each in ast.iter_child_nodes(node) if not _is_compared(each))
    elif isinstance(node, ast.Assert | ast.Subscript):
        yield from (each for each in ast.iter_child_nodes(node) if not isinstance(each, ast.Constant))
    elif isinstance(node, ast.AnnAssign):
        yield from filter(None, [node.value])
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from (*node.decorator_list, *filter(None, node.args.defaults), *filter(None, node.args.kw_defaults))
        yield from node.body
    elif isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets):
        return
    elif isinstance(node, ast.Dict):
        yield from filter(None, node.keys) if _has_sentences(node) else ()
        yield from node.values
    else:
        yield from ast.iter_child_nodes(node)


def _is_compared(node: ast.AST) -> bool:
    """Whether it is a text, or several, that something is compared with."""
    texts = node.elts if isinstance(node, ast.Set | ast.Tuple | ast.List) else [node]
    return all(isinstance(each, ast.Constant) for each in texts)


def _has_sentences(node: ast.Dict) -> bool:
    """Whether a key is a sentence, which no program looks for."""
    return any(isinstance(key, ast.Constant) and " " in str(key.value) for key in node.keys)


def numbers_by_hand(source: str) -> Iterator[int]:
    """The lines on which thousands are parted by a comma, as English alone writes them."""
    yield from _numbers_by_hand(ast.parse(source))


def _numbers_by_hand(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        spec = node.format_spec if isinstance(node, ast.FormattedValue) else None
        if isinstance(spec, ast.JoinedStr) and any(
            isinstance(each, ast.Constant) and "," in str(each.value) for each in spec.values
        ):
            yield spec.lineno


def modules() -> list[str]:
    """The modules of the package that may have words for people."""
    names = [path.relative_to(house.PACKAGE).as_posix() for path in house.python_files("readiness")]
    return [name for name in names if not any(name == place or name.startswith(f"{place}/") for place in NO_TEXT)]


def told(wanted: list[str]) -> Iterator[str]:
    """Each literal for people with its place, of all modules or of those whose names hold one of `wanted`."""
    for name in sorted(modules()):
        if not wanted or any(each in name for each in wanted):
            tree = ast.parse((house.PACKAGE / name).read_text("utf-8"))
            for literal in _literals(tree, name):
                yield f"readiness/{name}:{literal.line}: {' '.join(literal.text.split())[:100]}"
            for line in _numbers_by_hand(tree):
                yield f"readiness/{name}:{line}: a number written as in English alone: number_words.counted says it."


def main() -> int:
    """List what is found, and return how a process ends."""
    found = list(told(sys.argv[1:]))
    print("\n".join(found) or "No words for people stand in Python.")
    if found:
        print(f"{len(found)} literals for people stand in Python. Make them messages (docs/translating.md).")
    return 2 if found else 0


if __name__ == "__main__":
    sys.exit(main())
