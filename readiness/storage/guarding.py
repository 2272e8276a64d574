"""The one place where every step of the store is bound to what its actor may do: asked in the step's own transaction.

Each public step says by one of these decorators what it needs; a test refuses one that does not. Whoever may not even
read is told the same as if nothing were there, so no id can be tried out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, Final, Literal, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Select, bindparam, false, literal, select

from readiness.model.actor import Actor
from readiness.model.permission import Action, Subject, may, spaces
from readiness.storage.connecting import OnDatabase
from readiness.storage.problems import NotThere, Refused, StorageProblem
from readiness.storage.tables import assessment, campaign, participant, workshop, workspace
from readiness.storage.writing import no_such_assessment
from readiness.words import said
from readiness.words.say import campaigns
from readiness.words.say import storage as say

Named = Literal["assessment", "workshop", "participant", "workspace", "campaign"]
GUARD: Final = "guard"
"""The attribute of a step in which its guard stands, for the test that looks for steps without one."""
_Step = TypeVar("_Step", bound=Callable[..., Any])

_SUBJECT = select(assessment.c.workspace_id, assessment.c.id, assessment.c.link_is_open)
_IN_WORKSHOP = _SUBJECT.join(workshop, workshop.c.assessment_id == assessment.c.id)
_NAMES: Final[dict[Named, tuple[Select[Any], ColumnElement[Any]]]] = {
    "assessment": (_SUBJECT, assessment.c.id),
    "workshop": (_IN_WORKSHOP, workshop.c.id),
    "participant": (_IN_WORKSHOP.join(participant, participant.c.workshop_id == workshop.c.id), participant.c.id),
    "workspace": (
        select(workspace.c.id.label("workspace_id"), literal("").label("id"), false().label("link_is_open")),
        workspace.c.id,
    ),
    "campaign": (
        select(campaign.c.workspace_id, literal("").label("id"), false().label("link_is_open")),
        campaign.c.id,
    ),
}
_FIND: Final = {of: wanted.where(name == bindparam("named")) for of, (wanted, name) in _NAMES.items()}
_FIND_SEVERAL: Final = {
    of: wanted.add_columns(name.label("named")).where(name.in_(bindparam("names", expanding=True)))
    for of, (wanted, name) in _NAMES.items()
}
_AT_ONCE: Final = 500
"""Ids in one statement: a database takes only so many values."""


def needs(
    action: Action,
    of: Named = "assessment",
    *,
    writes: bool = False,
    argument: str = "",
    for_owner: Action | None = None,
) -> Callable[[_Step], _Step]:
    """Guard a step about a workspace or campaign, or an assessment named itself or by a workshop or participant.

    Args:
        action: what its actor must be allowed to do.
        of: what the argument names.
        writes: whether the step writes.
        argument: the one that names it; by default the first.
        for_owner: what is needed instead if the step is told an `owner`, and so is about a room or a seat.
    """

    def around(step: _Step) -> _Step:
        names = list(inspect.signature(step).parameters)
        about = argument or names[1]

        def allow(store: OnDatabase, connection: Connection, given: dict[str, Any]) -> None:
            wanted = for_owner if for_owner is not None and given.get("owner") else action
            named = given.get(about)
            _must(store.actor, wanted, _subject(connection, of, getattr(named, "assessment_id", named)), of)

        return _guarded(step, allow, writes=writes, guard=(action, of))

    return around


def needs_each(action: Action, of: Named, argument: str, *, writes: bool = False) -> Callable[[_Step], _Step]:
    """Guard a step about several: those for which its actor may not do this are left out of the argument."""

    def around(step: _Step) -> _Step:
        def allow(store: OnDatabase, connection: Connection, given: dict[str, Any]) -> None:
            found = _subjects(connection, of, given[argument])
            given[argument] = [each for each, about in found.items() if about and may(store.actor, action, about)]

        return _guarded(step, allow, writes=writes, guard=(action, f"several: {of}"))

    return around


def needs_space(action: Action, *, reaches_further: bool = False) -> Callable[[_Step], _Step]:
    """Guard a step that puts something new into the workspace in which its actor works.

    One that `reaches_further` makes what its actor reaches only afterwards.
    """

    def around(step: _Step) -> _Step:
        def allow(store: OnDatabase, _connection: Connection, _given: dict[str, Any]) -> None:
            if not may(store.actor, action, Subject(store.actor.workspace)):
                raise Refused(said(say.NOTHING_CAN_BE_ADDED_HERE), said(say.ASK_OWNER_OF_WORKSPACE))

        return _guarded(step, allow, writes=True, guard=(action, "space"), reaches_further=reaches_further)

    return around


def of_the_house(step: _Step) -> _Step:
    """Guard a step that concerns the installation as a whole."""

    def allow(_store: OnDatabase, _connection: Connection, _given: dict[str, Any]) -> None:
        raise Refused(said(say.THIS_BELONGS_TO_WHOEVER_RUNS), said(say.ASK_THAT_PERSON))

    return _guarded(step, allow, writes=False, guard=("run", "installation"))


def unguarded(reason: str) -> Callable[[_Step], _Step]:
    """Let a step through for everybody, for a reason."""

    def around(step: _Step) -> _Step:
        setattr(step, GUARD, (reason, ""))
        return step

    return around


def within_reach(actor: Actor, action: Action, workspace: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    """What a list has to ask of the column of workspaces, so that it holds only where its actor may do this."""
    where = spaces(actor, action)
    return () if where is None else (workspace.in_(sorted(where)),)


def ids_within_reach(actor: Actor, action: Action, named: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    """The same of a column with ids of assessments."""
    where = within_reach(actor, action, assessment.c.workspace_id)
    return (named.in_(select(assessment.c.id).where(*where)),) if where else ()


def _guarded(
    step: _Step,
    allow: Callable[[OnDatabase, Connection, dict[str, Any]], None],
    *,
    writes: bool,
    guard: tuple[str, str],
    reaches_further: bool = False,
) -> _Step:
    signature = inspect.signature(step)

    @wraps(step)
    def guarded(*given: Any, **named: Any) -> Any:
        store: OnDatabase = given[0]
        if not store.actor.is_bound:
            return step(*given, **named)
        told = signature.bind(*given, **named)
        with _together(store, writes=writes, reaches_further=reaches_further) as (inside, connection):
            allow(store, connection, told.arguments)
            told.arguments["self"] = inside
            return step(*told.args, **told.kwargs)

    setattr(guarded, GUARD, guard)
    return cast("_Step", guarded)


@contextmanager
def _together(store: OnDatabase, *, writes: bool, reaches_further: bool) -> Iterator[tuple[OnDatabase, Connection]]:
    """The same store within one transaction: what was allowed cannot change until the step is done."""
    begun = store.at_the_door if reaches_further else store.database
    transaction = begun.as_change() if writes else begun.as_view()
    with transaction as database, database.reading() as connection:
        yield type(store)(database, store.actor), connection


def _subject(connection: Connection, of: Named, named: object) -> Subject | None:
    row = connection.execute(_FIND[of], {"named": named}).first() if isinstance(named, str) else None
    return None if row is None else Subject(row.workspace_id, row.id, row.link_is_open)


def _subjects(connection: Connection, of: Named, named: Iterable[object]) -> dict[object, Subject | None]:
    """The same of many, in their order, each of them once."""
    found: dict[object, Subject | None] = dict.fromkeys(named)
    names = [each for each in found if isinstance(each, str)]
    for first in range(0, len(names), _AT_ONCE):
        for row in connection.execute(_FIND_SEVERAL[of], {"names": names[first : first + _AT_ONCE]}):
            found[row.named] = Subject(row.workspace_id, row.id, row.link_is_open)
    return found


def _must(actor: Actor, action: Action, subject: Subject | None, of: Named) -> None:
    if subject is None or not (may(actor, action, subject) or may(actor, "read", subject)):
        raise _nothing_there(of)
    if not may(actor, action, subject):
        raise Refused(said(say.YOU_MAY_LOOK), said(say.ASK_OWNER_FOR_OTHER_ROLE))


def _nothing_there(of: Named) -> StorageProblem:
    if of == "assessment":
        return no_such_assessment()
    if of == "workshop":
        return NotThere(said(say.NO_WORKSHOP_UNDER_THIS_LINK), said(say.CHECK_LINK_OR_ASK_WHO))
    if of == "campaign":
        return NotThere(said(campaigns.NO_SUCH_CAMPAIGN), said(campaigns.NO_SUCH_CAMPAIGN_MEND))
    if of == "workspace":
        return NotThere(said(say.NO_SUCH_WORKSPACE), said(say.CHOOSE_ANOTHER_ONE_FROM_LIST))
    return NotThere(said(say.THIS_PARTICIPANT_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
