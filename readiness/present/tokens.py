"""Design tokens: the one home of the colours of the web page, its charts and the PDF.

Values are CSS hex strings. Orange marks only what is open: a gap, an open gate, a
decision, an overload. No meaning rests on colour alone.
"""

from __future__ import annotations

from typing import Final

INK: Final = "#1B2733"
MUTED: Final = "#5A6875"
RULE: Final = "#D5DCE3"
PANEL: Final = "#F3F6F9"
TRACK: Final = "#E6ECF1"
NAVY: Final = "#12324A"
BLUE: Final = "#1F6FA8"
SKY: Final = "#7FB0D6"
BLUE_WASH: Final = "#CFE1EE"
ORANGE: Final = "#B4560A"
WHITE: Final = "#FFFFFF"

ON_NAVY: Final = "#9CC4E2"
ON_NAVY_TEXT: Final = "#D6E6F2"
NAVY_LINE: Final = "#3B6484"
AMBER_ON_NAVY: Final = "#F0A95B"

# One step for each level from 0 to 3: darker is stronger, so grey print keeps the order.
LEVELS: Final = ("#EEF3F8", "#BBD5EA", "#3A78AB", "#12324A")
LEVEL_TEXT: Final = (INK, INK, WHITE, WHITE)

TEXT_ON_BACKGROUND: Final = (
    (INK, WHITE),
    (INK, PANEL),
    (MUTED, WHITE),
    (MUTED, PANEL),
    (NAVY, WHITE),
    (NAVY, PANEL),
    (BLUE, WHITE),
    (ORANGE, WHITE),
    (ORANGE, PANEL),
    (ON_NAVY, NAVY),
    (ON_NAVY_TEXT, NAVY),
    (AMBER_ON_NAVY, NAVY),
    (INK, SKY),
    (WHITE, BLUE),
    (NAVY, BLUE_WASH),
    *zip(LEVEL_TEXT, LEVELS, strict=True),
)
