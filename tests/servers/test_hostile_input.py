"""What no page offers: nonsense in every field, addresses of every kind, forged tables and uploads, and crowds."""

import asyncio
import json
from collections.abc import Iterator

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from readiness.model.actor import LOCAL_USER
from readiness.model.base import UNWANTED
from readiness.services.exchanging import export_assessment, open_example
from readiness.services.opening import open_workspace
from readiness.services.workshop_invitations import codes
from readiness.services.workshops import open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.thorough import each_once, usually
from tools.streamlit_tab import Tab, Value, Widget

STRANGE = "\u202eevil\u200b\x00 <script>alert(1)</script> ![x](http://evil.example/a.png) :red[x] =1+1"
UPLOAD = WidgetState()
UPLOAD.file_uploader_state_value.uploaded_file_info.add(file_id="never-sent", name="../../etc/passwd", size=10)

TEXTS: tuple[Value, ...] = (STRANGE, "A" * 1_000_000, "")
CHOICES: tuple[Value, ...] = ("There is no such choice", STRANGE, "")
NONSENSE: dict[str, tuple[Value, ...]] = {
    "text_input": TEXTS,
    "text_area": TEXTS,
    "radio": CHOICES,
    "selectbox": CHOICES,
    "button_group": (["no-such-choice"], [STRANGE] * 1000, []),
    "multiselect": (["no-such-choice"], [STRANGE] * 1000, []),
    "number_input": (1e308, -1.0, 0.123),
    "date_input": (["9999/12/31"], ["0001/01/01"], []),
    "checkbox": (True, False, True),
    "file_uploader": (UPLOAD, UPLOAD, UPLOAD),
}
"""For each kind of widget three values that a page would never let a person send."""

SCREENS = (
    ("answer", "q=organization"),
    ("answer", "q=data-access"),
    ("answer", "q=workloads"),
    ("answer", "q=views"),
    ("answer", "q=facts"),
    ("people", ""),
    ("problems", ""),
    ("problems", "problem=late-delivery"),
    ("results", ""),
    ("roadmap", "action=X15&charter=1"),
    ("compare", ""),
    ("report", ""),
    ("evidence", "p=late-delivery"),
    ("workshop", "part=invite"),
    ("workshop", "part=settings"),
    ("workshop", "part=problems"),
    ("room", ""),
    ("join", "c=ABCDEF"),
    ("method", ""),
    ("packs", ""),
)


@pytest.fixture(scope="module")
def workspace(server: AppServer) -> Iterator[Workspace]:
    opened = open_workspace(LOCAL_USER, server.database_url)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def other(workspace: Workspace) -> str:
    """An assessment of somebody else, that nobody here may see or change."""
    return open_example(workspace, "retail-chain")


def a_full_one(workspace: Workspace) -> str:
    made = open_example(workspace, "regional-logistics")
    workspace.take_snapshot(made, "First")
    open_workshop(workspace, made, proposed_settings(workspace.library.questionnaire))
    return made


def bears_it(tab: Tab) -> None:
    """The page says what it has to say; nothing broke."""
    assert not tab.faults
    assert "This page has a fault." not in tab.text


def nonsense(widgets: dict[str, Widget], mood: int) -> dict[str, Value]:
    return {each.id: NONSENSE[each.kind][mood] for each in widgets.values() if each.kind in NONSENSE}


def texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize(("screen", "mood"), each_once(SCREENS, range(3)), ids=str)
def test_nonsense_in_every_field_of_a_page_breaks_nothing(
    server: AppServer, workspace: Workspace, other: str, screen: tuple[str, str], mood: int
) -> None:
    page, query = screen
    here, foreign = a_full_one(workspace), export_assessment(workspace, other)

    async def scenario() -> None:
        async with Tab(server.url, page, f"a={here}&{query}") as tab:
            await tab.send_all(nonsense(tab.widgets, mood))
            bears_it(tab)
            await tab.refresh()
            bears_it(tab)

    talk(scenario)
    kept = json.loads(export_assessment(workspace, here))
    assert workspace.open(here).notes == ()
    assert workspace.findings(here).response == workspace.open(here).assessment.response
    assert not [text for text in texts(kept["entries"]) if UNWANTED.search(text) or len(text) > 20_000]
    assert export_assessment(workspace, other) == foreign


FORGED = (
    {"edited_rows": {"999": {"name": "Nobody"}}},
    {"edited_rows": {"x": {"name": "Nobody"}}},
    {"edited_rows": {"0": {"no-such-column": "Nobody"}}},
    {"edited_rows": {"0": {"share": "many", "roles": [["x"], 5], "external": {"a": [1]}}}},
    {"edited_rows": {"0": {"share": -50}}},
    {"edited_rows": {"0": {"share": float("nan")}}},
    {"edited_rows": {"0": {"mentor": "\ud800"}}},
    {"edited_rows": {}, "added_rows": [{"name": "Nobody"}] * 50},
    {"edited_rows": {}, "deleted_rows": [0, 999, "x"]},
    {"edited_rows": 5, "added_rows": 5, "deleted_rows": 5},
    [],
    None,
)


