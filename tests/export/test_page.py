"""One web page: it runs nothing, asks for nothing, and everybody can read it."""

import re
from itertools import pairwise

from readiness.document import tree
from readiness.export.page import page_of
from readiness.model.assessment import ReportSettings
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.words import speaking
from tests.report.cases import EVERYTHING, changed, content_of, report_on, with_text

HOSTILE = "<script>alert(1)</script><img src=https://example.org/x onerror=alert(2)> \" ' & </style></title> \x07\u202e"


def written(name: str = "retail-chain") -> str:
    return page_of(report_of(Brief(content_of(name), EVERYTHING))).decode()


def test_a_page_names_nothing_to_fetch_or_to_run() -> None:
    page = written()
    assert "<script" not in page
    assert not re.search(r'(?:src|href|action)="(?!#|data:image/png)', page)
    assert not re.search(r"url\(|@import|style=", page)
    assert "default-src 'none'" in page


def test_typed_text_is_never_markup() -> None:
    content = report_on(with_text(HOSTILE))
    page = page_of(report_of(Brief(content, changed(EVERYTHING, audience=HOSTILE)))).decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page
    assert "<img" not in page
    assert "\x07" not in page
    assert page.count("</style>") == page.count("<style>") == page.count("</title>") == 1


def test_a_logo_travels_inside_and_what_is_no_picture_does_not() -> None:
    pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    content = content_of("retail-chain")
    for logo, pictures in ((pixel, 1), ("PHN2Zz4=", 0)):
        page = page_of(report_of(Brief(content, ReportSettings(logo_png=logo)))).decode()
        assert page.count("<img") == pictures


def test_every_heading_level_is_reached_from_the_one_above() -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", written())]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_caption_that_repeats_the_heading_above_is_only_heard() -> None:
    table = tree.TableNode("By when", (tree.ColumnNode("What"),), (("This",),))
    assert tree.is_named_above((tree.Heading("By when"), table), 1)
    assert not tree.is_named_above((table, tree.Heading("By when")), 0)
    assert not tree.is_named_above((tree.Heading("What"), table), 1)


def test_no_language_changes_the_classes_of_a_page() -> None:
    in_english = re.findall(r' class="([^"]*)"', written("regional-logistics"))
    with speaking("de"):
        assert re.findall(r' class="([^"]*)"', written("regional-logistics")) == in_english
    assert "last open" in in_english
