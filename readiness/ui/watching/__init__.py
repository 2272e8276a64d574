"""For whoever runs the app: log lines and figures for programs, both without keys, names and answers."""
