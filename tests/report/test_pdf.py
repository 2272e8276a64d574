"""The whole report: deterministic, robust, true to its numbers, and made as its settings say."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from readiness.engine.group.pooling import pool_responses
from readiness.engine.group.voices import Pool, Voice
from readiness.model.assessment import ActionEdit, ReportSettings
from readiness.model.base import clean_text
from readiness.model.evidence import ColumnKind, ColumnProfile, EvidenceReport, GradeCeiling, LeakQuestion, VerdictWord
from readiness.present import headlines
from readiness.present.data.evidence_words import say
from readiness.present.handout.brief import Brief
from readiness.present.handout.filename import report_file_name
from readiness.present.plan.edited_plan import plan_rows
from readiness.report.attachment import AttachmentError, read_attachment
from readiness.report.pdf import build_board_page, build_report
from readiness.report.preview import page_count, preview_page
from readiness.report.theme import MARGIN
from tests.chance import sample
from tests.report.cases import (
    EVERYTHING,
    EXAMPLES,
    LIBRARY,
    changed,
    content_of,
    example,
    report_of,
    report_on,
    snapshot_of,
    with_text,
)
from tests.report.inspecting import page_size, page_texts
from tests.thorough import usually

EXAMPLE = "regional-logistics"
ROOT = Path(__file__).parents[2]
HOSTILE = (
    "R&D <b>bold",
    "x</para>y",
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">x</a>',
    '<font color="[[[getattr(pow,Attacker)]]]">x</font>',
    "<font size=100000>huge</font>",
    "a" * 300,
    "https://example.org/" + "path/" * 60,
    "e" + "\u0301" * 200,
    "\u202egnp.exe \x00",
    "\U0001f680 \u673a\u5668 \u062a\u0639\u0644\u0645 \u05e9\u05dc\u05d5\u05dd",
    "\u673a\u5668\u5b66\u4e60" * 40,
    "\u0645\u0631\u062d\u0628\u0627 " * 40,
    "word " * 3900,
    "tab\tand\nnew\n\n\nlines",
    "",
)
ALL_AT_ONCE = (
    " ".join(each[:100] for each in HOSTILE[:6]),
    " ".join(each[:60] for each in HOSTILE[6:]),
    "word " * 3900,
)
"""In as few reports as fit: a name shows the first two hundred letters."""


def build_in_another_process(seed: str) -> str:
    """The hash of the example's report as another process builds it."""
    code = (
        "import hashlib, sys, types\n"
        "tests = types.ModuleType('tests'); tests.__path__ = ['tests']; sys.modules['tests'] = tests\n"
        "sys.path.insert(0, '.')\n"
        "from tests.report.cases import report_of\n"
        f"print(hashlib.sha256(report_of({EXAMPLE!r})).hexdigest())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True, text=True
    )
    return done.stdout.strip()


def test_equal_assessments_give_equal_bytes_in_any_thread() -> None:
    content = content_of(EXAMPLE)
    with ThreadPoolExecutor(4) as pool:
        built = set(pool.map(lambda _: build_report(content, content.assessment.report), range(4)))
    assert built == {report_of(EXAMPLE)}


def test_equal_assessments_give_equal_bytes_in_any_process() -> None:
    assert build_in_another_process("42") == hashlib.sha256(report_of(EXAMPLE)).hexdigest()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("words", usually(ALL_AT_ONCE, (*ALL_AT_ONCE, *HOSTILE)))
def test_hostile_words_in_every_field_give_a_report_that_opens(words: str) -> None:
    pdf = build_report(report_on(with_text(clean_text(words)[:20_000])), ReportSettings())
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) > 8


@settings(max_examples=sample(12, is_costly=True))
@given(st.text(max_size=300))
def test_any_words_in_every_field_give_a_report_that_opens(words: str) -> None:
    pdf = build_report(report_on(with_text(clean_text(words))), ReportSettings())
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) > 8


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_headline_stands_on_a_page(name: str) -> None:
    found = Brief(content_of(name), ReportSettings()).found
    words = " ".join(page_texts(report_of(name)))
    for headline in headlines.HEADLINES:
        assert headline(found).replace("\u00a0", " ") in words


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_score_gate_problem_and_action_is_printed(name: str) -> None:
    content = content_of(name)
    words = " ".join(page_texts(report_of(name)))
    outcome = content.outcome
    assert outcome.placement is not None
    assert outcome.roadmap is not None
    for dimension in outcome.scorecard.dimensions:
        assert dimension.score is None or f"{dimension.score:.1f}" in words
    for gate in outcome.placement.gates:
        if gate.phase <= min(3, outcome.placement.placed + 1):
            assert f"{gate.id} " in words
    for problem in outcome.ranking.problems:
        assert problem.name in words
    for action in outcome.roadmap.actions:
        assert Brief(content, ReportSettings()).found.action_title(action.id).split()[0] in words


