"""Questionnaires: which are here, and bringing one of your own."""

from readiness.services.packs import packs_here
from readiness.ui import components, own_machine, state
from readiness.ui.packs import bringing, here

may_change = own_machine.allows(own_machine.PACKS)
components.heading(
    "The questionnaires of this app",
    "Each is a pack of questions, with the rules that read the answers. An assessment keeps the one it was made with.",
    "Questionnaires",
)
if may_change:
    bringing.draw()
here.draw(packs_here(state.workspace()), may_change=may_change)
if not may_change:
    components.note("Questionnaires are brought and taken away on the computer that runs the app.")
