"""How the pages and files of a workspace look: who may choose it, what is refused, and which files bear it."""

import io
from collections.abc import Iterator
from hashlib import sha256

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert

from readiness.model.actor import MEMBER_ROLES, Actor, MemberRole
from readiness.model.branding import NO_BRANDING, BrandColours, Branding
from readiness.model.colours import CONTRAST_FLOOR, GROUNDS, THEMES, contrast
from readiness.pictures import logo, svg_reading
from readiness.services import logos
from readiness.services.exchanging import open_example
from readiness.services.handing_over import hand_over
from readiness.services.house_style import (
    HouseStyle,
    keep_style,
    logo_called,
    logo_name,
    shade,
    style_of,
    style_of_space,
    take_back,
)
from readiness.services.links_to_results import share_behind
from readiness.services.logos import read_logo
from readiness.services.portfolio_table import workbook_of
from readiness.services.records import NotThere, Refused
from readiness.services.sharing import page_behind, share
from readiness.services.spaces import events_of
from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME
from readiness.storage.tables import workspace as table
from tests.content.test_branding import SVG
from tests.services.test_branded_files import pdf_words, slide_parts, word_parts
from tests.services.workshop_rooms import a_workspace

COLOURS = BrandColours(light="#0B6E4F", dark="#7FD1AE")
NAME, FOOT = "Acme Advice", "Harbour Road 1 & 2, Porto"


@pytest.fixture
def look() -> Branding:
    return Branding(name=NAME, footer=FOOT, colours=COLOURS, logo=read_logo(SVG))


def member(workspace: Workspace, role: MemberRole, space: str = HOME) -> Workspace:
    return workspace.acting_as(Actor(kind="person", id=role, roles={space: role}, workspace=space))


@pytest.fixture(params=["sqlite_tables", "postgres_tables"])
def on_each(request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """A workspace in each database, for what a database decides."""
    made = a_workspace(request.getfixturevalue(request.param))
    yield made
    made.close()


LOOKED_AT_AGAIN = ("html", "xlsx")
"""The report and the workbook: each of the other files is made of what one of the two is made of."""


def files(workspace: Workspace, here: str, slugs: tuple[str, ...]) -> dict[str, bytes]:
    return {slug: hand_over(workspace, here, slug).data for slug in slugs}


@pytest.mark.thorough
def test_every_file_bears_the_look_until_it_is_taken_back(workspace: Workspace, look: Branding) -> None:
    here = open_example(workspace, "retail-chain")
    before = files(workspace, here, LOOKED_AT_AGAIN)
    keep_style(workspace, HOME, look, expected_version=0)
    made = files(workspace, here, ("pdf", "html", "docx", "pptx", "xlsx", "md"))
    words = {
        "pdf": " ".join(pdf_words(made["pdf"]).split()),
        "html": made["html"].decode().replace("&amp;", "&"),
        "docx": word_parts(made["docx"])[0],
        "pptx": slide_parts(made["pptx"])[0],
        "md": made["md"].decode().replace("&amp;", "&"),
    }
    for slug, told in words.items():
        assert NAME in told, slug
        assert FOOT in told or slug == "pptx", slug
    assert f'alt="Logo of {NAME}"' in words["html"]
    assert f"--accent:{COLOURS.light}" in words["html"]
    assert f"Logo of {NAME}" in word_parts(made["docx"])[1]
    assert slide_parts(made["pptx"])[1] == [f"Logo of {NAME}"]
    first = load_workbook(io.BytesIO(made["xlsx"])).worksheets[0]
    assert len(first._images) == 1
    assert f"{NAME} | {FOOT}" in first.oddFooter.left.text.replace("&&", "&")
    assert first["A1"].font.color.rgb == f"FF{COLOURS.light[1:]}"

    take_back(workspace, HOME, expected_version=1)
    assert style_of(workspace, here) == NO_BRANDING
    assert files(workspace, here, LOOKED_AT_AGAIN) == before


def test_the_workbook_of_many_bears_the_look_of_the_workspace_that_makes_it(look: Branding) -> None:
    page = load_workbook(io.BytesIO(workbook_of((), look))).worksheets[0]
    assert NAME in page.oddFooter.left.text
    assert page["A1"].font.color.rgb == f"FF{COLOURS.light[1:]}"


def test_a_page_behind_a_link_bears_it_too(workspace: Workspace, look: Branding) -> None:
    here = workspace.start("Spring", "Northwind")
    key = share(workspace, here, days=7)
    assert NAME not in page_behind(workspace, key).decode()
    keep_style(workspace, HOME, look, expected_version=0)
    assert NAME in page_behind(workspace, key).decode()
    assert share_behind(workspace, key).assessment_id == here


@pytest.mark.parametrize("role", MEMBER_ROLES)
def test_owners_alone_choose_it_and_members_see_it(on_each: Workspace, look: Branding, role: MemberRole) -> None:
    me = member(on_each, role)
    if role == "owner":
        keep_style(me, HOME, look, expected_version=0)
        assert [each.kind for each in events_of(me, HOME)] == ["house-style"]
    else:
        with pytest.raises(Refused, match="You may look"):
            keep_style(me, HOME, look, expected_version=0)
    assert style_of_space(me, HOME).look == (look if role == "owner" else NO_BRANDING)


def test_a_member_of_another_workspace_is_told_that_there_is_none(on_each: Workspace, look: Branding) -> None:
    here = on_each.start("Spring", "Northwind")
    keep_style(on_each, HOME, look, expected_version=0)
    away = member(on_each, "owner", "elsewhere")
    for ask in (
        lambda: style_of_space(away, HOME),
        lambda: style_of(away, here),
        lambda: keep_style(away, HOME, look, expected_version=1),
        lambda: take_back(away, HOME, expected_version=1),
    ):
        with pytest.raises(NotThere):
            ask()


def test_an_assessment_that_is_handed_over_looks_as_its_new_workspace_does(on_each: Workspace, look: Branding) -> None:
    keep_style(on_each, HOME, look, expected_version=0)
    here = on_each.start("Spring", "Northwind")
    assert style_of(on_each, here) == look
    with on_each.store.database.writing() as connection:
        connection.execute(insert(table).values(id="client", name="Client"))
    on_each.store.hand_over(here, "client", at=on_each.now())
    assert style_of(on_each, here) == NO_BRANDING


def test_who_changes_what_somebody_else_has_changed_is_told(on_each: Workspace, look: Branding) -> None:
    keep_style(on_each, HOME, look, expected_version=0)
    for change in (
        lambda: keep_style(on_each, HOME, Branding(name="Other"), expected_version=0),
        lambda: take_back(on_each, HOME, expected_version=0),
    ):
        with pytest.raises(Refused, match="Somebody else"):
            change()
    assert style_of_space(on_each, HOME) == HouseStyle(look, 1)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"name": ""}, "needs a name"),
        ({"colours": BrandColours(light="#F0C000", dark="#7FD1AE")}, "#F0C000 has a contrast of 1.6 to 1 on light"),
        ({"colours": BrandColours(light="#0B6E4F", dark="#0B6E4F")}, "on dark pages"),
    ],
)
def test_a_look_that_cannot_be_read_is_refused(
    workspace: Workspace, look: Branding, change: dict[str, object], told: str
) -> None:
    with pytest.raises(Refused, match=told):
        keep_style(workspace, HOME, look.model_copy(update=change), expected_version=0)
    assert style_of_space(workspace, HOME) == HouseStyle(NO_BRANDING, 0)


