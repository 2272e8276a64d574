"""The look of a workspace on the page Members, and where it is seen."""

from dataclasses import replace

import pytest
from starlette.requests import Request
from starlette.responses import Response

from readiness.model.branding import NO_BRANDING
from readiness.present.group import invitations
from readiness.services import workshop_entrance
from readiness.services.house_style import logo_name, style_of_space
from readiness.services.workshops import open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME
from readiness.ui import hosting, imprint
from readiness.ui.workshop import letters, mails
from tests.content.test_branding import picture
from tests.ui.opening import run_page, shown
from tests.ui.signing_in.conftest import SignIn

NAME = "Acme <b>Advice</b>"
SAFE = "Acme &lt;b&gt;Advice&lt;/b&gt;"


@pytest.fixture
def styled(workspace: Workspace, come_as: SignIn) -> str:
    """An owner has chosen a look by the page; what it shows of it."""
    come_as("Ann", "owner")
    page = run_page("members")
    page.text_input(key=f"look-name-{HOME}").set_value(NAME)
    page.text_input(key=f"look-line-{HOME}").set_value("Porto").run()
    page.checkbox(key=f"look-coloured-{HOME}").check().run()
    page.color_picker(key=f"look-light-{HOME}").set_value("#F0C000").run()
    assert "1.6 to 1, and 4.5 to 1 is needed" in shown(page)
    page.file_uploader[0].set_value(("logo.png", picture(), "image/png")).run()
    assert '<img src="data:image/png;base64,' in shown(page)
    page.button(key="look-keep").click().run()
    assert not page.exception
    return shown(page)


def test_an_owner_chooses_a_look_and_every_page_phone_and_room_bears_it(workspace: Workspace, styled: str) -> None:
    look = style_of_space(workspace, HOME).look
    assert (look.name, look.footer) == (NAME, "Porto")
    assert look.colours is not None
    assert look.colours.light != "#F0C000"
    here = workspace.start("Spring", "Northwind")
    held = open_workshop(workspace, here, proposed_settings(workspace.library.questionnaire))
    code = next(each for each in workspace.store.codes(held.id) if each.group != "everyone")
    token = workshop_entrance.join(workspace, code.code, "a", group=code.group).token
    foot = f'<img src="/assets/house/{logo_name(look)}/logo.png" alt="Logo of {SAFE}">'
    for page in (
        run_page("home"),
        run_page("results", here),
        run_page("room", here, w=held.id),
        run_page("room", here, w=held.id, view="sheet"),
        run_page("join", t=token),
    ):
        assert foot in shown(page)
        assert f"--brand-light:{look.colours.light}" in shown(page)
    invited = run_page("workshop", here, w=held.id)
    assert not invited.exception

    page = run_page("members")
    page.button(key="look-back").click().run()
    assert style_of_space(workspace, HOME).look == NO_BRANDING
    assert "/assets/house/" not in shown(run_page("results", here))


def test_mails_are_signed_and_end_with_it(workspace: Workspace, styled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    here = workspace.start("Spring", "Northwind")
    held = open_workshop(workspace, here, proposed_settings(workspace.library.questionnaire))
    assert imprint.look_of(here).imprint == (NAME, "Porto")
    assert mails.signed(held) == NAME
    promise = letters._told(held)
    for letter in (
        invitations.invitation(promise, "Ann", "https://a.example/j", minutes=18),
        invitations.reminder(promise, "Ann"),
    ):
        assert letter.body.endswith(f"\n{NAME}\nPorto\n")
    # Who sends it in the name of the workspace is not named twice.
    own = invitations.reminder(replace(promise, sender=NAME), "Ann").body
    assert (own.count(NAME), own.endswith("\nPorto\n")) == (1, True)


def test_its_logo_is_fetched_by_whoever_knows_it_and_is_gone_with_it(workspace: Workspace, styled: str) -> None:
    def asked(name: str) -> Response:
        return hosting.house_logo(Request({"type": "http", "path_params": {"name": name}}))

    def given(name: str) -> int:
        return asked(name).status_code

    name = logo_name(style_of_space(workspace, HOME).look)
    assert given(name) == 200
    assert asked(name).headers["cache-control"] == "private, max-age=600"
    assert {given(each) for each in ("0" * 64, "..", "", name.upper())} == {404}
    run_page("members").button(key="look-back").click().run()
    assert given(name) == 404


def test_an_editor_is_offered_none(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    come_as("Bea", "editor")
    assert not [each for each in run_page("members").button if str(each.key).startswith("look-")]
