"""The colours can be read, in colour and in grey."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.colours import CONTRAST_FLOOR, contrast, luminance
from readiness.present import tokens
from readiness.present.handout.brand import Palette, palette_for


@pytest.mark.parametrize(("text", "background"), tokens.TEXT_ON_BACKGROUND)
def test_text_stands_out_from_its_background(text: str, background: str) -> None:
    assert contrast(text, background) >= CONTRAST_FLOOR


def test_levels_grow_darker_so_that_grey_print_keeps_their_order() -> None:
    light = [luminance(color) for color in tokens.LEVELS]
    assert light == sorted(light, reverse=True)
    assert all(one / other > 1.3 for one, other in pairwise(light))


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48)])
def test_contrast_agrees_with_published_values(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@given(st.integers(0, 0xFFFFFF))
def test_any_accent_becomes_readable_on_white_and_under_white(value: int) -> None:
    palette = palette_for(f"#{value:06X}")
    assert contrast(palette.accent, tokens.WHITE) >= CONTRAST_FLOOR
    for text in (tokens.WHITE, tokens.ON_NAVY, tokens.ON_NAVY_TEXT, tokens.AMBER_ON_NAVY):
        assert contrast(text, palette.cover) >= CONTRAST_FLOOR


def test_without_an_accent_the_colours_are_those_of_the_product() -> None:
    assert palette_for(None) == Palette(tokens.BLUE, tokens.NAVY)
