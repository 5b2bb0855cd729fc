"""Why an entry is corrected, and when the dossier really came in."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.facts import Role
from desk.text import clean
from ui.bench import Bench
from ui.fields import Card, Field, MomentEdit, label


class CorrectionCard(Card):
    """The fields that only a correction has."""

    edited = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Correct an entry"))
        self.moment = MomentEdit(bench.witness.now)
        self.reason, self.second = QLineEdit(), QComboBox()
        self.second.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._bench = bench
        self._before: datetime | None = None
        self.fields = {
            "received_at": Field(self.tr("Recei&ved at"), self.moment),
            "reason": Field(self.tr("&Why it is corrected"), self.reason),
            "confirmed_by": Field(self.tr("Second person, far back"), self.second),
        }
        self.moment.setPlaceholderText(self.tr("as it stands"))
        remark = label(
            self.tr("The history keeps what stood before. Papers whose words change are printed anew."), "quiet"
        )
        remark.setWordWrap(True)
        for part in (self.title, remark, *self.fields.values()):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.moment.textChanged.connect(self._ask_for_second)
        self.moment.textChanged.connect(self.edited)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        return [self.moment, self.reason, self.second]

    def begin(self, received_at: datetime) -> None:
        """Start with the moment that stands, and without a reason."""
        self._before = received_at
        clerk = self._bench.witness.seat.clerk
        self.second.clear()
        self.second.addItems(["", *(name for name in self._bench.reads.people(Role.CLERK) if name != clerk)])
        self.moment.setText(_typed(received_at))
        self._ask_for_second()
        self.reason.clear()
        for field in self.fields.values():
            field.clear_error()

    def received_at(self, before: datetime) -> datetime:
        """The moment typed; `before` to the second where that still stands. Raises `InvalidInput`."""
        try:
            typed = self.moment.moment()
        except InvalidInput as problem:
            raise InvalidInput("received_at", problem.code, **problem.params) from None
        return before if typed is None or _typed(typed) == _typed(before) else typed

    def why(self) -> str:
        return clean(self.reason.text())

    def confirmed_by(self) -> str:
        """The second person, where one is owed."""
        return self.second.currentText() if self.second.isEnabled() else ""

    def _ask_for_second(self) -> None:
        """A reception that is moved, and lies beyond the office's limit, is confirmed by another clerk."""
        assert self._before is not None
        try:
            typed = self.received_at(self._before)
        except InvalidInput:
            typed = self._before
        far = self._bench.witness.needs_second(self._bench.reads.standing, min(typed, self._before))
        self.fields["confirmed_by"].setEnabled(typed != self._before and far)
        self.second.setEnabled(typed != self._before and far)


def _typed(moment: datetime) -> str:
    """To the minute, as the field shows it."""
    return f"{moment:%d/%m/%Y %H:%M}"
