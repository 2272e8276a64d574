"""Work on many, of which one that fails keeps no other: for what is done by itself, with nobody who could mend it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from readiness.storage.problems import NotThere, Unavailable

_LOG = logging.getLogger(__name__)
Each = TypeVar("Each")


def done_alone(some: Iterable[Each], step: Callable[[Each], object], what: str) -> int:
    """Take a step for each of some; return for how many it came to something.

    One that is there no longer is passed over. Whatever else is wrong with one is written to the log with `what` they
    are, and it is left for the next time.

    Raises:
        Unavailable: the database did not take one step, and all others were taken; or it did not take two.
    """
    done, unavailable = 0, None
    for each in some:
        try:
            done += bool(step(each))
        except NotThere:
            continue
        except Unavailable as problem:
            # Somebody may hold one for long; a database that takes nothing is asked no further.
            if unavailable is not None:
                raise
            unavailable = problem
        except Exception:  # noqa: BLE001 - whatever is wrong with one, the others are done
            _LOG.exception("One of what is due could not be done: %s.", what)
    if unavailable is not None:
        raise unavailable
    return done
