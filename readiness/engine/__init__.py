"""The rules as pure functions: models in, models out; no files, no clock, no hidden randomness."""
