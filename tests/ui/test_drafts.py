"""What a browser has typed and not handed in, in the memory of the process."""

from readiness.ui.drafts import Drafts


def test_a_text_is_kept_for_its_browser_and_field_alone() -> None:
    drafts = Drafts()
    drafts.keep("one", "title", "Spring")

    assert drafts.held("one", "title") == "Spring"
    assert (drafts.held("another", "title"), drafts.held("one", "name")) == ("", "")


def test_what_was_handed_in_leaves_nothing() -> None:
    drafts = Drafts()
    drafts.keep("one", "title", "Spring")
    drafts.drop("one", "title")

    assert drafts.held("one", "title") == ""


def test_a_browser_without_a_cookie_shares_no_text_with_another_one() -> None:
    drafts = Drafts()
    drafts.keep("", "title", "Spring")

    assert drafts.held("", "title") == ""


def test_what_was_typed_longest_ago_is_forgotten_first() -> None:
    drafts = Drafts(most=10)
    for field in ("one", "two", "three"):
        drafts.keep("a browser", field, "1234")

    assert [drafts.held("a browser", field) for field in ("one", "two", "three")] == ["", "1234", "1234"]
