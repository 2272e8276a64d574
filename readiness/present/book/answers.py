"""The sheets of what was asked: every question with its answer, and the statements of fact."""

from __future__ import annotations

from readiness.document.book import BookField, BookRow, BookSheet, Choice, Kind
from readiness.model.costs import MOST_MONEY
from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.present import phrases, reasons
from readiness.present.book.source import (
    AMOUNT,
    CLAIM,
    DONT_KNOW,
    FLAG,
    SURE,
    UNTOLD,
    BookSource,
    key_field,
    level_choices,
    number,
)

SHEET = "answers"
_SKIPPED, _LEFT_OPEN = "Not answered", phrases.capital(reasons.LEFT_OPEN)
SKIPPED = Choice(None, _SKIPPED, (_LEFT_OPEN,))
LEFT_OPEN = Choice(None, _LEFT_OPEN, (_SKIPPED,))
NOT_APPLICABLE = Choice("not-applicable", "Does not apply")
_STORE = "response.answers."
_AGREE = (
    UNTOLD,
    Choice("agree", "I agree"),
    Choice("partly", "In part"),
    Choice("disagree", "I do not agree"),
    DONT_KNOW,
)


def answers(source: BookSource, *, is_form: bool = False) -> BookSheet:
    """One row for each question; with `is_form` the sentences of the levels and the help stand beside it."""
    questionnaire = source.found.questionnaire
    given = source.assessment.response.answers
    rows = [
        _row(
            question,
            given.get(question.id, Answer()),
            dimension.name,
            LEFT_OPEN if source.found.is_left_open(question.id) else SKIPPED,
        )
        for dimension in questionnaire.dimensions
        for question in dimension.questions
    ]
    fields = [
        BookField("question", "Question", "long", 46),
        BookField(
            "given", "Answer", "choice", 32, (f"{_STORE}given",), "given", "Choose from the list of the cell."
        ),
        BookField(
            "evidence", "Note or evidence", "long", 40, (f"{_STORE}evidence",), "evidence",
            "What supports the answer: a document, a system, a person.", longest=20_000,
        ),
        BookField("confidence", "How sure", "choice", 13, (f"{_STORE}confidence",), "confidence", choices=SURE),
        BookField(
            "reason", "Why it does not apply", "long", 26, (f"{_STORE}reason",), "reason",
            "Only beside \u201cDoes not apply\u201d.", longest=20_000,
        ),
        BookField("come-back", "Come back to it", "choice", 12, (f"{_STORE}come_back",), "come_back", choices=FLAG),
    ]  # fmt: skip
    if is_form:
        fields.insert(1, BookField("levels", "What the levels mean", "long", 60))
        fields += [BookField("help", "Help", "long", 46), BookField("tell", "How to tell", "long", 46)]
    fields += [BookField("dimension", "Dimension", "text", 26), key_field(24)]
    about = (
        "One answer for each question, chosen from the list of its cell. What is not answered lowers no score; "
        "\u201cI do not know\u201d is a good answer."
    )
    return BookSheet(SHEET, "Answers", about, tuple(fields), tuple(rows))


def choices_of(question: Question, skipped: Choice = SKIPPED) -> tuple[Choice, ...]:
    """What may be answered to a question; `skipped` is no answer, as it is called there."""
    found = [skipped, *level_choices(tuple(level.short for level in question.levels))]
    found += [DONT_KNOW] if question.allows_dont_know else []
    found += [NOT_APPLICABLE] if question.allows_not_applicable else []
    return tuple(found)


def _row(question: Question, answer: Answer, dimension: str, skipped: Choice) -> BookRow:
    return BookRow(
        question.id,
        {
            "question": question.text,
            "given": answer.given,
            "evidence": answer.evidence,
            "confidence": answer.confidence,
            "reason": answer.reason,
            "come-back": answer.come_back,
            "levels": "\n".join(f"{number}  {level.text}" for number, level in enumerate(question.levels)),
            "help": question.help,
            "tell": question.how_to_tell,
            "dimension": dimension,
        },
        entry=("answer", question.id),
        choices={"given": choices_of(question, skipped)},
    )


