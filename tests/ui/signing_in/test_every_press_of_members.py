"""Every control of what people see where they sign in, or hold a link, pressed one after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from readiness.ui.signing_in import cookies
from tests.e2e.houses import SCENES, House
from tests.e2e.pressing import Saved
from tests.e2e.test_every_control import LEADS, PRESSES_ALL, RESTS
from tests.ui.pressing import PagePresser, Spot
from tests.ui.test_every_press import PASSING

PASSING_OF_MEMBERS = {
    **PASSING,
    "^space-chosen$": "says in which workspace somebody works, which the tab knows",
    "^(campaign-unit|campaign-pack-.*|lend-kind-.*|lend-days-.*|invite-role-.*)$": "a choice for a button beside it",
}
SAMPLE = ("respond",)
"""What `make thorough` presses; `make press` presses all."""


@pytest.mark.parametrize(
    "scene", SCENES if PRESSES_ALL else [pytest.param(each, marks=pytest.mark.thorough) for each in SAMPLE]
)
def test_no_control_is_dead_or_leads_astray_or_loses_what_is_typed(
    workspace: Workspace,
    with_accounts: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    scene: str,
    record_property: Callable[[str, object], None],
) -> None:
    made = SCENES[scene](House(workspace))
    monkeypatch.setattr(cookies, "read", lambda *_: made.session)
    monkeypatch.setattr(cookies, "keys", lambda *_: made.keys)
    saved = Saved.of(tmp_path / "readiness.db", tmp_path / "made.db")
    presser = PagePresser(saved, LEADS, RESTS, PASSING_OF_MEMBERS)
    with presser.at_work():
        for each in made.spots:
            presser.press_everything(Spot(each.page, each.query))
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    assert not presser.faults, "\n".join(words for _, words in presser.faults)
    assert presser.not_pressed == []


def test_the_sample_is_of_what_there_is() -> None:
    assert set(SAMPLE) <= set(SCENES)
