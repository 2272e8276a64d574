"""What a machine reads is no word: while a made-up language is spoken, all that is set up still works."""

from collections.abc import Iterator

import pandas as pd
import pytest
import sqlalchemy as sa
from starlette.requests import Request
from starlette.types import Message

from readiness.content.authoring import new_pack, questionnaire_template
from readiness.content.reading import parse_text
from readiness.evidence.reading import read_table
from readiness.evidence.refusing import TableRefused
from readiness.model.actor import LOCAL_USER
from readiness.model.mistake import MistakesFound
from readiness.storage import open_store
from readiness.ui import downloads, hosting
from readiness.ui.files import File
from readiness.ui.limits import full_page
from readiness.words import speaking
from tests.servers.talking import talk
from tests.storage.samples import NOW


async def _nothing() -> Message:
    return {"type": "http.disconnect"}


@pytest.fixture(autouse=True)
def _spoken() -> Iterator[None]:
    hosting.content_security_policy.cache_clear()
    hosting.fetched_ahead.cache_clear()
    with speaking("en-XA"):
        yield
    hosting.content_security_policy.cache_clear()
    hosting.fetched_ahead.cache_clear()


@pytest.mark.parametrize("address", ["sqlite_tables", "postgres_tables"])
def test_a_database_opens_and_keeps_what_is_stored(address: str, request: pytest.FixtureRequest) -> None:
    store = open_store(LOCAL_USER, request.getfixturevalue(address))

    here = store.create("Spring", at=NOW)
    store.put(here, "answer", "after", {"given": 1}, at=NOW)

    assert store.load(here).response.answers["after"].given == 1
    store.close()


def test_a_foreign_database_is_read_and_can_only_be_read(postgres_url: str) -> None:
    engine = sa.create_engine(postgres_url)
    pd.DataFrame({"place": range(3)}).to_sql("orders", engine, index=False)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE written (place int)"))
        connection.execute(
            sa.text(
                "CREATE FUNCTION leave_a_trace() RETURNS int LANGUAGE sql AS "
                "'INSERT INTO written VALUES (1) RETURNING place'"
            )
        )
        connection.execute(sa.text("CREATE VIEW traced AS SELECT leave_a_trace() AS place"))

    assert read_table(postgres_url, table="orders").cells.num_rows == 3
    with pytest.raises(TableRefused):
        read_table(postgres_url, table="traced")

    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM written")) == 0
    engine.dispose()


def test_a_file_comes_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "_make", lambda *_: File("Größe.pdf", "application/pdf", b"%PDF"))
    monkeypatch.setattr(downloads.running, "runs", lambda _: False)
    found = []

    async def ask() -> None:
        scope = {"type": "http", "method": "GET", "path_params": {}, "headers": []}
        with speaking("en-XA"):  # a thread of its own begins without
            found.append(await downloads._made_when_quiet(Request(scope), "a" * 26, lambda *_: File("", "", b"")))

    talk(ask)

    assert found[0].headers["content-disposition"] == "attachment; filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf"


def test_the_headers_of_a_page_are_those_of_the_standard() -> None:
    sent: list[Message] = []

    async def page(_scope: object, _receive: object, send: object) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})  # type: ignore[operator]  # the stand-in of an app

    async def send(message: Message) -> None:
        sent.append(message)

    async def ask() -> None:
        strict = hosting.StrictHeaders(page)
        with speaking("en-XA"):
            await strict({"type": "http", "scheme": "http", "path": "/"}, _nothing, send)

    talk(ask)
    headers = {name.decode("ascii"): value.decode("ascii") for name, value in sent[0]["headers"]}

    assert "; img-src 'self' data: blob:; " in headers["content-security-policy"]
    assert ">; rel=preload; as=style" in headers["link"]
    assert hosting.icon(Request({"type": "http"})).headers["cache-control"] == "public, max-age=86400"


def test_who_finds_no_room_gets_an_answer_that_a_browser_understands() -> None:
    head = full_page.as_bytes().partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")

    assert head[0] == "HTTP/1.1 503 Service Unavailable"
    assert f"content-length: {len(full_page.page())}" in head


def test_the_english_of_the_reader_of_yaml_is_understood() -> None:
    with pytest.raises(MistakesFound) as caught:
        parse_text("title: @home\n", "pack.yaml")

    assert "@" in caught.value.mistakes[0].what


def test_a_new_pack_has_its_name() -> None:
    files = new_pack("Öl: und Gas")

    assert [file for file, text in files.items() if b"title: '\xc3\x96l: und Gas'" in text]
    assert "title: " in questionnaire_template()
