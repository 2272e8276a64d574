"""The way to a provider and back: a real one on this machine, and one that answers what it should not."""

import base64
import hashlib
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from readiness.identity import asking
from readiness.identity.asking import ClockDiffers, NoAnswer, NotAccepted, ask, must_be_private
from readiness.identity.checking_tokens import Claims
from readiness.identity.providers import Provider
from readiness.identity.signing_in import Begun, SignIns
from tests.identity.test_checking_tokens import key, token
from tests.servers.identity_provider import Answers, answering, running_provider

BACK = "http://localhost:8501/signed-in"


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_provider(tmp_path_factory.mktemp("provider")) as address:
        yield address


@pytest.fixture
def answers() -> Iterator[Answers]:
    with answering() as running:
        running.give("/.well-known/openid-configuration", about(running.address))
        yield running


def about(address: str) -> dict[str, object]:
    paths = {"authorization_endpoint": "/ask", "token_endpoint": "/token", "jwks_uri": "/keys"}
    return {"issuer": address, **{name: address + path for name, path in paths.items()}}


def at(address: str, *, secret: str = "s3cret") -> SignIns:
    return SignIns(Provider("mock", address, "house", secret, "Mock"))


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def pressed(begun: Begun, who: str) -> dict[str, str]:
    """What comes back with the browser once somebody has signed in at the provider."""
    try:
        build_opener(_Stay).open(Request(begun.address, urlencode({"sub": f"{who}-1"}).encode()), timeout=300)
    except HTTPError as sent_on:
        there = str(sent_on.headers["location"])
        assert there.startswith(BACK)
        return {name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}
    raise AssertionError("the provider sent nobody back")


def test_who_signs_in_is_who_the_provider_says(provider: str) -> None:
    sign_ins = at(provider)
    begun = sign_ins.begin(BACK)
    came = pressed(begun, "ann")

    who = sign_ins.finish(came["code"], verifier=begun.verifier, nonce=begun.nonce, back=BACK)

    assert came["state"] == begun.state
    assert who == Claims(provider, "ann-1", "Ann", "ann@example.org")
    with pytest.raises(NotAccepted):
        sign_ins.finish(came["code"], verifier=begun.verifier, nonce=begun.nonce, back=BACK)


@pytest.mark.parametrize(("ahead", "is_let_in"), [(60, True), (-600, False)])
def test_a_clock_may_differ_by_a_minute(tmp_path: Path, ahead: int, *, is_let_in: bool) -> None:
    with running_provider(tmp_path, ahead=ahead) as address:
        sign_ins = at(address)
        begun = sign_ins.begin(BACK)
        given = {"verifier": begun.verifier, "nonce": begun.nonce, "code": pressed(begun, "ann")["code"]}
        if is_let_in:
            assert sign_ins.finish(back=BACK, **given).subject == "ann-1"
        else:
            with pytest.raises(ClockDiffers):
                sign_ins.finish(back=BACK, **given)


@pytest.mark.parametrize("wrong", ["code", "nonce"])
def test_what_was_not_begun_here_is_not_finished_here(provider: str, wrong: str) -> None:
    sign_ins = at(provider)
    begun = sign_ins.begin(BACK)
    given = {"verifier": begun.verifier, "nonce": begun.nonce, "code": pressed(begun, "ann")["code"]}

    with pytest.raises(NotAccepted):
        sign_ins.finish(back=BACK, **{**given, wrong: "i" * 43})


def test_each_sign_in_has_secrets_of_its_own_and_sends_none_that_it_needs_later(provider: str) -> None:
    first, second = (at(provider).begin(BACK) for _ in range(2))
    asked = parse_qs(urlsplit(first.address).query)

    assert {name: asked[name] for name in ("response_type", "scope", "code_challenge_method", "redirect_uri")} == {
        "response_type": ["code"],
        "scope": ["openid email profile"],
        "code_challenge_method": ["S256"],
        "redirect_uri": [BACK],
    }
    assert (asked["state"], asked["nonce"]) == ([first.state], [first.nonce])
    assert first.verifier not in first.address
    assert {first.state, first.nonce, first.verifier}.isdisjoint({second.state, second.nonce, second.verifier})


