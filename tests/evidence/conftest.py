"""What the tests of table checks share."""

import pytest

from readiness.evidence.judging import splitting


@pytest.fixture
def tested_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Test small tables once and not three or five times over: only the width of the likely range depends on it."""
    monkeypatch.setattr(splitting, "_repeats", lambda _: 1)
