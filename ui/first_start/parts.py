"""The cards of the first start."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desk.calendar import STANDARD_WEEK, OfficeCalendar
from desk.catalogue import Procedure
from desk.office import COUNTERS, Seat
from desk.text import clean
from ui import theme, words
from ui.fields import Card, ElidedLabel, Field, choose, label, row, spaced
from ui.first_start.offers import Offers, usual_holders
from ui.sentences import sentence
from ui.settings.hours import parse_hours, shown_hours
from ui.tables import Column, PagedModel, Table

ProposedDay = tuple[date, str]


class SeatFields(QWidget):
    """Who sits at which counter."""

    counter_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.counters = QLineEdit(self), QComboBox(self)
        choose(self.counters, [str(number) for number in COUNTERS], str)
        self.counters.currentIndexChanged.connect(lambda at: self.counter_changed.emit(COUNTERS[at]))
        self.fields = {
            "clerk": Field(self.tr("&Your name"), self.name),
            "counter": Field(self.tr("&Counter"), self.counters),
        }
        layout = row((self.fields["clerk"], 3), (self.fields["counter"], 1))
        spaced(layout, gap=2)
        self.setLayout(layout)

    def seat(self) -> Seat:
        """The seat as typed, not checked."""
        return Seat(self.name.text(), int(self.counters.currentData()), "")


class CatalogueCard(Card):
    """Whether to begin with the starter catalogue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Procedures"))
        self.body.addWidget(self.title)
        self.wanted = QCheckBox(self.tr("Begin with the &starter catalogue"), self)
        self.wanted.setChecked(True)
        self._counts = _wrapped("")
        note = _wrapped(
            self.tr("Terms and fees may differ in your province: compare them with its published list (F8).")
        )
        for part in (self.wanted, self._counts, note):
            self.body.addWidget(part)
        self._procedures: tuple[Procedure, ...] = ()

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        """What is taken over."""
        return self._procedures if self.wanted.isChecked() else ()

    def show_offers(self, offers: Offers) -> None:
        self._procedures = offers.procedures
        if offers.refused:
            self._counts.setText(sentence(offers.refused))
            self.wanted.setChecked(False)
            self.wanted.setEnabled(False)
            return
        with_papers = sum(any(case.papers for case in each.cases) for each in offers.procedures)
        self._counts.setText(
            self.tr("{procedures} procedures in {fields} fields, {papers} of them with their papers").format(
                procedures=len(offers.procedures),
                fields=len({each.field for each in offers.procedures}),
                papers=with_papers,
            )
        )


class TimeCard(Card):
    """The working hours and the days off of some years."""

    def __init__(self, years: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Working time"))
        self.body.addWidget(self.title)
        self.hours = Field(self.tr("Hours, Monday to &Friday"), QLineEdit(shown_hours(STANDARD_WEEK[0]), self))
        self._offers: Offers | None = None
        columns = (
            Column[ProposedDay](self.tr("Proposed day off"), lambda line: words.day(line[0]), 22),
            Column[ProposedDay](self.tr("Name"), lambda line: line[1]),
        )
        model = PagedModel(columns, self._days, lambda line: line[0].isoformat(), self)
        self.days = Table(model, self.tr("The days off are being put together."), self)
        self.days.setAccessibleName(self.tr("Proposed days off"))
        self.days.setMinimumHeight(self.days.verticalHeader().defaultSectionSize() * 4)
        self.days.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.confirmed = {year: QCheckBox(self._compared(year), self) for year in years}
        self.body.addWidget(self.hours)
        self.body.addWidget(self.days, 1)
        for box in self.confirmed.values():
            self.body.addWidget(box)
        self.body.addWidget(_wrapped(self.tr("Unsure of a year? Leave it open, and correct it later (F10).")))

    def calendar(self) -> OfficeCalendar:
        """The calendar as it stands here. Raises `InvalidInput`."""
        shifts = parse_hours(self._hours.text())
        offers = self._offers
        calendar = OfficeCalendar(
            1,
            (*(shifts,) * 5, (), ()),
            offers.days_off if offers else (),
            offers.make_up_days(shifts) if offers and shifts else (),
            tuple(year for year, box in self.confirmed.items() if box.isChecked()),
        )
        calendar.refuse_empty()
        return calendar

    def show_offers(self, offers: Offers) -> None:
        self._offers = offers
        self.days.reload(anew=True)

    @property
    def _hours(self) -> QLineEdit:
        assert isinstance(self.hours.editor, QLineEdit)
        return self.hours.editor

    def _days(self, after: object) -> tuple[Sequence[ProposedDay], None]:
        if self._offers is None:
            return (), None
        worked = ((day, self.tr("a day of work instead")) for day in self._offers.make_up_dates)
        return sorted([*((off.day, off.name) for off in self._offers.days_off), *worked]), None

    def _compared(self, year: int) -> str:
        return self.tr("I have compared the days off of {year} with the notice").format(year=year)


class HoldersCard(Card):
    """To whom dossiers usually go, a line for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.names = QPlainTextEdit(usual_holders(), self)
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(self.fontMetrics().lineSpacing() * 4 + theme.space(2))
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.field = Field(self.tr("Dossiers go to: a line for &each office or person"), self.names)
        self.body.addWidget(self.field)

    def holders(self) -> tuple[str, ...]:
        """The names, each once."""
        return tuple(dict.fromkeys(clean(line) for line in self.names.toPlainText().splitlines() if clean(line)))


class Heading(QWidget):
    """What this page is for, on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(self.tr("Set up this desk"), "title")
        title.setFont(theme.semibold(1.3))
        note = ElidedLabel(self.tr("Once, before the first dossier. All of it can be changed later in the settings."))
        note.setProperty("role", "quiet")
        layout = spaced(QHBoxLayout(self), gap=3)
        layout.addWidget(title)
        layout.addWidget(note, 1)


def _wrapped(text: str) -> QLabel:
    made = label(text, "quiet")
    made.setWordWrap(True)
    return made
