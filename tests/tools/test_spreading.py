"""Which worker runs what."""

from tests.spreading import grouped

BROWSER = ["tests/e2e/test_a.py::test_1", "tests/e2e/test_b.py::test_1[x::y]", "tests/e2e/test_c.py::test_1"]
OTHERS = [f"tests/ui/test_a.py::test_{number}" for number in range(9)]


def test_a_few_tests_of_a_browser_are_run_by_two_workers_and_those_of_servers_by_one() -> None:
    groups = grouped([*BROWSER, "tests/servers/test_a.py::test_1", "tests/servers/test_b.py::test_1", *OTHERS])

    assert groups == {
        "tests/e2e/test_a.py": "a browser 0",
        "tests/e2e/test_b.py": "a browser 1",
        "tests/e2e/test_c.py": "a browser 0",
        "tests/servers/test_a.py": "servers",
        "tests/servers/test_b.py": "servers",
    }


def test_many_are_run_by_all_workers_file_by_file() -> None:
    assert grouped([*BROWSER, *OTHERS[:2]]) == {}


def test_tests_that_look_at_the_same_reports_are_run_by_one() -> None:
    looking = ["tests/report/test_a.py::test_1", "tests/export/test_b.py::test_1"]

    assert grouped([*looking, *OTHERS]) == {"tests/report/test_a.py": "reports", "tests/export/test_b.py": "reports"}
