"""Conversations of tabs with a running server, inside tests that are not asynchronous themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def talk(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a conversation with the server, in a thread: a browser started earlier has its event loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, scenario()).result()
