"""A workshop says that the safeguards are still to be answered, and leads to the first open one."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.safeguards import SafeguardAnswer
from readiness.services.workshops import open_workshop
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.services.workshop_rooms import Meeting, two_sides
from tests.ui.opening import run_page, shown

ASKED = guarded.SECOND.questionnaire.safeguards.questions


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    """A workshop on content with safeguards, in which the answers have been shown."""
    here = workspace.start("Spring", "Northwind", library=guarded.SECOND)
    opened = Meeting(workspace, here, open_workshop(workspace, here, two_sides()).id)
    for _ in range(5):
        opened.answers("it", {"data-exist": 2})
    opened.reveal()
    return opened


def leading(meeting: Meeting, part: str) -> AppTest:
    return run_page("workshop", meeting.assessment, w=meeting.workshop, part=part)


def test_the_outcome_leads_to_the_first_safeguard_of_which_nothing_is_told(
    workspace: Workspace, meeting: Meeting
) -> None:
    workspace.save(meeting.assessment, "safeguard", ASKED[0].id, SafeguardAnswer(given="no"))
    page = leading(meeting, "outcome")
    assert "11 safeguards are still open. The safeguards (12 questions, about 5 minutes) are facts" in shown(page)

    page.button(key="to-safeguards").click().run()
    assert page.query_params["q"] == f"safeguard-{ASKED[1].id}"


def test_where_all_are_told_or_none_is_asked_the_outcome_is_silent(workspace: Workspace, meeting: Meeting) -> None:
    for each in ASKED:
        workspace.save(meeting.assessment, "safeguard", each.id, SafeguardAnswer(given="yes"))
    assert "still to be answered" not in shown(leading(meeting, "outcome"))
    other = Meeting.opened(workspace)
    assert "What no workshop asks" not in shown(leading(other, "guide"))


def test_the_guide_says_that_no_room_votes_on_them(meeting: Meeting) -> None:
    assert "What no workshop asks" in shown(leading(meeting, "guide"))
