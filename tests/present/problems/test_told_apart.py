"""Candidate problems of one name, where one of them is chosen."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.model.response import CandidateProblem
from readiness.present.problems.told_apart import told_apart

NAMES = st.sampled_from(["Late orders", "late  orders", "Late orders (2)", "Late orders (3)", "Returns"])


def named(*names: str) -> list[CandidateProblem]:
    return [CandidateProblem(id=f"p{number}", name=name) for number, name in enumerate(names)]


def test_the_first_of_one_name_keeps_it_and_the_others_are_numbered() -> None:
    assert list(told_apart(named("Late orders", "Returns", "Late orders", "late orders")).values()) == [
        "Late orders",
        "Returns",
        "Late orders (2)",
        "late orders (3)",
    ]


@given(st.lists(NAMES, max_size=8))
def test_no_two_problems_are_called_the_same_and_each_is_called_by_its_name(names: list[str]) -> None:
    problems = named(*names)
    found = told_apart(problems)
    assert len({" ".join(each.split()).casefold() for each in found.values()}) == len(problems)
    assert all(found[each.id].startswith(each.name) for each in problems)
    assert all(found[each.id] == each.name for each in problems if names.count(each.name) == 1 and "2" in each.name)
