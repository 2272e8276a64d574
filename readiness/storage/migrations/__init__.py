"""The way of a database from its first schema to today's, one module per step."""
