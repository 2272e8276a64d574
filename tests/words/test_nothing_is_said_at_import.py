"""What is said at import would stay in the language of the first who imports: constants keep messages, not texts."""

import subprocess
import sys

from tools.house import PACKAGE, ROOT

_IMPORT_ALL = """
import importlib, sys
from readiness.words import language
language.Words.text = language.words_of = lambda *asked: sys.exit(f"said at import: {asked}")
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
_PAGES = ("readiness.ui.pages", "readiness.ui.shell.script")
"""Scripts: to import one is to run it."""


def test_no_module_says_words_while_it_is_imported() -> None:
    parts = ("model", "content", "document", "present", "export", "intake", "report", "services", "cli", "ui")
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for part in parts
        for path in sorted((PACKAGE / part).rglob("*.py"))
    ]
    asked = [name for name in names if not name.startswith(_PAGES) and not name.endswith("__main__")]

    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _IMPORT_ALL, *asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr.splitlines()[-3:]) == (0, [])