@pytest.mark.parametrize("theme", THEMES)
def test_the_shade_that_is_proposed_can_be_read_whatever_the_colour(theme: str) -> None:
    for number in range(0, 256**3, 98_317):
        color = f"#{number:06X}"
        found = shade(color, "light" if theme == "light" else "dark")
        grounds = GROUNDS["light" if theme == "light" else "dark"]
        assert min(contrast(found.readable, each) for each in grounds) >= CONTRAST_FLOOR, color
        assert (found.readable == color) == found.is_readable, color


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>alert(1)</script>",
        b'<rect width="9" height="9" onclick="alert(1)"/>',
        b'<image href="https://example.org/a.png" width="9" height="9"/>',
        b'<rect width="9" height="9" style="fill:url(https://example.org/a)"/>',
        b"<foreignObject><p>x</p></foreignObject>",
    ],
)
def test_a_drawing_holds_shapes_alone(inside: bytes) -> None:
    assert read_logo(SVG).png
    with pytest.raises(Refused):
        read_logo(SVG.replace(b"</svg>", inside + b"</svg>"))


def test_a_file_is_read_once_while_it_lies_in_its_field_and_its_limits_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert logos.MOST_MEGABYTES * 1_000_000 == logo.MOST_BYTES
    assert logos.MOST_KILOBYTES_OF_A_DRAWING * 1_000 == svg_reading.MOST_BYTES
    asked: list[bytes] = []
    monkeypatch.setattr(logos, "made_apart", lambda _, data: asked.append(data) or "png")
    for data in (b"one", b"other", b"one"):
        assert read_logo(data).file == sha256(data).hexdigest()
    assert asked == [b"one", b"other"]


def test_a_logo_is_there_under_its_hash_as_long_as_a_workspace_has_it(on_each: Workspace, look: Branding) -> None:
    name = logo_name(look)
    assert logo_called(on_each, name) is None
    keep_style(on_each, HOME, look, expected_version=0)
    found = logo_called(on_each, name)
    assert found is not None
    assert found.startswith(b"\x89PNG")
    assert logo_called(on_each, "") is None
    take_back(on_each, HOME, expected_version=1)
    assert logo_called(on_each, name) is None
