"""The process a check runs in: a request and the table come in through a pipe, progress and the result go out.

Nothing is written to disk, and no error text leaves the process, since it could hold a cell. Started by `queueing` with
`python -m readiness.evidence.running.worker`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import BinaryIO, Self

from pydantic import BaseModel, ConfigDict

from readiness.evidence.refusing import MEGABYTE, TableRefused, befallen
from readiness.model.evidence import Choices, EvidenceReport, Progress, Proposal, Refusal
from readiness.words.language import SOURCE, speaking

MEMORY = 3072 * MEGABYTE
"""Address space of a worker. Libraries map about 1.5 GB that they never touch; the rest is room for 1 GB in use."""


class Request(BaseModel):
    """What is asked of a worker. `address` is a path or a database address; without one, `size` bytes follow.

    `language` is that of whoever asks: a worker, and the thread that waits for it, speak no other.
    """

    model_config = ConfigDict(frozen=True)

    task: str
    choices: Choices = Choices()
    address: str | None = None
    size: int = 0
    sheet: str | None = None
    table: str | None = None
    seed: int = 0
    language: str = SOURCE

    def for_check(self) -> Self:
        """The same, asking for a check."""
        return self.model_copy(update={"task": "check"})

    def in_language(self, language: str) -> Self:
        """The same, to be answered in this language."""
        return self.model_copy(update={"language": language})

    def for_source(self, address: str | None, *, size: int) -> Self:
        """The same about another source: an address, or so many bytes that follow."""
        return self.model_copy(update={"address": address, "size": size})

    def without_address(self) -> Self:
        """The same without the address, which may hold a password."""
        return self.model_copy(update={"address": None})


class Event(BaseModel):
    """One line from a worker: progress, or exactly one of the three endings."""

    model_config = ConfigDict(frozen=True)

    progress: Progress | None = None
    proposal: Proposal | None = None
    report: EvidenceReport | None = None
    refusal: Refusal | None = None

    @property
    def is_last(self) -> bool:
        """Say whether the worker has nothing more to tell."""
        return self.progress is None


def serve(incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Read one request and the table, and write events as JSON lines until the last."""

    def tell(event: Event) -> None:
        outgoing.write(event.model_dump_json().encode() + b"\n")
        outgoing.flush()

    request = Request.model_validate_json(incoming.readline())
    with speaking(request.language):
        try:
            tell(_answer(request, incoming, lambda progress: tell(Event(progress=progress))))
        except TableRefused as refused:
            tell(Event(refusal=refused.refusal))
        except MemoryError:
            tell(Event(refusal=befallen("out-of-memory")))
        except Exception:  # noqa: BLE001 - any other error text could hold a cell value
            tell(Event(refusal=befallen("unexpected")))


def _answer(request: Request, incoming: BinaryIO, on_progress: Callable[[Progress], None]) -> Event:
    on_progress(Progress(step="reading", done=0, total=1))  # seen while the libraries load
    from readiness.evidence.reading import read_table

    source: bytes | Path | str
    if request.address is None:
        source = incoming.read(request.size)
    else:
        source = request.address if "://" in request.address else Path(request.address)
    table = read_table(source, sheet=request.sheet, table=request.table)
    del source
    if request.task == "propose":
        from readiness.evidence.asking.proposing import propose

        return Event(proposal=propose(table, request.choices.target, seed=request.seed))
    from readiness.evidence.judging.checking import check_table

    return Event(report=check_table(table, request.choices, on_progress=on_progress, seed=request.seed))


def _limit_itself() -> None:
    """Take less memory and a lower place in the queue for the processor than the pages people wait for."""
    if sys.platform == "win32":
        return
    import resource  # Windows has none

    os.nice(10)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


class _NoPandas(MetaPathFinder):
    """Lets the import of pandas fail: pyarrow loads it, for half a second, when it meets a list, and can do without."""

    def find_spec(self, fullname: str, *_: object) -> None:
        """Leave every other module to the usual finders."""
        if fullname == "pandas":
            raise ModuleNotFoundError(name=fullname)


if __name__ == "__main__":
    _limit_itself()
    sys.meta_path.insert(0, _NoPandas())
    serve(sys.stdin.buffer, sys.stdout.buffer)
