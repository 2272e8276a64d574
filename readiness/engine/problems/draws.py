"""Pseudo-random numbers of our own, so that a result does not change with the version of a library.

Numbers are those of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators"), where the
n-th number follows from the key and n alone. Every purpose has a stream of its own: what one draws shifts no other.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_TO_UNIT = 2.0**-53
_PARTS = 3
"""Numbers that one attempt at a gamma draw takes: two for the normal, one for the decision."""


def splitmix(key: int, places: Integers) -> Integers:
    """The numbers of 64 bits at these places of the stream with this key; places count from 1."""
    mixed = np.uint64(key) + places * _STEP
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _FIRST
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _SECOND
    return mixed ^ (mixed >> np.uint64(31))


@dataclass(frozen=True)
class Stream:
    """The random numbers for one purpose."""

    seed: int
    purpose: str

    @property
    def key(self) -> int:
        """Where the stream starts, of 64 bits."""
        return int.from_bytes(sha256(f"{self.seed} {self.purpose}".encode()).digest()[:8], "big")

    def uniforms(self, *shape: int) -> Floats:
        """Numbers above 0 and below 1, from the first place on."""
        places = np.arange(1, np.prod(shape, dtype=int) + 1, dtype=np.uint64)
        return self._uniforms_at(places).reshape(shape)

    def gammas(self, shapes: Floats, count: int) -> Floats:
        """Gamma draws with these shapes and scale 1, an array of (count, shapes); where the shape is 0 they are 0.

        Source: Marsaglia and Tsang, "A simple method for generating gamma variables". A shape below 1 is raised by 1
        and the draw multiplied with a power of another uniform number.
        """
        wanted = np.broadcast_to(shapes, (count, len(shapes))).ravel()
        small = (wanted > 0) & (wanted < 1)
        reduced = np.where(small, wanted + 1, wanted) - 1 / 3
        drawn = np.zeros(wanted.size)
        pending = np.flatnonzero(wanted > 0)
        attempt = 0
        while pending.size:
            value, is_taken = self._attempt(pending + attempt * wanted.size, reduced[pending])
            drawn[pending[is_taken]] = value[is_taken]
            pending, attempt = pending[~is_taken], attempt + 1
        if small.any():
            power = Stream(self.seed, f"{self.purpose}, powers").uniforms(wanted.size)[small]
            drawn[small] *= power ** (1 / wanted[small])
        return drawn.reshape(count, len(shapes))

    def _attempt(self, places: NDArray[np.intp], reduced: Floats) -> tuple[Floats, NDArray[np.bool_]]:
        first = places.astype(np.uint64) * np.uint64(_PARTS) + np.uint64(1)
        one, other, decision = (self._uniforms_at(first + np.uint64(part)) for part in range(_PARTS))
        normal = np.sqrt(-2 * np.log(one)) * np.cos(2 * np.pi * other)
        cube = np.maximum(1 + normal / np.sqrt(9 * reduced), 0) ** 3
        safe = np.where(cube > 0, cube, 1)
        bound = normal**2 / 2 + reduced - reduced * cube + reduced * np.log(safe)
        return reduced * cube, (cube > 0) & (np.log(decision) < bound)

    def _uniforms_at(self, places: Integers) -> Floats:
        bits = splitmix(self.key, places) >> np.uint64(11)
        return (bits.astype(np.float64) + 0.5) * _TO_UNIT
