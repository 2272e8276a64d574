"""What is kept of the minutes beside a later word on the same question."""

from __future__ import annotations

from datetime import date

from readiness.model.minutes import MinuteItem

DAY = date(2026, 11, 2)
LONG = "who-decides-what-is-done-with-the-result-of-a-trial-and"


def kept(question: str) -> str:
    item = MinuteItem(id=question, meeting="abcdef012345", on=DAY, question=question)
    return MinuteItem.model_validate(item.kept_beside().model_dump()).id


def test_promises_on_two_long_questions_that_begin_alike_are_kept_apart() -> None:
    assert kept(f"{LONG}-when") != kept(f"{LONG}-whom")
    assert kept(f"{LONG}-when") == kept(f"{LONG}-when")


def test_what_is_kept_names_its_question_and_its_meeting() -> None:
    assert kept("data-access") == "data-access-abcdef012345"
    assert kept(f"{LONG}-when").startswith("who-decides-what")
    assert kept(f"{LONG}-when").endswith("-abcdef012345")
