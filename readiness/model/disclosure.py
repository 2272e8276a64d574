"""The rule of anonymity: whose answers may be shown, counted or used, so that nobody's can be read off or worked out.

Every part that shows, exports or pools what several people gave asks this one object, and knows no number of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from readiness.model.base import Noun

OTHERS = "others"
LOWEST_LEAST = 3
"""The smallest number of people whose answers a workshop without names may show."""
USUAL_LEAST = 4
"""The smallest number of people whose answers are shown, unless the workshop chose another. A choice of the product."""

_Item = TypeVar("_Item")


class Disclosure(Noun):
    """What a workshop promised to those who answer.

    `least` is the smallest number of people whose answers are shown together; a workshop allows 3 to 5. With names
    (`is_named`) everybody agreed that single answers are shown; groups are compared from `least` on all the same.
    """

    least: int = USUAL_LEAST
    is_named: bool = False

    @property
    def needed(self) -> int:
        """How many must have answered a question before its answers are shown."""
        return 1 if self.is_named else self.least

    def may_show(self, given: int) -> bool:
        """Whether the answers of so many people may be shown."""
        return given >= self.needed

    def may_use(self, given: int, *, is_alone: bool) -> bool:
        """Whether so many answers to a question may stand for the organization.

        Who alone took part knows their own answers, so they stand.
        """
        return is_alone or self.may_show(given)

    def may_compare(self, *given: int) -> bool:
        """Whether answers of groups of these sizes may be set beside each other: as dots, indices, differences."""
        return all(each >= self.least for each in given)

    def may_renew(self, before: int, now: int) -> bool:
        """Whether a result of `before` people may be replaced by one of `now`.

        With fewer new people the change between the two would tell what they gave.
        """
        return self.may_show(now - before)

    @property
    def may_be_lowered(self) -> bool:
        """Whether there is a smaller number of people whose answers a workshop may show."""
        return self.least > LOWEST_LEAST

    def is_weaker_than(self, other: Disclosure) -> bool:
        """Whether answers of fewer people would be shown than the other one promises."""
        return self.least < other.least

    def shown(self, items: Iterable[_Item]) -> tuple[_Item, ...]:
        """These things, each of another person, if there are enough of them; else none."""
        every = tuple(items)
        return every if self.may_show(len(every)) else ()

    def visible_groups(self, sizes: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
        """Groups that may be compared, by the name to show, each with the groups it merges.

        Groups below `least` are merged into "others" if they reach it together; then, while the people hidden could be
        worked out by subtraction because they are fewer than `least`, the smallest visible group is hidden too. Nothing
        is shown if everybody together is below `least`.
        """
        total = sum(sizes.values())
        if total < self.least:
            return {}
        shown: dict[str, tuple[str, ...]] = {name: (name,) for name, size in sizes.items() if size >= self.least}
        small = tuple(name for name, size in sizes.items() if 0 < size < self.least)
        if len(small) > 1 and sum(sizes[name] for name in small) >= self.least:
            shown[OTHERS] = small
        while shown and 0 < total - _people(shown, sizes) < self.least:
            smallest = min(shown, key=lambda name: sum(sizes[part] for part in shown[name]))
            del shown[smallest]
        return shown


def _people(shown: Mapping[str, tuple[str, ...]], sizes: Mapping[str, int]) -> int:
    return sum(sizes[part] for parts in shown.values() for part in parts)
