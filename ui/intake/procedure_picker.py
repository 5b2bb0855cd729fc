"""Finding one of three hundred procedures by a few letters."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desk.catalogue import Procedure
from desk.text import clean
from desk.views import Reads, Settings
from ui.intake.suggestions import Offer, SuggestingEdit

RECENT = "intake.recent-procedures"
MOST_RECENT = 8


class ProcedurePicker(SuggestingEdit):
    """Finds by code, words without accents, or initials; offers those used last while it is empty."""

    picked = Signal(object)
    """The `Procedure`, or None when the text no longer names one."""

    def __init__(
        self, reads: Reads, settings: Settings, day: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reads = reads
        self._settings = settings
        self._day = day
        self.procedure: Procedure | None = None
        self.setPlaceholderText(self.tr("Code, words or initials, such as cgxn"))
        self.textEdited.connect(self._search)
        self.chosen.connect(lambda offer: self._pick(offer.value))
        self.editingFinished.connect(self._take_exact_code)

    @property
    def code(self) -> str:
        """The code of the procedure picked; else what was typed."""
        return self.procedure.code if self.procedure else clean(self.text())

    def show_code(self, code: str, procedure: Procedure | None) -> None:
        """Show that procedure as picked, or the text alone; says nothing."""
        self.procedure = procedure
        self.setText(f"{procedure.code} — {procedure.name}" if procedure else code)
        self.setToolTip(procedure.name if procedure else "")
        self.setCursorPosition(0)

    def remember(self) -> None:
        """Offer this procedure first from now on. Raises `StoreUnavailable`."""
        if self.procedure:
            codes = [self.procedure.code, *self._recent_codes()]
            self._settings.set(RECENT, " ".join(list(dict.fromkeys(codes))[:MOST_RECENT]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        if not self.text():
            self._search("")

    def _search(self, text: str) -> None:
        if self.procedure is not None:
            self.procedure = None
            self.picked.emit(None)
        if clean(text):
            found = self._reads.procedures(text, self._day())
        else:
            known = (self._reads.procedure(code, self._day()) for code in self._recent_codes())
            found = tuple(procedure for procedure in known if procedure)
        offers = [Offer(each.name, f"{each.code} · {each.field}", each) for each in found]
        self.suggest(offers, first_is_meant=bool(clean(text)))

    def _pick(self, procedure: object) -> None:
        assert isinstance(procedure, Procedure)
        self.show_code(procedure.code, procedure)
        self.picked.emit(procedure)

    def _take_exact_code(self) -> None:
        """A whole code that was typed needs no choosing."""
        if self.procedure is None and (found := self._reads.procedure(self.code, self._day())):
            self._pick(found)

    def _recent_codes(self) -> list[str]:
        return self._settings.get(RECENT).split()
