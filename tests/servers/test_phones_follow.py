"""Phones and projector follow: whoever leads goes on in another process, and nothing else is touched."""

from __future__ import annotations

import asyncio

from readiness.model.pooled import Consensus
from readiness.model.response import CandidateProblem
from readiness.services.workshop_problems import open_scoring
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import agree, ask_again, close_second_vote, look_at, show
from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting, library
from tools.streamlit_tab import Tab

FIRST, SECOND = library().questionnaire.dimensions[0].questions[:2]


def test_every_step_of_the_room_reaches_phones_and_the_projector_that_nobody_touches(
    server: AppServer, here: Meeting
) -> None:
    tokens = here.votes(FIRST.id, [0, 1, 2, 3])
    workspace = here.workspace
    workspace.save(here.assessment, "problem", "late", CandidateProblem(id="late", name="Late orders"))

    async def scenario() -> None:
        asked, not_asked = Tab(server.url, "join", f"t={tokens[0]}"), Tab(server.url, "join", f"t={here.person('hr')}")
        projector = Tab(server.url, "room", f"a={here.assessment}&w={here.workshop}&view=projector")
        async with asked, not_asked, projector:
            await projector.wait_for(f"{here.code()[:3]} {here.code()[3:]}")
            here.reveal()
            for tab in (asked, not_asked):
                await tab.wait_for("The room talks about the answers now")
            look_at(workspace, here.room, FIRST.id)
            await asked.wait_for(f"Your answer: {FIRST.levels[0].text}")
            await not_asked.wait_for("Your group is not asked it, so you have nothing to do.")
            await projector.wait_for(f'<h1 class="rq">{FIRST.text}')
            show(workspace, here.room, FIRST.id)
            for tab in (asked, not_asked, projector):
                await tab.wait_for('class="votes"')
            ask_again(workspace, here.room, FIRST.id)
            await asked.wait_for("The room votes a second time on this question.")
            await not_asked.wait_for("Your group is not asked it; the result appears here.")
            for token in tokens:
                here.seat(token).answer_again(FIRST.id, 2)
            close_second_vote(workspace, here.room, FIRST.id)
            await asked.wait_for("Rings: first vote.")
            agree(
                workspace,
                here.room,
                Consensus(question=FIRST.id, level=2, reason="We saw it"),
                expected_version=0,
            )
            for tab in (not_asked, projector):
                await tab.wait_for("We saw it")
            look_at(workspace, here.room, SECOND.id)
            await asked.wait_for("You did not answer it.")
            open_scoring(workspace, here.room, ["late"], ["labour"])
            await asked.wait_for("Score the problems")
            await projector.wait_for("Which problem first?")
            conclude(workspace, here.room)
            for tab in (asked, not_asked):
                await tab.wait_for("The workshop is over;")
            assert not [*asked.faults, *not_asked.faults, *projector.faults]

    talk(scenario)


def test_an_idea_from_a_phone_is_on_the_page_of_whoever_leads_without_a_reload(
    server: AppServer, here: Meeting
) -> None:
    async def scenario() -> None:
        query = f"a={here.assessment}&w={here.workshop}&part=problems"
        async with Tab(server.url, "workshop", query) as tab:
            seat, names = here.seat(here.person("it")), set[str]()
            for name in ("Late parcels", "Lost parcels"):
                seat.propose(name)
                names.add(name)
                async with asyncio.timeout(tab.patience):
                    while {each.label for each in tab.widgets.values() if each.kind == "checkbox"} != names:
                        for part in list(tab.timers) or [""]:
                            await tab.refresh(part)
            assert not tab.faults

    talk(scenario)


def test_a_phone_that_changes_an_answer_while_it_is_called_loses_nothing(server: AppServer, here: Meeting) -> None:
    tokens = here.votes(FIRST.id, [0, 1, 2, 3])

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={tokens[0]}&q={FIRST.id}") as tab:
            widget = tab.find(f"vote-1:{FIRST.id}:0")
            for level in (1, 2, 3, 0, 3):
                look_at(here.workspace, here.room, FIRST.id if level % 2 else None)
                await tab.choose(widget.key, widget.options[level])
                assert here.seat(tokens[0]).answers()[FIRST.id].given == level

    talk(scenario)
