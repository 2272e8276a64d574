"""Compare what two checkouts conclude: `python -m tools.same_outcome OLD [NEW] [--responses N] [--pdf-every N]`.

OLD and NEW are folders, or commits of this repository; without NEW it is this checkout.

Every example, worked case and extreme of this checkout, and N random responses, go through both; the JSON outcomes
must be equal, and the words of the PDFs page for page. The last lines tell in how many cases each field differs, and
how many cases were compared. A field that is named with `--ignore` is left out of the JSON wherever it stands, and no
PDF is made then. A file that a checkout refuses is compared as refused: so two older checkouts can be compared that do
not know all that is told today.
"""

from __future__ import annotations

import argparse
import importlib
import io
import json
import os
import random
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2

from readiness.content.library import Library, load_library
from readiness.content.responses import read_response
from readiness.model.assessment import ReportSettings
from readiness.model.mistake import MistakesFound
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Response
from readiness.model.rubric import Rubric
from readiness.report.pdf import build_report
from readiness.services.assessing import assess_response, assessment_of, outcome_text
from tools.house import ROOT
from tools.sample_reports import sample_responses

DAY = date(2026, 11, 2)
SEED = 11
Record = dict[str, Any]


def random_responses(count: int, seed: int = SEED) -> Iterator[Record]:
    """Responses to the shipped questionnaire as their JSON, each with its own degree of completeness and level."""
    library, dice = load_library(), random.Random(seed)  # noqa: S311 - samples for a comparison, no secrets
    for _ in range(count):
        yield _response(library.questionnaire, library.rubric, dice)


def _response(questionnaire: Questionnaire, rubric: Rubric, dice: random.Random) -> Record:
    told, usual = dice.choice((0.1, 0.5, 0.9, 1.0)), dice.randrange(4)

    def level() -> int:
        return usual if dice.random() < 0.6 else dice.randrange(4)

    def claim() -> bool | str | None:
        return dice.choice((True, False, "dont-know", None))

    def facets() -> Record | None:
        names = ("exists", "labelled", "unified", "access")
        return {name: dice.choice((0, 1, 2, 3, "dont-know", None)) for name in names} if dice.random() < 0.5 else None

    def answer() -> Record:
        given = level() if dice.random() < 0.8 else dice.choice(("dont-know", "not-applicable"))
        return {
            "given": given,
            "reason": "does not apply here" if given == "not-applicable" else "",
            "confidence": dice.choice((None, "sure", "fairly", "guess")),
        }

    def workload(number: int) -> Record:
        flags = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
        return {
            "name": f"Model {number}",
            "area": dice.choice(("Sales", "Stores", "")),
            "in_use_since": dice.choice(("2024-01-01", "2026-10-30", None)),
            "supplied_by": dice.choice(("own", "own", "vendor")),
            "facets": facets(),
            **{flag: dice.random() < 0.8 for flag in flags},
        }

    def person(number: int) -> Record:
        roles = list(rubric.team.role_by_id)
        return {
            "id": f"person-{number}",
            "name": f"Person {number}",
            "fte": dice.choice((0, 0.3, 0.5, 1)),
            "skills": {skill.id: level() for skill in rubric.team.skills if dice.random() < told},
            "roles": dice.sample(roles, dice.randrange(3)),
            "is_external": dice.random() < 0.2,
            "is_junior": dice.random() < 0.2,
        }

    def problem(number: int) -> Record:
        criteria = [criterion.id for criterion in rubric.problems.criteria if dice.random() < told]
        return {
            "id": f"problem-{number}",
            "name": f"Problem {number}",
            "type": dice.choice((*rubric.problems.type_by_id, "other")),
            "criteria": {slug: level() if dice.random() < 0.9 else "dont-know" for slug in criteria},
            "confidence": {slug: dice.choice(("sure", "fairly", "guess")) for slug in criteria if dice.random() < 0.5},
            "legal_stop": dice.choice((None, None, None, False, True, "dont-know")),
            "harm": dice.choice((None, "none", "some", "serious", "dont-know")),
            "human_check": claim(),
            "off_the_shelf": dice.choice((None, None, "no", "partly", "fully", "dont-know")),
            "weeks_to_first_result": dice.choice((None, 4, 12)),
            "crosses_teams": claim(),
            "tried_before": claim(),
            "facets": facets(),
        }

    return {
        "questionnaire": questionnaire.id,
        "assessed_on": DAY.isoformat(),
        "organization": {"name": "Any Organization"},
        "answers": {question.id: answer() for question in questionnaire.questions if dice.random() < told},
        "facts": {fact.id: claim() for fact in questionnaire.facts if dice.random() < told},
        "workloads": [workload(number) for number in range(dice.choice((0, 0, 1, 2, 3, 5)))],
        "people": [person(number) for number in range(dice.randrange(5))],
        "problems": [problem(number) for number in range(dice.randrange(5))],
        "preset": dice.choice(rubric.problems.presets).id,
    }


