"""What one real table says about data readiness: reading, profiling, testing honestly, and a summary without values."""
