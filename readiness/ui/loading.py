"""The garbage collector rests while the app is loaded, and looks around less often than usual from then on.

Hardly anything of what is loaded ever dies, and looking through all of it over and over takes an eighth of the time in
which the app starts. What a click makes dies with it, nearly all of it without a collector.
"""

from __future__ import annotations

import gc
from typing import Final

_BETWEEN_LOOKS: Final = 10_000
"""So many new objects more than given back ones between two looks: some megabytes at most."""


def begin() -> None:
    """From here on much is loaded, and nothing is looked for that could be given back."""
    gc.disable()


def end() -> None:
    """Look after what comes from now on; what was loaded is left alone."""
    gc.freeze()
    gc.enable()


def leave_alone() -> None:
    """Give back what is left over of all that was loaded by now, and leave the rest alone for good."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_BETWEEN_LOOKS, *gc.get_threshold()[1:])
