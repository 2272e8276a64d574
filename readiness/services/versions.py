"""Going over to a newer version of the questions: what would move, the step, and the way back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from readiness.content.library import Library
from readiness.engine.answers.carrying import carry_over, carry_problems
from readiness.model.answer_moves import Move
from readiness.model.response import Answer, CandidateProblem
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import with_said_names
from readiness.services.concluding import conclude_supposed
from readiness.services.libraries import NamedContent, kept_pack
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workshops import list_workshops
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.storage.records import SnapshotLine, Write
from readiness.words import said
from readiness.words.say import services as say

_OVER = "finished"


@dataclass(frozen=True)
class NewVersion:
    """A newer version of the questions of an assessment, what would move, and what follows before and after."""

    now: Library
    then: Library
    move: Move
    before: Findings
    after: Findings


def newer_version(workspace: Workspace, assessment_id: str) -> Library | None:
    """The newest version offered of the questions that an assessment has; None if it has it already."""
    mine = workspace.library_of(assessment_id)
    newest = in_spoken_language(workspace.libraries.newest(mine, workspace.store))
    return None if newest.questionnaire.version == mine.questionnaire.version else newest


def look_ahead(workspace: Workspace, assessment_id: str) -> NewVersion | None:
    """What a newer version would change; nothing is stored. None if there is none."""
    with workspace.view() as view:
        then = newer_version(view, assessment_id)
        if then is None:
            return None
        now, before = view.library_of(assessment_id), view.findings(assessment_id)
        response = view.open(assessment_id).assessment.response
        move = carry_over(now.questionnaire, then.questionnaire, response.answers)
        problems = carry_problems(now.rubric.problems, then.rubric.problems, response.problems)
        supposed = response.with_answers(move.answers).with_problems(problems)
        after = conclude_supposed(before, supposed, then)
        return NewVersion(now, then, move, with_said_names(before), with_said_names(after))


def go_over(workspace: Workspace, assessment_id: str) -> None:
    """Take the newer version in one step; a snapshot keeps what was there before, for `go_back`.

    Raises:
        Refused: there is no newer version, or a workshop is still open.
    """
    with workspace.change() as change:
        change.store.hold(assessment_id)
        then = newer_version(change, assessment_id)
        if then is None:
            raise Refused(said(say.NO_NEWER_VERSION), said(say.NOTHING_WAS_CHANGED))
        _no_open_workshop(change, assessment_id)
        now, response = change.library_of(assessment_id), change.open(assessment_id).assessment.response
        answers = response.answers
        move = carry_over(now.questionnaire, then.questionnaire, answers)
        problems = carry_problems(now.rubric.problems, then.rubric.problems, response.problems)
        change.take_snapshot(assessment_id, then.questionnaire.version, "upgrade", "before-version")
        asked = (question.id for question in then.questionnaire.questions)
        _store(change, assessment_id, {slug: move.answers.get(slug) for slug in asked}, before=answers)
        _store_problems(change, assessment_id, problems, before=response.problems)
        change.store.change_pack(assessment_id, kept_pack(then), at=change.now())


def way_back(workspace: Workspace, assessment_id: str) -> SnapshotLine | None:
    """The snapshot that was taken before the last step to a newer version, if that step can be taken back."""
    for line in workspace.snapshots(assessment_id):
        if line.reason == "upgrade":
            edition = workspace.snapshot(assessment_id, line.id).edition
            made = NamedContent(edition.questionnaire, edition.questionnaire_version, edition.fingerprint)
            is_there = workspace.libraries.is_here(made, workspace.store)
            return line if is_there and made.fingerprint != workspace.summary(assessment_id).pack else None
    return None


def go_back(workspace: Workspace, assessment_id: str) -> None:
    """Bring the version before back, with the answers of then; what was answered since stays stored, but is not used.

    Raises:
        Refused: there is nothing to take back, or a workshop is still open.
    """
    with workspace.change() as change:
        change.store.hold(assessment_id)
        line = way_back(change, assessment_id)
        if line is None:
            raise Refused(said(say.NO_STEP_TO_NEWER_VERSION), said(say.NOTHING_WAS_CHANGED))
        _no_open_workshop(change, assessment_id)
        shot = change.snapshot(assessment_id, line.id)
        edition = shot.edition
        made = NamedContent(edition.questionnaire, edition.questionnaire_version, edition.fingerprint)
        then = in_spoken_language(change.libraries.behind(made, change.store))
        response = change.open(assessment_id).assessment.response
        asked = (question.id for question in then.questionnaire.questions)
        _store(
            change, assessment_id, {slug: shot.response.answers.get(slug) for slug in asked}, before=response.answers
        )
        moved = {each.id for each in change.library_of(assessment_id).rubric.problems.criteria if each.was}
        before = {each.id: each for each in shot.response.problems}
        problems = tuple(_judged_as_before(each, before.get(each.id), moved) for each in response.problems)
        _store_problems(change, assessment_id, problems, before=response.problems)
        change.store.change_pack(assessment_id, kept_pack(then), at=change.now())
        change.delete_snapshot(assessment_id, line.id)


def _store(
    change: Workspace, assessment_id: str, answers: Mapping[str, Answer | None], *, before: Mapping[str, Answer]
) -> None:
    versions = change.store.versions(assessment_id)
    writes = [
        Write("answer", slug, answer, versions.get(("answer", slug), 0))
        for slug, answer in answers.items()
        if before.get(slug) != answer
    ]
    change.store.put_many(assessment_id, writes, at=change.now())


def _judged_as_before(
    problem: CandidateProblem, before: CandidateProblem | None, moved: Collection[str]
) -> CandidateProblem:
    """The problem with the levels of then where the version since words a criterion otherwise.

    One that was added since has none there: what was told means another thing in the words of before.
    """
    criteria = {slug: level for slug, level in problem.criteria.items() if slug not in moved}
    sure = {slug: each for slug, each in problem.confidence.items() if slug not in moved}
    if before is not None:
        criteria |= {slug: level for slug, level in before.criteria.items() if slug in moved}
        sure |= {slug: each for slug, each in before.confidence.items() if slug in moved}
    return problem.judged_by(criteria, sure)


def _store_problems(
    change: Workspace,
    assessment_id: str,
    problems: Sequence[CandidateProblem],
    *,
    before: Sequence[CandidateProblem],
) -> None:
    versions = change.store.versions(assessment_id)
    writes = [
        Write("problem", after.id, after, versions.get(("problem", after.id), 0))
        for after, was in zip(problems, before, strict=True)
        if after != was
    ]
    change.store.put_many(assessment_id, writes, at=change.now())


def _no_open_workshop(change: Workspace, assessment_id: str) -> None:
    still_open = [held for held in list_workshops(change, assessment_id) if held.stage != _OVER]
    if any(not held.is_archived for held in still_open):
        raise Refused(said(say.WORKSHOP_IS_STILL_OPEN), said(say.FINISH_IT_FIRST_PEOPLE_THERE))
    if still_open:
        title = still_open[0].settings.title
        raise Refused(
            said(say.workshop_in_archive(title=title) if title else say.UNTITLED_WORKSHOP_IN_ARCHIVE),
            said(say.BRING_IT_BACK_AND_FINISH),
        )
