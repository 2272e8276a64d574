"""The policy that every response carries; what a running server sends is tested in tests/e2e."""

import os
import re
import subprocess
import sys
from pathlib import Path

from streamlit import delta_generator
from streamlit.components.v2 import component_manager, manifest_scanner
from streamlit.runtime import runtime

from readiness.content import folders
from readiness.ui import first_page, hosting, theme


def _policy() -> dict[str, str]:
    return dict(part.split(" ", 1) for part in hosting.content_security_policy().split("; "))


def test_only_streamlits_own_inline_scripts_may_run() -> None:
    page = first_page.markup()

    assert "'unsafe-inline'" not in _policy()["script-src"]
    assert "'unsafe-eval'" not in _policy()["script-src"]
    assert _policy()["script-src"].count("sha256-") == len(re.findall(r"<script>", page))


def test_our_own_script_comes_with_the_first_page_and_with_no_run_of_a_page() -> None:
    assert f'<script defer src="{theme.script_address()}"></script>' in first_page.markup()


def test_no_other_host_may_be_asked() -> None:
    allowed = {word for words in _policy().values() for word in words.split()}

    assert {word for word in allowed if not word.startswith("'")} == {"data:", "blob:"}


LOADS_THE_APP = """
import asyncio, gc, os, runpy, sys

read = set()
sys.addaudithook(lambda event, given: read.add(str(given[0])) if event == "open" else None)

def told():
    return gc.isenabled(), sorted({heavy} & sys.modules.keys())

async def start(app):
    async with hosting.warmed(app):
        print(told())
        hosting.state.shared_workspace()
        print("Words read:", *(file for file in read if "/languages/" in file and file.endswith((".ftl", ".yaml"))))
        print("At work:", *(task.get_coro().__qualname__ for task in asyncio.all_tasks()))

loaded = runpy.run_path({path!r})
hosting = loaded["hosting"]
print(told())
asyncio.run(start(loaded["app"]))
sys.stdout.flush()
os._exit(0)
"""
"""It ends at once: a thread that still warms up the app and writes to its log must not meet an ending interpreter."""


def test_an_app_that_nobody_uses_holds_nothing_of_rules_charts_reports_or_other_languages_and_collects_no_garbage(
    tmp_path: Path,
) -> None:
    libraries = {"altair", "numpy", "pandas", "pyarrow", "reportlab", "pikepdf", "joserfc", "cryptography"}
    heavy = {*libraries, *hosting.WARMED_UP_WITH} | {
        "readiness.present.documents",
        "readiness.services.campaigns",
        "readiness.services.exporting",
        "sqlalchemy.dialects.postgresql",
    }
    code = LOADS_THE_APP.format(heavy=heavy, path=str(folders.app_file()))
    settings = {**os.environ, "READINESS_DATABASE_URL": f"sqlite:///{tmp_path}/readiness.db"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, env=settings)
    told = [line for line in done.stdout.splitlines() if line.startswith("(")]
    assert told == ["(False, [])", "(True, [])"]
    words = [line for line in done.stdout.splitlines() if line.startswith("Words read:")]
    assert [each for line in words for each in line.split()[2:] if "/languages/en/" not in each] == []
    assert len(words) == 1
    assert "remove_by_the_hour" in done.stdout, "links to results end without accounts too"


def test_what_a_run_has_drawn_is_sent_without_a_long_wait() -> None:
    name = "MESSAGE_FLUSH_INTERVAL_SECS"
    assert vars(runtime)[name] == hosting.SECONDS_BETWEEN_SENDING
    assert name in runtime.Runtime._loop_coroutine.__code__.co_names


def test_no_installed_package_is_searched_for_components_at_a_start() -> None:
    assert vars(manifest_scanner)[hosting.SCANNER]() == []
    discovers = component_manager.BidiComponentManager.discover_and_register_components
    assert hosting.SCANNER in discovers.__code__.co_names


def test_the_first_page_looks_for_no_prompt_of_python() -> None:
    name = "_use_warning_has_been_displayed"
    assert vars(delta_generator)[name]
    assert name in delta_generator._maybe_print_use_warning.__code__.co_names
