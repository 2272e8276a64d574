"""The garbage collector rests while the app is loaded.

Hardly anything of what is loaded ever dies, and looking through all of it over and over takes an eighth of the time in
which the app starts.
"""

from __future__ import annotations

import gc


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
