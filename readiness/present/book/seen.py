"""The sheets of what was seen: how a group's answers spread, tables that were checked, and copies kept over time."""

from __future__ import annotations

from readiness.document.book import BookField, BookRow, BookSheet, Value
from readiness.model.pooled import PooledResponse, QuestionAgreement
from readiness.present import list_words, number_words
from readiness.present.book.source import BookSource, key_field
from readiness.present.data.evidence_words import say
from readiness.present.group.workshop_words import FLAG_WORDS
from readiness.present.problems.unnamed import called
from readiness.present.snapshot_words import snapshot_name
from readiness.words import said
from readiness.words.say import book


def spread(source: BookSource) -> BookSheet | None:
    """How the answers of several people spread, question by question, as far as they may be shown; None without any."""
    pooled = source.found.pooled
    if pooled is None or not pooled.disclosure.may_compare(pooled.respondents):
        return None
    shown = {each.question: each for each in pooled.shown}
    rows = tuple(
        BookRow(question.id, _spread(shown[question.id], question.text))
        for question in source.found.questionnaire.questions
        if question.id in shown
    )
    most = max((len(each.counts) for each in shown.values()), default=0)
    fields = (
        BookField("question", said(book.QUESTION), "long", 46),
        BookField("flag", said(book.WHAT_DO), "text", 24),
        *(BookField(f"level.{level}", said(book.level(level=level)), "whole", 9) for level in range(most)),
        BookField("dont-know", said(book.I_DO_NOT_KNOW), "whole", 10),
        BookField("not-applicable", said(book.DOES_NOT_APPLY), "whole", 10),
        BookField("middle", said(book.MIDDLE_ANSWER), "whole", 10),
        BookField("apart", said(book.APART_LEVELS), "score", 10),
        BookField("agree", said(book.AGREEMENT), "number", 11),
        key_field(24),
    )
    return BookSheet("spread", said(book.SPREAD_ANSWERS), _about(pooled), fields, rows)


def _about(pooled: PooledResponse) -> str:
    return said(book.people_answered_without_names_questions(respondents=pooled.respondents, least=pooled.least))


def _spread(agreement: QuestionAgreement, question: str) -> dict[str, Value]:
    return {
        "question": question,
        "flag": said(FLAG_WORDS[agreement.flag]),
        **{f"level.{level}": number for level, number in enumerate(agreement.counts)},
        "dont-know": agreement.dont_know,
        "not-applicable": agreement.not_applicable,
        "middle": agreement.lower_median,
        "apart": agreement.spread,
        "agree": agreement.consensus,
    }


def checks(source: BookSource) -> BookSheet:
    """What the check of each real table found, beside what was told."""
    store = "evidence."
    rows = tuple(
        BookRow(
            problem.id,
            {
                "problem": called(problem.name),
                "table": check.table,
                "on": check.checked_on,
                "verdict": (words := say(check.report)).headline,
                "meaning": words.meaning,
                "enough": words.enough,
                "clean": words.clean,
                "stored": words.stored,
                "next": words.next_step,
                "rows": check.report.rows,
                "taken": list_words.clauses(
                    _taken_over(each.criterion, each.level, each.on.isoformat(), each.before)
                    for each in check.taken_over
                ),
            },
        )
        for problem, check in source.found.checked_problems
    )
    fields = (
        BookField("problem", said(book.PROBLEM), "text", 30),
        BookField("table", said(book.TABLE), "text", 24, (f"{store}table",)),
        BookField("on", said(book.CHECKED), "date", 13, (f"{store}checked_on",)),
        BookField("verdict", said(book.VERDICT), "long", 40, (f"{store}report",)),
        BookField("meaning", said(book.WHAT_MEANS), "long", 50),
        BookField("enough", said(book.ENOUGH_DATA), "long", 40),
        BookField("clean", said(book.CLEAN_ENOUGH), "long", 40),
        BookField("stored", said(book.STORED_RIGHT_WAY), "long", 40),
        BookField("next", said(book.NEXT_STEP), "long", 40),
        BookField("rows", said(book.ROWS), "whole", 10),
        BookField("taken", said(book.TAKEN_OVER_INTO_ANSWERS), "long", 40, (f"{store}taken_over",)),
        key_field(),
    )
    return BookSheet("checks", said(book.TABLE_CHECKS), said(book.WHAT_ONE_REAL_TABLE_SAID), fields, rows)


def history(source: BookSource) -> BookSheet:
    """One row for each copy that was kept, with what it concluded then."""
    names = {dimension.id: dimension.name for dimension in source.found.questionnaire.dimensions}
    rows = tuple(
        BookRow(
            shot.id,
            {
                "on": shot.taken_at.date(),
                "label": snapshot_name(shot.id, shot.label, shot.taken_at.date()),
                "phase": shot.outcome.placement.certain_phase if shot.outcome.placement else None,
                "share": shot.outcome.scorecard.completeness.share,
                **{f"score.{each.id}": each.score for each in shot.outcome.scorecard.dimensions},
                "edition": f"{shot.edition.questionnaire_version}, {shot.edition.rubric_version}",
            },
            words={"share": number_words.percent(shot.outcome.scorecard.completeness.share)},
        )
        for shot in source.assessment.snapshots
    )
    fields = (
        BookField("label", said(book.COPY), "text", 30, ("snapshots",)),
        BookField("on", said(book.TAKEN), "date", 13),
        BookField("phase", said(book.PHASE), "whole", 8),
        BookField("share", said(book.ANSWERED), "percent", 11),
        *(BookField(f"score.{slug}", name, "score", 14) for slug, name in names.items()),
        BookField("edition", said(book.QUESTIONS_RULES), "text", 20),
        key_field(26),
    )
    about = said(book.DATED_COPIES_NEVER_CHANGE_COPIES)
    return BookSheet("history", said(book.HISTORY), about, fields, rows)


def _taken_over(criterion: str, level: int, on: str, before: int | str | None) -> str:
    """A level that a check proposed, with the day on which it was taken over and the one of before."""
    if before is None:
        return said(book.part_taken_over_untold_before(criterion=criterion, level=level, on=on))
    return said(book.part_taken_over(criterion=criterion, level=level, on=on, before=str(before)))
