"""What the form as it stands would lead to: its due time and its receipt."""

from PySide6.QtCore import QObject, QTimer

from desk.errors import InvalidInput
from desk.intake import promise
from ui.bench import Bench
from ui.intake.correction import Correction
from ui.intake.page import IntakePage, Mode
from ui.intake.sample import sample_receipt
from ui.sentences import sentence

RECOUNTED_EVERY = 60_000
"""Milliseconds: what is received later may be due later."""


class Outlook(QObject):
    """Keeps the right side of the page true to the form, and to the clock while the page is shown."""

    def __init__(self, bench: Bench, page: IntakePage, correction: Correction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page = page
        self._correction = correction
        self.clock = QTimer(self)
        self.clock.setInterval(RECOUNTED_EVERY)
        self.clock.timeout.connect(self.recount)

    def recount(self) -> None:
        """Count the due time anew, and draw the receipt with it."""
        form, standing = self._page.form, self._bench.reads.standing
        procedure, case, term = form.procedure.picker.procedure, form.procedure.chosen_case, form.procedure.term()
        try:
            if before := self._correction.before:
                due = self._correction.due()
            else:
                moment = self._page.dating.moment()
                due = promise(term, self._bench.witness, standing, moment) if term else None
        except InvalidInput as problem:
            self._page.due.show_nothing(sentence(problem))
            return
        if due is None or procedure is None or case is None:
            owed = self.tr("Type the term to see the due time.") if case else ""
            self._page.due.show_nothing(owed or self.tr("Pick a procedure to see when it is due."))
            self._page.receipt.show_content(None)
            return
        self._page.due.show_due(due, standing.calendar, standing.rules, before.due if before else None)
        if standing.office and self._page.mode is Mode.RECEIVE:
            draft, witness = form.draft(), self._bench.witness
            sample = sample_receipt(draft, procedure, case, due, standing.office, witness)
            self._page.receipt.show_content(self._bench.acts.words.put_on(sample))