def facts(source: BookSource) -> BookSheet:
    """What was told once about the organization, the plan and the models at large, each in a row of its own."""
    found, assessment = source.found, source.assessment
    response, organization = assessment.response, assessment.response.organization
    presets = tuple(Choice(preset.id, preset.name) for preset in found.rubric.problems.presets)
    told = ("organization", "organization")
    rows = [
        BookRow("assessment.name", {"about": "Name of the assessment", "value": assessment.name}),
        BookRow("assessment.starts-on", {"about": "The plan starts on", "value": assessment.starts_on}, kinds=_DATE),
        BookRow("organization.name", {"about": "Name of the organization", "value": organization.name}, told, "name"),
        BookRow(
            "organization.employees", {"about": "People employed", "value": organization.employees}, told, "employees",
            kinds={"value": "whole"}, limits={"value": (0, 10_000_000)},
        ),
        BookRow("organization.sector", {"about": "Sector", "value": organization.sector}, told, "sector"),
        BookRow("organization.country", {"about": "Country", "value": organization.country}, told, "country"),
        BookRow(
            "organization.costs.currency", {"about": "Currency", "value": organization.costs.currency}, told,
            "costs.currency",
        ),
        *(_amount(source, name, words) for name, words in _COSTS.items()),
        BookRow("assessed-on", {"about": "Assessed on", "value": response.assessed_on}, kinds=_DATE),
        BookRow(
            "last-snapshot-on", {"about": "Last look before this one", "value": response.last_snapshot_on}, kinds=_DATE
        ),
        BookRow(
            "runs-no-model", {"about": "No model does real work", "value": response.runs_no_model},
            choices={"value": FLAG},
        ),
        BookRow(
            "has-no-people", {"about": "Nobody could work on machine learning", "value": response.has_no_people},
            choices={"value": FLAG},
        ),
        BookRow(
            "preset", {"about": "Weights of problems", "value": response.preset}, ("setting", "preset"),
            choices={"value": presets},
        ),
        *_days_off(source),
        *(
            BookRow(
                f"fact.{each.id}", {"about": each.text, "value": response.facts.get(each.id)}, ("fact", each.id),
                choices={"value": CLAIM},
            )
            for each in found.questionnaire.facts
        ),
        *(
            BookRow(
                f"perception.{each.id}", {"about": each.text, "value": response.perceptions.get(each.id)},
                ("perception", each.id), choices={"value": _AGREE},
            )
            for each in found.questionnaire.perceptions
        ),
    ]  # fmt: skip
    fields = (
        BookField("about", "About", "long", 70),
        BookField("value", "Told", "text", 40, _FACT_STORES, ""),
        key_field(30),
    )
    about = "Told once about the organization and never voted on. An empty cell is not told, which is not a no."
    return BookSheet("facts", "Facts", about, fields, tuple(rows))


_DATE: dict[str, Kind] = {"value": "date"}
_COSTS = {
    "hour": "An hour of the people who do today's work costs",
    "day_inside": "A working day of your own people on a project costs",
    "day_outside": "A working day of somebody from outside costs",
}
_FACT_STORES = (
    "name", "starts_on", "response.assessed_on", "response.organization.name", "response.organization.employees",
    "response.organization.sector", "response.organization.country", "response.organization.costs.currency",
    "response.organization.costs.hour", "response.organization.costs.day_inside",
    "response.organization.costs.day_outside", "response.last_snapshot_on", "response.runs_no_model",
    "response.has_no_people", "response.preset", "response.facts", "response.perceptions", "work_days.holidays_of",
    "work_days.blocked.first", "work_days.blocked.last", "work_days.blocked.why",
)  # fmt: skip


def _amount(source: BookSource, name: str, words: str) -> BookRow:
    told = number(getattr(source.assessment.response.organization.costs, name))
    return BookRow(
        f"organization.costs.{name.replace('_', '-')}",
        {"about": words, "value": told},
        ("organization", "organization"),
        f"costs.{name}",
        choices={"value": AMOUNT},
        kinds={"value": "number"},
        limits={"value": (0, MOST_MONEY)},
    )


def _days_off(source: BookSource) -> list[BookRow]:
    days, calendar = source.assessment.work_days, source.found.calendar
    country = days.holidays_of if days.holidays_of is not None else calendar.country if calendar else ""
    rows = [BookRow("holidays", {"about": "Public holidays of", "value": country or "no country"})]
    for place, blocked in enumerate(days.blocked, 1):
        about = f"Nobody works on the plan: {blocked.why or 'no reason told'}"
        value = f"{blocked.first.isoformat()} to {blocked.last.isoformat()}"
        rows.append(BookRow(f"blocked.{place}", {"about": about, "value": value}))
    return rows
