"""What becomes of answers when an assessment goes over to another version of its questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from readiness.model.answer_moves import Move, MoveKind, QuestionMove
from readiness.model.problem import Criterion, ProblemsRule
from readiness.model.questionnaire import Origin, Question, Questionnaire
from readiness.model.response import Answer, CandidateProblem, Given


def carry_over(old: Questionnaire, new: Questionnaire, answers: Mapping[str, Answer]) -> Move:
    """Carry the answers of one version over to another.

    A question that says where it comes from (`was`) takes the levels named there; one of the same name takes them as
    they are if it says the same in every word, and is asked again if not. What was made of several questions stands at
    the lowest of their levels: it asks for all of them.
    """
    origins = {question.id: _origins(question, old) for question in new.questions}
    used = Counter(origin.question for found in origins.values() for origin in found)
    moves = tuple(_move(question, origins[question.id], old, used, answers) for question in new.questions)
    return Move(questions=moves, gone=tuple(each for each in old.questions if each.id not in used))


def carry_problems(
    old: ProblemsRule, new: ProblemsRule, problems: Sequence[CandidateProblem]
) -> tuple[CandidateProblem, ...]:
    """Carry the judgement of problems over: a criterion in other words takes the level that its `was` names, if any.

    One that says nothing of before, or says the same in every word, keeps its level; so does "don't know".
    """
    moved = [
        each
        for each in new.criteria
        if each.was and (before := old.criterion_by_id.get(each.id)) is not None and before.levels != each.levels
    ]
    return tuple(_carried_problem(problem, moved) for problem in problems)


def _carried_problem(problem: CandidateProblem, moved: Sequence[Criterion]) -> CandidateProblem:
    criteria = dict(problem.criteria)
    for criterion in moved:
        level = criteria.get(criterion.id)
        if isinstance(level, int):
            after = criterion.was[level] if level < len(criterion.was) else None
            criteria.pop(criterion.id)
            if after is not None:
                criteria[criterion.id] = after
    if criteria == problem.criteria:
        return problem
    gone = set(problem.criteria) - set(criteria)
    return problem.judged_by(criteria, {slug: sure for slug, sure in problem.confidence.items() if slug not in gone})


def _origins(question: Question, old: Questionnaire) -> tuple[Origin, ...]:
    if question.was:
        return tuple(each for each in question.was if each.question in old.question_by_id)
    before = old.question_by_id.get(question.id)
    if before is None:
        return ()
    says_the_same, number = _says_the_same(before, question), len(before.levels)
    levels = tuple(range(number)) if says_the_same else (None,) * number
    return (Origin(question=question.id, levels=levels),)


def _says_the_same(one: Question, other: Question) -> bool:
    return one.text == other.text and [each.text for each in one.levels] == [each.text for each in other.levels]


def _move(
    question: Question,
    origins: Sequence[Origin],
    old: Questionnaire,
    used: Counter[str],
    answers: Mapping[str, Answer],
) -> QuestionMove:
    was = tuple(old.question_by_id[each.question] for each in origins)
    before = tuple(answers.get(each.question) for each in origins)
    kind: MoveKind = "new"
    if len(origins) > 1:
        kind = "merged"
    elif origins:
        kind = "split" if used[origins[0].question] > 1 else "reworded"
        kind = "same" if kind == "reworded" and _says_the_same(was[0], question) else kind
    return QuestionMove(question=question, kind=kind, was=was, before=before, after=_carried(question, origins, before))


def _carried(question: Question, origins: Sequence[Origin], before: Sequence[Answer | None]) -> Answer | None:
    """The answer to a question from those to what it was; None if one is missing or does not tell."""
    answers = [each for each in before if each is not None]
    if not origins or len(answers) < len(origins):
        return None
    given = [_level(origin, answer) for origin, answer in zip(origins, answers, strict=True)]
    levels = [each for each in given if isinstance(each, int)]
    told: Given = None
    if "dont-know" in given and question.allows_dont_know:
        told = "dont-know"
    elif len(levels) == len(given):
        told = min(levels)
    elif set(given) == {"not-applicable"} and question.allows_not_applicable:
        told = "not-applicable"
    if told is None:
        return None
    first = answers[0]
    notes = [answer.evidence for answer in answers if answer.evidence]
    return Answer(
        given=told,
        reason=first.reason if told == "not-applicable" else "",
        confidence=first.confidence if len({each.confidence for each in answers}) == 1 else None,
        evidence="\n".join(dict.fromkeys(notes)),
        come_back=any(each.come_back for each in answers),
    )


def _level(origin: Origin, answer: Answer) -> Given:
    if isinstance(answer.given, int):
        return origin.levels[answer.given] if answer.given < len(origin.levels) else None
    return answer.given
