"""The sheets about safeguards: unknown stays unknown, notes leave with the other notes, content without has none."""

from readiness.model.safeguards import SafeguardAnswer
from readiness.present.book import books
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.exporting import book_source
from tests.engine.safeguards import guarded
from tests.export.sources import example_book, guarded_book


def test_what_nobody_told_is_an_empty_cell_and_no_is_no():
    response = guarded.told_of_people({"fallback": "no", "cost-limit": "dont-know"})
    book = books.whole_book(book_source(assess_response(response, guarded.SECOND), assessment_of(response)))

    told = {row.key: row.values["given"] for row in book.sheet("safeguards").rows}
    assert (told["fallback"], told["cost-limit"], told["ai-tools"]) == ("no", "dont-know", None)
    needed = {row.key: row.values["needed"] for row in book.sheet("safeguards").rows}
    assert needed["fair-between-groups"] == "Late visits"
    assert needed["fallback"] == ""


def test_a_note_leaves_only_with_the_other_notes():
    response = guarded.told_of_people()
    response = response.with_safeguards({"fallback": SafeguardAnswer(given="yes", note="Ask Ana")})
    found, held = assess_response(response, guarded.SECOND), assessment_of(response)

    def notes(**choices: bool) -> set[object]:
        book = books.whole_book(book_source(found, held, **choices))
        return {row.values["note"] for row in book.sheet("safeguards").rows} - {""}

    assert notes() == {"Ask Ana"}
    assert notes(with_notes=False) == set()


def test_published_texts_stand_by_number_and_title_with_their_dates():
    sheet = guarded_book().sheet("safeguard-texts")

    assert "no legal advice" in sheet.about
    assert "13 June 2024" in sheet.about
    rows = {(row.values["text"], row.values["number"], row.values["title"]) for row in sheet.rows}
    assert ("EU AI Act", "Article 14", "Human oversight") in rows


def test_content_without_safeguards_has_no_sheet_of_them():
    assert "safeguards" not in {sheet.key for sheet in example_book().sheets}
