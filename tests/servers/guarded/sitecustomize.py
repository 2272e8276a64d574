"""Loaded by every Python that is started with this folder on its path: notes and refuses what would leave the machine.

A test names the file for the notes in `OUTGOING_NOTES`, and puts the folder on `PYTHONPATH` for a program and for all
that it starts. Only what Python itself sends is seen; no library of the app's that sends on its own is used here.
"""

import os
import sys
from ipaddress import ip_address
from pathlib import Path

NAMES = ("localhost", "")
ROUTES_ONLY = "192.0.2.1"
"""A datagram socket that is connected sends nothing yet; to this address nobody could even answer."""


def stays_here(address: object) -> bool:
    """Whether an address is this machine: a file, an empty name, or the loopback."""
    host = address[0] if isinstance(address, tuple) else address
    if not isinstance(host, str | bytes) or not isinstance(address, tuple):
        return True
    name = host.decode() if isinstance(host, bytes) else host
    try:
        found = ip_address(name.partition("%")[0])
    except ValueError:
        return name in NAMES
    return found.is_loopback or found.is_unspecified


def watch(event: str, told: tuple) -> None:
    """Note and refuse a connection, a datagram or a question for the address of a name."""
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = told[1]
        if event == "socket.connect" and isinstance(address, tuple) and address[0] == ROUTES_ONLY:
            return
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        address = (told[0] or "",)
    else:
        return
    if not stays_here(address):
        with Path(os.environ["OUTGOING_NOTES"]).open("a") as notes:
            notes.write(f"{event} {address} by {sys.argv}\n")
        raise ConnectionRefusedError(f"{event} {address}: nothing may leave the machine")


if "OUTGOING_NOTES" in os.environ:
    sys.addaudithook(watch)
