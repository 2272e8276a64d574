"""How the check of a real table works: what it does, its words, what is our choice, what it cannot know."""

from __future__ import annotations

from readiness.present.data import check_method
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows


def check(_method: Method) -> None:
    """The rules of a table check in words."""
    components.section("What a table check does", "On the page Evidence, with one real table of yours.")
    components.html(named_rows(check_method.said_rows(check_method.STEPS)))
    components.section(
        "What its words mean", "A check ends in one of these. The same table always gives the same word."
    )
    components.html(named_rows(check_method.word_rows()))
    components.section(
        "What is our choice", "Tried on hundreds of tables whose truth is known; other choices are possible."
    )
    components.html(named_rows(check_method.said_rows(check_method.CHOICES)))
    components.section("What it cannot know", "Keep it in mind when you act on a result.")
    components.html(named_rows(check_method.said_rows(check_method.LIMITS)))
