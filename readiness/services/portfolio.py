"""A folder of files to one portfolio, without a server and without the database of the app."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from readiness.model.actor import COMMAND_LINE
from readiness.present.book.portfolio import portfolio_book, portfolio_tree
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.exchanging import import_file
from readiness.services.exporting import write
from readiness.services.opening import open_workspace
from readiness.storage.problems import Refused

SUFFIXES: Final = (".json", ".yaml", ".yml", ".pdf")


@dataclass(frozen=True)
class Portfolio:
    """Assessments that were read from files, by organization, and files that could not be read with the reason."""

    items: tuple[PortfolioLine, ...]
    left_out: tuple[tuple[str, str], ...]

    def workbook(self) -> bytes:
        """All of them as a workbook; the same files give the same bytes."""
        return write(portfolio_book(self.items, left_out=self.left_out))

    def page(self) -> bytes:
        """All of them as one web page; the same files give the same bytes."""
        from readiness.export.page import page_of

        return page_of(portfolio_tree(self.items, left_out=self.left_out))


def read_portfolio(files: Mapping[str, bytes]) -> Portfolio:
    """Read files by their names: exported assessments, responses, reports that carry all answers.

    Raises:
        StorageProblem: there is no place for temporary files.
    """
    items: list[PortfolioLine] = []
    left_out: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory(prefix="readiness-portfolio-") as folder:
        workspace = open_workspace(COMMAND_LINE, f"sqlite:///{Path(folder) / 'portfolio.db'}")
        try:
            for name, data in sorted(files.items()):
                try:
                    slug = import_file(workspace, data, name)
                except Refused as refused:
                    left_out.append((name, f"{refused.sentence} {refused.mend}".strip()))
                    continue
                items.append(PortfolioLine.of(workspace.findings(slug), workspace.summary(slug).name, file=name))
        finally:
            workspace.close()
    return Portfolio(tuple(sorted(items, key=lambda item: (item.name.casefold(), item.file))), tuple(left_out))
