"""Fonts and the measuring of text: what a canvas needs to know how long a line is, whoever draws it."""
