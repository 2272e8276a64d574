"""The team in words, and which skills its roles share."""
