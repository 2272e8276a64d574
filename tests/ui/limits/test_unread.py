"""What is answered to a request that cannot be read: in the language of whoever asks, as far as it tells."""

import pytest

from readiness.ui import screen_language
from readiness.ui.limits import unread
from readiness.words import offered

LONG = f"GET /{'a' * 70_000} HTTP/1.1\r\nHost: here\r\n"
SAID = {
    "en": "The server could not read what was sent.",
    "de": "Der Server konnte nicht lesen, was gesendet wurde.",
}


@pytest.fixture(autouse=True)
def _both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "en,de")


@pytest.mark.parametrize(
    ("came", "languages"),
    [
        (f"{LONG}Accept-Language: de-CH\r\n\r\n", ["de"]),
        (f"{LONG}Accept-Language: de\r\nCookie: {screen_language.COOKIE}=en\r\n\r\n", ["en"]),
        (f"{LONG}accept-language: fi\r\n\r\n", ["en"]),
        (LONG, ["en", "de"]),
        ("\x16\x03\x01\xff", ["en", "de"]),
    ],
)
def test_the_sentence_is_in_the_language_that_the_request_tells_or_in_each(came: str, languages: list[str]) -> None:
    head, _, told = unread.as_bytes(came.encode("latin-1")).partition(b"\r\n\r\n")

    assert told.decode().split("\n") == [SAID[language] for language in languages]
    assert head.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert head.endswith(f"content-length: {len(told)}".encode())
