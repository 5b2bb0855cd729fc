"""The first start: one page, one act, and the desk can receive."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.deadline import DeadlineRules
from desk.errors import DeskError, InvalidDraft, InvalidInput, WorldError
from desk.office import Office, Seat, checked_office, checked_seat
from ui import keys
from ui.acts.layout import order
from ui.bench import Bench
from ui.fields import Card, button, spaced
from ui.first_start.offers import Offers, offers
from ui.first_start.parts import CatalogueCard, Heading, HoldersCard, SeatFields, TimeCard
from ui.messages import Message, MessageKind
from ui.screen import Goto, Place, Screen
from ui.scroller import Scroller
from ui.sentences import sentence
from ui.settings.office_fields import OfficeFields, show_problems

HEADING = "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"


class FirstStartScreen(Screen):
    """Who keeps this desk, who sits at it, and what it begins with."""

    finished = Signal()
    """The desk is set up."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        today = bench.witness.now().date()
        self._years = (today.year, today.year + 1)
        self._begun = False
        self._offers: Offers | None = None
        self.office = OfficeFields(today, self)
        self.office.fill(Office("", "", HEADING, "", ""))
        self.seat = SeatFields(self)
        self.seat.counter_changed.connect(self.office.set_counter)
        self.holders = HoldersCard(self)
        self.catalogue = CatalogueCard(self)
        self.time = TimeCard(self._years, self)
        self.begin = button(self.tr("Set up the desk"), keys.ACT, "primary")
        self.begin.setEnabled(False)
        self.begin.clicked.connect(self.act)
        self._fields = {
            **self.office.fields,
            **self.seat.fields,
            "receiver": self.holders.field,
            "week": self.time.hours,
        }
        self._lay_out()

    def enter(self) -> None:
        self.office.fields["superior"].editor.setFocus()
        if not self._begun:
            self._begun = True
            today = self.bench.witness.now().date()
            work = partial(offers, self.bench.catalogue_reader, today, self._years)
            self.bench.jobs.run(work, self._show_offers, self._say)

    def act(self) -> None:
        """Set the desk up, or say at the fields why not."""
        if self._offers is None:
            return
        try:
            seat = self._checked_seat()
            self._set_up(seat)
        except InvalidDraft as refused:
            show_problems(self._fields, refused.problems)
        except WorldError as error:
            self._say(error)
        else:
            self._remember(seat)

    def _set_up(self, seat: Seat) -> None:
        """Who sets the desk up signs the first facts. Raises `InvalidDraft`, `StoreUnavailable`."""
        before = self.bench.witness.seat
        self.bench.witness.seat = seat
        try:
            self.bench.acts.keep_office.set_up(
                self.office.office(),
                self.time.calendar(),
                DeadlineRules(),
                self.catalogue.procedures,
                self.holders.holders(),
            )
        except InvalidInput as problem:
            self.bench.witness.seat = before
            raise InvalidDraft((problem,)) from problem
        except DeskError:
            self.bench.witness.seat = before
            raise

    def _checked_seat(self) -> Seat:
        """The seat. Raises `InvalidDraft` with all that is wrong with the office too, in the order of the page."""
        problems: tuple[InvalidInput, ...] = ()
        seat = self.seat.seat()
        try:
            checked_office(self.office.office())
        except InvalidDraft as refused:
            problems += refused.problems
        try:
            seat = checked_seat(seat)
        except InvalidDraft as refused:
            problems += refused.problems
        if problems:
            order = list(self._fields)
            raise InvalidDraft(tuple(sorted(problems, key=lambda problem: order.index(problem.field))))
        return seat

    def _remember(self, seat: Seat) -> None:
        for name, value in (("clerk", seat.clerk), ("counter", str(seat.counter)), ("book", seat.book)):
            self.bench.settings.set(name, value)
        self.bench.tell(office=True)
        self.finished.emit()
        self.said.emit(Message(self.tr("The desk is ready: receive the first dossier."), MessageKind.DONE))
        self.wants.emit(Goto(Place.INTAKE.value))

    def _show_offers(self, found: Offers) -> None:
        self._offers = found
        self.catalogue.show_offers(found)
        self.time.show_offers(found)
        self.begin.setEnabled(True)

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        office = Card(self.tr("Office and counter"), self)
        office.body.addWidget(self.office)
        office.body.addWidget(self.seat)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (office, self.holders)), (right, (self.catalogue, self.time))):
            spaced(column, gap=3)
            for card in cards:
                column.addWidget(card, int(card in (self.holders, self.time)))
        page = QWidget(self)
        across = QHBoxLayout(page)
        spaced(across, gap=3)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.begin)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addWidget(Heading(self))
        layout.addWidget(Scroller(page, self), 1)
        layout.addLayout(below)
        self._put_in_tab_order()

    def _put_in_tab_order(self) -> None:
        """Down the left column, then down the right one."""
        stops = (
            *(field.editor for field in (*self.office.fields.values(), *self.seat.fields.values())),
            self.holders.names,
            self.catalogue.wanted,
            self.time.hours.editor,
            self.time.days,
            *self.time.confirmed.values(),
            self.begin,
        )
        order(*stops)
