"""Neutral documents, made once from the findings: what every file that leaves the app is written from."""
