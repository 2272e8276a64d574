"""The two steps of signing in: the authorization code flow with PKCE (RFC 7636), state and nonce."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlencode

from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from readiness.identity.asking import NotAccepted, ask, must_be_private
from readiness.identity.checking_tokens import TENANT, Claims, UnknownKey, checked
from readiness.identity.providers import Provider
from readiness.words import said
from readiness.words.say import identity as say

_KEPT_SECONDS: Final = 3600
_SHARED: Final = re.compile(r"/(common|organizations|consumers)/")
"""Where Entra ID has the tenant in the addresses that many organizations share."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Where to send the browser, and what to keep until it comes back."""

    address: str
    state: str
    nonce: str
    verifier: str


class SignIns:
    """Signing in by one provider. What it tells of itself is asked for once an hour."""

    def __init__(self, provider: Provider, clock: Callable[[], float] = time.monotonic) -> None:
        self.provider = provider
        self._clock = clock
        self._kept: dict[str, tuple[float, dict[str, Any]]] = {}

    def begin(self, back: str) -> Begun:
        """The first step; `back` is the address of ours to which the provider sends the browser back.

        Raises:
            NotAccepted: the provider cannot be reached or trusted.
        """
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": back,
            "scope": said(say.PART_OPENID_EMAIL_PROFILE),
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        there = must_be_private(self._told("authorization_endpoint"))
        return Begun(f"{there}{'&' if '?' in there else '?'}{urlencode(asked)}", state, nonce, verifier)

    def finish(self, code: str, *, verifier: str, nonce: str, back: str) -> Claims:
        """The second step: exchange the code that came back for a token, and check that.

        Raises:
            NotAccepted: the provider cannot be reached, or whatever does not fit.
        """
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        ours = ":".join(quote(each, safe="") for each in (self.provider.client_id, self.provider.client_secret))
        proof = base64.b64encode(ours.encode()).decode()
        answer = ask(self._told("token_endpoint"), form, {"Authorization": said(say.basic_proof(proof=proof))})
        token, issuer = str(answer.get("id_token", "")), self._told("issuer")
        try:
            return checked(token, self._keys(), self.provider, issuer=issuer, nonce=nonce)
        except UnknownKey:
            # The provider may have changed its keys a moment ago.
            return checked(token, self._keys(anew=True), self.provider, issuer=issuer, nonce=nonce)

    def leaving(self, back: str) -> str:
        """Where somebody signs out of the provider, which then leads to `back`; empty if it tells no such place."""
        try:
            there = must_be_private(self._told("end_session_endpoint"))
        except NotAccepted:
            return ""
        asked = {"client_id": self.provider.client_id, "post_logout_redirect_uri": back}
        return f"{there}{'&' if '?' in there else '?'}{urlencode(asked)}"

    def _told(self, name: str) -> str:
        """What the provider tells of itself, under the name that the settings know it by."""
        issuer = self.provider.issuer.rstrip("/")
        about = self._remembered(f"{issuer}/.well-known/openid-configuration")
        shared = _SHARED.sub(f"/{TENANT}/", f"{issuer}/").rstrip("/")
        if str(about.get("issuer", "")).rstrip("/") not in {issuer, shared}:
            raise NotAccepted(said(say.PROVIDER_CALLS_ITSELF_BY_ANOTHER))
        found = about.get(name)
        if not isinstance(found, str):
            raise NotAccepted(said(say.provider_tells_no(name=name)))
        return found

    def _keys(self, *, anew: bool = False) -> KeySet:
        told = self._remembered(self._told("jwks_uri"), anew=anew)
        try:
            return KeySet.import_key_set(told)  # type: ignore[arg-type] # what is no set of keys is refused there
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise NotAccepted(said(say.keys_of_provider_cannot(error=str(error)))) from error

    def _remembered(self, address: str, *, anew: bool = False) -> dict[str, Any]:
        at, found = self._kept.get(address, (0.0, None))
        if anew or found is None or self._clock() - at > _KEPT_SECONDS:
            found = ask(address)
            self._kept[address] = (self._clock(), found)
        return found
