"""Small building blocks that all pages share. Each takes plain text and makes it safe itself."""

from readiness.ui.components.figures import table
from readiness.ui.components.headings import heading, lede, note, section
from readiness.ui.components.marks import badge, meter, phase_chip
from readiness.ui.components.page_top import is_elsewhere, page_top, start_at_top
from readiness.ui.components.panels import ask_first, empty_state, notice, panel
from readiness.ui.components.rows import facts, html, listing

__all__ = [
    "ask_first",
    "badge",
    "empty_state",
    "facts",
    "heading",
    "html",
    "is_elsewhere",
    "lede",
    "listing",
    "meter",
    "note",
    "notice",
    "page_top",
    "panel",
    "phase_chip",
    "section",
    "start_at_top",
    "table",
]