def test_what_a_provider_tells_of_itself_is_asked_once_an_hour(answers: Answers) -> None:
    now = 0.0
    sign_ins = SignIns(Provider("mock", answers.address, "house", "s", "Mock"), lambda: now)
    for moment in (0.0, 3600.0, 3601.0):
        now = moment
        sign_ins.begin(BACK)

    assert len(answers.asked) == 2


@pytest.mark.parametrize(
    "told",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"authorization_endpoint": "http://evil.example/ask"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": None},
        {"authorization_endpoint": ["https://id.example"]},
    ],
    ids=str,
)
def test_a_provider_that_tells_of_itself_what_cannot_be_trusted_is_not_gone_to(
    answers: Answers, told: dict[str, object]
) -> None:
    answers.give("/.well-known/openid-configuration", {**about(answers.address), **told})

    with pytest.raises(NotAccepted):
        at(answers.address).begin(BACK)


@pytest.mark.parametrize(("status", "kind"), [(500, NoAnswer), (503, NoAnswer), (400, NotAccepted), (401, NotAccepted)])
def test_a_provider_that_cannot_answer_now_is_told_apart_from_one_that_refuses(
    answers: Answers, status: int, kind: type[NotAccepted]
) -> None:
    answers.give("/token", {}, status=status)

    with pytest.raises(NotAccepted) as why:
        at(answers.address).finish("code", verifier="v", nonce="n", back=BACK)
    assert type(why.value) is kind


def test_a_provider_that_is_not_there_does_not_answer() -> None:
    with pytest.raises(NoAnswer):
        at("http://127.0.0.1:9").begin(BACK)


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/token", 500, b""),
        ("/token", 200, b"<html>"),
        ("/token", 200, b"[]"),
        ("/token", 200, b"[" * 100_000),
        ("/token", 200, b"{}"),
        ("/token", 200, b'{"id_token": 7}'),
        ("/token", 200, b'"' + b"x" * 2_000_000 + b'"'),
        ("/keys", 200, b"{}"),
        ("/keys", 200, b'{"keys": [{"kty": "RSA"}]}'),
        ("/keys", 404, b""),
        ("/.well-known/openid-configuration", 503, b""),
    ],
)
def test_an_answer_that_is_none_is_refused(answers: Answers, path: str, status: int, body: bytes) -> None:
    answers.give("/token", {"id_token": "a.b.c"})
    answers.give("/keys", KeySet([key(1)]).as_dict(private=False))
    answers.give(path, body, status=status)

    with pytest.raises(NotAccepted):
        at(answers.address).finish("code", verifier="v", nonce="n", back=BACK)


def test_the_provider_gets_the_proof_that_whoever_finishes_has_begun(answers: Answers) -> None:
    answers.give("/token", {})
    begun = at(answers.address).begin(BACK)

    with pytest.raises(NotAccepted):
        at(answers.address).finish("the code", verifier=begun.verifier, nonce=begun.nonce, back=BACK)

    (sent,) = [parse_qs(form) for path, form, _ in answers.asked if path == "/token"]
    digest = base64.urlsafe_b64encode(hashlib.sha256(sent.pop("code_verifier")[0].encode()).digest()).decode()
    assert parse_qs(urlsplit(begun.address).query)["code_challenge"] == [digest.rstrip("=")]
    assert sent == {"grant_type": ["authorization_code"], "code": ["the code"], "redirect_uri": [BACK]}


