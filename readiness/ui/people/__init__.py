"""The page about people: who could work on ML, which roles that covers, and what closes the gaps."""
