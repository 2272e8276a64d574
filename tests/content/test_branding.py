"""The look of a pack and its own sentences: read beside the questions, refused with their line where they mislead."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from readiness.content.authoring import new_pack
from readiness.content.checking import check_folders
from readiness.content.library import Library, as_library, as_text
from readiness.content.packs import load_pack, read_pack
from readiness.content.publishing import changed_meaning, published_now
from readiness.model.colours import GROUNDS
from readiness.present.palette import PAIRS

LOOK, TEXTS = "questionnaires/branding.yaml", "questionnaires/texts.yaml"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#0B6E4F"/></svg>'
BRANDED = """\
name: Northern Advice
colours: {light: "#0B6E4F", dark: "#7FD1AE"}
logo: logo.svg
footer: Readiness studies in the north
"""
OWN_TEXTS = """\
report_title: Readiness study
report_promise: Where you stand, and what to do first
welcome: Answer for your own team. Nobody is marked.
closing: We go through the answers with you.
contact: Ana Silva, ana@example.org, 0123 456
legal: For the organization on the cover alone (§ 5).
"""


def picture(size: tuple[int, int] = (30, 10), colour: str = "#0B6E4F") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, colour).save(made, format="PNG")
    return made.getvalue()


def written(folder: Path, look: str = BRANDED, texts: str = OWN_TEXTS, logo: bytes | None = SVG) -> Path:
    for place, content in new_pack("ours").items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    (folder / LOOK).write_text(look, "utf-8")
    (folder / TEXTS).write_text(texts, "utf-8")
    if logo is not None:
        (folder / "questionnaires" / "logo.svg").write_bytes(logo)
        (folder / "questionnaires" / "logo.png").write_bytes(logo)
    return folder


@pytest.fixture
def branded(tmp_path: Path) -> Library:
    return load_pack(written(tmp_path / "ours"))


def test_a_pack_says_whose_questions_these_are_and_words_a_few_sentences_itself(branded: Library) -> None:
    look, texts = branded.questionnaire.branding, branded.questionnaire.texts
    assert look.imprint == ("Northern Advice", "Readiness studies in the north")
    assert look.logo is not None
    assert look.logo.png.startswith("iVBOR")
    assert (texts.report_title, texts.contact) == ("Readiness study", "Ana Silva, ana@example.org, 0123 456")


def test_the_samples_of_a_new_pack_change_nothing_and_each_of_their_lines_is_right(tmp_path: Path) -> None:
    files = new_pack("ours")
    plain = load_pack(written(tmp_path / "plain", files[LOOK].decode(), files[TEXTS].decode(), logo=None))
    bare = written(tmp_path / "bare", logo=None)
    for each in (LOOK, TEXTS):
        (bare / each).unlink()
    assert plain.fingerprint == load_pack(bare).fingerprint

    keys = ("name:", "colours:", "logo:", "footer:", "report_", "welcome:", "closing:", "contact:", "legal:")
    told = {
        each: "\n".join(
            line.removeprefix("# ") if line.removeprefix("# ").startswith(keys) else line
            for line in files[each].decode().splitlines()
        )
        for each in (LOOK, TEXTS)
    }
    folder = written(tmp_path / "told", told[LOOK], told[TEXTS])
    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()
    made = load_pack(folder).questionnaire
    assert made.branding.logo is not None
    assert all((made.branding.name, made.branding.footer, made.branding.colours))
    assert all(dict(made.texts).values())


@pytest.mark.parametrize(
    ("file", "before", "after", "line", "said"),
    [
        (LOOK, "#0B6E4F", "#FFEE00", 2, "Words of this colour cannot be read on light pages (1.1 to 1"),
        (LOOK, "#7FD1AE", "#123456", 2, "Words of this colour cannot be read on dark pages"),
        (LOOK, "#0B6E4F", "red; background: url(x)", 2, "is not a colour"),
        (LOOK, "logo.svg", "../logo.svg", 3, "This file cannot be a logo."),
        (LOOK, "logo.svg", "/etc/passwd", 3, "This file cannot be a logo."),
        (LOOK, "logo.svg", "https://example.org/logo.svg", 3, "This file cannot be a logo."),
        (LOOK, "logo.svg", "logo.svg.exe", 3, "This file cannot be a logo."),
        (LOOK, "logo.svg", "{png: aGk=, file: abc}", 3, "This file cannot be a logo."),
        (LOOK, "logo.svg", "other.png", 3, "`other.png`: There is no such file."),
        (LOOK, "name: Northern Advice\n", "", 1, "`name` is missing."),
        (LOOK, "Northern Advice", "N" * 61, 1, "The text is longer than 60 characters."),
        (LOOK, "Northern Advice", "North\u202eern", 1, "an invisible mark"),
        (LOOK, "footer:", "fotter:", 4, "`fotter`"),
        (TEXTS, "Readiness study", "Phase 3 reached", 1, "A number stands here"),
        (TEXTS, "Nobody is marked.", "It takes 5 minutes.", 3, "A number stands here"),
        (TEXTS, "Readiness study", "R" * 61, 1, "The text is longer than 60 characters."),
        (TEXTS, "§ 5", "§" * 400, 6, "The text is longer than 400 characters."),
        (TEXTS, "welcome:", "headline:", 3, "`headline`"),
    ],
)  # fmt: skip
def test_what_misleads_is_refused_with_its_file_and_line(
    tmp_path: Path, file: str, before: str, after: str, line: int, said: str
) -> None:
    folder = written(tmp_path / "ours")
    text = (folder / file).read_text("utf-8")
    assert before in text
    (folder / file).write_text(text.replace(before, after), "utf-8")

    report = check_folders(folder / "questionnaires", folder / "rubrics")

    assert not report.is_whole
    (told,) = report.mistakes
    assert said in told.what
    assert (told.file, told.line) == (file, line)
    assert told.instead


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        (SVG.replace(b"<rect", b"<script>alert(1)</script><rect"), "holds a program (`script`)"),
        (SVG.replace(b"#0B6E4F", b"url(https://example.org)"), "refers to something else"),
        (SVG.replace(b"#0B6E4F", b"#FFFFFF"), "cannot be seen on white"),
        (b"\x89PNG" + bytes(2_000_000), "larger than 2 MB"),
        (b"MZ", "not a picture that can be read"),
    ],
)
def test_a_hostile_picture_is_refused_with_the_line_that_names_it(tmp_path: Path, logo: bytes, said: str) -> None:
    refused_with_its_line(tmp_path, logo, said)


def test_a_picture_with_too_many_pixels_is_refused_with_the_line_that_names_it(tmp_path: Path) -> None:
    refused_with_its_line(tmp_path, picture((5000, 4001)), "more pixels than a logo needs")


def refused_with_its_line(tmp_path: Path, logo: bytes, said: str) -> None:
    folder = written(tmp_path / "ours", logo=logo)
    (told,) = check_folders(folder / "questionnaires", folder / "rubrics").mistakes
    assert said in told.what
    assert (told.file, told.line) == (LOOK, 3)


def test_a_logo_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "ours", logo=None)
    (tmp_path / "secret.svg").write_bytes(SVG)
    (folder / "questionnaires" / "logo.svg").unlink()
    (folder / "questionnaires" / "logo.svg").symlink_to(tmp_path / "secret.svg")
    (told,) = check_folders(folder / "questionnaires", folder / "rubrics").mistakes
    assert "This file cannot be a logo." in told.what


def test_the_fingerprint_covers_the_look_and_goes_by_the_file_of_the_logo(tmp_path: Path, branded: Library) -> None:
    others = [
        written(tmp_path / "colour", look=BRANDED.replace("#0B6E4F", "#0B6E4E")),
        written(tmp_path / "text", texts=OWN_TEXTS.replace("Nobody", "No one")),
        written(tmp_path / "logo", logo=SVG + b" "),
    ]
    assert len({branded.fingerprint, *(load_pack(each).fingerprint for each in others)}) == 4
    # The picture is made by libraries that may write other bytes tomorrow.
    look = branded.questionnaire.branding
    assert look.logo is not None
    redrawn = as_text(branded).replace(look.logo.png, "aGk=")
    again = as_library(redrawn)
    assert again is not None
    assert again.fingerprint == branded.fingerprint


def test_the_look_is_no_part_of_what_a_published_version_means(tmp_path: Path, branded: Library) -> None:
    published = published_now(branded.questionnaire, branded.rubric)
    other = load_pack(written(tmp_path / "other", look="name: Somebody else\n", texts="legal: None.\n"))
    assert list(changed_meaning(published, other.questionnaire, other.rubric)) == []


def test_a_kept_pack_is_read_back_with_its_look(branded: Library) -> None:
    kept = as_library(as_text(branded))
    assert kept is not None
    assert kept.questionnaire == branded.questionnaire
    assert kept.fingerprint == branded.fingerprint


def test_a_zip_file_brings_its_logo(tmp_path: Path, branded: Library) -> None:
    folder, made = written(tmp_path / "zipped"), io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for file in folder.rglob("*.*"):
            archive.write(file, file.relative_to(folder).as_posix())
    library, hints = read_pack(made.getvalue(), "ours.zip")
    assert hints == ()
    assert library.fingerprint == branded.fingerprint


def test_colours_are_held_against_the_grounds_of_the_pages() -> None:
    for theme, grounds in GROUNDS.items():
        assert grounds == tuple(getattr(PAIRS[each], theme) for each in ("page", "panel"))
