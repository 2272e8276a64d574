"""Questionnaires and their versions in words."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.answer_moves import Move, MoveKind, QuestionMove
from readiness.model.questionnaire import LevelAnchor, Questionnaire
from readiness.model.response import Answer
from readiness.present import list_words
from readiness.present.comparing import Comparison
from readiness.present.findings import Findings
from readiness.present.reasons import GIVEN_WORDS
from readiness.words import Message, alone, said
from readiness.words.say import compared as say

KINDS: dict[MoveKind, Message] = {
    "same": say.PART_SAME,
    "reworded": say.PART_OTHER_WORDS,
    "merged": say.PART_MADE_SEVERAL,
    "split": say.PART_EARLIER_ONE,
    "new": say.PART_NEW,
}
MOVE_COLUMNS = (say.QUESTION, say.WHAT_HAPPENED, say.YOUR_ANSWER, say.FROM_THEN)


def library_label(questionnaire: Questionnaire) -> str:
    """'Machine learning readiness, version 1.0.0, 45 questions'."""
    return said(
        say.part_version_questions(
            title=questionnaire.title, version=questionnaire.version, questions=len(questionnaire.questions)
        )
    )


def move_sentences(move: Move) -> str:
    """'40 answers carry over, three questions are asked again, two are new. One question is gone.'."""
    carried = sum(each.after is not None for each in move.questions)
    again = sum(each.is_asked_again for each in move.questions)
    new = sum(each.kind == "new" for each in move.questions)
    parts = [said(say.part_answers_carry_over(carried=carried))]
    if again:
        parts.append(said(say.part_questions_asked_again(again=again)))
    if new:
        parts.append(said(say.part_questions_new(new=new)))
    told = f"{alone(list_words.and_list(parts))}."
    if move.gone:
        told += f" {said(say.questions_no_longer_asked(gone=len(move.gone)))}"
    return told


def problems_sentence(before: Findings, after: Findings) -> str:
    """How many levels of problems are asked again, and of what; empty if all carry over."""
    names = after.rubric.problems.criterion_by_id
    carried = {problem.id: problem.criteria for problem in after.response.problems}
    lost = [
        (problem.id, names[slug].name)
        for problem in before.response.problems
        for slug in problem.criteria
        if slug in names and slug not in carried.get(problem.id, {})
    ]
    if not lost:
        return ""
    named = list(dict.fromkeys(list_words.quoted(criterion) for _, criterion in lost))
    return said(
        say.problems_asked_again_sentences_new(
            problem=len({problem for problem, _ in lost}), named=named, other_named=len(named)
        )
    )


def result_sentence(result: Comparison) -> str:
    """What the results would be before and after, and why they differ."""
    if result.then_phase == result.now_phase and not result.gates:
        return said(say.PHASE_GATES_STAY_THEY)
    gates = list_words.and_list([said(say.part_gate_now(title=each.title, state=each.now)) for each in result.gates])
    phases = f"{result.headline}." if result.then_phase != result.now_phase else said(say.PHASE_STAYS)
    told = [said(say.gates_are(gates=gates))] if gates else []
    return " ".join([phases, *told, said(say.REASON_IS_QUESTIONS)])


def move_rows(move: Move) -> list[tuple[str, str, str, str]]:
    """A row for each question that is not word for word as it was, and for each that is gone."""
    rows = [
        (each.question.text, _what(each), _before(each), _after(each)) for each in move.questions if each.kind != "same"
    ]
    return [
        *rows,
        *((each.text, said(say.PART_NO_LONGER_ASKED), "", said(say.PART_KEPT_BUT_NOT_USED)) for each in move.gone),
    ]


def _what(move: QuestionMove) -> str:
    was = list_words.and_list([list_words.quoted(each.text) for each in move.was if each.text != move.question.text])
    return (
        said(
            say.part_kinds_and_what_was(
                kinds=said(KINDS[move.kind]),
                was=[list_words.quoted(each.text) for each in move.was if each.text != move.question.text],
            )
        )
        if was
        else said(KINDS[move.kind])
    )


def _before(move: QuestionMove) -> str:
    told = [_given(question.levels, answer) for question, answer in zip(move.was, move.before, strict=True)]
    return list_words.clauses(each for each in told if each) or said(say.PART_NOT_ANSWERED)


def _after(move: QuestionMove) -> str:
    if move.after is not None:
        return _given(move.question.levels, move.after)
    return said(say.PART_ASKED_AGAIN) if move.is_asked_again else said(say.PART_ASKED)


def _given(levels: Sequence[LevelAnchor], answer: Answer | None) -> str:
    if answer is None or answer.given is None:
        return ""
    return levels[answer.given].short if isinstance(answer.given, int) else said(GIVEN_WORDS[answer.given])
