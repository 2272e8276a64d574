"""A file sets the ceiling; what people tell stands beside it and never raises it alone."""

import pytest

from readiness.evidence.grading import Seen, find_ceiling, suggest_levels
from readiness.model.evidence import Choices

TOLD = Choices(open_to_all_told=True, one_place_told=True)


@pytest.mark.parametrize(
    ("seen", "choices", "ceiling"),
    [
        (Seen(40, 40, 20, "file"), TOLD, "absent"),
        (Seen(400, None, None, "database"), TOLD, "acceptable"),
        (Seen(4_000, 60, 30, "file"), TOLD, "acceptable"),
        (Seen(400, 30, 15, "file"), TOLD, "absent"),
        (Seen(400, 400, 200, "file"), TOLD, "better"),
        (Seen(400, 400, 200, "database"), Choices(), "better"),
        (Seen(400, 400, 200, "database"), Choices(open_to_all_told=True), "better"),
        (Seen(400, 400, 200, "database"), TOLD, "best"),
        (Seen(400, 400, 200, "parquet"), TOLD, "best"),
    ],
)
def test_the_ceiling_follows_what_the_file_shows(seen: Seen, choices: Choices, ceiling: str) -> None:
    assert find_ceiling(seen, choices).ceiling == ceiling


def test_unfinished_labelling_is_told_with_its_share() -> None:
    grade = find_ceiling(Seen(400, 100, 50, "file"), Choices())

    assert grade.labelled_percent == 25
    assert "labelling-unfinished" in grade.reasons


@pytest.mark.parametrize(
    ("seen", "rich", "recorded"),
    [
        (Seen(40, 40, 20, "file"), 0, 1),
        (Seen(300, 300, 100, "file"), 1, 2),
        (Seen(5_000, 5_000, 23, "file"), 1, 2),
        (Seen(5_000, 5_000, 500, "file"), 2, 2),
        (Seen(50_000, 50_000, None, "file"), 3, 2),
        (Seen(50_000, None, None, "file"), 3, None),
    ],
)
def test_criteria_get_a_level_only_where_a_file_can_show_it(seen: Seen, rich: int, recorded: int | None) -> None:
    levels = {item.criterion: item.level for item in suggest_levels(seen)}

    assert levels == {"data-rich": rich, "outcome-recorded": recorded, "data-access": None}
