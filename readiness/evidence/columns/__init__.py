"""Columns: what each column of a table holds, and what its name and its order in time say."""
