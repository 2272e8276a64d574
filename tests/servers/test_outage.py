"""The database goes away and comes back, behind a proxy with two processes: what is given or pressed is kept."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from streamlit.proto.Common_pb2 import FileUploaderState, UploadedFileInfo
from streamlit.proto.WidgetStates_pb2 import WidgetState

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.exchanging import examples, open_example
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store
from readiness.ui.files import FILES
from tests.export.test_word import spoiled, template
from tests.servers.app import AppServer, running_app
from tests.servers.postgres import PostgresServer, running_postgres
from tests.servers.proxy import Proxy, running_proxy
from tests.servers.talking import talk
from tests.services.workshop_rooms import Clock, Meeting, library
from tests.thorough import usually
from tools.streamlit_tab import Tab, Widget

QUESTION = "data-access"
OF_EACH_WRITER = (
    *("answers.xlsx", "answers.yaml", "assessment.json", "handed-over.docx", "handed-over.html", "handed-over.md"),
    *("handed-over.jira", "handed-over.pptx", "report.pdf", "roadmap.csv", "roadmap.ics"),
)
LONGEST_SECONDS = 300.0
"""For a machine that does much else; nothing waits this long unless it fails; `make bench` measures."""


@dataclass
class Site:
    """A database, two processes on it, and the proxy in front of them."""

    postgres: PostgresServer
    database_url: str
    apps: list[AppServer]
    proxy: Proxy


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as running:
        postgres = running.enter_context(running_postgres("-c synchronous_commit=on"))
        database_url = postgres.create_database("site")
        settings = {"READINESS_DATABASE_URL": database_url}
        apps = [running.enter_context(running_app(tmp_path_factory.mktemp("app"), settings=settings)) for _ in range(2)]
        proxy = running.enter_context(
            running_proxy(tmp_path_factory.mktemp("proxy"), [each.port for each in apps], watches="/livez")
        )
        yield Site(postgres, database_url, apps, proxy)


@pytest.fixture
def workspace(site: Site) -> Iterator[Workspace]:
    opened = Workspace(open_store(LOCAL_USER, site.database_url), library(), Clock())
    yield opened
    opened.store.close()


def tab(site: Site, page: str, query: str) -> Tab:
    """A visitor from elsewhere, who sees what participants see."""
    return Tab(site.proxy.url, page, query, name="readiness.example.org", patience=LONGEST_SECONDS)


async def through_an_outage(site: Site, tab: Tab, give: Callable[[], Awaitable[None]], seconds: float = 0.5) -> None:
    """Give something while the database is gone. The page must say so, and work it off by itself when it is back."""
    await asyncio.to_thread(site.postgres.stop)
    try:
        giving = asyncio.ensure_future(give())
        while "Not saved yet" not in tab.text and not giving.done():
            await asyncio.sleep(0.02)
        assert "Not saved yet" in tab.text
        assert "READINESS_" not in tab.text
        await asyncio.sleep(seconds)
        assert not giving.done()
    finally:
        await asyncio.to_thread(site.postgres.start)
    await asyncio.wait_for(giving, LONGEST_SECONDS)
    assert "Not saved yet" not in tab.text
    assert not tab.faults


def radio(tab: Tab) -> Widget:
    return next(each for each in tab.widgets.values() if each.kind == "radio")


def labelled(tab: Tab, kind: str, part: str) -> Widget:
    return next(each for each in tab.widgets.values() if each.kind == kind and part in each.key + each.label)


@pytest.mark.parametrize("seconds", usually([0.5], [0.5, 6.0]))
def test_answers_and_notes_are_stored_by_themselves(site: Site, workspace: Workspace, seconds: float) -> None:
    made = workspace.start("Autumn 2026", "Northwind")

    async def scenario() -> None:
        async with tab(site, "answer", f"a={made}&q={QUESTION}") as here:
            choice, note = radio(here), labelled(here, "text_area", "What did you see")
            given = {choice.id: choice.options[2], note.id: "Seen on the intranet"}
            await through_an_outage(site, here, lambda: here.send_all(given), seconds)

    talk(scenario)
    assert workspace.open(made).assessment.response.answers == {
        QUESTION: Answer(given=2, evidence="Seen on the intranet")
    }


def test_a_person_is_added_once(site: Site, workspace: Workspace) -> None:
    made = workspace.start("Autumn 2026", "Northwind")

    async def scenario() -> None:
        async with tab(site, "people", f"a={made}") as here:
            name = labelled(here, "text_input", "add-person-name")
            await through_an_outage(site, here, lambda: here.send(name.id, "Ada"))

    talk(scenario)
    assert [each.name for each in workspace.open(made).assessment.response.people] == ["Ada"]


def test_what_is_given_before_a_link_is_followed_is_stored_as_well(site: Site, workspace: Workspace) -> None:
    made = workspace.start("Autumn 2026", "Northwind")

    async def scenario() -> None:
        async with tab(site, "answer", f"a={made}&q={QUESTION}") as here:
            choice = radio(here)

            async def give_and_go() -> None:
                await here.post(choice.id, choice.options[1])
                await here.follow("people")

            await through_an_outage(site, here, give_and_go)
            assert any(each.key.startswith("add-person-name") for each in here.widgets.values())

    talk(scenario)
    assert workspace.open(made).assessment.response.answers == {QUESTION: Answer(given=1)}


def test_a_vote_on_a_phone_is_stored_by_itself(site: Site, workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace)
    token = meeting.person()

    async def scenario() -> None:
        async with tab(site, "join", f"t={token}") as phone:
            choice = radio(phone)
            await through_an_outage(site, phone, lambda: phone.send(choice.id, choice.options[3]))
            assert "Saved." in phone.text

    talk(scenario)
    assert [each.given for each in meeting.seat(token).answers().values()] == [3]


def test_a_step_of_the_room_is_taken_once(site: Site, workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace)
    meeting.votes(meeting.seat(meeting.person()).questions[0].id, [1, 2, 3])

    async def scenario() -> None:
        async with tab(site, "room", f"a={meeting.assessment}") as room:
            await room.press("begin")
            await through_an_outage(site, room, lambda: room.press("ask-begin-yes"))

    talk(scenario)
    assert meeting.held.stage == "revealing"


def test_a_new_assessment_is_made_once(site: Site, workspace: Workspace) -> None:
    before = len(workspace.assessments())

    async def scenario() -> None:
        async with tab(site, "", "") as home:
            await home.press("way-start")
            await home.choose("start-organization", "Only once")
            await through_an_outage(site, home, lambda: home.press("start-now"))

    talk(scenario)
    assert len(workspace.assessments()) == before + 1


@pytest.fixture(scope="module")
def example(site: Site) -> str:
    opened = Workspace(open_store(LOCAL_USER, site.database_url), library(), Clock())
    try:
        return open_example(opened, examples(opened)[0].slug)
    finally:
        opened.store.close()


def fetched(url: str, what: str, assessment: str) -> tuple[int, str, bytes]:
    """Status, `Content-Disposition` and content of a download."""
    try:
        with urlopen(f"{url}/download/{assessment}/{what}", timeout=LONGEST_SECONDS) as answer:
            return answer.status, answer.headers.get("content-disposition", ""), answer.read()
    except HTTPError as refused:
        return refused.code, "", refused.read()


@pytest.mark.parametrize("what", usually(OF_EACH_WRITER, sorted(FILES), thorough=FILES))
def test_every_process_serves_every_file_with_the_same_bytes(site: Site, example: str, what: str) -> None:
    first, second = (fetched(each.url, what, example) for each in site.apps)
    assert first == second
    status, name, data = first
    assert status == 200
    assert name.startswith("attachment; filename*=")
    assert data


def sent(url: str, what: str, assessment: str, own: bytes, *, field: str = "own") -> tuple[int, str, bytes]:
    """What is answered to a question that comes with a file of somebody's own."""
    head = f'--cut\r\nContent-Disposition: form-data; name="{field}"; filename="own"\r\n\r\n'.encode()
    kind = {"content-type": "multipart/form-data; boundary=cut"}
    asked = Request(f"{url}/download/{assessment}/{what}", head + own + b"\r\n--cut--\r\n", kind)
    try:
        with urlopen(asked, timeout=LONGEST_SECONDS) as answer:
            return answer.status, answer.headers.get("content-disposition", ""), answer.read()
    except HTTPError as refused:
        return refused.code, "", refused.read()


