"""Whatever language the content is in, the rules conclude the same: no score, no order and no date rests on a word."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.services.assessing import assess_response
from readiness.services.spoken_library import in_spoken_language
from readiness.words import speaking
from tests.chance import sample
from tests.engine.organizations import responses
from tests.engine.worked import LIBRARY, QUICK_RUBRIC

QUICK = replace(LIBRARY, rubric=QUICK_RUBRIC)


@settings(max_examples=sample(12))
@given(responses, st.sampled_from(["de", "ar-XB"]))
def test_random_organizations_get_the_same_outcome_from_translated_content(told, language):
    english = assess_response(told, QUICK)
    with speaking(language):
        translated = assess_response(told, in_spoken_language(QUICK))

    assert translated.questionnaire.title != english.questionnaire.title
    assert translated.outcome.model_dump_json() == english.outcome.model_dump_json()
