"""The smaller texts of a table check: alarms, questions, notes of the reader, problems, grade and criteria."""

from __future__ import annotations

from readiness.model.evidence import (
    Alarm,
    CriterionEvidence,
    Doubt,
    GradeCeiling,
    LeakQuestion,
    Note,
    SupportedProblem,
)
from readiness.present.phrases import short_list
from readiness.words import said
from readiness.words.say import checks as say

_ALARMS = {
    "too-good": "“{0}” alone gives the answer almost perfectly.",
    "blanks-tell": "Whether “{0}” is blank already tells the answer.",
    "after-the-fact": "“{0}” predicts well, and its name sounds later than the moment of prediction.",
    "stands-out": "“{0}” alone predicts far better than any other column. Honest measurements can do that too.",
    "made-from-answer": "“{0}” is so close to the average answer of the rows that share its value that it may have "
    "been made from it.",
    "length-of-time": "“{0}” is a length of time, known only when it has ended. This is a question of time until "
    "an event: ask whether it happens within a fixed time instead.",
    "later-date": "“{0}” mostly lies after the time of the row.",
}
_DOUBTS = {
    "hidden-groups": "Are several rows about the same person or thing? Many are so alike that they seem to be."
    " If so, bring the column that names them; without it, the score is too good.",
    "unnamed-groups": "Are rows with the same “{0}” about the same person or thing? They seem to be. Until you say, "
    "that column is left out, and what is learnt from some is tested on others as far as the table allows.",
    "row-order": "Do the rows stand in the order in which they happened? They seem to: tested on the newest, a model "
    "would do much worse.",
    "extreme-answers": "Are the few answers in “{0}” that lie far from all others real? Until you say so, they are "
    "left out.",
}
_NOTES = {
    "columns-renamed": "Column names that were blank, repeated or unreadable got new ones: {n}.",
    "no-header": "The first row holds values, so the columns were numbered.",
    "title-rows-skipped": "Rows above the header were skipped: {n}.",
    "drawn-lines-removed": "Lines drawn below the header were removed: {n}.",
    "more-header-rows": "Rows below the header with units, explanations or more of the names were taken out: {n}.",
    "headers-removed": "Rows that repeat the header were removed: {n}.",
    "total-rows-removed": "Rows that hold totals of other rows were removed: {n}.",
    "footer-rows-removed": "Lines below the table, such as a source, were removed: {n}.",
    "other-sheets": "Sheet {columns} was read, the largest that is not hidden; other sheets were not read: {n}.",
    "hidden-rows-read": "Rows that are hidden in the sheet, such as by a filter, were read like all others: {n}. If "
    "they do not belong to the table, copy the visible rows to a new sheet, and check that.",
    "hidden-sheets": "Choose a hidden sheet if it holds the table: {columns}.",
    "merged-cells-filled": "Cells that were merged downwards got the value of their first cell: {n} blocks.",
    "fixed-width-read": "The columns were told apart by the spaces between them.",
    "columns-not-read": "Not read, as their cells hold lists or other packed values: {columns}.",
    "ragged-rows-skipped": "Lines that do not fit the header were skipped: {n}.",
    "quotes-in-doubt": "Quotation marks can be read in two ways in some lines: {n}. Look at their cells in the file, "
    "or export it again with each cell in quotation marks.",
    "stray-quotes-read": "Quotation marks that enclose no cell, such as those for inches, were read as plain signs. "
    "Lines with one: {n}.",
    "short-lines-filled": "Lines with fewer cells than the header got blanks at their end: {n}.",
    "second-table-left-out": "A second table below the first was left out: {n} rows. Bring it in a file of its own.",
    "dittos-filled": 'Marks for “as above”, such as " or ditto, got the value of the cell above them in {columns}: '
    "{n}.",
    "dittos-lost": "Marks for “as above” were left blank in {columns}, as not every row above them was read: {n}. Fill "
    "these cells in, and check the table again.",
    "text-formulas-read": 'Cells such as ="0123" were read as the text that they hold in {columns}.',
    "every-kth-row": "The source is large: {n} rows, evenly spread over it, were read.",
    "sampled-in-database": "The database handed over a sample of {n} rows.",
    "decimal-commas-read": "Commas were read as decimal marks in {columns}.",
    "unclear-dates": "Day and month could be swapped in {columns}; please say which comes first.",
    "mixed-columns": "Numbers and words are mixed in {columns}; they were used as words.",
    "numbers-beside-words": "Numbers and words are mixed in {columns}; both were used.",
    "thousand-points-read": "Points were read as separating thousands in {columns}.",
    "mixed-notations": "Two ways of writing numbers, 1.234,56 and 1,234.56, are mixed in {columns}.",
    "mixed-units": "Values in {columns} have different units and were not read as numbers. Convert them to one unit.",
    "trailing-minus-read": "A minus behind the number was read as one before it in {columns}.",
    "bounds-read": "Values such as <5 or 65+ were read as the number itself in {columns}.",
    "approximate-read": "Values such as ca. 5 were read as the number itself in {columns}.",
    "margins-read": "Values such as 5 ± 1 or 5 (4-6) were read as the number before their margin in {columns}.",
    "footnotes-read": "Marks behind numbers, such as * or (a), were left out in {columns}.",
    "ranges-read": "Ranges such as 10-20 were read as their middle in {columns}.",
    "durations-read": "Times such as 1:30 or 2 days were read as minutes in {columns}.",
    "multipliers-read": "Letters such as k and M were read as thousands and millions in {columns}.",
    "points-not-certain": "Points were read as decimal marks in {columns}; they may separate thousands instead.",
    "commas-not-certain": "Commas were read as separating thousands in {columns}; they may be decimal marks instead.",
    "mixed-currencies": "Currencies are mixed in {columns}; the numbers were used as they stand. Convert them to one "
    "currency.",
    "mixed-per-cent": "Numbers with and without a per cent sign are mixed in {columns}; they were used as they stand.",
    "several-in-a-cell": "Cells in {columns} hold several answers each, such as 1,3,5, and were used as words. Make "
    "one column for each answer.",
    "sides-read": "Amounts marked CR and DR, or S and H, were read as plus and minus in {columns}.",
    "feet-read": "Lengths such as 5'10\" were read as inches in {columns}.",
    "one-property-a-row": "Each row holds one property of a case, named in {columns}. Make a table with one row for "
    "each case and one column for each property, and check that.",
    "not-all-numbers": "Cells that are not numbers were read as blank in {columns}.",
    "rounded-keys": "Long numbers in {columns} lost their last digits, as spreadsheet programs keep 15 at most and "
    "show fewer, such as 1.23457E+12: different keys may look alike. Export the column as text.",
    "digits-as-words": "Values with digits in {columns} could not be read as numbers.",
    "zeros-apart": "In {columns}, 0 lies far from all other numbers. If it means unknown, leave those cells blank.",
    "could-be-dates": "Numbers in {columns} could say when a row came about. If so, choose the column as the time.",
    "unit-spellings-read": "One unit is spelt in several ways, such as y and yrs, in {columns}; it was taken for one.",
    "units-read": "Numbers were read without their unit in {columns}.",
    "serial-dates-read": "Numbers were read as dates of a spreadsheet in {columns}.",
    "calendar-read": "Year, month and day were read together as the time of a row, under {columns}.",
    "epoch-read": "Numbers were read as seconds since 1970 in {columns}.",
    "years-read": "Numbers were read as years in {columns}.",
    "odd-dates": "Days such as 1900-01-01 were read as no date in {columns}.",
    "buddhist-years-read": "Years in {columns} were read as those of the Thai calendar, 543 ahead of others.",
    "mixed-date-orders": "Some dates in {columns} have the day first and some the month; others may be swapped.",
    "words-kept": "Words such as none, unknown or NA count as values of their own in {columns}.",
    "spellings-merged": "Different spellings of one word were read as one in {columns}.",
    "text-not-read": "Of the free text in {columns} only the length counts; its content was not read.",
    "personal-left-out": "Personal data was found and left out: {columns}.",
    "marks-read-as-blank": "Numbers such as -999 or 9999, far from all others, were read as blank in {columns}.",
    "ticks-read": "A filled cell in {columns} was read as yes, and a blank as no. If a blank means not known yet, "
    "write the answer in first.",
    "answers-not-numbers": "Answers in {columns} that are not numbers were left out.",
    "extreme-answers": "Answers in {columns} that lie many times farther out than all others: {n}.",
    "copies-kept-together": "Rows that repeat what an earlier row holds were kept together with it: {n}.",
    "inputs-repeat-in-blocks": "The same numbers come back together in blocks of rows, as if each were one person "
    "or thing. They were kept together; bring the column that names whom or what they are about.",
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
    "absent": say.FILE_SUPPORTS_NO_GRADE_YET,
    "acceptable": say.ACCEPTABLE_AT_MOST_RAW_DATA,
    "better": say.BETTER_AT_MOST_BEST_NEEDS,
    "best": say.BEST_READ_LIVE_PEOPLE_CONFIRM,
}
_NOTHING_CHOSEN = say.ACCEPTABLE_AT_MOST_SO_FAR
_CRITERIA = {
    "hardly-any-cases": say.PART_HARDLY_ANY_CASES,
    "few-of-the-rarest": say.PART_FEW_CASES_RAREST_ANSWER,
    "few-cases": say.PART_SOME_HUNDRED_CASES,
    "under-a-hundred": say.PART_FEWER_THAN_HUNDRED_CASES,
    "some-thousands": say.PART_HUNDREDS_THOUSANDS_CASES,
    "a-year-of-fewer": say.PART_TIME_LONG_ENOUGH_BUT_TEN,
    "a-year-of-thousands": say.PART_YEAR_OR_MORE_BY_DATES,
    "many-cases": say.PART_TEN_THOUSAND_CASES_OR_MORE,
    "no-answer-column": say.PART_NO_COLUMN_WITH_OUTCOME_WAS,
    "answers-hardly-filled": say.PART_OUTCOME_RECORDED_FEW_CASES,
    "answers-recorded": say.PART_OUTCOME_RECORDED_ENOUGH_CASES_WHETHER,
    "only-people-know": say.PART_FILE_CANNOT_SHOW_WHO_MAY,
}


