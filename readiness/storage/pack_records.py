"""What the store answers with of packs: those that assessments keep, and those that were brought."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptPack:
    """Questions and rules as an assessment keeps them; `content` is what the services make them of again."""

    fingerprint: str
    questionnaire: str
    version: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BroughtPack:
    """A pack that somebody brought in the app: its name and version, the name of the file, and when that was."""

    fingerprint: str
    questionnaire: str
    version: str
    file: str
    at: datetime
