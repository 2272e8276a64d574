"""What one visitor, and all together, may take of the process: sessions, connections, messages, open files."""
