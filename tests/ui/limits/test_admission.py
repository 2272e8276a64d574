"""Who is let in, and that all room is given back."""

from readiness.ui.limits.admission import OpenSessions
from readiness.ui.limits.capacity import Capacity


def few_sessions() -> OpenSessions:
    return OpenSessions(lambda: Capacity(sessions=4, per_address=3, returning=1, connections=20))


def test_one_address_does_not_keep_the_others_out() -> None:
    open_sessions = few_sessions()
    for _ in range(3):
        assert open_sessions.has_room("10.0.0.1", "")
        open_sessions.enter("10.0.0.1", "")

    assert not open_sessions.has_room("10.0.0.1", "")
    assert open_sessions.has_room("10.0.0.2", "")


def test_a_browser_that_was_inside_finds_room_when_it_loads_its_page_anew() -> None:
    open_sessions = few_sessions()
    open_sessions.enter("10.0.0.9", "mine")
    open_sessions.leave("10.0.0.9")
    for place in range(4):
        open_sessions.enter(f"10.0.0.{place}", "")

    assert not open_sessions.has_room("10.0.0.9", "")
    assert open_sessions.has_room("10.0.0.9", "mine")
    open_sessions.enter("10.0.0.9", "mine")
    assert not open_sessions.has_room("10.0.0.9", "mine")


def test_what_was_taken_is_given_back() -> None:
    open_sessions = few_sessions()
    for _ in range(100):
        open_sessions.enter("10.0.0.1", "")
        open_sessions.leave("10.0.0.1")

    assert open_sessions.sessions == 0
    assert open_sessions.has_room("10.0.0.1", "")
