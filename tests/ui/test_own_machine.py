"""Who counts as sitting at the computer that runs the app; the whole way through proxies is tested in tests/servers."""

import pytest

from readiness.ui import own_machine

HERE = {"Host": "localhost:8501", "Origin": "http://localhost:8501"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "app.example.org", "Origin": "https://app.example.org"},
        {**HERE, "X-Forwarded-For": "203.0.113.9"},
        {**HERE, "X-Forwarded-Proto": "https"},
        {**HERE, "Forwarded": "for=203.0.113.9"},
        {"Host": "127.0.0.1:8501", "Origin": "https://app.example.org"},
        {"Host": "app.example.org", "Origin": "http://localhost"},
        {"Host": "localhost.example.org", "Origin": "http://localhost.example.org"},
        {"Host": "localhost:8501"},
        {},
    ],
)
def test_who_comes_from_elsewhere_is_told_by_the_names_in_the_request(headers: dict[str, str]) -> None:
    assert not own_machine.comes_from_here(headers)


@pytest.mark.parametrize("headers", [HERE, {"host": "[::1]:9000", "origin": "http://127.0.0.1:9000"}])
def test_a_browser_on_this_computer_is_told_by_the_names_in_the_request(headers: dict[str, str]) -> None:
    assert own_machine.comes_from_here(headers)


@pytest.mark.parametrize("setting", [own_machine.LIST, own_machine.TABLES])
def test_one_rule_decides_about_the_list_and_about_paths(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(setting, raising=False)
    assert not own_machine.allows(setting)
    monkeypatch.setenv(setting, "on")
    assert own_machine.allows(setting)
    monkeypatch.setattr(own_machine, "is_here", lambda: True)
    monkeypatch.setenv(setting, "off")
    assert not own_machine.allows(setting)
