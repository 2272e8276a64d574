"""The portfolio on both databases: figures of the newest state, chosen, sorted, tagged and put aside."""

from datetime import date

import pytest
from sqlalchemy import text

from readiness.model.figures import Figures, FirstProblem, GateFigure, PlacedFigures, ScoreRange
from readiness.storage import Refused, Store
from readiness.storage.portfolio import ORDERS, by_score
from readiness.storage.portfolio_records import Chosen, ConcludedBy, OverviewOrder, PhaseCounts
from tests.storage.samples import LATER, NOW


def figures(phase: int | None = 1, *, score: float | None = 1.5, sector: str = "", done: int = 0) -> Figures:
    place = None
    if phase is not None:
        place = PlacedFigures(
            placed=phase, lowest=phase, highest=phase, certainty="firm", neighbour=None, lacks_models=False
        )
    return Figures(
        assessed_on=date(2026, 3, phase or 9),
        sector=sector,
        country="",
        employees=None,
        place=place,
        status=None,
        scores=(ScoreRange(id="data", score=score, low=0.0, high=3.0),),
        gates=(GateFigure(id="G2.1", state="open", is_next=True),) if place else (),
        first_problem=FirstProblem(name="Late orders", certainty=None) if place else None,
        done=done,
        actions=4,
        completeness=0.5,
        last_snapshot_on=None,
        next_review_on=None,
    )


def put(store: Store, name: str, given: Figures | None) -> str:
    made = store.create(name, at=NOW)
    if given is not None:
        store.conclude(made, state=store.summary(made).state, edition="e", phase=1, completeness=0.5, figures=given)
    return made


def names(store: Store, chosen: Chosen | None = None, by: str = "name", *, is_falling: bool = False) -> list[str]:
    order = OverviewOrder(by, is_falling=is_falling)
    return [row.name for row in store.overview(chosen or Chosen(), order, limit=10)]


def to_come(store: Store) -> list[str]:
    return [each.id for each in store.not_concluded()]


@pytest.fixture
def three(store: Store) -> dict[str, str]:
    given = {"Ash": figures(2, sector="Health", done=3), "Birch": figures(1, score=None), "Cedar": None}
    return {name: put(store, name, each) for name, each in given.items()}


def test_figures_come_back_as_they_were_kept(store: Store, three: dict[str, str]) -> None:
    (row,) = store.overviews_of([three["Ash"]])

    assert row.figures == figures(2, sector="Health", done=3)
    assert row.is_current


def test_figures_of_an_older_state_are_known_as_such_and_never_replace_newer_ones(
    store: Store, three: dict[str, str]
) -> None:
    here = three["Ash"]
    assert to_come(store) == [three["Cedar"]]
    before = store.summary(here).state
    store.put(here, "answer", "data-exists", {"given": 1}, at=LATER)
    assert not store.overviews_of([here])[0].is_current
    assert to_come(store) == [here, three["Cedar"]]
    assert [each.id for each in store.not_concluded(Chosen(text="ced"))] == [three["Cedar"]]

    now = store.summary(here).state
    for state, given in ((now, figures(3)), (before, figures(1))):
        store.conclude(here, state=state, edition="e", phase=1, completeness=0.5, figures=given)

    assert store.overviews_of([here])[0].figures == figures(3)


def test_figures_that_this_version_cannot_read_are_worked_out_again(store: Store, three: dict[str, str]) -> None:
    with store._database.writing() as connection:
        connection.execute(text("UPDATE outcome SET figures = '{}', form = 0"))

    assert {row.figures for row in store.overviews_of(list(three.values()))} == {None}
    assert sorted(to_come(store)) == sorted(three.values())


def test_figures_of_an_older_state_are_counted_chosen_and_sorted_as_not_known(
    store: Store, three: dict[str, str]
) -> None:
    store.put(three["Ash"], "answer", "data-exists", {"given": 1}, at=LATER)

    put(store, "Dogwood", figures(None))

    assert store.phases_of(Chosen()) == PhaseCounts({1: 1}, unsure=1, missing=2)
    assert names(store, Chosen(phase=0)) == ["Dogwood"]
    assert names(store, Chosen(is_missing=True)) == ["Ash", "Cedar"]
    assert {names(store, by="phase", is_falling=each)[0] for each in (True, False)} == {"Birch"}
    assert store.overviews_of([three["Ash"]])[0].figures is None