def test_the_secret_goes_nowhere_but_to_the_provider(answers: Answers) -> None:
    with answering() as elsewhere:
        answers.give("/token", {}, status=307, headers=[("location", f"{elsewhere.address}/token")])

        with pytest.raises(NotAccepted, match="elsewhere"):
            at(answers.address).finish("code", verifier="v", nonce="n", back=BACK)

        assert elsewhere.asked == []


def test_a_secret_with_signs_of_its_own_is_told_apart(answers: Answers) -> None:
    answers.give("/token", {})

    with pytest.raises(NotAccepted):
        at(answers.address, secret="a:b%/é").finish("code", verifier="v", nonce="n", back=BACK)

    (proof,) = [authorization for path, _, authorization in answers.asked if path == "/token"]
    assert proof == "Basic aG91c2U6YSUzQWIlMjUlMkYlQzMlQTk="


def test_a_key_that_was_changed_a_moment_ago_is_asked_for_anew(answers: Answers) -> None:
    keys = KeySet([RSAKey.import_key(key(1).as_dict(private=False))])
    answers.give("/keys", keys.as_dict())
    other = RSAKey.generate_key(2048, {"kid": "two"}, auto_kid=False)
    unknown = jwt.encode({"alg": "RS256", "kid": "two"}, {"sub": "s-1"}, other)
    answers.give("/token", {"id_token": unknown})

    with pytest.raises(NotAccepted):
        at(answers.address).finish("code", verifier="v", nonce="n", back=BACK)

    assert [path for path, _, _ in answers.asked].count("/keys") == 2


@pytest.mark.parametrize("told", ["a.b.c", token()], ids=["nonsense", "not ours"])
def test_keys_are_not_asked_for_anew_for_a_token_that_no_key_can_mend(answers: Answers, told: str) -> None:
    answers.give("/keys", KeySet([RSAKey.import_key(key(1).as_dict(private=False))]).as_dict())
    answers.give("/token", {"id_token": told})

    with pytest.raises(NotAccepted):
        at(answers.address).finish("code", verifier="v", nonce="n", back=BACK)

    assert [path for path, _, _ in answers.asked].count("/keys") == 1


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\r\n\r\n",
        b"",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}",
    ],
    ids=["no status", "nothing", "long line", "cut chunk", "cut body"],
)
def test_an_answer_that_breaks_the_protocol_or_off_is_refused(sent: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)

        def answer() -> None:
            with suppress(TimeoutError):
                connection, _ = server.accept()
                send(connection)

        def send(connection: socket.socket) -> None:
            with connection:
                connection.recv(65_536)
                connection.sendall(sent)

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(NotAccepted):
            ask(f"http://127.0.0.1:{server.getsockname()[1]}/x")
        thread.join(30)


def test_an_answer_that_trickles_is_not_waited_for(answers: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    answers.give("/x", {"some": "thing"})
    assert ask(f"{answers.address}/x") == {"some": "thing"}
    moments = iter((0.0, 11.0))
    monkeypatch.setattr(asking, "monotonic", lambda: next(moments))

    with pytest.raises(NotAccepted, match="too long"):
        ask(f"{answers.address}/x")


@pytest.mark.parametrize("address", ["https://id.example/a\nb", "https://id.example:x/", "https://id.example/a b"])
def test_an_address_that_cannot_be_asked_is_refused(address: str) -> None:
    with pytest.raises(NotAccepted):
        ask(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://id.example",
        "ftp://id.example/x",
        "https://",
        "file:///etc/hosts",
        "",
        "//id.example",
        "http://localhost.evil.example",
        "https://[",
        None,
    ],
)
def test_a_provider_is_reached_over_https_only(address: str) -> None:
    with pytest.raises(NotAccepted):
        must_be_private(address)


def test_a_provider_that_is_down_is_told_in_a_sentence_for_the_log() -> None:
    with answering() as gone:
        address = gone.address

    with pytest.raises(NotAccepted, match=r"127\.0\.0\.1/x"):
        ask(f"{address}/x")
