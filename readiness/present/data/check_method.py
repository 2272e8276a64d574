"""How a table check works, for the Method page: what it does, its words, what is our choice, what it cannot know.

A test holds every number here against the rule that uses it.
"""

from __future__ import annotations

from readiness.model.evidence import VerdictWord
from readiness.present.data.evidence_words import GOOD, HEADLINES, MODEST, VERY_HIGH
from readiness.words import said, said_all
from readiness.words.say import checks as say

FEWEST_ROWS, FEW_EXAMPLES, TESTED_ROWS, TESTED_CELLS = 50, 50, 20_000, 800_000
CLEARLY, HOPE = 3.3, 0.05
ACCUSED_RANKING, ACCUSED_ERROR = 0.985, 0.965

STEPS = (
    (
        "It reads",
        "One file or one table of a database, on the computer where this app runs. Nothing is sent elsewhere, and the "
        "file is not kept.",
    ),
    (
        "It looks",
        "At each column: what it holds, what is blank, what looks personal. What was repaired or left out is told.",
    ),
    (
        "It tests",
        "A first model learns from part of the rows and is tried on the others. The score is the share of error that "
        "it removes compared with a simple guess. The range beside it says how far other draws of rows would move it.",
    ),
    (
        "It doubts",
        "Columns that may hold the answer, rows that repeat, rows in the order of time, and answers far from all "
        "others are told or asked about before the score is believed.",
    ),
    (
        "It keeps",
        "Names of columns, counts and words of the result. No cell of the table is kept, and no count from 1 to 4.",
    ),
)
"""What happens, in the order in which it happens."""

_MEANINGS = {
    VerdictWord.STRONG: f"At least {VERY_HIGH:.0%} of the error goes, also at the lower end of the range.",
    VerdictWord.GOOD: f"At least {GOOD:.0%} of the error goes, also at the lower end of the range.",
    VerdictWord.MODEST: f"At least {MODEST:.0%} of the error goes, also at the lower end of the range.",
    VerdictWord.WEAK: "Some error goes for certain, and cases are clearly put into the right order. It is too little "
    "to decide by alone.",
    VerdictWord.NOT_SHOWN: "The table is too small, or the results are too uneven, to say yes or no. It is not a no.",
    VerdictWord.NO_SIGNAL: f"Even the upper end of the range stays at {HOPE:.0%} or below, and nothing else hints at a "
    "signal.",
    VerdictWord.CHECK_FIRST: "A question is open. Until you answer it, nothing is praised, whatever the score.",
    VerdictWord.NO_ANSWER_COLUMN: "Nothing can be tested yet: the table does not say how past cases ended.",
}


def word_rows() -> tuple[tuple[str, str], ...]:
    """Each word that a check can end in, as it is said, and what must hold for it."""
    return tuple((said_all(HEADLINES).get(word, said(say.CHECK_FIRST)), _MEANINGS[word]) for word in VerdictWord)


CHOICES = (
    (
        "Where a signal is modest, good and strong",
        f"From {MODEST:.0%}, {GOOD:.0%} and {VERY_HIGH:.0%} of the error removed. No published rule sets these.",
    ),
    (
        "How many rows are needed",
        f"{FEWEST_ROWS} rows with a known answer, and {FEW_EXAMPLES} with the rarest answer for a clear no.",
    ),
    (
        "How sure a weak signal must be",
        f"The order of cases must lie {CLEARLY} standard errors above chance, which chance alone reaches about once "
        "in two thousand tables.",
    ),
    (
        "When a column is accused",
        f"When it alone puts {ACCUSED_RANKING:.1%} of all pairs of cases into the right order, or removes "
        f"{ACCUSED_ERROR:.1%} of the error where a number is predicted; earlier if its name or its blanks tell. "
        "A column that is merely strong is asked about, and stays.",
    ),
    (
        "How much is tested",
        f"At most {TESTED_ROWS:,} rows, and fewer where a table has more than {TESTED_CELLS // TESTED_ROWS} columns, "
        "drawn by chance. The result says so.",
    ),
)
"""Where a number is our own choice, and which."""

LIMITS = (
    (
        "Whether a model will work in daily use",
        "It is a first test on past rows. Only a trial shows what happens next.",
    ),
    ("Whether a column is known in time", "The table does not say when a cell was filled, so you are asked."),
    ("Whether the recorded answers are right", "An outcome recorded wrongly looks like any other outcome."),
    (
        "Whether you may use the data",
        "Columns that look personal or sensitive are named. Whether their use is lawful and fair, no table can say.",
    ),
    ("Whether other rows look alike", "It sees this extract alone: no other year, place or customer."),
)
"""What the check cannot know."""
