from pathlib import Path

import pytest

from tools import browser


def program(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_named_browser_comes_before_the_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "chromium")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CHROMIUM_PATH", str(program(tmp_path, "my-browser")))

    assert browser.find_browser() == tmp_path / "my-browser"


def test_chromium_comes_before_chrome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "google-chrome")
    program(tmp_path, "chromium")
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert browser.find_browser() == tmp_path / "chromium"


def test_the_headless_shell_comes_first_unless_another_browser_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "chromium")
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    without = browser.find_browser()
    headless = program(tmp_path, "chromium-headless-shell")
    found = browser.find_browser()
    monkeypatch.setenv("CHROMIUM_PATH", str(program(tmp_path, "my-browser")))

    assert (without, found) == (tmp_path / "chromium", headless)
    assert browser.find_browser() == tmp_path / "my-browser"


@pytest.mark.parametrize(
    ("names", "installs"), [(["chromium"], True), (["chromium", "chromium-headless-shell"], False)]
)
def test_the_headless_shell_is_installed_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: list[str], installs: bool
) -> None:
    attempts: list[str] = []
    for name in (*names, "apt-get"):
        program(tmp_path, name)
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "_is_superuser", lambda: True)
    monkeypatch.setattr(browser, "_attempt", lambda command: attempts.append(command[-1]))

    assert browser.ensure_browser() == tmp_path / names[-1]
    assert attempts == ["chromium-headless-shell"] * installs


def test_a_named_browser_that_is_not_there_is_an_error_and_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM_PATH", "no-such-browser")

    with pytest.raises(browser.BrowserMissingError, match="'no-such-browser', which is not a program"):
        browser.find_browser()


def test_if_every_way_to_install_a_browser_fails_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts: list[str] = []
    monkeypatch.setattr(browser, "find_browser", lambda: None)
    monkeypatch.setattr(browser, "_attempt", lambda command: attempts.append(command[0]))

    with pytest.raises(browser.BrowserMissingError, match="set CHROMIUM_PATH"):
        browser.ensure_browser()
    assert attempts != []


@pytest.mark.parametrize(("superuser", "expected"), [(True, True), (False, False)])
def test_only_the_superuser_goes_without_the_sandbox(
    superuser: bool, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "_is_superuser", lambda: superuser)

    assert ("--no-sandbox" in browser.launch_options()) is expected
