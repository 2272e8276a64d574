"""Questionnaires: which are here, and bringing one of your own."""

from readiness.services.packs import packs_here
from readiness.ui import components, own_machine, state
from readiness.ui.packs import bringing, here
from readiness.words import said
from readiness.words.say import packs as say

may_change = own_machine.allows(own_machine.PACKS)
components.heading(
    said(say.TITLE),
    said(say.LEDE),
    said(say.NAME_OF_THE_PAGE),
)
if may_change:
    bringing.draw()
here.draw(packs_here(state.workspace()), may_change=may_change)
if not may_change:
    components.note(said(say.CHANGED_ELSEWHERE))
