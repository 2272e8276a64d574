"""Questionnaires and their versions in words."""

from __future__ import annotations

from readiness.model.questionnaire import Questionnaire
from readiness.present import phrases


def library_label(questionnaire: Questionnaire) -> str:
    """'Machine learning readiness, version 1.0.0, 45 questions'."""
    asked = phrases.count(len(questionnaire.questions), "question")
    return f"{questionnaire.title}, version {questionnaire.version}, {asked}"
