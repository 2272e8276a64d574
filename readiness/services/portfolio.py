"""A folder of files to one portfolio, without a server and without the database of the app."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from readiness.content.reading import read_bytes
from readiness.model.actor import COMMAND_LINE
from readiness.model.mistake import MistakesFound
from readiness.present.book.portfolio import portfolio_book, portfolio_tree
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.exchanging import import_file
from readiness.services.exporting import write
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused, StorageProblem
from readiness.words import said
from readiness.words.say import services as say

_LOG = logging.getLogger(__name__)
_MOST_BYTES: Final = 20_000_000
_MOST_REASONS: Final = 5
SUFFIXES: Final = (".json", ".yaml", ".yml", ".pdf")


@dataclass(frozen=True)
class Portfolio:
    """Assessments that were read from files, by organization, and files that could not be read with the reason."""

    items: tuple[PortfolioLine, ...]
    left_out: tuple[tuple[str, str], ...]

    def workbook(self) -> bytes:
        """All of them as a workbook; files that tell their day give the same bytes."""
        return write(portfolio_book(self.items, left_out=self.left_out))

    def page(self) -> bytes:
        """All of them as one web page; files that tell their day give the same bytes."""
        from readiness.export.page import page_of

        return page_of(portfolio_tree(self.items, left_out=self.left_out))


def read_portfolio(files: Mapping[str, Path]) -> Portfolio:
    """Read files by their names, one after the other: exported assessments, responses, reports that carry all answers.

    What cannot be read, is larger than 20 MB or cannot be worked out is left out. A response that tells no day is of
    today.

    Raises:
        StorageProblem: there is no place for temporary files.
    """
    items: list[PortfolioLine] = []
    left_out: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory(prefix="readiness-portfolio-") as folder:
        workspace = open_workspace(COMMAND_LINE, f"sqlite:///{Path(folder) / 'portfolio.db'}")
        try:
            for name, path in sorted(files.items()):
                try:
                    items.append(_line(workspace, name, path))
                except Refused as refused:
                    left_out.append((name, _why(refused)))
                except MistakesFound as found:
                    left_out.append((name, " ".join(f"{each.what} {each.instead}" for each in found.mistakes)))
                except StorageProblem:
                    raise
                except Exception:  # noqa: BLE001 - whatever is wrong with one, the others have their lines
                    _LOG.exception("A file could not be worked out for the portfolio.")
                    left_out.append((name, said(say.IT_CAN_BE_READ)))
        finally:
            workspace.close()
    return Portfolio(tuple(sorted(items, key=lambda item: (item.name.casefold(), item.file))), tuple(left_out))


def _line(workspace: Workspace, name: str, path: Path) -> PortfolioLine:
    slug = import_file(workspace, read_bytes(path, name, most=_MOST_BYTES), name)
    return PortfolioLine.of(workspace.findings(slug), workspace.summary(slug).name, file=name)


def _why(refused: Refused) -> str:
    """The sentence, and each mistake that it sums up, as far as a reader has use for them."""
    if refused.problems == (refused.sentence,):
        return f"{refused.sentence} {refused.mend}".strip()
    rest = len(refused.problems) - _MOST_REASONS
    more = f" {said(say.more_mistakes(rest=rest))}" if rest > 0 else ""
    return f"{refused.sentence} {' '.join(refused.problems[:_MOST_REASONS])}{more}"