def test_every_process_fills_a_template_with_the_same_bytes(site: Site, example: str) -> None:
    first, second = (sent(each.url, "filled.docx", example, template()) for each in site.apps)
    assert first == second
    assert first[0] == 200
    assert first[1].startswith("attachment; filename*=")
    assert first[2][:2] == b"PK"


@pytest.mark.parametrize(
    ("what", "own", "field", "status", "sentence"),
    [
        ("filled.docx", spoiled("word/vbaProject.bin", b"x"), "own", 422, "Choose another template."),
        ("updated.jira", b"Issue key,Labels\nML-7,none\n", "own", 422, "holds no action of this plan."),
        ("updated.jira", b"x" * 10_100_000, "own", 413, "The file is larger than 10 MB."),
        ("filled.docx", b"", "own", 400, "The file did not arrive."),
        ("filled.docx", template(), "another", 400, "The file did not arrive."),
        ("answers.yaml", template(), "own", 404, "There is no such file here."),
    ],
)
def test_a_file_of_ones_own_that_cannot_be_used_is_told_in_a_sentence(
    site: Site, example: str, what: str, own: bytes, field: str, status: int, sentence: str
) -> None:
    code, _, told = sent(site.proxy.url, what, example, own, field=field)

    assert code == status
    assert sentence in told.decode()


@pytest.mark.parametrize("what", ["report.pdf", "nonsense"])
def test_a_file_of_a_deleted_assessment_is_answered_as_one_that_never_was(
    site: Site, workspace: Workspace, what: str
) -> None:
    made = workspace.start("Autumn 2026", "Northwind")
    workspace.delete(made)
    deleted, never = (fetched(site.proxy.url, what, each) for each in (made, "a" * len(made)))
    assert deleted == never
    assert deleted[0] == 404
    assert b"the assessment was deleted" in deleted[2]


def test_a_download_waits_for_the_database(site: Site, example: str) -> None:
    async def scenario() -> None:
        await asyncio.to_thread(site.postgres.stop)
        try:
            asked = asyncio.ensure_future(asyncio.to_thread(fetched, site.proxy.url, "answers.yaml", example))
            done, _ = await asyncio.wait([asked], timeout=0.5)
            assert not done
        finally:
            await asyncio.to_thread(site.postgres.start)
        status, _, data = await asyncio.wait_for(asked, LONGEST_SECONDS)
        assert (status, bool(data)) == (200, True)

    talk(scenario)


def test_a_file_that_went_with_its_process_is_told_and_makes_room(site: Site) -> None:
    async def scenario() -> None:
        async with tab(site, "", "way=import") as home:
            place = labelled(home, "file_uploader", "import-file")
            elsewhere = FileUploaderState(uploaded_file_info=[UploadedFileInfo(file_id="gone", name="a.json", size=2)])
            await home.send(place.id, WidgetState(id=place.id, file_uploader_state_value=elsewhere))
            assert "The file was lost when the connection broke." in home.text
            assert labelled(home, "file_uploader", "import-file").id != place.id

    talk(scenario)
