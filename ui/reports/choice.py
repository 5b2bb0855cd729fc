"""Which report, and over which days."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidget, QPushButton, QWidget

from desk.calendar import ONE_DAY
from desk.errors import InvalidInput
from desk.exporting import Period, month, report_quarter, report_year
from desk.figures import Report
from ui import theme
from ui.fields import Card, Field, button, label, row
from ui.reports import words
from ui.sentences import sentence
from ui.settings.hours import parse_day, shown_day

PAUSE = 300
"""Milliseconds without a key after which the days typed are taken."""


class ChoiceCard(Card):
    """The reports, the usual periods as buttons, and two days to type."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReportChoice", "Reports"), parent)
        self._today = today
        self.reports = QListWidget(self)
        self.reports.setAccessibleName(self.title.text())
        self.reports.setProperty("role", "roomy")
        self.reports.addItems([words.report(each) for each in Report])
        self.reports.setCurrentRow(0)
        self.first, self.last = QLineEdit(self), QLineEdit(self)
        self.fields = {"first": Field(self.tr("F&rom"), self.first), "last": Field(self.tr("&To"), self.last)}
        self.offers: dict[QPushButton, Callable[[date], Period]] = {
            button(self.tr("T&oday")): lambda day: Period(day, day),
            button(self.tr("This &week")): week,
            button(self.tr("This &month")): month,
            button(self.tr("La&st quarter")): last_quarter,
            button(self.tr("This &quarter")): report_quarter,
            button(self.tr("This &year")): report_year,
        }
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self.put(month(today()))
        self.reports.currentRowChanged.connect(lambda _: self.changed.emit())
        self._pause.timeout.connect(self.changed)
        for edit in (self.first, self.last):
            edit.textEdited.connect(lambda _: self._pause.start())
        for offer, period_of in self.offers.items():
            offer.clicked.connect(partial(self._offer, period_of))

    @property
    def report(self) -> Report:
        """The report that is chosen."""
        return tuple(Report)[self.reports.currentRow()]

    def choose(self, report: Report) -> None:
        """Let the clerk be on that report."""
        self.reports.setCurrentRow(tuple(Report).index(report))

    def period(self) -> Period | None:
        """The days typed; None, told at the field, where they are none."""
        try:
            return Period(self._day("first"), self._day("last"))
        except InvalidInput as problem:
            self.fields[problem.field].set_error(sentence(problem))
            return None

    def put(self, period: Period) -> None:
        """Show the days of a period."""
        for edit, day in ((self.first, period.first), (self.last, period.last)):
            with QSignalBlocker(edit):
                edit.setText(shown_day(day))
                edit.setCursorPosition(0)
        for field in self.fields.values():
            field.clear_error()

    def _lay_out(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 29)
        rows = self.reports.sizeHintForRow(0) * self.reports.count() + 2 * self.reports.frameWidth()
        self.reports.setFixedHeight(rows)
        self.body.addWidget(self.reports)
        self.body.addWidget(label(self.tr("Period"), "title"))
        grid = QGridLayout()
        grid.setSpacing(theme.space(1))
        for place, (offer, period_of) in enumerate(self.offers.items()):
            period = period_of(self._today())
            offer.setToolTip(f"{shown_day(period.first)} – {shown_day(period.last)}")
            grid.addWidget(offer, *divmod(place, 2))
        self.body.addLayout(grid)
        self.body.addLayout(row(*self.fields.values()))
        self.body.addStretch(1)

    def _day(self, name: str) -> date:
        try:
            return parse_day({"first": self.first, "last": self.last}[name].text())
        except InvalidInput as problem:
            raise InvalidInput(name, problem.code) from None

    def _offer(self, period_of: Callable[[date], Period]) -> None:
        self._pause.stop()
        self.put(period_of(self._today()))
        self.changed.emit()


def last_quarter(day: date) -> Period:
    """The quarter that closed last: what a report is written about."""
    return report_quarter(report_quarter(day).first - ONE_DAY)


def week(day: date) -> Period:
    """The week of `day`, from Monday to Sunday."""
    monday = day - day.weekday() * ONE_DAY
    return Period(monday, monday + 6 * ONE_DAY)
