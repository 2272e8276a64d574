"""What a button will hand in, and that was still being typed or chosen when the page was left."""

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


def test_what_is_chosen_for_a_button_is_there_when_its_page_is_come_back_to(monkeypatch: pytest.MonkeyPatch) -> None:
    session: dict[str, object] = {}
    monkeypatch.setattr(unsent.st, "session_state", session)
    for name in ("keep", "drop"):
        monkeypatch.setattr(unsent.drafts, name, lambda *_: None)
    monkeypatch.setattr(unsent.drafts, "before", lambda _key, otherwise: otherwise)

    def drawn(start: str) -> str:
        return str(session.setdefault("days", start))

    def seen(stored: str = "30") -> str:
        return unsent.choice(drawn, stored, key="days", options=("7", "30", "90"))

    assert seen() == "30"
    del session["days"]
    assert seen("7") == "7", "nobody chose what was stored before, so it is not handed in"
    del session["days"]
    assert seen() == "30"
    session["days"] = "90"
    assert seen() == "90"
    del session["days"]  # another page was looked at, which does not draw it
    assert seen() == "90"
    unsent.decide("days")
    del session["days"]
    assert seen("7") == "7"


def test_what_was_chosen_for_a_button_in_a_process_that_ended_outlasts_that_its_page_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session: dict[str, object] = {"days": "90"}  # the browser brings it to a session that knows nothing
    kept: dict[str, object] = {}
    monkeypatch.setattr(unsent.st, "session_state", session)
    monkeypatch.setattr(unsent.drafts, "keep", kept.__setitem__)
    monkeypatch.setattr(unsent.drafts, "before", lambda _key, otherwise: otherwise)

    def seen() -> str:
        return unsent.choice(
            lambda start: str(session.setdefault("days", start)), "30", key="days", options=("7", "30", "90")
        )

    assert seen() == "90"
    assert kept == {"days": "90"}
    del session["days"]
    assert seen() == "90"
