"""A drawing of plain shapes becomes a picture; whatever could run, load or hide something is refused by name."""

import base64
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from readiness.pictures.logo import LogoError, logo_png
from readiness.pictures.svg_paths import segments
from readiness.pictures.svg_reading import MOST_BYTES, MOST_DEPTH, MOST_ELEMENTS

BLUE, RED = (31, 111, 168, 255), (204, 0, 0, 255)


def svg(inside: str, about: str = 'viewBox="0 0 30 10"', before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {about}>{inside}</svg>'.encode()


def seen(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(base64.b64decode(logo_png(data)))) as picture:
        return picture.convert("RGBA")


@pytest.mark.parametrize(
    "shape",
    [
        '<rect x="0" y="0" width="10" height="10" fill="#1F6FA8"/>',
        '<rect width="10" height="10" rx="1" style="fill:#1f6fa8"/>',
        '<circle cx="5" cy="5" r="5" fill="rgb(31, 111, 168)"/>',
        '<ellipse cx="5" cy="5" rx="5" ry="4" fill="#1F6FA8"/>',
        '<polygon points="0,0 10,0 10,10 0,10" fill="#1F6FA8"/>',
        '<line x1="0" y1="5" x2="10" y2="5" stroke="#1F6FA8" stroke-width="6"/>',
        '<path d="M0 0H10V10H0Z" fill="#1F6FA8"/>',
        '<path d="m0 0 10 0 0 10-10 0z" fill="#1F6FA8"/>',
        '<path d="M0 5a5 5 0 1110 0 5 5 0 01-10 0z" fill="#1F6FA8"/>',
        '<path d="M0 5C0 0 10 0 10 5S0 10 0 5" fill="#1F6FA8"/>',
        '<path d="M0 5Q5-5 10 5T0 5" fill="#1F6FA8"/><circle cx="5" cy="5" r="3" fill="#1F6FA8"/>',
        '<g transform="translate(5 5) rotate(45) scale(2)" fill="#1F6FA8"><rect x="-2" y="-2" width="4" height="4"/>'
        "</g>",
        '<g fill="#1F6FA8" stroke="none"><title>a <b/> name</title><rect width="10" height="10"/></g>',
    ],
)
def test_shapes_are_drawn_where_they_stand_on_a_clear_ground(shape: str) -> None:
    picture = seen(svg(shape))
    assert picture.size == (600, 200)
    assert picture.getpixel((100, 100)) == BLUE
    assert picture.getchannel("A").getpixel((500, 100)) == 0


def test_what_is_drawn_later_stands_above_and_holes_stay_clear() -> None:
    ring = '<path fill="#1F6FA8" fill-rule="evenodd" d="M0 0h10v10h-10zM3 3v4h4v-4z"/>'
    assert seen(svg(ring)).getchannel("A").getpixel((100, 100)) == 0
    above = ring + '<rect x="2" y="2" width="6" height="6" fill="#c00"/>'
    assert seen(svg(above)).getpixel((100, 100)) == RED


def test_the_same_drawing_gives_the_same_bytes() -> None:
    drawing = svg('<circle cx="5" cy="5" r="4" opacity="50%"/>')
    assert logo_png(drawing) == logo_png(drawing)


@pytest.mark.parametrize(
    ("shapes", "is_seen"),
    [
        ('<rect width="10" height="10" visibility="hidden"/>', False),
        ('<rect width="10" height="10" style="visibility: Hidden !important"/>', False),
        ('<rect width="10" height="10" style="display:none!important"/>', False),
        ('<g visibility="hidden"><rect width="10" height="10" visibility="inherit"/></g>', False),
        ('<g visibility="collapse"><rect width="10" height="10"/></g>', False),
        ('<g visibility="hidden"><rect width="10" height="10" visibility="visible"/></g>', True),
        ('<g clip-path="none" style="filter:none"><rect width="10" height="10" class="off"/></g>', True),
        ('<g visibility="hidden"><rect width="10" height="10" visibility="initial"/></g>', True),
        ('<g visibility="hidden"><rect width="10" height="10" style="visibility:unset"/></g>', False),
        ('<rect width="10" height="10" style="display:none!important;display:inline"/>', False),
        ('<defs><rect width="10" height="10"/></defs>', False),
    ],
)
def test_what_the_drawing_hides_stays_hidden(shapes: str, is_seen: bool) -> None:
    picture = seen(svg(f'<rect x="20" width="10" height="10" fill="#c00"/><g fill="#1F6FA8">{shapes}</g>'))
    assert picture.getpixel((500, 100)) == RED
    assert (picture.getchannel("A").getpixel((100, 100)) == 255) is is_seen


@pytest.mark.parametrize(
    ("about", "inside"),
    [
        (
            'width="16" height="16" fill="currentColor" class="bi bi-square" viewBox="0 0 16 16"',
            '<path d="M0 2a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2z"/>',
        ),
        (
            'width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" '
            'stroke-linecap="round" stroke-linejoin="round" class="lucide lucide-square"',
            '<rect width="18" height="18" x="3" y="3" rx="2"/>',
        ),
        (
            'viewBox="0 0 448 512" aria-hidden="true" focusable="false" data-prefix="fas" role="img"',
            '<path d="M0 0h9v9z"/>',
        ),
        ('height="24" viewBox="0 -960 960 960" width="24" fill="#1f1f1f"', '<path d="M240-120v-240h480v240H240Z"/>'),
        (
            'viewBox="0 0 9 9" version="1.1" id="svg1" xml:space="preserve" style="enable-background:new 0 0 9 9;" '
            'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.2"',
            '<defs id="defs1"/><path style="fill:#1f6fa8;stroke:none;stroke-dasharray:none;paint-order:normal;'
            '-inkscape-font-specification:Sans;font-variant:normal" d="M0 0h9v9z" inkscape:label="ours"/>',
        ),
    ],
    ids=["bootstrap", "lucide", "font-awesome", "material", "inkscape"],
)
def test_drawings_of_common_sets_and_programs_are_drawn(about: str, inside: str) -> None:
    assert seen(svg(inside, about)).getchannel("A").getextrema()[1] == 255


def test_the_colour_around_is_that_of_what_is_drawn_in_it() -> None:
    picture = seen(
        svg('<rect width="10" height="10" fill="currentColor" stroke="none"/>', 'viewBox="0 0 30 10" color="#c00"')
    )
    assert picture.getpixel((100, 100)) == RED


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (svg("<script>alert(1)</script>"), "holds a program (`script`)"),
        (svg("<metadata><x:script xmlns:x='http://www.w3.org/2000/svg'/></metadata>"), "holds a program (`script`)"),
        (svg('<rect width="1" height="1" onload="x()"/>'), "holds a program (`onload`)"),
        (svg('<rect width="9" height="9"/>', about='viewBox="0 0 9 9" onclick="x()"'), "holds a program (`onclick`)"),
        (svg("<rect><animate attributeName='x'/></rect>"), "holds a program (`animate`)"),
        (svg('<image href="https://example.org/a.png"/>'), "refers to something else (`href`)"),
        (
            svg(
                '<image xlink:href="file:///etc/passwd"/>',
                'viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink"',
            ),
            "refers to something else (`href`)",
        ),
        (svg("<use/>"), "holds or loads something else (`use`)"),
        (svg("<foreignObject/>"), "holds or loads something else (`foreignObject`)"),
        (svg("<style>@import 'x.css'</style>"), "holds or loads something else (`style`)"),
        (svg('<rect width="9" height="9" fill="url(https://example.org/#a)"/>'), "refers to something else (`fill`)"),
        (svg('<rect width="9" height="9" style="fill:URL(#a)"/>'), "refers to something else (`style`)"),
        (svg('<rect width="9" height="9" clip-path="url(#a)"/>'), "hides or changes parts of itself (`clip-path`)"),
        (svg('<g mask="url(#a)"><rect width="9" height="9"/></g>'), "hides or changes parts of itself (`mask`)"),
        (svg('<rect width="9" height="9" filter="blur(9px)"/>'), "hides or changes parts of itself (`filter`)"),
        (
            svg('<rect width="9" height="9" stroke-dasharray="0 9"/>'),
            "hides or changes parts of itself (`stroke-dasharray`)",
        ),
        (
            svg('<g systemLanguage="xx"><rect width="9" height="9"/></g>'),
            "hides or changes parts of itself (`systemLang",
        ),
        (svg('<rect width="9" height="9" style="clip:rect(0 0 0 0)"/>'), "hides or changes parts of itself (`clip`)"),
        (
            svg('<rect width="9" height="9" style="transform:scale(9)"/>'),
            "hides or changes parts of itself (`transform`)",
        ),
        (svg('<rect width="9" height="9" display="nowhere"/>'), "hides or changes parts of itself (`display`)"),
        (
            svg('<rect width="9" height="9" style="-webkit-mask:none"/>'),
            "something that is not drawn here (`-webkit-mask`)",
        ),
        (svg('<rect width="9" height="9" style="width:0"/>'), "something that is not drawn here (`width`)"),
        (svg('<rect width="9" height="9" DISPLAY="none"/>'), "something that is not drawn here (`DISPLAY`)"),
        (svg('<rect width="9" height="9" style="fill:red;/*a*/display:none"/>'), "`style` in a way that is not read"),
        (svg('<rect width="9" height="9" style="d\\69splay:none"/>'), "`style` in a way that is not read"),
        (
            svg('<rect width="9" height="9" style="Clip-Path: inset(50%)"/>'),
            "hides or changes parts of itself (`clip-path`)",
        ),
        (svg('<rect width="9" height="9" visibility="maybe"/>'), "hides or changes parts of itself (`visibility`)"),
        (svg("<text>Ours</text>"), "holds letters as text"),
        (svg("<linearGradient/>"), "not drawn here (`linearGradient`)"),
        (svg('<rect width="9" height="9" fill="var(--x)"/>'), "a colour that is not drawn here"),
        (svg("<a/>", before='<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "words of its own"),
        (svg("<rect/>", before="<?xml-stylesheet href='x.css'?>"), "refers to something beside it"),
        (svg("<g>" * (MOST_DEPTH + 2) + "</g>" * (MOST_DEPTH + 2)), "far too many parts"),
        (svg("<g/>" * MOST_ELEMENTS), "far too many parts"),
        (svg('<path d="M0 0' + "h1" * 30_000 + '"/>'), "far too many lines"),
        (svg(" " * MOST_BYTES), "larger than 200 kB"),
        (svg('<rect width="9" height="9"/>', about='viewBox="0 0 1 1000"'), "times as long as high"),
        (svg('<rect width="9" height="9"/>', about='viewBox="0 0 9e99 1"'), "times as long as high"),
        (svg('<path d="M0 0A' + "1" * 100_000 + '"/>'), "not an SVG that can be read"),
        (svg('<rect width="9" height="9"/>', about=""), "not an SVG that can be read"),
        (svg('<path d="L0 0"/>'), "not an SVG that can be read"),
        (svg('<path d="M0 0 C1"/>'), "not an SVG that can be read"),
        (svg('<rect width="9" height="9" transform="run(1)"/>'), "not an SVG that can be read"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "not an SVG that can be read"),
        (b"<svg", "not an SVG that can be read"),
        (svg('<rect width="9" height="9" fill="#fefefe"/>'), "cannot be seen on white"),
        (svg(""), "cannot be seen on white"),
        (svg('<rect width="9" height="9" display="none"/>'), "cannot be seen on white"),
    ],
)
def test_what_could_run_load_or_hide_something_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(LogoError) as refused:
        logo_png(data)
    assert said in refused.value.sentence
    assert refused.value.mend


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,- e+", max_size=60))
def test_path_data_is_read_or_refused_whatever_stands_there(data: str) -> None:
    try:
        made = list(segments(data))
    except ValueError:
        return
    assert all(len(told) == {"M": 2, "L": 2, "C": 6, "Z": 0}[kind] for kind, told in made)


@given(st.binary(max_size=200), st.integers(0, 400))
def test_a_damaged_drawing_is_a_picture_or_refused(noise: bytes, at: int) -> None:
    whole = svg('<g transform="rotate(3)"><path d="M0 0h9v9z" style="fill:#c00"/><circle cx="4" cy="4" r="3"/></g>')
    with suppress(LogoError):
        logo_png(whole[:at] + noise + whole[at:])
