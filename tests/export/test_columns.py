"""Columns of tables in Word and on slides: no word is broken that the room could hold."""

from __future__ import annotations

from random import Random

import pytest

from readiness.export.columns import fair_widths
from readiness.typeset import fonts, text
from tests.chance import seeds

SIZE, PADDING = 8.6, 13.0
WORDS = ("Effort", "medium", "small", "not known yet", "Organisation", "2 March 2026", "WWWWWW", "illiili", "a", "")


def wide(words: str) -> float:
    return text.width(words, fonts.SEMIBOLD, SIZE) + PADDING


def test_a_word_that_is_wider_than_a_longer_one_is_not_broken() -> None:
    fonts.register_fonts()
    columns = [["Effort", "medium"], ["Then this is true", "Named people can keep it running for a year"]]
    narrow, _ = fair_widths(400, [0.1, 9], columns, size=SIZE, padding=PADDING)
    assert wide("medium") > wide("Effort")
    assert narrow >= wide("medium") - 0.01


def test_a_day_stays_on_one_line_where_there_is_room_and_gives_way_where_there_is_none() -> None:
    fonts.register_fonts()
    columns = [["Step", "Check the data, and that you may use it"], ["Start on", "11 November 2026"]]
    assert fair_widths(400, [9, 1], columns, size=SIZE, padding=PADDING)[1] >= wide("11 November 2026") - 0.01
    crowded = [["Yesterday-and-tomorrow"], ["Yesterday-and-tomorrow"], ["11 November 2026"]]
    room = 2 * wide("Yesterday-and-tomorrow") + wide("November") + 1
    widths = fair_widths(room, [1, 1, 1], crowded, size=SIZE, padding=PADDING)
    assert widths[2] >= min(wide("November"), room / 3) - 0.01


def test_what_a_day_needs_is_taken_from_all_columns_that_have_it_to_spare() -> None:
    fonts.register_fonts()
    columns = [["Check the data of all"], ["Start on", "11 November 2026"], ["Check the data of all"]]
    first, _, last = fair_widths(400, [6, 1, 6], columns, size=SIZE, padding=PADDING)
    assert first == pytest.approx(last)


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(10))
def test_columns_fill_the_room_and_break_no_word_that_it_could_hold(seed: int) -> None:
    draw = Random(seed)
    fonts.register_fonts()
    columns = [[draw.choice(WORDS) for _ in range(draw.randint(1, 9))] for _ in range(draw.randint(1, 7))]
    shares = [draw.choice((0.4, 1, 2, 6)) for _ in columns]
    room = draw.uniform(200, 700)
    widths = fair_widths(room, shares, columns, size=SIZE, padding=PADDING)
    assert sum(widths) == pytest.approx(room)
    needed = [min(max((wide(w) for c in column for w in c.split()), default=0), room / 3) for column in columns]
    if sum(needed) <= room:
        assert [place for place, width in enumerate(widths) if width < needed[place] - 0.02] == []
