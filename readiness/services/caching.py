"""What was made last, so that it is not made again: for all threads of a process, and for each language by itself."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from readiness.words import spoken

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Cache(Generic[Key, Made]):
    """The `most` values that were asked for last. Each is for the language in which it was made: most hold words."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[tuple[str, Key], Made] = OrderedDict()
        self._lock = Lock()
        self._making = Lock()

    def get(self, key: Key) -> Made | None:
        """What is kept under `key`, if anything is."""
        place = (spoken().language, key)
        with self._lock:
            if place in self._values:
                self._values.move_to_end(place)
            return self._values.get(place)

    def put(self, key: Key, value: Made) -> None:
        """Keep a value; what nobody has asked for longest makes room for it."""
        place = (spoken().language, key)
        with self._lock:
            self._values[place] = value
            self._values.move_to_end(place)
            while len(self._values) > self._most:
                self._values.popitem(last=False)

    def get_or_make(self, key: Key, make: Callable[[], Made]) -> Made:
        """What is kept under `key`, or what `make` makes: one at a time, and no two callers make the same.

        Who finds what was made before waits for nobody.
        """
        found = self.get(key)
        if found is not None:
            return found
        with self._making:
            found = self.get(key)
            if found is None:
                found = make()
                self.put(key, found)
            return found
