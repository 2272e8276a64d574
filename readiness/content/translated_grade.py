"""How hard the questions of a pack are to read in another language, by the formula of that language."""

from __future__ import annotations

from readiness.content.overlays import Overlay, with_words
from readiness.content.reading_grade import GRADE_IN
from readiness.model.questionnaire import Questionnaire


def translated_grade(questionnaire: Questionnaire, overlay: Overlay) -> float | None:
    """The mean reading grade of the questions with their levels, in the words of an overlay.

    None where there is no formula for its language, or where it does not say all of them.
    """
    grade = GRADE_IN.get(overlay.language)
    if grade is None:
        return None
    said = with_words(questionnaire, "questionnaire", lambda place, _text: overlay.says(place) or "")
    asked = [[each.text, *(level.text for level in each.levels)] for each in said.questions]
    if not asked or not all(all(texts) for texts in asked):
        return None
    return sum(map(grade, asked)) / len(asked)