def test_forged_tables_change_nobody(server: AppServer, workspace: Workspace) -> None:
    here = a_full_one(workspace)
    before = workspace.open(here).assessment.response.people

    async def scenario() -> None:
        for table in FORGED:
            async with Tab(server.url, "people", f"a={here}") as tab:
                editors = [each.id for each in tab.widgets.values() if each.kind == "dataframe"]
                assert len(editors) == 2
                await tab.send_all(dict.fromkeys(editors, json.dumps(table)))
                assert not tab.faults
                assert "Traceback" not in tab.text

    talk(scenario)
    after = workspace.open(here).assessment.response.people
    assert after == before


IDS = (
    "x", "%00", "%ff%fe", "%E2%80%AE", "..%2F..%2Fetc%2Fpasswd", "<script>alert(1)</script>", "'%20OR%201=1%20--",
    "None", "[]", "{}", "-1", "A" * 64, "A" * 10_000, "%F0%9F%98%80", "%0d%0aSet-Cookie:x=1",
)  # fmt: skip
NAMED = (
    ("answer", "q"), ("problems", "problem p"), ("roadmap", "action charter"), ("evidence", "p kept"),
    ("workshop", "w part"), ("room", "w view group"), ("join", "c t q w"), ("method", "chapter"),
)  # fmt: skip
"""What the address of each page names."""


def test_an_address_of_no_assessment_leads_to_no_data(server: AppServer, other: str) -> None:
    async def scenario() -> None:
        for page in ("answer", "people", "problems", "results", "roadmap", "report", "compare", "evidence", "workshop"):
            for wrong in (*IDS, other[:-1], f"{other}x", other.swapcase()):
                async with Tab(server.url, page, f"a={wrong}") as tab:
                    bears_it(tab)
                    assert "There is no assessment here" in tab.text

    talk(scenario)


@pytest.mark.parametrize("half", usually([0], [0, 1]))
@pytest.mark.parametrize(("page", "names"), NAMED)
def test_any_word_in_an_address_is_borne(
    server: AppServer, workspace: Workspace, page: str, names: str, half: int
) -> None:
    here = a_full_one(workspace)
    before = export_assessment(workspace, here)
    first = NAMED.index((page, names)) % 6

    async def scenario() -> None:
        # Each page bears three words, so that five pages bear them all; the others in a thorough run.
        for wrong in IDS[first::6] if not half else [each for each in IDS if each not in IDS[first::6]]:
            words = "&".join(f"{name}={wrong}" for name in names.split())
            async with Tab(server.url, page, f"a={here}&{words}") as tab:
                bears_it(tab)

    talk(scenario)
    assert export_assessment(workspace, here) == before


def test_the_workshop_of_another_assessment_is_not_shown(server: AppServer, workspace: Workspace, other: str) -> None:
    here = a_full_one(workspace)
    foreign = open_workshop(workspace, other, proposed_settings(workspace.library.questionnaire))
    secrets = [each.code for each in codes(workspace, foreign)]

    async def scenario() -> None:
        for page, more in (
            ("workshop", "part=invite"),
            ("room", ""),
            ("room", "view=projector"),
            ("room", "view=sheet&group=everyone"),
        ):
            async with Tab(server.url, page, f"a={here}&w={foreign.id}&{more}") as tab:
                bears_it(tab)
                assert not [code for code in secrets if code.encode() in tab.received]

    talk(scenario)


def test_who_comes_from_elsewhere_can_name_no_path_and_no_database(server: AppServer, workspace: Workspace) -> None:
    here = a_full_one(workspace)
    elsewhere = {"X-Forwarded-For": "203.0.113.7"}

    async def scenario() -> None:
        async with Tab(server.url, "evidence", f"a={here}") as tab:
            way = tab.find("table-way").id
            await tab.choose("table-way", ["A file on this computer"])
            fields = {tab.find("table-path").id: "/etc/passwd"}
            await tab.choose("table-way", ["A database"])
            fields |= {tab.find("table-address").id: "sqlite:////etc/passwd", tab.find("table-name").id: "x"}
        for choice in ("A file on this computer", "A database"):
            async with Tab(server.url, "evidence", f"a={here}", headers=elsewhere) as tab:
                await tab.send_all({way: [choice], **fields})
                bears_it(tab)
                assert tab.has("table-upload-0")
                assert not {"table-way", "table-path", "table-address"} & {each.key for each in tab.widgets.values()}

    talk(scenario)


CROWD = 20


