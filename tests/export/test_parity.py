"""Whatever the report says is said in every format, and what was left out is in none."""

import os
from collections.abc import Callable

import pytest

from readiness.document import tree
from readiness.model.assessment import ReportSettings
from readiness.model.response import Response
from readiness.present.documents import document_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.report.pdf import build_report
from readiness.services import handing_over
from readiness.services.handing_over import format_of
from tests.chance import seeds
from tests.engine.plan.random_organizations import random_organization
from tests.export.saying import READERS, everything_in, not_said, said_by_pdf, squeezed, texts
from tests.export.test_slides_say_the_same import check as check_slides
from tests.report import cases
from tests.report.cases import EXAMPLES, changed, content_of, report_on, with_text
from tests.thorough import usually


def long_notes() -> Response:
    return with_text(" ".join(f"word{place}" for place in range(3000))[:15_000])


MANY = int(os.environ.get("PARITY_ORGANIZATIONS", "30"))
"""Drawn organizations of `make whole`; `make parity` takes two hundred."""
FORMATS = tuple(READERS)
WRITTEN = tuple(each.slug for each in handing_over.FORMATS if each.group == "read" and each.slug != "pdf")
ALL = (*EXAMPLES, "a quarter", "nothing", "one problem")
# They get shorter until they fit one page.
ON_ONE_PAGE = frozenset({"board", "summary"})
EVERYTHING = changed(cases.EVERYTHING, audience="The board", prepared_by="Ida Moe")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("slug", FORMATS)
@pytest.mark.parametrize(
    "name", usually(["retail-chain", "a quarter"], [*EXAMPLES, "a quarter", "nothing", "one problem"])
)
def test_a_file_says_everything_that_the_report_says(name: str, slug: str) -> None:
    brief = Brief(content_of(name), EVERYTHING)
    assert not_said(report_of(brief), slug, format_of(slug).make(brief)) == []


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(2))
def test_a_file_of_any_organization_says_everything_and_the_same_numbers(seed: int) -> None:
    brief = Brief(report_on(random_organization(seed)), EVERYTHING)
    check_all(brief)


@pytest.mark.whole
@pytest.mark.parametrize("seed", range(MANY))
def test_many_organizations_are_told_the_same_way_in_every_format(seed: int) -> None:
    check_all(Brief(report_on(random_organization(10_000 + seed)), EVERYTHING))


def check_all(brief: Brief) -> None:
    report, document = report_of(brief), document_of(brief.found)
    check_slides(report)
    for slug in FORMATS:
        data = format_of(slug).make(brief)
        assert not_said(report, slug, data) == []
        told = squeezed(READERS[slug](data))
        assert [each.title for each in document.roadmap if squeezed(each.title) not in told] == []
        assert [each.name for each in document.problems if squeezed(each.name) not in told] == []
    gates = next((node for each in report.sections for node in each.nodes if getattr(node, "key", "") == "gates"), None)
    states = {each.id: each.state for each in document.phase.gates}
    if isinstance(gates, tree.TableNode):
        for code, _, _, state in gates.rows:
            is_met = states[tree.words_of(code)] == "met"
            assert isinstance(state, str) == is_met


@pytest.mark.parametrize("name", usually(["retail-chain"], EXAMPLES))
def test_the_pdf_says_what_the_tree_says(name: str) -> None:
    brief = Brief(content_of(name), EVERYTHING)
    told = squeezed(said_by_pdf(build_report(brief.content, brief.settings)))
    # Charts say their values as alternative text, and tables have no captions there.
    for section in report_of(brief).sections:
        if section.slug not in ON_ONE_PAGE:
            said = texts(section, but=frozenset({"chart", "form", "title"}))
            assert [words for words in said if squeezed(words) not in told] == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("slug", WRITTEN)
def test_what_was_left_out_is_in_no_part_of_a_file(slug: str) -> None:
    content = content_of("retail-chain")
    settings = ReportSettings(sections_left_out=("people", "price", "warnings"), with_names=True)
    told = everything_in(format_of(slug).make(Brief(content, settings)))
    response = content.assessment.response
    assert [person.name for person in response.people if person.name in told] == []
    notes = [each.evidence for each in response.answers.values() if len(each.evidence) > 12]
    assert notes
    assert [note for note in notes if note in told] == []
    assert "What it costs and brings" not in told
    assert "Warnings and assumptions" not in told


@pytest.mark.parametrize("slug", FORMATS)
def test_who_wrote_nothing_about_confidentiality_gets_a_word_of_care_and_others_their_own(slug: str) -> None:
    brief = Brief(content_of("retail-chain"), ReportSettings(confidentiality="For the board only, please"))
    assert "For the board only, please" in READERS[slug](format_of(slug).make(brief))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("slug", WRITTEN)
def test_the_same_assessment_gives_the_same_bytes(slug: str) -> None:
    first, second = (format_of(slug).make(Brief(content_of("community-clinic"), EVERYTHING)) for _ in range(2))
    assert first == second


@pytest.mark.sampled(2)
@pytest.mark.parametrize("slug", FORMATS)
@pytest.mark.parametrize("make", [lambda: with_text("اسم 名前 عربي"), long_notes], ids=["scripts", "3,000 words"])
def test_other_scripts_and_long_notes_arrive_whole(slug: str, make: Callable[[], Response]) -> None:
    brief = Brief(report_on(make()), EVERYTHING)
    assert not_said(report_of(brief), slug, format_of(slug).make(brief)) == []
