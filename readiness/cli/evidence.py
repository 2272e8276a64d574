"""`readiness evidence`: what a real table says about data readiness."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.options import FOLDER
from readiness.services.evidencing import check_source, evidence_json, evidence_text


@click.command(short_help="Check what a real table can support.")
@click.argument("source", metavar="TABLE")
@click.option("--target", metavar="COLUMN", help="The column to predict; by default the most likely one.")
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook.")
@click.option("--table", metavar="NAME", help="The table of a database.")
@click.option("--json", "json_file", type=FOLDER, metavar="OUT", help="Write the result as JSON to OUT.")
def evidence(source: str, *, target: str | None, sheet: str | None, table: str | None, json_file: Path | None) -> None:
    """Check whether TABLE can answer a question with machine learning; nothing leaves this computer.

    TABLE is a file (CSV, Excel, Parquet, SQLite) or the address of a database.
    """
    if json_file is not None:
        refuse_bad_targets(None if "://" in source else Path(source), [json_file])
    report = check_source(source, target=target, sheet=sheet, table=table)
    if json_file is not None:
        write_all({json_file: evidence_json(report).encode()})
    click.echo(evidence_text(report), nl=False)
