"""How a table check works, for the Method page: what it does, its words, what is our choice, what it cannot know.

A test holds every number here against the rule that uses it.
"""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.evidence import VerdictWord
from readiness.present.data.evidence_words import GOOD, HEADLINES, MODEST, VERY_HIGH
from readiness.words import Message, said
from readiness.words.say import checks as say

FEWEST_ROWS, FEW_EXAMPLES, TESTED_ROWS, TESTED_CELLS = 50, 50, 20_000, 800_000
CLEARLY, HOPE = 3.3, 0.05
ACCUSED_RANKING, ACCUSED_ERROR = 0.985, 0.965

STEPS = (
    (
        say.READS,
        say.ONE_FILE_OR_ONE_TABLE,
    ),
    (
        say.LOOKS,
        say.AT_EACH_COLUMN_WHAT_HOLDS,
    ),
    (
        say.TESTS,
        say.FIRST_MODEL_LEARNS_FROM_PART,
    ),
    (
        say.DOUBTS,
        say.COLUMNS_MAY_HOLD_ANSWER_ROWS,
    ),
    (
        say.KEEPS,
        say.NAMES_COLUMNS_COUNTS_WORDS_RESULT,
    ),
)
"""What happens, in the order in which it happens."""

_MEANINGS = {
    VerdictWord.STRONG: say.at_least_so_much_goes(share=VERY_HIGH),
    VerdictWord.GOOD: say.at_least_so_much_goes(share=GOOD),
    VerdictWord.MODEST: say.at_least_so_much_goes(share=MODEST),
    VerdictWord.WEAK: say.SOME_ERROR_GOES_CERTAIN_CASES,
    VerdictWord.NOT_SHOWN: say.TABLE_TOO_SMALL_OR_RESULTS,
    VerdictWord.NO_SIGNAL: say.even_the_upper_end(share=HOPE),
    VerdictWord.CHECK_FIRST: say.QUESTION_OPEN_UNTIL_YOU_ANSWER,
    VerdictWord.NO_ANSWER_COLUMN: say.NOTHING_CAN_BE_TESTED_YET,
}


def word_rows() -> tuple[tuple[str, str], ...]:
    """Each word that a check can end in, as it is said, and what must hold for it."""
    return tuple((said(HEADLINES.get(word, say.CHECK_FIRST)), said(_MEANINGS[word])) for word in VerdictWord)


CHOICES = (
    (
        say.WHERE_SIGNAL_MODEST_GOOD_STRONG,
        say.from_so_much_removed(modest=MODEST, good=GOOD, strong=VERY_HIGH),
    ),
    (
        say.HOW_MANY_ROWS_NEEDED,
        say.rows_with_known_answer_with(fewest_rows=FEWEST_ROWS, few_examples=FEW_EXAMPLES),
    ),
    (
        say.HOW_SURE_WEAK_SIGNAL_MUST,
        say.order_cases_must_lie_standard(clearly=CLEARLY),
    ),
    (
        say.WHEN_COLUMN_ACCUSED,
        say.accused_from(ranking=100 * ACCUSED_RANKING, error=100 * ACCUSED_ERROR),
    ),
    (
        say.HOW_MUCH_TESTED,
        say.at_most_rows_fewer_where(tested_rows=TESTED_ROWS, tested_cells=TESTED_CELLS // TESTED_ROWS),
    ),
)
"""Where a number is our own choice, and which."""

LIMITS = (
    (
        say.WHETHER_MODEL_WILL_WORK_DAILY,
        say.FIRST_TEST_PAST_ROWS_ONLY,
    ),
    (say.WHETHER_COLUMN_KNOWN_TIME, say.TABLE_DOES_NOT_SAY_WHEN),
    (say.WHETHER_RECORDED_ANSWERS_RIGHT, say.OUTCOME_RECORDED_WRONGLY_LOOKS_LIKE),
    (
        say.WHETHER_YOU_MAY_USE_DATA,
        say.COLUMNS_LOOK_PERSONAL_OR_SENSITIVE,
    ),
    (say.WHETHER_OTHER_ROWS_LOOK_ALIKE, say.SEES_THIS_EXTRACT_ALONE_NO),
)
"""What the check cannot know."""


def said_rows(rows: Sequence[tuple[Message, Message]]) -> tuple[tuple[str, str], ...]:
    """STEPS, CHOICES or LIMITS in words: what each is called, and what it is."""
    return tuple((said(name), said(told)) for name, told in rows)
