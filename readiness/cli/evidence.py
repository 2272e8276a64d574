"""`readiness evidence`: what a real table says about data readiness."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.options import FOLDER
from readiness.model.evidence import ExtremesChoice, LeakReply
from readiness.model.evidence_terms import OrderChoice
from readiness.services.evidencing import Told, check_source, evidence_json, evidence_text


@click.command(short_help="Check what a real table can support.")
@click.argument("source", metavar="TABLE")
@click.option("--target", metavar="COLUMN", help="The column to predict; by default the most likely one.")
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook.")
@click.option("--table", metavar="NAME", help="The table of a database.")
@click.option(
    "--answer",
    "answers",
    multiple=True,
    metavar="COLUMN=known|later|unsure",
    help="Whether a column is known at the moment of prediction; may be repeated.",
)
@click.option("--leave-out", multiple=True, metavar="COLUMN", help="Leave a column out, as COLUMN=later does.")
@click.option("--group", metavar="COLUMN", help="Rows with the same value belong together; none for no such column.")
@click.option("--time", metavar="COLUMN", help="The column that says when a row came about; none for no such column.")
@click.option("--order", type=click.Choice(["time", "none"]), help="Whether the rows stand in the order of time.")
@click.option("--extremes", type=click.Choice(["keep", "leave-out"]), help="What to do with answers far from others.")
@click.option("--json", "json_file", type=FOLDER, metavar="OUT", help="Write the result as JSON to OUT.")
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
    """Check whether TABLE can answer a question with machine learning; nothing leaves this computer.

    TABLE is a file (CSV, Excel, OpenDocument, Parquet, SQLite) or the address of a database. Answer its questions with
    --answer and the options below it, and the check reaches its final word.
    """
    if json_file is not None:
        refuse_bad_targets(None if "://" in source else Path(source), [json_file])
    replies = dict(map(_reply, answers)) | dict.fromkeys(leave_out, REPLIES["later"])
    told = Told(target=target, answers=replies, group=group, time=time, order=order, extremes=extremes)
    report = check_source(source, told=told, sheet=sheet, table=table)
    if json_file is not None:
        write_all({json_file: evidence_json(report).encode()})
    click.echo(evidence_text(report), nl=False)


REPLIES: dict[str, LeakReply] = {"known": "yes", "later": "no", "unsure": "unsure"}


def _reply(text: str) -> tuple[str, LeakReply]:
    column, sign, word = text.rpartition("=")
    if not sign or not column or word not in REPLIES:
        raise click.BadParameter("Write COLUMN=known, COLUMN=later or COLUMN=unsure.", param_hint="--answer")
    return column, REPLIES[word]
