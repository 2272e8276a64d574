"""Where the app can be reached, said without asking anybody: Streamlit would ask a service on the internet."""

from __future__ import annotations

import logging
import socket
import sys
from ipaddress import ip_address

from streamlit import config, net_util
from streamlit.web.server.server_util import get_url

from readiness.ui.watching import logs
from readiness.words import said
from readiness.words.say import shell as say

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104  compared with, not listened on
_DOCUMENTATION = "192.0.2.1"
"""An address that RFC 5737 keeps for examples: nobody has it."""


_LOG = logging.getLogger(__name__)


def ask_nobody() -> None:
    """Let Streamlit know no address but the one it is given: it asks when it starts, and for a foreign websocket."""
    vars(net_util).update(get_external_ip=lambda: None, get_internal_ip=lambda: None)


def tell() -> None:
    """Tell where the app can be opened, in a log for programs too; this computer's address if it listens on all."""
    address = config.get_option("server.address") or EVERYWHERE[0]
    lines = [said(say.app_runs_open_in_browser(get_url=get_url("localhost" if address in EVERYWHERE else address)))]
    network = _own_network_address() if address in EVERYWHERE else None
    if network is not None:
        lines.append(said(say.others_on_your_network_open(get_url=get_url(network))))
    if logs.are_for_programs():
        for line in lines:
            _LOG.info(line)
        return
    sys.stdout.write("\n".join([*lines, said(say.PRESS_CTRL_C_TO_STOP), ""]))
    sys.stdout.flush()


def _own_network_address() -> str | None:
    """This computer's address on its network, or None. No packet is sent: the system only looks up its own routes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as looking:
        try:
            looking.connect((_DOCUMENTATION, 9))
        except OSError:
            return None
        own = str(looking.getsockname()[0])
    return None if ip_address(own).is_loopback else own
