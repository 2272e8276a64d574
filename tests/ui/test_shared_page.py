"""Links to results: made and taken back on the page Hand over, and answered outside of the app's frame."""

import logging
from collections.abc import Iterator

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from readiness.model.assessment import ReportSettings
from readiness.services.exchanging import open_example
from readiness.services.sharing import end_share, share, shares_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere
from readiness.ui import shared_page
from readiness.ui.report import sharing
from tests.servers.talking import talk
from tests.ui.opening import run_page, shown, words_of
from tests.ui.signing_in.conftest import SignIn, come_as, with_accounts

__all__ = ["come_as", "with_accounts"]


@pytest.fixture
def opened(workspace: Workspace) -> str:
    return open_example(workspace, "retail-chain")


def answer_to(*pieces: bytes) -> Response:
    """What is answered to a request with this body."""
    sent: Iterator[Message] = iter(
        [{"type": "http.request", "body": each, "more_body": True} for each in pieces]
        + [{"type": "http.request", "body": b"", "more_body": False}]
    )

    async def receive() -> Message:
        return next(sent)

    found: list[Response] = []

    async def scenario() -> None:
        found.append(await shared_page._show(Request({"type": "http", "method": "POST", "headers": []}, receive)))

    talk(scenario)
    return found[0]


def test_a_link_is_made_shown_once_and_taken_back_by_one_press(workspace: Workspace, opened: str) -> None:
    page = run_page("report", opened)
    assert "No link to the results works" in shown(page)
    page.text_input(key=f"share-for-{opened}").set_value("The *board*").run()
    page.selectbox(key=f"share-days-{opened}").select(90).run()
    page.button(key="share-now").click().run()

    (link,) = [each.value for each in page.code]
    address, _, key = link.partition("#")
    assert address.endswith("/shared")
    (made,) = shares_of(workspace, opened)
    assert (made.meant_for, (made.ends_at - made.made_at).days) == ("The *board*", 90)
    assert answer_to(b"key=" + key.encode()).status_code == 200
    assert key not in words_of(run_page("report", opened))

    again = run_page("report", opened)
    assert "Opened once, on" in shown(again)
    again.button(key=f"end-share-{made.id[:12]}").click().run()
    assert "No link to the results works" in shown(again)
    assert answer_to(b"key=" + key.encode()).status_code == 404


@pytest.mark.parametrize("key", [b"", b"garbage", b"a" * 26, b"A" * 26])
def test_who_has_no_key_takes_no_place_from_those_who_wait_for_files(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, key: bytes
) -> None:
    class Taken:
        async def __aenter__(self) -> None:
            raise AssertionError("A place was asked for.")

        async def __aexit__(self, *_: object) -> None: ...

    monkeypatch.setattr(shared_page, "slots", Taken())

    assert answer_to(b"key=" + key).status_code == 404


def test_the_link_that_is_shown_goes_when_it_is_taken_back_whoever_made_another(
    workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def then_another(here: Workspace, assessment_id: str, *, days: int, meant_for: str) -> str:
        key = share(here, assessment_id, days=days, meant_for=meant_for)
        share(here, assessment_id, days=days, meant_for="by an editor")
        return key

    monkeypatch.setattr(sharing, "share", then_another)
    page = run_page("report", opened)
    page.text_input(key=f"share-for-{opened}").set_value("mine").run()
    page.button(key="share-now").click().run()
    (mine,) = [each for each in shares_of(workspace, opened) if each.meant_for == "mine"]
    assert len(page.code) == 1

    page.button(key=f"end-share-{mine.id[:12]}").click().run()

    assert len(page.code) == 0


def test_what_is_deleted_meanwhile_is_told_where_it_is_shared(
    workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(here: Workspace, assessment_id: str, *_: object, **__: object) -> str:
        here.delete(assessment_id)
        raise NotThere("It was deleted.", "Bring it back.")

    share(workspace, opened, days=7)
    page = run_page("report", opened)
    monkeypatch.setattr(sharing, "end_share", too_late)
    page.button(key=f"end-share-{shares_of(workspace, opened)[0].id[:12]}").click().run()

    assert "It was deleted." in shown(page)


def test_who_may_only_look_is_offered_no_link_and_an_editor_is(
    workspace: Workspace, opened: str, come_as: SignIn
) -> None:
    come_as("Vera", "viewer")
    assert "share-now" not in {each.key for each in run_page("report", opened).button}
    come_as("Edda", "editor")
    page = run_page("report", opened)
    page.button(key="share-now").click().run()
    assert [each.value.partition("#")[0] for each in page.code] == ["http://localhost:8501/shared"]


def test_what_is_dead_is_answered_as_what_never_was_and_no_key_is_logged(
    workspace: Workspace, opened: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    workspace.save(opened, "report", "report", ReportSettings(with_names=True))
    key = share(workspace, opened, days=7)
    living = answer_to(b"key=", key.encode())
    end_share(workspace, opened, shares_of(workspace, opened)[0].id)
    tried = [b"key=" + key.encode(), b"key=" + b"x" * len(key), b"key=", b"", b"other=1", b"\xff" * 150, b"key=" * 999]

    answers = [answer_to(each) for each in tried]

    told = {(each.status_code, bytes(each.body), tuple(sorted(each.headers.items()))) for each in answers}
    assert len(told) == 1
    assert answers[0].status_code == 404
    for each in (living, answers[0]):
        assert each.headers["cache-control"] == "no-store"
        assert each.headers["x-robots-tag"] == "noindex, nofollow"
        assert key not in str(each.headers)
    assert key not in caplog.text
    assert b"Yusuf Demir" in bytes(living.body)


def test_the_page_that_asks_is_the_same_for_every_link_and_knows_no_key() -> None:
    first = bytes(shared_page.begin(Request({"type": "http", "headers": []})).body).decode()

    assert "/shared.js" in first
    assert "The page is being fetched." in first
