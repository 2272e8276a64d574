"""A logo is decoded and written anew; what is no small picture is refused with a sentence."""

import base64
import io

import pytest
from PIL import Image, PngImagePlugin

from readiness.pictures import logo
from readiness.pictures.logo import LogoError, logo_png


def picture(size: tuple[int, int] = (40, 20), kind: str = "PNG", **more: object) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, "#1F6FA8").save(target, format=kind, **more)
    return target.getvalue()


def reread(text: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(text)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_of_a_known_kind_becomes_a_png(kind: str) -> None:
    with reread(logo_png(picture(kind=kind))) as kept:
        assert (kept.format, kept.size) == ("PNG", (40, 20))


def test_a_large_picture_is_made_small_enough_to_keep() -> None:
    noise = Image.effect_noise((1800, 900), 120)
    target = io.BytesIO()
    noise.save(target, format="JPEG", quality=50)
    text = logo_png(target.getvalue())
    with reread(text) as kept:
        assert kept.size == (400, 200)
    assert len(text) < 400_000


def test_words_inside_a_picture_are_left_behind() -> None:
    note = PngImagePlugin.PngInfo()
    note.add_text("Comment", "the place where it was taken")
    kept = base64.b64decode(logo_png(picture(pnginfo=note)))
    assert b"the place" not in kept


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        picture()[:40],
        picture(kind="GIF"),
        b"\x89PNG\r\n\x1a\n",
    ],
    ids=["empty", "pdf", "cut-off", "gif", "head-only"],
)
def test_what_is_no_picture_of_a_known_kind_is_refused(data: bytes) -> None:
    with pytest.raises(LogoError, match="not a picture"):
        logo_png(data)


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(LogoError, match="larger than 2 MB"):
        logo_png(b"\x89PNG" + bytes(logo.MOST_BYTES))


def test_a_small_file_with_many_pixels_is_refused() -> None:
    target = io.BytesIO()
    Image.new("1", (9000, 9000)).save(target, format="PNG")
    with pytest.raises(LogoError, match="more pixels"):
        logo_png(target.getvalue())


def test_a_line_of_pixels_is_refused_although_it_has_few() -> None:
    target = io.BytesIO()
    Image.new("1", (logo.MOST_SIDE + 1, 1)).save(target, format="PNG")
    with pytest.raises(LogoError, match="more pixels"):
        logo_png(target.getvalue())
