"""Which assessments take part in the comparison of their workspace, and what was shown of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, insert, select, update

from readiness.model.benchmark import GroupFigures, MemberFigures
from readiness.model.figures import Figures
from readiness.model.permission import Subject, may
from readiness.storage.assessments import stored_assessment
from readiness.storage.choosing import IS_CURRENT
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note_about
from readiness.storage.guarding import needs, of_the_house
from readiness.storage.kept_figures import figures_in
from readiness.storage.spaces import lock_space
from readiness.storage.tables import assessment, benchmark_part, outcome, release, workspace
from readiness.storage.writing import lock_owner, no_such_assessment

OUT: Final = "out"
"""What the trail notes of an assessment that takes part no more."""


class Release(NamedTuple):
    """What was shown once: the marks of those in it, the group, and when."""

    at: datetime
    marks: frozenset[str]
    group: GroupFigures


class TakingPart(NamedTuple):
    """An assessment that takes part: its figures now, if they are concluded, and those with which it was shown last."""

    assessment_id: str
    now: Figures | None
    shown: MemberFigures | None
    mark: str


class Group(NamedTuple):
    """Where assessments are compared: in one workspace, with one edition of questions and rules."""

    workspace_id: str
    edition: str


class Benchmarks(OnDatabase):
    """The comparison of assessments with others of their workspace. A part of `Store`."""

    @needs("read")
    def takes_part(self, assessment_id: str) -> bool | None:
        """Whether an assessment takes part; None as long as nobody has said so."""
        wanted = select(benchmark_part.c.takes_part).where(benchmark_part.c.assessment_id == assessment_id)
        with self._database.reading() as connection:
            found: bool | None = connection.scalar(wanted)
            return found

    @needs("benchmark", writes=True)
    def set_takes_part(self, assessment_id: str, *, takes_part: bool, at: datetime) -> None:
        """Let an assessment take part from now on, or no more; the same once more changes nothing.

        Raises:
            NotThere: there is no such assessment, or it was handed over a moment ago.
        """
        here = benchmark_part.c.assessment_id == assessment_id
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            row = stored_assessment(connection, assessment_id)
            if self.actor.is_bound and not may(
                self.actor, "benchmark", Subject(row.workspace_id, row.id, row.link_is_open)
            ):
                raise no_such_assessment()
            before = connection.scalar(select(benchmark_part.c.takes_part).where(here))
            if before == takes_part:
                return
            values = {"takes_part": takes_part, "at": at}
            if before is None:
                connection.execute(insert(benchmark_part).values(assessment_id=assessment_id, **values))
            else:
                connection.execute(update(benchmark_part).where(here).values(**values))
            note_about(connection, self.actor, "benchmark", assessment_id, at=at, about="" if takes_part else OUT)

    @needs("read")
    def benchmark_of(self, assessment_id: str) -> tuple[int, Release | None]:
        """How many of its group take part, and what was shown of them last; None if one of those has left since.

        Whoever holds the link of one assessment is shown nothing of others.
        """
        with self._database.reading() as connection:
            where = _group_of(connection, assessment_id)
            if where is None or not may(self.actor, "read", Subject(where.workspace_id)):
                return 0, None
            parts = _parts(connection, where)
            shown = _releases(connection, where)
        newest = shown[-1] if shown else None
        if newest is not None and newest.marks - {each.mark for each in parts}:
            newest = None
        return len(parts), newest

    @of_the_house
    def benchmark_groups(self) -> tuple[Group, ...]:
        """Where assessments take part."""
        wanted = (
            select(assessment.c.workspace_id, outcome.c.edition)
            .join(benchmark_part, benchmark_part.c.assessment_id == assessment.c.id)
            .join(outcome, outcome.c.assessment_id == assessment.c.id)
            .where(benchmark_part.c.takes_part, assessment.c.deleted_at.is_(None))
            .distinct()
            .order_by(assessment.c.workspace_id, outcome.c.edition)
        )
        with self._database.reading() as connection:
            return tuple(Group(*row) for row in connection.execute(wanted))

    @of_the_house
    def parts_not_concluded(self) -> tuple[str, ...]:
        """The ids of those that take part and whose newest state has no figures."""
        current = select(outcome.c.assessment_id).where(outcome.c.assessment_id == assessment.c.id, IS_CURRENT)
        wanted = (
            select(assessment.c.id)
            .join(benchmark_part, benchmark_part.c.assessment_id == assessment.c.id)
            .where(benchmark_part.c.takes_part, assessment.c.deleted_at.is_(None), ~current.exists())
            .order_by(assessment.c.id)
        )
        with self._database.reading() as connection:
            return tuple(connection.scalars(wanted))

    @of_the_house
    def benchmark_parts(self, where: Group) -> tuple[tuple[TakingPart, ...], tuple[Release, ...]]:
        """Those that take part there, and everything that was shown there, the newest last; others wait meanwhile."""
        with self._database.writing() as connection:
            lock_space(connection, where.workspace_id)
            return _parts(connection, where), _releases(connection, where)

    @of_the_house
    def add_release(
        self, where: Group, members: Mapping[str, tuple[str, MemberFigures]], group: GroupFigures, *, at: datetime
    ) -> None:
        """Show a group from now on: mark and figures of each assessment in it, by its id."""
        with self._database.writing() as connection:
            number = select(func.coalesce(func.max(release.c.number), 0) + 1).where(*_at(where))
            connection.execute(
                insert(release).values(
                    workspace_id=where.workspace_id,
                    edition=where.edition,
                    number=connection.scalar(number),
                    at=at,
                    marks=json.dumps(sorted(mark for mark, _ in members.values())),
                    content=group.model_dump_json(),
                )
            )
            for name, (mark, figures) in members.items():
                here = benchmark_part.c.assessment_id == name
                kept = {"mark": mark, "figures": figures.model_dump_json()}
                connection.execute(update(benchmark_part).where(here).values(**kept))


def mark_of(assessment_id: str, figures: MemberFigures) -> str:
    """What names an assessment with these figures among those that were shown; its id cannot be found from it."""
    return sha256(f"{assessment_id} {figures.model_dump_json()}".encode()).hexdigest()[:32]


def _group_of(connection: Connection, assessment_id: str) -> Group | None:
    wanted = (
        select(assessment.c.workspace_id, outcome.c.edition)
        .join(outcome, outcome.c.assessment_id == assessment.c.id)
        .where(assessment.c.id == assessment_id, assessment.c.deleted_at.is_(None))
    )
    row = connection.execute(wanted).first()
    return None if row is None else Group(*row)


def _parts(connection: Connection, where: Group) -> tuple[TakingPart, ...]:
    wanted = (
        select(
            assessment.c.id,
            outcome.c.figures,
            and_(IS_CURRENT).label("is_current"),
            benchmark_part.c.mark,
            benchmark_part.c.figures.label("shown"),
        )
        .join(benchmark_part, benchmark_part.c.assessment_id == assessment.c.id)
        .join(outcome, outcome.c.assessment_id == assessment.c.id)
        .where(
            benchmark_part.c.takes_part,
            assessment.c.deleted_at.is_(None),
            assessment.c.workspace_id == where.workspace_id,
            outcome.c.edition == where.edition,
        )
        .order_by(assessment.c.id)
    )
    return tuple(
        TakingPart(row.id, figures_in(row.figures) if row.is_current else None, _shown(row.shown), row.mark)
        for row in connection.execute(wanted)
    )


def _shown(text: str) -> MemberFigures | None:
    return MemberFigures.model_validate_json(text) if text else None


def _releases(connection: Connection, where: Group) -> tuple[Release, ...]:
    wanted = select(release.c.at, release.c.marks, release.c.content).where(*_at(where)).order_by(release.c.number)
    return tuple(
        Release(row.at, frozenset(json.loads(row.marks)), GroupFigures.model_validate_json(row.content))
        for row in connection.execute(wanted)
    )


def _at(where: Group) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return release.c.workspace_id == where.workspace_id, release.c.edition == where.edition


def left_comparisons(connection: Connection) -> tuple[str, ...]:
    """The ids of assessments that take part no more."""
    return tuple(connection.scalars(select(benchmark_part.c.assessment_id).where(~benchmark_part.c.takes_part)))


def leave_comparisons(connection: Connection, assessment_ids: Collection[str]) -> None:
    """Let these take part no more, where a backup says that they do."""
    for each in assessment_ids:
        here = benchmark_part.c.assessment_id == each
        connection.execute(update(benchmark_part).where(here).values(takes_part=False))


def everything_shown(connection: Connection) -> tuple[Mapping[str, object], ...]:
    """Everything that was ever shown of groups."""
    return tuple(dict(row) for row in connection.execute(select(release)).mappings())


def keep_shown(connection: Connection, shown: Collection[Mapping[str, object]]) -> None:
    """Add to what a backup knows of it what was shown besides, where its workspace is still there."""
    spaces = set(connection.scalars(select(workspace.c.id)))
    numbers = select(release.c.workspace_id, release.c.edition, release.c.number)
    known = {tuple(row) for row in connection.execute(numbers)}
    for each in shown:
        key = (each["workspace_id"], each["edition"], each["number"])
        if each["workspace_id"] in spaces and key not in known:
            connection.execute(insert(release).values(**each))
