"""One theme: style sheet, Streamlit's settings and charts take their colours from one palette."""

import re
import tomllib
from pathlib import Path

import pytest

from readiness.model.colours import CONTRAST_FLOOR, contrast
from readiness.present.palette import PAIRS, TEXT_ON_BACKGROUND
from readiness.ui import theme

ROOT = Path(__file__).parents[2]
UI = ROOT / "readiness" / "ui"
ROLES = {
    "primaryColor": "blue",
    "backgroundColor": "page",
    "secondaryBackgroundColor": "panel",
    "textColor": "ink",
    "linkColor": "blue",
    "borderColor": "rule",
    "orangeColor": "orange",
    "orangeTextColor": "orange",
}


@pytest.mark.parametrize("side", ["light", "dark"])
def test_streamlits_theme_has_the_colours_of_the_palette(side: str) -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"][side]

    assert settings == {name: getattr(PAIRS[role], side) for name, role in ROLES.items()}


@pytest.mark.parametrize("side", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_BACKGROUND)
def test_text_can_be_read_in_both_themes(text: str, ground: str, side: str) -> None:
    assert contrast(getattr(PAIRS[text], side), getattr(PAIRS[ground], side)) >= CONTRAST_FLOOR


def test_a_word_that_a_style_sheet_puts_before_a_label_is_put_before_no_other() -> None:
    """The keys that a rule names begin like keys of one page alone, or stand within such a one."""
    drawn = {path: re.findall(r'key=f?"([\w-]+)', path.read_text("utf-8")) for path in UI.rglob("*.py")}
    found = []
    for sheet in theme.ASSETS.glob("*.css"):
        for selector in re.findall(r"([^{}]+)\{[^{}]*content: var\(--word-", sheet.read_text("utf-8")):
            for alone in re.split(r",(?![^(]*\))", selector):
                keys = re.findall(r"st-key-([\w-]+)", alone)
                pages = [
                    {path for path, own in drawn.items() if any(each.startswith(key) for each in own)} for key in keys
                ]
                if keys and min(map(len, pages)) > 1:
                    found.append(f"{sheet.name}: {alone.strip()}")
    assert found == []


def test_the_style_sheets_name_no_colour_of_their_own() -> None:
    sheets = {path.name: path.read_text("utf-8") for path in theme.ASSETS.glob("*.css")}

    assert [(name, found) for name, text in sheets.items() for found in re.findall(r"#[0-9a-fA-F]{3,8}\b", text)] == []


def test_no_style_hangs_on_a_generated_class_name() -> None:
    assert "st-emotion" not in theme.style_sheet()


def test_every_custom_property_that_is_used_exists() -> None:
    sheet = theme.style_sheet()
    markup = "".join(path.read_text("utf-8") for path in theme.ASSETS.parent.rglob("*.py"))
    defined = set(re.findall(r"(--[\w-]+)\s*:", sheet + markup))

    assert set(re.findall(r"var\((--[\w-]+)", sheet)) - defined == set()
