"""An assessment and a workshop in which every text that people can give holds what would do harm on a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from readiness.content.folders import examples_folder
from readiness.content.responses import read_response
from readiness.model.assessment import ActionEdit, Charter, ReportSettings, TableCheck
from readiness.model.base import MAX_LINE, Noun
from readiness.model.pooled import Consensus
from readiness.model.response import Workload
from readiness.model.workshop import WorkshopSettings
from readiness.services.assessing import assessment_of
from readiness.services.evidencing import Told, check_source
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import codes, invite
from readiness.services.workshop_problems import open_ideas, open_scoring, take_up
from readiness.services.workshop_room import agree, begin_reveal, read_room, show
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import open_workshop, proposed_settings, questions_of, read_workshop
from readiness.services.workspace import Workspace
from tests.texts_in import texts_in

EVIL = (
    "![x](http://evil.example/a)<img src=http://evil.example/b onerror=document.title='pwned'>"
    "<script>document.title='pwned'</script>[y](javascript:document.title='pwned'):red[x]$x$"
)
_UNKNOWN_ACTION = "X99"


def poisoned(noun: Noun) -> Any:
    """The noun with every text in it replaced, wherever its form allows any text at all."""
    values = noun.model_dump(mode="json")
    for place, key in tuple(texts_in(values)):
        before, place[key] = place[key], EVIL
        try:
            type(noun).model_validate_json(json.dumps(values))
        except ValidationError:
            place[key] = before
    return type(noun).model_validate_json(json.dumps(values))


def poisoned_assessment(workspace: Workspace, folder: Path) -> str:
    """Store an assessment full of hostile texts, with a plan, a charter, a checked table and a snapshot."""
    source = examples_folder() / "regional-logistics.yaml"
    today = workspace.now().date()
    plain = read_response(source, workspace.library, today=today, name=source.name)
    response = poisoned(plain.model_copy(update={"workloads": (Workload(name="Forecast"),)}))
    first = response.problems[0].id
    check = TableCheck(
        table=EVIL, checked_on=today, report=check_source(str(_table(folder)), told=Told(target=_column("target")))
    )
    filled = assessment_of(response).model_copy(
        update={
            "name": EVIL,
            "action_edits": dict.fromkeys((_UNKNOWN_ACTION, *_planned(workspace)), poisoned(ActionEdit())),
            "charter": poisoned(Charter(problem=first)),
            "report": poisoned(ReportSettings()),
            "evidence": {first: check},
        }
    )
    made = workspace.store.add(filled, at=workspace.now())
    workspace.take_snapshot(made, EVIL)
    return made


def poisoned_workshop(workspace: Workspace, assessment_id: str) -> tuple[str, str]:
    """Hold a workshop with hostile names and words, until answers are shown; its id, and the token of a seat."""
    usual = proposed_settings(workspace.library.questionnaire)
    settings: WorkshopSettings = poisoned(usual).model_copy(update={"is_named": True, "least": 3})
    held = open_workshop(workspace, assessment_id, settings)
    group = settings.groups[0].id
    code = next(each.code for each in codes(workspace, held) if each.group == group)
    invite(workspace, held, group, [EVIL])
    one, two = (question.id for question in questions_of(workspace.library_of(held.assessment_id), held, group)[:2])
    tokens = [join(workspace, code, "here", group=group, name=EVIL).token for _ in range(3)]
    for token in tokens:
        seat = find_seat(workspace, token)
        assert seat is not None
        seat.answer(one, 1)
        seat.answer(two, 2)
        seat.propose(EVIL, EVIL)
    begin_reveal(workspace, held)
    for question, level in ((one, 1), (two, None)):
        show(workspace, _room(workspace, held.assessment_id, held.id), question)
        said = Consensus(
            question=question, level=level, reason=EVIL, evidence=EVIL, open_owner=EVIL, open_until=EVIL[:60]
        )
        agree(workspace, _room(workspace, held.assessment_id, held.id), said, expected_version=0)
    room = _room(workspace, held.assessment_id, held.id)
    take_up(workspace, room, [open_ideas(workspace, room)[0].id], EVIL[:MAX_LINE])
    problems = [each.id for each in workspace.open(assessment_id).assessment.response.problems][:2]
    criteria = list(workspace.library.rubric.problems.criterion_by_id)[:2]
    open_scoring(workspace, _room(workspace, held.assessment_id, held.id), problems, criteria)
    return held.id, tokens[0]


def _room(workspace: Workspace, assessment_id: str, workshop_id: str) -> Any:
    return read_room(workspace, read_workshop(workspace, assessment_id, workshop_id))


def _planned(workspace: Workspace) -> list[str]:
    return [action.id for action in workspace.library.rubric.actions]


def _column(name: str) -> str:
    return f"{name} {EVIL[:60]}"


def _table(folder: Path) -> Path:
    """A table whose headers and labels are hostile, also to a language that draws charts."""
    names = [_column("target"), _column("amount"), 'datum["a"].b\\\\[0]', "<img src=http://evil.example/c>"]
    rows = [
        [EVIL[:80] if number % 3 else "no", str(number), str(number % 7), f"{EVIL[:40]} {number % 4}"]
        for number in range(120)
    ]
    lines = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in (names, *rows))
    path = folder / "table.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
