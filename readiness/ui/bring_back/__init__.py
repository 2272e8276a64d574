"""What the page Bring back is made of."""
