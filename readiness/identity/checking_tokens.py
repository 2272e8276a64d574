"""Whether an id token may be believed: its signature, and every claim on which signing in rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import BadSignatureError, ExpiredTokenError, InvalidClaimError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from readiness.identity.asking import ClockDiffers, NotAccepted
from readiness.identity.providers import Provider
from readiness.words import said
from readiness.words.say import identity as say

_ALGORITHMS: Final = ["RS256", "PS256", "ES256", "EdDSA"]
"""Never "none", and none that takes the provider's public key for a secret which both share."""
_LEEWAY_SECONDS: Final = 60
"""By how much the clocks of the provider and of this server may differ."""
_OLDEST_SECONDS: Final = 5 * 60 + 2 * _LEEWAY_SECONDS
"""So long ago a token may have been made by its own date: there are providers that date it five minutes back, and the
way here takes time. An older one comes from a clock that is slow, however long the token is good for.
"""
TENANT: Final = "{tenantid}"
"""What an address that many organizations share has in place of the one that signs in."""


class UnknownKey(NotAccepted):
    """None of the keys that are known has signed the token; the provider may have changed them."""


@dataclass(frozen=True, slots=True)
class Claims:
    """Who signed in. Issuer and subject together are the identity; name and email are for people to read."""

    issuer: str
    subject: str
    name: str
    email: str


def checked(token: str, keys: KeySet, provider: Provider, *, issuer: str, nonce: str, now: int | None = None) -> Claims:
    """The claims of a token.

    Args:
        token: as it came.
        keys: those of the provider.
        provider: whose token it must be, made for our client.
        issuer: how the provider calls itself, with `TENANT` where it serves many.
        nonce: what the sign-in was begun with.
        now: seconds since 1970; by default the present.

    Raises:
        UnknownKey: no key of `keys` has signed it.
        ClockDiffers: it is of another time than now.
        NotAccepted: whatever else does not fit.
    """
    try:
        claims = jwt.decode(token, keys, algorithms=_ALGORITHMS).claims
        expected = _issuer_of(issuer, provider, claims)
        registry = jwt.JWTClaimsRegistry(
            now=now,
            leeway=_LEEWAY_SECONDS,
            iss={"essential": True, "value": expected},
            aud={"essential": True, "value": provider.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        registry.validate(claims)
    except (InvalidKeyIdError, BadSignatureError) as error:
        raise UnknownKey(f"{type(error).__name__}: {error}") from error
    except ExpiredTokenError as error:
        raise ClockDiffers(f"{type(error).__name__}: {error}") from error
    except InvalidClaimError as error:
        refused = ClockDiffers if error.claim in {"iat", "nbf"} else NotAccepted
        raise refused(f"{type(error).__name__}: {error}") from error
    except (JoseError, ValueError, KeyError, TypeError) as error:
        raise NotAccepted(f"{type(error).__name__}: {error}") from error
    if registry.now - claims["iat"] > _OLDEST_SECONDS:
        raise ClockDiffers(said(say.TOKEN_IS_OF_LONG_AGO))
    # The library takes a list for a value that stands in it.
    if claims["nonce"] != nonce or claims["iss"] != expected:
        raise NotAccepted(said(say.ISSUER_OR_NONCE_OF_TOKEN))
    if len(expected) > LONGEST_ISSUER:
        raise NotAccepted(said(say.ISSUER_OF_TOKEN_IS_TOO))
    audience = claims["aud"]
    is_for_many = isinstance(audience, list) and len(audience) > 1
    if (is_for_many or "azp" in claims) and claims.get("azp") != provider.client_id:
        raise NotAccepted(said(say.TOKEN_WAS_MADE_FOR_ANOTHER))
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
        raise NotAccepted(said(say.SUBJECT_OF_TOKEN))
    email = str(claims.get("email") or claims.get("preferred_username") or "")
    return Claims(expected, subject, str(claims.get("name") or email), email)


LONGEST_ISSUER: Final = 300
"""As long as it can be stored."""
_LONGEST_SUBJECT: Final = 255
"""OpenID Connect Core 1.0, section 2."""


def _issuer_of(issuer: str, provider: Provider, claims: Mapping[str, Any]) -> str:
    """The one issuer that the token may have: where many share an address, that of a tenant which the settings list."""
    if TENANT not in issuer:
        return issuer
    tenant = claims["tid"]
    if tenant not in provider.tenants:
        raise ValueError("This tenant is not listed.")
    return issuer.replace(TENANT, tenant)
