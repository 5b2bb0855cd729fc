"""Which dossiers are sent: those of a period, or those that have changed."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QWidget

from desk.calendar import ONE_DAY
from desk.errors import InvalidInput
from desk.exporting import Period, month, report_quarter, report_year
from ui import theme
from ui.fields import Card, Field, button, label, row
from ui.sentences import sentence
from ui.settings.hours import parse_day, shown_day


class ChoiceCard(Card):
    """The clerk's choice; typing a day or pressing a period's button chooses the period."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ChoiceCard", "Which dossiers"), parent)
        self._today = today
        self.changes = QRadioButton(self.tr("&Changed since the last time"), self)
        self.period = QRadioButton(self.tr("Received, &finished or given back"), self)
        self.first, self.last = QLineEdit(self), QLineEdit(self)
        self._fields = {"first": Field(self.tr("F&rom"), self.first), "last": Field(self.tr("&To"), self.last)}
        self.offers: dict[QPushButton, Callable[[date], Period]] = {
            button(self.tr("This month")): month,
            button(self.tr("This quarter")): report_quarter,
            button(self.tr("Last quarter")): _last_quarter,
            button(self.tr("This year")): report_year,
        }
        self.changes.setChecked(True)
        self.put(month(today()))
        self._lay_out()
        for choice in (self.changes, self.period):
            choice.toggled.connect(self._toggled)
        for edit in (self.first, self.last):
            edit.textEdited.connect(self._typed)
        for offer, period_of in self.offers.items():
            offer.clicked.connect(partial(self._offer, period_of))

    def chosen(self) -> Period | None:
        """The period; None for what has changed. Raises `InvalidInput` on `first` or `last`."""
        if self.changes.isChecked():
            return None
        return Period(self._day("first"), self._day("last"))

    @property
    def chosen_button(self) -> QRadioButton:
        return self.changes if self.changes.isChecked() else self.period

    def put(self, period: Period) -> None:
        """Show the days of a period."""
        self.first.setText(shown_day(period.first))
        self.last.setText(shown_day(period.last))

    def show_problem(self, problem: InvalidInput) -> None:
        """Say at a day what is wrong with it."""
        self._fields[problem.field].set_error(sentence(problem))

    def focus_day(self, name: str) -> None:
        """Bring the clerk to the day `first` or `last`."""
        self._fields[name].setFocus()

    def _lay_out(self) -> None:
        for edit in (self.first, self.last):
            edit.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        days = row(*self._fields.values())
        days.addStretch(1)
        offers = QHBoxLayout()
        offers.setSpacing(theme.space(1))
        for offer in self.offers:
            offers.addWidget(offer)
        offers.addStretch(1)
        self.body.addWidget(self.changes)
        self.body.addWidget(self.period)
        for part in (days, offers):
            part.setContentsMargins(theme.space(6), 0, 0, 0)
            self.body.addLayout(part)
        advice = label(self.tr("A period may be sent again and again: it never counts as sent."), "quiet")
        advice.setWordWrap(True)
        self.body.addWidget(advice)

    def _day(self, name: str) -> date:
        try:
            return parse_day({"first": self.first, "last": self.last}[name].text())
        except InvalidInput as problem:
            raise InvalidInput(name, problem.code) from None

    def _toggled(self, checked: bool) -> None:
        if checked:
            self._clear_errors()
            self.changed.emit()

    def _typed(self) -> None:
        self._clear_errors()
        self._choose_period()

    def _offer(self, period_of: Callable[[date], Period]) -> None:
        self.put(period_of(self._today()))
        self._choose_period()

    def _choose_period(self) -> None:
        if self.period.isChecked():
            self.changed.emit()
        self.period.setChecked(True)

    def _clear_errors(self) -> None:
        for field in self._fields.values():
            field.clear_error()


def _last_quarter(day: date) -> Period:
    """The quarter that closed last: what a report is written about."""
    return report_quarter(report_quarter(day).first - ONE_DAY)
