"""Answering by a link, without an account: the questions of some sections, and handing in. Nothing else is shown."""

import streamlit as st

from readiness.ui import components, imprint, screen_language
from readiness.ui.respond import answering, held
from readiness.words import said
from readiness.words.say import guests as say

with st.container(key="phone"):
    me = held.current()
    if me is None:
        components.heading(said(say.NOTHING_HERE), said(say.NOTHING_HERE_MEND))
    else:
        answering.draw(me)
        imprint.draw(me.library, me.link.assessment_id)
    screen_language.offer()
