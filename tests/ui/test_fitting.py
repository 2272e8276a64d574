"""Texts on the projector: as large as there is room for, and never too small for the last row."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.ui.workshop import fitting, room_list

PLACE = {"width": 1150, "height": 540, "gap": 32}


def test_few_texts_are_large_and_many_are_as_small_as_can_be_read() -> None:
    sizes = [fitting.size_of(["Late parcels arrive"] * number, **PLACE) for number in (1, 5, 7, 40)]
    assert sizes == [44, 44, 32, 24]
    assert fitting.lines_of("\u5305\u88f9" * 20, size=44, width=1150) == 2


@given(st.lists(st.text(max_size=300), max_size=30))
def test_no_larger_size_would_have_fitted(texts: list[str]) -> None:
    chosen = fitting.size_of(texts, **PLACE)
    for size in fitting.SIZES:
        height = sum(fitting.LINE * size * fitting.lines_of(each, size=size, width=1150) + 32 for each in texts)
        assert (height > 540) if size > chosen else (height <= 540 or size != chosen or size == fitting.LEAST)


def test_a_list_tells_the_style_sheet_its_size_and_the_room_between_its_rows() -> None:
    assert "--size: 44; --gap: 32" in room_list.section(["One"], ["One"])
    assert "--size: 24; --gap: 8" in room_list.section(["One"] * 30, ["One"] * 30)
