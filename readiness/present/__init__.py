"""From results to what people see, before any canvas."""
