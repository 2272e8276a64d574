"""Campaigns: one questionnaire sent to many units; how far each is, and what is done with one."""

import streamlit as st

from readiness.services.campaigns import campaign_seen, campaigns_of, keep_results_soon
from readiness.services.records import NotThere
from readiness.ui import components, state
from readiness.ui.campaigns import all_of_them, new, one, sent
from readiness.ui.home import spaces
from readiness.words import said
from readiness.words.say import campaigns as say

space = state.actor().workspace
if not state.may_begin("campaign"):
    components.heading(said(say.NOT_FOR_YOU), said(say.NOT_FOR_YOU_MEND), said(say.TITLE))
    spaces.draw()
    st.stop()
keep_results_soon(state.shared_workspace())
chosen = st.query_params.get(all_of_them.CHOSEN)
if chosen:
    try:
        seen = campaign_seen(state.workspace(), chosen)
    except NotThere as gone:
        components.heading(gone.sentence, gone.mend, said(say.TITLE))
        all_of_them.lead_back()
        st.stop()
    one.draw(seen)
else:
    components.heading(said(say.TITLE), said(say.LEDE))
    spaces.draw()
    every = campaigns_of(state.workspace(), space)
    all_of_them.draw(every)
    new.draw(space, is_first=not every)
sent.forget_others(chosen)
