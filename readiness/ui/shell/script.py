"""What runs at every click: the theme, the choice of the page, and the page in its frame."""

from readiness.ui import frame, navigation, reconnecting, theme

reconnecting.stand_by(theme.style_markup())
frame.run(*navigation.choose())
