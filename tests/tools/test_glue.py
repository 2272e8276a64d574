"""Sentences that are put together are found, what only stands beside each other is not; `make check` refuses them."""

import sys

import pytest

from tools import glue


@pytest.mark.parametrize(
    "source",
    [
        'f"{said(say.PART_A)}, {rest}"',
        'f"{name}: {esc(said(say.A))}"',
        'f"{said(say.A)} but {rest}"',
        'f"{said(say.PART_A)} {rest}"',
        'f"{said(say.A)}{rest}"',
        '", ".join(map(said, parts))',
        '"; ".join([said(say.A), *rest])',
        '" ".join(said(say.part_a(name=each)) for each in rest)',
        "said(say.A) + rest",
        'def make():\n    words = said(say.PART_A)\n    return f"{words} ({rest})"',
        'f"{said(say.A if is_one else say.B)}, {rest}"',
        "said(ROLES[role]).lower()",
        "said(ROLES[role])[0].lower()",
        "said_all(ROLES).get(role, role).lower()",
    ],
)
def test_a_sentence_that_is_put_together_is_found(source: str) -> None:
    assert len(glue.joints(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "said(say.a(name=rest))",
        'f"{said(say.A)} {said(say.B)}"',
        'f"<b>{esc(said(say.A))}</b><p>{rest}</p>"',
        'f"  # {said(say.A)}\\n"',
        '"\\n".join(map(said, lines))',
        '" ".join([said(say.A), *rest])',
        "list_words.and_list([said(say.PART_A), rest])",
        'f"{name}, {rest}"',
        "inside(said(ROLES[role]))",
        "typed.lower()",
    ],
)
def test_what_stands_by_itself_is_not(source: str) -> None:
    assert glue.joints(source) == []


@pytest.mark.parametrize(
    ("places", "held", "ends"),
    [(1, {}, 2), (2, {"one.py": (1, "")}, 2), (0, {"one.py": (1, "")}, 2), (1, {"one.py": (1, "")}, 0)],
)
def test_a_module_with_more_or_fewer_places_than_it_had_ends_the_check(
    places: int, held: dict[str, tuple[int, str]], ends: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = glue.joints('f"{said(say.A)} but {rest}"\n' * places)
    monkeypatch.setattr(glue, "counted", lambda: {"one.py": found} if found else {})
    monkeypatch.setattr(glue, "HELD", held)
    monkeypatch.setattr(glue, "begun_before", lambda: set(glue.BEGUN_BEFORE))
    monkeypatch.setattr(sys, "argv", ["glue"])

    assert glue.main() == ends


def test_a_message_that_goes_on_with_another_sentence_is_found() -> None:
    source = """#   $n (Count)
a = , { $n } of them
b = { $n ->
    [one] ; one more
   *[other] ; { $n } more
}
c = A sentence, with a comma.
part-d = (in brackets)
"""
    assert glue.goes_on(source) == ["a", "b"]


@pytest.mark.parametrize("begun", [{"plan:new"}, set()])
def test_such_a_message_more_or_less_ends_the_check(begun: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glue, "counted", dict)
    monkeypatch.setattr(glue, "HELD", {})
    monkeypatch.setattr(glue, "BEGUN_BEFORE", {"plan:old": ""} if not begun else {})
    monkeypatch.setattr(glue, "begun_before", lambda: begun)
    monkeypatch.setattr(sys, "argv", ["glue"])

    assert glue.main() == 2
