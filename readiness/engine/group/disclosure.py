"""Anonymity: which groups of respondents may be shown, so that nobody's answer can be read off or worked out."""

from __future__ import annotations

from collections.abc import Mapping

OTHERS = "others"


def visible_groups(sizes: Mapping[str, int], least: int) -> dict[str, tuple[str, ...]]:
    """Groups that may be shown, by the name to show, each with the groups it merges.

    Groups below `least` are merged into "others" if they reach it together; then, while the people hidden could be
    worked out by subtraction because they are fewer than `least`, the smallest visible group is hidden too. Nothing is
    shown if everybody together is below `least`.
    """
    total = sum(sizes.values())
    if total < least:
        return {}
    shown: dict[str, tuple[str, ...]] = {name: (name,) for name, size in sizes.items() if size >= least}
    small = tuple(name for name, size in sizes.items() if 0 < size < least)
    if len(small) > 1 and sum(sizes[name] for name in small) >= least:
        shown[OTHERS] = small
    while shown and 0 < total - _people(shown, sizes) < least:
        smallest = min(shown, key=lambda name: sum(sizes[part] for part in shown[name]))
        del shown[smallest]
    return shown


def _people(shown: Mapping[str, tuple[str, ...]], sizes: Mapping[str, int]) -> int:
    return sum(sizes[part] for parts in shown.values() for part in parts)
