from datetime import date, timedelta

import pytest

from readiness.engine.answers.workloads import (
    best_workload_class,
    waits_for_time_only,
    weigh_workloads,
    workload_class,
)
from readiness.model.response import Response, Workload
from readiness.model.rubric import WorkloadRule
from tests.engine.samples import TODAY, count_workloads, make_response, make_workload, make_workloads

RULE = WorkloadRule(weeks_in_use=4, few_from=1, multiple_from=4, multiple_areas=2)


def organization(*workloads: Workload) -> Response:
    return make_response({}, workloads=workloads)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"in_use_since": TODAY - timedelta(days=27)}, "short-use"),
        ({"in_use_since": date(2030, 1, 1)}, "short-use"),
        ({"has_real_users": False}, "no-users"),
        ({"owns_data": False}, "data-not-owned"),
        ({"can_change": False}, "fixed"),
        ({"is_monitored": False}, "unmonitored"),
    ],
)
def test_a_workload_that_misses_one_condition_does_not_count(change: dict[str, object], reason: str) -> None:
    count = count_workloads(organization(make_workload(**change)), RULE)
    assert (count.counted, count.uncounted[0].reasons) == (0, (reason,))


def test_a_workload_counts_on_the_day_it_is_four_weeks_old() -> None:
    fresh = make_workload(in_use_since=TODAY - timedelta(weeks=4))
    assert count_workloads(organization(fresh), RULE).counted == 1


def test_an_unmonitored_workload_runs_but_does_not_count() -> None:
    count = count_workloads(organization(make_workload(is_monitored=False), make_workload()), RULE)
    assert (count.running, count.counted) == (2, 1)
    assert [found.is_running for found in count.uncounted] == [True]


def test_a_black_box_from_a_vendor_does_not_run() -> None:
    bought = make_workload(supplied_by="vendor", owns_data=False, can_change=False, is_monitored=False)
    count = count_workloads(organization(bought), RULE)
    assert (count.running, workload_class(count, RULE)) == (0, 1)
    assert count.uncounted[0].reasons == ("data-not-owned", "fixed", "unmonitored")


def test_running_workloads_are_listed_whether_monitored_or_not() -> None:
    named = [make_workload("a"), make_workload("b", is_monitored=False), make_workload("c", can_change=False)]
    assert [found.workload.name for found in weigh_workloads(organization(*named), RULE) if found.runs] == ["a", "b"]


@pytest.mark.parametrize(("number", "phase"), [(0, 1), (1, 2), (3, 2), (4, 3), (9, 3)])
def test_few_and_multiple_workloads_make_the_phase(number: int, phase: int) -> None:
    count = count_workloads(organization(*make_workloads(number)), RULE)
    assert workload_class(count, RULE) == phase


def test_many_workloads_in_one_area_stay_in_the_second_phase() -> None:
    spellings = [make_workload(area=area) for area in ("Sales", " sales", "SALES ", "")]
    count = count_workloads(organization(*spellings), RULE)
    assert (count.counted, count.areas, workload_class(count, RULE)) == (4, 1, 2)


def test_a_workload_without_an_area_is_one_area() -> None:
    assert count_workloads(organization(make_workload(area="")), RULE).areas == 1


@pytest.mark.parametrize(
    ("change", "waits"),
    [
        ({"in_use_since": TODAY}, True),
        ({"in_use_since": TODAY, "is_monitored": False}, True),
        ({"in_use_since": TODAY, "can_change": False}, False),
        ({}, False),
    ],
)
def test_a_workload_may_lack_only_time(change: dict[str, object], waits: bool) -> None:
    assert waits_for_time_only(count_workloads(organization(make_workload(**change)), RULE)) is waits


@pytest.mark.parametrize(
    ("change", "condition"),
    [
        ({"in_use_since": None}, "short-use"),
        ({"in_use_since": "dont-know"}, "short-use"),
        ({"in_use_since": f"{TODAY - timedelta(days=28):%Y-%m}"}, "short-use"),
        ({"has_real_users": None}, "no-users"),
        ({"owns_data": "dont-know"}, "data-not-owned"),
        ({"can_change": None}, "fixed"),
        ({"is_monitored": None}, "unmonitored"),
    ],
)
def test_what_was_not_told_of_a_workload_neither_counts_nor_speaks_against_it(
    change: dict[str, object], condition: str
) -> None:
    count = count_workloads(organization(make_workload(**change)), RULE)

    assert (count.counted, count.most_counted, count.uncounted) == (0, 1, ())
    assert [(each.reasons, each.unknown) for each in count.undecided] == [((), (condition,))]
    assert (workload_class(count, RULE), best_workload_class(count, RULE)) == (1, 2)


@pytest.mark.parametrize("since", ["2024", "2026-01", "more-than-a-month-ago", date(2025, 5, 1)])
def test_a_year_a_month_or_more_than_a_month_ago_says_since_when(since: object) -> None:
    assert count_workloads(organization(make_workload(in_use_since=since)), RULE).counted == 1


def test_one_fact_that_says_no_decides_whatever_else_is_unknown() -> None:
    count = count_workloads(organization(make_workload(is_monitored=False, in_use_since=None)), RULE)

    (found,) = count.uncounted
    assert (found.reasons, found.unknown, found.is_running, found.may_run) == (
        ("unmonitored",),
        ("short-use",),
        False,
        True,
    )


def test_a_workload_of_which_only_monitoring_is_unknown_runs() -> None:
    count = count_workloads(organization(make_workload(is_monitored=None)), RULE)

    assert (count.running, count.may_run, count.undecided[0].is_running) == (1, False, True)


def test_an_area_not_told_may_be_another_one() -> None:
    workloads = [make_workload(name=name, area="Sales") for name in "abc"] + [make_workload(name="d", area="")]
    count = count_workloads(organization(*workloads), RULE)

    assert (count.counted, count.areas, count.most_areas) == (4, 1, 2)
    assert (workload_class(count, RULE), best_workload_class(count, RULE)) == (2, 3)
