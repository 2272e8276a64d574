"""The candidate problems in words and as a chart, and the charter of the first one."""
