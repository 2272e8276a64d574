"""The section about safeguards: the same in every format, unknown as unknown, and only where there is something."""

import json

import pytest

from readiness.document.tree import Open
from readiness.model.assessment import ReportSettings
from readiness.model.response import Response
from readiness.model.safeguards import SafeguardAnswer
from readiness.present.documents import document_text
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.present.summary import summary_lines
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.handing_over import format_of
from readiness.services.reporting import content_of
from tests.engine.safeguards import guarded
from tests.export.saying import READERS, not_said

MIXED = {"fair-between-groups": "no", "stop-and-appeal": "in-part", "ai-tools": "yes", "cost-limit": "dont-know"}


def brief_of(response: Response, settings: ReportSettings | None = None) -> Brief:
    found = assess_response(response, guarded.SECOND)
    return Brief(content_of(found, assessment_of(response)), settings or ReportSettings())


def section_of(response: Response):
    return report_of(brief_of(response)).section("safeguards")


@pytest.mark.parametrize("slug", tuple(READERS))
def test_every_format_says_all_of_it(slug: str) -> None:
    brief = brief_of(guarded.told_of_people(MIXED))

    data = format_of(slug).make(brief)

    assert not_said(report_of(brief), slug, data) == []


def test_the_headline_names_what_a_problem_lacks_and_unknown_is_not_missing() -> None:
    assert section_of(guarded.told_of_people(MIXED)).headline == (
        "\u201cLate visits\u201d lacks two safeguards before it may start"
    )
    untold = section_of(guarded.told_of_people())
    assert untold.headline == "Whether the safeguards are in place is not known for one problem"
    in_place = guarded.told_of_people(dict.fromkeys(guarded.SAFEGUARDS, "yes"))
    assert section_of(in_place).headline == "Every safeguard that a problem needs is in place"


def test_what_is_not_known_asks_for_finding_out_and_for_no_work() -> None:
    table = next(
        node for node in section_of(guarded.told_of_people(MIXED)).nodes if getattr(node, "key", "") == "safeguards"
    )
    next_of = {row[0]: row[3] for row in table.rows}

    assert next_of["Fairness between groups"] == "Count the past cases group by group, and where today's way is wrong"
    assert next_of["Past cases cover everyone"] == "Find out first"
    assert [row[0] for row in table.rows if not isinstance(row[1], Open)] == ["List of AI tools"]
    assert next_of["Fallback"] == next_of["List of AI tools"] == "\u2013"


def test_where_nothing_is_told_or_needed_there_is_no_section() -> None:
    assert section_of(guarded.told_of_people(decides_about_people=False)) is None


def test_it_can_be_left_out() -> None:
    settings = ReportSettings(sections_left_out=("safeguards",))

    assert report_of(brief_of(guarded.told_of_people(MIXED), settings)).section("safeguards") is None


def test_a_note_is_in_no_part_of_the_report() -> None:
    response = guarded.told_of_people().with_safeguards({"fallback": SafeguardAnswer(given="yes", note="Ask Ana")})

    assert "Ask Ana" not in str(report_of(brief_of(response)))


def test_the_outcome_for_other_programs_keeps_unknown_apart_from_no() -> None:
    document = json.loads(document_text(assess_response(guarded.told_of_people(MIXED), guarded.SECOND)))

    told = {each["id"]: each["told"] for each in document["safeguards"]}
    assert (told["fair-between-groups"], told["cost-limit"], told["fallback"]) == ("no", "dont-know", None)
    states = {each["id"]: each["state"] for each in document["problems"][0]["safeguards"]}
    assert states == {
        "fair-between-groups": "missing", "stop-and-appeal": "missing", "tracing-results": "unknown",
        "cases-cover-all": "unknown",
    }  # fmt: skip
    assert document["problems"][0]["class"] == "do-first"


def test_a_terminal_says_what_a_problem_lacks() -> None:
    found = assess_response(guarded.told_of_people(MIXED), guarded.SECOND)
    words = "\n".join(summary_lines(found))

    assert "SAFEGUARDS: \u201cLate visits\u201d lacks two safeguards before it may start" in words
    untold = assess_response(guarded.told_of_people(decides_about_people=False), guarded.SECOND)
    assert "SAFEGUARDS" not in "\n".join(summary_lines(untold))
