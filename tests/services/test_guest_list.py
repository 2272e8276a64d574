"""People are invited from whatever was pasted."""

import pytest

from readiness.services.guest_list import Guest, read_guests

ANN = Guest("Ann Lee", "ann@a.org")


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee;ann@a.org",
        "Ann Lee; ann@a.org ;",
        "ann@a.org\tAnn Lee",
        "Ann Lee\tann@a.org",
        "Ann Lee <ann@a.org>",
        '"Ann Lee" <ann@a.org>,',
        "Ann Lee, ann@a.org",
        "Ann Lee (ann@a.org)",
        "Ann Lee mailto:ann@a.org",
        "\u00a0Ann\u00a0Lee | ann@a.org",
    ],
)
def test_a_name_and_an_address_are_told_apart(line: str) -> None:
    assert read_guests([line]) == (ANN,)


def test_a_name_alone_an_address_alone_and_a_name_with_a_comma_stay_as_they_are() -> None:
    lines = ["Ann", "bo@a.org", "Lee, Ann", "Lee, Ann; ann@a.org", "", "  ", "Ann"]
    assert read_guests(lines) == (
        Guest("Ann"),
        Guest("bo@a.org", "bo@a.org"),
        Guest("Lee, Ann"),
        Guest("Lee, Ann", "ann@a.org"),
    )


def test_first_and_last_name_in_two_cells_are_one_name_and_headings_nobody() -> None:
    lines = ["Name;E-Mail", "Ann;Lee;ann@a.org", "Name\tE-Mail"]
    assert read_guests(lines) == (ANN,)


def test_hostile_text_is_a_name_like_any_other() -> None:
    (guest,) = read_guests(["<img src=x onerror=alert(1)>; =1+1"])
    assert (guest.name, guest.mail) == ("<img src=x onerror=alert(1)> =1+1", "")
