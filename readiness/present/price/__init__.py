"""What the plan and the problems cost and bring, in words, every number with where it comes from."""
