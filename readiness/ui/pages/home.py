"""Home: what this is, ways in, and the assessments of this machine."""

from readiness.ui import components

components.heading("Is your organization ready to run machine learning?")
