"""Problems: which ones to start, which ones to prepare, which ones to leave."""

from readiness.ui.advice import advice
from readiness.ui.problems import form, overview, problem_entries

opened = problem_entries.opened()
if opened is None:
    overview.show()
    advice("problems")
else:
    form.show(opened)
