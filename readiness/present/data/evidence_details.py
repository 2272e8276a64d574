"""The smaller texts of a table check: alarms, questions, notes of the reader, problems, grade and criteria."""

from __future__ import annotations

from readiness.model.evidence import (
    Alarm,
    CriterionEvidence,
    GradeCeiling,
    LeakQuestion,
    Note,
    SupportedProblem,
)
from readiness.present.phrases import short_list

_ALARMS = {
    "too-good": "“{0}” alone gives the answer almost perfectly.",
    "blanks-tell": "Whether “{0}” is blank already tells the answer.",
    "after-the-fact": "“{0}” predicts well, and its name sounds later than the moment of prediction.",
    "stands-out": "“{0}” alone predicts far better than any other column. Honest measurements can do that too.",
    "later-date": "“{0}” mostly lies after the time of the row.",
}
_NOTES = {
    "columns-renamed": "{n} column names were blank, repeated or unreadable and got new ones.",
    "no-header": "The first row holds values, so the columns were numbered.",
    "title-rows-skipped": "{n} rows above the header were skipped.",
    "total-rows-removed": "Rows that hold totals of other rows were removed: {n}.",
    "footer-rows-removed": "Lines below the table, such as a source, were removed: {n}.",
    "other-sheets": "Sheet {columns} was read, the largest that is not hidden; other sheets were not read: {n}.",
    "merged-cells-filled": "Cells that were merged downwards got the value of their first cell: {n} blocks.",
    "fixed-width-read": "The columns were told apart by the spaces between them.",
    "columns-not-read": "Not read, as their cells hold lists, records or raw bytes: {columns}.",
    "ragged-rows-skipped": "Lines that do not fit the header were skipped: {n}.",
    "every-kth-row": "The source is large: {n} rows, evenly spread over it, were read.",
    "sampled-in-database": "The database handed over a sample of {n} rows.",
    "decimal-commas-read": "Commas were read as decimal marks in {columns}.",
    "unclear-dates": "Day and month could be swapped in {columns}; please say which comes first.",
    "mixed-columns": "Numbers and words are mixed in {columns}; they were used as words.",
    "text-not-read": "Of the free text in {columns} only the length counts; its content was not read.",
    "personal-left-out": "Personal data was found and left out: {columns}.",
    "rows-without-date": "Rows without a date were left out: {n}.",
    "time-split-only": "The same people or places appear in old and new rows, as too few would remain otherwise.",
    "repeats-the-time-axis": "Left out, as they only go up or down with the time column: {columns}.",
    "rare-answers-left-out": "{n} answers with fewer than 10 examples were left out.",
    "tested-on-a-part": "Tested on {n} rows; more rows could raise the score a little.",
}
_PROBLEMS = {
    "sort-into-groups": "sort new cases into the groups of “{0}”; still needed: who acts on the result",
    "predict-a-number": "predict the number in “{0}”; still needed: how large an error does harm",
    "forecast": "forecast over time, along “{0}”; still needed: what will be known in advance",
    "time-until-event": "estimate the time until it happens, from “{0}”; still needed: cases that are still running",
    "sort-text": "sort or search the texts in “{0}”; still needed: a topic for some hundred of them",
    "group-similar": "group cases that are alike, and spot unusual ones; still needed: somebody who judges the groups",
    "match": "match who goes with what, by “{0}”; still needed: whether each match worked out",
    "did-it-work": "ask if “{0}” made a difference; still needed: an experiment in which chance decided who got it",
}
_CEILINGS = {
    "absent": "The file supports no grade yet: there are too few rows with a known answer.",
    "acceptable": "acceptable at most: raw data is there, and the outcome is hardly recorded.",
    "better": "better at most; best needs a live source that every team may use, and people who confirm it.",
    "best": "best: read live, and people confirm that every team may use it and that it is the one place.",
}
_NOTHING_CHOSEN = (
    "acceptable at most so far: raw data is there. Whether the outcome is recorded shows once you say what to predict."
)
_CRITERIA = {
    "hardly-any-cases": "hardly any cases",
    "few-of-the-rarest": "few cases of the rarest answer",
    "few-cases": "some hundred cases",
    "under-a-hundred": "fewer than a hundred cases",
    "some-thousands": "hundreds to thousands of cases",
    "a-year-of-fewer": "the time is long enough, but ten thousand cases are far off; "
    "if a year yields no more, choose the top level",
    "a-year-of-thousands": "a year or more by the dates, and thousands of cases",
    "many-cases": "ten thousand cases or more",
    "no-answer-column": "no column with the outcome was named",
    "answers-hardly-filled": "the outcome is recorded for few cases",
    "answers-recorded": "the outcome is recorded for enough cases; whether it was checked, a file cannot show",
    "only-people-know": "a file cannot show who may use the data; only people can tell",
}


def alarm(raised: Alarm) -> str:
    """Return an alarm as a sentence; it never accuses."""
    if raised.kind == "pair":
        joint = "difference" if raised.operation == "difference" else "ratio"
        first, second = raised.columns
        return f"The {joint} of “{first}” and “{second}” nearly gives the answer, though neither does alone."
    return _ALARMS[raised.kind].format(*raised.columns)


def question(asked: LeakQuestion) -> str:
    """Return the question to the user about one column."""
    return f"Is “{asked.column}” known at the moment you want to predict?"


def note(made: Note) -> str:
    """Return what the reader did, in a sentence with its count."""
    number = f"{made.count:,}" if isinstance(made.count, int) else made.count or ""
    return _NOTES[made.slug].format(n=number, columns=short_list([f"“{name}”" for name in made.columns]))


def problem(supported: SupportedProblem) -> str:
    """Return a kind of problem the table could support, with what it still lacks."""
    return _PROBLEMS[supported.problem].format(supported.column or "")


def stored(grade: GradeCeiling) -> str:
    """Return the grade ceiling in words, and how far the labelling is where it is unfinished."""
    text = _NOTHING_CHOSEN if "no-answer-column" in grade.reasons else _CEILINGS[grade.ceiling]
    if grade.ceiling == "better" and grade.is_live:
        text = "better; it becomes best when people confirm that every team may use it and that it is the one place."
    if "labelling-unfinished" in grade.reasons and grade.labelled_percent is not None:
        text += f" Labelling is unfinished: the answer is known for {grade.labelled_percent}% of the rows."
    return text[:1].upper() + text[1:]


def criterion(seen: CriterionEvidence) -> str:
    """Return what the file shows about one criterion of a problem, with the counts that it was judged by."""
    reason = _CRITERIA[seen.because]
    if seen.cases is None:
        return reason
    over = "" if seen.months is None else f" over {_span(seen.months)}"
    return f"about {seen.cases:,} cases{over}: {reason}"


def _span(months: int) -> str:
    if months < 2:
        return "some weeks"
    if months < 11:
        return f"{months} months"
    years = round(months / 12)
    return "about a year" if years == 1 else f"about {years} years"
