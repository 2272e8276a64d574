"""The messages of identity.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message


def provider_sends_us_elsewhere(*, code: int) -> Message:
    """The provider sends us elsewhere ({code})."""
    return Message("identity:provider-sends-us-elsewhere", (code,))


def answer_is_no_object(*, hostname: str, path: str) -> Message:
    """{hostname}{path}: the answer is no object."""
    return Message("identity:answer-is-no-object", (hostname, path))


ANSWER_TAKES_TOO_LONG: Final = Message("identity:answer-takes-too-long")
"""The answer takes too long."""

ADDRESS_OF_PROVIDER_CANNOT: Final = Message("identity:address-of-provider-cannot")
"""The address of the provider cannot be read."""

PROVIDER_IS_REACHED_BY_HTTPS: Final = Message("identity:provider-is-reached-by-https")
"""A provider is reached by https only."""

ISSUER_OR_NONCE_OF_TOKEN: Final = Message("identity:issuer-or-nonce-of-token")
"""The issuer or the nonce of the token is not valid."""

TOKEN_IS_OF_LONG_AGO: Final = Message("identity:token-is-of-long-ago")
"""The token was made long ago by its own date."""

ISSUER_OF_TOKEN_IS_TOO: Final = Message("identity:issuer-of-token-is-too")
"""The issuer of the token is too long."""

TOKEN_WAS_MADE_FOR_ANOTHER: Final = Message("identity:token-was-made-for-another")
"""The token was made for another program."""

SUBJECT_OF_TOKEN: Final = Message("identity:subject-of-token")
"""The subject of the token is not valid."""


def names_no_service_to_sign(*, providers: str) -> Message:
    """{providers} names no service to sign in by; write a short name, such as entra."""
    return Message("identity:names-no-service-to-sign", (providers,))


def cannot_name_take_each_name(*, providers: str, name: str) -> Message:
    """{providers} cannot name “{name}”; take each name once, of small letters and digits."""
    return Message("identity:cannot-name-take-each-name", (providers, name))


def names_file_that_cannot(*, setting: str) -> Message:
    """{setting} names a file that cannot be read."""
    return Message("identity:names-file-that-cannot", (setting,))


def is_missing(*, setting: str) -> Message:
    """{setting} is missing."""
    return Message("identity:is-missing", (setting,))


PART_OPENID_EMAIL_PROFILE: Final = Message("identity:part-openid-email-profile")
"""openid email profile"""


def basic_proof(*, proof: str) -> Message:
    """Basic {proof}"""
    return Message("identity:basic-proof", (proof,))


PROVIDER_CALLS_ITSELF_BY_ANOTHER: Final = Message("identity:provider-calls-itself-by-another")
"""The provider calls itself by another name than the settings do."""


def provider_tells_no(*, name: str) -> Message:
    """The provider tells no {name}."""
    return Message("identity:provider-tells-no", (name,))


def keys_of_provider_cannot(*, error: str) -> Message:
    """The keys of the provider cannot be read: {error}"""
    return Message("identity:keys-of-provider-cannot", (error,))
