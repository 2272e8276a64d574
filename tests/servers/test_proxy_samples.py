"""The samples of docs/operating.md, as they stand there, before two processes: each is tried with the real program."""

import re
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from ssl import SSLContext, create_default_context
from urllib.request import HTTPCookieProcessor, HTTPSHandler, OpenerDirector, build_opener

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tests.servers.app import AppServer, free_port, running_app
from tests.servers.mail_server import CERTIFICATE
from tests.servers.talking import talk
from tools.debian import program
from tools.streamlit_tab import Tab

OPERATING = Path(__file__).parents[2] / "docs" / "operating.md"
NAMES = "Organization of process one", "Organization of process two"
WRONG_CODES = "AAAAAA", "BBBBBB"
VISITS, MOST_VISITORS = 4, 40


CHECKS, SLOW_SECONDS = 2, 3.0
"""For how many questions whether it is ready a process takes so long: longer than the time between two of them."""


def sample(begins: str) -> str:
    """The block of the documentation after the paragraph that begins so."""
    found = re.search(rf"^{re.escape(begins)}.*?^```\w*\n(.*?)^```", OPERATING.read_text(), re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


def with_places(config: str, changes: dict[str, str]) -> str:
    """The sample with the ports and files of this test; each of them has to stand in it."""
    for there, here in changes.items():
        assert there in config
        config = config.replace(there, here)
    return config


def haproxy(folder: Path, port: int, apps: dict[str, str]) -> list[str]:
    changes = {":443": f"127.0.0.1:{port}", "/etc/haproxy/readiness.pem": str(CERTIFICATE)}
    (folder / "haproxy.cfg").write_text(with_places(sample("HAProxy"), changes | apps))
    return [str(program("haproxy")), "-f", str(folder / "haproxy.cfg")]


def caddy(folder: Path, port: int, apps: dict[str, str]) -> list[str]:
    changes = {"readiness.example.org {": f"https://127.0.0.1:{port} {{\n\ttls {CERTIFICATE} {CERTIFICATE}"}
    config = "{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + with_places(sample("Caddy"), changes | apps)
    (folder / "Caddyfile").write_text(config)
    return [str(program("caddy")), "run", "--config", str(folder / "Caddyfile")]


def nginx(folder: Path, port: int, apps: dict[str, str]) -> list[str]:
    changes = {"listen 443": f"listen 127.0.0.1:{port}", "readiness.example.org": "127.0.0.1"}
    changes |= {f"/etc/nginx/readiness.{ending}": str(CERTIFICATE) for ending in ("pem", "key")}
    places = "".join(
        f"{kind}_temp_path {folder / kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    around = f"pid {folder}/pid;\ndaemon off;\nevents {{}}\nhttp {{\naccess_log off;\n{places}"
    (folder / "nginx.conf").write_text(around + with_places(sample("nginx"), changes | apps) + "}\n")
    return [str(program("nginx")), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]


PROXIES: dict[str, tuple[Callable[[Path, int, dict[str, str]], list[str]], str]] = {
    "HAProxy": (haproxy, ""),
    "Caddy": (caddy, ""),
    "nginx": (nginx, "readiness"),
}


@dataclass(frozen=True)
class Site:
    """Two apps with a database each, so that what is shown tells which one answered, and the proxy in front of them."""

    url: str
    apps: tuple[AppServer, ...]
    trust: SSLContext


class Visitor:
    """A browser that has been here once and keeps the cookies it was given."""

    def __init__(self, site: Site) -> None:
        self._site, self._cookies = site, CookieJar()
        self.browser: OpenerDirector = build_opener(
            HTTPSHandler(context=site.trust), HTTPCookieProcessor(self._cookies)
        )
        for asked in ("", "_stcore/host-config"):
            with self.browser.open(f"{site.url}/{asked}", timeout=60) as answer:
                self.status, self.headers = answer.status, answer.headers

    def tab(self, page: str = "", query: str = "") -> Tab:
        cookies = "; ".join(f"{each.name}={each.value}" for each in self._cookies)
        return Tab(self._site.url, page, query, patience=60, headers={"Cookie": cookies}, trust=self._site.trust)


@pytest.fixture(params=PROXIES)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    command, path = PROXIES[request.param]
    tmp_path.chmod(0o711)
    settings = {"READINESS_LIST": "on", "STREAMLIT_SERVER_BASE_URL_PATH": path, "STREAMLIT_SERVER_COOKIE_SECRET": "one"}
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    with running_app(folders[0], settings=settings) as one, running_app(folders[1], settings=settings) as two:
        for app, name in zip((one, two), NAMES, strict=True):
            with closing(open_workspace(LOCAL_USER, app.database_url)) as workspace:
                workspace.start("Autumn 2026", name)
        port = free_port()
        ports = {
            f"127.0.0.1:{there}": f"127.0.0.1:{app.port}" for there, app in zip((8501, 8502), (one, two), strict=True)
        }
        with running(command(tmp_path, port, ports), port):
            trust = create_default_context(cafile=str(CERTIFICATE))
            yield Site(f"https://127.0.0.1:{port}/{path}".rstrip("/"), (one, two), trust)


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        while process.poll() is None:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    break
        assert process.poll() is None, process.communicate()[0]
        yield
    finally:
        process.terminate()
        process.communicate()


@pytest.mark.thorough
def test_a_sample_serves_pages_keeps_visitors_apart_and_does_without_a_process(site: Site) -> None:
    async def name(visitor: Visitor) -> str:
        async with visitor.tab() as tab:
            assert not tab.faults
            (seen,) = (each for each in NAMES if each in tab.text)
            return seen

    async def everybody() -> None:
        met: dict[Visitor, str] = {}
        while set(met.values()) != set(NAMES) and len(met) < MOST_VISITORS:
            visitor = Visitor(site)
            assert (visitor.status, visitor.headers["strict-transport-security"]) == (200, "max-age=31536000")
            met[visitor] = await name(visitor)
        assert set(met.values()) == set(NAMES)
        assert {each: await name(each) for each in met} == met

    async def without_the_first() -> None:
        for _ in range(VISITS):
            assert await name(Visitor(site)) == NAMES[1]

    talk(everybody)
    assert origins_of_wrong_codes(site) == len(WRONG_CODES)
    site.apps[0].process.kill()
    talk(without_the_first)


def origins_of_wrong_codes(site: Site) -> int:
    """From how many places the app takes visitors to come who come from two, and type a wrong code each."""

    async def typed() -> None:
        for code, place in zip(WRONG_CODES, ("127.0.0.1", "127.0.0.2"), strict=True):
            tab = Visitor(site).tab("join", f"c={code}")
            tab.comes_from = place
            async with tab:
                assert not tab.faults

    talk(typed)
    places: set[str] = set()
    for app in site.apps:
        with (
            closing(open_workspace(LOCAL_USER, app.database_url)) as workspace,
            workspace.store._database.reading() as connection,
        ):
            places |= set(connection.exec_driver_sql("SELECT origin FROM attempt").scalars())
    return len(places)


class Busy(ThreadingHTTPServer):
    """A process that gives pages, and is long in saying that it is ready; `told` counts how often it has said so."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Busy)
        self.told = threading.Semaphore(0)


class _Busy(BaseHTTPRequestHandler):
    server: Busy

    def do_GET(self) -> None:
        is_check = self.path.endswith("/readyz")
        if is_check:
            threading.Event().wait(SLOW_SECONDS)
        try:
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()
        except OSError:
            pass  # whoever asked has given up
        if is_check:
            self.server.told.release()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing is noted."""


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["HAProxy", "Caddy"])
def test_the_last_process_is_not_given_up_while_it_has_much_to_do(name: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o711)
    command, _ = PROXIES[name]
    with Busy() as busy:
        threading.Thread(target=busy.serve_forever, daemon=True).start()
        port = free_port()
        ports = {"127.0.0.1:8501": f"127.0.0.1:{free_port()}", "127.0.0.1:8502": f"127.0.0.1:{busy.server_port}"}
        browser = build_opener(HTTPSHandler(context=create_default_context(cafile=str(CERTIFICATE))))
        with running(command(tmp_path, port, ports), port):
            for _ in range(CHECKS):
                busy.told.acquire()
                with browser.open(f"https://127.0.0.1:{port}/", timeout=60) as answer:
                    assert answer.status == 200
        busy.shutdown()
