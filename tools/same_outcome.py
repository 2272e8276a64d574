"""Compare what two checkouts conclude: `python -m tools.same_outcome OLD [NEW] [--reasons FILE] [--responses N]`.

OLD and NEW are folders, or commits of this repository; without NEW it is this checkout.

Every example, worked case and extreme of this checkout, and N random responses, go through both; the JSON outcomes
must be equal, and the words of the PDFs page for page, but for what FILE gives a reason for. `outcome_reasons.toml`
does so for the commit that it names. The command fails if anything differs without a reason. The last lines tell in
how many cases each such field differs, and how many cases were compared. A field that is named with `--ignore` is left
out of the JSON wherever it stands, and no PDF is made then. A file that a checkout refuses is compared as refused: so
two older checkouts can be compared that do not know all that is told today.
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
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

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
WHOLE_EVERY = 4
TOLD_EVERY = 100
PAGES = "pages of the PDF"
Record = dict[str, Any]


class Reason(NamedTuple):
    """Why fields of an outcome are others than before, and which decision says so.

    It is "none" for a mistake that was mended. `fields` are as `differing_fields` names them; one that ends with `*`
    is the beginning of such a name. A reason that holds `only_untold` is none where everything was told.
    """

    decision: str
    why: str
    fields: tuple[str, ...]
    only_untold: bool

    def explains(self, field: str, *, is_whole: bool) -> bool:
        """Whether a field may differ for this reason, in a response that tells everything or not."""
        is_covered = any(field.startswith(each[:-1]) if each.endswith("*") else field == each for each in self.fields)
        return is_covered and not (is_whole and self.only_untold)


class Difference(NamedTuple):
    """A response with another outcome: where it differs first, all fields that do, and whether it tells everything."""

    name: str
    first: str
    fields: frozenset[str]
    is_whole: bool

    def unexplained(self, reasons: tuple[Reason, ...]) -> list[str]:
        """The fields that differ without a reason."""
        return sorted(
            field for field in self.fields if not any(each.explains(field, is_whole=self.is_whole) for each in reasons)
        )


def read_reasons(path: Path) -> tuple[Reason, ...]:
    """The reasons that a file gives, in its order."""
    found = tomllib.loads(path.read_text("utf-8"))["reason"]
    return tuple(
        Reason(each["decision"], each["why"], tuple(each["fields"]), each.get("only_untold", False)) for each in found
    )


def random_responses(count: int, seed: int = SEED) -> Iterator[Record]:
    """Responses to the shipped questionnaire as their JSON, each with its own degree of completeness and level.

    Every fourth tells everything: what is left out or not known in the others cannot be why its outcome is another.
    """
    library, dice = load_library(), random.Random(seed)  # noqa: S311 - samples for a comparison, no secrets
    for number in range(count):
        yield _response(library.questionnaire, library.rubric, dice, is_whole=tells_everything(number))


def tells_everything(number: int) -> bool:
    """Whether the random response of this number leaves nothing out."""
    return number % WHOLE_EVERY == WHOLE_EVERY - 1


def _response(questionnaire: Questionnaire, rubric: Rubric, dice: random.Random, *, is_whole: bool) -> Record:
    told, usual = 1.0 if is_whole else dice.choice((0.1, 0.5, 0.9, 1.0)), dice.randrange(4)

    def level() -> int:
        return usual if dice.random() < 0.6 else dice.randrange(4)

    # An empty list of models, people or problems is one that nobody told.
    def one_of(*told: Any, untold: tuple[Any, ...] = ("dont-know", None)) -> Any:
        return dice.choice(told if is_whole else (*told, *untold))

    def claim() -> bool | str | None:
        return one_of(True, False)  # type: ignore[no-any-return]  # one of these

    def facets() -> Record | None:
        names = ("exists", "labelled", "unified", "access")
        return {name: one_of(0, 1, 2, 3) for name in names} if is_whole or dice.random() < 0.5 else None

    def answer() -> Record:
        given = level() if is_whole or dice.random() < 0.8 else dice.choice(("dont-know", "not-applicable"))
        return {
            "given": given,
            "reason": "does not apply here" if given == "not-applicable" else "",
            "confidence": one_of("sure", "fairly", "guess", untold=(None,)),
        }

    def workload(number: int) -> Record:
        flags = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
        return {
            "name": f"Model {number}",
            "area": one_of("Sales", "Stores", untold=("",)),
            "in_use_since": one_of("2024-01-01", "2026-10-30", untold=(None,)),
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
            "criteria": {slug: level() if is_whole or dice.random() < 0.9 else "dont-know" for slug in criteria},
            "confidence": {
                slug: dice.choice(("sure", "fairly", "guess")) for slug in criteria if is_whole or dice.random() < 0.5
            },
            "legal_stop": one_of(False, True, untold=(None, None, None, "dont-know")),
            "harm": one_of("none", "some", "serious"),
            "human_check": claim(),
            "off_the_shelf": one_of("no", "partly", "fully", untold=(None, None, "dont-know")),
            "weeks_to_first_result": one_of(4, 12, untold=(None,)),
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
        "workloads": [workload(number) for number in range(one_of(1, 2, 3, 5, untold=(0, 0)))],
        "people": [person(number) for number in range(one_of(1, 2, 3, 4, untold=(0,)))],
        "problems": [problem(number) for number in range(one_of(1, 2, 3, 4, untold=(0,)))],
        "preset": dice.choice(rubric.problems.presets).id,
    }


def write_outcomes(given: Path, written: Path, pdf_every: int) -> None:
    """Conclude every given response with the package on the path; one JSON line each, with the PDF's pages if asked.

    How far it is goes to the standard error, a line for each hundred.
    """
    library = load_library()
    with given.open(encoding="utf-8") as lines, written.open("w", encoding="utf-8") as out:
        for number, line in enumerate(lines):
            case = json.loads(line)
            if number % TOLD_EVERY == 0:
                print(f"{written.stem}: {number:,} concluded", file=sys.stderr, flush=True)
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


def compare(old: Path, new: Path, cases: list[Record], *, pdf_every: int, ignored: frozenset[str]) -> list[Difference]:
    """What differs between the conclusions of two checkouts, for each case that does."""
    both = (("old", old), ("new", new))
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "given.jsonl"
        given.write_text("".join(json.dumps(case) + "\n" for case in cases), "utf-8")
        begun = [_begun(checkout, given, Path(folder) / f"{name}.jsonl", pdf_every) for name, checkout in both]
        results = []
        for process, written in begun:
            if process.wait():
                raise subprocess.CalledProcessError(process.returncode, process.args)
            results.append([json.loads(line) for line in written.read_text("utf-8").splitlines()])
    found = []
    for case, before, after in zip(cases, *results, strict=True):
        if told := difference(before, after, ignored):
            fields = set(differing_fields(*(_without(each["outcome"], ignored) for each in (before, after))))
            fields |= {PAGES} if before["pages"] != after["pages"] else set()
            found.append(Difference(case["name"], told, frozenset(fields), case.get("is_whole", False)))
    return found


def _begun(checkout: Path, given: Path, written: Path, pdf_every: int) -> tuple[subprocess.Popen[bytes], Path]:
    """A process that concludes with the package of a checkout; the two of a comparison work side by side."""
    command = [sys.executable, __file__, "--write", str(given), str(written), "--pdf-every", str(pdf_every)]
    path = os.pathsep.join([str(checkout), str(ROOT)])
    return subprocess.Popen(command, cwd=checkout, env={**os.environ, "PYTHONPATH": path}), written


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
    """The fields that differ, wherever in a list: `roadmap[].owner`, `warnings[] (how many)`, `price (new)`.

    Dimensions are told apart: `dimensions[data].score`.
    """
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
                name = a.get("id", "") if where in _BY_NAME and a.get("id") == b.get("id") else ""
                yield from differing_fields(a, b, f"{where}[{name}]")
    elif one != other:
        yield where


_BY_NAME = {"dimensions"}


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
    reader.add_argument("--reasons", type=Path, help="what may differ, and why")
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
    files: list[Record] = [{"name": name, "file": str(path)} for name, path in sample_responses().items()]
    drawn = enumerate(random_responses(asked.responses))
    cases = files + [
        {"name": f"random {number}", "response": response, "is_whole": tells_everything(number)}
        for number, response in drawn
    ]
    every = 0 if asked.ignore else asked.pdf_every
    found = compare(
        checkout(asked.old, folder),
        checkout(asked.new, folder),
        cases,
        pdf_every=every,
        ignored=frozenset(asked.ignore),
    )
    reasons = read_reasons(asked.reasons) if asked.reasons else ()
    for each in reasons:
        number = sum(any(each.explains(field, is_whole=one.is_whole) for field in one.fields) for one in found)
        print(f"{number:6,} decision {each.decision}: {each.why}")
    open_cases = [(one, fields) for one in found if (fields := one.unexplained(reasons))]
    print("\n".join(f"{one.name}: {one.first}; {', '.join(fields[:6])}" for one, fields in open_cases[:40]))
    counted = Counter(field for _, fields in open_cases for field in fields)
    print("\n".join(f"{number:6,} {field}" for field, number in counted.most_common()))
    whole = sum(case.get("is_whole", False) for case in cases)
    print(
        f"{len(cases)} responses compared, {len(files)} of them from files, {whole} that tell everything; "
        f"{len(found)} differ, {len(open_cases)} of them without a reason"
    )
    return 1 if open_cases else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_outcomes(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[5]))
    else:
        sys.exit(main())
