"""Files for trackers: each action under a key that stays, typed text as text, and what a tracker says read back."""

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest

from readiness.document.book import Book
from readiness.document.tracking import label_of
from readiness.export.trackers.escaping import wiki
from readiness.intake.differences import read_back
from readiness.present.book import books
from readiness.services.records import Refused
from readiness.services.tracking import TRACKERS, tracker_file
from tests.export.sources import example_book, example_source, full_assessment, source_of

SLUGS = [each.slug for each in TRACKERS]
EVIL = "=cmd|'x'!A1 @everybody [click](http://evil.example) ![x](http://evil.example/x.png) <img src=x> {color}"


def rows(data: bytes) -> list[dict[str, str]]:
    head, *lines = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    # A repeated column is a list: the last one counts here, which is the label of the key.
    return [dict(zip(head, line, strict=True)) for line in lines]


def planned() -> list[str]:
    return [row.key for row in example_book().sheet("roadmap").rows if row.values["planned"] == "Yes"]


def test_every_planned_action_is_in_every_file_under_a_key_that_stays() -> None:
    for slug in SLUGS:
        data = tracker_file(example_source(), slug)

        assert data == tracker_file(example_source(), slug)
        missing = [key for key in planned() if label_of(key) not in data.decode() and f">{key}<" not in data.decode()]
        assert missing == [], slug


def test_dates_effort_and_states_arrive_in_jira_and_azure() -> None:
    action = next(row for row in example_book().sheet("roadmap").rows if row.values["end"])

    (jira,) = [row for row in rows(tracker_file(example_source(), "jira")) if row["Labels"] == label_of(action.key)]
    (azure,) = [row for row in rows(tracker_file(example_source(), "azure")) if label_of(action.key) in row["Tags"]]

    assert jira["Due date"] == azure["Due Date"] == str(action.values["end"])
    assert (jira["Issue Type"], jira["Status"]) == ("Task", "To Do")
    assert float(azure["Original Estimate"]) * 3600 == pytest.approx(float(jira["Original Estimate"]))
    assert "Issue Key" not in jira
    assert "ID" not in azure


def test_a_second_file_updates_what_the_tracker_has_already() -> None:
    first, second = planned()[:2]
    export = (
        f"Issue key,Summary,Status,Labels\nML-7,One,Done,readiness {label_of(first)}\nML-9,Two,To Do,other\n".encode()
    )

    found = {row["Labels"]: row["Issue Key"] for row in rows(tracker_file(example_source(), "jira", export))}

    assert (found[label_of(first)], found[label_of(second)]) == ("ML-7", "")
    with pytest.raises(Refused, match="holds no action of this plan"):
        tracker_file(example_source(), "jira", b"Issue key,Summary\nML-1,x\n")


def test_project_is_well_formed_and_its_tasks_follow_each_other() -> None:
    space = "{http://schemas.microsoft.com/project}"
    tasks = ElementTree.fromstring(tracker_file(example_source(), "project")).findall(f".//{space}Task")
    numbers = {task.findtext(f"{space}UID") for task in tasks}

    assert len(numbers) == len(tasks) == len(planned())
    assert {each.text for task in tasks for each in task.iter(f"{space}PredecessorUID")} <= numbers


@pytest.mark.parametrize("slug", SLUGS)
def test_typed_text_is_no_formula_no_link_and_calls_nobody(slug: str) -> None:
    assessment = full_assessment(EVIL)
    text = tracker_file(source_of(assessment.response, assessment), slug).decode("utf-8-sig")

    if slug in ("jira", "azure"):
        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    if slug in ("github", "trello"):
        bodies = " ".join(
            str(each.get("body", each.get("desc")))
            for each in next(
                value for value in json.loads(text).values() if isinstance(value, list) and isinstance(value[0], dict)
            )
        )
        assert "evil" in bodies
        assert re.findall(r"@everybody|(?<!\\)!\[|\]\(|https?://|<img", bodies) == []
    if slug == "azure":
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        # A title is plain text there, unlike what describes it.
        assert [row["Description"] for row in rows if "<img" in row["Description"]] == []
        assert any("&lt;img" in row["Description"] for row in rows)
    if slug == "jira":
        assert "\\{color\\}" in text
        assert "\\!\\[x\\]" in text


def test_names_that_are_left_out_are_in_no_file() -> None:
    people = [str(row.values["name"]) for row in example_book().sheet("people").rows]
    for slug in SLUGS:
        text = tracker_file(example_source(with_names=False), slug).decode()

        assert [name for name in people if name in text] == [], slug


def _book() -> Book:
    return example_book()


