"""The sheets of what was seen: how a group's answers spread, tables that were checked, and copies kept over time."""

from __future__ import annotations

from readiness.document.book import BookField, BookRow, BookSheet, Value
from readiness.model.pooled import PooledResponse, QuestionAgreement
from readiness.present import phrases
from readiness.present.book.source import BookSource, key_field
from readiness.present.data.evidence_words import say
from readiness.present.group.workshop_words import FLAG_WORDS


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
        BookField("question", "Question", "long", 46),
        BookField("flag", "What to do", "text", 24),
        *(BookField(f"level.{level}", f"Level {level}", "whole", 9) for level in range(most)),
        BookField("dont-know", "I do not know", "whole", 10),
        BookField("not-applicable", "Does not apply", "whole", 10),
        BookField("middle", "Middle answer", "whole", 10),
        BookField("apart", "Apart, in levels", "score", 10),
        BookField("agree", "Agreement, 0 to 1", "number", 11),
        key_field(24),
    )
    return BookSheet("spread", "Spread of answers", _about(pooled), fields, rows)


def _about(pooled: PooledResponse) -> str:
    people = phrases.count(pooled.respondents, "person", "people")
    return (
        f"{phrases.capital(people)} answered, without names. Questions that fewer than "
        f"{phrases.in_words(pooled.least)} people answered are left out. Where two answers are in the middle, the "
        "middle answer is the lower one."
    )


def _spread(agreement: QuestionAgreement, question: str) -> dict[str, Value]:
    return {
        "question": question,
        "flag": FLAG_WORDS[agreement.flag],
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
                "problem": problem.name,
                "table": check.table,
                "on": check.checked_on,
                "verdict": (words := say(check.report)).headline,
                "meaning": words.meaning,
                "enough": words.enough,
                "clean": words.clean,
                "stored": words.stored,
                "next": words.next_step,
                "rows": check.report.rows,
                "taken": "; ".join(
                    f"{each.criterion}: level {each.level} on {each.on.isoformat()}"
                    f" (before: {'not told' if each.before is None else each.before})"
                    for each in check.taken_over
                ),
            },
        )
        for problem, check in source.found.checked_problems
    )
    fields = (
        BookField("problem", "Problem", "text", 30),
        BookField("table", "Table", "text", 24, (f"{store}table",)),
        BookField("on", "Checked on", "date", 13, (f"{store}checked_on",)),
        BookField("verdict", "Verdict", "long", 40, (f"{store}report",)),
        BookField("meaning", "What it means", "long", 50),
        BookField("enough", "Enough data?", "long", 40),
        BookField("clean", "Clean enough?", "long", 40),
        BookField("stored", "Stored the right way?", "long", 40),
        BookField("next", "Next step", "long", 40),
        BookField("rows", "Rows", "whole", 10),
        BookField("taken", "Taken over into the answers", "long", 40, (f"{store}taken_over",)),
        key_field(),
    )
    return BookSheet("checks", "Table checks", "What one real table said about a problem.", fields, rows)


def history(source: BookSource) -> BookSheet:
    """One row for each copy that was kept, with what it concluded then."""
    names = {dimension.id: dimension.name for dimension in source.found.questionnaire.dimensions}
    rows = tuple(
        BookRow(
            shot.id,
            {
                "on": shot.taken_at.date(),
                "label": shot.label,
                "phase": shot.outcome.placement.certain_phase if shot.outcome.placement else None,
                "share": shot.outcome.scorecard.completeness.share,
                **{f"score.{each.id}": each.score for each in shot.outcome.scorecard.dimensions},
                "edition": f"{shot.edition.questionnaire_version}, {shot.edition.rubric_version}",
            },
            words={"share": phrases.percent(shot.outcome.scorecard.completeness.share)},
        )
        for shot in source.assessment.snapshots
    )
    fields = (
        BookField("label", "Copy", "text", 30, ("snapshots",)),
        BookField("on", "Taken on", "date", 13),
        BookField("phase", "Phase", "whole", 8),
        BookField("share", "Answered", "percent", 11),
        *(BookField(f"score.{slug}", name, "score", 14) for slug, name in names.items()),
        BookField("edition", "Questions, rules", "text", 20),
        key_field(26),
    )
    about = "Dated copies that never change. The copies themselves are in the file with everything (JSON)."
    return BookSheet("history", "History", about, fields, rows)
