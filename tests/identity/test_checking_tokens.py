"""What a provider, or somebody in its name, may send."""

import base64
import hmac
from functools import cache
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

from readiness.identity.asking import ClockDiffers, NotAccepted
from readiness.identity.checking_tokens import Claims, checked
from readiness.identity.providers import Provider
from readiness.storage.tables import identity

ISSUER, NOW = "https://id.example", 1_800_000_000
OURS = Provider("ours", ISSUER, "house", "s", "Ours")
SHARED = Provider("entra", "https://login.example/organizations/v2.0", "house", "s", "Entra", ("t-1",))
GOOD: dict[str, Any] = {
    "iss": ISSUER,
    "aud": "house",
    "sub": "s-1",
    "exp": NOW + 300,
    "iat": NOW,
    "nonce": "n",
    "name": "Ann",
    "email": "a@example.org",
}
SIXTY_ONE = 61


@cache
def key(number: int) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}, auto_kid=False)


def token(signed_by: RSAKey | OctKey | None = None, algorithm: str = "RS256", **changes: Any) -> str:
    claims = {name: value for name, value in {**GOOD, **changes}.items() if value is not None}
    return jwt.encode({"alg": algorithm, "kid": "one"}, claims, signed_by or key(1), algorithms=[algorithm])


def check(text: str, provider: Provider = OURS, issuer: str = ISSUER) -> Claims:
    keys = KeySet([RSAKey.import_key(key(1).as_dict(private=False))])
    return checked(text, keys, provider, issuer=issuer, nonce="n", now=NOW)


def test_a_good_token_tells_who_it_is() -> None:
    assert check(token()) == Claims(ISSUER, "s-1", "Ann", "a@example.org")
    assert check(token(email=None, preferred_username="ann@corp")).email == "ann@corp"
    assert check(token(name=None)).name == "a@example.org"
    assert check(token(name=None, email=None)).name == ""
    assert check(token(exp=NOW - 59)).subject == "s-1", "clocks may differ by a minute"


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({"iat": NOW + 60}, True),
        ({"iat": NOW + 61}, False),
        ({"iat": NOW + 600, "exp": NOW + 4_200}, False),
        ({"nbf": NOW + 61}, False),
        ({"exp": NOW - SIXTY_ONE}, False),
        ({"iat": NOW - 360, "nbf": NOW - 360, "exp": NOW + 3_600}, True),
        ({"iat": NOW - 600, "exp": NOW + 3_000}, False),
    ],
    ids=str,
)
def test_a_token_of_another_time_is_told_apart(changes: dict[str, Any], *, fits: bool) -> None:
    if fits:
        assert check(token(**changes)).subject == "s-1"
    else:
        with pytest.raises(ClockDiffers):
            check(token(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "other"},
        {"aud": None},
        {"aud": ["house", "other"]},
        {"aud": ["house", "other"], "azp": "other"},
        {"azp": "other"},
        {"azp": ["house"]},
        {"iss": [ISSUER]},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
        {"exp": None},
        {"exp": "soon"},
        {"iat": None},
        {"nonce": "other"},
        {"nonce": None},
        {"nonce": ["n"]},
    ],
    ids=str,
)
def test_a_claim_that_does_not_fit_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(NotAccepted):
        check(token(**changes))


def test_several_audiences_need_our_name_as_the_party() -> None:
    assert check(token(aud=["house", "other"], azp="house")).subject == "s-1"


def test_one_audience_may_name_us_as_the_party_too() -> None:
    assert check(token(azp="house")).subject == "s-1"


def test_an_issuer_is_no_longer_than_it_can_be_stored() -> None:
    longest = ISSUER + "/" * (identity.c.issuer.type.length - len(ISSUER))

    assert check(token(iss=longest), issuer=longest).issuer == longest
    with pytest.raises(NotAccepted):
        check(token(iss=longest + "/"), issuer=longest + "/")


def signed_with_the_public_key() -> str:
    """By hand: no library of good sense makes such a token."""
    signed = encoded(b'{"alg":"HS256","kid":"one"}') + "." + token().split(".")[1]
    return f"{signed}.{encoded(hmac.digest(key(1).as_pem(private=False), signed.encode(), 'sha256'))}"


def encoded(given: bytes) -> str:
    return base64.urlsafe_b64encode(given).rstrip(b"=").decode()


def forged(name: str) -> str:
    secret = OctKey.import_key("x" * 32)
    return {
        "another key": lambda: token(key(2)),
        "a shared secret": lambda: token(secret, "HS256"),
        "the public key as a secret": signed_with_the_public_key,
        "no signature": lambda: ".".join((encoded(b'{"alg":"none"}'), token().split(".")[1], "")),
        "changed": lambda: f"{token()[:-8]}AAAAAAAA",
        "other claims": lambda: ".".join(
            (token().split(".")[0], token(sub="s-2").split(".")[1], token().split(".")[2])
        ),
        "empty": lambda: "",
        "nonsense": lambda: "a.b.c",
        "no text": lambda: "\ud800.é.\0",
    }[name]()


@pytest.mark.parametrize(
    "name",
    [
        "another key",
        "a shared secret",
        "the public key as a secret",
        "no signature",
        "changed",
        "other claims",
        "empty",
        "nonsense",
        "no text",
    ],
)
def test_a_signature_that_is_not_the_providers_is_refused(name: str) -> None:
    with pytest.raises(NotAccepted):
        check(forged(name))


def test_an_address_that_many_share_lets_in_listed_tenants_only() -> None:
    issuer = "https://login.example/{tenantid}/v2.0"
    mine = {"iss": "https://login.example/t-1/v2.0", "tid": "t-1"}

    assert check(token(**mine), SHARED, issuer).issuer == "https://login.example/t-1/v2.0"

    for changes in (
        {"tid": "t-2", "iss": "https://login.example/t-2/v2.0"},
        {"tid": "t-1", "iss": "https://login.example/t-2/v2.0"},
        {"tid": "t-1", "iss": issuer},
        {"tid": None},
        {"tid": ["t-1"]},
    ):
        with pytest.raises(NotAccepted):
            check(token(**{**mine, **changes}), SHARED, issuer)
