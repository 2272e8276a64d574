"""Behind PgBouncer in its transaction mode, every step of which may come over another connection, nothing is lost."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
from readiness.storage.limits import POOLER
from tests.servers.app import running_app
from tests.servers.pooler import running_pooler
from tests.servers.postgres import PostgresServer
from tests.servers.talking import talk
from tools.pooler import ensure_pooler
from tools.streamlit_tab import Tab

CONNECTIONS, THREADS, ANSWERS_OF_EACH = 3, 16, 20


@pytest.mark.thorough
def test_answers_over_a_pooler_are_all_stored(
    postgres: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(POOLER, "on")
    postgres.create_database("pooled")
    with (
        running_pooler(ensure_pooler(), postgres, "pooled", connections=CONNECTIONS) as url,
        closing(open_workspace(LOCAL_USER, url)) as workspace,
    ):
        questions = list(workspace.library.questionnaire.question_by_id)[:ANSWERS_OF_EACH]
        made = [workspace.start(f"Assessment {number}") for number in range(THREADS)]

        def answer(assessment: str) -> int:
            for question in questions:
                workspace.save(assessment, "answer", question, Answer(given=2))
            return len(workspace.open(assessment).assessment.response.answers)

        with ThreadPoolExecutor(THREADS) as threads:
            assert list(threads.map(answer, made)) == [ANSWERS_OF_EACH] * THREADS

        async def click(address: str) -> None:
            async with Tab(address, "answer", f"a={made[0]}&q={questions[0]}") as tab:
                radio = next(each for each in tab.widgets.values() if each.kind == "radio")
                await tab.send(radio.id, radio.options[3])
                assert not tab.faults

        settings = {"READINESS_DATABASE_URL": url, POOLER: "on"}
        with running_app(tmp_path, settings=settings) as app:
            talk(lambda: click(app.url))
        assert workspace.open(made[0]).assessment.response.answers[questions[0]].given == 3
    postgres.drop_database("pooled")
