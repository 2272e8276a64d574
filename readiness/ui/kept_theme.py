"""What every run tells the browser of the theme, worked out once.

Streamlit looks for the settings of its theme at the beginning of each run, six times through all settings of the
server, in the one thread that opens the lines of tabs and sends them their pages: half a millisecond for what is always
the same.
"""

from __future__ import annotations

from functools import cache

from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_work_out = app_session._populate_theme_msg


@cache
def _told(section: str) -> CustomThemeConfig:
    told = CustomThemeConfig()
    _work_out(told, section)
    return told


def tell(message: CustomThemeConfig, section: str = "theme") -> None:
    """Add what this section of the settings says to a message that says nothing yet."""
    told = _told(section)
    # What nothing was said of has to stay unmentioned, not mentioned and empty.
    if told.ByteSize():
        message.MergeFrom(told)


def keep() -> None:
    """Let every run from now on tell what is kept, until the file of settings is read anew."""
    config.on_config_parsed(_told.cache_clear, force_connect=True)
    vars(app_session)["_populate_theme_msg"] = tell
