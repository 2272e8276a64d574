"""The plan with what people changed on it, in words, in numbers and as a file."""
