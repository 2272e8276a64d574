from datetime import date, timedelta

import pytest

from readiness.storage import NotThere, Refused, Store
from tests.storage.samples import LATER, NOW, a_snapshot, an_assessment


def test_a_new_assessment_is_empty_and_known_by_an_id_that_nobody_can_guess(store: Store) -> None:
    first = store.create("Spring", "Acme", at=NOW)
    second = store.create("Spring", "Acme", at=NOW)

    loaded = store.load(first)
    assert len(first) == 26
    assert first != second
    assert (loaded.name, loaded.created_at, loaded.changed_at, loaded.starts_on) == ("Spring", NOW, NOW, NOW.date())
    assert loaded.response.organization.name == "Acme"
    assert loaded.response.answers == {}
    assert loaded.response.assessed_on == NOW.date()


def test_everything_in_an_assessment_comes_back_as_it_was_stored(store: Store) -> None:
    given = an_assessment()

    loaded = store.load(store.add(given, at=NOW), with_snapshots=True)

    expected = given.model_copy(
        update={
            "id": loaded.id,
            "response": given.response.model_copy(update={"last_snapshot_on": NOW.date()}),
        }
    )
    assert loaded == expected


def test_snapshots_are_left_out_unless_they_are_asked_for(store: Store) -> None:
    assert store.load(store.add(an_assessment(), at=NOW)).snapshots == ()


@pytest.mark.parametrize("name", ["", "  \n ", "x" * 201])
def test_a_name_must_be_there_and_short(store: Store, name: str) -> None:
    with pytest.raises(Refused, match="1 to 200 characters"):
        store.create(name, at=NOW)
    assert store.list() == ()


def test_the_list_shows_what_changed_last_first_and_what_was_concluded(store: Store) -> None:
    old = store.create("Old", at=NOW)
    new = store.create("New", at=NOW + timedelta(seconds=1))
    store.put(old, "answer", "data-exists", {"given": 1}, at=LATER)
    store.conclude(old, state=store.summary(old).state, edition="one", phase=2, completeness=0.75)

    first, second = store.list()

    assert (first.id, first.phase, first.completeness, first.changed_at) == (old, 2, 0.75, LATER)
    assert (second.id, second.phase, second.completeness) == (new, None, None)


def test_one_line_of_the_list_can_be_read_alone(store: Store) -> None:
    here = store.create("Spring", "Acme", at=NOW)

    assert (store.summary(here),) == store.list()
    store.delete(here, at=LATER)
    with pytest.raises(NotThere):
        store.summary(here)


def test_a_search_ignores_case_also_beyond_english_and_takes_signs_literally(store: Store) -> None:
    umlaut = store.create("Frühjahr", at=NOW)
    percent = store.create("100% done", "ÅNGSTRÖM AB", at=NOW)

    assert [each.id for each in store.list("FRÜH")] == [umlaut]
    assert [each.id for each in store.list("ångström")] == [percent]
    assert [each.id for each in store.list("0% d")] == [percent]
    assert store.list("1%d") == ()


def test_the_list_comes_in_pages(store: Store) -> None:
    ids = [store.create(f"Number {number}", at=NOW + timedelta(seconds=number)) for number in range(5)]

    assert [each.id for each in store.list(limit=2, offset=1)] == [ids[3], ids[2]]


def test_a_deleted_assessment_is_gone_until_it_is_brought_back(store: Store) -> None:
    gone = store.add(an_assessment(), at=NOW)
    before = store.load(gone)
    store.delete(gone, at=LATER)

    assert store.list() == ()
    assert [each.id for each in store.list(deleted=True)] == [gone]
    with pytest.raises(NotThere, match="no assessment under this link"):
        store.load(gone)
    with pytest.raises(NotThere):
        store.put(gone, "answer", "data-exists", {"given": 1}, at=LATER)
    store.undelete(gone, at=LATER)
    assert store.load(gone) == before


