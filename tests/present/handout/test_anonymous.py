"""Who leaves the people out hands out no name of the list, wherever it would stand."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from readiness.model.assessment import PEOPLE_SECTION, ActionEdit, Charter, ReportSettings
from readiness.model.minutes import MinuteItem
from readiness.report import attachment
from readiness.report.pdf import build_report
from tests.report.cases import EXAMPLES, TOLD, changed, content_of
from tests.report.inspecting import page_texts
from tests.thorough import usually

WITHOUT = ReportSettings(sections_left_out=(PEOPLE_SECTION,), with_raw_answers=True)


@pytest.mark.parametrize("name", usually(EXAMPLES[:2], EXAMPLES))
def test_without_the_section_of_people_no_name_of_the_list_is_in_the_file(name: str) -> None:
    content = content_of(name)
    people = content.assessment.response.people
    edits = {"X07": ActionEdit(person=f" {people[0].name.upper()}")}
    charter = Charter(sponsor=people[0].name, downstream_user=people[-1].name)
    content = replace(content, assessment=changed(content.assessment, action_edits=edits, charter=charter))
    named, unnamed = (build_report(content, settings) for settings in (TOLD, WITHOUT))
    with pikepdf.open(io.BytesIO(unnamed)) as document:
        carried = document.attachments[attachment.FILE_NAME].get_file().read_bytes().decode()
    words = " ".join(page_texts(unnamed)) + carried

    assert people
    assert all(person.name in " ".join(page_texts(named)) for person in people)
    assert not [person.name for person in people if person.name.casefold() in words.casefold()]
    assert "Person 1" in words


def test_a_name_that_is_only_typed_is_not_told_either() -> None:
    content = content_of("retail-chain")
    edits = {"X20": ActionEdit(person="Ida Holm")}
    promised = MinuteItem(id="decision-1", meeting="m", on=date(2026, 10, 1), text="Order the data", owner="Olga Brix")
    changes = {"action_edits": edits, "charter": Charter(sponsor="Ana Zorn"), "minutes": (promised,)}
    content = replace(content, assessment=changed(content.assessment, **changes))
    named, unnamed = (
        " ".join(page_texts(build_report(content, settings)))
        for settings in (TOLD, ReportSettings(sections_left_out=(PEOPLE_SECTION,)))
    )
    assert "Ida Holm" in named
    assert "Ana Zorn" in named
    assert "Olga Brix" in named
    assert "Order the data" in unnamed
    assert "Brix" not in unnamed
    assert "Holm" not in unnamed
    assert "Zorn" not in unnamed
    assert "[name left out]" in unnamed


def test_skills_stand_in_the_section_of_people() -> None:
    words = " ".join(page_texts(build_report(content_of("retail-chain"), TOLD)))
    assert "Time and skills" in words
    assert "Strong: " in words
