"""The smaller texts of a table check: alarms, questions, notes of the reader, problems, grade and criteria."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from readiness.model.evidence import (
    Alarm,
    CriterionEvidence,
    Doubt,
    GradeCeiling,
    LeakQuestion,
    Note,
    SupportedProblem,
)
from readiness.present.list_words import quoted, short_list
from readiness.present.number_words import counted
from readiness.words import Message, said
from readiness.words.say import checks as say

_ALARMS: Final[dict[str, Callable[[str], Message]]] = {
    "too-good": lambda column: say.alone_gives_answer_almost_perfectly(column=column),
    "blanks-tell": lambda column: say.whether_blank_already_tells_answer(column=column),
    "after-the-fact": lambda column: say.predicts_well_its_name_sounds(column=column),
    "stands-out": lambda column: say.alone_predicts_far_better_than(column=column),
    "made-from-answer": lambda column: say.so_close_average_answer_rows(column=column),
    "length-of-time": lambda column: say.length_time_known_only_when(column=column),
    "later-date": lambda column: say.mostly_lies_after_time_row(column=column),
}
_DOUBTS: Final[dict[str, Callable[[str], Message]]] = {
    "hidden-groups": lambda _column: say.SEVERAL_ROWS_ABOUT_SAME_PERSON,
    "unnamed-groups": lambda column: say.rows_with_same_about_same(column=column),
    "row-order": lambda _column: say.DO_ROWS_STAND_ORDER_WHICH,
    "extreme-answers": lambda column: say.few_answers_lie_far_from(column=column),
}
_NOTES: Final[dict[str, Callable[[str, str], Message]]] = {
    "columns-renamed": lambda number, _columns: say.column_names_were_blank_repeated(number=number),
    "no-header": lambda _number, _columns: say.FIRST_ROW_HOLDS_VALUES_SO,
    "title-rows-skipped": lambda number, _columns: say.rows_above_header_were_skipped(number=number),
    "drawn-lines-removed": lambda number, _columns: say.lines_drawn_below_header_were(number=number),
    "more-header-rows": lambda number, _columns: say.rows_below_header_with_units(number=number),
    "headers-removed": lambda number, _columns: say.rows_repeat_header_were_removed(number=number),
    "total-rows-removed": lambda number, _columns: say.rows_hold_totals_other_rows(number=number),
    "footer-rows-removed": lambda number, _columns: say.lines_below_table_such_source(number=number),
    "other-sheets": lambda number, columns: say.sheet_was_read_largest_not(columns=columns, number=number),
    "hidden-rows-read": lambda number, _columns: say.rows_hidden_sheet_such_by(number=number),
    "hidden-sheets": lambda _number, columns: say.choose_hidden_sheet_if_holds(columns=columns),
    "merged-cells-filled": lambda number, _columns: say.cells_were_merged_downwards_got(number=number),
    "fixed-width-read": lambda _number, _columns: say.COLUMNS_WERE_TOLD_APART_BY,
    "columns-not-read": lambda _number, columns: say.not_read_their_cells_hold(columns=columns),
    "ragged-rows-skipped": lambda number, _columns: say.lines_do_not_fit_header(number=number),
    "quotes-in-doubt": lambda number, _columns: say.quotation_marks_can_be_read(number=number),
    "stray-quotes-read": lambda number, _columns: say.quotation_marks_enclose_no_cell(number=number),
    "short-lines-filled": lambda number, _columns: say.lines_with_fewer_cells_than(number=number),
    "second-table-left-out": lambda number, _columns: say.second_table_below_first_was(number=number),
    "dittos-filled": lambda number, columns: say.marks_above_such_or_ditto(columns=columns, number=number, sign='"'),
    "dittos-lost": lambda number, columns: say.marks_above_were_left_blank(columns=columns, number=number),
    "text-formulas-read": lambda _number, columns: say.cells_such_were_read_text(columns=columns, example='="0123"'),
    "every-kth-row": lambda number, _columns: say.source_large_rows_evenly_spread(number=number),
    "sampled-in-database": lambda number, _columns: say.database_handed_over_sample_rows(number=number),
    "decimal-commas-read": lambda _number, columns: say.commas_were_read_decimal_marks(columns=columns),
    "unclear-dates": lambda _number, columns: say.day_month_could_be_swapped(columns=columns),
    "mixed-columns": lambda _number, columns: say.numbers_words_mixed_they_were(columns=columns),
    "numbers-beside-words": lambda _number, columns: say.numbers_words_mixed_both_were(columns=columns),
    "thousand-points-read": lambda _number, columns: say.points_were_read_separating_thousands(columns=columns),
    "mixed-notations": lambda _number, columns: say.two_ways_writing_numbers_mixed(columns=columns),
    "mixed-units": lambda _number, columns: say.values_have_different_units_were(columns=columns),
    "trailing-minus-read": lambda _number, columns: say.minus_behind_number_was_read(columns=columns),
    "bounds-read": lambda _number, columns: say.limits_were_read(columns=columns),
    "approximate-read": lambda _number, columns: say.values_such_ca_were_read(columns=columns),
    "margins-read": lambda _number, columns: say.margins_were_read(columns=columns),
    "footnotes-read": lambda _number, columns: say.marks_behind_numbers_such_or(columns=columns),
    "ranges-read": lambda _number, columns: say.ranges_such_were_read_their(columns=columns),
    "durations-read": lambda _number, columns: say.times_such_or_days_were(columns=columns),
    "multipliers-read": lambda _number, columns: say.letters_such_k_m_were(columns=columns),
    "points-not-certain": lambda _number, columns: say.points_were_read_decimal_marks(columns=columns),
    "commas-not-certain": lambda _number, columns: say.commas_were_read_separating_thousands(columns=columns),
    "mixed-currencies": lambda _number, columns: say.currencies_mixed_numbers_were_used(columns=columns),
    "mixed-per-cent": lambda _number, columns: say.numbers_with_without_per_cent(columns=columns),
    "several-in-a-cell": lambda _number, columns: say.cells_hold_several_answers_each(columns=columns),
    "sides-read": lambda _number, columns: say.amounts_marked_cr_dr_or(columns=columns),
    "feet-read": lambda _number, columns: say.lengths_such_were_read_inches(columns=columns, example="5'10\""),
    "one-property-a-row": lambda _number, columns: say.each_row_holds_one_property(columns=columns),
    "not-all-numbers": lambda _number, columns: say.cells_not_numbers_were_read(columns=columns),
    "rounded-keys": lambda _number, columns: say.long_numbers_lost_their_last(columns=columns),
    "digits-as-words": lambda _number, columns: say.values_with_digits_could_not(columns=columns),
    "zeros-apart": lambda _number, columns: say.lies_far_from_all_other(columns=columns),
    "could-be-dates": lambda _number, columns: say.numbers_could_say_when_row(columns=columns),
    "unit-spellings-read": lambda _number, columns: say.one_unit_spelt_several_ways(columns=columns),
    "units-read": lambda _number, columns: say.numbers_were_read_without_their(columns=columns),
    "serial-dates-read": lambda _number, columns: say.numbers_were_read_dates_spreadsheet(columns=columns),
    "calendar-read": lambda _number, columns: say.year_month_day_were_read(columns=columns),
    "epoch-read": lambda _number, columns: say.numbers_were_read_seconds_since(columns=columns),
    "years-read": lambda _number, columns: say.numbers_were_read_years(columns=columns),
    "odd-dates": lambda _number, columns: say.days_such_were_read_no(columns=columns),
    "buddhist-years-read": lambda _number, columns: say.years_were_read_those_thai(columns=columns),
    "mixed-date-orders": lambda _number, columns: say.some_dates_have_day_first(columns=columns),
    "words-kept": lambda _number, columns: say.words_such_none_unknown_or(columns=columns),
    "spellings-merged": lambda _number, columns: say.different_spellings_one_word_were(columns=columns),
    "text-not-read": lambda _number, columns: say.free_text_only_length_counts(columns=columns),
    "personal-left-out": lambda _number, columns: say.personal_data_was_found_left(columns=columns),
    "marks-read-as-blank": lambda _number, columns: say.numbers_such_or_far_from(columns=columns),
    "ticks-read": lambda _number, columns: say.filled_cell_was_read_yes(columns=columns),
    "answers-not-numbers": lambda _number, columns: say.answers_not_numbers_were_left(columns=columns),
    "extreme-answers": lambda number, columns: say.answers_lie_many_times_farther(columns=columns, number=number),
    "copies-kept-together": lambda number, _columns: say.rows_repeat_what_earlier_row(number=number),
    "inputs-repeat-in-blocks": lambda _number, _columns: say.SAME_NUMBERS_COME_BACK_TOGETHER,
    "rows-without-date": lambda number, _columns: say.rows_without_date_were_left(number=number),
    "time-split-only": lambda _number, _columns: say.SAME_PEOPLE_OR_PLACES_APPEAR,
    "repeats-the-time-axis": lambda _number, columns: say.left_out_they_only_go(columns=columns),
    "rare-answers-left-out": lambda number, _columns: say.answers_with_fewer_than_examples(number=number),
    "tested-on-a-part": lambda number, _columns: say.tested_rows_more_rows_could(number=number),
}
_PROBLEMS: Final[dict[str, Callable[[str], Message]]] = {
    "sort-into-groups": lambda column: say.part_sort_new_cases_into_groups(column=column),
    "predict-a-number": lambda column: say.part_predict_number_still_needed_how(column=column),
    "forecast": lambda column: say.part_forecast_over_time_along_still(column=column),
    "time-until-event": lambda column: say.part_estimate_time_until_happens_from(column=column),
    "sort-text": lambda column: say.part_sort_or_search_texts_still(column=column),
    "group-similar": lambda _column: say.PART_GROUP_CASES_ALIKE_SPOT_UNUSUAL,
    "match": lambda column: say.part_match_who_goes_with_what(column=column),
    "did-it-work": lambda column: say.part_ask_if_made_difference_still(column=column),
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
    return said(_ALARMS[raised.kind](raised.columns[0]))


def question(asked: LeakQuestion) -> str:
    """Return the question to the user about one column."""
    return said(say.known_at_moment_you_want(column=asked.column))


def doubt(raised: Doubt) -> str:
    """Return what must be told about the rows, as a question with what depends on it."""
    return said(_DOUBTS[raised.kind]("".join(raised.columns[:1])))


def note(made: Note) -> str:
    """Return what the reader did, in a sentence with its count."""
    number = counted(made.count) if isinstance(made.count, int) else made.count or ""
    return said(_NOTES[made.slug](str(number), short_list([quoted(name) for name in made.columns])))


def problem(supported: SupportedProblem) -> str:
    """Return a kind of problem the table could support, with what it still lacks."""
    return said(_PROBLEMS[supported.problem](supported.column or ""))


def stored(grade: GradeCeiling) -> str:
    """Return the grade ceiling in words, and how far the labelling is where it is unfinished."""
    text = said(_NOTHING_CHOSEN) if "no-answer-column" in grade.reasons else said(_CEILINGS[grade.ceiling])
    if grade.ceiling == "better" and grade.is_live:
        text = said(say.BETTER_BECOMES_BEST_WHEN_PEOPLE)
    if "labelling-unfinished" in grade.reasons and grade.labelled_percent is not None:
        text += f" {said(say.answer_known_for(percent=grade.labelled_percent))}"
    return text[:1].upper() + text[1:]


def criterion(seen: CriterionEvidence) -> str:
    """Return what the file shows about one criterion of a problem, with the counts that it was judged by."""
    reason = said(_CRITERIA[seen.because])
    if seen.cases is None:
        return reason
    if seen.months is None:
        return said(say.part_about_cases(cases=seen.cases, reason=reason))
    return said(say.part_about_cases_over(cases=seen.cases, span=_span(seen.months), reason=reason))


def _span(months: int) -> str:
    if months < 2:
        return said(say.PART_SOME_WEEKS)
    if months < 11:
        return said(say.part_months(months=months))
    years = round(months / 12)
    return said(say.PART_ABOUT_YEAR) if years == 1 else said(say.part_about_years(years=years))
