"""What is asked: dimensions, their parts, and every question with its levels."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.questionnaire import Dimension, Question
from readiness.present import list_words
from readiness.present.answering import levels_words
from readiness.present.phase.rules_in_words import weight_sentence
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows, opening
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import method as say


def draw(method: Method) -> None:
    """Every question, folded under its part."""
    asked = method.questionnaire
    components.note(said(say.each_question_has_worst_first(levels_words=levels_words(asked))))
    for dimension in asked.dimensions:
        number = said(say.number_of_questions(questions=len(dimension.questions)))
        components.section(dimension.name, f"{dimension.meaning} {number}", anchor=dimension.id)
        components.html(_parts(dimension, method))
    components.section(said(say.FACTS), said(say.ENTERED_ONCE_YES_OR_NO), anchor="facts")
    components.html(named_rows((fact.text, fact.help) for fact in asked.facts))
    components.section(said(say.VIEWS), said(say.PEOPLE_AGREE_OR_DISAGREE_THEY))
    components.html(named_rows((view.text, view.help) for view in asked.perceptions))


def grounds(method: Method, ids: Iterable[str]) -> str:
    """What a piece of content rests on, as a paragraph; empty for none."""
    titles = {source.id: source.title for source in method.questionnaire.sources}
    found = [method.grounds[each] for each in ids if each in method.grounds]
    if not found:
        return ""
    words = list_words.clauses(f"{each.statement} ({titles.get(each.source, each.source)})" for each in found)
    return f'<p class="note">{esc(said(say.rests_words(words=words)))}</p>'


def _parts(dimension: Dimension, method: Method) -> str:
    pieces = []
    for part in dimension.capabilities:
        inside = "".join(_question(question, method) for question in part.questions)
        if not part.questions:
            inside = f'<p class="note">{esc(said(say.IT_IS_NOT_ASKED))}</p>'
        pieces.append(opening(part.name, f"<p>{esc(part.meaning)}</p>{inside}"))
    return "".join(pieces)


def _question(question: Question, method: Method) -> str:
    levels = "".join(f"<li>{esc(level.text)}</li>" for level in question.levels)
    return (
        f'<div class="me-q"><h3>{esc(question.text)}</h3><ol start="0">{levels}</ol><p>'
        f"{esc(question.help)}</p><p><b>{esc(said(say.HOW_YOU_CAN_TELL))}</b> {esc(question.how_to_tell)}"
        f'</p><p class="note">{esc(weight_sentence(method.rubric, question.id))}</p>'
        f"{grounds(method, question.sources)}</div>"
    )
