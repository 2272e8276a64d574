"""From stored entries to an assessment, and from an assessment to the entries that hold it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Row

from readiness.model.assessment import Assessment, Charter, ReportSettings, Snapshot, TableCheck
from readiness.model.evidence_step import code_today
from readiness.model.response import Organization, Response
from readiness.model.work_calendar import WorkDays
from readiness.model.zones import zone_of
from readiness.storage.parts import NO_PEOPLE, PAGE, PARTS, PEOPLE_PAGE, RUNS_NOTHING, stored
from readiness.storage.records import MadeUntold
from readiness.storage.untold import TAKEN_BACK, UPGRADE
from readiness.words import said
from readiness.words.say import storage as say

Edit = TypeVar("Edit")
Parts = dict[str, dict[str, Any]]
Line = tuple[str, str, object]
"""Part, key and value of an entry."""
TOLD = frozenset({"answer", "perception", "fact", "safeguard", "workload", "person", "problem", "organization"})
"""The parts that tell something about the organization: the last of them dates an assessment."""


def assembled(
    row: Row[Any],
    entries: Sequence[Row[Any]],
    *,
    known: Mapping[str, Collection[str]],
    snapshot_days: Sequence[date],
    snapshots: tuple[Snapshot, ...],
) -> tuple[Assessment, tuple[str, ...]]:
    """Build an assessment from its row and all its entries, which come in the order of their positions.

    What no longer fits its part, or is not among the `known` keys of a part, is left out and named in a note. Unless
    somebody has set the day, it is assessed on the day of the last answer: another name, another order or a snapshot
    tells nothing about the organization. `snapshot_days` are those on which snapshots were taken here.
    """
    present = [each for each in entries if each.value is not None]
    parts, notes = _readable(present, known)
    told_at = max((each.changed_at for each in entries if each.part in TOLD), default=row.created_at)
    told_on = told_at.astimezone(zone_of(row.time_zone)).date()
    assessment = Assessment(
        id=row.id,
        name=row.name,
        created_at=row.created_at,
        changed_at=row.changed_at,
        starts_on=row.starts_on,
        response=_response(row.questionnaire, parts, told_on, snapshot_days),
        action_edits=under_codes_of_today(parts["action-edit"], parts["evidence"]),
        charter=parts["charter"].get("charter", Charter()),
        report=parts["report"].get("report", ReportSettings()),
        evidence=parts["evidence"],
        work_days=parts["work-days"].get("work-days", WorkDays()),
        minutes=tuple(parts["minute"].values()),
        snapshots=snapshots,
    )
    return assessment, notes


def taken_apart(assessment: Assessment) -> Iterator[Line]:
    """The entries that hold an assessment: all of it but its row and its snapshots."""
    response = assessment.response
    yield "organization", "organization", response.organization
    yield "setting", "preset", response.preset
    yield "setting", "own-weights", response.own_weights
    yield "setting", "assessed-on", response.assessed_on
    yield "setting", "last-snapshot-on", response.last_snapshot_on
    if response.runs_no_model:
        yield "setting", PAGE, {RUNS_NOTHING: True}
    if response.has_no_people:
        yield "setting", PEOPLE_PAGE, {NO_PEOPLE: True}
    yield "charter", "charter", assessment.charter
    yield "report", "report", assessment.report
    if assessment.work_days != WorkDays():
        yield "work-days", "work-days", assessment.work_days
    named: dict[str, Mapping[str, Any]] = {
        "answer": response.answers,
        "perception": response.perceptions,
        "fact": response.facts,
        "safeguard": response.safeguards,
        "workload": {f"workload-{number}": each for number, each in enumerate(response.workloads, 1)},
        "person": {person.id: person for person in response.people},
        "problem": {problem.id: problem for problem in response.problems},
        "action-edit": assessment.action_edits,
        "evidence": assessment.evidence,
        "minute": {each.id: each for each in assessment.minutes},
    }
    for part, values in named.items():
        for key, value in values.items():
            yield part, key, value


def under_codes_of_today(edits: Mapping[str, Edit], checks: Mapping[str, TableCheck]) -> dict[str, Edit]:
    """What is noted on actions by the codes of today; what was noted under such a code itself goes before."""
    reports = {problem: check.report for problem, check in checks.items()}
    return under_other_codes(edits, {code: code_today(code, reports) for code in edits})


def under_other_codes(edits: Mapping[str, Edit], today: Mapping[str, str]) -> dict[str, Edit]:
    """The same by the codes that `today` has for some of theirs."""
    today = {code: today.get(code, code) for code in edits}
    moved = {now: edits[code] for code, now in today.items() if now != code}
    return moved | {code: edits[code] for code, now in today.items() if now == code}


def _response(questionnaire: str, parts: Parts, told_on: date, snapshot_days: Sequence[date]) -> Response:
    settings, workloads = parts["setting"], tuple(parts["workload"].values())
    if "last-snapshot-on" in settings:
        snapshot_days = [*snapshot_days, settings["last-snapshot-on"]]
    return Response(
        questionnaire=questionnaire,
        assessed_on=settings.get("assessed-on", told_on),
        organization=parts["organization"].get("organization", Organization()),
        answers=parts["answer"],
        perceptions=parts["perception"],
        facts=parts["fact"],
        safeguards=parts["safeguard"],
        workloads=workloads,
        people=(people := tuple(parts["person"].values())),
        has_no_people=not people and _is_said(settings.get(PEOPLE_PAGE, settings.get(PAGE)), NO_PEOPLE),
        problems=tuple(parts["problem"].values()),
        # A box that was ticked before the first model was listed says nothing any more.
        runs_no_model=not workloads and _is_said(settings.get(PAGE), RUNS_NOTHING),
        preset=settings.get("preset", "balanced"),
        own_weights=settings.get("own-weights", {}),
        last_snapshot_on=max(snapshot_days, default=None),
    )


def made_untold(entries: Sequence[Row[Any]]) -> Iterator[MadeUntold]:
    """What an upgrade made "not told" and nobody has looked at since."""
    for each in entries:
        if each.changed_by == UPGRADE and each.value is not None:
            value = json.loads(each.value)
            untold = tuple(fact for fact in TAKEN_BACK.get(each.part, ()) if value.get(fact) is None)
            yield MadeUntold(each.part, value.get("name") or each.key, untold)


def _is_said(page: object, name: str) -> bool:
    """Whether a box of the pages is ticked; what another program wrote there may be anything."""
    return isinstance(page, Mapping) and page.get(name) is True


def _readable(entries: Sequence[Row[Any]], known: Mapping[str, Collection[str]]) -> tuple[Parts, tuple[str, ...]]:
    parts: Parts = {part: {} for part in PARTS}
    notes = []
    for each in entries:
        if each.part in known and each.key not in known[each.part]:
            notes.append(said(say.is_no_longer_asked(key=str(each.key), part=str(each.part))))
            continue
        try:
            parts[each.part][each.key] = stored(each.part, each.key, each.value)
        except ValueError:
            notes.append(said(say.cannot_be_used_any_more(key=str(each.key), part=str(each.part))))
    return parts, tuple(notes)
