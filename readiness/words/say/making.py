"""The messages of making.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

COULD_NOT: Final = Message("making:could-not")
"""The file could not be made."""

COULD_NOT_MEND: Final = Message("making:could-not-mend")
"""Try again; if that does not help, choose another format."""
