"""How the intake screen is laid out."""

from collections.abc import Iterable
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.errors import InvalidInput
from ui import keys
from ui.bench import Bench
from ui.fields import ElidedLabel, button, row, spaced
from ui.intake.correction_card import CorrectionCard
from ui.intake.dating_back import DatingBack
from ui.intake.due_card import DueCard
from ui.intake.form import IntakeForm, Marked
from ui.intake.receipt_card import ReceiptCard
from ui.intake.refusal_panel import RefusalPanel
from ui.intake.supplement_panel import SupplementPanel
from ui.scroller import Scroller
from ui.sentences import sentence

NARROW = 56
"""Below this many times the height of a line the receipt folds away."""


TINY = 40
"""Below this many, what stands beside the form goes under it."""


class Mode(Enum):
    """What the page's one action does."""

    RECEIVE = auto()
    SUPPLEMENT = auto()
    REFUSE = auto()
    CORRECT = auto()


class IntakePage(QWidget):
    """The form on the left; on the right the due time and, by mode, receipt, request, refusal or correction."""

    act_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.RECEIVE
        self.banner = ElidedLabel(self.tr("This dossier waited for papers: receiving it gives it its number."))
        self.banner.setProperty("role", "amber")
        # Every part has its parent from the start: a finished one that moves is polished anew, with all its fields.
        self.form = IntakeForm(bench, self)
        self.due = DueCard(self)
        self.dating = DatingBack(bench, self)
        self.form.procedure.day = self.dating.day
        self._aside = QStackedWidget(self)
        self.receipt = ReceiptCard(bench, self.form.choices, self._aside)
        self.supplement = SupplementPanel(bench, self._aside)
        self.refusal = RefusalPanel(bench, self._aside)
        self.correction = CorrectionCard(bench, self._aside)
        self.leave = button("", keys.BACK)
        self.ask = button(self.tr("Supplement"), keys.SUPPLEMENT)
        self.refuse = button(self.tr("Refuse"), keys.REFUSE)
        self.date = button(self.tr("Date back"), keys.DATE_BACK)
        self.primary = button("", keys.ACT, role="primary")
        self._asides: dict[Mode, QWidget] = {
            Mode.RECEIVE: self.receipt,
            Mode.SUPPLEMENT: self.supplement,
            Mode.REFUSE: self.refusal,
            Mode.CORRECT: self.correction,
        }
        for aside in self._asides.values():
            self._aside.addWidget(aside)
        own = {"guidance": self.supplement.guidance, "cause": self.refusal.cause}
        self._own_fields = self.correction.fields | own
        self._lay_out()
        self._put_in_tab_order()
        self.form.choices.edited.connect(self._name_action)
        self.primary.clicked.connect(self.act_wanted)
        self.ask.clicked.connect(self.ask_for_papers)
        self.refuse.clicked.connect(self.ask_why_refused)
        self.leave.clicked.connect(self.back_wanted)
        self.date.clicked.connect(self.date_back)
        self.show_mode(Mode.RECEIVE)

    def show_mode(self, mode: Mode) -> None:
        """Show what belongs to that action, and its name on the button."""
        self.mode = mode
        self._aside.setCurrentWidget(self._asides[mode])
        self.due.setVisible(mode not in (Mode.SUPPLEMENT, Mode.REFUSE))  # nothing is promised then
        self.ask.setVisible(mode is Mode.RECEIVE)
        self.refuse.setVisible(mode is Mode.RECEIVE)
        self.date.setVisible(mode is not Mode.CORRECT)
        self.dating.setVisible(self.dating.is_open and mode is not Mode.CORRECT)
        self._name_action()

    def ask_for_papers(self) -> None:
        """Open the request for what is missing."""
        if self.mode is Mode.RECEIVE:
            self.supplement.begin(self.form.procedure.papers.checklist.missing)
            self.show_mode(Mode.SUPPLEMENT)
            self.supplement.text.setFocus()

    def ask_why_refused(self) -> None:
        """Open the refusal."""
        if self.mode is Mode.RECEIVE:
            self.refusal.begin()
            self.show_mode(Mode.REFUSE)
            self.refusal.text.setFocus()

    def date_back(self) -> None:
        """Go to when it came in; an entry that is corrected has a field of its own for that."""
        if self.mode is Mode.CORRECT:
            self.correction.moment.setFocus()
            self.correction.moment.selectAll()
        else:
            self.dating.date_back()

    def follow_form(self) -> None:
        """Bring what depends on the form alone up to it."""
        self.supplement.show_missing(self.form.procedure.papers.checklist.missing)
        self.banner.setVisible(bool(self.form.dossier_id) and self.mode is not Mode.CORRECT)

    def mark(self, problems: Iterable[InvalidInput]) -> None:
        """Show each problem at its field; the first gets the focus. They are in the order of the form."""
        first: Marked | None = None
        for problem in problems:
            part = self._own_fields.get(problem.field) or self.form.part(problem.field)
            if part is not None:
                part.set_error(sentence(problem))
                first = first or part
        if first is not None:
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self.width() / self.fontMetrics().height()
        self.receipt.fold(columns < NARROW)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if columns < TINY else directions.LeftToRight)

    def _name_action(self) -> None:
        prints = self.form.choices.receipt.isChecked() or self.form.choices.slip.isChecked()
        name = {
            Mode.RECEIVE: self.tr("Receive and print") if prints else self.tr("Receive"),
            Mode.SUPPLEMENT: self.tr("Record supplement request"),
            Mode.REFUSE: self.tr("Record refusal"),
            Mode.CORRECT: self.tr("Save correction"),
        }[self.mode]
        self.primary.setText(f"{name}  ({keys.shown(keys.ACT)})")
        leave = self.tr("Clear") if self.mode is Mode.RECEIVE else self.tr("Back")
        self.leave.setText(f"{leave}  ({keys.shown(keys.BACK)})")

    def _lay_out(self) -> None:
        left, beside = spaced(QVBoxLayout(), gap=3), _Column(self)
        right = spaced(QVBoxLayout(beside), gap=3)
        left.addWidget(self.banner)
        left.addWidget(Scroller(self.form, self), 1)
        right.addWidget(self.due)
        right.addWidget(self._aside, 1)
        self._across = spaced(QHBoxLayout(), gap=3)
        self._across.addLayout(left, 63)
        around = QWidget(self)
        spaced(QVBoxLayout(around)).addWidget(beside)
        self._across.addWidget(Scroller(around, self), 37)
        buttons = row(self.leave, self.ask, self.refuse, self.date)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        whole = spaced(QVBoxLayout(self), gap=3)
        whole.addLayout(self._across, 1)
        whole.addWidget(self.dating)
        whole.addLayout(buttons)
        self.banner.hide()

    def _put_in_tab_order(self) -> None:
        """The way one reads: the form, then what stands beside it, then the buttons."""
        stops = [*self.form.stops(), *self.correction.stops(), *self.supplement.stops(), *self.refusal.stops()]
        stops += [self.form.choices.receipt, self.form.choices.slip, *self.dating.stops]
        stops += [self.leave, self.ask, self.refuse, self.date, self.primary]
        stops.append(self.receipt.view)
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)


class _Column(QWidget):
    """Shrinks before it scrolls: with a height for its width it would be as high as it likes."""

    def hasHeightForWidth(self) -> bool:
        return False
