"""What the tests of table checks share."""

import pytest

from readiness.evidence.judging import fitting, splitting


@pytest.fixture
def tested_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Test small tables once and not three or five times over, with half of the trees: the likely range gets wider
    or narrower by it, and the word of a clear table stays.
    """
    monkeypatch.setattr(splitting, "_repeats", lambda _: 1)
    monkeypatch.setattr(fitting, "TREES", 30)
