"""How many visitors fit into a limit of open files."""

import resource

import pytest

from readiness.ui.limits.capacity import PER_ADDRESS, SESSIONS, USUAL_SESSIONS, Capacity, capacity, raise_limit


@pytest.mark.parametrize("files", [64, 256, 1_024, 4_096, 65_536])
def test_sessions_and_connections_fit_into_the_open_files_with_room_for_others(files: int) -> None:
    room = Capacity.within(files)

    assert 0 < room.per_address < room.sessions
    assert room.sessions + room.returning < room.connections
    assert room.connections < files
    assert room.sessions <= USUAL_SESSIONS


def test_an_operator_can_allow_fewer_but_never_more_than_fits() -> None:
    assert Capacity.within(1_024, wanted=50).sessions == 50
    assert Capacity.within(1_024, wanted=50, wanted_per_address=80).per_address == 50
    assert Capacity.within(1_024, wanted=100_000).sessions == Capacity.within(1_024).sessions


def test_the_limit_of_open_files_is_raised_to_what_the_system_allows() -> None:
    soft, hard = before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(256, soft), hard))
    try:
        allowed = raise_limit()
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (allowed, hard)
        assert allowed > 256
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_setting_that_is_no_number_is_told_and_not_taken(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    usual = capacity.__wrapped__()
    monkeypatch.setenv(SESSIONS, "many")
    monkeypatch.setenv(PER_ADDRESS, "0")

    assert capacity.__wrapped__() == usual
    assert SESSIONS in caplog.text
    assert PER_ADDRESS in caplog.text
