"""How sure the phase is, and what would change it."""

import pytest

from readiness.present import certainty
from tests.present.test_headlines import findings_of, plain


def test_a_borderline_placement_names_both_phases() -> None:
    place = findings_of("retail-chain").placement
    assert plain(certainty.certainty_title(place)) == "Borderline between phase 1 and phase 2"
    assert plain(certainty.probability_line(place)) == "phase 1 38%, phase 2 62%"


def test_a_firm_placement_names_its_phase() -> None:
    assert plain(certainty.certainty_title(findings_of("community-clinic").placement)) == "Firm: phase 1"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, "every time"),
        (0.97, "nearly every time"),
        (0.623, "about six times in ten"),
        (0.1, "about once in ten"),
        (0.01, "hardly ever"),
        (0.0, "never"),
    ],
)
def test_a_probability_is_said_in_tenths(share: float, words: str) -> None:
    assert certainty.chance_words(share) == words


def test_only_the_smallest_change_that_lowers_the_phase_is_told() -> None:
    changes = certainty.lowering_changes(findings_of("retail-chain"))
    assert len({change.question for change in changes}) == len(changes)
    lead = next(change for change in changes if change.question.startswith("How do leaders"))
    assert (lead.now, lead.then, lead.phase) == ("Budget, time, obstacles cleared", "Interest only", 1)


def test_bounds_tell_both_ends_if_unknown_answers_leave_room() -> None:
    place = findings_of("retail-chain").placement
    assert plain(certainty.bounds_sentence(place)).endswith("it stays in phase 2.")
    wide = place.model_copy(update={"highest": 3})
    assert plain(certainty.bounds_sentence(wide)).endswith("at its worst it is phase 2, at its best phase 3.")
