"""A campaign to 200 units: made in one step, and looked at with how far each unit is; on both engines."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from bench.medians import median_ms
from readiness.model.actor import LOCAL_USER, Actor
from readiness.services.accounts import keep_apart
from readiness.services.campaigns import (
    EVERYBODY,
    campaign_seen,
    campaigns_of,
    read_units,
    settings_for,
    start_campaign,
)
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME
from tests.servers.postgres import running_postgres

UNITS, ROUNDS = 200, 5
LIMIT_MADE_MS, LIMIT_SEEN_MS, LIMIT_LISTED_MS = 1_000, 300, 50
ANN = Actor(kind="person", id="ann", roles={HOME: "editor"}, workspace=HOME)


def figures() -> Iterator[dict[str, Any]]:
    """Medians of one process, warm."""
    with running_postgres() as postgres, tempfile.TemporaryDirectory() as folder:
        made: dict[str, Callable[[str], str]] = {
            "SQLite": lambda name: f"sqlite:///{Path(folder) / name}",
            "PostgreSQL behind its wall": postgres.create_walled_database,
        }
        for engine, make in made.items():
            with closing(open_workspace(LOCAL_USER, make("campaign"))) as house:
                keep_apart(house)
                yield from _measured(house.acting_as(ANN), engine)


def _measured(workspace: Workspace, engine: str) -> Iterator[dict[str, Any]]:
    library, today = workspace.library, workspace.today("UTC")
    sections = [each.id for each in library.questionnaire.dimensions]
    settings = settings_for(
        [(EVERYBODY, sections)], words="", opens_on=today, closes_on=today + timedelta(days=14), time_zone="UTC"
    )
    units = read_units("\n".join(f"Unit {number}; Person {number}" for number in range(UNITS)), settings.roles)
    numbers, ids = count(1), list[str]()

    def make() -> None:
        name = f"Round {next(numbers)}"
        ids.append(start_campaign(workspace, HOME, name, settings=settings, units=units, library=library)[0])

    figure = f"campaign of {UNITS} units, {engine}"
    yield {"figure": f"{figure}: made", "value": median_ms(make, ROUNDS), "unit": "ms", "limit": LIMIT_MADE_MS}
    seen = median_ms(lambda: campaign_seen(workspace, ids[0]), ROUNDS)
    yield {"figure": f"{figure}: seen", "value": seen, "unit": "ms", "limit": LIMIT_SEEN_MS}
    listed = median_ms(lambda: campaigns_of(workspace, HOME), ROUNDS)
    figure = f"list of {len(ids)} campaigns of {UNITS} units, {engine}"
    yield {"figure": figure, "value": listed, "unit": "ms", "limit": LIMIT_LISTED_MS}
