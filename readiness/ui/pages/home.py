"""Home: what this is, the ways in, and the assessments of this machine."""

from readiness.present import answering
from readiness.services.records import NotThere
from readiness.ui import components, run_memory, state
from readiness.ui.advice import advice
from readiness.ui.home import arrived, deleted, listing, packs, phases, spaces, starting
from readiness.words import said
from readiness.words.say import home as say

library = state.workspace().library
components.heading(
    said(say.IS_YOUR_ORGANIZATION_READY),
    said(
        say.answer_plain_questions_on_you(
            questions=len(library.questionnaire.questions),
            subjects=answering.subjects(library.questionnaire),
            phases=len(library.rubric.phases),
            time_told=answering.time_told(library.questionnaire),
        )
    ),
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
    components.note(said(say.TO_LET_MANY_PEOPLE_ANSWER))
else:
    components.section(said(say.YOUR_ASSESSMENTS))
    text = said(say.START_ONE_WITH_NAME)
    if not state.may_begin("create"):
        text = said(say.WHOEVER_MAY_ADD_ONE_HERE)
    components.empty_state("list", said(say.NO_ASSESSMENT_YET), text)
deleted.draw()
phases.draw(library.rubric)
advice("home")
