"""What every noun of the model shares."""

from readiness.content.library import load_library


def test_a_copy_with_other_fields_keeps_nothing_that_was_worked_out_of_the_old_ones() -> None:
    rubric = load_library().rubric
    first, *others = rubric.actions
    assert first.id in rubric.action_by_id

    copied = rubric.model_copy(update={"actions": tuple(others)})

    assert set(copied.action_by_id) == {action.id for action in others}
    assert first.id in rubric.action_by_id
    assert copied == rubric.model_copy(update={"actions": tuple(others)})
