"""Running: a check in a process of its own, in turn, with a limit on memory and time."""
