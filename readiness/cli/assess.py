"""`readiness assess`: from a response file to a summary, a JSON outcome and a report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER, chosen_library, content_option
from readiness.cli.telling import tell
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
from readiness.services.spoken_library import findings_in_spoken_language
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands

_STANDARD_INPUT = "-"
_PIPE = say.PIPE_RESPONSE_FILE_INTO


def _format_options(command: Callable[..., None]) -> Callable[..., None]:
    """An option for each format to be read; the PDF has its own."""
    for each in reversed(FORMATS):
        if each.group == "read" and each.slug != "pdf":
            command = option(
                f"--{each.slug}",
                each.slug,
                type=FOLDER,
                metavar="OUT",
                told=say.write_report_as_to_out(in_words=each.in_words),
            )(command)
    return command


@command(about=say.ASSESS_RESPONSE_FILE, says=(commands.ASSESS,))
@click.argument("response", metavar="RESPONSE.yaml")
@option("--json", "json_file", type=FOLDER, metavar="OUT", told=say.WRITE_OUTCOME_WITH_ALL_NAMES)
@option("--pdf", "pdf_file", type=FOLDER, metavar="OUT", told=say.WRITE_REPORT_AS_PDF)
@option("--board", "board_file", type=FOLDER, metavar="OUT", told=say.WRITE_PAGE_FOR_BOARD)
@option(
    "--xlsx",
    "sheet_file",
    type=FOLDER,
    metavar="OUT",
    told=say.WRITE_EVERYTHING_WITH_ALL_NAMES,
)
@_format_options
@option(
    "--attach-answers",
    is_flag=True,
    told=say.TELL_EVERY_ANSWER_NOTE,
)
@option("--names", is_flag=True, told=say.NAME_PEOPLE_IN_REPORT)
@option("--preset", metavar="NAME", told=say.WEIGH_CANDIDATE_PROBLEMS)
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
    concluded = assess_response(told, library)
    found = findings_in_spoken_language(concluded, library)
    settings = ReportSettings(
        with_raw_answers=attach_answers, with_names=names or attach_answers, with_notes=attach_answers
    )
    results: dict[Path, bytes] = {}
    if json_file is not None:
        results[json_file] = outcome_text(concluded).encode()
    if pdf_file is not None:
        results[pdf_file] = build_pdf(found, assessment_of(told), settings)
    if board_file is not None:
        results[board_file] = build_board_pdf(found, assessment_of(told), settings)
    if sheet_file is not None:
        results[sheet_file] = workbook(book_source(found, assessment_of(told)))
    made = files_of(found, assessment_of(told), list(wanted), settings)
    results |= {target: made[slug] for slug, target in wanted.items()}
    write_all(results)
    tell(summary_text(found), nl=False)
    for target in results:
        tell(said(say.written_target(target=str(target))), err=True)


def _given(source: Path | None) -> Path | bytes:
    """The file, or what standard input brings."""
    if source is not None:
        return source
    if sys.stdin is None:  # what Python makes of a closed standard input
        raise MistakesFound(
            [
                Mistake(
                    file=said(say.PART_STANDARD_INPUT),
                    line=None,
                    where="",
                    what=said(say.IT_IS_CLOSED),
                    instead=said(_PIPE),
                )
            ]
        )
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
        advice = did_you_mean(preset, known, said(say.write_one(known=", ".join(known))))
        what = said(say.no_set_of_weights(preset=preset[:40]))
        raise MistakesFound([Mistake(file="--preset", line=None, where="", what=what, instead=advice)])
    return response.with_preset(preset).without_own_weights()
