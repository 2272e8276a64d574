"""What was being typed when a link was followed: it is stored, however late it comes."""

import pytest

from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting
from tools.streamlit_tab import Tab

ADDERS = {"workload": ("answer", "&q=workloads"), "person": ("people", "")}
"""Lists with a field for the name of a new entry, which is a part of its page that runs by itself."""


@pytest.mark.parametrize("part", ADDERS)
def test_a_name_that_comes_after_the_next_page_was_drawn_is_on_its_list(
    server: AppServer, here: Meeting, part: str
) -> None:
    page, step = ADDERS[part]

    async def scenario() -> None:
        tab = Tab(server.url, page, f"a={here.assessment}{step}", stands_at=f"{server.url}/{page}")
        async with tab:
            field = next(each for each in tab.widgets.values() if each.key.startswith(f"add-{part}-name"))
            assert field.fragment
            await tab.follow("results")
            await tab.send_late(field, "Zoë", left=page)
            assert "Zoë" in str(here.workspace.open(here.assessment).assessment.response)
            assert not tab.has(field.key)
            assert not tab.faults

    talk(scenario)
