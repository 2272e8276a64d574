"""What a watcher is told while the app starts and stops, without a server."""

import asyncio
import json
from typing import Any

from readiness.ui.health import STARTING, Health

REQUEST: Any = None


def told(health: Health) -> tuple[int, str]:
    answer = asyncio.run(health.ready(REQUEST))
    return answer.status_code, json.loads(bytes(answer.body))["status"]


def test_nobody_is_sent_to_an_app_that_starts_or_stops() -> None:
    health = Health()
    health.is_starting = True
    assert told(health) == (503, STARTING)

    health.is_stopping = True
    assert told(health) == (503, "the app is stopping")
