"""What runs at every click: the theme, the choice of the page, and the page in its frame."""

from readiness.ui import frame, half_days, navigation, reconnecting, theme

reconnecting.stand_by(theme.style_markup() + half_days.words_for_the_script())
frame.run(*navigation.choose())
