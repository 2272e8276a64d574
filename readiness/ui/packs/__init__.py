"""The parts of the page that shows and takes in questionnaires."""
