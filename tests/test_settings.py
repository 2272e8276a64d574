"""The shipped Streamlit settings: known to the pinned Streamlit, and the safe choice where there is one."""

import tomllib

import pytest
from streamlit.config import get_config_options

from tools.house import ROOT

SETTINGS = {
    f"{section}.{name}": value
    for section, values in tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8")).items()
    for name, value in values.items()
    if not isinstance(value, dict)
}


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_streamlit_knows_the_setting(name: str) -> None:
    # Streamlit passes over a name it does not know, so a renamed setting would silently stop protecting anybody.
    assert name in get_config_options()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server.address", "127.0.0.1"),
        ("server.enableXsrfProtection", True),
        ("server.enableCORS", True),
        ("server.enableStaticServing", False),
        ("server.enableAgentApi", False),
        ("client.showErrorDetails", "none"),
        ("client.toolbarMode", "minimal"),
        ("browser.gatherUsageStats", False),
        ("logger.hideWelcomeMessage", True),
    ],
)
def test_the_safe_choice_is_made(name: str, value: object) -> None:
    assert SETTINGS[name] == value


def test_no_secret_is_shipped() -> None:
    assert not [name for name in SETTINGS if "secret" in name.lower()]
