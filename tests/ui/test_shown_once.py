"""What can be shown once is there for one page and one subject, and gone as soon as the tab shows another."""

import pytest

from readiness.ui import run_memory, shown_once


@pytest.fixture(autouse=True)
def _session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_memory.st, "session_state", {})


def test_it_is_there_as_long_as_the_tab_stays_with_it() -> None:
    shown_once.begin("report")
    shown_once.remember("share", "ours", "a key")
    shown_once.begin("report")
    assert shown_once.held("share", "ours", str) == "a key"
    assert shown_once.held("lent", "ours", str) is None


@pytest.mark.parametrize(
    "away", ["another page", "another assessment", "another workspace", "another subject", "no right to see the page"]
)
def test_it_is_gone_for_whoever_comes_back(away: str) -> None:
    shown_once.begin("report")
    shown_once.remember("share", "ours", "a key")
    if away == "another page":
        shown_once.begin("home")
    elif away == "another assessment":
        shown_once.begin("report", "theirs")
    elif away == "another workspace":
        shown_once.begin("report", workspace="client")
    elif away == "another subject":
        assert shown_once.held("share", "theirs", str) is None
    else:
        shown_once.forget_all()
    shown_once.begin("report")
    assert shown_once.held("share", "ours", str) is None
