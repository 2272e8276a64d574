"""What runs at every click: the theme, the choice of the page, and the page in its frame."""

import streamlit as st

from readiness.ui import frame, navigation, reconnecting, theme

reconnecting.stand_by(theme.style_markup())
st.html(theme.script_markup(), unsafe_allow_javascript=True)
frame.run(*navigation.choose())