def test_a_sector_stays_on_offer_while_figures_are_worked_out_and_nothing_of_them_counts_as_untold(
    store: Store, three: dict[str, str]
) -> None:
    store.put(three["Ash"], "answer", "data-exists", {"given": 1}, at=LATER)

    assert (store.sectors(), names(store, Chosen(sector="Health"))) == (("Health",), [])
    assert names(store, Chosen(sector="")) == ["Birch"]


def test_figures_by_other_rules_are_found_and_forgotten(store: Store, three: dict[str, str]) -> None:
    (made,) = store.concluded_by()
    assert made == ConcludedBy(store.summary(three["Ash"]).questionnaire, None, None, "e")
    assert set(store.ids_concluded_by(made)) == {three["Ash"], three["Birch"]}
    here, state = three["Ash"], store.summary(three["Ash"]).state
    assert store.has_figures(here, state=state, edition="e")
    assert not store.has_figures(here, state=state, edition="f")
    assert not store.has_figures(here, state=state + 1, edition="e")

    store.forget_figures([here])

    assert not store.has_figures(here, state=state, edition="e")
    assert store.ids_concluded_by(made) == (three["Birch"],)
    assert here in to_come(store)


@pytest.mark.parametrize("change", ["edition = 'other'", "figures = '{}'", "form = 99"])
def test_figures_of_other_rules_or_that_cannot_be_read_are_replaced(
    store: Store, three: dict[str, str], change: str
) -> None:
    here = three["Ash"]
    with store._database.writing() as connection:
        connection.execute(text(f"UPDATE outcome SET {change}"))

    state = store.summary(here).state
    store.conclude(here, state=state, edition="e", phase=1, completeness=0.5, figures=figures(3))

    (row,) = store.overviews_of([here])
    assert (row.figures, row.edition, row.is_current) == (figures(3), "e", True)


def test_what_the_archive_holds_is_offered_there_alone(store: Store, three: dict[str, str]) -> None:
    store.tag_all([three["Ash"]], "One")
    store.archive([three["Ash"]], at=LATER)

    assert (store.sectors(), store.tags()) == ((), ())
    assert (store.sectors(is_archived=True), store.tags(is_archived=True)) == (("Health",), ("One",))


@pytest.mark.sampled(8)
@pytest.mark.parametrize("by", [*ORDERS, by_score("data"), by_score('a"b')])
def test_every_order_holds_all_rows_both_ways(store: Store, three: dict[str, str], by: str) -> None:
    assert sorted(names(store, by=by)) == sorted(three)
    assert sorted(names(store, by=by, is_falling=True)) == sorted(three)


@pytest.mark.parametrize("by", ["phase", "gates", "done", "answered", "assessed", "problem", by_score("data")])
def test_what_is_not_known_stands_last_both_ways(store: Store, three: dict[str, str], by: str) -> None:
    put(store, "Dogwood", figures(None, score=None))
    without_phase = "Dogwood" if by in ("phase", "gates", "problem", by_score("data")) else "Cedar"
    for is_falling in (False, True):
        found = names(store, by=by, is_falling=is_falling)
        assert found.index("Ash") < found.index("Cedar")
        assert found.index("Ash") < found.index(without_phase)


def test_the_order_by_name_is_that_of_what_heads_the_rows(store: Store) -> None:
    for name, organization in (
        ("May", "zeta"),
        ("June", "\xe4rzte"),
        ("April", "Zeta"),
        ("Birch", ""),
        ("July", "\xc4SOP"),
    ):
        store.create(name, organization, at=NOW)

    order = OverviewOrder("name", is_falling=False)
    rows = [row.organization or row.name for row in store.overview(Chosen(), order)]
    # PostgreSQL takes the order of its own language; the letters beyond ASCII are no capitals and stand together.
    assert [each.casefold() for each in rows if each.isascii()] == ["birch", "zeta", "zeta"]
    assert [row.name for row in store.overview(Chosen(), order) if row.organization in ("zeta", "Zeta")] == [
        "April",
        "May",
    ]
    assert [each for each in rows if not each.isascii()] == ["\xe4rzte", "\xc4SOP"]


