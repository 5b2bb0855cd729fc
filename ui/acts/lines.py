"""Dossiers to pick from, page by page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.dossier import State
from desk.views import BoardQuery, DossierLine, Reads
from ui.tables import Column, PagedModel
from ui.words import word

MOST_LOOKED_THROUGH = 300
"""How many finds are looked through for one that can be acted on, before the others are shown alone."""


class LinesModel(PagedModel[DossierLine]):
    """The dossiers of a query; what a search finds begins with the states that `first` names."""

    def __init__(self, reads: Reads, first: Callable[[State], bool], parent: QWidget | None = None) -> None:
        columns = (Column[DossierLine]("", lambda line: line.applicant, spoken=spoken),)
        super().__init__(columns, self._page, lambda line: line.id, parent)
        self._reads = reads
        self._first = first
        self._query: BoardQuery | None = None
        self._offered: tuple[DossierLine, ...] = ()

    def show(self, query: BoardQuery) -> None:
        """Read the query's first page."""
        self._query = query
        self.reload(anew=True)

    def offer(self, lines: tuple[DossierLine, ...]) -> None:
        """Show just these."""
        self._query, self._offered = None, lines
        self.reload(anew=True)

    def _page(self, after: str | None) -> tuple[Sequence[DossierLine], str | None]:
        if self._query is None:
            return self._offered, None
        page = self._reads.board(self._query, after)
        if after is not None or not self._query.text.strip():
            return page.lines, page.after
        lines, after = list(page.lines), page.after
        while after and len(lines) < MOST_LOOKED_THROUGH and not any(self._first(line.state) for line in lines):
            page = self._reads.board(self._query, after)
            lines, after = [*lines, *page.lines], page.after
        return sorted(lines, key=lambda line: not self._first(line.state)), after


def beside(line: DossierLine) -> str:
    """Which of the applicant's dossiers it is, and where it stands."""
    code = line.code or QCoreApplication.translate("acts", "no code yet")
    return f"{code} · {line.procedure} · {word(line.state)}"


def spoken(line: DossierLine) -> str:
    return f"{line.applicant}, {beside(line)}"