def test_every_answer_and_note_is_in_the_appendix() -> None:
    content = content_of(EXAMPLE)
    pdf = build_report(content, EVERYTHING)
    words = "".join("".join(page_texts(pdf)).split())
    for answer in content.assessment.response.answers.values():
        assert "".join(answer.evidence.split()) in words


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_summary_speaks_of_gates_by_their_titles(name: str) -> None:
    summary = next(page for page in page_texts(report_of(name)) if "What the answers show" in page)
    assert not re.search(r"\bG\d\.\d", summary)


def test_a_section_is_left_out_on_request_but_never_the_summary() -> None:
    settings_ = ReportSettings(sections_left_out=("appendix", "team", "summary"))
    words = " ".join(page_texts(build_report(content_of(EXAMPLE), settings_)))
    assert "APPENDIX" not in words
    assert "TEAM ROLES" not in words
    assert "EXECUTIVE SUMMARY" in words


def test_an_assessment_with_few_answers_gives_a_provisional_and_one_without_any_a_shorter_report() -> None:
    provisional = page_texts(report_of("a quarter"))
    assert "(provisional)" not in provisional[0]
    assert "Scores and plan are provisional. 33 of 45 questions have no level yet." in provisional[2]
    empty = page_texts(report_of("nothing"))
    assert "No phase yet" in empty[0]
    assert len(empty) < len(provisional) < len(page_texts(report_of("regional-logistics")))
    assert (
        "The data status is not known yet: between absent and better. To be found out: data recorded" in provisional[2]
    )
    assert "GAPS BY DIMENSION" not in " ".join(provisional)
    assert "FIRST PROOF OF CONCEPT" not in " ".join(provisional)


def test_a_start_moved_by_hand_moves_the_end_as_on_the_page_of_the_roadmap() -> None:
    content = content_of(EXAMPLE)
    roadmap = content.outcome.roadmap
    assert roadmap is not None
    code = roadmap.actions[0].id
    edits = {code: ActionEdit(start_on=date(2027, 5, 3))}
    moved = replace(content, assessment=changed(content.assessment, action_edits=edits))
    rows = plan_rows(Brief(moved, ReportSettings()).found, content.assessment.starts_on, today=date(2026, 11, 2))
    row = next(each for each in rows if each.id == code)
    assert row.dates.endswith("May 2027")
    assert row.dates in " ".join(page_texts(build_report(moved, ReportSettings())))


def test_a_question_without_any_answer_is_listed_once() -> None:
    words = " ".join(page_texts(report_of("nothing")))
    for question in LIBRARY.questionnaire.questions:
        assert words.count(question.text) == 1


def test_optional_sections_appear_exactly_when_their_data_exists() -> None:
    words = " ".join(page_texts(report_of(EXAMPLE)))
    assert not [
        title for title in ("SINCE LAST TIME", "WHERE PEOPLE DISAGREE", "WHAT THE TABLE SHOWED") if title in words
    ]
    content = replace(
        content_of(EXAMPLE), earlier=snapshot_of(example("community-clinic")), pooled=pooled(("leaders", "staff") * 4)
    )
    more = " ".join(page_texts(build_report(content, ReportSettings())))
    assert "SINCE LAST TIME" in more
    assert "WHERE PEOPLE DISAGREE" in more


def test_a_checked_table_is_reported_with_verdict_questions_and_next_step() -> None:
    report = EvidenceReport(
        seed=1,
        source="file",
        is_complete=True,
        rows=1200,
        rows_read=1200,
        columns=(ColumnProfile(name="delay <b>", kind=ColumnKind.NUMBER, blank=0, distinct=40),),
        word=VerdictWord.CHECK_FIRST,
        uncapped=VerdictWord.STRONG,
        questions=(LeakQuestion(column="delay <b>", because="too-good"),),
        grade=GradeCeiling(
            ceiling="acceptable", reasons=(), band="B", is_live=False, open_to_all_told=False, one_place_told=False
        ),
    )
    content = replace(content_of(EXAMPLE), evidence=(("deliveries <i>.csv", report),))
    words = " ".join(page_texts(build_report(content, ReportSettings())))
    assert say(report).headline in words
    assert "deliveries <i>.csv" in words
    assert "delay <b>" in words
    assert say(report).next_step.split(".")[0] in words


def pooled(groups: tuple[str, ...]) -> object:
    """The example answered by several people, every second of whom gives 0 everywhere."""
    base = example(EXAMPLE)
    low = {slug: changed(answer, given=0) for slug, answer in base.answers.items()}
    voices = tuple(Voice(low if place % 2 else base.answers, group) for place, group in enumerate(groups))
    return pool_responses(base, Pool(voices), LIBRARY.questionnaire, LIBRARY.rubric)


