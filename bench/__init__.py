"""Measurements: every module here with a `figures` function is run by `make bench`."""
