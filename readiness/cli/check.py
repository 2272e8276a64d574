"""`readiness check`: every mistake in packs, with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import click

from readiness.cli.files import write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.telling import tell
from readiness.content.checking import ContentReport, check_folders
from readiness.content.folders import newer_packs, questionnaires_folder, rubrics_folder
from readiness.content.library import read_library
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS, opened_pack
from readiness.content.publishing import published_text
from readiness.content.sources import PUBLISHED_FILE
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import Message, said
from readiness.words.say import cli as say
from readiness.words.say import commands

_NAMED = 5
_UNPACK = say.UNPACK_IT_FIRST_READINESS_CHECK


@command(about=say.CHECK_QUESTIONNAIRES_AND_RUBRICS, says=(commands.CHECK, commands.WHAT_PACK_IS))
@click.argument("packs", metavar="[PACK]...", type=FOLDER, nargs=-1)
@option("--trace", is_flag=True, told=say.ALSO_PRINT_WHICH_ENTRY_COVERS)
@option("--publish", is_flag=True, told=say.NOTE_WHAT_THIS_VERSION_SAYS)
def check(packs: tuple[Path, ...], trace: bool, publish: bool) -> None:
    """Check packs: names, numbers, wording, gates and sources."""
    if not packs:
        _check(questionnaires_folder(), rubrics_folder(), trace=trace, publish=publish)
        for folder in newer_packs():
            _check(folder / QUESTIONNAIRES, folder / RUBRICS, trace=False, publish=publish)
    for pack in packs:
        if publish and not pack.is_dir():
            what = said(say.NOTHING_CAN_BE_NOTED)
            raise MistakesFound([Mistake(file=str(pack), line=None, where="", what=what, instead=said(_UNPACK))])
        with opened_pack(pack) as folder:
            _check(folder / QUESTIONNAIRES, folder / RUBRICS, trace=trace, publish=publish)


def _check(questionnaires: Path, rubrics: Path, *, trace: bool, publish: bool) -> None:
    report = check_folders(questionnaires, rubrics)
    if publish and report.is_whole:
        library = read_library(questionnaires, rubrics)
        published = published_text(library.questionnaire, library.rubric)
        write_all({questionnaires / PUBLISHED_FILE: published.encode()})
        report = check_folders(questionnaires, rubrics)
    if trace:
        for row in report.traces:
            tell(f"{row.id}\t{row.kind}\t{row.target}")
    if report.mistakes:
        raise MistakesFound(report.mistakes)
    tell(_verdict(report), err=trace)


def _verdict(report: ContentReport) -> str:
    minutes, first = report.minutes, report.first_minutes
    time = say.part_minutes_and_first_look(minutes=minutes, first=first) if first else say.part_minutes(minutes=minutes)
    asked = say.no_mistakes(
        questions=report.questions,
        gates=report.gates,
        actions=report.actions,
        grade=Decimal(str(report.reading_grade or 0)),
        parts=(time, *_statements(report)),
    )
    return "\n".join((said(asked), *_other_levels(report), *_languages(report)))


def _languages(report: ContentReport) -> Iterator[str]:
    """What is not translated yet is no mistake: the app says it in English, with a mark."""
    for language, share in report.languages.items():
        grade = report.language_grades.get(language)
        if grade is None:
            yield said(say.share_in_language(language=language, share=share))
        else:
            yield said(say.share_in_language_at_grade(language=language, share=share, grade=Decimal(str(grade))))


def _statements(report: ContentReport) -> tuple[Message, ...]:
    statements = len({trace.id for trace in report.traces})
    return (say.part_statements(statements=statements, uses=len(report.traces)),) if statements else ()


def _other_levels(report: ContentReport) -> Iterator[str]:
    """A level that was forgotten is no mistake, as questions may differ; it has to be seen all the same."""
    ((usual, many), *_) = Counter(each.levels for each in report.levels).most_common(1) or [(0, 0)]
    others = [
        said(say.has_slug(slug=each.question, number=each.levels, file=each.place.file, line=str(each.place.line)))
        for each in report.levels
        if each.levels != usual
    ]
    if others:
        more, named = len(others) - _NAMED, ", ".join(others[:_NAMED])
        if more > 0:
            yield said(say.look_again_many_have_other_levels(many=many, usual=usual, named=named, more=more))
        else:
            yield said(say.look_again_questions_have_levels(many=many, usual=usual, named=named))
