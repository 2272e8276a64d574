"""The portfolio is never of an older state, and computes nothing twice."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from readiness.document.book import MOST_CELL
from readiness.model.assessment import Assessment
from readiness.model.response import Answer, Organization
from readiness.present import number_words
from readiness.present.book.portfolio import portfolio_book
from readiness.present.findings import Findings
from readiness.present.portfolio.figures import figures_of
from readiness.present.portfolio.lines import BEING_WORKED_OUT, GIVEN_UP, NO_PHASE, PortfolioLine, range_words
from readiness.present.portfolio.missing import how_many_speak, missed_gates, told_apart
from readiness.present.portfolio.side_by_side import side_by_side
from readiness.services import concluding, portfolio_table
from readiness.services.exchanging import examples, open_example
from readiness.services.libraries import Libraries
from readiness.services.portfolio_table import Counted
from readiness.services.records import Chosen, OverviewOrder, StorageProblem
from readiness.services.workspace import Workspace
from readiness.storage.store import Store
from readiness.words import said
from readiness.words.say import certainty

BY_NAME = OverviewOrder("name", is_falling=False)
ALL = Chosen()


def look(workspace: Workspace, *ids: str) -> list[PortfolioLine]:
    """What the page shows once it has been looked at and drawn anew."""
    portfolio_table.catch_up(workspace)
    portfolio_table.work_out_again(workspace, portfolio_table.lines_by_id(workspace, ids))
    portfolio_table.catch_up(workspace)
    return list(portfolio_table.lines_by_id(workspace, ids))


def lose(workspace: Workspace, statement: str) -> None:
    with workspace.store._database.writing() as connection:
        connection.execute(text(statement))


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The workspaces for which a thread would work, which none does."""
    started: list[object] = []

    class Started:
        def __init__(self, *, target: object, args: tuple[object, ...], **_how: object) -> None:
            # It speaks the language of whoever began it.
            assert getattr(target, "__name__", "") == "run"
            assert args[0] is portfolio_table.conclude_all
            started.extend(args[1:])

        def start(self) -> None:
            pass

    monkeypatch.setattr("threading.Thread", Started)
    monkeypatch.setattr(portfolio_table, "_PAUSE_SECONDS", 0)
    return started


def test_the_line_of_an_example_says_what_its_results_say(workspace: Workspace) -> None:
    here = open_example(workspace, examples(workspace)[0].slug)
    found = workspace.findings(here)

    (line,) = portfolio_table.lines_by_id(workspace, [here])

    assert line.figures == figures_of(found)
    outcome = found.outcome
    assert outcome.placement is not None
    assert f"phase\u00a0{outcome.placement.placed}" in line.phase.lower()
    assert [range_words(each).split(" ")[0] for each in line.figures.scores] == [
        number_words.score(each.score) for each in outcome.scorecard.dimensions
    ]
    assert line.gates.startswith(f"{len(found.open_gates)} not met") == bool(found.open_gates)


def test_an_example_is_counted_in_the_phase_that_it_is_said_to_be_in_and_in_none_that_is_in_doubt(
    workspace: Workspace,
) -> None:
    ids = [open_example(workspace, each.slug) for each in examples(workspace)]
    lines = look(workspace, *ids)
    alone = {certainty.title(certainty="firm", phase=number): number for number in (1, 2, 3)}

    said_of = Counter(phase for line in lines for title, phase in alone.items() if line.phase == said(title))

    found = portfolio_table.counted(workspace, ALL)
    assert found.by_phase == said_of
    assert found.unsure == len(lines) - said_of.total() > 0
    for phase, number in said_of.items():
        assert len(portfolio_table.chosen_ids(workspace, Chosen(phase=phase))) == number
    assert len(portfolio_table.chosen_ids(workspace, Chosen(phase=0))) == found.unsure


