"""How long the report takes, how large it is, and what other ways to make a PDF take for the same words.

WeasyPrint and Typst set headlines, the tables of all charts, every answer and every action of the same example;
they draw no chart, attach no data and so have less to do.
"""

from __future__ import annotations

import html
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pypdfium2

from bench.medians import median_ms
from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.assessment import Assessment, ReportSettings
from readiness.present import headlines
from readiness.present.charts import DataTable, charting, charting_work
from readiness.present.handout.brief import Brief, ReportContent
from readiness.report.pdf import build_report

EXAMPLE = "mutual-insurer"  # its report has the most usual length
ROUNDS = 30
RIVAL_ROUNDS = 5
LIMIT_MS, LIMIT_MB, LIMIT_KB = 120, 100, 150

MEASURE_MEMORY = """
import pickle, sys
from readiness.model.assessment import ReportSettings
from readiness.report.pdf import build_report
content = pickle.loads(open(sys.argv[1], "rb").read())
for _ in range(3):
    build_report(content, ReportSettings())
status = open("/proc/self/status").read()
print(status.split("VmHWM:")[1].split()[0])
"""


def figures() -> Iterator[dict[str, Any]]:
    """Time, memory and size of the report, then the times of the rivals that are installed."""
    content = full_content()
    pdf = build_report(content, ReportSettings())
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    took = median_ms(lambda: build_report(content, ReportSettings()), ROUNDS)
    yield {"figure": f"report of {pages} pages, median", "value": took, "unit": "ms", "limit": LIMIT_MS}
    yield {"figure": "report, peak memory of a process", "value": _peak_mb(content), "unit": "MB", "limit": LIMIT_MB}
    yield {"figure": "report, size", "value": round(len(pdf) / 1000), "unit": "kB", "limit": LIMIT_KB}
    wordy = _with_long_notes(content)
    took = median_ms(lambda: build_report(wordy, ReportSettings()), ROUNDS // 3)
    yield {"figure": "report with 2,200 words of notes on every answer, median", "value": took, "unit": "ms"}
    blocks = _blocks(content)
    for name, render in (("WeasyPrint", _weasyprint(blocks)), ("Typst", _typst(blocks))):
        yield {"figure": f"{name}, the same words without charts, median", "value": render(), "unit": "ms"}


def full_content() -> ReportContent:
    """What a report of the example that is measured is made of."""
    library = load_library()
    response = read_response(examples_folder() / f"{EXAMPLE}.yaml", library, today=date(2026, 1, 1))
    outcome = assess(response, library.questionnaire, library.rubric, fingerprint=library.fingerprint)
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    assessment = Assessment(
        id="bench",
        name=EXAMPLE,
        created_at=moment,
        changed_at=moment,
        starts_on=date(2026, 1, 5),
        response=response,
    )
    return ReportContent(assessment, outcome, library.questionnaire, library.rubric)


def _with_long_notes(content: ReportContent) -> ReportContent:
    words = " ".join(["evidence"] * 2200)
    response = content.assessment.response
    answers = {slug: answer.model_copy(update={"evidence": words}) for slug, answer in response.answers.items()}
    told = response.model_copy(update={"answers": answers})
    return replace(content, assessment=content.assessment.model_copy(update={"response": told}))


def _peak_mb(content: ReportContent) -> float:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "content.pickle")
        file.write_bytes(pickle.dumps(content))
        command = [sys.executable, "-c", MEASURE_MEMORY, str(file)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
    return round(int(done.stdout) / 1024, 1)


def _blocks(content: ReportContent) -> list[str | DataTable]:
    """The words of the report: headlines as text, charts, answers and actions as tables."""
    found = Brief(content, ReportSettings()).found
    makers = (
        charting.dumbbell,
        charting.heatmap,
        charting.phase_ladder,
        charting.status_ladder,
        charting.role_matrix,
        charting_work.value_feasibility,
        charting_work.rank_stability,
        charting_work.gantt,
    )
    answers = [
        (question.text, str(found.response.answers[question.id].given), found.response.answers[question.id].evidence)
        for question in content.questionnaire.questions
    ]
    return [
        *(headline(found) for headline in headlines.HEADLINES),
        *(make(found).table for make in makers),
        *(f"{gate.id} {found.rubric.gate_by_id[gate.id].title}: {gate.state}" for gate in found.placement.gates),
        *(f"{note.title}: {note.text}" for note in content.questionnaire.method),
        DataTable(("Question", "Answer", "Note"), tuple(answers)),
    ]


def _weasyprint(blocks: list[str | DataTable]) -> Callable[[], float]:
    def row(cells: tuple[str, ...], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    parts = [
        f"<p>{html.escape(block)}</p>"
        if isinstance(block, str)
        else "<table>" + row(block.columns, "th") + "".join(row(cells, "td") for cells in block.rows) + "</table>"
        for block in blocks
    ]
    page = f'<html lang="en"><title>Report</title>{"".join(parts)}</html>'

    def measure() -> float:
        from weasyprint import HTML  # noqa: PLC0415  # only `make bench` installs it

        return median_ms(lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"), RIVAL_ROUNDS)

    return measure


def _typst(blocks: list[str | DataTable]) -> Callable[[], float]:
    def text(words: str) -> str:
        return '#"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'

    parts = [
        text(block)
        if isinstance(block, str)
        else f"#table(columns: {len(block.columns)}, "
        + ", ".join(f"[{text(cell)}]" for cells in (block.columns, *block.rows) for cell in cells)
        + ")"
        for block in blocks
    ]
    source = '#set document(title: "Report")\n' + "\n\n".join(parts)

    def measure() -> float:
        import typst  # noqa: PLC0415  # only `make bench` installs it

        return median_ms(lambda: typst.compile(source.encode(), pdf_standards=["ua-1"]), RIVAL_ROUNDS)

    return measure
