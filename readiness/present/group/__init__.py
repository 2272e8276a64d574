"""A group that answers together: its invitation, the guide for the room, and what it agrees on."""
