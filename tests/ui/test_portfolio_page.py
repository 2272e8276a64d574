"""The portfolio: a row for each assessment, filters, and what is done with several at once."""

import pytest

from readiness.model.response import Answer, Organization
from readiness.services import portfolio_table
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui import own_machine
from readiness.ui.portfolio import together
from tests.ui.opening import run_page, shown, words_of


@pytest.fixture
def two(workspace: Workspace) -> tuple[str, str]:
    about = Organization(name="Clinic <b>South</b>", sector="Health", employees=40, country="Germany")
    return open_example(workspace, "retail-chain"), workspace.start("Spring", about.name, about=about)


def test_without_an_assessment_the_page_says_what_to_do(workspace: Workspace) -> None:
    page = run_page("portfolio")

    assert "No assessment yet" in shown(page)
    assert [each.label for each in page.button] == ["To the first page"]


def test_each_assessment_has_a_row_with_its_figures(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio")

    assert "Two assessments" in shown(page)
    assert "Clinic &lt;b&gt;South&lt;/b&gt;" in shown(page)
    assert "Health, 40 people, Germany" in shown(page)
    assert "Not known yet" in shown(page)
    links = {link.proto.query_string for link in page.get("page_link")}
    assert {f"a={each}" for each in two} <= links


def test_what_a_tab_has_changed_is_in_the_table(workspace: Workspace, two: tuple[str, str]) -> None:
    run_page("portfolio")
    workspace.save(two[1], "answer", "data-access", Answer(given=1))

    assert "Being worked out" not in words_of(run_page("portfolio"))
    assert "Not yet certain" in words_of(run_page("portfolio"))


def test_filters_are_in_the_address_and_can_be_cleared(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio", sector="Health")
    assert "One assessment" in shown(page)
    page.selectbox(key="phase").select("3").run()
    assert "No assessment fits" in shown(page)

    page.button(key="empty-filtered-go").click().run()

    assert "Two assessments" in shown(page)
    assert "sector" not in page.query_params


@pytest.mark.parametrize("query", [{"sector": "Gone"}, {"sort": "secret"}, {"view": "x"}, {"phase": "9"}])
def test_an_address_with_what_is_not_there_shows_all(
    workspace: Workspace, two: tuple[str, str], query: dict[str, str]
) -> None:
    assert "Two assessments" in shown(run_page("portfolio", **query))


def test_several_are_tagged_archived_and_brought_back(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio")
    page.button(key="portfolio-all").click().run()
    page.text_input(key="portfolio-new-tag").set_value("Round one")
    page.button(key="portfolio-tag").click().run()
    assert shown(page).count("<li>Round one</li>") == 2

    page.button(key="portfolio-archive").click().run()
    assert "Two assessments are in the archive" in shown(page)
    assert workspace.assessments() == ()

    page.selectbox(key="shown").select("archive").run()
    next(each for each in page.checkbox if each.label.startswith("Choose Clinic")).check().run()
    page.button(key="portfolio-unarchive").click().run()
    assert [row.id for row in workspace.assessments()] == [two[1]]


def test_a_workbook_is_carried_by_the_page_alone(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio")
    assert "data-file=" not in shown(page)

    page.button(key="portfolio-workbook").click().run()

    assert 'data-file="portfolio.xlsx"' in shown(page)


def test_what_is_commonly_missing_counts_the_ticked_alone(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio", view="What is commonly missing")

    assert "Of one assessment with a phase; one without one is left out." in shown(page)
    assert "So few show single cases" in shown(page)


def test_who_may_not_see_the_list_sees_no_portfolio_and_no_way_to_it(
    workspace: Workspace, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(own_machine.LIST, "off")
    page = run_page("portfolio", view="What is commonly missing")

    assert "It is shown only on the computer that runs the app." in shown(page)
    assert "Clinic" not in words_of(page)
    assert "Portfolio" not in [link.proto.label for link in page.get("page_link")]


def test_two_that_are_ticked_stand_side_by_side(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio", view="Side by side")
    assert "Tick two to 20 in the table" in shown(page)

    page.button(key="portfolio-all").click().run()

    assert shown(page).count('<th scope="col">') == 3
    assert "What two versions" not in shown(page)


@pytest.mark.parametrize(("number", "stands"), [(1, False), (2, True), (20, True), (21, False)])
def test_two_to_twenty_stand_side_by_side(
    workspace: Workspace, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch, number: int, stands: bool
) -> None:
    drawn: list[str] = []
    lines = portfolio_table.lines_by_id(workspace, [two[0]]) * number
    monkeypatch.setattr(together.components, "html", drawn.append)
    monkeypatch.setattr(together.components, "empty_state", lambda *_: False)
    monkeypatch.setattr(together.components, "section", lambda *_: None)

    together.draw(lines, number)

    assert (len(drawn) == 1) is stands


def test_ticks_outside_the_list_are_counted_apart(workspace: Workspace, two: tuple[str, str]) -> None:
    page = run_page("portfolio")
    next(each for each in page.checkbox if not each.label.startswith("Choose Clinic")).check().run()
    page.selectbox(key="sector").select("Health").run()

    assert "Ticked: one assessment, not in this list." in shown(page)
    page.button(key="portfolio-all").click().run()
    assert page.button(key="portfolio-all").disabled


def test_a_workbook_waits_for_what_it_would_hold_and_for_nothing_else(
    workspace: Workspace, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    new = workspace.start("Autumn")
    monkeypatch.setattr("readiness.services.portfolio_table.catch_up", lambda _workspace: 1)
    page = run_page("portfolio")
    assert page.button(key="portfolio-workbook").disabled
    assert "and two being worked out" in shown(page)
    assert "Two assessments are being worked out." in words_of(page)
    assert shown(run_page("portfolio", sector="Not told")).count("being worked out") == 1

    workspace.store.archive([new, two[1]], at=workspace.now())

    assert not run_page("portfolio").button(key="portfolio-workbook").disabled
    page = run_page("portfolio", shown="Archive")
    assert page.button(key="portfolio-workbook").disabled


def test_ticks_in_the_archive_are_neither_put_there_again_nor_counted_as_put_there(
    workspace: Workspace, two: tuple[str, str]
) -> None:
    page = run_page("portfolio")
    page.button(key="portfolio-all").click().run()
    workspace.store.archive([two[0]], at=workspace.now())
    page.button(key="portfolio-archive").click().run()
    assert "One assessment is in the archive." in shown(page)

    next(each for each in page.selectbox if each.label == "Show").select("archive").run()
    next(each for each in page.checkbox if each.label.startswith("Choose Clinic")).check().run()
    page.selectbox(key="shown").select("").run()

    assert "portfolio-archive" not in [each.key for each in page.button]


def test_what_people_typed_is_told_apart_from_our_own_choices(workspace: Workspace, two: tuple[str, str]) -> None:
    about = Organization(name="Odd", sector="Not told")
    made = workspace.start("Odd", "Odd", about=about)
    workspace.store.tag_all([made], "All")
    page = run_page("portfolio")

    for _ in range(2):
        page.run()
        assert "Three assessments" in shown(page)
    page.selectbox(key="tag").select("All").run()
    assert "One assessment" in shown(page)
    page.selectbox(key="tag").select("").run()
    page.selectbox(key="sector").select("Not told").run()
    assert "Choose Odd" in " ".join(each.label for each in page.checkbox)


def test_with_everything_put_aside_the_page_leads_to_the_archive(workspace: Workspace, two: tuple[str, str]) -> None:
    workspace.store.archive(two, at=workspace.now())
    page = run_page("portfolio")
    assert "No assessment is in use" in shown(page)

    page.button(key="empty-archived-go").click().run()

    assert "Two assessments" in shown(page)
    page.button(key="portfolio-all").click().run()
    page.button(key="portfolio-unarchive").click().run()
    assert page.selectbox(key="shown").index == 0
    assert "Two assessments are in use again" in shown(page)
    assert page.button(key="portfolio-workbook").label


def test_a_sector_that_is_told_as_a_dash_can_be_chosen(workspace: Workspace, two: tuple[str, str]) -> None:
    workspace.start("Dash", "Dash", about=Organization(name="Dash", sector="-"))
    page = run_page("portfolio")

    page.selectbox(key="sector").select("-").run()

    assert "One assessment" in shown(page)
    assert "Choose Dash" in " ".join(each.label for each in page.checkbox)
