"""That no model does real work is an answer of its own, in today's databases and in older ones."""

import pytest

from readiness.model.response import Workload
from readiness.storage import Store
from tests.storage.samples import LATER, NOW, an_assessment


@pytest.mark.parametrize(
    ("page", "is_said"),
    [
        (None, False),
        ({"runs-nothing": True}, True),
        ({"runs-nothing": True, "other": 1}, True),
        ({"runs-nothing": False}, False),
        ({"runs-nothing": "yes"}, False),
        (["runs-nothing"], False),
    ],
)
def test_what_was_ticked_on_the_page_is_the_answer(store: Store, page: object, is_said: bool) -> None:
    here = store.create("Spring", "", at=NOW, questionnaire="ml-readiness")
    store.put(here, "setting", "page", page, at=LATER)
    assert store.load(here).response.runs_no_model is is_said


def test_a_listed_model_overrules_the_box_that_was_ticked_before(store: Store) -> None:
    here = store.create("Spring", "", at=NOW, questionnaire="ml-readiness")
    store.put(here, "setting", "page", {"runs-nothing": True}, at=NOW)
    store.put(here, "workload", "workload-1", Workload(name="Routes"), at=LATER)
    assert store.load(here).response.runs_no_model is False


def test_the_answer_survives_storing_and_the_way_through_a_file(store: Store) -> None:
    made = an_assessment()
    told = made.response.model_copy(update={"workloads": (), "runs_no_model": True})
    here = store.add(made.model_copy(update={"response": told}), at=NOW)
    file = store.export_assessment(here)
    copy = store.import_assessment(file, at=LATER)
    assert store.load(here).response.runs_no_model
    assert store.load(copy).response == store.load(here).response
    assert store.export_assessment(copy) == file


@pytest.mark.parametrize(
    ("settings", "is_said"),
    [
        ({"people-page": {"no-people": True}}, True),
        ({"page": {"no-people": True, "runs-nothing": True}}, True),
        ({"page": {"no-people": True}, "people-page": {"no-people": False}}, False),
    ],
)
def test_that_nobody_could_work_on_it_is_told_on_a_page_of_its_own_and_was_told_with_the_models(
    store: Store, settings: dict[str, object], is_said: bool
) -> None:
    here = store.create("Spring", "", at=NOW, questionnaire="ml-readiness")
    for key, value in settings.items():
        store.put(here, "setting", key, value, at=NOW)
    assert store.load(here).response.has_no_people is is_said
