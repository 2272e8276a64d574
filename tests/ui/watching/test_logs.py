"""Log lines for programs: what is in them, and what must not be."""

import json
import logging
import sys
from collections.abc import Callable

import pytest
from sqlalchemy.exc import OperationalError

from readiness.storage.problems import Unavailable
from readiness.ui.watching import logs, metrics

KEY = "k3yh7bqwz2m4n6p8r5t7v9x2y4"


def line(name: str, message: object, *arguments: object, error: BaseException | None = None, **more: object) -> str:
    info = (type(error), error, error.__traceback__) if error is not None else None
    record = logging.LogRecord(name, logging.WARNING, "file.py", 3, message, arguments, info)
    vars(record).update(more)
    return logs.JsonLines().format(record)


def test_a_line_is_one_object_with_moment_level_place_and_message() -> None:
    told = json.loads(line("readiness.ui.frame", "page\ndrawn", page="answer", milliseconds=12.5, args_of_others=KEY))

    assert set(told) == {"time", "level", "logger", "message", "page", "milliseconds"}
    assert (told["level"], told["logger"], told["message"]) == ("warning", "readiness.ui.frame", "page\ndrawn")
    assert told["time"].endswith("+00:00")


@pytest.mark.parametrize(
    "written",
    [
        line("readiness.ui", "%s is waited for", f"http://host/answer?a={KEY}"),
        line("readiness.ui", "There is already an assessment “Northwind %s”.", KEY),
        line("readiness.ui", f"key {KEY}"),
        line("readiness.ui", "postgresql://Northwind:Northwind@host/db"),
        line("readiness.ui", "sent to northwind@Northwind.example"),
        line("readiness.ui", "%s", OperationalError("SELECT 1", {"key": KEY}, Exception("Northwind"))),
        line("uvicorn.error", '%s - "WebSocket %s" [accepted]', "Northwind", f"/_stcore/stream?a={KEY}"),
        line("readiness.ui", "It was done for %s.", "Northwind"),
        line("readiness.ui", "It was done for %s.", "Northwind", "one too many"),
        line("readiness.ui", "%d were done", "Northwind"),
        line("readiness.ui", "%(name)s", {"name": "Northwind"}),
        line("readiness.ui", "It can't be done for 'Northwind's own' and 'Northwind'"),
        line("py.warnings", "%s", "/of-northwind/file.py:3: UserWarning: Northwind\n  Northwind()\n"),
        line("streamlit.runtime", "The value 'Northwind' of `Northwind` is none"),
    ],
)
def test_no_key_and_nothing_typed_is_in_a_line(written: str) -> None:
    assert json.loads(written)["message"]
    assert KEY not in written
    assert "northwind" not in written.lower()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (line("readiness.ui", "It can't do that and doesn't say why"), "It can't do that and doesn't say why"),
        (line("readiness.ui", "%d of %s; see %s", 3, 4.5, "READINESS_LOG"), "3 of 4.5; see READINESS_LOG"),
        (line("readiness.ui", "%s", Unavailable("It is away.", "Wait.")), "It is away. Wait."),
        (line("uvicorn.error", "Uvicorn runs on %s://%s:%d", "http", "host", 1), "Uvicorn runs on …://…:…"),
        (line("py.warnings", "%s", "/a/file.py:3: UserWarning: Old\n  old()\n"), "UserWarning: file.py:3"),
    ],
)
def test_what_is_fit_to_tell_is_told(written: str, told: str) -> None:
    assert json.loads(written)["message"] == told


def test_an_error_is_told_by_its_kinds_and_places_and_not_by_its_words() -> None:
    try:
        try:
            raise OperationalError("SELECT Northwind", {"key": KEY}, Exception("Northwind"))
        except OperationalError as cause:
            raise Unavailable("The database cannot be reached.", "Wait.") from cause
    except Unavailable as problem:
        written = line("readiness.ui.frame", "A page failed.", error=problem)

    told = json.loads(written)
    assert told["error"] == "Unavailable, OperationalError"
    assert any("test_logs.py" in each for each in told["at"])
    assert "Northwind" not in written
    assert KEY not in written


@pytest.mark.parametrize(
    ("setting", "value", "start"),
    [
        (logs.LOG, "xml", logs.write_json_lines),
        (metrics.METRICS, "9464", metrics.listen),
        (metrics.METRICS, "127.0.0.1:http", metrics.listen),
        (metrics.METRICS, "127.0.0.1:70000", metrics.listen),
        (metrics.METRICS, "192.0.2.1:9464", metrics.listen),
    ],
)
def test_a_wrong_setting_stops_the_start_with_a_sentence(
    setting: str, value: str, start: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(setting, value)
    with pytest.raises(SystemExit, match=rf"The app was not started\. .*{setting}.*\.$"):
        start()


def test_figures_without_their_library_stop_the_start_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(metrics.METRICS, "127.0.0.1:9464")
    for name in ("prometheus_client", "readiness.ui.watching.figures"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with pytest.raises(SystemExit, match=r"install ml-readiness\[metrics\]"):
        metrics.listen()


@pytest.mark.parametrize(("ended", "told"), [(SystemExit(1), 0), (KeyboardInterrupt(), 0), (ValueError("x"), 1)])
def test_who_ends_the_app_is_nothing_unforeseen(
    ended: BaseException, told: int, caplog: pytest.LogCaptureFixture
) -> None:
    logs._tell_unforeseen(ended)
    assert len(caplog.records) == told
