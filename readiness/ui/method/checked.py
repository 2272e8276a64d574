"""How the check of a real table works: what it does, its words, what is our choice, what it cannot know."""

from __future__ import annotations

from readiness.present.data import check_method
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows
from readiness.words import said
from readiness.words.say import method as say


def check(_method: Method) -> None:
    """The rules of a table check in words."""
    components.section(said(say.WHAT_TABLE_CHECK_DOES), said(say.ON_PAGE_EVIDENCE_WITH_ONE))
    components.html(named_rows(check_method.said_rows(check_method.STEPS)))
    components.section(said(say.WHAT_ITS_WORDS_MEAN), said(say.CHECK_ENDS_IN_ONE))
    components.html(named_rows(check_method.word_rows()))
    components.section(said(say.WHAT_IS_OUR_CHOICE), said(say.TRIED_ON_HUNDREDS_OF_TABLES))
    components.html(named_rows(check_method.said_rows(check_method.CHOICES)))
    components.section(said(say.WHAT_IT_CANNOT_KNOW), said(say.KEEP_IT_IN_MIND_WHEN))
    components.html(named_rows(check_method.said_rows(check_method.LIMITS)))
