"""`readiness assess`: from a response file to a summary, a JSON outcome and a report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.options import FOLDER, chosen_library, content_option
from readiness.content.library import Library
from readiness.content.reading import MAX_BYTES
from readiness.content.responses import read_response
from readiness.content.suggesting import did_you_mean
from readiness.model.assessment import ReportSettings
from readiness.model.mistake import Mistake, MistakesFound
from readiness.model.response import Response
from readiness.services.assessing import assess_response, assessment_of, outcome_text, summary_text
from readiness.services.exporting import book_source, workbook
from readiness.services.handing_over import FORMATS, files_of
from readiness.services.reporting import build_board_pdf, build_pdf

_STANDARD_INPUT = "-"
_PIPE = "Pipe a response file into it, or name the file."


def _format_options(command: Callable[..., None]) -> Callable[..., None]:
    """An option for each format to be read; the PDF has its own."""
    for each in reversed(FORMATS):
        if each.group == "read" and each.slug != "pdf":
            said = f"Write the report as {each.in_words} to OUT."
            command = click.option(f"--{each.slug}", each.slug, type=FOLDER, metavar="OUT", help=said)(command)
    return command


@click.command(short_help="Assess a response file.")
@click.argument("response", metavar="RESPONSE.yaml")
@click.option(
    "--json", "json_file", type=FOLDER, metavar="OUT", help="Write the outcome, with all names, as JSON to OUT."
)
@click.option("--pdf", "pdf_file", type=FOLDER, metavar="OUT", help="Write the report as PDF to OUT.")
@click.option("--board", "board_file", type=FOLDER, metavar="OUT", help="Write the page for the board as PDF to OUT.")
@click.option(
    "--xlsx",
    "sheet_file",
    type=FOLDER,
    metavar="OUT",
    help="Write everything, with all names, notes and answers, as a workbook to OUT.",
)
@_format_options
@click.option(
    "--attach-answers",
    is_flag=True,
    help="Tell every answer, note and name in the report, and attach all to the PDF, to import it later.",
)
@click.option("--names", is_flag=True, help="Name the people in the report; by default they are numbered.")
@click.option("--preset", metavar="NAME", help="Weigh candidate problems by this set of weights.")
@content_option
def assess(
    response: str,
    *,
    json_file: Path | None,
    pdf_file: Path | None,
    board_file: Path | None,
    sheet_file: Path | None,
    attach_answers: bool,
    names: bool,
    preset: str | None,
    content: Path | None,
    **files: Path | None,
) -> None:
    """Assess the organization that RESPONSE.yaml tells about, and print a summary; `-` reads standard input."""
    source = None if response == _STANDARD_INPUT else Path(response)
    wanted = {slug: target for slug, target in files.items() if target is not None}
    named = (json_file, pdf_file, board_file, sheet_file, *wanted.values())
    refuse_bad_targets(source, [target for target in named if target is not None])
    given = _given(source)
    library = chosen_library(content, given)
    told = _with_preset(_read(given, library), preset, library)
    found = assess_response(told, library)
    settings = ReportSettings(
        with_raw_answers=attach_answers, with_names=names or attach_answers, with_notes=attach_answers
    )
    results: dict[Path, bytes] = {}
    if json_file is not None:
        results[json_file] = outcome_text(found).encode()
    if pdf_file is not None:
        results[pdf_file] = build_pdf(found, assessment_of(told), settings)
    if board_file is not None:
        results[board_file] = build_board_pdf(found, assessment_of(told), settings)
    if sheet_file is not None:
        results[sheet_file] = workbook(book_source(found, assessment_of(told)))
    made = files_of(found, assessment_of(told), list(wanted), settings)
    results |= {target: made[slug] for slug, target in wanted.items()}
    write_all(results)
    click.echo(summary_text(found), nl=False)
    for target in results:
        click.echo(f"Written: {target}", err=True)


def _given(source: Path | None) -> Path | bytes:
    """The file, or what standard input brings."""
    if source is not None:
        return source
    if sys.stdin is None:  # what Python makes of a closed standard input
        raise MistakesFound([Mistake(file="standard input", line=None, where="", what="It is closed.", instead=_PIPE)])
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _read(given: Path | bytes, library: Library) -> Response:
    # Today in the time zone of this computer: the day that whoever runs the command would write.
    today = datetime.now(UTC).astimezone().date()
    return read_response(given, library, today=today, name="standard input" if isinstance(given, bytes) else None)


def _with_preset(response: Response, preset: str | None, library: Library) -> Response:
    """The response with the set of weights that the command line asks for, in place of its own."""
    if preset is None:
        return response
    known = [each.id for each in library.rubric.problems.presets]
    if preset not in known:
        advice = did_you_mean(preset, known, f"Write one of: {', '.join(known)}.")
        what = f"There is no set of weights `{preset[:40]}`."
        raise MistakesFound([Mistake(file="--preset", line=None, where="", what=what, instead=advice)])
    return response.with_preset(preset).without_own_weights()