async def choose_together(tab: Tab, together: asyncio.Barrier, place: int) -> None:
    """Wait until everybody's page is open, then choose."""
    levels = next(each for each in tab.widgets.values() if each.kind == "radio")
    await together.wait()
    await tab.choose(levels.key, levels.options[place])
    bears_it(tab)


def test_twenty_tabs_answer_different_questions_at_once_and_nothing_is_lost(
    server: AppServer, workspace: Workspace
) -> None:
    here = workspace.start("Crowd")
    questions = [each.id for each in workspace.library.questionnaire.questions[:CROWD]]

    async def scenario() -> None:
        together = asyncio.Barrier(CROWD)

        async def one(place: int, question: str) -> None:
            async with Tab(server.url, "answer", f"a={here}&q={question}") as tab:
                await choose_together(tab, together, place % 4)

        await asyncio.gather(*(one(place, question) for place, question in enumerate(questions)))

    talk(scenario)
    given = {slug: answer.given for slug, answer in workspace.open(here).assessment.response.answers.items()}
    assert given == {question: place % 4 for place, question in enumerate(questions)}


def test_twenty_tabs_answer_one_question_at_once_and_everybody_who_lost_is_told(
    server: AppServer, workspace: Workspace
) -> None:
    here = workspace.start("Crowd")
    question = workspace.library.questionnaire.questions[0].id
    told: dict[int, bool] = {}

    async def scenario() -> None:
        together = asyncio.Barrier(CROWD)

        async def one(place: int) -> None:
            async with Tab(server.url, "answer", f"a={here}&q={question}") as tab:
                await choose_together(tab, together, place % 4)
                told[place] = "omebody else" in tab.text

        await asyncio.gather(*(one(place) for place in range(CROWD)))

    talk(scenario)
    stands = workspace.open(here).assessment.response.answers[question].given
    assert told == {place: place % 4 != stands for place in range(CROWD)}
    assert len(workspace.conflicts(here)) == sum(told.values())


def test_who_writes_to_a_deleted_assessment_is_told_and_it_comes_back_whole(
    server: AppServer, workspace: Workspace
) -> None:
    here = workspace.start("Deleted")
    questions = [each.id for each in workspace.library.questionnaire.questions[:5]]

    async def scenario() -> None:
        together = asyncio.Barrier(len(questions) + 1)

        async def one(question: str) -> None:
            async with Tab(server.url, "answer", f"a={here}&q={question}") as tab:
                await choose_together(tab, together, 1)
                await together.wait()
                await together.wait()
                levels = next(each for each in tab.widgets.values() if each.kind == "radio")
                await tab.choose(levels.key, levels.options[3])
                bears_it(tab)
                assert "There is no assessment here" in tab.text

        async def deletes() -> None:
            await together.wait()
            await together.wait()
            workspace.delete(here)
            await together.wait()

        await asyncio.gather(deletes(), *(one(question) for question in questions))

    talk(scenario)
    workspace.undelete(here)
    given = {slug: answer.given for slug, answer in workspace.open(here).assessment.response.answers.items()}
    assert given == dict.fromkeys(questions, 1)


def test_a_backup_restored_under_open_pages_is_told_to_those_it_concerns(
    server: AppServer, workspace: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    old = workspace.start("In the backup")
    question = workspace.library.questionnaire.questions[0].id
    backup = tmp_path_factory.mktemp("backup") / "all"
    workspace.store.backup(backup)
    new = workspace.start("Not in the backup")

    async def scenario() -> None:
        async with (
            Tab(server.url, "answer", f"a={old}&q={question}") as stays,
            Tab(server.url, "answer", f"a={new}&q={question}") as gone,
        ):
            for tab in (stays, gone):
                await choose_together(tab, asyncio.Barrier(1), 1)
            workspace.store.restore(backup, overwrite=True)
            for tab in (stays, gone):
                levels = next(each for each in tab.widgets.values() if each.kind == "radio")
                await tab.choose(levels.key, levels.options[2])
                bears_it(tab)
            assert "There is no assessment here" in gone.text

    talk(scenario)
    assert workspace.open(old).assessment.response.answers[question].given == 2


def test_what_was_typed_in_one_assessment_does_not_follow_to_another(server: AppServer, workspace: Workspace) -> None:
    one, two = workspace.start("One", "Alpha"), workspace.start("Two", "Beta")

    async def scenario() -> None:
        async with Tab(server.url, "answer", f"a={one}&q=organization") as tab:
            await tab.choose("What does it do? (optional)", "Shipping")
            tab.query = f"a={two}&q=organization"
            await tab.refresh()
            bears_it(tab)

    talk(scenario)
    sectors = [workspace.open(each).assessment.response.organization.sector for each in (one, two)]
    assert sectors == ["Shipping", ""]
