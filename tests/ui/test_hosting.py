"""The policy that every response carries; what a running server sends is tested in tests/e2e."""

import re
from pathlib import Path

import streamlit as st

from readiness.ui import hosting


def _policy() -> dict[str, str]:
    return dict(part.split(" ", 1) for part in hosting.content_security_policy().split("; "))


def test_only_streamlits_own_inline_scripts_may_run() -> None:
    page = (Path(st.__file__).parent / "static" / "index.html").read_text("utf-8")

    assert "'unsafe-inline'" not in _policy()["script-src"]
    assert "'unsafe-eval'" not in _policy()["script-src"]
    assert _policy()["script-src"].count("sha256-") == len(re.findall(r"<script>", page))


def test_no_other_host_may_be_asked() -> None:
    allowed = {word for words in _policy().values() for word in words.split()}

    assert {word for word in allowed if not word.startswith("'")} == {"data:", "blob:"}
