"""One check at a time in a process of its own; the queue can be seen, left and never gets stuck."""

import errno
import fcntl
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from readiness.evidence.refusing import befallen
from readiness.evidence.running import queueing, worker
from readiness.evidence.running.queueing import JobQueue, Ticket
from readiness.evidence.running.worker import Request
from readiness.model.evidence import Choices
from readiness.words import speaking
from tests.evidence.tables import PATIENCE_SECONDS, made

CHECK = Request(task="check", choices=Choices(target="bought"))


@pytest.fixture
def data() -> bytes:
    return made(80).to_csv(index=False).encode()


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> JobQueue:
    monkeypatch.setattr(queueing, "_lock_file", lambda: tmp_path / "lock")
    return JobQueue()


def until_running(ticket: Ticket) -> None:
    while ticket.state == "waiting":
        time.sleep(0.01)


def test_waiting_checks_see_their_place_and_can_leave(queue: JobQueue, data: bytes) -> None:
    first, second, third = queue.check(data, CHECK), queue.check(data, CHECK), queue.propose(data)
    until_running(first)
    places = [first.position, second.position, third.position]
    second.cancel()

    assert places == [0, 1, 2]
    assert third.position == 1
    assert third.wait(PATIENCE_SECONDS)
    assert (first.state, second.state, third.state) == ("done", "cancelled", "done")
    assert first.report is not None
    assert first.headline == first.report
    assert third.proposal is not None
    assert third.proposal.rows == 80


