"""Pages as members see them, without a browser: the session is told in place of the cookie."""

from collections.abc import Callable, Iterator

import pytest

from readiness.model.actor import MemberRole
from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from readiness.ui.signing_in import cookies, settings

SETTINGS = {
    "READINESS_ADDRESS": "http://localhost:8501",
    "READINESS_PROVIDERS": "mock",
    "READINESS_MOCK_ISSUER": "http://localhost:9400",
    "READINESS_MOCK_CLIENT_ID": "house",
    "READINESS_MOCK_CLIENT_SECRET": "s3cret",
}
SignIn = Callable[..., str]


@pytest.fixture
def with_accounts(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The app with accounts; nobody has signed in."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    settings.accounts.cache_clear()
    monkeypatch.setattr(cookies, "read", lambda *_: "")
    yield
    settings.accounts.cache_clear()


@pytest.fixture
def come_as(workspace: Workspace, with_accounts: None, monkeypatch: pytest.MonkeyPatch) -> SignIn:
    """Let pages be asked for by somebody who has signed in, and return their id; without a role they belong nowhere."""

    def come(name: str, role: MemberRole | None = None, space: str = HOME) -> str:
        store = workspace.store
        person = store.person_of("https://a.example", name, name=name, email=f"{name.lower()}@example.org")
        token = store.begin_session(person, at=utc_now())
        if role is not None:
            here = store.acting_as(store.signed_in(token, at=utc_now()))
            here.join_space(store.invite_member(space, role, at=utc_now()), at=utc_now())
        monkeypatch.setattr(cookies, "read", lambda *_: token)
        return person

    return come
