import json
import string
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from readiness.model.actor import LOCAL_USER
from readiness.model.base import MAX_DIGITS
from readiness.model.response import Answer, Person
from readiness.storage import Refused, Store, Write, open_store
from readiness.storage.exchange import MOST_BYTES
from tests.chance import sample
from tests.storage.samples import ANN, LATER, NOW, an_assessment


def test_a_copy_through_a_file_is_the_same_to_the_last_byte(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.acting_as(ANN).put(here, "answer", "data-exists", {"given": 1}, at=LATER)
    store.put(here, "person", "zoe", None, at=LATER)
    file = store.export_assessment(here)

    copy = store.import_assessment(file, at=LATER)

    assert copy != here
    assert store.export_assessment(copy) == file
    assert store.load(copy, with_snapshots=True) == store.load(here, with_snapshots=True).model_copy(
        update={"id": copy}
    )
    assert [each.organization for each in store.list("förde")] == ["Förde Logistik"] * 2
    assert {each.id: each.imported_at for each in store.list()} == {here: None, copy: LATER}


def test_the_history_travels_only_when_it_is_asked_for(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.acting_as(ANN).put(
        here, "answer", "data-exists", {"given": 1, "evidence": "a secret, later removed"}, at=LATER
    )
    store.put(here, "answer", "data-exists", {"given": 0}, at=LATER, expected_version=1)
    store.put(here, "answer", "data-exists", None, at=LATER)
    store.undo(here, at=LATER)
    store.put(here, "answer", "data-exists", {"given": 3}, at=LATER)
    store.put(here, "perception", "leaders-agree", None, at=LATER)
    file = store.export_assessment(here, with_history=True)

    copy = store.import_assessment(file, at=LATER)

    assert b"a secret" not in store.export_assessment(here)
    assert b"ann" not in store.export_assessment(here)
    assert b"a secret" in file
    assert store.export_assessment(copy, with_history=True) == file
    assert store.versions(copy) == store.versions(here)
    told = [(each.kind, each.value, each.by, each.at) for each in store.history(here, "answer", "data-exists")]
    assert [(e.kind, e.value, e.by, e.at) for e in store.history(copy, "answer", "data-exists")] == told
    store.undo(copy, at=LATER)
    assert store.load(copy).response.perceptions == {"leaders-agree": "partly"}


def test_the_same_file_is_written_by_both_databases(sqlite_tables: str, postgres_tables: str) -> None:
    one, other = open_store(LOCAL_USER, sqlite_tables), open_store(LOCAL_USER, postgres_tables)
    file = one.export_assessment(one.add(an_assessment(), at=NOW))

    assert other.export_assessment(other.import_assessment(file, at=LATER)) == file
    one.close()
    other.close()


words = st.text(max_size=30)
slugs = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=12)
answers = st.builds(
    Answer,
    given=st.sampled_from([None, 0, 1, 2, 3, "dont-know", "not-applicable"]),
    reason=words,
    confidence=st.sampled_from([None, "sure", "fairly", "guess"]),
    evidence=words,
    come_back=st.booleans(),
)
people = st.builds(
    Person,
    id=slugs,
    name=words,
    fte=st.decimals(0, 1, places=3) | st.decimals(0, 1, places=MAX_DIGITS),
    skills=st.dictionaries(slugs, st.integers(0, 3), max_size=3),
)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - naive bounds are what hypothesis asks for


@given(
    st.lists(st.tuples(slugs, answers | st.none(), moments), max_size=6), st.lists(people, max_size=4), st.booleans()
)
@settings(max_examples=sample(20), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_is_stored_survives_the_way_through_a_file(
    shared_store: Store, given_answers: list[tuple[str, Answer | None, datetime]], team: list[Person], told: bool
) -> None:
    here = shared_store.create("Any", at=NOW)
    for key, value, at in given_answers:
        shared_store.put(here, "answer", key, value, at=at)
    shared_store.put_many(here, [Write("person", person.id, person) for person in team], at=NOW)

    file = shared_store.export_assessment(here, with_history=told)
    copy = shared_store.import_assessment(file, at=LATER)

    assert shared_store.export_assessment(copy, with_history=told) == file
    assert shared_store.load(copy).response == shared_store.load(here).response


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    opened = open_store(LOCAL_USER, f"sqlite:///{tmp_path_factory.mktemp('shared') / 'readiness.db'}")
    yield opened
    opened.close()


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], bytes]:
    def make(values: dict[str, Any]) -> bytes:
        change(values)
        return json.dumps(values).encode()

    return make


