"""Whatever people typed passes through here before it is shown: nothing of it becomes markup.

`esc` is for `st.html`, `md` for everything that Streamlit reads as Markdown, which includes every label, help
text and message, and the options of `st.radio` and `st.pills`. `st.text`, `st.dataframe` cells, the values of text
fields and the options of `st.selectbox` and `st.multiselect` are shown as they are, and need none.
"""

from __future__ import annotations

import re
from html import escape

from readiness.model.base import UNWANTED
from readiness.words.isolating import with_pairs

# Streamlit makes links of what reads like an address after all signs were read; an invisible joint keeps it from that.
_ADDRESS = re.compile(r"(?=://)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_JOINT = "\u2060"
# A label is also what a screen reader reads aloud, with every backslash: so a sign that means something in some places
# only is taken for a sign there alone.
_NUMBERED = re.compile(r"^(\d+)(?=[.)])")
_MARKDOWN = re.compile(
    r"""
      [\\`*_{}\[\]|<>~$]     # emphasis, code, links, mathematics, arrows, wherever they stand
    | ^[#+\-=]               # a heading or a list, at the beginning
    | -(?=[->]) | (?<=[<-])-   # a dash or an arrow
    | :(?=\S)                 # a colour, an icon, a face
    | &(?=[\w#])              # a sign by its name
    """,
    re.VERBOSE,
)


def esc(text: object) -> str:
    """`text` as HTML that shows it letter by letter, also inside an attribute in quotes."""
    return escape(with_pairs(UNWANTED, str(text)), quote=True)


def md(text: object) -> str:
    """`text` as one line of Markdown that shows it letter by letter: no picture, link, colour, icon or formula."""
    line = " ".join(with_pairs(UNWANTED, str(text)).split())
    return _NUMBERED.sub(r"\g<1>\\", _MARKDOWN.sub(r"\\\g<0>", _ADDRESS.sub(_JOINT, line)))
