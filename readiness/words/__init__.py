"""Everything the product says, as data: messages with arguments, one folder of files for each language."""

from readiness.words.language import alone, inside, said, said_all, speaking, spoken
from readiness.words.message import Message

__all__ = ["Message", "alone", "inside", "said", "said_all", "speaking", "spoken"]
