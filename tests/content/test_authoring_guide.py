"""What the guide for authors shows is true."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.content.library import load_library
from readiness.content.loading import load_model
from readiness.content.packs import load_pack
from readiness.content.reading import parse_text
from readiness.content.responses import read_response
from readiness.model.mistake import MistakesFound
from readiness.model.questionnaire import LevelAnchor, Question

GUIDE = Path(__file__).parents[2] / "docs" / "authoring.md"


def block(beginning: str) -> str:
    """The example of the guide that begins with these words."""
    return next(
        text
        for text in re.findall(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
        if text.startswith(beginning)
    )


def test_the_response_file_of_the_guide_is_read() -> None:
    response = read_response(block("questionnaire:").encode(), load_library(), today=date(2026, 1, 2))

    assert len(response.answers) == 4
    assert (len(response.workloads), len(response.people), len(response.problems)) == (1, 1, 1)


def test_the_question_of_the_guide_fits_the_form() -> None:
    document = parse_text("entries:\n" + "".join(f"  {line}\n" for line in block("- id:").splitlines()), "guide")
    (entry,) = document.data["entries"]

    assert load_model(parse_text(str(entry), "guide"), Question).id == "data-quality"


@pytest.mark.parametrize("command", ["check", "template", "assess", "schema"])
def test_the_guide_names_each_command_for_authors(command: str) -> None:
    assert f"readiness {command}" in GUIDE.read_text("utf-8")


STEP = re.compile(
    r"In `(?P<file>[^`]+)`, paste this (?P<side>above|below) the line `(?P<line>[^`]+)`:\n\n```yaml\n(?P<text>.*?)```"
    r"|```sh\n(?P<commands>.*?)```",
    re.DOTALL,
)


def follow(guide: str) -> list[Result]:
    """Do in the folder of this moment what the guide says, letter by letter; what each command came to."""
    done: list[Result] = []
    for step in STEP.finditer(guide):
        for command in (step["commands"] or "").splitlines():
            program, *arguments = shlex.split(command)
            assert program == "readiness"
            target = Path(arguments.pop()) if ">" in arguments else None
            arguments = [each for each in arguments if each != ">"]
            if arguments[0] == "run":
                assert arguments == ["run", "--content", "ours"]
                continue
            done.append(CliRunner().invoke(main, arguments))
            if target is not None:
                target.write_text(done[-1].stdout, "utf-8")
        if step["file"]:
            file, line = Path(step["file"]), step["line"] + "\n"
            text = file.read_text("utf-8")
            assert text.count(f"\n{line}") == 1, line
            pasted = step["text"] + line if step["side"] == "above" else line + step["text"]
            file.write_text(text.replace(f"\n{line}", f"\n{pasted}"), "utf-8")
    return done


def test_the_ten_minutes_of_the_guide_lead_where_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = GUIDE.read_text("utf-8")
    monkeypatch.chdir(tmp_path)

    written, checked = follow(ten_minutes(text))

    assert (written.exit_code, checked.exit_code) == (0, 0)
    assert checked.output.startswith("No mistakes: 9 questions, 6 gates and 14 actions, at ")
    library = load_pack(Path("ours"))
    assert library.questionnaire.title == "ours"
    (gate,) = (each for each in library.rubric.gates if each.id == "G2.4")
    assert [each.question for each in gate.tests] == ["words-agreed"]


def test_a_block_that_is_left_out_is_named_by_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = ten_minutes(GUIDE.read_text("utf-8")).split("**")
    numbers = {"2.": "words-agreed", "3.": "has no weight", "4.": "X14"}
    for number, said in numbers.items():
        folder = tmp_path / number
        folder.mkdir()
        monkeypatch.chdir(folder)
        at = steps.index(number)
        *_, checked = follow("**".join([*steps[:at], *steps[at + 2 :]]))
        assert checked.exit_code == 2
        assert said in checked.output
        assert re.search(r"(questionnaire|actions|rubric)\.yaml:\d+", checked.output)


def test_a_sentence_without_its_quotes_is_met_with_the_advice_to_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = ten_minutes(GUIDE.read_text("utf-8"))
    *_, checked = follow(
        told.replace('"Differences are known, but not written down."', "Differences are known, but not written down.")
    )
    assert checked.exit_code == 2
    assert "put the whole sentence in straight quotes" in checked.output


def test_the_ten_minutes_can_be_read_typed_and_run_in_ten() -> None:
    told = ten_minutes(GUIDE.read_text("utf-8"))
    steps = list(STEP.finditer(told))
    words = len(re.sub(r"```.*?```", "", told, flags=re.DOTALL).split())
    commands = sum(len((each["commands"] or "").splitlines()) for each in steps)
    pasted = sum(each["file"] is not None for each in steps)
    # A slow reader, a minute to find a line and paste, half a minute for a command.
    assert words / 130 + pasted + commands / 2 <= 10


def ten_minutes(guide: str) -> str:
    """The part of the guide for whoever makes a first pack."""
    return guide[guide.index("## Ten minutes") : guide.index("## Then make it yours")]


def test_what_the_guide_says_of_quotes_is_true() -> None:
    told = GUIDE.read_text("utf-8")
    told = told[told.index("**Quotes.**") : told.index("**Numbers of an action.**")]
    group, quoting = (
        next(each for each in re.findall(r"`([^`]+)`", told) if each.startswith(sign)) for sign in ("{text", "'")
    )

    assert parse_text(group, "guide").data == {"text": "There is a rule, but few know it.", "short": "A rule"}
    assert parse_text(quoting, "guide").data == 'They say "soon".'
    assert load_model(parse_text("short: a\ntext: One, two", "guide"), LevelAnchor).text == "One, two"
    for cut in ("short: a\ntext: One: two", "short: a\ntext: One two # three", "{short: a, text: One, two}"):
        with pytest.raises(MistakesFound):
            load_model(parse_text(cut, "guide"), LevelAnchor)


def test_the_result_shows_gate_and_action_where_the_guide_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    follow(ten_minutes(GUIDE.read_text("utf-8")))
    empty = CliRunner().invoke(main, ["template", "--content", "ours"]).stdout
    told = {}
    for level in (1, 2):
        Path("answers.yaml").write_text(empty.replace("  words-agreed:", f"  words-agreed: {level}"), "utf-8")
        told[level] = CliRunner().invoke(main, ["assess", "answers.yaml", "--content", "ours"]).stdout

    phase, plan = (told[1].split(f"\n{heading}: ")[1].split("\n\n")[0] for heading in ("PHASE", "FIRST 90 DAYS"))
    assert "G2.4 not met yet: The main words have one meaning" in phase
    assert "X14 Agree on the main words" in plan
    assert "G2.4" not in told[2]
    assert "X14" not in told[2]
