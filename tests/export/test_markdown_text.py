"""Typed text in Markdown, for the report and for trackers: shown as typed, and nothing else."""

import pytest

from readiness.export.markdown_text import markdown_text


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("1. Clean the data", r"1\. Clean the data"),
        ("2) Ask", r"2\) Ask"),
        ("- a list", r"\- a list"),
        ("--- a line", r"\--- a line"),
        ("write to bob@example.org", "write to bob&#64;example.org"),
        ("https://example.org and www.example.org", "https&#58;//example.org and www&#46;example.org"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("#heading | *bold*", r"\#heading \| \*bold\*"),
        ("3.5 of 4", "3.5 of 4"),
    ],
)
def test_nothing_that_was_typed_is_an_instruction(typed: str, written: str) -> None:
    assert markdown_text(typed) == written
