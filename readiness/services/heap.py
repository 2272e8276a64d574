"""Room that a big piece of work has left behind, given back to the system.

The C library keeps what was freed in the midst of what is still used: some megabytes after a report. To look through
the heap takes less than a millisecond.
"""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """Give freed room back to the system; whether there was any. Only the C library of GNU needs to be asked."""
    if sys.platform != "linux":
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim is not None and bool(trim(0))
