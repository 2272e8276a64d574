"""The parts of the portfolio."""
