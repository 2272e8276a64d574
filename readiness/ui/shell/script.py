"""What runs at every click: the theme, the choice of the page, and the page in its frame."""

import streamlit as st

from readiness.ui import frame, navigation, reconnecting, theme

st.set_page_config(page_title="ML readiness", layout="wide")
theme.apply()
reconnecting.stand_by()
frame.run(*navigation.choose())
