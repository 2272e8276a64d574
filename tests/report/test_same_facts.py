"""The report, the terminal, the plan as a table and the JSON outcome tell the same of one organization.

What the pages tell is compared in `tests/ui/test_one_truth.py`, how gates are counted in `test_gates_counted.py`.
"""

import csv
import io
import re

import pytest

from readiness.model.response import Response
from readiness.present import kind_words
from readiness.present.documents import document_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.present.phase import certainty
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_export import plan_csv
from readiness.present.price import amounts
from readiness.present.summary import summary_lines
from readiness.typeset import fonts
from readiness.words import said
from tests.chance import seeds
from tests.engine.plan.random_organizations import random_organization
from tests.present.test_headlines import plain
from tests.report.cases import EXAMPLES, example, report_on
from tests.report.inspecting import section_words

fonts.register_fonts()


def check_the_same_facts(response: Response) -> None:
    content = report_on(response)
    brief = Brief(content, content.assessment.report)
    found, document = brief.found, document_of(brief.found)
    terminal = " ".join(plain(" ".join(summary_lines(found))).split())
    report = plain(" ".join(words for section in sections_of(brief) for words in section_words(section)))
    place = found.placement

    assert document.phase.placed == place.placed
    assert document.phase.certainty == place.certainty
    title = plain(certainty.certainty_title(place))
    assert title in terminal
    assert title in report

    level = document.data_status.level
    told = "not known yet" if level is None else kind_words.status_words(level)
    assert f"Data status: {told}" in terminal
    assert set(re.findall(r"Data status: (not known yet|\w+)", report)) <= {told}

    first = next((each for each in document.problems if each.rank == 1), None)
    if first is not None:
        assert f"1. {first.name}: " in terminal
        assert first.name in report
        assert found.outcome.ranking.problems[0].class_ == first.class_

    rows = plan_rows(found, content.assessment.starts_on, today=response.assessed_on)
    table = list(csv.DictReader(io.StringIO(plan_csv(found, rows).decode("utf-8-sig"))))
    # In the table the role carries what the owner's name carries elsewhere.
    mark = " (proposed)"
    planned = {
        (each["Action"], each["Person"] + mark * each["Owner role"].endswith(mark), each["Start"], each["End"])
        for each in table
        if each["Person"] and each["End"]
    }
    people = {person.name for person in response.people} | {said(kind_words.PARTNER)}
    assert planned == {
        (each.title, each.owner, str(each.start_on), str(each.end_on))
        for each in document.roadmap
        if each.owner.removesuffix(mark) in people and each.end_on
    }
    if document.roadmap and document.price is not None:
        step, days = document.roadmap[0], document.price.first_90_days.days
        assert f"{step.title} – {step.owner}" in terminal
        assert step.title in report
        assert step.owner in report
        figure = found.price.by_id[days]
        assert figure.likely is not None
        shown = amounts.likely_in_words(figure, "")
        exact = next(figure for figure in document.price.figures if figure.id == days)
        assert abs(float(shown.split()[0].replace(",", "")) - exact.likely) <= 0.5
        asked = re.search(r"We ask for about (.*?) of work in the first 90 days", report)
        assert asked is None or asked[1] == shown
        assert re.search(rf"First 90 days: (?:.*?, likely )?{re.escape(shown.split()[0])}\b", terminal)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_told_the_same_way_everywhere(name: str) -> None:
    check_the_same_facts(example(name))


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(4))
def test_any_organization_is_told_the_same_way_everywhere(seed: int) -> None:
    check_the_same_facts(random_organization(seed))
