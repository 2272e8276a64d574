"""Signing in as an organization has it: TLS, a sub-path, three processes behind the sample of HAProxy, PostgreSQL."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as NotReached

from readiness.model.actor import LOCAL_USER, MemberRole
from readiness.model.response import Answer
from readiness.services.accounts import Accounts, invite
from readiness.services.workspace import Workspace, utc_now
from readiness.storage import open_store
from readiness.storage.tables import HOME, session
from tests.e2e.answering import QUESTION, soon, wait_until_idle
from tests.e2e.conftest import PATIENCE_MS
from tests.servers.app import AppServer, free_port, running_app
from tests.servers.identity_provider import running_provider
from tests.servers.mail_server import CERTIFICATE
from tests.servers.postgres import running_postgres
from tests.servers.test_proxy_samples import running
from tests.services.workshop_rooms import library
from tools.debian import program

DEPLOY = Path(__file__).parents[2] / "deploy"
SETTINGS = "readiness.env.sample"
PROCESSES = 3
ARRIVALS = 8
CLOCKS = {"ours": 0, "theirs": -60, "wrong": 600}
"""The services to sign in by, and by how many seconds the clock of each is ahead."""
NOTE = "What did you see, and where? A link is fine."


@dataclass
class Site:
    """Three processes behind the proxy, with what a test ends one after the other."""

    url: str
    apps: list[AppServer]
    more: Callable[[], object]
    workspace: Workspace
    provider: ExitStack

    def invitation(self, role: MemberRole) -> str:
        return self.url + invite(self.workspace, Accounts("", "", {}), HOME, role)


def allowed_hosts() -> str:
    """As the sample of the settings has them, for this computer."""
    (given,) = re.findall(
        r"^STREAMLIT_SERVER_ALLOWED_HOSTS=(.*)$", (DEPLOY / SETTINGS).read_text("utf-8"), re.MULTILINE
    )
    return given.replace("readiness.example.org", "localhost")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    port, ports = free_port(), [free_port() for _ in range(PROCESSES)]
    url = f"https://localhost:{port}/readiness"
    with running_postgres("-c synchronous_commit=on") as postgres, ExitStack() as stack, ExitStack() as provided:
        settings = {
            "READINESS_DATABASE_URL": postgres.create_walled_database("signed_in"),
            "READINESS_ADDRESS": url,
            "READINESS_PROVIDERS": " ".join(CLOCKS),
            **{
                f"READINESS_{name.upper()}_{setting}": value
                for name, ahead in CLOCKS.items()
                for setting, value in {
                    "ISSUER": provided.enter_context(running_provider(tmp_path, ahead=ahead)),
                    "CLIENT_ID": "house",
                    "CLIENT_SECRET": "s3cret",
                    "LABEL": name,
                }.items()
            },
            "STREAMLIT_SERVER_BASE_URL_PATH": "readiness",
            "STREAMLIT_SERVER_COOKIE_SECRET": "of-all",
            "STREAMLIT_SERVER_ALLOWED_HOSTS": allowed_hosts(),
        }
        apps = []
        for number, each in enumerate(ports):
            (tmp_path / str(number)).mkdir()
            apps.append(stack.enter_context(running_app(tmp_path / str(number), settings=settings, port=each)))
        servers = "\n".join(
            f"  server p{number} 127.0.0.1:{each} check inter 2s fall 1 rise 1 cookie p{number}"
            for number, each in enumerate(ports)
        )
        sample = "defaults\n" + (DEPLOY / "haproxy.cfg").read_text("utf-8").partition("\ndefaults\n")[2]
        sample = sample.replace("  bind :80\n", "")
        sample = sample.replace(":443", f":{port}").replace("/etc/haproxy/readiness.pem", str(CERTIFICATE))
        (tmp_path / "haproxy.cfg").write_text(sample.partition("  server one ")[0] + servers + "\n")
        stack.enter_context(running([str(program("haproxy")), "-f", str(tmp_path / "haproxy.cfg")], port))
        workspace = Workspace(open_store(LOCAL_USER, settings["READINESS_DATABASE_URL"]), library())

        def more() -> None:
            """Start one that has asked the service nothing yet, where the first one was."""
            stack.enter_context(running_app(tmp_path / "0", settings=settings, port=ports[0]))

        yield Site(url, apps, more, workspace, provided)
        workspace.close()


@pytest.fixture
def two(browser: Browser) -> Iterator[tuple[Page, Page]]:
    """A tab in each of two browsers."""
    with ExitStack() as stack:
        tabs = []
        for _ in range(2):
            context = stack.enter_context(browser.new_context(ignore_https_errors=True))
            context.set_default_timeout(PATIENCE_MS)
            # The page of the service asks a foreign host for its style.
            context.route(re.compile(r"^https?://(?!localhost[:/])"), lambda route: route.abort())
            tabs.append(context.new_page())
        yield tabs[0], tabs[1]


def sign_in(tab: Page, who: str, service: str) -> None:
    tab.get_by_role("link", name=f"Sign in with {service}").click()
    tab.get_by_role("button", name=f"{who}-1").click()


def arrive(tab: Page, url: str, awaited: str) -> None:
    """Come to a page, and once more where it stays empty, as a person does while processes end."""
    for _ in range(ARRIVALS):
        with suppress(NotReached):
            tab.goto(url)
            tab.get_by_text(awaited).wait_for(timeout=PATIENCE_MS / ARRIVALS)
            return
    raise AssertionError(f"{awaited} is not shown: {tab.locator('body').inner_text()[:1_000]}")


def come_in(tab: Page, site: Site, who: str, role: MemberRole, service: str) -> None:
    arrive(tab, site.invitation(role), f"Sign in with {service}")
    sign_in(tab, who, service)
    tab.get_by_role("button", name="Join").click()
    expect(tab.get_by_role("heading", name="Your assessments")).to_be_visible()


@pytest.mark.thorough
def test_two_people_sign_in_behind_tls_and_lose_neither_text_nor_session_by_what_ends(
    site: Site, two: tuple[Page, Page]
) -> None:
    ann, bob = two
    made = site.workspace.start("Autumn 2026", "Northwind")
    site.workspace.store.close_links([made], at=utc_now())
    come_in(ann, site, "ann", "owner", "ours")
    bob.goto(f"{site.url}/")
    sign_in(bob, "bob", "wrong")
    expect(bob.get_by_text("differ by more than a minute")).to_be_visible()
    come_in(bob, site, "bob", "editor", "theirs")

    for ended in site.apps[:2]:
        ended.process.kill()
    for tab in (ann, bob):
        arrive(tab, f"{site.url}/answer?a={made}&q={QUESTION}", "Add a note, a link")
        tab.get_by_text("Add a note, a link").click()
        expect(tab.get_by_label(NOTE)).to_be_visible()
        wait_until_idle(tab)

    with site.workspace.store.database.writing() as connection:
        connection.execute(session.delete())
    ann.get_by_label(NOTE).fill("Seen on the intranet")
    expect(ann.get_by_role("heading", name="You are no longer signed in")).to_be_visible()
    ann.get_by_role("link", name="Sign in").click()
    sign_in(ann, "ann", "ours")
    expect(ann.get_by_label(NOTE)).to_have_value("Seen on the intranet")
    expect(ann.locator(":root[data-typing]")).to_have_count(0)
    wait_until_idle(ann)
    kept = {QUESTION: Answer(evidence="Seen on the intranet")}
    soon(ann, lambda: site.workspace.open(made).assessment.response.answers == kept)

    # Who one is is told by the service together with its number: the same number of another is somebody else.
    bob.goto(f"{site.url}/")
    sign_in(bob, "bob", "ours")
    expect(bob.get_by_text("You belong to no workspace yet")).to_be_visible()
    bob.context.clear_cookies()
    bob.goto(f"{site.url}/")
    sign_in(bob, "bob", "theirs")
    expect(bob.get_by_role("heading", name="Your assessments")).to_be_visible()
    site.more()
    bob.get_by_role("button", name="Account").click()
    bob.get_by_role("button", name="Sign out").click()
    expect(bob.get_by_role("heading", name="You are signed out.")).to_be_visible()

    site.provider.close()
    site.apps[2].process.kill()
    arrive(bob, f"{site.url}/", "Sign in with theirs")
    bob.get_by_role("link", name="Sign in with theirs").click()
    expect(bob.get_by_role("heading", name="You are not signed in.")).to_be_visible()
    expect(bob.get_by_text("does not answer. Try again in a minute")).to_be_visible()
    ann.reload()
    expect(ann.get_by_label(NOTE)).to_have_value("Seen on the intranet")
