"""How many of how many, in the words of headlines: what tests expect of a text."""

from readiness.present import phrases


def part_of(number: int, total: int, noun: str) -> str:
    """'none of six gates', 'two of six gates', 'all six gates', 'the only gate'."""
    if number == total:
        return f"the only {noun}" if total == 1 else f"all {phrases.count(total, noun)}"
    return f"{'none' if number == 0 else phrases.in_words(number)} of {phrases.count(total, noun)}"
