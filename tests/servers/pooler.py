"""A real PgBouncer in its transaction mode before a real PostgreSQL."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.postgres import PostgresServer

_PATIENCE_SECONDS = 120.0


@contextmanager
def running_pooler(program: Path, postgres: PostgresServer, database: str, *, connections: int) -> Iterator[str]:
    """Start a pooler that gives each transaction one of so many connections; what is yielded is its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    settings = postgres.folder / "pooler.ini"
    settings.write_text(
        f"[databases]\n{database} = host={postgres.folder} dbname={database} user=postgres\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\n"
        f"pool_mode = transaction\ndefault_pool_size = {connections}\nlogfile = {postgres.folder}/pooler.log\n"
    )
    settings.chmod(0o644)
    process = subprocess.Popen([str(program), "-q", str(settings)], **postgres.account)
    try:
        _wait(port)
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/{database}"
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
