"""Safeguards: what is asked, which problem needs which, what follows, and the published texts that each answers."""

from __future__ import annotations

from readiness.present import list_words
from readiness.present.safeguards import safeguard_words
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import method as say
from readiness.words.say import pages

_RULES = (
    (pages.IN_PLACE, pages.ANSWER_IS_YES),
    (pages.MISSING, pages.ANSWER_IS_IN_PART),
    (pages.NOT_KNOWN, pages.NOBODY_TOLD_OR_NOBODY_KNOWS),
    (
        pages.VERDICT,
        pages.PROBLEM_THAT_WOULD_BE_READY,
    ),
    (
        pages.WHAT_DOES_NOT_MOVE,
        pages.NO_SCORE_NO_PHASE,
    ),
    (
        pages.PLAN,
        pages.WHAT_FIRST_PROBLEM_LACKS_COMES,
    ),
)


def draw(method: Method) -> None:
    """All of it; or that the questions in use ask for none."""
    asked, rules = method.questionnaire.safeguards, method.rubric.safeguards
    if asked is None:
        components.section(said(say.SAFEGUARDS), said(say.QUESTIONS_IN_USE_ASK), anchor="safeguards")
        return
    components.section(said(say.SAFEGUARDS), asked.about, anchor="safeguards")
    components.listing((said(name), said(text)) for name, text in _RULES)
    when = {rule.safeguard: [said(safeguard_words.BECAUSE[flag]) for flag in rule.when] for rule in rules}
    actions = {rule.safeguard: method.rubric.action_by_id[rule.action].title for rule in rules}
    components.section(said(say.WHAT_IS_ASKED_AND_WHEN), said(say.WHICH_PROBLEM_NEEDS))
    for each in asked.questions:
        seen = ((said(say.YES), each.in_place), (said(say.IN_PART), each.in_part), (said(say.NO), each.missing))
        needed = (
            said(say.if_or_list(or_list=list_words.or_list(when[each.id])))
            if when.get(each.id)
            else said(say.NO_PROBLEM_WAITS)
        )
        rows = (*seen, (said(say.NEEDED), needed), (said(say.WHAT_PUTS_IT_IN_PLACE), actions.get(each.id, "")))
        components.html(opening(each.text, f"<p>{esc(each.help)}</p>{named_rows(rows)}"))
    components.section(said(say.LAWS_AND_STANDARDS), asked.no_legal_advice)
    names = {text.id: text.name for text in asked.texts}
    articles = [
        (each.name, names[part.of_text], part.number, part.title) for each in asked.questions for part in each.articles
    ]
    components.html(
        plain_table(
            (said(say.SAFEGUARD), said(say.PUBLISHED_TEXT), said(say.NUMBER), said(say.TITLE)),
            articles,
            said(say.WHICH_PART_OF_WHICH_PUBLISHED),
        )
    )
    components.listing((text.name, said(say.text_title(title=text.title, dated=text.dated))) for text in asked.texts)
