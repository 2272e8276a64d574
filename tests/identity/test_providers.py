"""What the settings say of the services by which people sign in."""

from pathlib import Path

import pytest

from readiness.identity.providers import Provider, WrongSetting, providers_in

ENTRA = {
    "READINESS_ENTRA_ISSUER": "https://login.example/organizations/v2.0",
    "READINESS_ENTRA_CLIENT_ID": "app",
    "READINESS_ENTRA_CLIENT_SECRET": "s3cret",
}


def test_providers_are_read_in_the_order_in_which_they_are_named() -> None:
    more = {
        "READINESS_PROVIDERS": "own entra",
        "READINESS_OWN_ISSUER": "https://id.example",
        "READINESS_OWN_CLIENT_ID": "house",
        "READINESS_OWN_CLIENT_SECRET": "other",
        "READINESS_OWN_LABEL": "Our own",
        "READINESS_ENTRA_TENANTS": "t-1 t-2",
    }

    assert providers_in({**ENTRA, **more}) == (
        Provider("own", "https://id.example", "house", "other", "Our own"),
        Provider("entra", ENTRA["READINESS_ENTRA_ISSUER"], "app", "s3cret", "Entra", ("t-1", "t-2")),
    )


def test_a_secret_may_lie_in_a_file_and_is_never_printed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("of the file\n")
    file = {"READINESS_ENTRA_CLIENT_SECRET_FILE": str(tmp_path / "secret")}

    (provider,) = providers_in({**ENTRA, **file, "READINESS_PROVIDERS": "entra"})

    assert provider.client_secret == "of the file"
    assert "of the file" not in repr(provider)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "READINESS_PROVIDERS names no service"),
        ({"READINESS_PROVIDERS": " "}, "READINESS_PROVIDERS names no service"),
        ({"READINESS_PROVIDERS": "entra entra"}, "cannot name “entra”"),
        ({"READINESS_PROVIDERS": "entra-id"}, "cannot name “entra-id”"),
        ({"READINESS_PROVIDERS": "Entra"}, "cannot name “Entra”"),
        ({"READINESS_PROVIDERS": "entra google"}, "READINESS_GOOGLE_ISSUER is missing"),
        ({"READINESS_PROVIDERS": "entra", "READINESS_ENTRA_CLIENT_ID": " "}, "READINESS_ENTRA_CLIENT_ID is missing"),
        (
            {"READINESS_PROVIDERS": "entra", "READINESS_ENTRA_CLIENT_SECRET": ""},
            "READINESS_ENTRA_CLIENT_SECRET is missing",
        ),
        (
            {"READINESS_PROVIDERS": "entra", "READINESS_ENTRA_CLIENT_SECRET_FILE": "/no/such"},
            "a file that cannot be read",
        ),
    ],
)
def test_a_setting_that_is_missing_or_wrong_is_said_in_a_sentence(settings: dict[str, str], said: str) -> None:
    with pytest.raises(WrongSetting, match=said):
        providers_in({**ENTRA, **settings})
