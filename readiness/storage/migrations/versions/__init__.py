"""One module per schema. A released one never changes."""
