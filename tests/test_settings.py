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
        ("logger.enableRich", False),
    ],
)
def test_the_safe_choice_is_made(name: str, value: object) -> None:
    assert SETTINGS[name] == value


def test_no_secret_is_shipped() -> None:
    assert not [name for name in SETTINGS if "secret" in name.lower()]


def needed_packages() -> set[str]:
    """All packages that an installation brings, by the lock file."""
    locked = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    packages = {each["name"]: each for each in locked}
    waiting = [(each["name"], tuple(each.get("extra", ()))) for each in packages["ml-readiness"]["dependencies"]]
    found: set[str] = set()
    while waiting:
        name, extras = waiting.pop()
        further = [each for extra in extras for each in packages[name].get("optional-dependencies", {}).get(extra, [])]
        if name not in found:
            further += packages[name].get("dependencies", [])
        found.add(name)
        waiting += [(each["name"], tuple(each.get("extra", ()))) for each in further]
    return found


def test_every_package_that_is_installed_is_explained() -> None:
    text = (ROOT / "docs" / "packages.md").read_text("utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| ") and "Package" not in line]
    explained = [name.strip() for row in rows for name in row.split(",")]

    assert sorted(explained) == sorted(needed_packages())
    assert f"{len(explained)} packages" in text
