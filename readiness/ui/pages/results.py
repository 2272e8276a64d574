"""Results: what to start with, then why, then the shortest way on; what is second-rank opens at a press."""

from readiness.present.answering import whole_time
from readiness.present.plan.edited_plan import plan_rows
from readiness.ui import components, state
from readiness.ui.advice import advice
from readiness.ui.evidence.seen import seen_and_told
from readiness.ui.results import comparison, minutes, newer, safeguards, sections, upgrading
from readiness.ui.results.sureness import details, sureness
from readiness.ui.results.trial import sandbox
from readiness.words import said
from readiness.words.say import results as say

found, opened = state.findings(), state.opened()
if opened.made_untold:
    upgrading.say(opened.made_untold)
if found.outcome.placement is None:
    components.heading(said(say.NO_PHASE_YET_NOTHING), said(say.RESULTS_APPEAR_WITH_FIRST_ANSWERS))
    if components.empty_state(
        "results",
        said(say.ANSWER_FIRST_QUESTIONS),
        said(say.it_takes_for_all(whole_time=whole_time(found.questionnaire))),
        said(say.START_ANSWERING),
    ):
        state.go("answer")
    minutes.draw(found, opened.assessment.minutes)
else:
    plan = plan_rows(found, opened.assessment.starts_on, today=state.today())
    sections.standing(found, plan)
    newer.say()
    sections.why_not_next(found)
    sections.way(found, opened.assessment.starts_on)
    sections.data(found)
    seen_and_told(found)
    sections.scores(found)
    sections.warnings(found)
    safeguards.draw(found)
    comparison.draw(found)
    minutes.draw(found, opened.assessment.minutes)
    sureness(found)
    sandbox(found)
    advice("results", is_folded=True)
    details(found)
if opened.notes:
    components.section(said(say.STORED_BUT_NOT_USED), said(say.WHAT_TODAYS_QUESTIONS_AND_RULES))
    components.listing((str(number), note) for number, note in enumerate(opened.notes, 1))
