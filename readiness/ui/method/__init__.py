"""The method in readable form."""
