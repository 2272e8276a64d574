"""The page about candidate problems: capturing them in a guided way, and ranking them."""
