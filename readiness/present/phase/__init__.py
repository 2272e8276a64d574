"""The phase in words: the gates, what is needed, how sure it is, and the way to the next one."""
