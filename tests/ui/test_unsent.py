"""What a button will hand in, and that was still being typed when the page was left."""

import pytest

from readiness.ui import unsent


def test_what_is_typed_while_the_page_is_left_outlasts_a_reload_and_no_secret_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: dict[str, object] = {}
    session = {
        "name": "Spring",
        "code": "SECRET",
        "unsent-held": {"name": ("", 1), "code": ("", 1)},
        "unsent-noted": {"name": ""},
    }
    monkeypatch.setattr(unsent.st, "session_state", session)
    monkeypatch.setattr(unsent.drafts, "keep", kept.__setitem__)
    unsent.begin()

    assert kept == {"name": "Spring"}
