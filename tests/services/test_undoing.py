"""Whatever one tab or two have done: undo names the newest change that still stands, and takes back that one."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from readiness.model.response import Answer
from readiness.services.keeping import order_of, read_standing, take_back, undoable
from readiness.services.records import Conflict, LastChange, Reach, Refused
from readiness.services.workspace import Workspace
from tests.chance import seeds

STEPS = 60
WITHIN: tuple[Reach, ...] = (("answer", None), ("perception", None), ("setting", "page"))
"""What a page takes back: whole parts, and one entry of a part."""
PLACES = (
    *(("answer", key) for key in ("data-access", "data-explore", "strategy-goals")),
    ("perception", "data-quality"),
    *(("setting", key) for key in ("page", "people-page")),
)
Spot = tuple[str, str]


@dataclass
class Told:
    """What should stand: the value of each place, and the changes that still stand, each with what stood before it."""

    values: dict[Spot, Any] = field(default_factory=dict)
    standing: list[tuple[Spot, Any]] = field(default_factory=list)

    def write(self, spot: Spot, value: Any) -> None:
        if self.values.get(spot) != value:
            self.standing.append((spot, self.values.get(spot)))
            self.values[spot] = value

    def newest(self) -> Spot | None:
        return next((spot for spot, _ in reversed(self.standing) if is_within(spot)), None)

    def take_back(self) -> None:
        place = max(place for place, (spot, _) in enumerate(self.standing) if is_within(spot))
        spot, before = self.standing.pop(place)
        self.values[spot] = before


def is_within(spot: Spot) -> bool:
    return any(part == spot[0] and key in {None, spot[1]} for part, key in WITHIN)


def a_value(part: str, chance: random.Random) -> Any:
    if part == "answer":
        return chance.choice([None, *(Answer(given=level) for level in range(3))])
    return chance.choice(
        ["agree", "partly", "disagree", None] if part == "perception" else [["runs-nothing"], [], None]
    )


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(8))
def test_undo_names_and_takes_back_the_newest_change_that_stands(workspace: Workspace, seed: int) -> None:
    chance, told = random.Random(seed), Told()
    made = workspace.start("Autumn 2026", "Northwind Logistics")
    seen: list[dict[Spot, int]] = [{}, {}]
    offered: list[LastChange | None] = [None, None]
    for _ in range(STEPS):
        tab = chance.randrange(2)
        match chance.choice(["write", "write", "look", "undo", "arrange"]):
            case "write":
                spot = chance.choice(PLACES)
                value = a_value(spot[0], chance)
                done = workspace.save(made, *spot, value, expected_version=seen[tab].get(spot, 0))
                if isinstance(done, Conflict):
                    seen[tab][spot] = done.theirs_version
                else:
                    told.write(spot, value)
                    seen[tab][spot] = done.version
            case "look":
                offered[tab] = undoable(workspace, made, WITHIN)
            case "undo":
                undo(workspace, made, offered[tab], told)
                offered[tab] = undoable(workspace, made, WITHIN)
            case "arrange":
                keys = list(order_of(workspace, made, "answer"))
                chance.shuffle(keys)
                workspace.store.arrange(made, "answer", keys, at=workspace.now())
        newest = undoable(workspace, made, WITHIN)
        assert (None if newest is None else (newest.part, newest.key)) == told.newest()
        held = read_standing(workspace, made).values
        assert {spot: held[spot].value if spot in held else None for spot in PLACES} == {
            spot: told.values.get(spot) for spot in PLACES
        }


def undo(workspace: Workspace, made: str, offered: LastChange | None, told: Told) -> None:
    """Press what a tab offers: it takes back what it names, or, if that is not the newest any more, nothing."""
    if offered is None:
        return
    if offered == undoable(workspace, made, WITHIN):
        take_back(workspace, made, offered, WITHIN)
        told.take_back()
    else:
        with pytest.raises(Refused):
            take_back(workspace, made, offered, WITHIN)
