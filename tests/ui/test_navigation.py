"""The bar at the top: which pages there are, and how links carry the assessment."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import CandidateProblem
from readiness.services.workspace import Workspace
from readiness.ui import navigation
from tests.ui.opening import run_page, shown


def test_every_page_has_its_file_and_every_file_is_a_page() -> None:
    files = {path.stem for path in navigation.FOLDER.glob("*.py")} - {"__init__"}

    assert {info.name for info in navigation.PAGES} == files


def test_every_link_carries_the_assessment(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="data-access")
    page.session_state["more"] = True
    page.run()

    links = {link.proto.label: link.proto.query_string for link in page.get("page_link")}

    assert set(links.values()) == {f"a={assessment_id}"}
    assert {"ML readiness", "People", "Problems", "Results", "Roadmap", "Hand over", "Compare", "Method"} <= set(links)


def test_the_current_page_is_named_and_is_no_link(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)

    assert '<p class="nav-now" aria-current="page">People</p>' in shown(page)
    assert "People" not in [link.proto.label for link in page.get("page_link")]


def test_a_current_page_behind_more_is_named_there(workspace: Workspace, assessment_id: str) -> None:
    assert _popover(run_page("compare", assessment_id)) == "More: Compare"
    assert _popover(run_page("people", assessment_id)) == "More"


def _popover(page: AppTest) -> str:
    (menu,) = page.get("popover")
    return menu.proto.popover.label


def test_without_an_assessment_the_bar_offers_only_what_needs_none(workspace: Workspace) -> None:
    page = run_page("home")

    assert [link.proto.label for link in page.get("page_link")][:2] == ["ML readiness", "Portfolio"]


def test_the_bar_leads_back_from_one_problem_to_all_of_them(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    page = run_page("problems", assessment_id, problem="late")

    page.text_input(key=next(each.key for each in page.text_input if each.value == "Late orders")).set_value("Later")
    page.button(key="nav-up").click().run()

    assert "problem" not in page.query_params
    assert 'aria-current="page">Problems' in shown(page)
    assert [each.name for each in workspace.open(assessment_id).assessment.response.problems] == ["Later"]


def test_no_link_leads_to_the_page_on_which_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(navigation.kept_elements, "html", drawn.append)
    monkeypatch.setattr(navigation.st, "page_link", lambda *_, label: drawn.append(label))
    for here in ("members", "campaigns"):
        navigation.link_from(navigation.BY_NAME[here], "members", "Members")
    assert drawn == ['<p class="nav-now" aria-current="page">Members</p>', "Members"]
