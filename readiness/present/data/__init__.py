"""The data in words: its status, and what a check of a table says."""
