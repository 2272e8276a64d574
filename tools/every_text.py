"""Say every text that people can read, a file each: `python tools/every_text.py FOLDER`, by the package on the path.

Each page of the app for each example, an empty assessment and a workshop, with every choice of its rows of parts; each
report, file and command for the examples, worked cases and extremes. tools/golden.py compares two checkouts by it.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, Final

import click
import pyarrow
import pypdfium2
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from readiness import cli
from readiness.services import exchanging, workshops
from readiness.ui import navigation, own_machine, screen_language, state
from readiness.words import speaking
from tests.ui.opening import run_page
from tools.sample_reports import sample_responses

Texts = dict[str, str]
"""Texts by name, such as 'pages/results/retail-chain/first'."""
_EXAMPLES: Final = ("community-clinic", "mutual-insurer", "regional-logistics", "retail-chain")
_WITHOUT_ASSESSMENT: Final = ("home", "method", "packs")
_OF_A_WORKSHOP: Final = ("room", "join")
_NO_WORDS: Final = frozenset(
    {"id", "form_id", "element_id", "user_key", "css_class", "url", "query_string", "page_script_hash"}
)
_CHANGING: Final = (
    (re.compile(r"data:image/[^\s\"<>]+"), "DATA"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\b|\b[0-9a-f]{12,}\b|\b[a-z2-7]{26}\b"), "ID"),
    (re.compile(r"\b[A-Z0-9]{3} [A-Z0-9]{3}\b|\b[act]=[\w-]+"), "CODE"),
    (re.compile(r"\b\d\d:\d\d(?::\d\d)?\b"), "TIME"),
    (re.compile(re.escape(tempfile.gettempdir()) + r"[\w/.-]+|\[\$\$[^\]]*\]"), "PLACE"),
)


def steady(text: str) -> str:
    """The text without what differs from run to run: ids, codes, times of the day, folders."""
    for pattern, name in _CHANGING:
        text = pattern.sub(name, text)
    return text


# Pages


def page_texts(*, press: bool) -> dict[str, Callable[[], Texts]]:
    """What says each page of the app, by the name its texts begin with."""

    def of(name: str, start: str) -> Callable[[], Texts]:
        return lambda: _of_page(name, start, press=press)

    made = {}
    for info in navigation.PAGES:
        starts = ("nothing",) if info.name in _WITHOUT_ASSESSMENT else ("empty", *_EXAMPLES)
        for start in ("workshop",) if info.name in _OF_A_WORKSHOP else starts:
            made[f"pages/{info.name}/{start}"] = of(info.name, start)
    made["pages/workshop/workshop"] = of("workshop", "workshop")
    return made


def _of_page(name: str, start: str, *, press: bool) -> Texts:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["READINESS_DATABASE_URL"] = f"sqlite:///{folder}/golden.db"
        state.forget_workspace()
        try:
            opened = _started(start)
            first = _run(name, *opened)
            told = {f"pages/{name}/{start}/first": _words_of(first)}
            for key, option in _choices(first):
                page = _run(name, *opened)
                row = next(each for each in page.button_group if each.key == key)
                told[f"pages/{name}/{start}/{option}"] = _words_of(row.set_value(option).run())
            for key, label in _buttons(first) if press else ():
                opened = _started(start)
                page = _run(name, *opened)
                found = [each for each in page.button if each.key == key] or [
                    each for each in page.button if each.label == label
                ]
                if found:
                    told[f"pages/{name}/{start}/press {label}"] = _words_of(found[0].click().run())
        finally:
            state.workspace().close()
            state.forget_workspace()
    return told


def _started(start: str) -> tuple[str | None, dict[str, str]]:
    """An assessment to look at, and what else the address has to say."""
    workspace = state.workspace()
    if start == "nothing":
        return None, {}
    if start == "empty":
        return workspace.start("Autumn 2026", "Northwind Logistics"), {}
    if start != "workshop":
        return exchanging.open_example(workspace, start), {}
    opened = exchanging.open_example(workspace, _EXAMPLES[-1])
    held = workshops.open_workshop(
        workspace, opened, workshops.proposed_settings(workspace.library_of(opened).questionnaire)
    )
    return opened, {"w": held.id}


def _run(name: str, assessment: str | None, query: dict[str, str]) -> AppTest:
    return run_page(name, assessment, **query)


def _choices(page: AppTest) -> list[tuple[str, Any]]:
    """Every option of the rows of parts, but the one that is chosen."""
    return [
        (row.key, option)
        for row in page.button_group
        if row.key and not row.disabled
        for option in row.options
        if option not in (row.value if isinstance(row.value, list) else [row.value])
    ]


def _buttons(page: AppTest) -> list[tuple[str, str]]:
    return [(button.key or "", button.label) for button in page.button if not button.disabled]


def _words_of(page: AppTest) -> str:
    """Every text that the page sent to the browser, a line each."""
    lines: list[str] = []
    _gather(page._tree, lines)
    lines += [f"Exception: {each.value}" for each in page.exception]
    return "\n".join(lines)


def _gather(node: Any, lines: list[str]) -> None:
    for child in getattr(node, "children", {}).values():
        _gather(child, lines)
    proto = getattr(node, "proto", None)
    if hasattr(proto, "ListFields"):
        _gather_fields(proto, lines)


def _gather_fields(proto: Any, lines: list[str]) -> None:
    for field, value in proto.ListFields():
        several = value if field.is_repeated else [value]
        is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
        if field.name in _NO_WORDS or is_map:
            continue
        for each in several:
            if field.message_type is not None:
                _gather_fields(each, lines)
            elif field.type == field.TYPE_BYTES and field.name == "data":
                lines += _of_table(each)
            elif isinstance(each, str):
                lines += _lines_of(each)


def _of_table(data: bytes) -> list[str]:
    try:
        table = pyarrow.ipc.open_stream(data).read_all()
    except pyarrow.ArrowInvalid:
        return []
    return [*table.column_names, *(str(value) for row in table.to_pylist() for value in row.values())]


def _lines_of(text: str) -> list[str]:
    """The words of HTML, with those of its attributes; style sheets and scripts have none."""
    text = re.sub(r"<(style|script)\b.*?</\1>", "", text, flags=re.DOTALL)
    text = re.sub(r"<[^>]*>", "\n", re.sub(r'="([^"]*)"', r">\n\1\n<", text))
    return [steady(line.strip()) for line in text.splitlines() if line.strip()]


# Files and commands


_WITH_ANSWERS_ALREADY: Final = frozenset({"json", "xlsx", "board"})


def file_texts() -> dict[str, Callable[[], Texts]]:
    """What says each file that is made of a response."""
    made = {}
    for sample, path in sample_responses().items():
        is_example = sample.startswith("examples-") and "version" not in sample
        for format_ in (
            "md",
            "json",
            "summary",
            *(("html", "docx", "pptx", "xlsx", "pdf", "board") if is_example else ()),
        ):
            made[f"files/{format_}/{sample}"] = _of_file(f"files/{format_}/{sample}", format_, path)
    return made


def _of_file(name: str, format_: str, response: Path) -> Callable[[], Texts]:
    def text() -> Texts:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / f"out.{format_}"
            more = [] if format_ in _WITH_ANSWERS_ALREADY else ["--attach-answers"]
            asked = [] if format_ == "summary" else [f"--{format_}", str(out), *more]
            printed = _command("assess", str(response), *asked)
            return {name: printed if format_ == "summary" else steady(_READERS.get(format_, _plain)(out))}

    return text


def _plain(path: Path) -> str:
    return "\n".join(_lines_of(path.read_text("utf-8")))


def _zipped(path: Path) -> str:
    """The words of all XML in a file of Office, without what only draws."""
    lines: list[str] = []
    with zipfile.ZipFile(path) as packed:
        for name in sorted(packed.namelist()):
            if name.endswith(".xml") and not re.search(r"theme|styles|settings|fontTable|app\.xml", name):
                body = packed.read(name).decode("utf-8")
                lines += [line.strip() for line in re.sub(r"<[^>]*>", "\n", body).splitlines() if line.strip()]
    return "\n".join(lines)


def _pages(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        return "\n".join([*(f"{key}: {value}" for key, value in document.get_metadata_dict().items()), *pages])


_READERS: dict[str, Callable[[Path], str]] = {
    "docx": _zipped, "pptx": _zipped, "xlsx": _zipped, "pdf": _pages, "board": _pages,
}  # fmt: skip


def command_texts() -> dict[str, Callable[[], Texts]]:
    """What the commands of the terminal print, and how they refuse."""
    asked = {f"help {name}": (name, "--help") for name in cli.main.list_commands(click.Context(cli.main))}
    asked |= {"help": ("--help",), "template": ("template",), "check": ("check",), "schema": ("schema", "response")}
    asked |= {
        f"missing {name}": (name, "no-such-file") for name in ("assess", "evidence", "import", "restore", "portfolio")
    }

    def of(name: str, command: tuple[str, ...]) -> Callable[[], Texts]:
        return lambda: {f"commands/{name}": _command(*command)}

    return {f"commands/{name}": of(name, command) for name, command in asked.items()}


def _command(*command: str) -> str:
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        try:
            cli.main(list(command), prog_name="readiness")
        except SystemExit as ended:
            printed.write(f"\nends with {ended.code}\n" if ended.code else "")
    return steady(printed.getvalue())


# All of them


def all_texts(only: tuple[str, ...], *, press: bool) -> dict[str, Callable[[], Texts]]:
    """What says each text whose name begins as asked for; with `press`, each page after a press of each button too."""
    every = page_texts(press=press) | file_texts() | command_texts()
    return {name: say for name, say in every.items() if not only or name.startswith(only)}


def write(folder: Path, only: tuple[str, ...], *, press: bool = False, language: str = "en") -> None:
    """Say the texts in a language, a file each below `folder`."""
    manifest_scanner.scan_component_manifests = list  # the app has none, and looking takes longer than most pages
    os.environ[own_machine.LIST] = "on"  # a page that runs without a connection cannot tell where its visitor sits
    screen_language.of_tab = lambda: language  # a page runs in a thread of its own
    os.environ |= {"LC_ALL": language.replace("-", "_"), "READINESS_LANGUAGES": f"en,{language}"}
    for say in all_texts(only, press=press).values():
        with speaking(language):
            said = say()
        for name, text in said.items():
            path = folder / f"{name.replace(' ', '_')}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


if __name__ == "__main__":
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", type=Path)
    reader.add_argument("--only", action="append", default=[])
    reader.add_argument("--press", action="store_true")
    reader.add_argument("--list", action="store_true")
    reader.add_argument("--language", default="en")
    asked = reader.parse_args()
    if asked.list:
        print("\n".join(all_texts(tuple(asked.only), press=False)))
    else:
        write(asked.folder, tuple(asked.only), press=asked.press, language=asked.language)
