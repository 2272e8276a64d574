"""The tree of a report holds what is said, once, in the order of reading."""

import pickle
from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from readiness.document import tree
from readiness.model.assessment import ReportSettings
from readiness.present import charts
from readiness.present.handout.brief import Brief
from readiness.present.handout.chart_forms import form_of
from readiness.present.handout.outline import sections_of
from readiness.present.handout.report_tree import report_of
from tests.report.cases import EXAMPLES, content_of


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_node_is_frozen_and_every_table_has_rows_of_one_length(name: str) -> None:
    for section in sections_of(Brief(content_of(name), ReportSettings(with_raw_answers=True))):
        for node in tree.walk(section.nodes):
            assert isinstance(node, get_args(tree.Node))
            hash(node)
            if isinstance(node, tree.TableNode):
                assert node.title
                assert {len(row) for row in node.rows} <= {len(node.columns)}


def test_a_report_goes_to_another_process_as_it_is() -> None:
    report = report_of(Brief(content_of("retail-chain"), ReportSettings(with_raw_answers=True)))
    assert pickle.loads(pickle.dumps(report)) == report


def test_every_chart_has_a_form() -> None:
    made = [each for each in vars(charts).values() if is_dataclass(each) and hasattr(each, "alt")]
    assert len(made) == 10
    assert all(form_of.dispatch(each) is not form_of.dispatch(object) for each in made)


def test_a_speaker_says_everything_but_the_tables() -> None:
    section = tree.Section(
        "one",
        "One",
        "A finding",
        "And why.",
        (
            tree.Heading("Not said"),
            tree.SideBySide(
                (
                    (tree.Paragraph("left", lead="First."),),
                    (tree.Panel((tree.Paragraph("inside"),)), tree.Notes((tree.Remark("Title", "note"),))),
                ),
                (1, 1),
            ),
            tree.KeyFigures((tree.KeyFigure("3", "gates", "of 5"),)),
            tree.SmallPrint((("Lead", "small"),)),
        ),
    )

    assert tree.sentences(section) == [
        "A finding.",
        "And why.",
        "First. left",
        "inside",
        "Title: note",
        "3 gates (of 5)",
        "Lead. small",
    ]


def test_every_record_of_the_tree_is_frozen() -> None:
    records = [each for each in vars(tree).values() if isinstance(each, type) and is_dataclass(each)]
    assert len(records) > 15
    assert all(each.__dataclass_params__.frozen and fields(each) for each in records)  # type: ignore[attr-defined]  # what dataclasses keep
