"""A kind of change is kept as a letter, and read as one of the words or not at all."""

import pytest
from sqlalchemy.dialects.sqlite import dialect

from readiness.storage.tables import Kind


@pytest.mark.parametrize(("kept", "word"), [("u", "undone"), ("undone", "undone"), (None, None)])
def test_a_letter_or_a_word_is_read_as_the_word(kept: str | None, word: str | None) -> None:
    assert Kind().process_result_value(kept, dialect()) == word


@pytest.mark.parametrize("kept", ["?", "undones", ""])
def test_anything_else_is_damage_and_fails_where_it_is_read(kept: str) -> None:
    with pytest.raises(KeyError):
        Kind().process_result_value(kept, dialect())
