"""A browser without a screen: it asks for addresses, keeps cookies, and follows nothing unless it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, urlencode, urlsplit


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: list[tuple[str, str]]
    text: str

    @property
    def leads_to(self) -> str:
        """Where the browser is sent on; empty if it is not."""
        return next((value for name, value in self.headers if name.lower() == "location"), "")

    @property
    def cookies(self) -> list[str]:
        """The cookies that are given, as they came."""
        return [value for name, value in self.headers if name.lower() == "set-cookie"]


@dataclass
class WebBrowser:
    """One browser; `cookies` are those of all hosts."""

    url: str
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def cookie(self) -> str:
        """What it sends along."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def ask(self, address: str, *, method: str = "GET", body: str = "", **headers: str) -> Answer:
        """Ask for an address, or for a path of the app."""
        parts = urlsplit(address if address.startswith("http") else self.url + address)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=300)
        sent = {
            "accept": "text/html",
            "cookie": self.cookie,
            **{name.replace("_", "-"): headers[name] for name in headers},
        }
        if body:
            sent["content-type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, parts.path + (f"?{parts.query}" if parts.query else ""), body or None, sent)
            came = connection.getresponse()
            answer = Answer(came.status, came.getheaders(), came.read().decode(errors="replace"))
        finally:
            connection.close()
        for line in answer.cookies:
            for name, kept in SimpleCookie(line).items():
                self.cookies[name] = kept.value
                if kept["max-age"] == "0" or not kept.value:
                    del self.cookies[name]
        return answer

    def at_the_service(self, way: str = "/", *, who: str = "ann") -> str:
        """Begin a sign-in that shall lead to `way`, say at the service who it is, and return where that leads."""
        asked = self.ask(f"/sign-in/mock?{urlencode({'to': way})}").leads_to
        return self.ask(asked, method="POST", body=urlencode({"sub": f"{who}-1"})).leads_to

    def sign_in(self, way: str = "/", *, who: str = "ann") -> Answer:
        """Sign in, as far as the answer that gives the session."""
        return self.ask(self.at_the_service(way, who=who))


def asked(address: str) -> dict[str, str]:
    """What the query of an address says."""
    return {name: values[-1] for name, values in parse_qs(urlsplit(address).query).items()}
