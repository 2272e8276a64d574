"""What a run tells of the theme is what Streamlit tells, and is worked out once for all runs."""

from collections.abc import Callable, Iterator

import pytest
from streamlit import config
from streamlit.config import CustomThemeCategories
from streamlit.proto.NewSession_pb2 import CustomThemeConfig, NewSession
from streamlit.runtime import app_session

from readiness.ui import hosting, kept_theme

SECTIONS = ["theme", *(f"theme.{each.value}" for each in CustomThemeCategories)]


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    kept_theme._told.cache_clear()
    yield
    kept_theme._told.cache_clear()


def told_by(tell: Callable[..., None]) -> NewSession:
    """All sections, as Streamlit tells them at the beginning of a run."""
    message = NewSession()
    theme = message.custom_theme
    places = theme, theme.sidebar, theme.light, theme.dark, theme.light.sidebar, theme.dark.sidebar
    for place, section in zip(places, SECTIONS, strict=True):
        tell(place, section)
    return message


@pytest.mark.parametrize("settings", [{}, {"theme.primaryColor": "#123456", "theme.base": "dark"}])
def test_a_run_tells_what_streamlit_would(settings: dict[str, str]) -> None:
    before = {name: config.get_option(name) for name in settings}
    for name, value in settings.items():
        config.set_option(name, value)
    try:
        expected = told_by(kept_theme._work_out)
        assert [told_by(kept_theme.tell) for _ in range(2)] == [expected] * 2
        assert expected.custom_theme.primary_color == settings.get("theme.primaryColor", "")
    finally:
        for name, value in before.items():
            config.set_option(name, value)


def test_all_runs_of_the_app_have_it_from_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    worked_out: list[str] = []
    monkeypatch.setattr(kept_theme, "_work_out", lambda _message, section: worked_out.append(section))
    assert hosting.ROUTES
    for _ in range(2):
        told_by(app_session._populate_theme_msg)
    assert worked_out == SECTIONS


def test_what_a_file_of_settings_says_anew_is_told() -> None:
    kept_theme.tell(CustomThemeConfig())
    config._on_config_parsed.send()
    assert kept_theme._told.cache_info().currsize == 0
