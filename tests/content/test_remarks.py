"""Text that a `#` cuts off is told; what plainly is a remark is none of the check's business."""

from pathlib import Path

import pytest

from readiness.content.reading import parse_text, read_document
from readiness.model.mistake import MistakesFound

ROOT = Path(__file__).parents[2]
CUT_OFF = {
    "in a sentence": "text: How have the #1 people done?",
    "behind a sentence": "text: How have people done? # soon",
    "in an entry of a list": "[\n  one,\n  two and #3,\n  four]",
    "behind a dash": "- first\n- The hash # sign",
    "behind one word": "short: Team #1",
    "of all that there is": "help: #1 of the reasons",
    "of a list's entry": "- #1 of the reasons",
    "of the first of two lines": "{help: #1 of\n  the reasons}",
    "in a group": "{text: The #1 people, short: x}",
    "behind letters beyond the first plane": "- 𝔘𝔫𝔡 \U0001f600\n- the #1 \U0001f600",
}
REMARKS = {
    "a line of its own": "# all\ntext: Some words here.\n# more\nhelp: |\n  Words # that stay.\n",
    "behind a key": "people: # who they are\n  - a\n",
    "behind nothing yet": "level:   # 0 to 3\nother: 1\n",
    "behind a name": "id: data-label  # for ever\n",
    "as in a template that was filled in": "sector: Shops and trade  # examples: Banking; or in your own words\n",
    "of the group behind a key": "people: #staff\n  - a\n",
    "behind a number": "level: 2 #half\n",
    "behind a list": "phases: [1, 2] # both\n",
    "behind a text in quotes": 'text: "The #1 people" # as they say\n',
    "within a word": "text: Some C#2 and more.\n",
}


@pytest.mark.parametrize("name", CUT_OFF)
def test_text_that_is_cut_off_is_told_with_its_line(name: str) -> None:
    text = CUT_OFF[name]
    with pytest.raises(MistakesFound) as found:
        parse_text(text, "file.yaml")

    told = found.value.mistakes[0]
    assert told.line == next(at for at, line in enumerate(text.splitlines(), start=1) if "#" in line)
    assert told.what == "What stands after ` #` is left out as a remark."
    assert told.instead == "Put the text in quotes if it belongs to it, or write the remark on a line of its own."


@pytest.mark.parametrize("name", REMARKS)
def test_a_plain_remark_is_left_alone(name: str) -> None:
    assert parse_text(REMARKS[name], "file.yaml").data


def test_no_shipped_file_has_text_that_is_cut_off() -> None:
    files = [
        each
        for folder in ("questionnaires", "rubrics", "packs", "examples")
        for each in (ROOT / folder).rglob("*.yaml")
    ]
    assert len(files) > 20
    assert all(
        read_document(each, most_entries=150_000).data is not None or "#" in each.read_text("utf-8") for each in files
    )
