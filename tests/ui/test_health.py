"""What a watcher is told while the app starts and stops, without a server."""

import json
from typing import Any

from readiness.ui.health import STARTING, Health
from readiness.words import said
from tests.servers.talking import talk

REQUEST: Any = None


def told(health: Health) -> tuple[int, str]:
    answers = []

    async def ask() -> None:
        answers.append(await health.ready(REQUEST))

    talk(ask)
    return answers[0].status_code, json.loads(bytes(answers[0].body))["status"]


def test_nobody_is_sent_to_an_app_that_starts_or_stops() -> None:
    health = Health()
    health.is_starting = True
    assert told(health) == (503, said(STARTING))

    health.is_stopping = True
    assert told(health) == (503, "the app is stopping")
