"""`readiness evidence`: what a real table says about data readiness."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.telling import tell
from readiness.model.evidence import ExtremesChoice, LeakReply
from readiness.model.evidence_terms import OrderChoice
from readiness.services.evidencing import Told, check_source, evidence_json, evidence_text
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands


@command(about=say.CHECK_WHAT_REAL_TABLE, says=(commands.EVIDENCE, commands.WHAT_TABLE_IS))
@click.argument("source", metavar="TABLE")
@option("--target", metavar="COLUMN", told=say.COLUMN_TO_PREDICT_BY_DEFAULT)
@option("--sheet", metavar="NAME", told=say.SHEET_OF_WORKBOOK)
@option("--table", metavar="NAME", told=say.TABLE_OF_DATABASE)
@option(
    "--answer",
    "answers",
    multiple=True,
    metavar="COLUMN=known|later|unsure",
    told=say.WHETHER_COLUMN_IS_KNOWN,
)
@option("--leave-out", multiple=True, metavar="COLUMN", told=say.LEAVE_COLUMN_OUT_AS_COLUMN)
@option("--group", metavar="COLUMN", told=say.ROWS_WITH_SAME_VALUE_BELONG)
@option("--time", metavar="COLUMN", told=say.COLUMN_THAT_SAYS_WHEN_ROW)
@option("--order", type=click.Choice(["time", "none"]), told=say.WHETHER_ROWS_STAND_IN_ORDER)
@option("--extremes", type=click.Choice(["keep", "leave-out"]), told=say.WHAT_TO_DO_WITH_ANSWERS)
@option("--json", "json_file", type=FOLDER, metavar="OUT", told=say.WRITE_RESULT_AS_JSON)
def evidence(
    source: str,
    *,
    target: str | None,
    sheet: str | None,
    table: str | None,
    answers: tuple[str, ...],
    leave_out: tuple[str, ...],
    group: str | None,
    time: str | None,
    order: OrderChoice | None,
    extremes: ExtremesChoice | None,
    json_file: Path | None,
) -> None:
    """Check whether TABLE can answer a question with machine learning; nothing leaves this computer."""
    if json_file is not None:
        refuse_bad_targets(None if "://" in source else Path(source), [json_file])
    replies = dict(map(_reply, answers)) | dict.fromkeys(leave_out, REPLIES["later"])
    told = Told(target=target, answers=replies, group=group, time=time, order=order, extremes=extremes)
    report = check_source(source, told=told, sheet=sheet, table=table)
    if json_file is not None:
        write_all({json_file: evidence_json(report).encode()})
    tell(evidence_text(report), nl=False)


REPLIES: dict[str, LeakReply] = {"known": "yes", "later": "no", "unsure": "unsure"}


def _reply(text: str) -> tuple[str, LeakReply]:
    column, sign, word = text.rpartition("=")
    if not sign or not column or word not in REPLIES:
        raise click.BadParameter(said(say.WRITE_COLUMN_KNOWN_COLUMN_LATER), param_hint="--answer")
    return column, REPLIES[word]
