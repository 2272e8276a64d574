"""What the page Members is made of."""