WRONG: dict[str, tuple[Callable[[dict[str, Any]], bytes], str]] = {
    "cut off": (lambda v: json.dumps(v).encode()[:-40], "cut off"),
    "empty": (lambda _: b"", "not readable"),
    "not text": (lambda _: b"\xff\xfe\x00", "not readable"),
    "another format": (changed(lambda v: v.update(format="survey")), "does not hold an assessment"),
    "a list": (lambda _: b"[]", "does not hold an assessment"),
    "newer": (changed(lambda v: v.update(version=3)), "newer version"),
    "a truth for a version": (changed(lambda v: v.update(version=True)), "file → version must be a valid integer"),
    "an unknown field": (changed(lambda v: v.update(colour="red")), "file → colour is not a field of this product"),
    "a missing field": (changed(lambda v: v.pop("name")), "file → name is missing"),
    "an unknown part": (changed(lambda v: v["entries"].update(grades=[])), "grades is not a part"),
    "a participant's vote": (changed(lambda v: v["entries"].update({"vote-1": []})), "vote-1 is not a part"),
    "a wrong level": (
        changed(lambda v: v["entries"]["answer"][0]["value"].update(given=7)),
        "file → entries → answer “data-exists” → given",
    ),
    "a key twice": (
        changed(lambda v: v["entries"]["answer"].append(v["entries"]["answer"][0])),
        "answer → data-exists is there twice",
    ),
    "a time without a zone": (
        changed(lambda v: v.update(created_at="2026-01-01T00:00:00")),
        "file → created_at must name a time zone",
    ),
    "a time out of the calendar": (
        changed(lambda v: v.update(changed_at="9999-12-31T23:59:59-23:00")),
        "file → changed_at is not right: This time is too far away",
    ),
    "a snapshot out of the calendar": (
        changed(lambda v: v["snapshots"][0].update(taken_at="9999-12-31T23:59:59-23:00")),
        "file → snapshots → 0 → taken_at is not right: This time is too far away",
    ),
    "a snapshot without a zone": (
        changed(lambda v: v["snapshots"][0].update(taken_at="2026-01-01T00:00:00")),
        "file → snapshots → 0 → taken_at must name a time zone",
    ),
    "a start before every calendar": (
        changed(lambda v: v.update(starts_on="0001-01-01")),
        "file → starts_on is not right: This date is too far away",
    ),
    "a day that is too far away": (
        changed(
            lambda v: v["entries"].update(
                setting=[{"key": "assessed-on", "at": v["created_at"], "version": 1, "value": "9999-12-31"}]
            )
        ),
        "setting “assessed-on” is not right: This date is too far away",
    ),
    "a changed snapshot": (
        changed(lambda v: v["snapshots"][0].update(outcome={})),
        "file → snapshots → 0 → outcome → edition is missing",
    ),
    "two snapshots of one id": (
        changed(lambda v: v["snapshots"].append(v["snapshots"][0])),
        "file → snapshots has two with the same id",
    ),
    "a field twice": (lambda _: b'{"format": "ml-readiness-assessment", "name": "a", "name": "b"}', "not readable"),
    "not a number": (changed(lambda v: v.update(name=float("nan"))), "not readable"),
    "nested deeply": (lambda _: b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    "nested a little": (changed(lambda v: v.update(name=json.loads("[" * 40 + "]" * 40))), "nested too deeply"),
    "large": (lambda _: b" " * (MOST_BYTES + 1), "larger than 20 MB"),
    "a history of the future": (
        changed(
            lambda v: v.update(
                history=[
                    {
                        "part": "answer",
                        "key": "a",
                        "value": None,
                        "version": 1,
                        "at": "2026-01-01T00:00:00Z",
                        "by": "",
                        "kind": "undone",
                        "undoes": 2,
                    }
                ]
            )
        ),
        "takes back a line",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_file_that_is_wrong_is_refused_with_its_mistakes_and_changes_nothing(shared_store: Store, case: str) -> None:
    spoil, expected = WRONG[case]
    here = shared_store.add(an_assessment(), at=NOW)
    values = json.loads(shared_store.export_assessment(here))
    before = len(shared_store.list())

    with pytest.raises(Refused) as refused:
        shared_store.import_assessment(spoil(values), at=LATER)

    assert any(expected in problem for problem in refused.value.problems), refused.value.problems
    assert len(shared_store.list()) == before


def test_every_mistake_of_a_file_is_reported_at_once(shared_store: Store) -> None:
    values = json.loads(shared_store.export_assessment(shared_store.add(an_assessment(), at=NOW)))
    for entry in values["entries"]["answer"]:
        entry["value"]["given"] = "often"
    values["entries"]["fact"][0]["value"] = "perhaps"

    with pytest.raises(Refused, match="mistakes") as refused:
        shared_store.import_assessment(json.dumps(values).encode(), at=LATER)

    assert len(refused.value.problems) >= 3
    assert all(problem.endswith(".") for problem in refused.value.problems)


def test_what_participants_gave_is_not_in_the_file(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    workshop = store.open_workshop(here, {}, at=NOW)
    (invited,) = store.invite(workshop, "staff", ["Nadia"], at=NOW)
    store.put(
        here, "vote-1", "data-exists", {"given": 0, "reason": "honest words"}, at=NOW, owner=invited.participant_id
    )

    file = store.export_assessment(here, with_history=True)

    assert b"honest words" not in file
    assert b"Nadia" not in file
    assert invited.participant_id.encode() not in file


def test_the_file_reads_like_a_document(store: Store, tmp_path: Path) -> None:
    values = json.loads(store.export_assessment(store.add(an_assessment(), at=NOW)))

    assert (values["format"], values["version"]) == ("ml-readiness-assessment", 2)
    assert values["entries"]["answer"][0]["at"] == "2026-03-02T09:30:00.123456Z"
    assert [entry["key"] for entry in values["entries"]["person"]] == ["zoe", "adam"]


def test_a_value_that_this_version_cannot_use_does_not_spoil_the_file(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    with store._database.writing() as connection:
        connection.execute(text("UPDATE entry SET value = '[]' WHERE key = 'data-exists'"))
        connection.execute(text("UPDATE change SET value = '[]' WHERE key = 'data-exists'"))

    for told in (False, True):
        file = store.export_assessment(here, with_history=told)
        copy = store.import_assessment(file, at=LATER)
        assert set(store.load(copy).response.answers) == {"has-sponsor"}
        assert store.export_assessment(copy, with_history=told) == file
