"""What would settle the phase, in whole sentences, and no phase named while it is not certain."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest

from readiness.document.tree import Paragraph
from readiness.engine.assessing import assess
from readiness.export.page.writing import page_of
from readiness.export.word.writing import word_document
from readiness.model.assessment import ReportSettings
from readiness.model.placement import OpenFact, WorkloadCondition
from readiness.present import comparing, headlines
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.present.phase import settling_words
from readiness.present.phase.settling_words import settling_facts
from readiness.present.portfolio.lines import PortfolioLine
from readiness.report.pdf import build_report
from readiness.ui.components import phase_chip
from tests.report.cases import LIBRARY, example, report_on


def _uncertain(*settling: OpenFact) -> Findings:
    response = example("regional-logistics")
    outcome = assess(response, LIBRARY.questionnaire, LIBRARY.rubric)
    found = Findings(response, outcome, LIBRARY.questionnaire, LIBRARY.rubric)
    place = found.placement.model_copy(
        update={"placed": 1, "lowest": 1, "highest": 3, "certainty": "not-certain", "settling": settling}
    )
    return replace(found, outcome=found.outcome.model_copy(update={"placement": place}))


@pytest.mark.parametrize(
    ("names", "conditions", "sentence"),
    [
        (
            ("A", "B", "C", "D", "E"),
            ("short-use",),
            "since when \u201cA\u201d, \u201cB\u201d, \u201cC\u201d, \u201cD\u201d and \u201cE\u201d are in use",
        ),
        (("A",), ("no-users", "data-not-owned"), "whether people use \u201cA\u201d and whose data it uses"),
        (("A",), ("fixed",), "whether you can change \u201cA\u201d or switch it off"),
        (
            ("A", "B"),
            ("unmonitored", "short-use"),
            "whether somebody watches \u201cA\u201d and \u201cB\u201d and since when they are in use",
        ),
    ],
)
def test_facts_of_models_are_asked_in_whole_sentences(
    names: tuple[str, ...], conditions: tuple[WorkloadCondition, ...], sentence: str
) -> None:
    found = _uncertain(OpenFact(kind="model-facts", subjects=names, conditions=conditions))
    assert settling_words.settling_sentence(found) == f"What would settle it: {sentence}."


def test_the_headline_and_the_ladder_name_every_possible_phase_and_none_alone() -> None:
    found = _uncertain()
    assert headlines.summary_headline(found).startswith("Not yet certain, phase\u00a01, 2 or 3")
    assert {step.place for step in charting.phase_ladder(found).steps} == {"possible"}


def test_a_comparison_and_the_list_name_no_phase_that_is_not_certain() -> None:
    found = _uncertain()
    comparison = comparing.compare(found, found, "then", "now")
    assert (comparison.then_phase, comparison.now_phase) == (None, None)
    assert "Not yet certain: phase\u00a01, 2 or 3" in phase_chip(PortfolioLine.of(found, "Autumn", file="autumn.json"))


@pytest.mark.parametrize(("fact", "slug"), [(OpenFact(kind="people"), "team"), (OpenFact(kind="models"), "")])
def test_a_report_leads_from_each_fact_to_where_it_tells_more_of_it(fact: OpenFact, slug: str) -> None:
    question = OpenFact(kind="question", subjects=(LIBRARY.questionnaire.questions[0].id,))
    found = _uncertain(fact, question)
    content = replace(report_on(found.response), outcome=found.outcome)
    tree = report_of(Brief(content, ReportSettings()))
    told = {node.text: node.leads_to for node in tree.section("placement").nodes if isinstance(node, Paragraph)}
    leads = [told[text] for each in settling_facts(found) for text in told if text.startswith(f"{each.request} (see")]
    assert leads == [*filter(None, [slug]), "appendix"]

    assert '<a href="#appendix">' in page_of(tree).decode()
    place = [section.slug for section in tree.sections].index("appendix") + 1
    with ZipFile(BytesIO(word_document(tree))) as parts:
        words = parts.read("word/document.xml").decode()
    assert words.count(f'w:anchor="_Toc{place:06}"') == 2, "once in the contents, once beside the fact"
    with pikepdf.open(BytesIO(build_report(content, ReportSettings()))) as pdf:
        links = [each for page in pdf.pages for each in page.get("/Annots", [])]
    assert len(links) == len(tree.sections) + (2 if slug else 1)

    settings = ReportSettings(sections_left_out=("appendix",))
    assert 'href="#appendix"' not in page_of(report_of(Brief(content, settings))).decode()
