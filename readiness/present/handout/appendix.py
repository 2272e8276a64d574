"""Every answer with its note, what is unanswered, weights, method, sources and versions."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Open,
    Paragraph,
    Section,
    TableNode,
)
from readiness.model.disclosure import Disclosure
from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.present import headlines, list_words, number_words, reasons
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import small_print, table_of
from readiness.present.phase.rules_in_words import UNTOLD_SUBJECTS, rules_of
from readiness.words import alone, inside, said
from readiness.words.say import handout as say

APPENDIX = say.APPENDIX
ANSWERS = say.ANSWERS
LEFT_OUT = say.THIS_COPY_LEAVES_OUT_LIST
MOST_UNTOLD = 2  # rules on what nobody told; the page Method has all of them
MOST_TOGETHER = 15  # unanswered questions in one paragraph


def appendix(brief: Brief) -> Section:
    """What a reader needs to check the report."""
    nodes: list[Node] = []
    if brief.settings.with_raw_answers:
        answers = brief.found.response.answers
        for dimension in brief.content.questionnaire.dimensions:
            told = [question for question in dimension.questions if _is_told(answers.get(question.id))]
            nodes += [Heading(dimension.name, gap=11), _answers(brief, dimension.name, told)] if told else []
    else:
        nodes.append(Paragraph(said(LEFT_OUT), gap=10))
    nodes += _unanswered(brief)
    nodes += _method(brief)
    nodes += _versions(brief)
    return Section("appendix", said(APPENDIX), headlines.appendix_headline(brief.found), "", tuple(nodes))


def _answers(brief: Brief, title: str, questions: Sequence[Question]) -> TableNode:
    has_group = brief.has_group
    rows: list[tuple[Cell, ...]] = []
    for question in questions:
        answer = brief.found.response.answers.get(question.id)
        words = reasons.given(brief.found, question.id, _given(answer))
        note = "\n".join(filter(None, [answer.reason, answer.evidence])) if answer else ""
        row: list[Cell] = [question.text, Open(words) if _level(answer) is None else words]
        if has_group:
            row.append(_agreement(brief, question.id))
        rows.append((*row, note))
    columns = [ColumnNode(said(say.QUESTION), 5, look="small"), ColumnNode(said(say.ANSWER), 3.2, look="small")]
    if has_group:
        columns.append(ColumnNode(said(say.AGREEMENT), 1.7, look="small"))
    columns.append(ColumnNode(said(say.NOTE), 3, look="small"))
    if not any(row[-1] for row in rows):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return table_of(list_words.labelled(said(ANSWERS), title), columns, rows, padding=1.7, gap=3)


def _agreement(brief: Brief, question: str) -> str:
    pooled = brief.content.pooled
    entry = next((item for item in pooled.shown if item.question == question), None) if pooled else None
    if entry is None:
        disclosure = pooled.disclosure if pooled else Disclosure()
        return said(say.part_not_shown_fewer_than(least=disclosure.least))
    words = {
        "discuss-first": said(say.PART_FAR_APART),
        "discuss": "apart",
        "agreed": "agreed",
        "too-few": said(say.PART_TOO_FEW),
    }
    return said(say.part_answers(words=words[entry.flag], given=entry.given))


def _unanswered(brief: Brief) -> list[Node]:
    """The questions without a level, gathered by what was given instead; many of them by dimension too."""
    questionnaire, answers = brief.content.questionnaire, brief.found.response.answers
    missing = [
        (_told_instead(brief, question.id), dimension.name, question.text)
        for dimension in questionnaire.dimensions
        for question in dimension.questions
        if _level(answers.get(question.id)) is None
    ]
    groups: dict[str, list[str]] = {}
    for told, dimension_name, text in missing:
        lead = told if len(missing) <= MOST_TOGETHER else f"{told}, {dimension_name}"
        groups.setdefault(lead, []).append(text)
    if not groups:
        return []
    title = said(say.questions_without_level_answer(missing=len(missing)))
    return [Heading(title, gap=16), *[_told(lead, texts) for lead, texts in groups.items()]]


def _told_instead(brief: Brief, question: str) -> str:
    """What was given in place of a level, and where it counts as one, that it does."""
    given = _given(brief.found.response.answers.get(question))
    points = brief.found.rubric.points_of.get(question)
    if given == "dont-know" and points is not None and points.is_knowledge:
        return said(reasons.COUNTS_AS_ZERO)
    return reasons.without_level(brief.found, question, str(given))


def _is_told(answer: Answer | None) -> bool:
    """Whether there is anything to print: an answer, or a note without one."""
    return answer is not None and (answer.given is not None or bool(answer.reason or answer.evidence))


def _given(answer: Answer | None) -> int | str:
    return "skipped" if answer is None or answer.given is None else answer.given


def _level(answer: Answer | None) -> int | None:
    return answer.level if answer else None


def _told(told: str, texts: list[str]) -> Paragraph:
    return Paragraph(" ".join(texts), "detail", lead=said(say.part_so_many(told=alone(told), number=len(texts))), gap=4)


def _method(brief: Brief) -> list[Node]:
    rubric, questionnaire = brief.content.rubric, brief.content.questionnaire
    weights = sorted({points.weight for points in rubric.points})
    double = [p for p in rubric.points if p.weight == weights[-1]] if len(weights) > 1 else []
    words = said(say.EVERY_QUESTION_WEIGHS_SAME)
    if double:
        words = said(say.questions_count_more(double=len(double), total=len(rubric.points), times=weights[-1]))
    preset = next((p for p in rubric.problems.presets if p.id == brief.content.outcome.ranking.preset), None)
    given = dict(brief.content.outcome.ranking.weights)
    parts = [f"{c.name} {number_words.percent(given[c.id])}" for c in rubric.problems.criteria if c.id in given]
    nodes: list[Node] = [Heading(said(say.WEIGHTS), gap=18), Paragraph(words, "note", lead=said(say.QUESTIONS), gap=3)]
    if parts:
        lead = said(say.criteria_by_preset(preset=preset.name) if preset else say.CRITERIA_BY_OWN_WEIGHTS)
        nodes.append(Paragraph(list_words.clauses(parts) + ".", "note", lead=lead, gap=5))
    nodes += _choices(brief)
    sources = list_words.clauses(
        list_words.row(filter(None, [entry.title, entry.author])) for entry in questionnaire.sources
    )
    if sources:
        nodes.append(Paragraph(f"{sources}.", "caption", lead=said(say.SOURCES), gap=7))
    return nodes


def _choices(brief: Brief) -> list[Node]:
    """The rules behind the numbers; where sources disagree is told in the app, beside each rule."""
    method = brief.content.questionnaire.method
    told = {"everywhere", "group"} if brief.respondents > 1 else {"everywhere"}
    rules = [(note.title, note.text) for note in method if note.kind == "choice" and note.told in told]
    conflicts = sum(note.kind == "conflict" for note in method)
    (first, unknown), *others = rules_of(UNTOLD_SUBJECTS[:MOST_UNTOLD])
    nodes: list[Node] = [Heading(said(say.METHOD), gap=14), *small_print(rules, "caption")]
    untold = " ".join([unknown, *(list_words.labelled(subject, inside(rule)) for subject, rule in others)])
    nodes.append(Paragraph(untold, "caption", lead=f"{first}.", gap=7))
    words = said(say.EVERY_RULE_EXPLAINED_PAGE_METHOD)
    if conflicts:
        words += f" {said(say.points_of_dispute(conflicts=conflicts))}"
    return [*nodes, Paragraph(words, "caption", gap=7)]


def _versions(brief: Brief) -> list[Node]:
    edition = brief.content.outcome.edition
    ranking = brief.content.outcome.ranking
    parts = [
        said(
            say.questionnaire(questionnaire=edition.questionnaire, questionnaire_version=edition.questionnaire_version)
        ),
        said(say.part_rules(rubric=edition.rubric, rubric_version=edition.rubric_version)),
        said(say.part_fingerprint(fingerprint=edition.fingerprint) if edition.fingerprint else say.PART_NO_FINGERPRINT),
        said(say.part_stability_order_from_runs_with(draws=ranking.draws, seed=ranking.seed)),
        said(say.part_assessed(issued=brief.issued)),
    ]
    return [Paragraph(list_words.clauses(parts) + ".", "caption", lead=said(say.VERSIONS), gap=7)]
