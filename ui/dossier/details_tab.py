"""Everything about a dossier, and how its due times were counted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier import Dossier
from ui import words
from ui.dossier.details import dossier_lines
from ui.dossier.due_count import DueCount
from ui.dossier.lines_view import LinesView
from ui.dossier.notices import ground_word
from ui.dossier.promises import Counted
from ui.fields import Card, label, spaced
from ui.scroller import Scroller


class DetailsTab(Scroller):
    """Who, what and how on the left; on the right every due time that was promised, the one that holds on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        page = QWidget()
        super().__init__(page, parent)
        self.setAccessibleName(self.tr("Details"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines = LinesView()
        about = Card(self.tr("As taken in"))
        about.body.addWidget(self.lines)
        about.body.addStretch(1)
        self.promises: list[PromiseView] = []
        self._counted = Card(self.tr("How the due time was counted"))
        self._counted.body.addStretch(1)
        whole = spaced(QHBoxLayout(page), gap=3)
        whole.addWidget(about, 3)
        whole.addWidget(self._counted, 2)

    def show_dossier(self, dossier: Dossier, promises: tuple[Counted, ...]) -> None:
        """Show everything; the counts only once there is a due time."""
        self.lines.show_lines(dossier_lines(dossier))
        self._counted.setVisible(bool(promises))
        while len(self.promises) < len(promises):
            self.promises.append(PromiseView())
            self._counted.body.insertWidget(len(self.promises), self.promises[-1])
        for at, view in enumerate(self.promises):
            view.setVisible(at < len(promises))
            if at < len(promises):
                view.show_promise(promises[-1 - at], holds=not at)


class PromiseView(QWidget):
    """One due time: why it was given, and how it was counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due, self.why, self.count = label(role="title"), label(role="quiet"), DueCount()
        self.why.setWordWrap(True)
        layout = spaced(QVBoxLayout(self), gap=1)
        for part in (self.due, self.why, self.count):
            layout.addWidget(part)

    def show_promise(self, counted: Counted, *, holds: bool) -> None:
        """Show this one; `holds` is whether no later one has taken its place."""
        promise = counted.promise
        self.due.setText(words.moment(promise.due))
        given = self.tr("Holds now. Given at {moment}: {ground}") if holds else self.tr("Given at {moment}: {ground}")
        self.why.setText(given.format(moment=words.short_moment(promise.given_at), ground=ground_word(promise.ground)))
        self.count.setVisible(counted.count is not None)
        if counted.count is not None:
            self.count.show_due(counted.count)
