"""Anonymity: one object knows whose answers may be shown, compared and used."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import readiness
from readiness.model.disclosure import Disclosure


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ({"leaders": 4, "staff": 3}, {}),
        ({"leaders": 4, "staff": 4}, {"leaders": ("leaders",), "staff": ("staff",)}),
        ({"leaders": 4, "it": 3, "staff": 2}, {"leaders": ("leaders",), "others": ("it", "staff")}),
        ({"leaders": 2, "staff": 1}, {}),
        ({"leaders": 4}, {"leaders": ("leaders",)}),
    ],
)
def test_groups_that_could_be_worked_out_are_hidden(sizes, shown):
    assert Disclosure(least=4).visible_groups(sizes) == shown


def test_the_published_example_of_complementary_suppression():
    assert Disclosure(least=5).visible_groups({"a": 3, "b": 6}) == {}


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 9)), st.integers(3, 5))
def test_hidden_people_are_nobody_or_too_many_to_single_out(sizes, least):
    shown = Disclosure(least=least).visible_groups(sizes)
    visible = [sum(sizes[part] for part in parts) for parts in shown.values()]
    hidden = sum(sizes.values()) - sum(visible)
    assert all(size >= least for size in visible)
    assert not shown or hidden == 0 or hidden >= least


def test_with_names_one_answer_is_shown_and_groups_are_compared_from_the_least_on():
    named = Disclosure(least=4, is_named=True)
    assert named.may_show(1)
    assert not named.may_show(0)
    assert not named.may_compare(3, 4)
    assert named.may_compare(4, 4)


def test_without_names_answers_are_shown_and_used_from_the_least_on_unless_one_was_alone():
    unnamed = Disclosure(least=3)
    assert not unnamed.may_show(2)
    assert unnamed.may_show(3)
    assert not unnamed.may_use(1, is_alone=False)
    assert unnamed.may_use(1, is_alone=True)
    assert unnamed.shown("ab") == ()
    assert unnamed.shown("abc") == ("a", "b", "c")


def test_a_result_is_renewed_when_enough_new_people_stand_behind_the_change():
    assert not Disclosure(least=4).may_renew(before=4, now=7)
    assert Disclosure(least=4).may_renew(before=4, now=8)


def test_a_promise_is_weaker_with_a_smaller_group_and_other_with_names():
    promised = Disclosure(least=4)
    assert Disclosure(least=3).is_weaker_than(promised)
    assert not Disclosure(least=5).is_weaker_than(promised)


def test_only_the_smallest_group_cannot_be_lowered():
    assert Disclosure(least=4).may_be_lowered
    assert not Disclosure(least=3).may_be_lowered


def test_no_other_part_compares_a_number_of_people_with_the_least():
    """The rule lives in one file: elsewhere the number is only said, stored or passed on."""
    rule = re.compile(r"[<>]=?\s*[\w.]*\bleast\b|\bleast\b\s*[<>]=?")
    parts = ("model", "engine/group", "services", "report", "present/group", "ui/workshop")
    code = Path(readiness.__file__).parent
    files = [path for part in parts for path in (code / part).rglob("*.py") if path.name != "disclosure.py"]
    assert not [path.name for path in files if rule.search(path.read_text(encoding="utf-8"))]
