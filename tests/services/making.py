"""What a process that makes files is asked for in tests: functions of a module, as it needs them."""

import os
import sys
import threading

from readiness.words.language import spoken


class Told(Exception):
    """It takes two texts and tells one of them, so no copy of it can be made from what it tells."""

    def __init__(self, sentence: str, mend: str) -> None:
        super().__init__(sentence)
        self.sentence, self.mend = sentence, mend


def who_makes() -> int:
    """The process that runs this."""
    return os.getpid()


def language_there() -> str:
    """The language that is spoken where this runs."""
    return spoken().language


def prints() -> str:
    """Writes where the answers go."""
    sys.stdout.write("from a library")
    sys.stdout.flush()
    os.write(1, b"and from below it\n")
    return "made"


def fails() -> None:
    """Fails with a sentence and a way out."""
    raise Told("It is too large.", "Choose a smaller one.")


def fails_unsendably() -> None:
    """Fails with something that no other process can read."""
    error = ValueError("It cannot be read.")
    vars(error)["held"] = threading.Lock()
    raise error


def brings_it_down() -> None:
    """What a library does that was not written in Python."""
    os._exit(11)


def never_ends() -> None:
    """Waits for what does not come."""
    threading.Event().wait()
