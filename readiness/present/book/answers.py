"""The sheets of what was asked: every question with its answer, and the statements of fact."""

from __future__ import annotations

from readiness.document.book import BookField, BookRow, BookSheet, Choice, Kind
from readiness.model.costs import MOST_MONEY
from readiness.model.questionnaire import Question
from readiness.model.response import Answer
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
from readiness.words import said, said_all
from readiness.words.say import book as say

SHEET = "answers"
SKIPPED = Choice(None, say.NOT_ANSWERED, (say.LEFT_OPEN_BY_THE_ROOM,))
LEFT_OPEN = Choice(None, say.LEFT_OPEN_BY_THE_ROOM, (say.NOT_ANSWERED,))
NOT_APPLICABLE = Choice("not-applicable", say.DOES_NOT_APPLY)
_STORE = "response.answers."
_AGREE = (
    UNTOLD,
    Choice("agree", say.I_AGREE),
    Choice("partly", say.IN_PART),
    Choice("disagree", say.I_DO_NOT_AGREE),
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
        BookField("question", said(say.QUESTION), "long", 46),
        BookField(
            "given", said(say.ANSWER), "choice", 32, (f"{_STORE}given",), "given", said(say.CHOOSE_FROM_LIST_CELL)
        ),
        BookField(
            "evidence", said(say.NOTE_OR_EVIDENCE), "long", 40, (f"{_STORE}evidence",), "evidence",
            said(say.WHAT_SUPPORTS_ANSWER_DOCUMENT_SYSTEM), longest=20_000,
        ),
        BookField("confidence", said(say.HOW_SURE), "choice", 13, (f"{_STORE}confidence",), "confidence", choices=SURE),
        BookField(
            "reason", said(say.WHY_DOES_NOT_APPLY), "long", 26, (f"{_STORE}reason",), "reason",
            said(say.ONLY_BESIDE_DOES_NOT_APPLY), longest=20_000,
        ),
        BookField("come-back", said(say.COME_BACK), "choice", 12, (f"{_STORE}come_back",), "come_back", choices=FLAG),
    ]  # fmt: skip
    if is_form:
        fields.insert(1, BookField("levels", said(say.WHAT_LEVELS_MEAN), "long", 60))
        fields += [BookField("help", said(say.HELP), "long", 46), BookField("tell", said(say.HOW_TELL), "long", 46)]
    fields += [BookField("dimension", said(say.DIMENSION), "text", 26), key_field(24)]
    about = said(say.ONE_ANSWER_EACH_QUESTION_CHOSEN)
    return BookSheet(SHEET, said(say.ANSWERS), about, tuple(fields), tuple(rows))


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
        BookRow("assessment.name", {"about": said(say.NAME_ASSESSMENT), "value": assessment.name}),
        BookRow("assessment.starts-on", {"about": said(say.PLAN_STARTS), "value": assessment.starts_on}, kinds=_DATE),
        BookRow("organization.name", {"about": said(say.NAME_ORGANIZATION), "value": organization.name}, told, "name"),
        BookRow(
            "organization.employees",
            {"about": said(say.PEOPLE_EMPLOYED), "value": organization.employees},
            told,
            "employees",
            kinds={"value": "whole"}, limits={"value": (0, 10_000_000)},
        ),
        BookRow("organization.sector", {"about": said(say.SECTOR), "value": organization.sector}, told, "sector"),
        BookRow("organization.country", {"about": said(say.COUNTRY), "value": organization.country}, told, "country"),
        BookRow(
            "organization.costs.currency", {"about": said(say.CURRENCY), "value": organization.costs.currency}, told,
            "costs.currency",
        ),
        *(_amount(source, name, words) for name, words in said_all(_COSTS).items()),
        BookRow(
            "organization.decides-on", {"about": said(say.DAY_OF_DECISION), "value": organization.decides_on}, told,
            "decides_on", kinds=_DATE,
        ),
        BookRow(
            "organization.may-spend",
            {"about": said(say.MOST_FOR_OTHERS), "value": number(organization.may_spend)},
            told,
            "may_spend",
            choices={"value": AMOUNT},
            kinds={"value": "number"},
            limits={"value": (0, MOST_MONEY)},
        ),
        BookRow("assessed-on", {"about": said(say.ASSESSED), "value": response.assessed_on}, kinds=_DATE),
        BookRow(
            "last-snapshot-on",
            {"about": said(say.LAST_LOOK_BEFORE_THIS_ONE), "value": response.last_snapshot_on},
            kinds=_DATE,
        ),
        BookRow(
            "runs-no-model", {"about": said(say.NO_MODEL_DOES_REAL_WORK), "value": response.runs_no_model},
            choices={"value": FLAG},
        ),
        BookRow(
            "has-no-people", {"about": said(say.NOBODY_COULD_WORK_MACHINE_LEARNING), "value": response.has_no_people},
            choices={"value": FLAG},
        ),
        BookRow(
            "preset", {"about": said(say.WEIGHTS_PROBLEMS), "value": response.preset}, ("setting", "preset"),
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
        BookField("about", said(say.ABOUT), "long", 70),
        BookField("value", said(say.TOLD), "text", 40, _FACT_STORES, ""),
        key_field(30),
    )
    about = said(say.TOLD_ONCE_ABOUT_ORGANIZATION_NEVER)
    return BookSheet("facts", said(say.FACTS), about, fields, tuple(rows))


_DATE: dict[str, Kind] = {"value": "date"}
_COSTS = {
    "hour": say.HOUR_PEOPLE_WHO_DO_TODAY,
    "day_inside": say.WORKING_DAY_YOUR_OWN_PEOPLE,
    "day_outside": say.WORKING_DAY_SOMEBODY_FROM_OUTSIDE,
}
_FACT_STORES = (
    "name", "starts_on", "response.assessed_on", "response.organization.name", "response.organization.employees",
    "response.organization.sector", "response.organization.country", "response.organization.costs.currency",
    "response.organization.costs.hour", "response.organization.costs.day_inside",
    "response.organization.costs.day_outside", "response.organization.decides_on", "response.organization.may_spend",
    "response.last_snapshot_on", "response.runs_no_model",
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
    rows = [BookRow("holidays", {"about": said(say.PUBLIC_HOLIDAYS), "value": country or said(say.PART_NO_COUNTRY)})]
    for place, blocked in enumerate(days.blocked, 1):
        about = said(say.nobody_works(why=blocked.why) if blocked.why else say.NOBODY_WORKS_NO_REASON)
        value = said(say.part_days_blocked(first=blocked.first.isoformat(), last=blocked.last.isoformat()))
        rows.append(BookRow(f"blocked.{place}", {"about": about, "value": value}))
    return rows
