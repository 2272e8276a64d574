"""Handing an assessment over to another workspace, and claiming one that only had a link, on their pages."""

from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from readiness.ui.signing_in import settings
from tests.ui.opening import run_page, shown
from tests.ui.signing_in.conftest import SignIn

OF_CLIENT = r"It belongs to “Client \*A\*” now"
"""Letter by letter: what is told in passing is drawn as Markdown."""


def invited_too(workspace: Workspace, person: str, space: str) -> None:
    """Let somebody who has signed in be an owner of a further workspace."""
    here = workspace.store.acting_as(workspace.store.actor.model_copy(update={"kind": "person", "id": person}))
    here.join_space(workspace.store.invite_member(space, "owner", at=utc_now()), at=utc_now())


def test_an_owner_hands_an_assessment_over_after_a_question(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of home", "Northwind")
    ann = come_as("Ann", "owner")
    page = run_page("home", manage=here)
    assert f"hand-over-now-{here}" not in {each.key for each in page.button}, "there is nowhere to hand it over to"
    client = workspace.store.found_space("Client *A*", at=utc_now())
    invited_too(workspace, ann, client)

    page = run_page("home", manage=here, space=HOME)
    page.button(key=f"hand-over-now-{here}").click().run()
    assert "then belongs to “Client *A*”" in shown(page)
    page.button(key="ask-hand-over-no").click().run()
    page.button(key=f"hand-over-now-{here}").click().run()
    page.button(key="ask-hand-over-yes").click().run()

    assert [each.value for each in page.toast] == [OF_CLIENT]
    assert "Northwind" not in shown(page)
    assert "Northwind" in shown(run_page("home", space=client))


def test_a_name_that_is_being_typed_goes_along_and_the_question_says_so(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of home", "Northwind")
    client = workspace.store.found_space("Client A", at=utc_now())
    invited_too(workspace, come_as("Ann", "owner"), client)
    page = run_page("home", manage=here, space=HOME)
    page.button(key=f"hand-over-now-{here}").click().run()
    assert "It is called that from then on" not in shown(page), "nothing was typed"

    page.text_input(key=f"name-{here}").set_value("  Of the *client* ").run()
    assert "You have typed “Of the *client*” as its name. It is called that from then on." in shown(page)
    page.button(key="ask-hand-over-yes").click().run()

    assert "Of the *client*" in shown(run_page("home", space=client))


def test_a_name_that_somebody_else_gave_meanwhile_stays_where_nobody_typed_one(
    workspace: Workspace, come_as: SignIn
) -> None:
    here = workspace.start("Of home", "Northwind")
    client = workspace.store.found_space("Client A", at=utc_now())
    invited_too(workspace, come_as("Ann", "owner"), client)
    page = run_page("home", manage=here, space=HOME)
    workspace.rename(here, "Theirs")

    page.button(key=f"hand-over-now-{here}").click().run()
    assert "You have typed" not in shown(page)
    page.button(key="ask-hand-over-yes").click().run()

    assert workspace.summary(here).name == "Theirs"
    assert "Theirs" in shown(run_page("home", space=client))


def test_a_name_that_was_typed_goes_over_a_newer_one_only_knowingly(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of home", "Northwind")
    client = workspace.store.found_space("Client A", at=utc_now())
    invited_too(workspace, come_as("Ann", "owner"), client)
    page = run_page("home", manage=here, space=HOME)
    page.text_input(key=f"name-{here}").set_value("Mine").run()
    page.button(key=f"hand-over-now-{here}").click().run()
    workspace.rename(here, "Theirs")

    page.button(key="ask-hand-over-yes").click().run()
    assert "Somebody else has changed this meanwhile" in shown(page)
    assert workspace.summary(here).name == "Theirs"
    assert "Theirs" not in shown(run_page("home", space=client)), "it was not handed over either"
    page.button(key=f"hand-over-now-{here}").click().run()
    page.button(key="ask-hand-over-yes").click().run()

    assert "Mine" in shown(run_page("home", space=client))


def test_a_name_that_was_emptied_renames_nothing(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of home", "Northwind")
    client = workspace.store.found_space("Client A", at=utc_now())
    invited_too(workspace, come_as("Ann", "owner"), client)
    page = run_page("home", manage=here, space=HOME)

    page.text_input(key=f"name-{here}").set_value(" ").run()
    page.button(key=f"hand-over-now-{here}").click().run()
    page.button(key="ask-hand-over-yes").click().run()

    assert "Of home" in shown(run_page("home", space=client))


def test_who_is_no_owner_is_offered_no_other_workspace(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of home", "Northwind")
    invited_too(workspace, come_as("Ann", "editor"), workspace.store.found_space("Client A", at=utc_now()))

    page = run_page("home", manage=here, space=HOME)

    assert f"delete-{here}" in {each.key for each in page.button}
    assert f"hand-over-now-{here}" not in {each.key for each in page.button}


def test_who_came_by_an_old_link_takes_the_assessment_into_a_workspace(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of before", "Old Mill")
    client = workspace.store.found_space("Client *A*", at=utc_now())
    come_as("Ann", "owner", client)

    page = run_page("results", here)
    assert "has no workspace of yours yet" in shown(page)
    page.button(key="claim-now").click().run()
    assert "can no longer get in" in shown(page)
    page.button(key="ask-claim-yes").click().run()

    assert [each.value for each in page.toast] == [OF_CLIENT]
    assert "has no workspace of yours yet" not in shown(page)
    assert [each.id for each in workspace.store.list()] == [here]
    assert workspace.store.open_links(HOME) == ()
    assert "Old Mill" in shown(run_page("home"))


def test_nothing_is_offered_to_who_has_no_workspace_or_has_not_signed_in(workspace: Workspace, come_as: SignIn) -> None:
    here = workspace.start("Of before", "Old Mill")
    come_as("Eve")
    assert settings.accounts() is not None
    page = run_page("results", here)

    assert "Old Mill" in shown(page)
    assert "claim-now" not in {each.key for each in page.button}
