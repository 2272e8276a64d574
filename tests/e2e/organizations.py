"""Three assessments to press everything on: one without any answer, one half answered, one with everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from readiness.model.assessment import ActionEdit
from readiness.model.response import Answer, CandidateProblem, Person, Workload
from readiness.services.exchanging import open_example
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import codes
from readiness.services.workshop_problems import open_ideas, take_up
from readiness.services.workshop_room import begin_reveal, look_at, read_room, show
from readiness.services.workshop_seat import Seat, find_seat
from readiness.services.workshops import open_workshop, proposed_settings, read_workshop
from readiness.services.workspace import Workspace

LONG_NAME = "Verband der landwirtschaftlichen Genossenschaften Niederbayern-Oberpfalz und angrenzender Gebiete"
STEADY_ANSWERS = 4
"""As many people as must answer before anything of their answers is shown."""


def empty(workspace: Workspace) -> str:
    """An assessment with a name and nothing else."""
    return workspace.start("Autumn 2026", "Northwind Logistics")


def half(workspace: Workspace) -> str:
    """Every other question answered, one of each way out, and a draft of a problem."""
    made = workspace.start("Autumn 2026", "Northwind Logistics")
    for number, question in enumerate(workspace.library.questionnaire.questions):
        if number % 2 == 0:
            workspace.save(made, "answer", question.id, Answer(given=number // 2 % 4, come_back=number == 4))
    workspace.save(made, "problem", "late-orders", CandidateProblem(id="late-orders", name="Late orders"))
    workspace.save(made, "problem", "draft", CandidateProblem(id="draft", name=""))
    return made


def answered(workspace: Workspace) -> str:
    """Every question answered at the lowest level, and nothing else: nobody, no problem, no model."""
    made = workspace.start("Autumn 2026", "Northwind Logistics")
    for question in workspace.library.questionnaire.questions:
        workspace.save(made, "answer", question.id, Answer(given=0))
    return made


def overfull(workspace: Workspace) -> str:
    """As long a plan as there can be: every action of the rubric moved to one week of one person, and late."""
    made = answered(workspace)
    name = "Wilhelmina-Anastasia von Hohenstein-Feldkirchen zu Niederwaldstetten"
    for number in range(6):
        person = Person(id=f"person-{number}", name=f"{name} {number}", fte=Decimal("0.05"))
        workspace.save(made, "person", person.id, person)
    first, last = date(2026, 6, 1), date(2026, 6, 5)
    workspace.start_on(made, first)
    moved = ActionEdit(person=f"{name} 0", status="blocked", start_on=first, end_on=last, effort_days=30, note=name * 4)
    for action in workspace.library.rubric.actions:
        workspace.save(made, "action-edit", action.id, moved)
    return made


def full(workspace: Workspace) -> str:
    """An invented organization with every step done, an edited action, and a snapshot."""
    made = open_example(workspace, "retail-chain")
    given = workspace.open(made).assessment.response
    asked = workspace.library.questionnaire
    for question in asked.questions:
        if question.id not in given.answers:
            workspace.save(made, "answer", question.id, Answer(given=1))
    for view in asked.perceptions:
        if view.id not in given.perceptions:
            workspace.save(made, "perception", view.id, "partly")
    for fact in asked.facts:
        if fact.id not in given.facts:
            workspace.save(made, "fact", fact.id, True)
    if not given.workloads:
        workspace.save(made, "workload", "forecast", Workload(name="Forecast"))
    workspace.save(made, "action-edit", "X22", ActionEdit(status="done", note="Template kept"))
    workspace.take_snapshot(made, "Spring")
    return made


STATES: Mapping[str, Callable[[Workspace], str]] = {"empty": empty, "half": half, "full": full}


def workshop(workspace: Workspace, assessment: str, *, is_revealed: bool) -> tuple[str, str]:
    """A workshop with four people who have answered; returns its id and the token of one more who has not."""
    made = open_workshop(workspace, assessment, proposed_settings(workspace.library.questionnaire)).id
    held = read_workshop(workspace, assessment, made)
    code = next(each.code for each in codes(workspace, held) if each.group == "everyone")

    def person() -> Seat:
        seat = find_seat(workspace, join(workspace, code, "room", group="it").token)
        if seat is None:
            raise LookupError("The seat is not there.")
        return seat

    for level in range(STEADY_ANSWERS):
        seat = person()
        for question in seat.questions:
            seat.answer(question.id, level)
    late = join(workspace, code, "room", group="it").token
    person().propose("Late orders again", "Every week")
    if is_revealed:
        room = begin_reveal(workspace, held)
        first = next(iter(room.first.ballots.values())).answers if room.first is not None else {}
        shown, looked_at = list(first)[:2]
        show(workspace, room, shown)
        look_at(workspace, read_room(workspace, room.held), looked_at)
        ideas = [idea.id for idea in open_ideas(workspace, read_room(workspace, room.held))]
        take_up(workspace, read_room(workspace, room.held), ideas, "Late orders again")
    return made, late
