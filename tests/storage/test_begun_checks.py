"""A check that was begun is remembered until it is forgotten, and is no part of the assessment."""

import pytest

from readiness.model.begun_check import BegunCheck
from readiness.model.evidence import Choices, LeakAnswer
from readiness.storage import NotThere, Store
from tests.storage.samples import LATER, NOW

CHOSEN = Choices(target="late", time="day", answers=(LeakAnswer(column="distance", reply="no"),))
ORDERS = BegunCheck(table="orders", way="database", part="orders", problem="late", choices=CHOSEN)


@pytest.fixture
def assessment(store: Store) -> str:
    return store.create("Spring", "", at=NOW, questionnaire="ml-readiness")


def test_the_check_that_was_begun_last_is_remembered_with_its_choices(store: Store, assessment: str) -> None:
    assert store.begun_check(assessment) is None
    store.remember_check(assessment, BegunCheck(table="first"), at=NOW)
    store.remember_check(assessment, ORDERS, at=LATER)
    assert store.begun_check(assessment) == ORDERS
    store.forget_check(assessment)
    store.forget_check(assessment)
    assert store.begun_check(assessment) is None


def test_it_is_in_no_history_and_no_file_and_no_copy(store: Store, assessment: str) -> None:
    before = store.last_change(assessment)
    store.remember_check(assessment, ORDERS, at=LATER)
    assert store.last_change(assessment) == before
    assert b"orders" not in store.export_assessment(assessment)
    assert store.begun_check(store.duplicate(assessment, "Copy", at=LATER)) is None


def test_what_is_not_there_remembers_nothing(store: Store) -> None:
    with pytest.raises(NotThere):
        store.remember_check("none", ORDERS, at=NOW)
    assert store.begun_check("none") is None
