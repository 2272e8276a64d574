"""Judging: whether a model beats a simple guess, what may have misled it, and the words that may be said."""
