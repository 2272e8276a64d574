"""What a check of one table says to a leader: verdict, meaning, three questions, one next step, fine print.

Column names are quoted as they are; whoever draws them makes them safe for its canvas.
"""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.evidence import EvidenceReport, Score, Tally, VerdictWord
from readiness.model.evidence_step import next_step
from readiness.present.data import evidence_details as details
from readiness.present.phrases import and_list, count, whole
from readiness.present.plan.step_words import step_words

FORBIDDEN = ("accuracy", "ai-ready", "guaranteed", "90% certain", "no leakage", "clean data", "proof")
"""Words that promise more than a first check can know; a test keeps every text here free of them."""

_HEADLINES = {
    VerdictWord.STRONG: "Promising. This data can answer the question well.",
    VerdictWord.GOOD: "Promising. This data can answer the question.",
    VerdictWord.MODEST: "There is some signal.",
    VerdictWord.NOT_SHOWN: "Not shown: this table could not settle the question.",
    VerdictWord.NO_SIGNAL: "No signal: these columns do not help to predict this answer.",
    VerdictWord.NO_ANSWER_COLUMN: "No answer column yet: choose what you want to predict.",
}
_SPLITS = {
    "random": "rows drawn by chance to learn from, the others to test",
    "time": "oldest rows to learn from, newest to test",
    "entity": "rows of some people or places to learn from, of others to test",
    "time-and-entity": "oldest rows to learn from, newest rows of others to test",
}


@dataclass(frozen=True)
class EvidenceWords:
    """The result in plain sentences, in the order in which a leader reads them. `warnings` can be empty."""

    headline: str
    meaning: str
    enough: str
    clean: str
    stored: str
    next_step: str
    warnings: tuple[str, ...]
    questions: tuple[str, ...]
    problems: tuple[str, ...]
    alarms: tuple[str, ...]
    notes: tuple[str, ...]
    criteria: tuple[str, ...]
    fine_print: str


def say(report: EvidenceReport) -> EvidenceWords:
    """Return the words for `report`, whether it is complete or only the headline is known."""
    return EvidenceWords(
        headline=_headline(report),
        meaning=_meaning(report),
        enough=_enough(report),
        clean=_clean(report),
        stored=details.stored(report.grade),
        next_step=next_action(report) + ".",
        warnings=_warnings(report),
        questions=tuple(details.question(asked) for asked in report.open_questions),
        problems=tuple(details.problem(supported) for supported in report.problems),
        alarms=tuple(details.alarm(raised) for raised in report.alarms),
        notes=tuple(details.note(made) for made in report.notes),
        criteria=tuple(details.criterion(seen) for seen in report.criteria),
        fine_print=_fine_print(report),
    )


def summary_lines(report: EvidenceReport) -> list[str]:
    """Return the result for a terminal, one paragraph a line."""
    words = say(report)
    lines = [words.headline, words.meaning, f"Enough? {words.enough}", f"Clean enough? {words.clean}"]
    lines += [f"Stored the right way? {words.stored}", f"Next: {words.next_step}"]
    lines += [f"Note: {text}" for text in (*words.warnings, *words.alarms)]
    lines += [f"Question: {text}" for text in words.questions]
    lines += [f"This table could support: {text}" for text in words.problems]
    lines += [f"Read: {text}" for text in words.notes]
    return [line for line in [*lines, words.fine_print] if line]


def next_action(report: EvidenceReport) -> str:
    """Return the one next step as the title of an action, without a full stop."""
    return step_words(next_step(report)).title


def _headline(report: EvidenceReport) -> str:
    if report.word is VerdictWord.CHECK_FIRST:
        return _check_first(report)
    if report.word is VerdictWord.NOT_SHOWN and report.few_examples:
        return "No answer yet, and that is not a no."
    if report.word is VerdictWord.MODEST and _is_weaker_than_it_looks(report):
        return "There is some signal, and it is weaker than it first looks."
    return _HEADLINES[report.word]


def _check_first(report: EvidenceReport) -> str:
    alarmed = [asked for asked in report.open_questions if asked.because is not None]
    if len(alarmed) == 1:
        return "Check first: one column may contain the answer."
    if alarmed:
        return f"Check first: {count(len(alarmed), 'column')} may contain the answer."
    return f"Check first: {count(len(report.open_questions), 'column')} must be confirmed before you believe the score."


def _is_weaker_than_it_looks(report: EvidenceReport) -> bool:
    return (
        report.careless is not None and report.score is not None and report.careless.skill > report.score.skill + 0.02
    )


