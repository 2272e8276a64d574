"""The page Members, and what each role sees of all the others."""

import pytest
from starlette.requests import Request

from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.model.response import Answer
from readiness.services import reporting
from readiness.services.spaces import events_of
from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from readiness.ui import device, downloads, navigation, running, state
from readiness.ui.files import File
from tests.servers.talking import talk
from tests.ui.opening import run_page, shown, words_of
from tests.ui.signing_in.conftest import SignIn


def roles(workspace: Workspace) -> dict[str, MemberRole]:
    return {each.name: each.role for each in workspace.store.members(HOME)}


def happened(workspace: Workspace) -> list[tuple[str, str, str, str]]:
    return [(each.by, each.kind, each.person, each.about) for each in events_of(workspace, HOME)]


def test_an_owner_invites_somebody_by_a_link_that_is_shown_once(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    page.text_input(key="invite-for-home").set_value("Bea <b>").run()
    page.selectbox(key=f"invite-role-{HOME}").select("editor").run()
    page.button(key="invite-now").click().run()

    (link,) = [each.value for each in page.code]
    assert link.startswith("http://localhost:8501/invited/")
    assert "Bea &lt;b&gt;" in shown(page)
    assert link not in words_of(run_page("members"))
    (made,) = [each for each in workspace.store.invitations(HOME) if each.used_by is None]
    assert (made.role, made.meant_for) == ("editor", "Bea <b>")

    again = run_page("members")
    again.button(key=f"end-invitation-{made.token_hash[:12]}").click().run()
    assert "let nobody in" in shown(again)
    again.button(key="ask-withdraw-yes").click().run()
    assert workspace.store.invitations(HOME)[0].revoked_at is not None
    assert "Bea" not in shown(again)


def test_taking_another_invitation_back_leaves_the_new_link_on_the_page(workspace: Workspace, come_as: SignIn) -> None:
    workspace.store.invite_member(HOME, "viewer", at=utc_now(), meant_for="Carl")
    come_as("Ann", "owner")
    page = run_page("members")
    page.text_input(key="invite-for-home").set_value("Bea").run()
    page.button(key="invite-now").click().run()
    (link,) = [each.value for each in page.code]
    codes = {each.meant_for: each.token_hash for each in workspace.store.invitations(HOME) if each.meant_for}

    def take_back(whom: str) -> list[str]:
        page.button(key=f"end-invitation-{codes[whom][:12]}").click().run()
        page.button(key="ask-withdraw-yes").click().run()
        return [each.value for each in page.code]

    assert take_back("Carl") == [link]
    assert take_back("Bea") == []


def test_more_is_given_at_once_and_less_after_a_question(workspace: Workspace, come_as: SignIn) -> None:
    bob = come_as("Bob", "facilitator")
    come_as("Ann", "owner")
    page = run_page("members")

    page.button(key=f"make-editor-{bob}-facilitator").click().run()
    assert roles(workspace) == {"Ann": "owner", "Bob": "editor"}
    assert "Somebody else" not in shown(page)
    page.button(key=f"make-viewer-{bob}-editor").click().run()
    assert roles(workspace)["Bob"] == "editor"
    page.button(key="ask-role-asked-no").click().run()
    assert "ask-role-asked-yes" not in {each.key for each in page.button}
    page.button(key=f"remove-{bob}-editor").click().run()
    assert "can then no longer see anything here" in shown(page)
    page.button(key="ask-role-asked-yes").click().run()

    assert roles(workspace) == {"Ann": "owner"}
    assert happened(workspace)[:2] == [("Ann", "removed", "Bob", ""), ("Ann", "role", "Bob", "editor")]
    assert "Removed Bob." in words_of(run_page("members"))


def test_the_last_owner_cannot_be_removed(workspace: Workspace, come_as: SignIn) -> None:
    ann = come_as("Ann", "owner")
    page = run_page("members")
    assert "Name a second owner" in shown(page)

    page.button(key=f"remove-{ann}-owner").click().run()
    page.button(key="ask-role-asked-yes").click().run()

    assert "A workspace keeps at least two owners" in shown(page)
    assert roles(workspace) == {"Ann": "owner"}


@pytest.mark.parametrize("role", MEMBER_ROLES[:-1])
def test_who_is_no_owner_sees_the_members_and_changes_none(
    workspace: Workspace, come_as: SignIn, role: MemberRole
) -> None:
    come_as("Ann", "owner")
    come_as("Bob", role)

    page = run_page("members")

    assert "Ann (ann@example.org)" in shown(page)
    offered = {each.key for each in page.button}
    assert not {each for each in offered if each.startswith(("make-", "remove-", "invite-", "trail", "found"))}
    assert "Who did what" not in shown(page)


def test_an_owner_makes_another_workspace_and_works_there(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    workspace.start("Of home", "Northwind")
    page = run_page("members")
    page.text_input(key="space-name").set_value("Client A").run()
    page.button(key="found-now").click().run()

    assert "Members of “Client A”" in shown(page)
    page.selectbox(key="space-chosen").select(HOME).run()
    assert "Members of “Home”" in shown(page)
    (client,) = [each for each in workspace.store.spaces() if each.id != HOME]
    home = run_page("home", space=client.id)
    assert "Northwind" not in shown(home)
    home.selectbox(key="space-chosen").select(HOME).run()
    assert "Northwind" in shown(home)


def test_old_links_are_closed_after_a_question(workspace: Workspace, come_as: SignIn) -> None:
    old = workspace.start("Of before", "Old Mill")
    come_as("Ann", "editor")
    page = run_page("members")
    page.button(key="close-links").click().run()
    assert workspace.store.open_links(HOME) == (old,)
    page.button(key="ask-close-links-yes").click().run()

    assert workspace.store.open_links(HOME) == ()
    assert "Old links" not in shown(page)


@pytest.mark.parametrize("role", MEMBER_ROLES)
def test_every_page_can_be_looked_at_in_every_role(workspace: Workspace, come_as: SignIn, role: MemberRole) -> None:
    made = workspace.start("Spring", "Northwind")
    workspace.save(made, "answer", "data-exists", Answer(given=2))
    before = workspace.store.export_assessment(made, with_history=True)
    come_as("Ann", role)

    for info in navigation.PAGES:
        page = run_page(info.name, made)
        assert not page.exception, info.name
        assert 'class="notice problem"' not in shown(page), info.name
        may_only_look = "You may look at this assessment, but not change it." in shown(page)
        is_framed = info.has_frame and info.name != navigation.HOME
        assert may_only_look == (is_framed and role in {"viewer", "facilitator"}), info.name
    assert workspace.store.export_assessment(made, with_history=True) == before


def test_what_a_viewer_changes_is_refused_in_words(workspace: Workspace, come_as: SignIn) -> None:
    made = workspace.start("Spring", "Northwind")
    come_as("Ann", "viewer")
    page = run_page("answer", made)
    question = page.radio[0]

    question.set_value(question.options[0]).run()

    assert "You may look at this, but not do that." in shown(page)
    assert workspace.open(made).assessment.response.answers == {}


def test_who_may_only_look_takes_a_report_along_that_holds_what_pages_show(
    workspace: Workspace, come_as: SignIn
) -> None:
    made = workspace.start("Spring", "Northwind")
    workspace.save(made, "answer", "data-exists", Answer(given=2))
    come_as("Ann", "viewer")
    viewer = state.workspace_for({})
    assert viewer.actor.roles == {HOME: "viewer"}

    theirs = reporting.make_report(viewer, made)
    assert workspace.snapshots(made) == ()
    ours = reporting.make_report(workspace, made)

    assert theirs.page_count == ours.page_count
    assert reporting.preview(viewer, made).pdf == theirs.pdf
    assert len(workspace.snapshots(made)) == 1


def test_without_accounts_there_are_no_members(workspace: Workspace) -> None:
    assert "There are no members here" in shown(run_page("members"))
    assert "Account" not in words_of(run_page("home"))


def test_who_has_no_role_and_who_has_not_signed_in_are_told_what_to_do(
    workspace: Workspace, with_accounts: None, come_as: SignIn
) -> None:
    made = workspace.start("Spring", "Northwind")
    workspace.store.close_links([made], at=utc_now())
    for name in ("members", "home", "portfolio", "method", "answer"):
        assert "Sign in to see this page" in shown(run_page(name, made))
    come_as("Eve")
    for name in ("members", "home", "portfolio", "method", "answer"):
        page = run_page(name, made)
        assert "You belong to no workspace yet" in shown(page)
        assert "Eve (eve@example.org)" in words_of(page)
        assert "Northwind" not in words_of(page)


def test_a_file_of_a_foreign_assessment_is_refused_before_anybody_waits_for_its_pages(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = workspace.start("Spring", "Northwind")
    workspace.store.close_links([made], at=utc_now())

    async def never(*_: object) -> bool:
        return False

    monkeypatch.setattr(running, "until_quiet", never)

    def asked(assessment_id: str) -> int:
        found: list[int] = []

        async def ask() -> None:
            path = {"assessment": assessment_id, "what": "report.pdf"}
            request = Request({"type": "http", "method": "GET", "headers": [], "path_params": path})
            found.append((await downloads._download(request)).status_code)

        talk(ask)
        return found[0]

    come_as("Eve")
    assert [asked(each) for each in (made, "i" * 26)] == [404, 404]
    come_as("Ann", "viewer")
    assert [asked(each) for each in (made, "i" * 26)] == [503, 404]


@pytest.mark.parametrize(("method", "noted"), [("GET", ["report.md"]), ("HEAD", [])])
def test_only_who_takes_a_file_along_is_noted(
    workspace: Workspace, come_as: SignIn, method: str, noted: list[str]
) -> None:
    made = workspace.start("Spring", "Northwind")
    come_as("Ann", "viewer")
    request = Request({"type": "http", "method": method, "headers": [], "path_params": {"what": "report.md"}})

    assert downloads._make(request, made, lambda *_: File("report.md", "text/markdown", b"")).name == "report.md"

    assert [about for _, kind, _, about in happened(workspace) if kind == "exported"] == noted


def test_what_somebody_typed_and_did_not_hand_in_is_not_shown_to_whoever_signs_in_next(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "browser", lambda: "the same browser")
    come_as("Ann", "owner")
    run_page("members").text_input(key="invite-for-home").set_value("A secret").run()
    assert run_page("members").text_input(key="invite-for-home").value == "A secret"
    come_as("Bea", "owner")

    assert run_page("members").text_input(key="invite-for-home").value == ""


def test_a_member_erases_their_own_account_after_a_question(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "editor")
    page = run_page("members")
    page.button(key="erase-me").click().run()
    assert "cannot be undone" in shown(page)
    page.button(key="ask-erase-me-yes").click().run()

    assert "Sign in to see this page" in shown(page)
    assert roles(workspace) == {}
    assert ("", "forgotten", "", "") in happened(workspace)


def test_one_of_the_last_owners_is_told_to_name_another(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    page.button(key="erase-me").click().run()
    page.button(key="ask-erase-me-yes").click().run()

    assert "You are one of the last owners of “Home”." in shown(page)
    assert roles(workspace) == {"Ann": "owner"}


def test_who_belongs_nowhere_can_be_erased_too(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Eve")
    page = run_page("home")
    page.button(key="erase-me").click().run()
    page.button(key="ask-erase-me-yes").click().run()

    assert workspace.store.people() == ()


def test_an_owner_says_how_long_votes_are_kept_after_a_question(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    page.selectbox(key=f"votes-days-{HOME}-0").select("90").run()
    page.button(key="votes-now-0").click().run()
    assert "older than 90 days" in shown(page)
    assert workspace.store.votes_days(HOME) is None
    page.button(key="ask-votes-yes").click().run()
    assert workspace.store.votes_days(HOME) == 90

    again = run_page("members")
    assert again.selectbox(key=f"votes-days-{HOME}-90").value == "90"
    assert "Let votes be kept for 90 days." in words_of(again)
    again.selectbox(key=f"votes-days-{HOME}-90").select("30").run()
    again.button(key="votes-now-90").click().run()
    assert "older than 30 days" in shown(again)
    again.selectbox(key=f"votes-days-{HOME}-90").select("0").run()
    again.button(key="votes-now-90").click().run()
    assert workspace.store.votes_days(HOME) is None
    assert "older than 30 days" not in shown(again)
    assert again.selectbox(key=f"votes-days-{HOME}-0").value == "0"


@pytest.mark.parametrize("chosen", ["", "30"])
def test_what_somebody_else_has_set_meanwhile_is_shown_and_said_and_not_set_back(
    workspace: Workspace, come_as: SignIn, chosen: str
) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    if chosen:
        page.selectbox(key=f"votes-days-{HOME}-0").select(chosen).run()
    workspace.store.keep_votes(HOME, 90, replaces=None, at=utc_now())
    page.button(key="votes-now-0").click().run()

    assert workspace.store.votes_days(HOME) == 90
    assert page.selectbox(key=f"votes-days-{HOME}-90").value == "90"
    assert "Somebody else has changed this meanwhile" in shown(page)
    assert ("You had chosen “for 30 days”, which is not stored." in shown(page)) == bool(chosen)
    assert "are removed within an hour" not in shown(page)
    assert "Somebody else has changed this meanwhile" not in shown(page.run())