JIRA = "Issue key,Summary,Status,Due date,Labels,Labels\nML-1,x,{state},{due},readiness,{label}\n"
TRELLO = "Card ID,Card Name,List Name,Due Date,Labels\nabc,x,{state},{due},{label} (blue)\n"
AZURE = "ID,Work Item Type,Title,State,Due Date,Tags\n12,Task,x,{state},{due},readiness; {label}\n"


@pytest.mark.sampled(5)
@pytest.mark.parametrize("table", [JIRA, TRELLO, AZURE, JIRA.replace(",", ";")])
@pytest.mark.parametrize(
    ("state", "due", "changes"),
    [
        ("Done", "2027-03-04", {"status": "done", "end": "2027-03-04"}),
        ("In Progress", "04/Mar/27 12:00 AM", {"status": "in-progress", "end": "2027-03-04"}),
        ("Active", "2027-03-04T16:00:00.000Z", {"status": "in-progress", "end": "2027-03-04"}),
        ("To Do", "", {}),
        ("Waiting for Godot", "03/04/2027", {}),
    ],
)
def test_states_and_days_of_a_tracker_come_back(table: str, state: str, due: str, changes: dict[str, str]) -> None:
    book = _book()
    row = next(row for row in book.sheet("roadmap").rows if row.values["end"])
    data = table.format(state=state, due=due, label=label_of(row.key)).encode()

    reading = read_back(data, "export.csv", book)

    assert reading.faults == []
    assert {each.spot[2]: each.value for each in reading.changes} == changes
    told = [remark for remark in reading.remarks if "“Waiting for Godot”" in remark or "“03/04/2027”" in remark]
    assert len(told) == (2 if state == "Waiting for Godot" else 0)


def test_a_state_that_a_tracker_does_not_tell_apart_changes_nothing() -> None:
    assessment = full_assessment()
    book = books.whole_book(source_of(assessment.response, assessment))
    (blocked,) = [row for row in book.sheet("roadmap").rows if row.values["status"] == "blocked"]
    data = f"Issue key,Status,Labels\nML-1,To Do,{label_of(blocked.key)}\n".encode()

    assert read_back(data, "export.csv", book).changes == []


HEAD = "Summary,Issue key,Status,Note,Labels\n"


def test_the_labels_of_a_row_say_whose_it_is_and_not_a_note_about_another() -> None:
    first, second = map(label_of, planned()[:2])
    export = f"{HEAD}First,J-1,Done,Note: do after {second},{first}\nSecond,J-2,To Do,,{second}\n".encode()

    found = {row["Labels"]: row["Issue Key"] for row in rows(tracker_file(example_source(), "jira", export))}

    assert (found[first], found[second]) == ("J-1", "J-2")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("One,J-1,Done,,{0} {1}\n", "Row 2 carries the labels of {0} and {1}."),
        ("One,J-1,Done,,{0}\nTwo,J-2,To Do,,{0}\n", "Rows 2 and 3 carry the same label {0}."),
        ("One,J-1,Done,{0} {1},\n", "Row 2 carries the labels of {0} and {1}."),
    ],
)
def test_a_row_of_which_nobody_can_tell_whose_it_is_changes_nothing(table: str, sentence: str) -> None:
    labels = [label_of(key) for key in planned()[:2]]
    export = (HEAD + table.format(*labels)).encode()

    reading = read_back(export, "export.csv", _book())

    assert reading.changes == []
    assert [fault.what for fault in reading.faults] == [sentence.format(*labels)]
    with pytest.raises(Refused, match=re.escape(sentence.format(*labels))):
        tracker_file(example_source(), "jira", export)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("see http://evil.com", "see http&#58;//evil.com"),
        ("www.evil.com, mailto:a@b.c", "www&#46;evil.com, mailto&#58;a&#64;b.c"),
        ("x\nh1. Big", "x\nh1&#46; Big"),
        (" bq. x", " bq&#46; x"),
        ("-struck- and +ins+", "\\-struck- and \\+ins+"),
        ("??c??", "\\?\\?c\\?\\?"),
        ("- item\n# item\n* item", "\\- item\n\\# item\n\\* item"),
        ("a -- b", "a \\-\\- b"),
        ("&#104;ttp", "&amp;#104;ttp"),
        ("ML-7 (y) :)", "ML\\-7 \\(y\\) &#58;\\)"),
        ("well-known, 3 + 4? R&D.", "well-known, 3 \\+ 4? R&D."),
    ],
)
def test_typed_text_is_no_markup_of_jira(typed: str, written: str) -> None:
    assert wiki(typed) == written
