"""Asking: what a first look proposes, and what must be answered before a score is believed."""
