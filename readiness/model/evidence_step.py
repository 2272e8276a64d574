"""The one next step that a checked table asks for, and the code under which it stands on the plan."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

from readiness.model.base import Noun
from readiness.model.evidence import EvidenceReport
from readiness.model.evidence_terms import ColumnName, VerdictWord

StepKind = Literal[
    "choose-target",
    "ask-when-recorded",
    "ask-about-rows",
    "collect-rare-cases",
    "ask-data-protection",
    "run-pilot",
    "list-what-is-missing",
    "collect-rows",
    "list-what-is-looked-at",
    "try-simple-forecast",
]
CODE = "evidence:"
"""What the code of such a step starts with; no action of a catalogue has a colon in its code."""
_PILOT: StepKind = "run-pilot"
_BY_VERDICT: dict[VerdictWord, StepKind] = {
    VerdictWord.STRONG: _PILOT,
    VerdictWord.GOOD: _PILOT,
    VerdictWord.MODEST: "list-what-is-missing",
    VerdictWord.WEAK: "list-what-is-missing",
    VerdictWord.NOT_SHOWN: "collect-rows",
}


class NextStep(Noun):
    """A step by its kind; `column` is the column that it is about, if it is about one."""

    kind: StepKind
    column: ColumnName | None = None

    def code(self, problem: str) -> str:
        """The code on the plan: the same step for the same problem keeps it, any other step has another one."""
        about = f"-{sha256(self.column.encode()).hexdigest()[:8]}" if self.column else ""
        return f"{CODE}{problem}:{self.kind}{about}"


def next_step(report: EvidenceReport) -> NextStep:
    """The most pressing thing to do after a check: first what bars an answer, then what bars a start."""
    if report.word is VerdictWord.NO_ANSWER_COLUMN:
        return NextStep(kind="choose-target")
    if report.open_questions:
        return NextStep(kind="ask-when-recorded", column=report.open_questions[0].column)
    if report.doubts:
        return NextStep(kind="ask-about-rows")
    if report.is_beyond_check or report.few_examples:
        return NextStep(kind="try-simple-forecast" if report.is_beyond_check else "collect-rare-cases")
    kind = _BY_VERDICT.get(report.word, "list-what-is-looked-at")
    if kind == _PILOT and any(column.personal for column in report.columns):
        return NextStep(kind="ask-data-protection")
    return NextStep(kind=kind)


def code_today(code: str, reports: Mapping[str, EvidenceReport]) -> str:
    """The code under which an entry on the plan stands today.

    Version 0.1.0 knew one step for each problem, whatever it was: what it noted belongs to the step that the kept check
    of the problem asks for. Any other code, and one of a problem without a check, stays as it is.
    """
    problem = code.removeprefix(CODE)
    if not code.startswith(CODE) or problem not in reports:
        return code
    return next_step(reports[problem]).code(problem)
