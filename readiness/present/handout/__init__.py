"""What is handed over: the assessment with its settings, from which every file that leaves the house is made."""
