"""Log lines for programs: each is one JSON object, where the setting asks for it.

No key, name or answer may be in a line. What the product writes itself quotes typed text always in quotation marks, and
errors of libraries are told by their kind and place; so both can be left out here, in one place. Of what is put into a
message only numbers, names of settings and our own sentences are told.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import Any, Final

from streamlit import logger as streamlit_logger
from uvicorn.config import LOGGING_CONFIG

from readiness.words import said
from readiness.words.say import watching as say

LOG: Final = "READINESS_LOG"
"""The setting: `json`, or nothing for lines that people read."""
FIELDS: Final = ("page", "milliseconds", "version", "address")
"""What a line may tell besides its message."""
OURS: Final = "readiness"
_LEFT_OUT: Final = "…"
_UNSAFE: Final = re.compile(
    r"“[^”]*”|\"[^\"]*\"|`[^`]*`|(?<!\w)'(?:[^']|'(?=\w))*'(?!\w)"  # what somebody may have typed
    r"|(?<=://)[^/@\s]+(?=@)"  # whom a program logs in as
    r"|(?<=[?#])\S+"  # what an address carries
    r"|[A-Za-z0-9_-]{20,}"  # keys and ids
    r"|[^\s@]+@[^\s@]+\.[^\s@]+"  # an email address
)


_PLACEHOLDER: Final = re.compile(r"%(?:\(\w+\))?[-+ #0-9.]*[a-zA-Z]")
_WARNING: Final = re.compile(r"(?:.*[/\\])?([^/\\\n]+:\d+): (\w+): ")
"""Of Python: place and kind, as `warnings.formatwarning` tells them."""
_CONSTANT: Final = re.compile(r"[A-Z0-9_]*")


class JsonLines(logging.Formatter):
    """Each record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _safe(_message(record)),
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["error"] = _kinds(error)
            line["at"] = [f"{each.filename}:{each.lineno} {each.name}" for each in _frames(error)]
        return json.dumps(line, ensure_ascii=False)


def write_json_lines() -> None:
    """From now on write everything so, if the setting asks for it; another value ends the start with a sentence."""
    wanted = os.environ.get(LOG, "")
    if wanted not in ("", "json"):
        raise SystemExit(said(say.log_is_json_or_nothing(setting=LOG)))
    if not wanted:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.getLogger().handlers[:] = [handler]
    logging.getLogger(OURS).setLevel(logging.INFO)
    logging.captureWarnings(capture=True)
    _take_from_uvicorn()
    vars(streamlit_logger)["setup_formatter"] = _pass_on
    streamlit_logger.update_formatter()
    sys.excepthook = lambda _kind, error, _trace: _tell_unforeseen(error)
    threading.excepthook = lambda ended: _tell_unforeseen(ended.exc_value)


def _take_from_uvicorn() -> None:
    """Let its loggers have no lines of their own form, whether it has set them up or does so later.

    Those of single requests are left out: without what was put into them they say nothing.
    """
    for name, settings in LOGGING_CONFIG["loggers"].items():
        is_told = name != "uvicorn.access"
        settings |= {"handlers": [], "propagate": is_told}
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = is_told


def are_for_programs() -> bool:
    """Whether the setting asks for JSON lines."""
    return os.environ.get(LOG, "") == "json"


def _pass_on(logger: logging.Logger) -> None:
    """Let a logger of Streamlit have no lines of its own form."""
    handler = vars(logger).pop("streamlit_console_handler", None)
    if handler is not None:
        logger.removeHandler(handler)
    logger.propagate = True


def _tell_unforeseen(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit | KeyboardInterrupt):
        logging.getLogger(OURS).error("Something ended unforeseen.", exc_info=error)


def _message(record: logging.LogRecord) -> str:
    """What is told: what code says, with numbers and the sentences of our own errors, not with any other text."""
    said_by_code, given = str(record.msg), record.args
    if not given:
        return said_by_code
    if record.name == "py.warnings":
        found = _WARNING.match(str(given[0])) if isinstance(given, tuple) else None
        return _LEFT_OUT if found is None else f"{found[2]}: {found[1]}"
    if record.name.partition(".")[0] == OURS and isinstance(given, tuple):
        try:
            return said_by_code % tuple(_fit_to_tell(each) for each in given)
        except (TypeError, ValueError):
            pass
    return _PLACEHOLDER.sub(_LEFT_OUT, said_by_code)


def _fit_to_tell(value: object) -> object:
    if isinstance(value, BaseException):
        return _kinds(value) if _is_foreign(value) else value
    return value if isinstance(value, int | float) or _CONSTANT.fullmatch(str(value)) else _LEFT_OUT


def _is_foreign(value: BaseException) -> bool:
    return type(value).__module__.partition(".")[0] != OURS


def _kinds(error: object) -> str:
    """The kind of an error, and of what it came from."""
    kinds: list[str] = []
    while isinstance(error, BaseException):
        kinds.append(type(error).__name__)
        error = error.__cause__
    return ", ".join(kinds)


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    return traceback.extract_tb(error.__traceback__)


def _safe(text: str) -> str:
    return _UNSAFE.sub(_LEFT_OUT, text)
