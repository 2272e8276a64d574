"""The sections of the report: each function turns a brief into blocks and draws nothing."""
