"""The figures and sections of the results page."""
