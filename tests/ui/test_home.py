"""The first page: starting, examples, and the list with what can be done with each assessment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from streamlit.testing.v1 import AppTest

from readiness.content.authoring import new_pack
from readiness.content.folders import examples_folder
from readiness.model.response import Answer, CandidateProblem, Person
from readiness.present.phase.certainty import certainty_title
from readiness.present.plan.edited_plan import plan_rows
from readiness.services import exchanging
from readiness.services.workspace import Workspace
from readiness.ui.home import moments
from tests.ui.opening import restart, run_page, shown, words_of
from tests.ui.test_method_page import CHAPTERS


def test_an_empty_list_says_what_to_do(workspace: Workspace) -> None:
    page = run_page("home")

    assert "No assessment yet" in shown(page)
    assert {"Start an assessment", "Open an example"} <= {button.label for button in page.button}


def test_starting_asks_for_the_organization_and_leads_to_the_questions(workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-start").click().run()
    page.button(key="start-now").click().run()
    assert "Enter the name of the organization." in shown(page)

    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    page.button(key="start-now").click().run()

    (made,) = workspace.assessments()
    assert made.organization == "Northwind Logistics"
    assert not page.exception


def test_a_workshop_starts_from_the_first_page(workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-workshop").click().run()
    page.text_input(key="start-organization").set_value("Northwind Logistics")
    assert page.button(key="start-now").label == "Set the workshop up"
    page.button(key="start-now").click().run()
    assert [row.organization for row in workspace.assessments()] == ["Northwind Logistics"]
    assert not page.exception


def test_an_organization_stays_typed_while_another_way_is_looked_at_and_is_gone_once_it_started(
    workspace: Workspace,
) -> None:
    page = run_page("home")
    page.button(key="way-start").click().run()
    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    page.text_input(key="start-name").set_value("Winter").run()
    page.button(key="way-example").click().run()
    page.button(key="way-workshop").click().run()
    assert page.text_input(key="start-organization").value == "Northwind Logistics"
    assert page.text_input(key="start-name").value == "Winter"
    page.button(key="start-now").click().run()
    assert [row.organization for row in workspace.assessments()] == ["Northwind Logistics"]

    page.switch_page(str(Path("..") / "pages" / "home.py"))
    page.run()
    page.button(key="way-start").click().run()
    assert page.text_input(key="start-organization").value == ""
    assert page.text_input(key="start-name").value.startswith("Assessment of")


def test_an_example_opens_as_a_copy_with_its_results(workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-example").click().run()

    page.button(key="open-retail-chain").click().run()

    (made,) = workspace.assessments()
    assert made.phase is not None
    assert workspace.open(made.id).assessment.response.answers


def test_nothing_of_an_example_that_was_just_opened_is_late(opened: str, workspace: Workspace) -> None:
    now = workspace.open(opened)
    plan = plan_rows(workspace.findings(opened), now.assessment.starts_on, today=workspace.today())

    assert now.assessment.starts_on.weekday() == 0
    assert now.assessment.starts_on >= workspace.today()
    assert [row.title for row in plan if row.is_late] == []


def test_a_name_that_somebody_else_gave_meanwhile_is_told_before_it_is_replaced(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("home", manage=assessment_id)
    page.text_input(key=f"name-{assessment_id}").set_value("Mine").run()
    workspace.rename(assessment_id, "Theirs")
    page.button(key=f"rename-{assessment_id}").click().run()
    assert "Somebody else has changed this meanwhile" in shown(page)
    assert workspace.summary(assessment_id).name == "Theirs"
    assert page.text_input(key=f"name-{assessment_id}").value == "Mine"

    page.button(key=f"rename-{assessment_id}").click().run()

    assert workspace.summary(assessment_id).name == "Mine"


@pytest.mark.parametrize("typed", ["Mine", None])
def test_after_a_restart_too_a_newer_name_is_told_before_it_is_replaced(
    workspace: Workspace, assessment_id: str, typed: str | None
) -> None:
    page = run_page("home", manage=assessment_id)
    if typed is not None:
        page.text_input(key=f"name-{assessment_id}").set_value(typed).run()
    workspace.rename(assessment_id, "Theirs")
    restart(page)
    assert page.text_input(key=f"name-{assessment_id}").value == (typed or "Theirs")

    page.button(key=f"rename-{assessment_id}").click().run()

    assert workspace.summary(assessment_id).name == "Theirs"
    assert ("Somebody else has changed this meanwhile" in shown(page)) is (typed is not None)


def test_a_name_in_which_nobody_types_goes_with_what_others_store(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("home", manage=assessment_id)
    page.button(key=f"manage-{assessment_id}").click().run()
    workspace.rename(assessment_id, "Theirs")
    page.button(key=f"manage-{assessment_id}").click().run()
    assert page.text_input(key=f"name-{assessment_id}").value == "Theirs"

    page.text_input(key=f"name-{assessment_id}").set_value("Mine").run()
    page.button(key=f"rename-{assessment_id}").click().run()

    assert "Somebody else" not in shown(page)
    assert workspace.summary(assessment_id).name == "Mine"


def test_rename_duplicate_and_delete_with_undo(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("home")
    page.button(key=f"manage-{assessment_id}").click().run()
    page.text_input(key=f"name-{assessment_id}").set_value("Winter 2026").run()
    page.button(key=f"rename-{assessment_id}").click().run()
    assert workspace.summary(assessment_id).name == "Winter 2026"

    page.button(key=f"manage-{assessment_id}").click().run()
    page.button(key=f"duplicate-{assessment_id}").click().run()
    assert sorted(each.name for each in workspace.assessments()) == ["Copy of Winter 2026", "Winter 2026"]

    page.button(key=f"manage-{assessment_id}").click().run()
    page.button(key=f"delete-{assessment_id}").click().run()
    assert [each.name for each in workspace.assessments()] == ["Copy of Winter 2026"]
    page.button(key="undelete").click().run()
    assert len(workspace.assessments()) == 2


def test_the_way_to_a_workshop_is_told_once_an_assessment_is_there(workspace: Workspace) -> None:
    assert "choose Workshop in the menu" not in shown(run_page("home"))
    workspace.start("Assessment", "Northwind")
    assert "choose Workshop in the menu" in shown(run_page("home"))


def test_the_list_is_searched_by_name_and_organization(workspace: Workspace) -> None:
    for number in range(6):
        workspace.start(f"Assessment {number}", "Harbour Clinic" if number == 3 else "Northwind")
    page = run_page("home")

    page.text_input(key="search").set_value("harbour").run()

    assert "Assessment 3" in shown(page)
    assert "Assessment 2" not in shown(page)
    page.text_input(key="search").set_value("nobody").run()
    assert "Try fewer letters" in shown(page)


def test_a_long_list_is_shown_a_part_at_a_time(workspace: Workspace) -> None:
    for number in range(25):
        workspace.start(f"Assessment {number:02}", "Northwind")
    page = run_page("home")
    assert "Assessment 24" in shown(page)
    assert "Assessment 00" not in shown(page)

    page.button(key="show-more").click().run()

    assert "Assessment 00" in shown(page)


def test_names_are_shown_letter_by_letter(workspace: Workspace) -> None:
    workspace.start("<img src=x>", "<b>bold</b>")

    page = run_page("home")

    assert "&lt;img src=x&gt;" in shown(page)
    assert "<img" not in shown(page)


def test_a_deleted_assessment_can_be_brought_back_later(workspace: Workspace, assessment_id: str) -> None:
    workspace.delete(assessment_id)
    page = run_page("home")
    page.button(key=f"undelete-{assessment_id}").click().run()
    assert [each.id for each in workspace.assessments()] == [assessment_id]
    assert "Deleted assessments" not in [each.label for each in page.expander]


def test_the_bin_is_emptied_only_after_a_yes(workspace: Workspace, assessment_id: str) -> None:
    workspace.delete(assessment_id)
    page = run_page("home")
    page.button(key="empty-bin").click().run()
    assert "One assessment goes for good" in shown(page)
    page.button(key="ask-empty-bin-no").click().run()
    assert "goes for good" not in shown(page)
    assert len(workspace.deleted()) == 1

    page.button(key="empty-bin").click().run()
    page.button(key="ask-empty-bin-yes").click().run()
    assert workspace.deleted() == ()


def test_each_row_names_what_its_buttons_open(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("home")
    page.button(key="way-example").click().run()
    labels = [button.label for button in page.button]
    assert len(labels) == len(set(labels))
    assert "Open" not in labels
    assert page.button(key=f"manage-{assessment_id}").label.startswith("Manage ")


def imported(workspace: Workspace, assessment_id: str) -> AppTest:
    """The first page after somebody has imported a file of this assessment."""
    data = exchanging.export_assessment(workspace, assessment_id)
    page = run_page("home")
    page.button(key="way-import").click().run()
    page.file_uploader[0].set_value(("file.json", data, "application/json")).run()
    return page.button(key="import-now").click().run()


def test_an_import_is_confirmed_by_name_and_one_press_away(workspace: Workspace, assessment_id: str) -> None:
    page = imported(workspace, assessment_id)

    assert "Imported as a new assessment: “Autumn 2026” of Northwind Logistics" in shown(page)
    assert "that was here before is unchanged" in shown(page)
    page.button(key="arrived-open").click().run()
    assert page.query_params["a"] != [assessment_id]
    assert "Imported as a new assessment" not in shown(run_page("home"))


def test_the_list_tells_the_imported_from_the_one_it_was_made_of(workspace: Workspace, assessment_id: str) -> None:
    page = imported(workspace, assessment_id)
    assert shown(page).count("<p>Imported ") == 1

    page = imported(workspace, assessment_id)

    rows = [each.proto.body for each in page.get("html") if 'class="asm"' in each.proto.body]
    assert len(rows) == len(set(rows)) == 3
    labels = [button.label for button in page.button if button.label.startswith("Manage ")]
    assert len(labels) == len(set(labels)) == 3


def test_a_confirmation_can_be_closed_and_ends_with_the_assessment(workspace: Workspace, assessment_id: str) -> None:
    page = imported(workspace, assessment_id)
    page.button(key="arrived-close").click().run()
    assert "Imported as a new assessment" not in shown(page)

    page.button(key=f"manage-{assessment_id}").click().run()
    page.button(key=f"duplicate-{assessment_id}").click().run()
    assert "Copied as a new assessment: “Copy of Autumn 2026”" in shown(page)
    (copy,) = workspace.assessments("copy of")
    workspace.delete(copy.id)
    assert "Copied as a new assessment" not in shown(page.run())


def test_imports_of_the_same_minute_are_numbered_in_their_order(workspace: Workspace, assessment_id: str) -> None:
    moment = datetime(2026, 11, 22, 23, 59, 10, tzinfo=UTC)
    row = workspace.summary(assessment_id)
    later, earlier = (
        replace(row, id=name, imported_at=moment + timedelta(seconds=add)) for name, add in (("a", 5), ("b", 0))
    )
    other = replace(row, id="c", name="Spring", imported_at=moment)

    marks = moments.import_marks([row, later, earlier, other], ZoneInfo("Europe/Copenhagen"))

    assert marks == {
        "b": "Imported 23 November 2026, 00:59 (1 of 2)",
        "a": "Imported 23 November 2026, 00:59 (2 of 2)",
        "c": "Imported 23 November 2026, 00:59",
    }


def test_who_may_not_see_the_list_learns_nothing_of_it_from_an_import(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READINESS_LIST", "off")
    page = imported(workspace, assessment_id)
    assert "Imported as a new assessment" in shown(page)
    assert "was here before" not in shown(page)


@pytest.fixture
def own_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack that is named to the app; with another one that is not whole."""
    for place, content in new_pack("Our <b>own</b> questions").items():
        (tmp_path / "own" / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "own" / place).write_bytes(content)
    monkeypatch.setenv("READINESS_CONTENT", f"{tmp_path / 'own'}:{tmp_path / 'gone'}")
    return tmp_path / "own"


