"""The picture of value and feasibility shows the numbers of its chart, and its names never overlap."""

from __future__ import annotations

import importlib.util
import json
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from readiness.present.charts import charting_work
from readiness.present.charts.work import ProblemPoint, ValueFeasibility
from readiness.present.problems import placing_labels
from readiness.present.problems.value_picture import HEIGHT, PAGE_WIDTH, PHONE_WIDTH, value_feasibility_picture
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES
from tests.thorough import each_once

SPOTS = st.lists(
    st.tuples(st.floats(20, 320), st.floats(20, 380), st.text("abc \n", min_size=1, max_size=60)), max_size=12
)


def _tables(drawn: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The rows of each layer that shows problems."""
    tables = [layer["data"]["values"] for layer in drawn["layer"]]
    return [rows for rows in tables if rows and "rank" in rows[0]]


def test_the_picture_is_what_vega_lite_understands() -> None:
    altair = importlib.util.find_spec("altair")
    assert altair is not None
    assert altair.origin is not None
    [schema] = Path(altair.origin).parent.glob("vegalite/*/schema/vega-lite-schema.json")
    validator = Draft7Validator(json.loads(schema.read_bytes()))
    chart = charting_work.value_feasibility(findings_of("regional-logistics"))
    picture = value_feasibility_picture(chart, width=PAGE_WIDTH, is_dark=False)
    validator.validate(picture)
    assert not validator.is_valid({**picture, "layer": [{**picture["layer"][0], "mark": {"type": "disc"}}]})


@pytest.mark.parametrize(("name", "width"), each_once(EXAMPLES, [PAGE_WIDTH, PHONE_WIDTH]))
def test_the_picture_holds_the_values_of_the_chart(name: str, width: int) -> None:
    chart = charting_work.value_feasibility(findings_of(name))
    drawn = value_feasibility_picture(chart, width=width, is_dark=False)
    fullest = max(_tables(drawn), key=len)
    told = {(row["rank"], row["problem"], str(row["value"]), str(row["feasibility"]), row["class"]) for row in fullest}
    assert told == set(chart.table.rows)


def test_in_a_window_narrower_than_planned_no_name_is_written() -> None:
    chart = charting_work.value_feasibility(findings_of("regional-logistics"))
    layers = value_feasibility_picture(chart, width=500, is_dark=False)["layer"]
    named = [layer["mark"] for layer in layers if layer.get("encoding", {}).get("text", {}).get("field") == "label"]
    assert named
    assert {mark["opacity"]["expr"] for mark in named} == {"width < 400 ? 0 : 1"}


def test_on_a_full_page_every_name_of_the_example_is_written() -> None:
    chart = charting_work.value_feasibility(findings_of("regional-logistics"))
    drawn = value_feasibility_picture(chart, width=PAGE_WIDTH, is_dark=True)
    written = {row["label"] for rows in _tables(drawn) for row in rows if row["side"] != "none"}
    assert {"Late-delivery prediction"} < {" ".join(each.split()) for each in written}
    assert not [each for each in written if "…" in each]
    assert len(written) == 4


@pytest.mark.parametrize(("width", "corner"), [(PAGE_WIDTH, 0), (PHONE_WIDTH, 100)])
def test_problems_at_the_same_place_stand_side_by_side(width: int, corner: int) -> None:
    points = tuple(ProblemPoint(rank, f"P{rank}", corner, corner, False, "A") for rank in (1, 2, 3))
    drawn = value_feasibility_picture(ValueFeasibility(points), width=width, is_dark=False)
    across = sorted(row["across"] for row in max(_tables(drawn), key=len))
    pixels = [(right - left) * width / 108 for left, right in pairwise(across)]
    assert len(pixels) == 2
    assert min(pixels) > 2 * placing_labels.RADIUS
    assert 0 <= across[0] <= across[-1] <= 100


def test_an_empty_chart_can_be_drawn() -> None:
    assert value_feasibility_picture(ValueFeasibility(()), width=PAGE_WIDTH, is_dark=False)["height"] > 0


def test_a_name_never_reaches_a_field_that_loads_a_picture() -> None:
    point = ProblemPoint(1, "http://127.0.0.1/x.png", 50, 50, True, "A")
    drawn = value_feasibility_picture(ValueFeasibility((point,)), width=PAGE_WIDTH, is_dark=False)
    assert {"image", "url", "href"}.isdisjoint(key for rows in _tables(drawn) for row in rows for key in row)


@given(SPOTS)
def test_names_that_are_written_overlap_nothing(spots: list[tuple[float, float, str]]) -> None:
    sides = placing_labels.place_labels(spots, PHONE_WIDTH, HEIGHT)
    boxes = {
        place: box
        for place, (side, spot) in enumerate(zip(sides, spots, strict=True))
        for name, box in placing_labels.candidates(*spot)
        if name == side
    }
    assert not any(boxes[one].meets(boxes[other]) for one, other in combinations(boxes, 2))
    for place, box in boxes.items():
        discs = [placing_labels.disc(x, y) for number, (x, y, _) in enumerate(spots) if number != place]
        assert not any(box.meets(disc) for disc in discs)
        assert box.left >= 0
        assert box.right <= PHONE_WIDTH
        assert box.top >= 0
        assert box.bottom <= HEIGHT


@given(st.text(min_size=1, max_size=200))
def test_a_name_is_broken_between_its_words_and_never_cut(name: str) -> None:
    lines = placing_labels.in_lines(name).split("\n")
    assert "".join("".join(lines).split()) == "".join(name.split())
    assert max(map(len, lines)) <= max(placing_labels.LONGEST_LINE, len(name) if not name.strip() else 0)
