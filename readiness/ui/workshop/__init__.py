"""Parts of the workshop's three pages: the facilitator's desk, the room, and the participant's phone."""