def alarm(raised: Alarm) -> str:
    """Return an alarm as a sentence; it never accuses."""
    if raised.kind == "pair":
        first, second = raised.columns
        return said(say.nearly_gives_answer_though_neither(operation=str(raised.operation), first=first, second=second))
    return _ALARMS[raised.kind].format(*raised.columns)


def question(asked: LeakQuestion) -> str:
    """Return the question to the user about one column."""
    return said(say.known_at_moment_you_want(column=asked.column))


def doubt(raised: Doubt) -> str:
    """Return what must be told about the rows, as a question with what depends on it."""
    return _DOUBTS[raised.kind].format(*raised.columns)


def note(made: Note) -> str:
    """Return what the reader did, in a sentence with its count."""
    number = f"{made.count:,}" if isinstance(made.count, int) else made.count or ""
    return _NOTES[made.slug].format(n=number, columns=short_list([f"“{name}”" for name in made.columns]))


def problem(supported: SupportedProblem) -> str:
    """Return a kind of problem the table could support, with what it still lacks."""
    return _PROBLEMS[supported.problem].format(supported.column or "")


def stored(grade: GradeCeiling) -> str:
    """Return the grade ceiling in words, and how far the labelling is where it is unfinished."""
    text = said(_NOTHING_CHOSEN) if "no-answer-column" in grade.reasons else said(_CEILINGS[grade.ceiling])
    if grade.ceiling == "better" and grade.is_live:
        text = said(say.BETTER_BECOMES_BEST_WHEN_PEOPLE)
    if "labelling-unfinished" in grade.reasons and grade.labelled_percent is not None:
        text += (
            f" The answer is known for {grade.labelled_percent}% of the rows. The others are not labelled yet, or a "
            "blank is an answer: then write it in."
        )
    return text[:1].upper() + text[1:]


def criterion(seen: CriterionEvidence) -> str:
    """Return what the file shows about one criterion of a problem, with the counts that it was judged by."""
    reason = said(_CRITERIA[seen.because])
    if seen.cases is None:
        return reason
    over = "" if seen.months is None else f" over {_span(seen.months)}"
    return said(say.part_about_cases(cases=seen.cases, over=over, reason=reason))


def _span(months: int) -> str:
    if months < 2:
        return said(say.PART_SOME_WEEKS)
    if months < 11:
        return said(say.part_months(months=months))
    years = round(months / 12)
    return said(say.PART_ABOUT_YEAR) if years == 1 else said(say.part_about_years(years=years))
