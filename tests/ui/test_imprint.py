"""Whose questions an assessment has stands at the foot of its pages, phones and room; nothing of it is markup."""

from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response

from readiness.content.library import Library, load_library
from readiness.content.packs import Packs, load_pack
from readiness.model.response import Answer
from readiness.services import workshop_entrance
from readiness.services.workshops import open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from readiness.ui import hosting, navigation, state
from tests.content.test_branding import BRANDED, OWN_TEXTS, written
from tests.ui.opening import run_page, shown

LOOK = BRANDED.replace("Northern Advice", '"<b onclick=x>Northern</b> ![x](y)"')
WELCOME, CLOSING = "Answer for your own team. Nobody is marked.", "We go through the answers with you."


@pytest.fixture
def branded(tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Library:
    library = load_pack(written(tmp_path / "ours", LOOK, OWN_TEXTS))
    monkeypatch.setattr(workspace.libraries, "packs", Packs((load_library(), library)))
    monkeypatch.setattr(workspace.libraries, "_offered", {library.fingerprint: library})
    return library


@pytest.fixture
def here(workspace: Workspace, branded: Library) -> str:
    return workspace.start("Spring", "Northwind", library=branded)


def foot(library: Library) -> str:
    return f'src="/assets/{library.fingerprint}/logo.png" alt="Logo of &lt;b onclick=x&gt;Northern&lt;/b&gt; ![x](y)"'


def test_every_page_of_an_assessment_says_whose_questions_it_has(here: str, branded: Library) -> None:
    told = (
        foot(branded),
        "<p>Contact: Ana Silva, ana@example.org, 0123 456</p>",
        "For the organization on the cover alone (§ 5).",
        "--brand-light:#0B6E4F;--brand-dark:#7FD1AE",
    )
    pages = {
        each.name: run_page(each.name, here) for each in navigation.PAGES if each.has_frame and each.needs_assessment
    }

    assert len(pages) > 5
    assert [name for name, page in pages.items() if page.exception] == []
    words = {name: shown(page) for name, page in pages.items()}
    assert [name for name, page in words.items() if page.count('class="imprint"') != 1] == []
    assert [(name, each) for name, page in words.items() for each in told if each not in page] == []


def test_phone_room_and_projector_say_it_too(workspace: Workspace, here: str, branded: Library) -> None:
    held = open_workshop(workspace, here, proposed_settings(branded.questionnaire))
    code = next(each for each in workspace.store.codes(held.id) if each.group != "everyone")
    token = workshop_entrance.join(workspace, code.code, "a", group=code.group).token
    phone = run_page("join", t=token)
    assert WELCOME in shown(phone)
    views = (phone, run_page("room", here, w=held.id), run_page("room", here, w=held.id, view="projector"))
    for view in views:
        assert foot(branded) in shown(view)
    for question in branded.questionnaire.questions:
        page = run_page("join", t=token, q=question.id)
        page.radio[0].set_value("1").run()
    assert CLOSING in shown(run_page("join", t=token, q="overview"))


def test_welcome_and_closing_stand_where_the_questions_begin_and_end(
    workspace: Workspace, here: str, branded: Library
) -> None:
    assert WELCOME in shown(run_page("answer", here))
    workspace.save(here, "answer", branded.questionnaire.questions[0].id, Answer(given=1))
    assert WELCOME not in shown(run_page("answer", here))
    for question in branded.questionnaire.questions:
        workspace.save(here, "answer", question.id, Answer(given=1))
    assert CLOSING not in shown(run_page("answer", here, q="all"))
    for fact in branded.questionnaire.facts:
        workspace.save(here, "fact", fact.id, True)
    for view in branded.questionnaire.perceptions:
        workspace.save(here, "perception", view.id, "agree")
    workspace.save(here, "setting", "page", {"runs-nothing": True})
    assert CLOSING in shown(run_page("answer", here, q="all"))


def test_questions_that_say_nothing_of_themselves_show_nothing(workspace: Workspace) -> None:
    usual = workspace.start("Spring", "Northwind")
    assert 'class="imprint"' not in shown(run_page("answer", usual))


def test_the_logo_is_served_under_the_fingerprint_and_nothing_else_is(
    workspace: Workspace, branded: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "workspace", lambda: workspace)

    def given(fingerprint: str) -> Response:
        return hosting.pack_logo(Request({"type": "http", "path_params": {"fingerprint": fingerprint}}))

    logo = given(branded.fingerprint)
    assert (logo.status_code, logo.media_type) == (200, "image/png")
    assert bytes(logo.body).startswith(b"\x89PNG")
    assert logo.headers["cache-control"] == hosting.FOREVER
    for wrong in (load_library().fingerprint, "0" * 64, "..", "'; drop table pack"):
        assert given(wrong).status_code == 404

    monkeypatch.setattr(state, "workspace", lambda: pytest.fail("the database is asked"))
    for no_fingerprint in ("..", "F" * 64, "0" * 63, "0" * 64 + "\n", "٠" * 64):
        assert given(no_fingerprint).status_code == 404
