"""An app in which people sign in, with a real service for it on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from readiness.model.actor import LOCAL_USER, MemberRole
from readiness.services.accounts import Accounts, invite
from readiness.services.workspace import Workspace, utc_now
from readiness.storage import open_store
from readiness.storage.tables import HOME
from tests.servers.app import AppServer, free_port, running_app
from tests.servers.identity_provider import running_provider
from tests.servers.web_browser import WebBrowser
from tests.services.workshop_rooms import Meeting, library
from tools.streamlit_tab import Tab

SECRET = "Northwind"
"""What nobody but members may be told."""


@dataclass
class Installation:
    """An app in which people sign in, and an assessment in its workspace whose link is closed."""

    server: AppServer
    workspace: Workspace
    meeting: Meeting
    service: str
    """Host and port of the service by which people sign in."""

    @property
    def closed(self) -> str:
        return self.meeting.assessment

    def stranger(self) -> WebBrowser:
        return WebBrowser(self.server.url)

    def invitation(self, role: MemberRole) -> str:
        """The path of an invitation."""
        return invite(self.workspace, Accounts("", "", {}), HOME, role)

    def signed_in(self, who: str) -> WebBrowser:
        """A new browser in which somebody has signed in."""
        browser = self.stranger()
        assert browser.sign_in(who=who).status == 303
        return browser

    def member(self, who: str = "ann", role: MemberRole = "editor") -> WebBrowser:
        """The same for somebody who belongs to the workspace."""
        browser = self.signed_in(who)
        assert browser.ask(self.invitation(role), method="POST").leads_to == f"{self.server.url}/"
        return browser

    def tab(self, browser: WebBrowser, page: str, query: str = "") -> Tab:
        """A tab of a browser."""
        return Tab(
            self.server.url, page, query, name=f"localhost:{self.server.port}", headers={"cookie": browser.cookie}
        )


@contextmanager
def running_installation(folder: Path, more: Mapping[str, str] | None = None) -> Iterator[Installation]:
    """Start both, the app with `more` settings, and stop them at the end; all they write is in `folder`."""
    port = free_port()
    with running_provider(folder) as provider:
        settings = {
            "STREAMLIT_SERVER_ADDRESS": "localhost",
            "READINESS_ADDRESS": f"http://localhost:{port}",
            "READINESS_PROVIDERS": "mock",
            "READINESS_MOCK_ISSUER": provider,
            "READINESS_MOCK_CLIENT_ID": "house",
            "READINESS_MOCK_CLIENT_SECRET": "s3cret",
            **(more or {}),
        }
        with running_app(folder, settings=settings, port=port) as running:
            server = AppServer(f"http://localhost:{port}", running.database_url, running.process)
            workspace = Workspace(open_store(LOCAL_USER, server.database_url), library())
            meeting = Meeting.opened(workspace)
            workspace.store.close_links([meeting.assessment], at=utc_now())
            yield Installation(server, workspace, meeting, urlsplit(provider).netloc)
            workspace.close()
