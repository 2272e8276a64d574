"""Campaigns: one questionnaire sent to many units; how far each is, and what is done with one."""

import streamlit as st

from readiness.services.campaigns import campaign_seen, campaigns_of
from readiness.services.records import NotThere
from readiness.ui import components, state
from readiness.ui.campaigns import all_of_them, keeping, new, one, sent
from readiness.ui.home import spaces
from readiness.words import said
from readiness.words.say import campaigns as say

space = state.actor().workspace
if not state.may_begin("campaign"):
    components.heading(said(say.NOT_FOR_YOU), said(say.NOT_FOR_YOU_MEND), said(say.TITLE))
    spaces.draw()
    st.stop()
chosen = st.query_params.get(all_of_them.CHOSEN)
if chosen:
    try:
        seen = campaign_seen(state.workspace(), chosen)
    except NotThere as gone:
        components.heading(gone.sentence, gone.mend, said(say.TITLE))
        all_of_them.lead_back()
        st.stop()
    keeping.look([seen.listed])
    one.draw(seen)
else:
    sent.forget()
    components.heading(said(say.TITLE), said(say.LEDE))
    spaces.draw()
    every = campaigns_of(state.workspace(), space)
    keeping.look(every)
    all_of_them.draw(every)
    new.draw(space, is_first=not every)
