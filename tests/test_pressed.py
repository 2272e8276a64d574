"""What is told of pieces that were pressed."""

import json
from pathlib import Path

from tests.pressed import line, noted, piece_of, said_by, table


def test_each_piece_is_told_apart_and_summed() -> None:
    ids = {
        "tests/ui/test_every_press.py::test_no_control[full results]": "page full results",
        "tests/ui/signing_in/test_every_press_of_members.py::test_no_control[home]": "member home",
        "tests/e2e/test_every_control.py::test_no_control[three phone home]": "browser three phone home",
        "tests/e2e/test_every_control.py::test_no_field_loses[home]": "typing home",
        "tests/ui/test_every_press.py::test_the_sample": "",
    }
    assert {each: piece_of(each) for each in ids} == ids
    told = {"controls": 3, "pressed": 2, "lost": 1, "seconds": 4, "is_well": False}
    assert line("page home", told) == "FAULTS  page home: 3 controls, 2 pressed, 1 lost, 4 s"
    found = table({"page home": told, "typing home": {**told, "lost": 0, "is_well": True}})
    assert [row.split()[:3] for row in found[-3:]] == [
        ["page:", "1", "pieces,"],
        ["typing:", "1", "pieces"],
        ["all:", "2", "pieces,"],
    ]
    assert found[-1].split()[6:10] == ["8", "6", "4", "0"]


def test_why_a_piece_failed_is_told_at_once_and_without_the_places_in_the_code() -> None:
    failure = "x.py:3: in test_x\n    assert not x\nE   AssertionError: home: “A” does nothing\nE   assert not ['x']\n"
    assert said_by(failure) == ["AssertionError: home: “A” does nothing"]
    assert said_by("E   TimeoutError: too late\nE    +  where x = y") == ["TimeoutError: too late"]


def test_what_ended_well_before_is_known_again(tmp_path: Path) -> None:
    (tmp_path / "page_home.json").write_text(json.dumps({"piece": "page home", "pressed": 2}))
    assert noted(tmp_path) == {"page home": {"pressed": 2}}
    assert noted(tmp_path / "nowhere") == noted(None) == {}