@pytest.mark.parametrize("people", [2, 3])
def test_answers_of_fewer_than_four_people_are_never_shown_side_by_side(people: int) -> None:
    content = replace(content_of(EXAMPLE), pooled=pooled(("staff",) * people))
    words = " ".join(page_texts(build_report(content, ReportSettings())))
    assert "WHERE PEOPLE DISAGREE" not in words
    assert "Agreement" not in words


def test_confidentiality_audience_and_author_are_printed() -> None:
    settings_ = ReportSettings(confidentiality="Board only", audience="The board", prepared_by="Ida Moe")
    texts = page_texts(build_report(content_of(EXAMPLE), settings_))
    assert "The board" in texts[0]
    assert "Ida Moe" in texts[0]
    assert all("Board only" in words for words in texts)


def picture(mode: str, kind: str) -> str:
    target = io.BytesIO()
    Image.new(mode, (400, 120), 1).save(target, format=kind)
    return base64.b64encode(target.getvalue()).decode()


def pictures_on_the_cover(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    found = pdf.pages[0].resources.get("/XObject", {})
    return [item for item in found.values() if item.Subtype == "/Image"]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("logo", [picture("RGB", "PNG"), picture("P", "GIF"), picture("CMYK", "JPEG")])
def test_a_logo_is_decoded_and_has_words(logo: str) -> None:
    with pikepdf.open(io.BytesIO(build_report(content_of(EXAMPLE), ReportSettings(logo_png=logo)))) as pdf:
        spaces = [str(image.ColorSpace) for image in pictures_on_the_cover(pdf)]
    assert spaces == ["/DeviceRGB"]


def test_a_dark_logo_without_a_ground_stands_on_white() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (400, 120), (0, 0, 0, 0)).save(target, format="PNG")
    logo = base64.b64encode(target.getvalue()).decode()
    pdf = build_report(content_of(EXAMPLE), ReportSettings(logo_png=logo))
    with Image.open(io.BytesIO(preview_page(pdf, 1, scale=1))) as picture:
        plate = picture.convert("RGB").getpixel((int(picture.width - MARGIN - 60), 75))
        ground = picture.convert("RGB").getpixel((int(picture.width - MARGIN - 60), 20))
    assert plate == (255, 255, 255)
    assert ground != plate


@pytest.mark.sampled(2)
@pytest.mark.parametrize("logo", ["", "AAAA", "abc", base64.b64encode(b"<svg/>").decode()])
def test_what_is_no_picture_is_left_out(logo: str) -> None:
    pdf = build_report(content_of(EXAMPLE), ReportSettings(logo_png=logo))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert not pictures_on_the_cover(document)


def test_the_preview_shows_every_page_and_no_other() -> None:
    pdf = report_of(EXAMPLE)
    last = page_count(pdf)
    assert last == len(page_texts(pdf))
    with Image.open(io.BytesIO(preview_page(pdf, last, scale=0.2))) as picture:
        width, height = page_size(pdf)
        assert picture.size == pytest.approx((width * 0.2, height * 0.2), abs=1)
    for number in (0, last + 1):
        with pytest.raises(IndexError):
            preview_page(pdf, number)


@pytest.mark.parametrize(
    ("organization", "name"),
    [
        ("Brightwater Bakery", "Brightwater Bakery - ML readiness report - 2026-09-21.pdf"),
        ("../../etc/passwd", "etc passwd - ML readiness report - 2026-09-21.pdf"),
        ("A/B: \u201cTest\u201d\n?", "A B \u201cTest\u201d - ML readiness report - 2026-09-21.pdf"),
        ("\u202e\x00", "Organization - ML readiness report - 2026-09-21.pdf"),
        ("Caf\u00e9 \u673a\u5668", "Caf\u00e9 \u673a\u5668 - ML readiness report - 2026-09-21.pdf"),
    ],
)
def test_the_file_name_says_organization_what_and_date(organization: str, name: str) -> None:
    assert report_file_name(organization, date(2026, 9, 21)) == name


@pytest.mark.parametrize("name", ["regional-logistics", "every-script", "hostile-text"])
def test_the_page_for_the_board_is_a_file_of_its_own_with_one_page_and_no_answers(name: str) -> None:
    content = content_of(name)
    pdf = build_board_page(content, EVERYTHING)
    (words,) = page_texts(pdf)
    for heading in ("What we ask for", "What it brings", "By when", "When we stop", "Who owns it, and signs"):
        assert heading in words
    assert "1 / 1" in words
    assert pdf == build_board_page(content, EVERYTHING)
    with pytest.raises(AttachmentError, match="without single answers"):
        read_attachment(pdf)


def test_a_report_without_a_logo_does_not_ask_what_picture_nothing_is(monkeypatch: pytest.MonkeyPatch) -> None:
    # Asked that, Pillow loads a reader for each kind of picture, and the process keeps them all.
    asked: list[object] = []
    monkeypatch.setattr(Image, "open", lambda *told, **_: asked.append(told))
    build_report(report_on(example("retail-chain")), ReportSettings())

    assert asked == []
