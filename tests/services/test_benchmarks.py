"""Who takes part in the comparison of a workspace, when a group is shown, and who sees what of it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from readiness.model.actor import Actor, MemberRole
from readiness.model.assessment import ReportSettings
from readiness.model.benchmark import LEAST
from readiness.model.figures import Figures, PlacedFigures, ScoreRange
from readiness.services.benchmarks import (
    SHOWN_FROM,
    comparison_of,
    participation,
    show_what_is_due,
    take_part,
)
from readiness.services.concluding import edition_name, edition_of
from readiness.services.exchanging import open_example
from readiness.services.handing_over import hand_over
from readiness.services.records import NotThere, Refused
from readiness.services.sharing import page_behind, share
from readiness.services.spaces import events_of
from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME, benchmark_part, release
from readiness.storage.tables import workspace as table
from tests.services.test_house_style import member
from tests.services.workshop_rooms import Clock, a_workspace

NAMES = tuple(f"Client {number}" for number in range(LEAST))


def figures(score: float, *, score_of_data: bool = True) -> Figures:
    place = PlacedFigures(placed=2, lowest=2, highest=2, certainty="firm", neighbour=None, lacks_models=False)
    ids = ("data", "strategy", "culture", "roles")
    scores = [ScoreRange(id=each, score=score, low=score, high=score) for each in ids]
    if not score_of_data:
        scores[0] = ScoreRange(id="data", score=None, low=0, high=3)
    return Figures(
        assessed_on=date(2026, 3, 2), sector="", country="", employees=None, place=place, status="better",
        scores=tuple(scores), gates=(), first_problem=None, done=0, actions=0, completeness=1,
        last_snapshot_on=None, next_review_on=None,
    )  # fmt: skip


def conclude(workspace: Workspace, here: str, found: Figures) -> None:
    edition = edition_name(edition_of(workspace.library_of(here)))
    state = workspace.summary(here).state
    workspace.store.conclude(here, state=state, edition=edition, phase=2, completeness=1.0, figures=found)


def client(workspace: Workspace, name: str, score: float) -> str:
    here = workspace.start(name)
    conclude(workspace, here, figures(score))
    take_part(workspace, here, takes_part=True)
    return here


def wait(workspace: Workspace, days: int) -> None:
    clock = workspace.now
    assert isinstance(clock, Clock)
    clock.wait(days * 24 * 60)


@dataclass(frozen=True)
class Sample:
    """A database that nobody has open, with one that is really answered and as many others as are needed."""

    path: Path
    own: str
    town: tuple[str, ...]


@pytest.fixture(scope="module")
def sample(_sqlite_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """All of them take part."""
    path = tmp_path_factory.mktemp("town") / "town.db"
    shutil.copy(_sqlite_sample, path)
    made = a_workspace(f"sqlite:///{path}")
    own = open_example(made, "retail-chain")
    made.conclude(own)
    take_part(made, own, takes_part=True)
    town = tuple(client(made, name, 0.3 * number) for number, name in enumerate(NAMES))
    made.close()
    return Sample(path, own, town)


@pytest.fixture
def workspace(sample: Sample, tmp_path: Path) -> Iterator[Workspace]:
    """One in a copy of it."""
    path = tmp_path / "readiness.db"
    shutil.copy(sample.path, path)
    made = a_workspace(f"sqlite:///{path}")
    yield made
    made.close()


@pytest.fixture
def own(sample: Sample) -> str:
    return sample.own


@pytest.fixture
def town(sample: Sample) -> tuple[str, ...]:
    return sample.town


def test_nothing_is_shown_before_there_are_eight_others(workspace: Workspace, own: str, town: tuple[str, ...]) -> None:
    workspace.delete(town[0])
    assert show_what_is_due(workspace) == 0
    assert (participation(workspace, own).count, comparison_of(workspace, own)) == (LEAST, None)
    client(workspace, NAMES[0], 1)
    assert show_what_is_due(workspace) == 1
    found = comparison_of(workspace, own)
    assert found is not None
    assert found.group.count == SHOWN_FROM


def test_all_see_the_same_of_the_group_and_it_stays_until_the_next_month(
    workspace: Workspace, town: tuple[str, ...]
) -> None:
    show_what_is_due(workspace)
    first = [comparison_of(workspace, each) for each in town]
    assert len({each.group.model_dump_json() for each in first if each is not None}) == 1
    for number in range(3):
        client(workspace, f"New {number}", 3)
    assert show_what_is_due(workspace) == 0
    wait(workspace, 31)
    assert show_what_is_due(workspace) == 1
    later = comparison_of(workspace, town[0])
    assert later is not None
    assert later.group.count == SHOWN_FROM + 3


def test_one_more_is_not_shown_and_one_that_leaves_is_out_at_once(
    workspace: Workspace, town: tuple[str, ...], own: str
) -> None:
    show_what_is_due(workspace)
    client(workspace, "New", 3)
    wait(workspace, 31)
    assert show_what_is_due(workspace) == 0
    kept = comparison_of(workspace, own)
    assert kept is not None
    assert kept.group.count == SHOWN_FROM
    take_part(workspace, town[0], takes_part=False)
    assert comparison_of(workspace, own) is None
    assert participation(workspace, town[0]).takes_part is False
    wait(workspace, 31)
    assert show_what_is_due(workspace) == 0
    take_part(workspace, town[0], takes_part=True)
    assert comparison_of(workspace, own) == kept


@pytest.mark.parametrize("how", ["deleted", "erased", "handed over", "changed questions"])
def test_whatever_takes_one_away_takes_it_out_of_what_is_shown(
    workspace: Workspace, town: tuple[str, ...], own: str, how: str
) -> None:
    show_what_is_due(workspace)
    gone = town[3]
    if how == "handed over":
        with workspace.store.database.writing() as connection:
            connection.execute(insert(table).values(id="client", name="Client"))
        workspace.store.hand_over(gone, "client", at=workspace.now())
        assert participation(workspace, gone).takes_part is None
    elif how == "changed questions":
        state = workspace.summary(gone).state + 1
        workspace.store.conclude(gone, state=state, edition="other", phase=2, completeness=1.0, figures=figures(1))
    else:
        workspace.delete(gone)
    if how == "erased":
        wait(workspace, 1)
        workspace.empty_bin()
        with workspace.store.database.reading() as connection:
            assert connection.scalar(select(func.count()).select_from(benchmark_part)) == SHOWN_FROM - 1
            assert gone not in str(connection.execute(select(release)).all())
    assert comparison_of(workspace, own) is None


def test_who_has_not_joined_sees_nothing_and_counts_in_nothing(workspace: Workspace, town: tuple[str, ...]) -> None:
    outside = workspace.start("Outside")
    conclude(workspace, outside, figures(2))
    show_what_is_due(workspace)
    assert participation(workspace, outside).takes_part is None
    assert comparison_of(workspace, outside) is None


def test_one_of_which_a_score_is_not_known_counts_in_none_and_sees_where_it_can_be(
    workspace: Workspace, town: tuple[str, ...]
) -> None:
    open_one = workspace.start("Open")
    take_part(workspace, open_one, takes_part=True)
    assert show_what_is_due(workspace) == 1
    found = comparison_of(workspace, open_one)
    assert found is not None
    assert found.group.count == SHOWN_FROM
    assert found.own.place is None
    assert all(each.score is None for each in found.own.scores)


@pytest.mark.parametrize(("role", "may"), [("viewer", False), ("facilitator", False), ("editor", True)])
def test_who_may_change_it_decides_and_members_see_it(
    workspace: Workspace, town: tuple[str, ...], own: str, role: MemberRole, may: bool
) -> None:
    show_what_is_due(workspace)
    me = member(workspace, role)
    assert comparison_of(me, own) is not None
    if not may:
        with pytest.raises(Refused, match="You may look"):
            take_part(me, own, takes_part=False)
        return
    take_part(me, own, takes_part=False)
    take_part(me, own, takes_part=False)
    assert [(each.kind, each.about) for each in events_of(member(workspace, "owner"), HOME)] == [("benchmark", "out")]


def test_strangers_and_links_are_told_nothing(workspace: Workspace, town: tuple[str, ...], own: str) -> None:
    show_what_is_due(workspace)
    for stranger in (member(workspace, "owner", "elsewhere"), workspace.acting_as(Actor(kind="nobody"))):
        with pytest.raises(NotThere):
            participation(stranger, own)
        with pytest.raises(NotThere):
            take_part(stranger, own, takes_part=False)
    person = Actor(kind="person", id="Bea", roles={"elsewhere": "owner"})
    links = (*(Actor(kind=kind, id=kind, opens=own) for kind in ("link", "guest")), person.holding("l", own))
    for each in links:
        link = workspace.acting_as(each)
        assert participation(link, own).count == 0, each
        assert comparison_of(link, own) is None, each


def test_a_report_and_a_link_to_results_show_the_section_unless_it_is_left_out(
    workspace: Workspace, town: tuple[str, ...], own: str
) -> None:
    before = hand_over(workspace, own, "html").data.decode()
    assert 'id="benchmark"' not in before
    show_what_is_due(workspace)
    made = hand_over(workspace, own, "html").data.decode()
    assert 'id="benchmark"' in made
    assert "How nine assessments of this workspace are spread" in made
    assert "no published figure" in made
    assert not [name for name in NAMES if name in made]
    assert 'id="benchmark"' in page_behind(workspace, share(workspace, own, days=7)).decode()
    workspace.save(own, "report", "report", ReportSettings(sections_left_out=("benchmark",)))
    assert 'id="benchmark"' not in hand_over(workspace, own, "html").data.decode()


def test_what_was_shown_and_who_left_outlasts_an_older_backup(
    workspace: Workspace, town: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "before.backup"
    workspace.store.backup(file)
    show_what_is_due(workspace)
    take_part(workspace, town[0], takes_part=False)
    workspace.store.restore(file, overwrite=True)
    assert participation(workspace, town[0]).takes_part is False
    with workspace.store.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(release)) == 1