def test_with_several_questionnaires_one_is_chosen_and_answered(own_pack: Path, workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-start").click().run()
    choice = page.radio(key="start-questionnaire")
    assert choice.label == "Which questionnaire?"
    assert [label.endswith("45 questions") for label in choice.options] == [True, False]
    choice.set_value(workspace.libraries.packs.for_new[1].fingerprint)
    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    page.button(key="start-now").click().run()

    (made,) = workspace.assessments()
    answer = run_page("answer", made.id, q="cases-kept")
    assert "How far back are the past cases" in words_of(answer)
    assert not answer.exception


def test_a_pack_that_is_not_whole_is_named(own_pack: Path, workspace: Workspace) -> None:
    page = run_page("home")

    assert f"{own_pack.parent / 'gone'} has mistakes." in shown(page)
    assert "There is no such folder." in words_of(page)


def test_one_questionnaire_is_not_asked_for(workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-start").click().run()

    assert not page.radio


@pytest.fixture
def of_own_pack(own_pack: Path, workspace: Workspace) -> str:
    """An assessment made with a pack of one's own."""
    library = workspace.libraries.packs.for_new[1]
    here = workspace.start("Spring", "Northwind", library=library)
    for question in library.questionnaire.questions:
        workspace.save(here, "answer", question.id, Answer(given=1))
    workspace.save(here, "problem", "late", CandidateProblem(id="late", name="Late orders", criteria={"support": 2}))
    workspace.save(here, "person", "ana", Person(id="ana", name="Ana", fte=0.4, skills={"numbers": 3}))
    return here


def test_every_page_shows_an_assessment_of_a_pack_of_ones_own(of_own_pack: str) -> None:
    names = ("answer", "people", "problems", "results", "roadmap", "report", "compare", "workshop")

    assert [name for name in names if run_page(name, of_own_pack).exception] == []


@pytest.mark.parametrize(
    "chapter", ["short", *(pytest.param(each, marks=pytest.mark.whole) for each in CHAPTERS if each != "short")]
)
def test_every_chapter_tells_of_a_pack_of_ones_own(chapter: str, of_own_pack: str) -> None:
    page = run_page("method", of_own_pack, chapter=chapter)

    assert not page.exception
    assert "ml-readiness" not in shown(page)


def test_a_first_look_leads_from_the_first_page_to_results_that_say_what_is_missing(
    sqlite_tables: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace: Workspace = request.getfixturevalue("workspace")
    page = run_page("home")
    assert "about 20 minutes, or about 5 minutes for a first look" in shown(page)
    page.button(key="way-start").click().run()
    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    assert page.radio[0].options == [
        "Everything: 43 questions, about 20 minutes",
        "A first look: 10 questions, about 5 minutes",
    ]
    page.radio[0].set_value("first").run()
    page.button(key="start-now").click().run()
    (made,) = workspace.assessments()

    look = run_page("answer", made.id, look="first")
    assert "About 5 minutes left of the first look" in shown(look)
    seen = []
    while look.button(key="next").label == "Next":
        seen.append(look.query_params["q"])
        if look.radio:
            look.radio[0].set_value("1").run()
        look.button(key="next").click().run()
    assert sorted(seen) == sorted(workspace.library.questionnaire.first_look)
    look.checkbox[0].check().run()
    assert "The first look is done" in shown(look)
    assert look.button(key="next").label == "See the first results"
    look.button(key="next").click().run()

    results = run_page("results", made.id)
    assert "The 33 questions without an answer take about" in words_of(results)
    assert not results.exception
    assert len(workspace.open(made.id).assessment.response.answers) == 10
    rest = run_page("answer", made.id)
    assert "Do you know what data you have and where it is kept?" in words_of(rest)


def test_a_new_assessment_has_the_newest_questions(
    sqlite_tables: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace: Workspace = request.getfixturevalue("workspace")
    page = run_page("home")
    assert "Answer 43 plain questions" in shown(page)
    page.button(key="way-start").click().run()
    assert [radio.label for radio in page.radio] == ["How far do you want to go now?"]
    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    page.button(key="start-now").click().run()

    (made,) = workspace.assessments()
    assert made.pack_version == "2.0.0"
    answer = run_page("answer", made.id, q="strategy-learn")
    assert "What is kept after a trial with data or machine learning, good or bad?" in words_of(answer)
    example = exchanging.open_example(workspace, "retail-chain")
    assert workspace.summary(example).pack_version == "2.0.0"
    first = (examples_folder() / "retail-chain.yaml").read_bytes()
    example = exchanging.import_file(workspace, first, "retail-chain.yaml")
    assert workspace.summary(example).pack_version == "1.0.0"
    assert "Version 2.0.0 of the questions is there" in words_of(run_page("compare", example))


def test_size_sector_and_country_are_asked_first_and_may_be_left_out(
    sqlite_tables: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace: Workspace = request.getfixturevalue("workspace")
    page = run_page("home")
    page.button(key="way-start").click().run()
    page.text_input(key="start-organization").set_value("Northwind Logistics").run()
    page.text_input(key="start-people").set_value("about forty").run()
    page.button(key="start-now").click().run()
    assert "This is not a number of people." in shown(page)
    assert workspace.assessments() == ()

    page.text_input(key="start-people").set_value("1.240").run()
    page.button_group(key="start-sector").set_value("Transport and logistics").run()
    page.text_input(key="start-country").set_value("Ireland").run()
    page.button(key="start-now").click().run()

    (made,) = workspace.assessments()
    told = workspace.open(made.id).assessment.response.organization
    assert (told.name, told.employees, told.sector, told.country) == (
        "Northwind Logistics", 1240, "Transport and logistics", "Ireland",
    )  # fmt: skip


def test_the_list_says_how_much_is_answered_now_and_not_when_results_were_looked_at(
    workspace: Workspace, assessment_id: str
) -> None:
    assert "0% answered" in words_of(run_page("home"))
    questions = workspace.library.questionnaire.questions
    for question in questions[:9]:
        workspace.save(assessment_id, "answer", question.id, Answer(given=2))
    found = workspace.findings(assessment_id)
    for question in questions[9:27]:
        workspace.save(assessment_id, "answer", question.id, Answer(given=2))
    assert found.outcome.placement is not None

    told = words_of(run_page("home"))

    assert "60% answered" in told
    assert certainty_title(found.outcome.placement) in told
