"""Who leaves the people out hands out no name of the list, wherever it would stand."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from readiness.model.assessment import PEOPLE_SECTION, ActionEdit, ReportSettings
from readiness.report import attachment
from readiness.report.pdf import build_report
from tests.report.cases import EXAMPLES, changed, content_of
from tests.report.inspecting import page_texts

WITHOUT = ReportSettings(sections_left_out=(PEOPLE_SECTION,), with_raw_answers=True)


@pytest.mark.parametrize("name", EXAMPLES)
def test_without_the_section_of_people_no_name_of_the_list_is_in_the_file(name: str) -> None:
    content = content_of(name)
    people = content.assessment.response.people
    edits = {"X07": ActionEdit(person=f" {people[0].name.upper()}")}
    content = replace(content, assessment=changed(content.assessment, action_edits=edits))
    named, unnamed = (build_report(content, settings) for settings in (ReportSettings(), WITHOUT))
    with pikepdf.open(io.BytesIO(unnamed)) as document:
        carried = document.attachments[attachment.FILE_NAME].get_file().read_bytes().decode()
    words = " ".join(page_texts(unnamed)) + carried

    assert people
    assert all(person.name in " ".join(page_texts(named)) for person in people)
    assert not [person.name for person in people if person.name.casefold() in words.casefold()]
    assert "Person 1" in words


def test_skills_stand_in_the_section_of_people() -> None:
    words = " ".join(page_texts(build_report(content_of("retail-chain"), ReportSettings())))
    assert "Time and skills" in words
    assert "Strong: " in words
