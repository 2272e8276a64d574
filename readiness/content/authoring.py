"""A small questionnaire to start a new one from."""

from __future__ import annotations

_QUESTIONNAIRE = """\
# A questionnaire says what is asked. What answers mean stands in the rubric, joined by the ids.
id: my-questionnaire
version: 0.1.0
title: Our questionnaire
about: What it is for and how long it takes.
dimensions:
  - id: data
    name: Data
    meaning: What a good state of this dimension looks like.
    capabilities:
      - id: data-known
        name: Knowing the data
        meaning: What a good state of this capability looks like.
        questions:
          # One thing a question, at most 30 words. Four levels, worst first, each something a visitor could see:
          # a full sentence of at most 25 words and a short form of at most 6.
          - id: data-list
            text: Is there a list of the data you keep?
            help: Why this matters, in plain words.
            how_to_tell: What a visitor would ask to see.
            levels:
              - {text: Nobody has a list., short: No list}
              - {text: One person keeps notes., short: Private notes}
              - {text: A shared list names the main sources and who owns them., short: Main sources}
              - {text: A shared list names every source and is kept up to date., short: Every source}
            sources: []
            terms: []
            allows_dont_know: true
            allows_not_applicable: false
facts: []
perceptions: []
glossary: []
guidance: []
method: []
sources: []
"""


def questionnaire_template() -> str:
    """The text of a questionnaire with one question and comments that explain it; it loads as it is."""
    return _QUESTIONNAIRE
