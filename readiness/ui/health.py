"""What the app tells whoever watches over it: that it lives, and whether it can take work. No answer waits long."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from readiness.services.records import StorageProblem
from readiness.ui import state
from readiness.words import said
from readiness.words.say import shell as say

STARTING = say.PART_APP_IS_STARTING
LONGEST_WAIT_SECONDS = 1.5
"""Less than the two seconds after which watchers commonly give up."""


class Health:
    """Asks the database in a thread of its own, one question at a time: a database that hangs stops nothing else."""

    def __init__(self) -> None:
        self.is_starting = False
        self.is_stopping = False
        self._asked: Future[bool] | None = None
        self._lock = threading.Lock()

    async def live(self, _request: Request) -> Response:
        """Whether the process works at all; it does if it answers."""
        return JSONResponse({"status": "ok"})

    async def ready(self, _request: Request) -> Response:
        """Whether visitors can be sent here: not while the app starts or stops or the database does not answer."""
        if self.is_stopping:
            return _not_ready(said(say.PART_APP_IS_STOPPING))
        if self.is_starting:
            return _not_ready(said(STARTING))
        try:
            can_read = await asyncio.wait_for(
                asyncio.shield(asyncio.wrap_future(self.ask_database())), LONGEST_WAIT_SECONDS
            )
        except TimeoutError:
            return _not_ready(said(say.PART_DATABASE_DOES_NOT_ANSWER))
        return JSONResponse({"status": "ok"}) if can_read else _not_ready(said(say.PART_DATABASE_CANNOT_BE_READ))

    def ask_database(self) -> Future[bool]:
        """Whether the database can be read, as soon as it says so. Who asks meanwhile gets the same answer."""
        with self._lock:
            if self._asked is None or self._asked.done():
                self._asked = Future()
                threading.Thread(target=_answer, args=(self._asked,), daemon=True, name="health").start()
            return self._asked


def _answer(asked: Future[bool]) -> None:
    try:
        state.shared_workspace().check()
    except StorageProblem:
        asked.set_result(False)
    except BaseException:
        asked.set_result(False)
        raise
    else:
        asked.set_result(True)


def _not_ready(reason: str) -> Response:
    return JSONResponse({"status": reason}, status_code=503)


health = Health()
"""The one of this process."""
