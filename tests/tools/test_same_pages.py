"""How much of a report's words stand where they stood before."""

from tools.same_pages import COVER, Section, compared, kept_words, sections

FIRM = "Northwind (example)"


def test_pages_are_gathered_by_their_section_without_head_and_foot() -> None:
    pages = [
        "NORTHWIND Roadmap of machine learning",
        f"{FIRM} Executive summary 2 November 2026 2 / 4 Phase\u00a01 of 3",
        f"{FIRM} Appendix 2 November 2026 3 / 4 All answers",
        f"{FIRM} Appendix 2 November 2026 4 / 4 and sources",
    ]
    assert sections(pages, FIRM) == {
        COVER: ["NORTHWIND", "Roadmap", "of", "machine", "learning"],
        "Executive summary": ["Phase", "1", "of", "3"],
        "Appendix": ["All", "answers", "and", "sources"],
    }


def test_words_are_kept_in_their_order_alone() -> None:
    assert kept_words(["the", "phase", "is", "one"], ["the", "phase", "is", "not", "one"]) == 4
    assert kept_words(["one", "two"], ["two", "one"]) == 1
    assert kept_words([], ["new"]) == 0


def test_a_section_that_is_gone_or_new_is_told() -> None:
    before, today = {FIRM: {"Appendix": ["a", "b"], "Gone": ["c"]}}, {FIRM: {"Appendix": ["a"], "New": ["d", "e"]}}
    assert list(compared(before, today)) == [
        Section("Appendix", 2, 1, 1),
        Section("Gone", 1, 0, 0),
        Section("New", 0, 0, 2),
    ]
