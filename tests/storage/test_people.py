"""Who comes in: identities, sessions, and sign-ins on their way; the same on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

from sqlalchemy import select, update

from readiness.model.actor import NOBODY
from readiness.storage import Store
from readiness.storage.people import LONGEST_IDLE, LONGEST_SESSION, LONGEST_SIGN_IN
from readiness.storage.people_records import BegunSignIn
from readiness.storage.tables import HOME, membership, person, session, sign_in
from tests.storage.samples import NOW

A, B = "https://a.example", "https://b.example"
BEGUN = BegunSignIn("entra", "nonce", "v" * 43, "/?a=one")
MOMENT = timedelta(microseconds=1)


def known_as(store: Store, who: str) -> tuple[str, str]:
    with store.database.reading() as connection:
        row = connection.execute(select(person.c.name, person.c.email).where(person.c.id == who)).one()
    return row.name, row.email


def test_a_person_is_an_issuer_with_a_subject_and_never_an_email(store: Store) -> None:
    ann = store.person_of(A, "1", name="Ann", email="ann@example.org")
    others = {
        store.person_of(A, "2", name="Ann", email="ann@example.org"),
        store.person_of(B, "1", name="Ann", email="ann@example.org"),
    }

    assert len({ann, *others}) == 3
    assert store.person_of(A, "1", name=" Ann\u202e Lee\n", email="ann.lee@example.org") == ann
    assert known_as(store, ann) == ("Ann Lee", "ann.lee@example.org")


def test_two_browsers_that_sign_in_first_at_once_are_one_person(store: Store) -> None:
    gate = Barrier(4)

    def sign_in_now(number: int) -> str:
        gate.wait()
        return store.person_of(A, "1", name=f"Ann {number}", email="")

    with ThreadPoolExecutor(4) as threads:
        found = set(threads.map(sign_in_now, range(4)))

    assert len(found) == 1
    with store.database.reading() as connection:
        assert connection.scalars(select(person.c.id)).all() == list(found)


def test_a_session_ends_when_it_is_ended_and_in_no_tab_is_anybody_left(store: Store) -> None:
    ann = store.person_of(A, "1", name="Ann", email="")
    here, elsewhere = (store.begin_session(ann, at=NOW) for _ in range(2))
    assert store.signed_in(here, at=NOW).id == ann

    store.end_session(here)

    assert [store.signed_in(each, at=NOW) == NOBODY for each in (here, elsewhere)] == [True, False]
    assert all(store.signed_in(each, at=NOW) == NOBODY for each in ("", "a" * 26, "'; --", "\0"))
    with store.database.reading() as connection:
        assert elsewhere not in str(connection.execute(select(session)).all())


def test_a_session_ends_after_two_hours_without_anybody_and_after_twelve_in_any_case(store: Store) -> None:
    ann = store.person_of(A, "1", name="Ann", email="")
    left, used = (store.begin_session(ann, at=NOW) for _ in range(2))
    half = LONGEST_IDLE / 2
    moments = [NOW + half * number for number in range(1, int(LONGEST_SESSION / half) + 1)]

    seen = [store.signed_in(used, at=each).kind for each in moments]

    assert seen == ["person"] * (len(moments) - 1) + ["nobody"]
    assert store.signed_in(left, at=NOW + LONGEST_IDLE - MOMENT).kind == "person"
    idle = store.begin_session(ann, at=NOW)
    assert store.signed_in(idle, at=NOW + LONGEST_IDLE) == NOBODY
    store.begin_session(ann, at=NOW + LONGEST_SESSION)
    with store.database.reading() as connection:
        assert len(connection.execute(select(session)).all()) == 1


def test_a_role_that_is_taken_away_and_a_person_who_is_forgotten_count_at_the_next_click(store: Store) -> None:
    ann = store.person_of(A, "1", name="Ann", email="")
    token = store.begin_session(ann, at=NOW)
    assert store.signed_in(token, at=NOW).roles == {}
    with store.database.writing() as connection:
        connection.execute(membership.insert().values(workspace_id=HOME, person_id=ann, role="editor"))
    assert store.signed_in(token, at=NOW).roles == {HOME: "editor"}
    assert store.signed_in(token, at=NOW).workspace == HOME

    with store.database.writing() as connection:
        connection.execute(membership.delete())
    assert store.signed_in(token, at=NOW).roles == {}
    with store.database.writing() as connection:
        connection.execute(update(person).values(erased_at=NOW))
    assert store.signed_in(token, at=NOW) == NOBODY


def test_a_sign_in_comes_back_once_and_to_the_browser_where_it_began(store: Store) -> None:
    for number in range(4):
        store.begin_sign_in(BEGUN, state=f"s{number}", browser="b", at=NOW)
    with store.database.reading() as connection:
        assert "'s0'" not in str(connection.execute(select(sign_in)).all())

    assert store.take_sign_in(state="s0", browser="b", at=NOW) == BEGUN
    assert store.take_sign_in(state="s0", browser="b", at=NOW) is None
    assert store.take_sign_in(state="s1", browser="another", at=NOW) is None
    assert store.take_sign_in(state="s1", browser="b", at=NOW) is None, "who tried with another browser has used it up"
    assert store.take_sign_in(state="s2", browser="b", at=NOW + LONGEST_SIGN_IN - MOMENT) == BEGUN
    assert store.take_sign_in(state="s3", browser="b", at=NOW + LONGEST_SIGN_IN) is None
    assert store.take_sign_in(state="none", browser="b", at=NOW) is None


def test_a_sign_in_that_nobody_finishes_is_forgotten(store: Store) -> None:
    store.begin_sign_in(BEGUN, state="old", browser="b", at=NOW)
    store.begin_sign_in(BEGUN, state="new", browser="b", at=NOW + LONGEST_SIGN_IN)

    with store.database.reading() as connection:
        assert len(connection.execute(select(sign_in)).all()) == 1
