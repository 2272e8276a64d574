"""The Report page: choices are stored as they are made, and what will be handed out is shown first."""

import base64
import io

import pytest
from PIL import Image

from readiness.document.tracking import label_of
from readiness.model.assessment import ActionEdit, ReportSettings
from readiness.model.response import Answer
from readiness.services import handing_over
from readiness.services.exchanging import open_example
from readiness.services.handing_over import FORMATS, format_of
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from readiness.ui.files import FILES, FROM_OWN, name_of
from readiness.words import said
from tests.export.saying import everything_in
from tests.export.test_word import spoiled, template
from tests.ui.opening import run_page, shown


def settings(workspace: Workspace, assessment_id: str) -> ReportSettings:
    return workspace.open(assessment_id).assessment.report


def _field(found, name):
    return next(each for each in found if f":{name}:" in (each.key or ""))


def test_the_headline_says_how_many_pages_and_the_button_hands_them_out(workspace: Workspace) -> None:
    page = run_page("report", open_example(workspace, "retail-chain"))
    assert "Your report is ready: " in shown(page)
    assert "Page 1 of " in shown(page)
    labels = [each.proto.label for each in page.get("link_button")]
    assert labels[:2] == ["Download the PDF", "Download the page for the board"]
    assert "The page for the board lacks what nobody has told: the day on which the money is decided on" in shown(page)
    (to_the_money,) = [each.proto for each in page.get("page_link") if each.proto.label == "Tell it under Who you are"]
    assert "q=organization" in to_the_money.query_string


