"""Parts of the workshop's three pages: the facilitator's page, the room, and the participant's phone."""
