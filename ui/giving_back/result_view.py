"""The right half of the page: the dossier whose result is given, and the form for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.dossier import Dossier
from desk.giving_back import ReturnResult
from ui.bench import Bench
from ui.fields import Card, label, spaced
from ui.giving_back.dossier_card import DossierCard
from ui.giving_back.hand_back_form import HandBackForm
from ui.scroller import Scroller


class ResultView(QStackedWidget):
    """One dossier, or a hint while there is none. On a small screen it scrolls and the buttons stay."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.dossier: Dossier | None = None
        self.card = DossierCard(self)
        self.form = HandBackForm(bench, self)
        self.addWidget(self._hint())
        both = QWidget(self)
        parts = spaced(QVBoxLayout(both), gap=3)
        parts.addWidget(self.card, 1)
        parts.addWidget(self.form)
        self.addWidget(Scroller(both, self))

    @property
    def can_be_given(self) -> bool:
        return self.dossier is not None and ReturnResult.refusal(self.dossier) is None

    def show_dossier(self, dossier_id: str) -> None:
        """Show the dossier as it stands now, with nothing typed yet."""
        self.dossier = self._bench.reads.dossier(dossier_id)
        self.card.show_dossier(self.dossier, self._bench.witness.now())
        self.form.show_dossier(self.dossier)
        self.form.setEnabled(self.can_be_given)
        self.setCurrentIndex(1)

    def read_again(self) -> None:
        """The same dossier as it stands now; what was typed stays, unless the application itself was corrected."""
        if self.dossier is None:
            return
        before, self.dossier = self.dossier, self._bench.reads.dossier(self.dossier.id)
        self.card.show_dossier(self.dossier, self._bench.witness.now())
        if self.dossier.application != before.application:
            self.form.show_dossier(self.dossier)
        self.form.setEnabled(self.can_be_given)

    def clear(self) -> None:
        self.dossier = None
        self.setCurrentIndex(0)

    def what_brings_it_back(self) -> Callable[[], None] | None:
        """Shows the dossier again with what was typed for it; None when nothing was."""
        if self.dossier is None or not self.form.touched:
            return None
        dossier_id, entries = self.dossier.id, self.form.entries

        def bring_back() -> None:
            self.show_dossier(dossier_id)
            self.form.put(entries)

        return bring_back

    def _hint(self) -> QWidget:
        card = Card()
        hint = label(self.tr("Scan the receipt, or pick a dossier on the left"), "quiet")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        card.body.addWidget(hint, 1)
        return card
