"""Words that stand in Python become messages: sentences, constants with their uses, and the proof that all is equal."""
