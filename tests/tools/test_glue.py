"""Sentences that are put together from pieces are found; what only stands beside each other is not."""

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
    ],
)
def test_what_stands_by_itself_is_not(source: str) -> None:
    assert glue.joints(source) == []


def test_no_new_sentence_is_put_together() -> None:
    found = {name: len(joints) for name, joints in glue.counted().items()}
    assert found == dict(glue.HELD), "python -m tools.glue tells where"
