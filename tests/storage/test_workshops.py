from datetime import timedelta

import pytest
from sqlalchemy import insert

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.storage import Conflict, NotThere, Refused, Store, Written, open_store
from readiness.storage.guessing import MOST_OVERALL, MOST_PER_BROWSER, MOST_PER_ORIGIN, MOST_PER_SHARED_ORIGIN
from readiness.storage.problems import TooManyTries
from readiness.storage.tables import attempt, metadata
from readiness.storage.workshop_records import Admission, Workshop
from readiness.storage.writing import lock_owner
from tests.storage.samples import LATER, NOW


@pytest.fixture
def here(store: Store) -> str:
    return store.create("Spring", at=NOW)


@pytest.fixture
def workshop(store: Store, here: str) -> str:
    return store.open_workshop(here, {"minimum": 4}, at=NOW)


def joined(store: Store, workshop: str, group: str = "staff") -> Admission:
    return store.join(store.issue_code(workshop, group), origin="10.0.0.1", at=NOW)


def test_two_facilitators_do_not_overwrite_each_other(store: Store, workshop: str) -> None:
    assert store.change_workshop(workshop, expected_version=1, state="revealed") == Written(2)
    told = store.change_workshop(workshop, expected_version=1, settings={"minimum": 5})

    assert isinstance(told, Workshop)
    assert (told.settings, told.state, told.version) == ({"minimum": 4}, "revealed", 2)
    assert store.workshop(workshop) == told
    assert store.change_workshop(workshop, expected_version=2, settings={"minimum": 5}) == Written(3)
    assert (store.workshop(workshop).settings, store.workshop(workshop).state) == ({"minimum": 5}, "revealed")


def test_what_the_room_shares_is_versioned_like_an_answer(store: Store, here: str, workshop: str) -> None:
    agreed = {"question": "data-exists", "level": 2, "reason": "Seen in the catalogue"}
    store.put(here, "consensus", "data-exists", agreed, at=NOW, owner=workshop)
    told = store.put(
        here, "consensus", "data-exists", {**agreed, "level": 1}, at=NOW, owner=workshop, expected_version=0
    )

    assert isinstance(told, Conflict)
    (entry,) = store.entries(here, owner=workshop, parts=["consensus"])
    assert entry.value["level"] == 2


def test_the_code_of_a_group_has_six_readable_characters_and_can_be_shown_again(store: Store, workshop: str) -> None:
    staff, leaders = store.issue_code(workshop, "staff"), store.issue_code(workshop, "leaders")

    assert [(each.group, each.code, each.is_open) for each in store.codes(workshop)] == [
        ("leaders", leaders, True),
        ("staff", staff, True),
    ]
    assert len(staff) == 6
    assert not set(staff) & set("01OIL")


