"""Answers over PgBouncer in its transaction mode: sixteen threads share three connections to a real PostgreSQL.

PgBouncer is no package of Python: `apt-get install pgbouncer`, or what the system calls it, has to come before.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import Any

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
from readiness.storage.limits import POOLER
from tests.servers.postgres import PostgresServer, running_postgres

PROGRAM = "pgbouncer"
CONNECTIONS, THREADS, ANSWERS_OF_EACH = 3, 16, 40
_PATIENCE_SECONDS = 20.0


def figures() -> Iterator[dict[str, Any]]:
    """Answers that are not stored, of all that were given at the same time."""
    figure = f"answers lost over PgBouncer, of {THREADS * ANSWERS_OF_EACH}"
    if _program() is None:
        yield {"figure": figure, "value": None, "unit": "answers", "failed": f"{PROGRAM} is not installed"}
        return
    os.environ[POOLER] = "on"
    with running_postgres() as postgres:
        postgres.create_database("site")
        with _pooled(postgres) as url:
            yield {"figure": figure, "value": _lost(url), "unit": "answers", "limit": 0}
    del os.environ[POOLER]


def _lost(url: str) -> int:
    with closing(open_workspace(LOCAL_USER, url)) as workspace:
        questions = list(workspace.library.questionnaire.question_by_id)[:ANSWERS_OF_EACH]
        made = [workspace.start(f"Assessment {number}", "Pooled") for number in range(THREADS)]

        def answer(assessment: str) -> int:
            for question in questions:
                workspace.save(assessment, "answer", question, Answer(given=2))
            return len(workspace.open(assessment).assessment.response.answers)

        with ThreadPoolExecutor(THREADS) as threads:
            return THREADS * ANSWERS_OF_EACH - sum(threads.map(answer, made))


def _program() -> str | None:
    return shutil.which(PROGRAM, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))


@contextmanager
def _pooled(postgres: PostgresServer) -> Iterator[str]:
    """Start a pooler before `postgres`; what is yielded is the address of its database."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    settings = postgres.folder / "pooler.ini"
    settings.write_text(
        f"[databases]\nsite = host={postgres.folder} dbname=site user=postgres\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\n"
        f"pool_mode = transaction\ndefault_pool_size = {CONNECTIONS}\nlogfile = {postgres.folder}/pooler.log\n"
    )
    settings.chmod(0o644)
    process = subprocess.Popen([str(_program()), "-q", str(settings)], **postgres.account)
    try:
        _wait(port)
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/site"
    finally:
        process.terminate()
        process.wait()


def _wait(port: int) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("The pooler did not start.")
