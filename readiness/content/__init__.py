"""Files to models: the only readers of the questionnaires, the rubrics and response files."""
