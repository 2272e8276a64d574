"""The process that `forking` copies: loads what the app imports, and forks once for every line that it reads.

Nothing is imported here that reads settings: those differ from copy to copy.
"""

import ast
import gc
import importlib
import json
import os
import sys
import tempfile
import time
from pathlib import Path

LOADED = (
    "alembic.command",
    "pandas",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "streamlit.web.bootstrap",
    "streamlit.web.cli",
    "readiness.present.charts.charting",
    "readiness.services.exchanging",
    "readiness.services.opening",
    "readiness.services.reporting",
    "readiness.ui.frame",
)
PAGES = "answer", "home", "people", "problems", "results", "roadmap", "workshop", "room", "join"
"""What these bring, the app imports when they are first asked for."""


def become(order: dict) -> None:
    """Be the app: nothing of the process that was copied may show."""
    os.setsid()
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    tempfile.tempdir = None
    nothing = os.open(os.devnull, os.O_RDONLY)
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    for source, target in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(source, target)
    sys.argv = ["streamlit", *order["arguments"]]
    sys.modules["streamlit.web.cli"].main(prog_name="streamlit")


def import_what_it_imports(page: Path) -> None:
    """Import all that a page names at its beginning, but do not draw it."""
    beginning = [
        each for each in ast.parse(page.read_text("utf-8")).body if isinstance(each, ast.Import | ast.ImportFrom)
    ]
    exec(compile(ast.Module(beginning, []), page, "exec"), {})


def main() -> None:
    """Fork twice for every order, so that the app belongs to nobody here, and tell its number."""
    for name in LOADED:
        importlib.import_module(name)
    for page in PAGES:
        import_what_it_imports(Path(sys.modules["readiness.ui.frame"].__file__).parent / "pages" / f"{page}.py")
    importlib.import_module("readiness.content.packs").load_packs()
    # Streamlit would look five times a second whether somebody has changed a file of settings; here nobody does.
    vars(sys.modules["streamlit.web.bootstrap"])["_install_config_watchers"] = lambda _: None
    # A copy that looks through all of this for garbage would have to copy the memory too.
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        told, tells = os.pipe()
        between = os.fork()
        if not between:
            app = os.fork()
            if app:
                os.write(tells, str(app).encode())
                os._exit(0)
            for end in (told, tells):
                os.close(end)
            become(json.loads(line))
            os._exit(0)
        os.waitpid(between, 0)
        # Only now is the app a child of the process that asked for it.
        os.write(1, os.read(told, 20) + b"\n")
        for end in (told, tells):
            os.close(end)


if __name__ == "__main__":
    main()