def write_outcomes(given: Path, written: Path, pdf_every: int) -> None:
    """Conclude every given response with the package on the path; one JSON line each, with the PDF's pages if asked."""
    library = load_library()
    with given.open(encoding="utf-8") as lines, written.open("w", encoding="utf-8") as out:
        for number, line in enumerate(lines):
            case = json.loads(line)
            try:
                response = _read(case, library)
            except (MistakesFound, ValueError) as refused:
                out.write(json.dumps({"outcome": {"refused": type(refused).__name__}, "pages": []}) + "\n")
                continue
            found = assess_response(response, library)
            pages: list[str] = []
            if pdf_every and ("file" in case or number % pdf_every == 0):
                content = _report_content()(
                    assessment_of(response), found.outcome, library.questionnaire, library.rubric
                )
                document = pypdfium2.PdfDocument(build_report(content, ReportSettings()))
                pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
                document.close()
            out.write(json.dumps({"outcome": json.loads(outcome_text(found)), "pages": pages}) + "\n")


def _report_content() -> Callable[..., Any]:
    """What a report is made of, where the older checkouts have it."""
    try:
        home = importlib.import_module("readiness.present.handout.brief")
    except ImportError:
        home = importlib.import_module("readiness.report.content")
    made: Callable[..., Any] = home.ReportContent
    return made


def _read(case: Record, library: Library) -> Response:
    if "file" in case:
        return read_response(Path(case["file"]), library, today=DAY)
    return Response.model_validate(case["response"])


def compare(
    old: Path, new: Path, cases: list[Record], *, pdf_every: int, ignored: frozenset[str]
) -> tuple[list[str], Counter[str]]:
    """What differs between the conclusions of two checkouts: a line for each case, and in how many each field does."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "given.jsonl"
        given.write_text("".join(json.dumps(case) + "\n" for case in cases), "utf-8")
        results = []
        for name, checkout in (("old", old), ("new", new)):
            written = Path(folder) / f"{name}.jsonl"
            command = [sys.executable, __file__, "--write", str(given), str(written), "--pdf-every", str(pdf_every)]
            path = os.pathsep.join([str(checkout), str(ROOT)])
            subprocess.run(command, cwd=checkout, env={**os.environ, "PYTHONPATH": path}, check=True)
            results.append([json.loads(line) for line in written.read_text("utf-8").splitlines()])
    lines, fields = [], Counter[str]()
    for case, before, after in zip(cases, *results, strict=True):
        if told := difference(before, after, ignored):
            lines.append(f"{case['name']}: {told}")
            fields.update(set(differing_fields(*(_without(each["outcome"], ignored) for each in (before, after)))))
    return lines, fields


def difference(before: Record, after: Record, ignored: frozenset[str]) -> str:
    """Where two conclusions differ first; empty if they are equal."""
    one, other = _without(before["outcome"], ignored), _without(after["outcome"], ignored)
    if one != other:
        return _first_place(one, other)
    if len(before["pages"]) != len(after["pages"]):
        return f"{len(before['pages'])} pages, now {len(after['pages'])}"
    pages = zip(before["pages"], after["pages"], strict=True)
    return next((f"page {number} reads differently" for number, (a, b) in enumerate(pages, 1) if a != b), "")


def differing_fields(one: Any, other: Any, where: str = "") -> Iterator[str]:
    """The fields that differ, wherever in a list: `roadmap[].owner`, `warnings[] (how many)`, `price (new)`."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            place = f"{where}.{key}" if where else key
            if key in one and key in other:
                yield from differing_fields(one[key], other[key], place)
            else:
                yield f"{place} ({'gone' if key in one else 'new'})"
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield f"{where}[] (how many)"
        else:
            for a, b in zip(one, other, strict=True):
                yield from differing_fields(a, b, f"{where}[]")
    elif one != other:
        yield where


def _without(value: Any, ignored: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {key: _without(each, ignored) for key, each in value.items() if key not in ignored}
    return [_without(each, ignored) for each in value] if isinstance(value, list) else value


def _first_place(one: Any, other: Any, where: str = "outcome") -> str:
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next(_first_place(one[key], other[key], f"{where}.{key}") for key in one if one[key] != other[key])
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        places = ((n, a, b) for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
        return next(_first_place(a, b, f"{where}[{n}]") for n, a, b in places)
    return f"{where} was {str(one)[:80]}, is {str(other)[:80]}"


def main() -> int:
    """Compare, print what differs, and return how a process ends."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("old")
    reader.add_argument("new", nargs="?", default=str(ROOT))
    reader.add_argument("--responses", type=int, default=2000)
    reader.add_argument("--pdf-every", type=int, default=20, help="make the PDF of each n-th random response; 0: none")
    reader.add_argument("--ignore", action="append", default=[])
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return _compared(asked, Path(folder))


def checkout(named: str, folder: Path) -> Path:
    """The folder of this name; else the commit of this name, unpacked."""
    if Path(named).is_dir():
        return Path(named).resolve()
    packed = subprocess.run(["git", "archive", named], cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder / named, filter="data")
    return folder / named


def _compared(asked: argparse.Namespace, folder: Path) -> int:
    files = [{"name": name, "file": str(path)} for name, path in sample_responses().items()]
    drawn = enumerate(random_responses(asked.responses))
    cases = files + [{"name": f"random {number}", "response": response} for number, response in drawn]
    every = 0 if asked.ignore else asked.pdf_every
    found, fields = compare(
        checkout(asked.old, folder),
        checkout(asked.new, folder),
        cases,
        pdf_every=every,
        ignored=frozenset(asked.ignore),
    )
    print("\n".join(found[:40]))
    print("\n".join(f"{number:6,} {field}" for field, number in fields.most_common()))
    print(f"{len(cases)} responses compared, {len(files)} of them from files; {len(found)} differ")
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_outcomes(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[5]))
    else:
        sys.exit(main())
