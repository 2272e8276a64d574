"""Pages that save by difference see what older versions noted at the place where it is saved today."""

from readiness.model.assessment import ActionEdit
from readiness.model.evidence_step import next_step
from readiness.services.exchanging import open_example
from readiness.services.keeping import Kept, read_standing
from readiness.services.workspace import Workspace
from tests.evidence.samples import a_check, a_report

EDIT = ActionEdit(person="Ana", note="By phone", status="in-progress")


def test_a_note_of_an_older_version_on_a_checked_table_is_changed_on_the_step_of_today(workspace: Workspace) -> None:
    here = open_example(workspace, "retail-chain")
    problem = workspace.open(here).assessment.response.problems[0].id
    today = next_step(a_report()).code(problem)
    workspace.save(here, "evidence", problem, a_check())
    workspace.save(here, "action-edit", f"evidence:{problem}", EDIT)
    before = read_standing(workspace, here).values
    assert before["action-edit", today] == Kept(EDIT, 0)
    assert ("action-edit", f"evidence:{problem}") not in before

    newer = EDIT.model_copy(update={"person": "Bo"})
    workspace.store.put(here, "action-edit", today, newer, at=workspace.now(), expected_version=0)
    after = read_standing(workspace, here).values
    assert after["action-edit", today] == Kept(newer, 1)
    assert ("action-edit", f"evidence:{problem}") not in after
    workspace.store.undo(here, at=workspace.now())
    assert read_standing(workspace, here).values["action-edit", today].value == EDIT