def test_every_format_is_one_press_away_at_an_address_that_makes_it(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("report", opened)
    addresses = {each.proto.url.rpartition("/")[2] for each in page.get("link_button")}
    assert {name_of(each.slug) for each in FORMATS if each.slug != "pdf"} <= addresses
    assert addresses <= set(FILES)
    for kind, start in (("html", b"<!doctype html>"), ("md", b"# "), ("docx", b"PK"), ("pptx", b"PK")):
        made = FILES[name_of(kind)](workspace, opened)
        assert made.data.startswith(start)
        assert made.name.endswith(f".{kind}")


def test_who_is_named_stands_beside_the_formats(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    assert "Who is named in them: Nobody from the list" in shown(run_page("report", opened))
    workspace.save(opened, "report", "report", ReportSettings(with_names=True))
    assert "Who is named in them: Yusuf Demir, " in shown(run_page("report", opened))
    workspace.save(opened, "report", "report", ReportSettings(with_names=True, sections_left_out=("people",)))
    assert "Who is named in them: Nobody from the list" in shown(run_page("report", opened))


@pytest.mark.thorough
def test_nobody_is_named_and_no_note_told_in_any_format_unless_somebody_ticks_it(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    told = workspace.open(opened).assessment.response
    question = next(iter(told.answers))
    workspace.save(opened, "answer", question, told.answers[question].model_copy(update={"evidence": "Ask Ada Quill"}))
    action = workspace.findings(opened).outcome.roadmap.actions[0].id
    workspace.save(opened, "action-edit", action, ActionEdit(person="Bo Ek", note="Zora knows where it lies"))
    words = ["Ada Quill", "Bo Ek", "Zora knows", *(person.name for person in told.people)]
    for ticked in (ReportSettings(), ReportSettings(with_names=True, with_notes=True, with_raw_answers=True)):
        workspace.save(opened, "report", "report", ticked)
        for each in FORMATS:
            made = everything_in(FILES[name_of(each.slug)](workspace, opened).data)
            assert ("Bo Ek" in made) == ticked.with_names, each.slug
            if not ticked.with_names:
                assert [name for name in words if name in made] == [], each.slug


def test_each_format_is_shown_before_it_is_taken(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("report", opened)
    seen = {}
    for each in FORMATS:
        page.selectbox(key="report-format").set_value(each).run()
        frames = [frame.proto.srcdoc for frame in page.get("iframe")]
        seen[each.slug] = (frames[0] if frames else "") + "".join(code.value for code in page.code) + shown(page)
        assert f"Take {said(each.in_words)}" in [button.proto.label for button in page.get("link_button")]
    assert "Page 1 of " in seen["pdf"]
    assert "<h1>" in seen["html"]
    assert "What the notes of this slide say" in seen["pptx"]
    assert seen["md"].startswith("# ")
    assert "The sheets of the workbook" in seen["xlsx"]
    assert seen["ics"].startswith("BEGIN:VCALENDAR")
    assert seen["trello"].startswith(("{", "["))
    assert workspace.snapshots(opened) == ()


def test_looking_at_the_page_changes_nothing(workspace: Workspace, assessment_id: str) -> None:
    for opened in (open_example(workspace, "retail-chain"), assessment_id):
        before = workspace.store.export_assessment(opened)
        run_page("report", opened).run()
        assert workspace.store.export_assessment(opened) == before


def test_every_choice_is_stored_when_it_is_made(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("report", opened)
    _field(page.text_input, "audience").set_value("The board")
    _field(page.text_input, "prepared_by").set_value("Ida Holm")
    _field(page.text_input, "confidentiality").set_value("Board only").run()
    assert "This tool can read it back" not in shown(page)
    _field(page.checkbox, "raw").check().run()
    assert "so it is left out as long as they are" in shown(page)
    _field(page.checkbox, "names").check()
    _field(page.checkbox, "notes").check().run()
    assert "This tool can read it back" in shown(page)
    _field(page.checkbox, "white").check()
    _field(page.button_group, "paper").set_value("Letter")
    kept = _field(page.button_group, "sections").value
    _field(page.button_group, "sections").set_value([each for each in kept if each != "appendix"]).run()

    assert settings(workspace, opened) == ReportSettings(
        sections_left_out=("appendix",),
        audience="The board",
        prepared_by="Ida Holm",
        confidentiality="Board only",
        paper="Letter",
        has_white_cover=True,
        with_raw_answers=True,
        with_names=True,
        with_notes=True,
    )


def test_what_goes_out_is_told_by_name_before_it_does(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    people = [person.name for person in workspace.open(opened).assessment.response.people]
    page = run_page("report", opened)
    assert "Nobody from the list: its six people appear as numbers." in shown(page)
    assert not [name for name in people if name in shown(page)]
    _field(page.checkbox, "names").check().run()
    assert f"{', '.join(people)}: with time, skills and roles." in shown(page)
    assert "Only answers that a finding rests on" in shown(page)

    kept = _field(page.button_group, "sections").value
    _field(page.button_group, "sections").set_value([each for each in kept if each != "people"]).run()
    _field(page.checkbox, "raw").check().run()
    assert "Nobody from the list: its six people appear as numbers." in shown(page)
    assert not [name for name in people if name in shown(page)]
    assert "so it is left out as long as they are" in shown(page)


def test_a_section_without_content_stays_left_out_until_it_has_some(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "report", "report", ReportSettings(sections_left_out=("evidence",)))
    page = run_page("report", assessment_id)
    _field(page.text_input, "audience").set_value("The board").run()
    assert settings(workspace, assessment_id).sections_left_out == ("evidence",)


def test_a_colour_that_cannot_be_read_is_told_and_replaced(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "report", "report", ReportSettings(accent="#FFD400"))
    words = shown(run_page("report", assessment_id))
    assert "Too light for words on white paper (contrast 1.4 to 1" in words
    assert "The report uses the darker shade #" in words


def test_a_logo_can_be_removed(workspace: Workspace, assessment_id: str) -> None:
    target = io.BytesIO()
    Image.new("RGB", (20, 10)).save(target, format="PNG")
    logo = base64.b64encode(target.getvalue()).decode()
    workspace.save(assessment_id, "report", "report", ReportSettings(logo_png=logo))
    page = run_page("report", assessment_id)
    page.button(key="remove-logo").click().run()
    assert settings(workspace, assessment_id).logo_png == ""


def test_the_next_page_is_a_step_away(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("report", assessment_id)
    assert page.button(key="page-back").disabled
    page.button(key="page-on").click().run()
    assert "Page 2 of " in shown(page)
    page.button(key="page-back").click().run()
    assert "Page 1 of " in shown(page)


def test_an_unfinished_assessment_is_told_to_give_a_provisional_report(
    workspace: Workspace, assessment_id: str
) -> None:
    assert "Nothing has been answered yet" in shown(run_page("report", assessment_id))

    workspace.save(assessment_id, "answer", "data-exist", Answer(given=1))
    words = shown(run_page("report", assessment_id))
    assert "44 of 45 questions have no level yet." in words
    assert "the summary tells its readers so" in words


@pytest.mark.sampled(1)
@pytest.mark.parametrize(
    ("slug", "what", "asked"),
    [
        ("docx", "filled.docx", "Its page, head, foot and styles are used. A .docx file, at most 20 MB"),
        ("pptx", "filled.pptx", "Its master and layouts are used. A .pptx file, at most 20 MB"),
        (
            "jira",
            "updated.jira",
            "Export the plan from Jira as CSV, with its labels or tags. A .csv file, at most 10 MB.",
        ),
    ],
)
def test_a_file_of_ones_own_is_asked_for_where_the_file_made_of_it_is_fetched(
    workspace: Workspace, assessment_id: str, slug: str, what: str, asked: str
) -> None:
    page = run_page("report", assessment_id)
    page.selectbox(key="report-format").set_value(format_of(slug)).run()

    words = shown(page)
    assert f'action="/download/{assessment_id}/{what}"' in words
    assert asked in words
    assert what in FROM_OWN
    assert workspace.snapshots(assessment_id) == ()


def test_a_template_is_filled_or_refused_in_a_sentence_and_only_what_was_made_leaves_a_snapshot(
    workspace: Workspace,
) -> None:
    opened = open_example(workspace, "retail-chain")
    make = FROM_OWN["filled.docx"].make
    with pytest.raises(Refused, match="could run"):
        make(workspace, opened, spoiled("word/vbaProject.bin", b"x"))
    assert workspace.snapshots(opened) == ()

    expected = handing_over.filled(workspace, opened, "docx", template()).data
    assert make(workspace, opened, template()).data == expected
    assert [each.reason for each in workspace.snapshots(opened)] == ["report"]


def test_numbers_of_a_tracker_are_read_from_its_export_so_that_the_next_file_updates(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    action = workspace.findings(opened).outcome.roadmap.actions[0].id
    make = FROM_OWN["updated.jira"].make
    with pytest.raises(Refused, match="The export of the tracker holds no action of this plan"):
        make(workspace, opened, b"Issue key,Labels\nML-7,none\n")

    known = f"Issue key,Labels\nML-7,{label_of(action)}\n".encode()
    assert b"ML-7" in make(workspace, opened, known).data
