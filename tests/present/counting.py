"""How many, and how many of how many, in the English words of headlines: what tests expect of a text."""

from readiness.words import spoken


def in_words(number: int) -> str:
    """'two', but '12'."""
    return spoken().formats.count(number)


def counted(number: int, noun: str) -> str:
    """'two gates', 'one gate', '12 gates'."""
    return f"{in_words(number)} {noun if number == 1 else noun + 's'}"


def part_of(number: int, total: int, noun: str) -> str:
    """'none of six gates', 'two of six gates', 'all six gates', 'the only gate'."""
    if number == total:
        return f"the only {noun}" if total == 1 else f"all {counted(total, noun)}"
    return f"{'none' if number == 0 else in_words(number)} of {counted(total, noun)}"