def test_a_code_works_as_people_type_it_and_gives_everyone_a_place_of_their_own(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    typed = f" {code[:3].lower()} - {code[3:]} "
    first = store.join(typed, origin="a", at=NOW)
    second = store.join(code, origin="a", at=NOW)

    assert first.participant_id != second.participant_id
    found = store.participant(first.token)
    assert found is not None
    assert (found.id, found.group, found.name, found.joined_at) == (first.participant_id, "staff", None, NOW)
    assert len(store.participants(workshop)) == 2


def test_no_code_or_token_is_readable_in_the_database(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    admission = store.join(code, origin="198.51.100.7", at=NOW)
    with pytest.raises(Refused):
        store.join("WRONG2", origin="198.51.100.7", at=NOW)
    with store._database.reading() as connection:
        stored = " ".join(
            str(row) for table in metadata.sorted_tables for row in connection.execute(table.select()).all()
        )

    for secret in (code, admission.token, admission.return_code, "198.51.100.7"):
        assert secret not in stored
        assert secret not in repr(admission)


def test_a_closed_code_admits_nobody_but_leaves_in_who_is_in(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    inside = store.join(code, origin="a", at=NOW)
    store.set_codes_open(workshop, is_open=False)

    with pytest.raises(Refused, match="No workshop is open"):
        store.join(code, origin="a", at=NOW)
    assert store.participant(inside.token) is not None
    store.set_codes_open(workshop, group="staff", is_open=True)
    assert store.join(code, origin="a", at=NOW).participant_id != inside.participant_id


def test_a_new_code_kills_the_old_one(store: Store, workshop: str) -> None:
    old = store.issue_code(workshop, "staff")
    new = store.issue_code(workshop, "staff")

    assert old != new
    with pytest.raises(Refused):
        store.join(old, origin="a", at=NOW)
    assert [each.code for each in store.codes(workshop)] == [new]


def test_guessing_is_stopped_for_one_origin_and_only_for_a_while(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    for _ in range(MOST_PER_ORIGIN):
        with pytest.raises(Refused, match="No workshop is open"):
            store.join("WRONG2", origin="guesser", at=NOW)

    with pytest.raises(Refused, match="too many wrong codes"):
        store.join(code, origin="guesser", at=NOW)
    with pytest.raises(Refused, match="too many wrong codes"):
        store.come_back("WRONG234", origin="guesser", at=NOW)
    assert store.join(code, origin="somebody else", at=NOW).token
    assert store.join(code, origin="guesser", at=NOW + timedelta(seconds=2)).token


def test_each_further_wrong_code_makes_a_browser_wait_longer_and_no_other_one(store: Store, workshop: str) -> None:
    code, at, waits = store.issue_code(workshop, "staff"), NOW, []
    while len(waits) < MOST_PER_BROWSER + 8:
        with pytest.raises(Refused, match="No workshop is open"):
            store.join("WRONG2", origin="10.0.0.1 guesser", at=at)
        waits.append(0)
        while waits[-1] < 100:
            try:
                assert store.join(code, origin="10.0.0.1 guesser", at=at).token
                break
            except TooManyTries:
                waits[-1] += 1
                at += timedelta(seconds=1)
        assert store.join(code, origin="10.0.0.1 neighbour", at=at).token
    assert waits == [0] * (MOST_PER_BROWSER - 1) + [2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_an_address_shared_by_guessers_makes_others_wait_a_second_at_most(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    for number in range(MOST_PER_SHARED_ORIGIN):
        with pytest.raises(Refused, match="No workshop is open"):
            store.join("WRONG2", origin=f"10.0.0.1 guesser-{number}", at=NOW)

    with pytest.raises(TooManyTries, match="Wait a second"):
        store.join(code, origin="10.0.0.1 neighbour", at=NOW)
    assert store.join(code, origin="10.0.0.1 neighbour", at=NOW + timedelta(seconds=1)).token


def test_guessing_from_many_origins_is_stopped_too(sqlite_store: Store) -> None:
    workshop = sqlite_store.open_workshop(sqlite_store.create("Spring", at=NOW), {}, at=NOW)
    code = sqlite_store.issue_code(workshop, "staff")
    with sqlite_store._database.writing() as connection:
        connection.execute(insert(attempt), [{"origin": str(each), "at": NOW} for each in range(MOST_OVERALL)])

    with pytest.raises(Refused, match="too many"):
        sqlite_store.join(code, origin="new", at=NOW)


def test_a_whole_room_may_join_from_one_address(store: Store, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    for _ in range(2 * MOST_PER_ORIGIN):
        store.join(code, origin="one router", at=NOW)

    assert len(store.participants(workshop)) == 2 * MOST_PER_ORIGIN


def test_a_return_code_brings_back_the_same_person_on_another_device(store: Store, workshop: str) -> None:
    phone = joined(store, workshop)
    laptop = store.come_back(phone.return_code.lower(), origin="b", at=LATER)

    assert laptop.participant_id == phone.participant_id
    assert laptop.token != phone.token
    for token in (phone.token, laptop.token):
        found = store.participant(token)
        assert found is not None
        assert found.id == phone.participant_id


def test_a_wrong_return_code_is_nobodys_and_counts_as_guessing(store: Store, workshop: str) -> None:
    phone = joined(store, workshop)
    for _ in range(MOST_PER_ORIGIN):
        with pytest.raises(Refused, match="Nobody has this return code"):
            store.come_back("WRONG234", origin="guesser", at=NOW)

    with pytest.raises(Refused, match="too many wrong codes"):
        store.come_back(phone.return_code, origin="guesser", at=NOW)


def test_an_invited_colleague_counts_as_joined_when_first_seen(store: Store, workshop: str) -> None:
    ann, bob = store.invite(workshop, "leaders", ["Ann", None], at=NOW)
    store.seen(ann.participant_id, at=LATER)
    store.seen(ann.participant_id, at=LATER + timedelta(hours=1))

    found = {each.id: each for each in store.participants(workshop)}
    assert (found[ann.participant_id].name, found[ann.participant_id].joined_at) == ("Ann", LATER)
    assert found[ann.participant_id].last_seen == LATER + timedelta(hours=1)
    assert (found[bob.participant_id].name, found[bob.participant_id].joined_at) == (None, None)


def test_a_new_link_kills_the_one_before_and_a_link_opens_once(store: Store, workshop: str) -> None:
    (ann,) = store.invite(workshop, "leaders", ["Ann"], at=NOW)
    again = store.new_link(ann.participant_id, at=LATER)

    assert store.open_link(ann.token, at=LATER) is None
    assert store.participant(again) is None
    assert (found := store.behind_link(again)) is not None
    assert (found.id, found.is_invited, found.joined_at) == (ann.participant_id, True, None)
    taken = store.open_link(again, at=LATER)
    assert taken is not None
    assert store.open_link(again, at=LATER) is None
    assert store.participant(taken.token) is not None
    with pytest.raises(NotThere):
        store.new_link("nobody", at=LATER)


def test_a_new_link_kills_a_link_of_an_earlier_version_and_leaves_in_who_is_in(store: Store, workshop: str) -> None:
    (ann,) = store.invite(workshop, "leaders", ["Ann"], at=NOW)
    earlier = store.new_token(ann.participant_id, at=NOW)
    again = store.new_link(ann.participant_id, at=LATER)
    assert store.participant(earlier) is None

    taken = store.open_link(again, at=LATER)
    assert taken is not None
    store.new_link(ann.participant_id, at=LATER)
    assert store.participant(taken.token) is not None


def test_votes_belong_to_their_participant_and_are_counted_for_the_room(store: Store, here: str, workshop: str) -> None:
    first, second = joined(store, workshop), joined(store, workshop, "leaders")
    for who, level in ((first, 0), (second, 3)):
        store.put(here, "vote-1", "data-exists", {"given": level}, at=NOW, owner=who.participant_id)
    store.put(here, "vote-1", "has-sponsor", {"given": 1}, at=NOW, owner=first.participant_id)
    store.put(here, "vote-1", "has-sponsor", None, at=NOW, owner=first.participant_id)

    assert store.progress(workshop, "vote-1") == {"data-exists": 2}
    assert {(each.owner, each.value["given"]) for each in store.given(workshop, ["vote-1"])} == {
        (first.participant_id, 0),
        (second.participant_id, 3),
    }
    assert store.load(here).response.answers == {}
    assert store.undo(here, owner=first.participant_id, at=LATER) is not None


def test_who_wants_to_be_forgotten_leaves_nothing_behind(store: Store, here: str, workshop: str) -> None:
    gone, stays = joined(store, workshop), joined(store, workshop, "leaders")
    for who in (gone, stays):
        for level in (1, 2):
            store.put(here, "vote-1", "data-exists", {"given": level}, at=NOW, owner=who.participant_id)
        store.undo(here, owner=who.participant_id, at=LATER)

    store.remove_participant(gone.participant_id)

    assert store.participant(gone.token) is None
    assert {each.owner for each in store.given(workshop, ["vote-1"])} == {stays.participant_id}
    assert {each.owner for each in store.changed_since(here, 0, owner=None)} == {stays.participant_id}
    with pytest.raises(NotThere):
        store.remove_participant(gone.participant_id)


def test_a_deleted_workshop_takes_everything_that_was_given_with_it_and_nothing_else(
    store: Store, here: str, workshop: str
) -> None:
    other = store.open_workshop(here, {"minimum": 4}, at=NOW)
    gone, stays = joined(store, workshop), joined(store, other)
    for who in (gone.participant_id, workshop, stays.participant_id):
        store.put(here, "room", "note", {"given": 1}, at=NOW, owner=who)
    store.put(here, "answer", "data-exists", Answer(given=2), at=NOW)

    store.delete_workshop(workshop)

    assert [each.id for each in store.workshops(here)] == [other]
    assert store.participant(gone.token) is None
    assert {each.owner for each in store.changed_since(here, 0, owner=None)} == {"", stays.participant_id}
    with pytest.raises(NotThere):
        store.delete_workshop(workshop)


def test_of_a_deleted_workshop_one_entry_can_stay(store: Store, here: str, workshop: str) -> None:
    gone = joined(store, workshop)
    for key in ("result", "screen"):
        store.put(here, "room", key, {"shown": 1}, at=NOW, owner=workshop)

    store.delete_workshop(workshop, keep=("room", "result"))

    assert [each.key for each in store.entries(here, owner=workshop)] == ["result"]
    assert (store.workshop(workshop).state, store.codes(workshop)) == ("deleted", ())
    assert store.participant(gone.token) is None


def test_a_vote_does_not_move_the_assessment_in_the_list(store: Store, here: str, workshop: str) -> None:
    who = joined(store, workshop)
    store.put(here, "vote-1", "data-exists", {"given": 1}, at=LATER, owner=who.participant_id)

    assert store.list()[0].changed_at == NOW


def test_nobody_writes_into_an_assessment_that_is_not_theirs(store: Store, here: str, workshop: str) -> None:
    who = joined(store, workshop)
    other = store.create("Another", at=NOW)

    with pytest.raises(NotThere):
        store.put(other, "vote-1", "data-exists", {"given": 1}, at=NOW, owner=who.participant_id)
    with pytest.raises(NotThere):
        store.put(other, "consensus", "a", {"question": "a", "level": 1}, at=NOW, owner=workshop)
    with pytest.raises(Refused):
        store.put(here, "answer", "data-exists", {"given": 1}, at=NOW, owner=who.participant_id)


def test_a_deleted_assessment_closes_its_workshops(store: Store, here: str, workshop: str) -> None:
    code = store.issue_code(workshop, "staff")
    who = store.join(code, origin="a", at=NOW)
    store.delete(here, at=LATER)

    assert store.participant(who.token) is None
    for step in (
        lambda: store.join(code, origin="a", at=LATER),
        lambda: store.workshop(workshop),
        lambda: store.put(here, "vote-1", "a", {"given": 1}, at=LATER, owner=who.participant_id),
    ):
        with pytest.raises((NotThere, Refused)):
            step()


def test_an_unknown_token_is_nobody(store: Store, workshop: str) -> None:
    for token in ("", "x", "\ud800", "' OR 1=1", "a" * 100_000):
        assert store.participant(token) is None


@pytest.mark.parametrize("group", ["", "All Staff", "x" * 61])
def test_a_group_is_named_by_a_slug(store: Store, workshop: str, group: str) -> None:
    with pytest.raises(Refused):
        store.issue_code(workshop, group)
    with pytest.raises(Refused):
        store.invite(workshop, group, [None], at=NOW)


def test_settings_must_be_plain_values(store: Store, here: str) -> None:
    for settings in (object(), {"a": float("inf")}, "x" * 600_000):
        with pytest.raises(Refused):
            store.open_workshop(here, settings, at=NOW)
    assert store.workshops(here) == ()


def test_a_participant_in_postgresql_does_not_wait_for_the_facilitator(postgres_url: str) -> None:
    store = open_store(LOCAL_USER, postgres_url, patience_seconds=0.05)
    here = store.create("Spring", at=NOW)
    workshop = store.open_workshop(here, {}, at=NOW)
    who = joined(store, workshop)
    with store._database.writing() as facilitator:
        lock_owner(facilitator, here, "")
        lock_owner(facilitator, here, workshop)
        assert store.put(here, "vote-1", "a", {"given": 1}, at=NOW, owner=who.participant_id) == Written(1)
    store.close()