def test_rows_are_sorted_by_figures(store: Store, three: dict[str, str]) -> None:
    assert names(store, by="phase") == ["Birch", "Ash", "Cedar"]
    assert names(store, by="phase", is_falling=True) == ["Ash", "Birch", "Cedar"]
    assert names(store, by="done", is_falling=True)[0] == "Ash"
    assert names(store, by=by_score("data"))[0] == "Ash"
    with pytest.raises(Refused):
        store.overview(Chosen(), OverviewOrder("secret"))


def test_rows_are_chosen_by_text_sector_phase_tag_and_archive(store: Store, three: dict[str, str]) -> None:
    store.tag_all([three["Ash"], three["Cedar"]], "  Round   one ")
    store.tag_all([three["Ash"]], "Round one")

    assert names(store, Chosen(text="IRC")) == ["Birch"]
    assert names(store, Chosen(sector="Health")) == ["Ash"]
    assert names(store, Chosen(sector="")) == ["Birch"]
    assert names(store, Chosen(phase=1)) == ["Birch"]
    assert names(store, Chosen(phase=0)) == []
    assert names(store, Chosen(tag="Round one")) == ["Ash", "Cedar"]
    assert (store.tags(), store.sectors()) == (("Round one",), ("Health",))
    assert store.phases_of(Chosen()) == PhaseCounts({1: 1, 2: 1}, unsure=0, missing=1)
    assert set(store.chosen_ids(Chosen(tag="Round one"))) == {three["Ash"], three["Cedar"]}
    store.untag_all([three["Ash"]], "Round one")
    assert names(store, Chosen(tag="Round one")) == ["Cedar"]


@pytest.mark.parametrize("name", [" ", "x" * 61])
def test_a_tag_without_a_name_or_with_too_long_a_one_is_refused(store: Store, three: dict[str, str], name: str) -> None:
    with pytest.raises(Refused):
        store.tag_all(three.values(), name)


def test_what_is_in_the_archive_is_off_the_list_and_comes_back_as_it_was(store: Store, three: dict[str, str]) -> None:
    here = three["Ash"]
    assert (store.archive([here], at=LATER), store.archive([here], at=LATER)) == (1, 0)

    assert {row.name for row in store.list()} == {"Birch", "Cedar"}
    assert here in {row.id for row in store.list(with_archive=True)}
    assert store.summary(here).name == "Ash"
    assert names(store, Chosen(is_archived=True)) == ["Ash"]
    assert store.overviews_of([here])[0].archived_at == LATER
    assert store.unarchive([here]) == 1
    assert names(store) == ["Ash", "Birch", "Cedar"]


def test_what_is_deleted_is_in_no_portfolio(store: Store, three: dict[str, str]) -> None:
    store.tag_all([three["Ash"]], "One")
    store.delete(three["Ash"], at=LATER)

    assert names(store) == ["Birch", "Cedar"]
    assert (store.overviews_of([three["Ash"]]), store.tags(), store.sectors()) == ((), (), ())
    store.tag_all([three["Ash"]], "Two")
    store.undelete(three["Ash"], at=LATER)
    assert store.overviews_of([three["Ash"]])[0].tags == ("One",)


def test_the_score_of_a_dimension_is_told_from_those_whose_names_end_or_begin_alike(store: Store) -> None:
    numbers = {"Ash": (2.0, 0.5), "Birch": (0.00001, 3.0), "Cedar": (1.0, None)}
    for name, (score, beside) in numbers.items():
        others = [ScoreRange(id=each, score=beside, low=0.0, high=3.0) for each in ("big-data", "data-2")]
        given = figures().model_copy(
            update={"scores": (*others, ScoreRange(id="data", score=score, low=0.0, high=3.0))}
        )
        put(store, name, given)
    assert names(store, by=by_score("data"), is_falling=True) == ["Ash", "Cedar", "Birch"]
    for beside in ("big-data", "data-2"):
        assert names(store, by=by_score(beside)) == ["Ash", "Birch", "Cedar"]
