from datetime import date, timedelta

import pytest

from readiness.engine.answers.workloads import count_workloads, running_workloads, waits_for_time_only, workload_phase
from readiness.model.response import Response, Workload
from readiness.model.rubric import WorkloadRule
from tests.engine.samples import TODAY, make_response, make_workload, make_workloads

RULE = WorkloadRule(weeks_in_use=4, few_from=1, multiple_from=4, multiple_areas=2)


def organization(*workloads: Workload) -> Response:
    return make_response({}, workloads=workloads)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"in_use_since": None}, "short-use"),
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
    assert (count.running, workload_phase(count, RULE)) == (0, 1)
    assert count.uncounted[0].reasons == ("data-not-owned", "fixed", "unmonitored")


def test_running_workloads_are_listed_whether_monitored_or_not() -> None:
    named = [make_workload("a"), make_workload("b", is_monitored=False), make_workload("c", can_change=False)]
    assert [found.name for found in running_workloads(organization(*named), RULE)] == ["a", "b"]


@pytest.mark.parametrize(("number", "phase"), [(0, 1), (1, 2), (3, 2), (4, 3), (9, 3)])
def test_few_and_multiple_workloads_make_the_phase(number: int, phase: int) -> None:
    count = count_workloads(organization(*make_workloads(number)), RULE)
    assert workload_phase(count, RULE) == phase


def test_many_workloads_in_one_area_stay_in_the_second_phase() -> None:
    spellings = [make_workload(area=area) for area in ("Sales", " sales", "SALES ", "")]
    count = count_workloads(organization(*spellings), RULE)
    assert (count.counted, count.areas, workload_phase(count, RULE)) == (4, 1, 2)


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