def test_a_change_is_worked_out_once_when_the_table_is_looked_at_next(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = workspace.start("Autumn", "Northwind")
    concluded: list[str] = []
    usual = concluding.conclude_assessment

    def counted(given: Assessment, *more: Any) -> Findings:
        concluded.append(given.id)
        return usual(given, *more)

    monkeypatch.setattr("readiness.services.workspace.conclude_assessment", counted)
    workspace.save(here, "answer", "data-access", Answer(given=2))
    (line,) = portfolio_table.lines_by_id(workspace, [here])
    assert (line.figures, line.phase) == (None, said(BEING_WORKED_OUT))

    assert [portfolio_table.catch_up(workspace) for _ in range(3)] == [0, 0, 0]

    (line,) = portfolio_table.lines_by_id(workspace, [here])
    assert line.figures is not None
    assert line.phase != said(NO_PHASE)
    assert concluded == [here]


def test_many_changes_are_left_to_a_thread_that_works_out_each_once(
    workspace: Workspace, threads: list[object]
) -> None:
    number = portfolio_table.AT_ONCE + 2
    ids = [workspace.start(f"A{each}") for each in range(number)]
    gone = workspace.start("Gone")
    workspace.delete(gone)

    assert portfolio_table.catch_up(workspace) == number
    (apart,) = threads
    assert isinstance(apart, Workspace)
    assert portfolio_table.conclude_all(apart) == number
    assert (portfolio_table.conclude_all(apart), portfolio_table.catch_up(workspace)) == (0, 0)
    assert all(line.figures for line in portfolio_table.lines_by_id(workspace, ids))


def test_what_is_stored_already_is_not_worked_out_once_more(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = workspace.start("Autumn")
    (found,) = workspace.store.not_concluded()
    workspace.conclude(here)
    monkeypatch.setattr("readiness.services.workspace.conclude_assessment", lambda *_: pytest.fail("worked out again"))

    portfolio_table._conclude(portfolio_table._apart(workspace), found)

    assert portfolio_table.lines_by_id(workspace, [here])[0].figures is not None


def test_figures_by_other_rules_are_in_no_count_no_filter_and_no_order_and_are_worked_out_anew(
    workspace: Workspace, threads: list[object]
) -> None:
    number = portfolio_table.AT_ONCE + 1
    ids = [workspace.start(f"A{each}") for each in range(number)]
    portfolio_table.conclude_all(workspace)
    lose(workspace, "UPDATE outcome SET edition = 'other', phase = 3, placed = 3")

    assert portfolio_table.catch_up(workspace) == number
    assert portfolio_table.counted(workspace, ALL) == Counted({}, unsure=0, coming=number, given_up=0)
    assert portfolio_table.chosen_ids(workspace, Chosen(phase=3)) == ()
    assert {line.phase for line in portfolio_table.chosen_lines(workspace, ALL, BY_NAME)} == {said(BEING_WORKED_OUT)}
    assert portfolio_table.coming(workspace, Chosen(phase=3, sector="Health")) == number

    (apart,) = threads
    assert isinstance(apart, Workspace)
    portfolio_table.conclude_all(apart)
    assert portfolio_table.counted(workspace, ALL) == Counted({}, unsure=number, coming=0, given_up=0)
    assert all(line.figures for line in portfolio_table.lines_by_id(workspace, ids))


def test_what_the_database_did_not_keep_is_still_to_come(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace.start("Spring")

    def full(*_: object, **_named: object) -> None:
        raise StorageProblem("The disk is full.", "Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "conclude", full)
        assert (portfolio_table.conclude_all(workspace), portfolio_table.catch_up(workspace)) == (0, 1)
    assert portfolio_table.catch_up(workspace) == 0


def test_no_cell_of_what_was_not_worked_out_says_what_nobody_told(workspace: Workspace) -> None:
    workspace.start("Spring")
    (line,) = portfolio_table.chosen_lines(workspace, ALL, BY_NAME)

    for given_up, told in ((False, said(BEING_WORKED_OUT)), (True, said(GIVEN_UP))):
        shown = replace(line, is_given_up=given_up)
        (table,) = side_by_side([shown])
        assert {cell for _, rows in table.groups for row in rows for cell in row.cells} == {told}
        assert {shown.gates, shown.plan, shown.snapshot, shown.review, shown.size, shown.score_of("data")} == {told}
    assert how_many_speak([line]) == "Of no assessments with a phase; one not worked out is left out."


def test_what_is_past_is_so_by_the_day_of_the_assessment(workspace: Workspace) -> None:
    ids = [open_example(workspace, "retail-chain") for _ in range(2)]
    portfolio_table.catch_up(workspace)
    due = portfolio_table.lines_by_id(workspace, ids)[0].figures.next_review_on
    evening = datetime(due.year, due.month, due.day, 20, tzinfo=UTC)
    lose(workspace, "UPDATE assessment SET time_zone = 'UTC'")
    lose(workspace, f"UPDATE assessment SET time_zone = 'Asia/Tokyo' WHERE id = '{ids[1]}'")
    later = Workspace(workspace.store, workspace.libraries, lambda: evening)

    told = [line.review for line in portfolio_table.lines_by_id(later, ids)]

    assert [words.startswith("Was due") for words in told] == [False, True]


def test_a_copy_of_figures_holds_no_answer_no_note_and_no_person(workspace: Workspace) -> None:
    here = open_example(workspace, "retail-chain")
    response = workspace.open(here).assessment.response
    assert response.people

    told = figures_of(workspace.findings(here)).model_dump_json()

    assert [person.name for person in response.people if person.name in told] == []
    assert [each.evidence for each in response.answers.values() if each.evidence and each.evidence in told] == []


def test_the_workbook_holds_the_table_but_no_tag_and_starts_no_formula(workspace: Workspace) -> None:
    evil = '=HYPERLINK("http://a.example","x")'
    here = workspace.start(evil, evil, about=Organization(name=evil, sector="+1", country="@SUM(1)", employees=3))
    workspace.save(here, "answer", "data-access", Answer(given=2))
    portfolio_table.give_tag(workspace, [here], "difficult")
    portfolio_table.catch_up(workspace)

    made = portfolio_table.workbook_of(portfolio_table.chosen_lines(workspace, Chosen(), BY_NAME))

    sheet = load_workbook(BytesIO(made))["Portfolio"]
    cells = {cell.value: cell.data_type for row in sheet.iter_rows(min_row=5) for cell in row if cell.value is not None}
    assert {evil, "+1", "@SUM(1)", 3} <= cells.keys()
    assert "difficult" not in cells
    assert "f" not in cells.values()
    assert made == portfolio_table.workbook_of(portfolio_table.chosen_lines(workspace, Chosen(), BY_NAME))


def test_what_is_not_known_counts_neither_as_met_nor_as_missing(workspace: Workspace) -> None:
    ids = [open_example(workspace, "retail-chain"), open_example(workspace, "retail-chain"), workspace.start("New")]
    workspace.rename(ids[1], "Second of the same")
    workspace.save(ids[2], "answer", "data-access", Answer(given=0))
    portfolio_table.catch_up(workspace)

    gates = missed_gates(portfolio_table.lines_by_id(workspace, ids))

    assert all(gate.total == len(ids) for gate in gates)
    assert any(gate.unknown for gate in gates)
    assert [gate.in_the_way for gate in gates] == sorted((gate.in_the_way for gate in gates), reverse=True)
    later = [gate for gate in gates if gate.phase == 3 and len(gate.open) == len(ids)]
    assert all(gate.in_the_way < len(ids) for gate in later), "what is new has phase 2 before it"
    twice = next(gate for gate in gates if len(gate.open) == len(ids))
    assert "Second of the same" in told_apart(twice.open)
    for gate in gates:
        found = [len(gate.open), len(gate.unknown), len(gate.met)]
        expected = [0, 0, 0]
        for each in ids:
            placement = workspace.findings(each).outcome.placement
            assert placement is not None
            states = {one.id: one.state for one in placement.gates}
            titles = {workspace.library.rubric.gate_by_id[slug].title: state for slug, state in states.items()}
            expected[("open", "unknown", "met").index(titles[gate.title])] += 1
        assert found == expected


@pytest.mark.parametrize(
    "loss", ["DELETE FROM outcome", "UPDATE outcome SET figures = '{}'", "UPDATE outcome SET edition = 'other'"]
)
def test_a_line_comes_back_although_this_process_remembers_its_findings(workspace: Workspace, loss: str) -> None:
    here = open_example(workspace, "retail-chain")
    portfolio_table.catch_up(workspace)
    lose(workspace, loss)

    (line,) = look(workspace, here)

    assert line.figures == figures_of(workspace.findings(here))
    (row,) = workspace.store.overviews_of([here])
    assert (row.figures, row.edition == "other") == (line.figures, False)


@pytest.mark.parametrize("more", [0, portfolio_table.AT_ONCE])
def test_one_that_cannot_be_worked_out_takes_no_other_away_and_is_tried_again_after_a_change(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    bad, *good = [workspace.start(f"A{each}") for each in range(2 + more)]
    usual = concluding.conclude_assessment
    tried: list[str] = []

    def failing(given: Assessment, *rest: Any) -> Findings:
        tried.append(given.id)
        if given.id == bad:
            raise ZeroDivisionError
        return usual(given, *rest)

    monkeypatch.setattr(portfolio_table, "_PAUSE_SECONDS", 0)
    with monkeypatch.context() as patch:
        patch.setattr("readiness.services.workspace.conclude_assessment", failing)
        if more:
            portfolio_table.conclude_all(workspace)
        assert [portfolio_table.catch_up(workspace) for _ in range(2)] == [0, 0]
        first, *rest = portfolio_table.lines_by_id(workspace, [bad, *good])

    assert (first.phase, first.assessed, tried.count(bad)) == (said(GIVEN_UP), said(GIVEN_UP), 1)
    assert all(line.figures for line in rest)
    assert portfolio_table.counted(workspace, ALL) == Counted({}, unsure=len(good), coming=0, given_up=1)
    assert portfolio_table.chosen_ids(workspace, Chosen(is_missing=True)) == (bad,)
    workspace.save(bad, "answer", "data-access", Answer(given=1))
    assert portfolio_table.catch_up(workspace) == 0
    assert portfolio_table.lines_by_id(workspace, [bad])[0].figures is not None


def test_however_many_cannot_be_worked_out_each_is_tried_once(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, threads: list[object]
) -> None:
    number = 40 * portfolio_table.AT_ONCE + 1
    with workspace.change() as change:
        for each in range(number):
            change.start(f"A{each}")
    tried: list[str] = []

    def failing(_workspace: Workspace, each: str) -> None:
        tried.append(each)
        raise ZeroDivisionError

    monkeypatch.setattr(Workspace, "conclude", failing)
    monkeypatch.setattr(portfolio_table._LOG, "exception", lambda _: None)
    assert portfolio_table.conclude_all(workspace) == 0

    assert portfolio_table.catch_up(workspace) == 0
    assert (len(tried), len(set(tried)), threads) == (number, number, [])
    assert portfolio_table.counted(workspace, ALL).given_up == number


def test_a_change_while_one_is_tried_in_vain_is_a_reason_to_try_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = workspace.start("Spring")

    def failing(given: Assessment, *_rest: Any) -> Findings:
        Workspace(workspace.store, workspace.libraries).save(given.id, "answer", "data-access", Answer(given=1))
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("readiness.services.workspace.conclude_assessment", failing)
        assert portfolio_table.catch_up(workspace) == 1

    assert portfolio_table.catch_up(workspace) == 0
    assert portfolio_table.lines_by_id(workspace, [here])[0].figures is not None


def test_other_rules_are_a_reason_to_try_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    here = workspace.start("Spring")

    def failing(*_: object) -> Findings:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("readiness.services.workspace.conclude_assessment", failing)
        assert portfolio_table.catch_up(workspace) == 0
    usual = workspace.libraries.usual
    monkeypatch.setattr(Libraries, "behind", lambda *_: replace(usual, fingerprint="another"))

    assert portfolio_table.catch_up(workspace) == 0
    assert portfolio_table.lines_by_id(workspace, [here])[0].figures is not None


@pytest.mark.parametrize("loss", ["figures = '{}'", "edition = 'other'"])
def test_kept_figures_that_cannot_be_worked_out_again_are_not_shown_and_tried_once(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, loss: str
) -> None:
    here = workspace.start("Spring")
    portfolio_table.catch_up(workspace)
    lose(workspace, f"UPDATE outcome SET {loss}, phase = 3")
    tried: list[str] = []

    def failing(_workspace: Workspace, each: str) -> None:
        tried.append(each)
        raise ZeroDivisionError

    monkeypatch.setattr(Workspace, "conclude", failing)
    told = [look(workspace, here)[0].phase for _ in range(2)]

    assert (told, tried) == ([said(GIVEN_UP), said(GIVEN_UP)], [here])
    assert portfolio_table.counted(workspace, ALL) == Counted({}, unsure=0, coming=0, given_up=1)


def test_a_cell_of_names_is_cut_between_two_names(workspace: Workspace) -> None:
    here = workspace.start("New")
    workspace.save(here, "answer", "data-access", Answer(given=0))
    portfolio_table.catch_up(workspace)
    (line,) = portfolio_table.lines_by_id(workspace, [here])
    many = [replace(line, key=str(each), organization=f"{each:04}" + "x" * 96) for each in range(400)]

    cells = [str(row.values["who"]) for row in portfolio_book(many).sheets[1].rows if row.values["open"]]

    assert cells
    for told in cells:
        names, _, rest = told.rpartition(" and ")
        kept = names.split(", ")
        assert {len(name) for name in kept} == {100}
        assert rest == f"{len(many) - len(kept)} more"
        assert MOST_CELL - 100 - 20 < len(told) <= MOST_CELL
