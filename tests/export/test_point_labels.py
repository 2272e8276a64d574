"""Marks that lie close to each other are told by numbers, so that no name covers another; every mark has one."""

from readiness.document.forms import Point
from readiness.export.native import _labels


def at(*places: tuple[float, float]) -> list[Point]:
    return [
        Point(number=number, name=f"Name {number}", x=x, y=y, is_filled=True, words="")
        for number, (x, y) in enumerate(places, 1)
    ]


def test_far_apart_marks_have_their_names() -> None:
    assert _labels(at((10, 10), (80, 80))) == {1: "1  Name 1", 2: "2  Name 2"}


def test_marks_nearby_have_their_numbers_alone() -> None:
    assert _labels(at((50, 50), (60, 55), (90, 95))) == {1: "1", 2: "2", 3: "3  Name 3"}


def test_marks_in_one_place_share_a_label_and_none_goes_without() -> None:
    assert _labels(at((50, 50), (51, 51), (54, 50))) == {1: "1, 2", 2: "", 3: "3"}
    assert _labels(at(*[(50, 50)] * 6))[1] == "1 and 5 more"
