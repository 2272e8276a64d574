"""Home: what this is, the ways in, and the assessments of this machine."""

from readiness.present import answering, phrases
from readiness.services.records import NotThere
from readiness.ui import components, run_memory, state
from readiness.ui.advice import advice
from readiness.ui.home import arrived, deleted, listing, packs, phases, spaces, starting

library = state.workspace().library
components.heading(
    "Is your organization ready to run machine learning?",
    f"Answer {len(library.questionnaire.questions)} plain questions on {answering.subjects(library.questionnaire)}. "
    f"You learn which of {phrases.count(len(library.rubric.phases), 'phase')} you are in, what holds you back, "
    "and what to do in the first 90 days. "
    f"It takes {answering.time_told(library.questionnaire)}, and every answer is saved at once.",
)
packs.tell_broken()
spaces.draw()
if state.may_begin("create"):
    starting.draw()
arrived.tell()
last = run_memory.get(state.ASSESSMENT)
if isinstance(last, str):
    # The list shows what was concluded last; what this tab has just changed must be in it.
    try:
        state.workspace().findings(last)
    except NotThere:
        run_memory.drop(state.ASSESSMENT)
if listing.draw():
    components.note("To let many people answer, open an assessment and choose Workshop in the menu.")
else:
    components.section("Your assessments")
    text = "Start one with the name of your organization, or open an example to see where it leads."
    if not state.may_begin("create"):
        text = "Whoever may add one here will."
    components.empty_state("list", "No assessment yet", text)
deleted.draw()
phases.draw(library.rubric)
advice("home")
