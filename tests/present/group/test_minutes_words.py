"""Minutes in words, in the calendar and in the table of the plan."""

import csv
import io
from datetime import date

from readiness.model.assessment import ReportSettings
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import QuestionAgreement
from readiness.present.group import minutes_words as words
from readiness.present.handout.brief import Brief
from readiness.present.plan.plan_calendar import plan_ics
from readiness.present.plan.plan_export import plan_csv
from tests.report.cases import LIBRARY, content_of

QUESTIONS = LIBRARY.questionnaire.questions
TODAY = date(2026, 11, 20)
COMMON = {"meeting": "m-1", "workshop": "Spring", "on": date(2026, 11, 2)}
AGREED = MinuteItem(
    id=QUESTIONS[0].id, question=QUESTIONS[0].id, level=2, text="All lists", evidence="Shared drive", **COMMON
)
LEFT = MinuteItem(
    id=QUESTIONS[1].id, question=QUESTIONS[1].id, text="Nobody knew", owner="Ann", by=date(2026, 11, 12), **COMMON
)
OLD = MinuteItem(id=QUESTIONS[2].id, question=QUESTIONS[2].id, owner="Bo", by_words="Friday", **COMMON)
DECISION = MinuteItem(id="decision-1", text="Order the test data", owner="Cy", by=date(2026, 12, 1), **COMMON)
PLAIN = MinuteItem(id="decision-2", text="Do without a vendor", **COMMON)
ALL = (AGREED, OLD, PLAIN, DECISION, LEFT)


def agreement(question: str, flag: str) -> QuestionAgreement:
    return QuestionAgreement(
        question=question, counts=(1, 1, 1, 1), dont_know=0, not_applicable=0, skipped=0, lower_median=1, median=1.5,
        mean=1.5, consensus=0.2, spread=1.0, flag=flag,
    )  # fmt: skip


def test_promises_come_by_day_with_those_without_a_day_last_and_done_ones_after_them() -> None:
    assert words.owed(ALL) == (LEFT, DECISION, OLD)
    assert words.owed((LEFT.with_done(is_done=True), DECISION)) == (DECISION, LEFT.with_done(is_done=True))
    assert [words.state(each, TODAY) for each in words.owed(ALL)] == ["Late", "Open", "Open"]
    assert words.state(LEFT.with_done(is_done=True), TODAY) == "Done"


def test_a_promise_reads_as_a_sentence_and_keeps_what_was_typed_for_a_day() -> None:
    assert words.sentence(LIBRARY.questionnaire, DECISION) == "Cy, by 1 December 2026: Order the test data"
    asked = QUESTIONS[2].text
    assert words.sentence(LIBRARY.questionnaire, OLD) == f"Bo, by Friday: Bring evidence on \u201c{asked}\u201d"
    assert words.sentence(LIBRARY.questionnaire, PLAIN) == "Do without a vendor"


def test_an_agreed_level_is_told_with_reason_and_what_was_seen() -> None:
    short = QUESTIONS[0].levels[2].short
    assert words.agreed_row(LIBRARY.questionnaire, AGREED) == (
        QUESTIONS[0].text,
        short,
        "All lists (seen: Shared drive)",
    )
    assert words.agreed(LIBRARY.questionnaire, ALL) == (AGREED,)


def test_every_question_that_differs_is_told_with_what_came_of_it_or_as_still_to_talk_about() -> None:
    flags = {QUESTIONS[0].id: "agreed"} | {each.id: "discuss" for each in QUESTIONS[1:25]}
    found = [agreement(slug, flag) for slug, flag in flags.items()]
    rows = words.settled(LIBRARY.questionnaire, ALL, found)
    left = words.to_talk_about(LIBRARY.questionnaire, ALL, found)
    assert rows[0] == (QUESTIONS[1].text, "Left open", "Ann brings evidence by 12 November 2026. Nobody knew")
    assert rows[1] == (QUESTIONS[2].text, "Left open", "Bo brings evidence by Friday.")
    assert left == tuple(each.text for each in QUESTIONS[3:25])


def test_promises_are_in_the_calendar_and_in_the_table_of_the_plan() -> None:
    found = Brief(content_of("community-clinic"), ReportSettings()).found
    due = words.due(LIBRARY.questionnaire, (*ALL, DECISION.with_done(is_done=True)))
    calendar = plan_ics((), (), TODAY, until=TODAY, key="k", promised=due).decode().replace("\r\n ", "")
    assert [each.on for each in due] == [LEFT.by, DECISION.by]
    assert "SUMMARY:Order the test data" in calendar
    assert "DTSTART;VALUE=DATE:20261201" in calendar

    table = list(csv.DictReader(io.StringIO(plan_csv(found, (), ALL).decode("utf-8-sig"))))
    assert [(row["Person"], row["End"], row["In the plan"]) for row in table] == [
        ("Ann", "2026-11-12", "promised"),
        ("Cy", "2026-12-01", "promised"),
        ("Bo", "", "promised"),
    ]