def test_what_was_deleted_long_ago_can_be_removed_for_good(store: Store) -> None:
    old, recent, kept = (store.add(an_assessment(), at=NOW) for _ in range(3))
    store.delete(old, at=NOW)
    store.delete(recent, at=LATER)

    assert store.remove_deleted(before=LATER, at=LATER) == 1
    assert [each.id for each in store.list(deleted=True)] == [recent]
    assert [each.id for each in store.list()] == [kept]
    with pytest.raises(NotThere):
        store.undelete(old, at=LATER)
    assert store.history(old, "answer", "data-exists") == ()


def test_renaming_keeps_everything_else(store: Store) -> None:
    renamed = store.create("Spring", "Acme", at=NOW)

    store.rename(renamed, "  Autumn ", at=LATER)

    assert store.load(renamed).name == "Autumn"
    assert [each.name for each in store.list("acme")] == ["Autumn"]


def test_a_copy_holds_the_answers_and_goes_its_own_way(store: Store) -> None:
    source = store.add(an_assessment(), at=NOW)
    copy = store.duplicate(source, "Copy", at=LATER)
    store.put(copy, "answer", "data-exists", {"given": 0}, at=LATER)

    assert store.load(copy).created_at == LATER
    assert store.load(copy).response.people == store.load(source).response.people
    assert store.load(source).response.answers["data-exists"].given == 2
    assert store.snapshots(copy) == ()
    with pytest.raises(Refused):
        store.duplicate(source, " ", at=LATER)


def test_the_plan_may_start_on_another_day(store: Store) -> None:
    moved = store.create("Spring", at=NOW)

    store.start_on(moved, date(2026, 9, 1), at=LATER)

    assert store.load(moved).starts_on == date(2026, 9, 1)
    with pytest.raises(Refused, match="too far away"):
        store.start_on(moved, date(9999, 12, 31), at=LATER)


@pytest.mark.parametrize("unknown", ["", "nobody-knows", "' OR 1=1 --", "a" * 5000, "\0", "\ud800"])
def test_an_unknown_id_opens_and_changes_nothing(store: Store, unknown: str) -> None:
    store.create("Spring", at=NOW)

    for step in (
        lambda: store.load(unknown),
        lambda: store.summary(unknown),
        lambda: store.rename(unknown, "Mine", at=NOW),
        lambda: store.delete(unknown, at=NOW),
        lambda: store.undelete(unknown, at=LATER),
        lambda: store.conclude(unknown, state=1, edition="one", phase=1, completeness=1),
        lambda: store.put(unknown, "answer", "q", {"given": 1}, at=NOW),
        lambda: store.add_snapshot(unknown, a_snapshot()),
        lambda: store.export_assessment(unknown),
        lambda: store.duplicate(unknown, "Copy", at=NOW),
        lambda: store.open_workshop(unknown, {}, at=NOW),
        lambda: store.undo(unknown, at=NOW),
    ):
        with pytest.raises(NotThere):
            step()
    assert [each.name for each in store.list()] == ["Spring"]
    assert store.entries(unknown) == store.snapshots(unknown) == store.workshops(unknown) == ()


@pytest.mark.parametrize("strange", ["\0", "\ud800", "%", "_", "\\", "'", "/", "\u202e"])
def test_a_strange_search_finds_nothing_and_breaks_nothing(store: Store, strange: str) -> None:
    store.create("Spring", at=NOW)

    assert [each.name for each in store.list(f"Spr{strange}x")] == []


def test_an_answer_to_a_question_that_is_gone_is_kept_but_does_not_count(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)

    opened = store.open(here, known={"answer": {"has-sponsor"}})

    assert set(opened.assessment.response.answers) == {"has-sponsor"}
    assert opened.notes == ("“data-exists” (answer) is no longer asked for; its value is kept but does not count.",)
    assert opened.versions["answer", "data-exists"] == 1
    assert store.load(here).response.answers["data-exists"].given == 2


def test_the_values_of_a_new_assessment_touch_its_row_once(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)

    assert store.summary(here).state == 1 + len(an_assessment().snapshots)
    assert store.list("förde logistik")[0].id == here
