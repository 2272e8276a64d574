"""Messages are proposed for what stands in Python, and only what is reliable is replaced."""

from pathlib import Path

import pytest

from readiness.words import reading
from tools import propose_messages

SOURCE = '''"""A module."""

from readiness.present import phrases

TITLE = "What comes next"


def told(found, gates, name):
    """Say it."""
    if not gates:
        return "Nothing is left."
    if name:
        return f"{name}: {phrases.count(len(gates), 'gate')} to {phrases.phase(found.phase)}, set in {{so}} braces"
    verb = "is" if len(gates) == 1 else "are"
    print(f"<p>{name} leads</p>")
    return f"It {verb} {found.share:.1f} of it."
'''


@pytest.fixture
def made() -> list[propose_messages.Proposal]:
    return list(propose_messages.proposals(SOURCE))


def test_each_literal_gets_a_message_with_its_arguments(made: list[propose_messages.Proposal]) -> None:
    assert [(each.id, bool(each.doubt)) for each in made] == [
        ("what-comes-next", True),
        ("nothing-left", False),
        ("gate-gates-phase-set-so", False),
        ("leads", True),
        ("it-of-it", True),
    ]
    counted = next(each for each in made if "braces" in each.text)
    assert counted.entry == (
        "#   $name (Name)\n#   $gates (Count)\n#   $phase (Phase)\n"
        f"{counted.id} = {{ $gates ->\n"
        '    [one] { $name }: { $gates } gate to phase { $phase }, set in { "{" }so{ "}" } braces\n'
        '   *[other] { $name }: { $gates } gates to phase { $phase }, set in { "{" }so{ "}" } braces\n}\n'
    )
    assert counted.call.endswith("(name=name, gates=len(gates), phase=found.phase))")


def test_what_is_proposed_can_be_read_as_words(made: list[propose_messages.Proposal], tmp_path: Path) -> None:
    path = tmp_path / "words.ftl"
    path.write_text("".join(each.entry for each in made if not each.doubt), "utf-8")
    entries, faults = reading.read_file(path)

    assert faults == []
    assert len(entries) == sum(not each.doubt for each in made)


def test_only_what_is_reliable_is_replaced(made: list[propose_messages.Proposal]) -> None:
    text = propose_messages.replaced(SOURCE, made, "next")

    assert "return said(say.NOTHING_LEFT)" in text
    assert 'TITLE = "What comes next"' in text
    assert "<p>{name} leads</p>" in text
    assert '"is" if len(gates) == 1' in text
    assert "from readiness.words import said\nfrom readiness.words.say import next as say" in text
    compile(text, "module", "exec")


@pytest.mark.parametrize(
    ("expression", "doubt"),
    [
        ('f"<b>{n}</b> of them"', "markup"),
        ('f"{n} of them "', "space"),
        ('f"{n:.2f} of them"', "format"),
        ('f"{phrases.capital(n)} of them"', "capital is grammar"),
        ("f\"{'one' if n else 'all of'} them go\"", "chooses words"),
        ('f"{phrases.count(n, noun)} of them"', "noun is not fixed"),
    ],
)
def test_what_needs_a_thought_says_why(expression: str, doubt: str) -> None:
    made = list(propose_messages.proposals(f"def told(n, noun):\n    return {expression}\n"))

    assert doubt in made[0].doubt
