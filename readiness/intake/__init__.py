"""Files that come back: read cell by cell, compared with what they were made from, never trusted and never executed."""
