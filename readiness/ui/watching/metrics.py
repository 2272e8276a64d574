"""Figures of this process for a program that watches over it, at an address of their own, which no visitor reaches.

They count and time; no id, name or answer is in them. Nothing of it is loaded unless the setting asks for it.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Final

from readiness.words import said
from readiness.words.say import watching as say

METRICS: Final = "READINESS_METRICS"
"""The setting: the address and port to listen on, such as `127.0.0.1:9464`."""


def listen() -> None:
    """From now on answer whoever asks for figures, if the setting says where.

    Raises:
        SystemExit: the setting is no address with a port, the port is taken, or the library for it is not installed.
    """
    wanted = os.environ.get(METRICS, "")
    if not wanted:
        return
    host, _, port = wanted.rpartition(":")
    if not host or not port.isdecimal() or int(port) not in range(1, 65_536):
        raise SystemExit(said(say.metrics_are_at_no_address(setting=METRICS)))
    try:
        import_module("readiness.ui.watching.figures").serve(host.strip("[]"), int(port))
    except ModuleNotFoundError:
        raise SystemExit(said(say.metrics_need_their_library(setting=METRICS))) from None
    except OSError as error:
        raise SystemExit(said(say.metrics_cannot_be_served(setting=METRICS, why=error.strerror or ""))) from None
