"""The section about models: what was told of each, the same in every format, and unknown as unknown."""

from __future__ import annotations

import json
from datetime import date
from random import Random

import pytest

from readiness.model.assessment import ReportSettings
from readiness.model.response import Response, Workload
from readiness.present.documents import document_text
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.handing_over import format_of
from readiness.services.reporting import content_of
from tests.chance import seeds
from tests.engine.worked import LIBRARY
from tests.export.saying import READERS, not_said
from tests.report.cases import changed, example

CLAIMS = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
SAID = {True: "Yes", False: "No", "dont-know": "Don't know", None: "Not told"}
SINCE = {
    date(2026, 2, 9): "9 February 2026",
    "2026-02": "February 2026",
    "2025": "2025",
    "more-than-a-month-ago": "More than a month ago",
    "dont-know": "Don't know",
    None: "Not told",
}
VERDICTS = {
    "counts": "It counts as a model in daily use.",
    "does-not-count": "It does not count yet.",
    "not-known": "Whether it counts is not known yet.",
}


def drawn(seed: int) -> Response:
    draw = Random(seed)
    models = tuple(
        Workload(
            name=f"Model {number}",
            in_use_since=draw.choice(list(SINCE)),
            **{name: draw.choice(list(SAID)) for name in CLAIMS},
        )
        for number in range(1, draw.choice([2, 3, 4]))
    )
    return changed(example("retail-chain"), workloads=models)


def brief_of(told: Response, settings: ReportSettings | None = None) -> Brief:
    found = assess_response(told, LIBRARY)
    return Brief(content_of(found, assessment_of(told)), settings or ReportSettings())


def texts(cells: tuple[object, ...]) -> list[str]:
    return [getattr(cell, "words", cell) for cell in cells]


@pytest.mark.drawn
def test_each_fact_is_told_as_it_was_and_each_verdict_as_the_outcome_has_it() -> None:
    for seed in seeds(12):
        told = drawn(seed)
        brief = brief_of(told)
        section = report_of(brief).section("models")
        document = json.loads(document_text(assess_response(told, LIBRARY)))
        table = section.nodes[-1]
        for row, model, part in zip(table.rows, told.workloads, document["models"], strict=True):
            name, since, *facts, verdict = texts(row)
            assert (name, since) == (model.name, SINCE[model.in_use_since])
            assert facts == [SAID[getattr(model, each)] for each in CLAIMS]
            assert verdict == VERDICTS[part["counts"]]


def of_state(*states: str) -> Response:
    """Models that count, that do not, and of which it is not known."""
    known = dict.fromkeys(CLAIMS, True)
    facts = {"counts": known, "does-not-count": {**known, "is_monitored": False}, "not-known": dict.fromkeys(CLAIMS)}
    models = tuple(
        Workload(name=f"Model {number}", in_use_since="2025", **facts[state]) for number, state in enumerate(states)
    )
    return changed(example("retail-chain"), workloads=models)


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (("counts",), "The one model that was told of counts as in daily use"),
        (("does-not-count",), "The one model that was told of does not count as in daily use yet"),
        (("not-known",), "It is not known yet whether the one model that was told of counts as in daily use"),
        (("counts", "does-not-count"), "One of two models counts as in daily use"),
        (("does-not-count", "does-not-count"), "None of two models counts as in daily use yet"),
        (("not-known", "not-known"), "It is not known yet whether any of two models counts as in daily use"),
        (
            ("not-known", "does-not-count"),
            "None of two models counts as in daily use for certain; of 1 it is not known yet",
        ),
        (
            ("counts", "not-known", "not-known"),
            "One of three models counts as in daily use; of 2 more it is not known yet",
        ),
    ],
)
@pytest.mark.sampled(3)
def test_the_headline_tells_how_many_count_and_of_how_many_it_is_not_known(states: tuple[str, ...], words: str) -> None:
    assert report_of(brief_of(of_state(*states))).section("models").headline == words


def test_what_would_settle_the_phase_leads_to_the_list() -> None:
    tree = report_of(brief_of(of_state("not-known", "not-known")))
    links = [node for node in tree.section("placement").nodes if getattr(node, "leads_to", "") == "models"]
    assert links
    assert all(node.text.endswith("(see “Models in use”).") for node in links)
    left_out = ReportSettings(sections_left_out=("models",))
    shorter = report_of(brief_of(of_state("not-known", "not-known"), left_out))
    assert shorter.section("models") is None
    assert "Models in use" not in str(shorter.section("placement"))


def test_where_no_model_was_told_of_there_is_no_list_and_nothing_leads_there() -> None:
    for runs_no_model in (False, True):
        told = changed(example("retail-chain"), workloads=(), runs_no_model=runs_no_model)
        tree = report_of(brief_of(told))
        assert tree.section("models") is None
        assert "Models in use" not in str(tree)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("slug", tuple(READERS))
def test_every_format_says_all_of_it(slug: str) -> None:
    brief = brief_of(of_state("counts", "does-not-count", "not-known"))

    data = format_of(slug).make(brief)

    assert not_said(report_of(brief), slug, data) == []
