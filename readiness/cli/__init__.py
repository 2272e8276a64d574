"""The `readiness` command: everything a user can do, from a terminal."""

from __future__ import annotations

from readiness.cli.group import main

__all__ = ["main"]