def test_a_running_check_can_be_stopped_and_the_next_one_runs(
    queue: JobQueue, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    stopped, following = queue.check(data, CHECK), queue.propose(data)
    until_running(stopped)
    monkeypatch.setattr(sys, "executable", "/bin/true")
    stopped.cancel()

    assert following.wait(PATIENCE_SECONDS)
    assert (stopped.state, stopped.report) == ("cancelled", None)
    assert following.refusal == befallen("unexpected"), "its worker was started, and said nothing"


def test_a_table_that_is_none_is_refused_with_a_sentence(queue: JobQueue, tmp_path: Path) -> None:
    tickets = [queue.propose(tmp_path / "missing.csv"), queue.check(bytes(201 * 1024 * 1024), CHECK)]

    assert all(ticket.wait(PATIENCE_SECONDS) for ticket in tickets)
    assert {ticket.state for ticket in tickets} == {"refused"}
    assert all(ticket.refusal is not None and ticket.refusal.sentence.endswith(".") for ticket in tickets)


def hold_the_turn(queue: JobQueue, tmp_path: Path) -> IO[bytes]:
    """Take the turn of this machine: what is queued from now on waits until the returned file is closed."""
    file = (tmp_path / "lock").open("ab")
    fcntl.flock(file, fcntl.LOCK_EX)
    return file


def test_uploads_that_wait_take_up_a_bounded_part_of_the_memory(
    queue: JobQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(queueing, "MOST_WAITING_BYTES", 3 * len(data))
    monkeypatch.setattr(sys, "executable", "/bin/true")
    with hold_the_turn(queue, tmp_path):
        taken = [queue.propose(data) for _ in range(3)]
        refused = queue.propose(data)
        by_path = queue.propose(tmp_path / "missing.csv")
        taken[1].cancel()
        taken.append(queue.propose(data))

    assert refused.refusal == befallen(queueing.QUEUE_FULL)
    assert refused.held == 0
    assert all(ticket.wait(PATIENCE_SECONDS) for ticket in [*taken, by_path])
    assert [ticket.state for ticket in taken] == ["refused", "cancelled", "refused", "refused"]
    assert {ticket.refusal for ticket in taken if ticket.state == "refused"} == {befallen("unexpected")}
    assert by_path.refusal not in (None, befallen(queueing.QUEUE_FULL))


def test_one_large_upload_is_taken_when_none_waits_and_the_number_of_waiting_checks_is_bounded(
    queue: JobQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(queueing, "MOST_WAITING_BYTES", len(data) - 1)
    monkeypatch.setattr(queueing, "MOST_WAITING", 3)
    with hold_the_turn(queue, tmp_path):
        large, *small = [queue.propose(data), *(queue.propose(tmp_path / "missing.csv") for _ in range(3))]
        for ticket in (large, *small):
            ticket.cancel()

    assert large.state == "cancelled"
    assert [ticket.refusal for ticket in small] == [None, None, befallen(queueing.QUEUE_FULL)]


@pytest.mark.parametrize("is_stopped", [False, True])
def test_the_address_of_a_database_and_its_password_are_gone_at_the_end(queue: JobQueue, is_stopped: bool) -> None:
    ticket = queue.propose("postgresql://reader:Quxle-4471@127.0.0.1:1/shop", table="orders")
    if is_stopped:
        ticket.cancel()

    assert ticket.wait(PATIENCE_SECONDS)
    assert ticket.request.address is None
    assert "Quxle-4471" not in repr(vars(ticket))
    assert ticket.request.table == "orders"


def test_a_worker_that_dies_or_takes_too_long_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(queueing, "_lock_file", lambda: tmp_path / "lock")
    with speaking("en-XA"):
        hurried = JobQueue(longest=0.01).check(data, CHECK)
    assert hurried.wait(PATIENCE_SECONDS)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    broken = JobQueue().check(data, CHECK)
    assert broken.wait(PATIENCE_SECONDS)

    with speaking("en-XA"):
        assert hurried.refusal == befallen("out-of-time"), "so does the timer"
    assert broken.refusal == befallen("out-of-memory")


def test_a_check_that_cannot_be_started_says_so_and_the_next_one_has_its_turn(
    queue: JobQueue, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(sys, "executable", "/no/such/program")
        with speaking("en-XA"):
            failed = queue.propose(data)
        assert failed.wait(PATIENCE_SECONDS)
    monkeypatch.setattr(sys, "executable", "/bin/true")
    following = queue.propose(data)

    assert following.wait(PATIENCE_SECONDS)
    with speaking("en-XA"):
        assert failed.refusal == befallen("not-started"), "the thread speaks the language of whoever asked"
    assert failed.held == 0
    assert following.refusal == befallen("unexpected"), "its worker was started, and said nothing"


def no_folder(lock: Path) -> None:
    lock.parent.rmdir()


def a_link_in_a_circle(lock: Path) -> None:
    lock.symlink_to(lock)


def a_link_to_elsewhere(lock: Path) -> None:
    lock.symlink_to(lock.parent / "precious")


IN_THE_WAY = (no_folder, Path.mkdir, os.mkfifo, a_link_in_a_circle, a_link_to_elsewhere)


@pytest.mark.parametrize("put", IN_THE_WAY, ids=lambda put: put.__name__)
def test_checks_go_on_whatever_is_in_the_place_of_the_file_of_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, put: Callable[[Path], None]
) -> None:
    folder = tmp_path / "turns"
    folder.mkdir()
    monkeypatch.setenv(queueing.FOLDER, str(folder))
    monkeypatch.setattr(sys, "executable", "/bin/true")
    put(queueing._lock_file())
    queue = JobQueue()
    tickets = [queue.propose(tmp_path / f"missing-{place}.csv") for place in range(2)]

    assert all(ticket.wait(PATIENCE_SECONDS) for ticket in tickets)
    assert [ticket.refusal for ticket in tickets] == [befallen("unexpected")] * 2
    assert not (folder / "precious").exists()
    assert [str(queueing._lock_file()) in each for each in caplog.messages] == [True]
    assert f"Remove what is in its place, or name another folder in {queueing.FOLDER}." in caplog.text


def test_checks_go_on_where_files_cannot_be_locked(
    queue: JobQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    monkeypatch.setattr(sys, "executable", "/bin/true")
    ticket = queue.propose(tmp_path / "missing.csv")

    assert ticket.wait(PATIENCE_SECONDS)
    assert ticket.refusal == befallen("unexpected")


def test_a_file_of_turns_of_somebody_else_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "lock"
    monkeypatch.setattr(queueing, "_lock_file", lambda: lock)
    monkeypatch.setattr(sys, "executable", "/bin/true")
    with lock.open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        monkeypatch.setattr(os, "getuid", lambda: lock.stat().st_uid + 1)
        ticket = JobQueue().propose(tmp_path / "missing.csv")
        assert ticket.wait(PATIENCE_SECONDS)

    assert ticket.refusal == befallen("unexpected")


def test_a_check_waits_for_one_of_another_process(
    queue: JobQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    script = "import fcntl, sys; f = open(sys.argv[1], 'ab'); fcntl.flock(f, 2); print(1, flush=True); input()"
    command = [sys.executable, "-c", script, str(tmp_path / "lock")]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        monkeypatch.setattr(sys, "executable", "/bin/true")
        is_refused, try_lock = threading.Event(), queueing._try_lock

        def tried(file: IO[bytes]) -> bool:
            is_had = try_lock(file)
            if not is_had:
                is_refused.set()
            return is_had

        monkeypatch.setattr(queueing, "_try_lock", tried)
        ticket = queue.propose(data)
        is_waiting = is_refused.wait(PATIENCE_SECONDS) and ticket.state == "waiting"
        holder.communicate(b"\n")

    assert is_waiting
    assert ticket.wait(PATIENCE_SECONDS)
    assert ticket.refusal == befallen("unexpected"), "its worker was started, and said nothing"


def test_the_worker_runs_on_one_thread_of_low_priority_with_limited_memory(tmp_path: Path) -> None:
    script = (
        "import os, resource; from readiness.evidence.running import worker; worker._limit_itself()\n"
        "from threadpoolctl import threadpool_info; import sklearn.ensemble\n"
        "print(os.nice(0), resource.getrlimit(resource.RLIMIT_AS)[0])\n"
        "print({pool['num_threads'] for pool in threadpool_info()})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | queueing._ONE_THREAD,
        capture_output=True,
        text=True,
        check=True,
    )

    nice, memory, threads = done.stdout.split(maxsplit=2)
    assert int(nice) >= min(19, os.nice(0) + 10)
    assert int(memory) == worker.MEMORY
    assert threads.strip() == "{1}"


def test_an_unexpected_error_inside_a_worker_says_nothing_about_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    from readiness.evidence import reading

    def fail(*_: object, **__: object) -> None:
        raise ValueError("could not convert string to float: 'secret cell'")

    monkeypatch.setattr(reading, "read_table", fail)
    told = io.BytesIO()
    worker.serve(io.BytesIO(CHECK.in_language("en-XA").model_dump_json().encode() + b"\n"), told)

    assert b"secret" not in told.getvalue()
    ended = worker.Event.model_validate_json(told.getvalue().splitlines()[-1])
    with speaking("en-XA"):
        assert ended.refusal == befallen("unexpected"), "it speaks the language of whoever asked"
