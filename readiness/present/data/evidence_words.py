"""What a check of one table says to a leader: verdict, meaning, three questions, one next step, fine print.

Column names are quoted as they are; whoever draws them makes them safe for its canvas.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.evidence import FEWER, ColumnKind, ColumnProfile, Enough, EvidenceReport, Score, Tally, VerdictWord
from readiness.model.evidence_step import next_step
from readiness.present import list_words
from readiness.present.data import evidence_details as details
from readiness.present.list_words import short_list
from readiness.present.number_words import decimals, whole, whole_percent
from readiness.present.plan.step_words import step_words
from readiness.words import Message, said
from readiness.words.say import checks

FORBIDDEN = ("accuracy", "ai-ready", "guaranteed", "90% certain", "no leakage", "clean data", "proof")
"""Words that promise more than a first check can know; a test keeps every text here free of them."""

HEADLINES = {
    VerdictWord.STRONG: checks.PROMISING_CAN_ANSWER_WELL,
    VerdictWord.GOOD: checks.PROMISING_CAN_ANSWER,
    VerdictWord.MODEST: checks.THERE_SOME_SIGNAL,
    VerdictWord.WEAK: checks.THERE_WEAK_SIGNAL_TOO_WEAK,
    VerdictWord.NOT_SHOWN: checks.NOT_SHOWN_THIS_TABLE_COULD,
    VerdictWord.NO_SIGNAL: checks.NO_SIGNAL_THESE_COLUMNS_DO,
    VerdictWord.NO_ANSWER_COLUMN: checks.NO_ANSWER_COLUMN_YET_CHOOSE,
}
_SPLITS = {
    "random": checks.PART_ROWS_DRAWN_BY_CHANCE_LEARN,
    "time": checks.PART_OLDEST_ROWS_LEARN_NEWEST_TEST,
    "entity": checks.PART_ROWS_SOME_PEOPLE_OR_PLACES,
    "copies": checks.PART_ROWS_REPEAT_EACH_OTHER_KEPT,
    "time-and-entity": checks.PART_OLDEST_ROWS_LEARN_NEWEST_OF_OTHERS_TEST,
}


ENOUGH: dict[Enough, Message] = {
    "yes": checks.YES_MORE_ROWS_WOULD_NOT,
    "more-helps": checks.NEARLY_MORE_ROWS_SAME_KIND,
    "more-unlikely": checks.YES_MORE_SAME_ROWS_UNLIKELY,
    "cannot-say": checks.CANNOT_BE_SAID_FROM_THIS,
}
MODEST, GOOD, VERY_HIGH, SMALL = 0.03, 0.15, 0.40, 10
"""Where a signal is no longer weak, and good; where a score is hardly true, and where per cent get a decimal."""


@dataclass(frozen=True)
class EvidenceWords:
    """The result in plain sentences, in the order in which a leader reads them. `warnings` can be empty."""

    headline: str
    meaning: str
    enough: str
    clean: str
    stored: str
    next_step: str
    warnings: tuple[str, ...]
    questions: tuple[str, ...]
    problems: tuple[str, ...]
    alarms: tuple[str, ...]
    notes: tuple[str, ...]
    criteria: tuple[str, ...]
    fine_print: str


def say(report: EvidenceReport) -> EvidenceWords:
    """Return the words for `report`, whether it is complete or only the headline is known."""
    return EvidenceWords(
        headline=_headline(report),
        meaning=_meaning(report),
        enough=_enough(report),
        clean=_clean(report),
        stored=details.stored(report.grade),
        next_step=next_action(report) + ".",
        warnings=_warnings(report),
        questions=(
            *(details.doubt(raised) for raised in report.doubts),
            *(details.question(asked) for asked in report.open_questions),
        ),
        problems=tuple(details.problem(supported) for supported in report.problems),
        alarms=tuple(details.alarm(raised) for raised in report.alarms),
        notes=tuple(details.note(made) for made in report.notes),
        criteria=tuple(details.criterion(seen) for seen in report.criteria),
        fine_print=_fine_print(report),
    )


def summary_lines(report: EvidenceReport) -> list[str]:
    """Return the result for a terminal, one paragraph a line."""
    words = say(report)
    lines = [
        words.headline,
        words.meaning,
        said(checks.enough(enough=words.enough)),
        said(checks.clean_enough(clean=words.clean)),
    ]
    lines += [said(checks.stored_right_way(stored=words.stored)), said(checks.next_step_is(next_step=words.next_step))]
    lines += [said(checks.note(value=text)) for text in (*words.warnings, *words.alarms)]
    lines += [said(checks.question(value=text)) for text in words.questions]
    lines += [said(checks.this_table_could_support(value=text)) for text in words.problems]
    lines += [said(checks.read(value=text)) for text in words.notes]
    return [line for line in [*lines, words.fine_print] if line]


def next_action(report: EvidenceReport) -> str:
    """Return the one next step as the title of an action, without a full stop."""
    return step_words(next_step(report)).title


def _headline(report: EvidenceReport) -> str:
    if report.word is VerdictWord.CHECK_FIRST:
        return _check_first(report)
    if report.is_beyond_check:
        return said(checks.SERIES_IS_NOT_JUDGED)
    if report.word is VerdictWord.NOT_SHOWN and report.few_examples:
        return said(checks.NO_ANSWER_YET_NOT_NO)
    if report.word is VerdictWord.MODEST and _is_weaker_than_it_looks(report):
        return said(checks.THERE_SOME_SIGNAL_WEAKER_THAN)
    return said(HEADLINES[report.word])


def _check_first(report: EvidenceReport) -> str:
    alarmed = [asked for asked in report.open_questions if asked.because not in (None, "stands-out")]
    if len(alarmed) == 1:
        return said(checks.CHECK_FIRST_ONE_COLUMN_MAY)
    if alarmed:
        return said(checks.check_first_columns_may_contain(alarmed=len(alarmed)))
    if not report.open_questions:
        return said(checks.CHECK_FIRST_SOMETHING_ABOUT_ROWS)
    return said(checks.check_first_columns_must_be(open_questions=len(report.open_questions)))


def _is_weaker_than_it_looks(report: EvidenceReport) -> bool:
    return (
        report.careless is not None and report.score is not None and report.careless.skill > report.score.skill + 0.02
    )


def _meaning(report: EvidenceReport) -> str:
    if report.is_beyond_check:
        return said(checks.WHAT_SERIES_SHOWED_SAYS_NOTHING)
    if report.score is None:
        if report.answer is None:
            return said(checks.WITHOUT_ANSWER_COLUMN_THIS_CHECK)
        return said(checks.NO_MODEL_COULD_BE_TESTED)
    without: Literal["none", "column", "columns"] = "none"
    told = []
    if report.with_suspects is not None:
        suspects = [
            asked for asked in report.questions if asked.because not in (None, "stands-out") and asked.reply != "yes"
        ]
        without = "column" if len(suspects) == 1 else "columns"
        told.append(
            said(checks.first_model_with_suspects(without=without, shown=whole_percent(report.with_suspects.skill)))
        )
    told += _removed(report.score, without, report.uncapped)
    if _is_weaker_than_it_looks(report) and report.careless is not None:
        told.append(said(checks.careless_test_said(shown=whole_percent(report.careless.skill))))
    return " ".join(told)


def _removed(score: Score, without: Literal["none", "column", "columns"], word: VerdictWord) -> list[str]:
    low, high = _range(score)
    if score.low <= 0 or score.skill <= 0:
        told = checks.not_shown_to_beat_guess(without=without, low=low, high=high)
    else:
        is_little = score.low < MODEST
        told = checks.first_model_removed(
            without=without,
            removed=_one_place(score.skill),
            size="enough" if not is_little else "not-certain" if word is VerdictWord.NOT_SHOWN else "little",
            low=low,
            high=high,
        )
    return [said(told), *([_ranked(score)] if score.measure == "auc" and score.low < GOOD else [])]


def _ranked(score: Score) -> str:
    """Return how often cases are put in the right order, which shows small signals and rare answers first."""
    low, high = whole(100 * max(score.value_low, 0.0)), whole(100 * score.value_high)
    return said(checks.likelier_one_first(right=whole(100 * score.value), low=low, high=high))


def _range(score: Score) -> tuple[str, str]:
    return _one_place(score.low), _one_place(score.high)


def _one_place(share: float) -> str:
    """Return a share in per cent, with one decimal where it is small, so that no bound is crossed by rounding."""
    per_cent = 100 * share
    return decimals(round(per_cent, 1) + 0.0, 1) if abs(per_cent) < SMALL else f"{whole(per_cent)}"


def _enough(report: EvidenceReport) -> str:
    if report.answer is None:
        return said(checks.rows_whether_enough(rows=report.rows))
    if report.enough == "too-few":
        rarest = report.answer.rarest
        return said(checks.no_rarest_answer_appears_times(tally=tally(rarest or 0)))
    if report.word is VerdictWord.CHECK_FIRST:
        return said(checks.CANNOT_BE_SAID_BEFORE_QUESTIONS)
    if report.word is VerdictWord.NOT_SHOWN and not report.is_beyond_check:
        return said(checks.not_firm_answer_rows_with(tally=tally(report.answer.labelled)))
    is_little = report.word in (VerdictWord.WEAK, VerdictWord.NOT_SHOWN, VerdictWord.NO_SIGNAL)
    if is_little and report.enough == "more-unlikely" and not report.is_beyond_check:
        return said(checks.MORE_OF_SAME_UNLIKELY)
    return said(ENOUGH["cannot-say" if report.is_beyond_check else report.enough])


def _clean(report: EvidenceReport) -> str:
    alarmed = {asked.column for asked in report.open_questions if asked.because not in (None, "stands-out")}
    parts = [*_near_the_answer(report, alarmed), *_faults(report)]
    if not parts:
        return said(checks.USABLE_NO_COLUMN_STOOD_OUT)
    words = checks.not_sure_yet if alarmed else checks.usable_but
    return said(words(faults=list_words.clauses(parts)))


def _near_the_answer(report: EvidenceReport, alarmed: set[str]) -> list[str]:
    parts = []
    if alarmed:
        parts.append(said(checks.part_columns_may_give_answer_away(alarmed=len(alarmed))))
    elif report.alarms:
        standing = {name for raised in report.alarms for name in raised.columns}
        parts.append(said(checks.part_columns_stood_out_close_answer(standing=len(standing))))
    personal = [column.name for column in report.columns if column.personal is not None]
    if personal:
        parts.append(said(checks.part_personal_data_was_found_left(personal=len(personal))))
    return parts


def _faults(report: EvidenceReport) -> list[str]:
    """Return what is blank, repeated, constant, lost, extreme or written in several ways, counted."""
    parts = []
    unread = {name for made in report.notes if made.slug in ("columns-not-read", "ticks-read") for name in made.columns}
    read = [column for column in report.columns if column.name not in unread]
    parts += _blanks(read, report.rows_read)
    if isinstance(report.duplicates, int) and report.duplicates > 0:
        parts.append(said(checks.part_rows_repeat_earlier_one(duplicates=report.duplicates)))
    constant = [column.name for column in read if column.kind in (ColumnKind.CONSTANT, ColumnKind.EMPTY)]
    if constant:
        parts.append(said(checks.part_columns_with_one_value_or(constant=len(constant))))
    counts = {made.slug: made.count for made in report.notes}
    for slug, words in _LOST.items():
        if slug in counts:
            parts.append(said(words(str(tally(counts[slug] or 0)))))
    mixed = [column.name for column in report.columns if column.number_share is not None]
    if mixed:
        parts.append(said(checks.part_numbers_words_mixed(name=[list_words.quoted(name) for name in mixed[:3]])))
    return parts


def _blanks(columns: list[ColumnProfile], rows: int) -> list[str]:
    """Return how many cells are blank, where many are, and the columns that are blank in most rows."""
    shares = {column.name: column.blank / rows for column in columns if isinstance(column.blank, int) and rows}
    blank = sum(shares.values()) / max(len(columns), 1)
    if blank < MANY_BLANKS:
        return []
    mostly = [list_words.quoted(name) for name, share in shares.items() if share > MOSTLY]
    share = whole(100 * blank)
    if not mostly:
        return [said(checks.part_cells_blank(share=share))]
    return [said(checks.part_cells_blank_mostly(share=share, columns=short_list(mostly, 3)))]


MANY_BLANKS, MOSTLY = 0.05, 0.5
_LOST: Final[dict[str, Callable[[str], Message]]] = {
    "ragged-rows-skipped": lambda number: checks.part_lines_do_not_fit_header(number=number),
    "short-lines-filled": lambda number: checks.part_lines_end_early(number=number),
    "extreme-answers": lambda number: checks.part_answers_far_from_all_others(number=number),
    "mixed-notations": lambda _number: checks.PART_NUMBERS_WRITTEN_TWO_WAYS,
    "mixed-units": lambda _number: checks.PART_UNITS_MIXED,
    "unit-spellings-read": lambda _number: checks.PART_UNITS_SPELT_SEVERAL_WAYS,
    "rounded-keys": lambda _number: checks.PART_LONG_NUMBERS_LOST_THEIR_LAST,
    "hidden-rows-read": lambda number: checks.part_hidden_rows(number=number),
    "quotes-in-doubt": lambda number: checks.part_lines_whose_quotation_marks_can(number=number),
    "mixed-date-orders": lambda _number: checks.PART_DATES_HAVE_DAY_MONTH_BOTH,
    "spellings-merged": lambda _number: checks.PART_WORDS_SPELLED_SEVERAL_WAYS,
    "marks-read-as-blank": lambda _number: checks.PART_MARKS_SUCH_STAND_AMONG_NUMBERS,
    "not-all-numbers": lambda _number: checks.PART_WORDS_STAND_AMONG_NUMBERS,
    "digits-as-words": lambda _number: checks.PART_NUMBERS_COULD_NOT_BE_READ,
}


_WARNINGS: Final[dict[str, Callable[[str], Message]]] = {
    "very-high": lambda _columns: checks.SCORES_THIS_HIGH_RARE_ASK,
    "sensitive": lambda columns: checks.model_uses_may_treat_people(columns=columns),
    "strong-after-removal": lambda _columns: checks.STRONG_SCORE_REMAINED_OTHER_COLUMNS,
    "drifts": lambda _columns: checks.NEWEST_ROWS_ALONE_WORKED_BETTER,
    "single-series": lambda _columns: checks.THIS_ONE_SERIES_OVER_TIME,
}


def warning_kinds(report: EvidenceReport) -> tuple[str, ...]:
    """Return which warnings hold of a report, in the order in which they are said."""
    holds = {
        "very-high": report.score is not None and report.score.low >= VERY_HIGH,
        "sensitive": bool(_sensitive(report)),
        "strong-after-removal": report.strong_after_removal,
        "drifts": report.curve is not None and report.curve.drifts,
        "single-series": report.tested is not None and report.tested.is_single_series,
    }
    return tuple(kind for kind, is_so in holds.items() if is_so)


def _warnings(report: EvidenceReport) -> tuple[str, ...]:
    named = short_list([list_words.quoted(name) for name in _sensitive(report)], 5)
    return tuple(said(_WARNINGS[kind](named)) for kind in warning_kinds(report))


def _sensitive(report: EvidenceReport) -> list[str]:
    return [column.name for column in report.columns if column.is_sensitive and column.is_used]


def _fine_print(report: EvidenceReport) -> str:
    tested = []
    if report.tested is not None:
        how, rows = _SPLITS[report.tested.split], tally(report.tested.rows)
        tested.append(said(checks.tested_on_rows(tested=rows, rows=report.rows, how=how)))
    return " ".join([*tested, said(checks.FIRST_CHECK_ONLY)])


def tally(value: Tally) -> str:
    """Return a count with thousands marks, or the words that stand for a small one."""
    if isinstance(value, int):
        return said(checks.part_rows_counted(rows=value))
    return said(checks.PART_FEWER_THAN_FIVE if value == FEWER else checks.PART_ALL_BUT_FEWER_THAN_FIVE)
