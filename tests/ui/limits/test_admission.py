"""Who is let in, and that all room is given back."""

from readiness.ui.limits.admission import Entrance
from readiness.ui.limits.capacity import Capacity


def an_entrance() -> Entrance:
    return Entrance(lambda: Capacity(sessions=4, per_address=3, returning=1, connections=20))


def test_one_address_does_not_keep_the_others_out() -> None:
    entrance = an_entrance()
    for _ in range(3):
        assert entrance.has_room("10.0.0.1", "")
        entrance.enter("10.0.0.1", "")

    assert not entrance.has_room("10.0.0.1", "")
    assert entrance.has_room("10.0.0.2", "")


def test_a_browser_that_was_inside_finds_room_when_it_loads_its_page_anew() -> None:
    entrance = an_entrance()
    entrance.enter("10.0.0.9", "mine")
    entrance.leave("10.0.0.9")
    for place in range(4):
        entrance.enter(f"10.0.0.{place}", "")

    assert not entrance.has_room("10.0.0.9", "")
    assert entrance.has_room("10.0.0.9", "mine")
    entrance.enter("10.0.0.9", "mine")
    assert not entrance.has_room("10.0.0.9", "mine")


def test_what_was_taken_is_given_back() -> None:
    entrance = an_entrance()
    for _ in range(100):
        entrance.enter("10.0.0.1", "")
        entrance.leave("10.0.0.1")

    assert entrance.sessions == 0
    assert entrance.has_room("10.0.0.1", "")
