"""The process that `forking` copies: loads what the app imports, and forks once for every line that it reads.

Nothing is imported here that reads settings: those differ from copy to copy.
"""

import importlib
import json
import os
import sys
import tempfile
import time

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
)


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


def main() -> None:
    """Fork twice for every order, so that the app belongs to nobody here, and tell its number."""
    for name in LOADED:
        importlib.import_module(name)
    importlib.import_module("readiness.content.library").load_library()
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
