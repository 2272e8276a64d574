"""Host names of the settings: what Streamlit could not match ends the start, instead of leaving every page empty."""

import pytest

from readiness.ui.host_names import SETTING, must_be_names


@pytest.mark.parametrize(
    "given", [(), ("readiness.example.org", "127.0.0.1"), ("*",), ("*.example.org",), ("::1", "my_host")]
)
def test_names_and_addresses_are_taken(given: tuple[str, ...]) -> None:
    must_be_names(given)


@pytest.mark.parametrize(
    "given",
    [
        ('["readiness.example.org","127.0.0.1"]',),
        ("a.example,b.example",),
        ("https://a.example",),
        ("a.example:443",),
        ("cafe:443",),
    ],
)
def test_what_is_no_name_ends_the_start_with_a_sentence(given: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit, match=SETTING):
        must_be_names(given)
