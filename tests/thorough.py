"""Whether this run has the time for everything.

`make test THOROUGH=yes`, to be run before a release, also tries what repeats a finding in another setting: every
screen in all four combinations of width and theme, an outage that lasts longer, every way to start the app.
"""

import os

IS_THOROUGH = os.environ.get("THOROUGH") == "yes"
