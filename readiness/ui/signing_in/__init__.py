"""Signing in: its settings, cookies and addresses, and who is let in where. Without accounts none of it is there."""
