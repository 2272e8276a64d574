"""The text is what the standard library writes, letter by letter."""

import json

from hypothesis import example, given
from hypothesis import strategies as st

from readiness.model.json_text import json_text

plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(st.text('abéß"\\\n\x00'), inner))


@given(values, st.integers(1, 4), st.booleans())
@example({"b": [], "a": {"ü": {}, "z": [1e-5, 1e16, 2**70]}}, 1, True)
@example(["\x00\x1f\x7f\u2028", -0.0, 1e-4, 1e22, float("nan")], 2, False)
@example({"b": '\\"/\b\f\n\r\t', "a": [True, None]}, 1, True)
def test_it_writes_what_the_standard_library_writes(value: object, indent: int, sort_keys: bool) -> None:
    expected = json.dumps(value, ensure_ascii=False, indent=indent, sort_keys=sort_keys)

    assert json_text(value, indent=indent, sort_keys=sort_keys) == expected
