"""The comparison on Results: who is offered to take part, and what those who do see."""

import pytest

from readiness.services.benchmarks import participation, show_what_is_due
from readiness.services.exchanging import open_example
from readiness.services.lending import lend
from readiness.services.workspace import Workspace, utc_now
from readiness.ui.signing_in import cookies
from tests.services.test_benchmarks import NAMES, client
from tests.ui.opening import run_page, shown
from tests.ui.signing_in.conftest import SignIn

TITLE = "Beside others of this workspace"


def test_an_editor_lets_it_take_part_sees_the_group_and_takes_it_out(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = open_example(workspace, "retail-chain")
    come_as("Vic", "viewer")
    assert TITLE not in shown(run_page("results", here))

    come_as("Ann", "editor")
    page = run_page("results", here)
    assert "takes no part" in shown(page)
    page.button(key="benchmark-join").click().run()
    assert "One assessment takes part, and nine are needed" in shown(page)
    for number, name in enumerate(NAMES):
        client(workspace, name, 0.3 * number)
    assert "Nothing is shown at the moment" in shown(run_page("results", here))
    assert show_what_is_due(workspace) == 1

    page = run_page("results", here)
    assert "Nine assessments that take part" in shown(page)
    assert "quarter</td>" in shown(page)
    assert not [name for name in NAMES if name in shown(page)]
    # Somebody of another workspace, who holds a link to edit this assessment alone.
    workspace.store.close_links([here], at=utc_now())
    key = lend(workspace, here, "edit", days=7)
    with monkeypatch.context() as patch:
        come_as("Zoe", "owner", workspace.store.found_space("Elsewhere", at=utc_now()))
        patch.setattr(cookies, "keys", lambda *_: (key,))
        told = shown(run_page("results", here))
        assert "Fernhill" in told
        assert TITLE not in told
    come_as("Ann", "editor")
    page.button(key="benchmark-out").click().run()
    page.button(key="ask-benchmark-leave-yes").click().run()
    assert participation(workspace, here).takes_part is False
    assert "takes no part" in shown(page)


def test_without_accounts_there_is_nothing_of_it(workspace: Workspace) -> None:
    here = open_example(workspace, "retail-chain")
    page = run_page("results", here)
    assert TITLE not in shown(page)
    assert "benchmark-join" not in {each.key for each in page.button}
