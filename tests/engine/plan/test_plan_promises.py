"""What every plan promises, over organizations drawn by seed. `make plans` looks at 5,000 of them."""

import os
from collections import Counter

import pytest

from tests.chance import seeds
from tests.engine.plan.plan_promises import broken_promises
from tests.engine.plan.random_organizations import random_organization

MANY = int(os.environ.get("PLAN_ORGANIZATIONS", "0"))


@pytest.mark.drawn
def test_every_plan_keeps_its_promises():
    drawn = range(MANY) if MANY else seeds(100)
    broken = {seed: found for seed in drawn if (found := broken_promises(random_organization(seed)))}
    kinds = Counter(" ".join(w for w in words.split() if w.isalpha()) for found in broken.values() for words in found)
    assert not broken, (f"{len(broken)} of {len(drawn)}", kinds.most_common(9), list(broken.items())[:8])
