"""People are invited from whatever was pasted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.services.guest_list import Guest, read_guests
from readiness.storage import Refused

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
    (guest,) = read_guests(["<img src=x onerror=alert(1)>\t=1+1"])
    assert (guest.name, guest.mail) == ("<img src=x onerror=alert(1)> =1+1", "")


BOB = Guest("Bob Roe", "bob@b.org")
BARE = (Guest("ann@a.org", "ann@a.org"), Guest("bob@b.org", "bob@b.org"))


@pytest.mark.parametrize(
    ("line", "guests"),
    [
        ("ann@a.org, bob@b.org", BARE),
        ("ann@a.org; bob@b.org;", BARE),
        ("ann@a.org bob@b.org", BARE),
        ("Ann Lee <ann@a.org>, Bob Roe <bob@b.org>", (ANN, BOB)),
        ("Ann Lee <ann@a.org> Bob Roe <bob@b.org>", (ANN, BOB)),
        ("Ann Lee (ann@a.org); Bob Roe (bob@b.org)", (ANN, BOB)),
        ("ann@a.org (Ann Lee), bob@b.org (Bob Roe)", (ANN, BOB)),
        ("Ann Lee\tann@a.org\tBob Roe\tbob@b.org", (ANN, BOB)),
        ('"Lee, Ann" <ann@a.org>; "Roe, Bob" <bob@b.org>', (Guest("Lee, Ann", ANN.mail), Guest("Roe, Bob", BOB.mail))),
        ("ann@a.org, Bob Roe <bob@b.org>", (BARE[0], BOB)),
        ("Ann Lee (Sales) <ann@a.org>, bob@b.org", (Guest("Ann Lee (Sales)", ANN.mail), BARE[1])),
        ("ann@a.org <ANN@a.org>", (BARE[0],)),
    ],
)
def test_several_people_on_one_line_are_each_invited_with_their_own_address(
    line: str, guests: tuple[Guest, ...]
) -> None:
    assert read_guests([line]) == guests


@pytest.mark.parametrize(
    "line",
    [
        "ann@a.org\tAnn Lee\tbob@b.org\tBob Roe",
        "ann@a.org\tAnn Lee\tbob@b.org",
        "ann@a.org, bob@b.org, Cem",
        "ann@a.org Ann bob@b.org",
        "Ann Lee; Bob Roe <bob@b.org>",
        "Ann Lee <ann@a>",
        "Ann Lee <ann@a.org>, Bob",
        "Ann Lee <ann@a.org>, Bob, Cem",
        "Ann Lee <ann@a.org> Bob",
        "<ann@a.org>; Bob",
        "Ann ann@a.org Bob",
        "Ann; Bob",
        "Ann, Bob, Cem",
        "Ann|ann@a.org",
        "o\u2019neil@a.org",
        "'ann@a.org",
        "d':ann@a.org",
        "ann..lee@a.org",
        "ann@a.org/lee",
        "ann@a.org's",
        '"Ann Lee"@a.org',
        "(ann)lee@a.org",
        "Ann Lee ann@@a.org",
    ],
)
def test_a_line_that_does_not_say_who_is_meant_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(Refused, match="Line 3 does not say clearly"):
        read_guests(["Cem", "", line])


@pytest.mark.parametrize(
    "mail",
    ["o'neil@a.org", "shea.o'neil+ml@a.org", "!#$%&'*+/=?^_`{}~-@a.org", "jörg.groß@bücher.de", "a_b-c@d-e.f.org"],
)
@pytest.mark.parametrize("written", ["{mail}", "Ann Lee <{mail}>", "Ann Lee; {mail}", "'{mail}'", "Ann Lee, {mail}."])
def test_an_address_is_whole_with_every_letter_that_mail_programs_take(mail: str, written: str) -> None:
    (guest,) = read_guests([written.format(mail=mail)])
    assert guest == Guest("Ann Lee" if "Ann" in written else mail, mail)


@pytest.mark.parametrize("line", ["To: Ann Lee <ann@a.org>", "An: Ann Lee <ann@a.org>; ", "Ann Lee MAILTO:ann@a.org"])
def test_what_a_mail_program_writes_before_people_is_no_part_of_their_names(line: str) -> None:
    assert read_guests([line]) == (ANN,)


def test_a_remark_in_brackets_behind_an_address_stays_with_its_name() -> None:
    assert read_guests(["Ann Lee <ann@a.org> (Sales)"]) == (Guest("Ann Lee (Sales)", "ann@a.org"),)


def test_an_address_is_one_guest_however_it_is_spelled_and_has_one_name() -> None:
    assert read_guests(["ann@a.org", "Ann Lee <ann@a.org>", "ANN@a.org", "ann lee, Ann@A.org"]) == (ANN,)
    with pytest.raises(Refused, match=r"Line 2 gives “ann@a\.org” another name"):
        read_guests(["Ann Lee <ann@a.org>", "Bob Roe <ann@a.org>"])


@pytest.mark.parametrize(
    "headings", ["First name\tLast name\tEmail", "Vorname;Nachname;E-Mail-Adresse", "Name,Email", "* Full name: ; Mail"]
)
def test_headings_of_a_spreadsheet_are_nobody(headings: str) -> None:
    assert read_guests([headings, "Ann\tLee\tann@a.org"]) == (ANN,)


NAMES = st.from_regex(r"[A-ZÄ][a-zé]{2,6}( [A-Z][a-z]{2,6})?", fullmatch=True).filter(
    lambda each: each.casefold() not in {"name", "mail", "names", "email", "address", "nom", "nombre", "adresse"}
)
MAILS = st.from_regex(r"[a-z]{1,5}(\.[a-z]{1,3})?@[a-z]{2,5}\.(org|de)", fullmatch=True)
WRITTEN = ("{name} <{mail}>", '"{name}" <{mail}>', '"{name}, X" <{mail}>', "{mail}", "{name} ({mail})")
PEOPLE = st.lists(st.tuples(NAMES, MAILS, st.sampled_from(WRITTEN)), max_size=5, unique_by=lambda each: each[1])


@given(PEOPLE, st.lists(st.sampled_from(["\n", ", ", "; ", ";", ","]), min_size=5, max_size=5))
def test_whoever_is_written_as_a_mail_program_does_is_invited_on_lines_of_any_length(
    people: list[tuple[str, str, str]], ends: list[str]
) -> None:
    text = "".join(how.format(name=name, mail=mail) + end for (name, mail, how), end in zip(people, ends, strict=False))
    meant = tuple(Guest({"{mail}": mail, WRITTEN[2]: f"{name}, X"}.get(how, name), mail) for name, mail, how in people)

    assert read_guests(text.splitlines()) == meant


PIECES = st.sampled_from(
    ["Ann", "Lee", "ann@a.org", "o'neil+x@a.org", "BOB@b.org", "bob@b.org", "<", ">", "(", ")", '"', ",", ";", "\t"]
)


@given(st.lists(st.one_of(PIECES, st.sampled_from([" ", "\n", "c@c.de", "@", "."])), max_size=14))
def test_every_address_is_exactly_one_guests_or_nobody_is_read(pieces: list[str]) -> None:
    text = " ".join(pieces)
    try:
        guests = read_guests(text.splitlines())
    except Refused:
        return
    mails = [each.mail.casefold() for each in guests if each.mail]
    assert sorted(mails) == sorted({each.casefold() for each in re.findall(r"[a-zA-Z'+]+@[a-z]+\.[a-z]+", text)})
    for each in guests:
        assert "@" not in each.name or each.name == each.mail
        assert each.name