def _meaning(report: EvidenceReport) -> str:
    if report.score is None:
        if report.answer is None:
            return "Without an answer column this check looks at the columns and proposes what could be predicted."
        return "No model could be tested on the columns that are left."
    if report.with_suspects is None:
        text = _removed(report.score, lead="")
    else:
        suspects = [asked for asked in report.questions if asked.because is not None and asked.reply != "yes"]
        named = "column" if len(suspects) == 1 else "columns"
        shown = _per_cent(report.with_suspects.skill)
        text = (
            f"With the {named} in question, a first model removes about {shown} of the error a simple guess makes, "
            f"but that may fail in real use. {_removed(report.score, lead=f'Without the {named} in question, ')}"
        )
    if _is_weaker_than_it_looks(report) and report.careless is not None:
        careless = _per_cent(report.careless.skill)
        text += f" A careless test, with alike rows in learning and testing, would have said {careless}."
    return text


def _removed(score: Score, lead: str) -> str:
    low, high = whole(100 * score.low), whole(100 * score.high)
    if score.low < 0.03:
        begin = f"{lead}it could not be shown" if lead else "It could not be shown"
        return f"{begin} that a model beats a simple guess (improvement between {low}% and {high}%)."
    begin = f"{lead}a" if lead else "A"
    return (
        f"{begin} standard first model removed about {_per_cent(score.skill)} of the error a simple guess would make "
        f"(likely range {low} to {high}%)."
    )


def _per_cent(share: float) -> str:
    return f"{whole(100 * share)}%"


def _enough(report: EvidenceReport) -> str:
    if report.answer is None:
        return f"{report.rows:,} rows; whether that is enough depends on what you predict."
    if report.enough == "too-few":
        rarest = report.answer.rarest
        return f"No. The rarest answer appears {tally(rarest or 0)} times; under 50 a good model can look useless."
    if report.uncapped is VerdictWord.NOT_SHOWN:
        return f"Not for a firm answer: {tally(report.answer.labelled)} rows with a known answer."
    return {
        "yes": "Yes. More rows would not change the decision.",
        "more-helps": "Nearly. More rows of the same kind would likely help.",
        "more-unlikely": "Yes: more of the same rows are unlikely to help; new kinds of information might.",
    }.get(report.enough, "It cannot be said from this table.")


def _clean(report: EvidenceReport) -> str:
    parts = []
    alarmed = {asked.column for asked in report.open_questions if asked.because is not None}
    if alarmed:
        parts.append(f"{count(len(alarmed), 'column')} may give the answer away")
    elif report.alarms:
        standing = {name for raised in report.alarms for name in raised.columns}
        parts.append(f"{count(len(standing), 'column')} stood out as close to the answer")
    personal = [column.name for column in report.columns if column.personal is not None]
    if personal:
        parts.append(f"personal data was found and left out ({count(len(personal), 'column')})")
    mixed = [column.name for column in report.columns if column.number_share is not None]
    if mixed:
        parts.append(f"numbers and words are mixed in {and_list([f'“{name}”' for name in mixed[:3]])}")
    if not parts:
        return "Usable. No column stood out as giving the answer away on its own."
    text = "; ".join(parts)
    return ("Not sure yet: " if alarmed else "Usable, but ") + text + "."


def _warnings(report: EvidenceReport) -> tuple[str, ...]:
    texts = []
    if report.uncapped is VerdictWord.STRONG:
        texts.append("Scores this high are rare. Ask somebody who knows the process if every column is known in time.")
    if report.strong_after_removal:
        texts.append("A strong score remained. Other columns may carry the same secret.")
    if report.curve is not None and report.curve.drifts:
        texts.append("The newest rows alone worked better than all rows: the past may no longer look like the present.")
    if report.tested is not None and report.tested.is_single_series:
        texts.append(
            "This is one series over time. This check cannot continue a trend; a forecast needs another method."
        )
    return tuple(texts)


def _fine_print(report: EvidenceReport) -> str:
    tested = ""
    if report.tested is not None:
        how = _SPLITS[report.tested.split]
        tested = f"Tested on {tally(report.tested.rows)} of {report.rows:,} rows, {how}. "
    return (
        f"{tested}A first check with one standard method. It cannot see leaks spread over several columns, wrong "
        "labels, or whether using this data is allowed. The table was read in memory and is gone; only this summary "
        "is left."
    )


def tally(value: Tally) -> str:
    """Return a count with thousands marks, or the words that stand for a small one."""
    return f"{value:,}" if isinstance(value, int) else value
