"""What taking a pack in would change, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desk.calendar import DayOff, MakeUpDay
from desk.pack_plan import BooksChange, CalendarChange, FormsChange, PackPlan
from desk.packs import Part
from ui import words
from ui.settings.hours import shown_day, shown_hours
from ui.tables import Column, PagedModel, Table

LINES_SHOWN = 5


@dataclass(frozen=True)
class ChangeLine:
    """One change. `refused` marks what cannot be taken in."""

    part: Part
    change: str
    what: str
    refused: bool = False


def part_word(part: Part) -> str:
    """The part as the clerk calls it."""
    match part:
        case Part.CALENDAR:
            return QCoreApplication.translate("pack", "Calendar")
        case Part.CATALOGUE:
            return QCoreApplication.translate("pack", "Procedures")
        case Part.FORMS:
            return QCoreApplication.translate("pack", "Words of forms")
        case Part.BOOKS:
            return QCoreApplication.translate("pack", "Register books")


class ChangesTable(Table[ChangeLine]):
    """The lines of a plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines: tuple[ChangeLine, ...] = ()
        columns: tuple[Column[ChangeLine], ...] = (
            Column(QCoreApplication.translate("ChangesTable", "Part"), lambda line: part_word(line.part), 16),
            Column(
                QCoreApplication.translate("ChangesTable", "Change"),
                lambda line: line.change,
                12,
                colour=lambda line: "red" if line.refused else "",
            ),
            Column(QCoreApplication.translate("ChangesTable", "What"), lambda line: line.what),
        )
        model = PagedModel(columns, lambda _: (self._lines, None), lambda line: f"{line.part} {line.what}")
        super().__init__(model, QCoreApplication.translate("ChangesTable", "No pack was read yet."), parent)
        model.setParent(self)
        self.setAccessibleName(QCoreApplication.translate("ChangesTable", "What would change"))
        self.setMinimumHeight(self.verticalHeader().defaultSectionSize() * LINES_SHOWN)
        self._words = ChangeLines(self)

    def show_plan(self, plan: PackPlan | None) -> None:
        """None for nothing read."""
        self._lines = tuple(self._words.lines(plan)) if plan else ()
        self.reload(anew=True)


class ChangeLines(QObject):
    """The lines of a plan, in the order of its parts; a part that changes nothing says so in one."""

    def lines(self, plan: PackPlan) -> Iterator[ChangeLine]:
        """One after the other."""
        if plan.calendar:
            yield from self._calendar(plan.calendar) if Part.CALENDAR in plan.changing else self._same(Part.CALENDAR)
        if plan.catalogue:
            for procedure in plan.catalogue.added:
                yield ChangeLine(Part.CATALOGUE, self.tr("new"), f"{procedure.code}  {procedure.name}")
            for procedure in plan.catalogue.changed:
                yield ChangeLine(Part.CATALOGUE, self.tr("changed"), f"{procedure.code}  {procedure.name}")
            if unchanged := len(plan.catalogue.unchanged):
                yield ChangeLine(Part.CATALOGUE, self.tr("as before"), self.tr("%n procedure(s)", "", unchanged))
        if plan.forms:
            yield from self._forms(plan.forms)
        if plan.books:
            yield from self._books(plan.books) if Part.BOOKS in plan.changing else self._same(Part.BOOKS)

    def _same(self, part: Part) -> Iterator[ChangeLine]:
        yield ChangeLine(part, self.tr("as before"), self.tr("Nothing would change"))

    def _calendar(self, change: CalendarChange) -> Iterator[ChangeLine]:
        calendar, rules = change.counting.calendar, change.counting.rules
        for day in change.weekdays:
            shifts = calendar.week[day]
            hours = ", ".join(filter(None, (shown_hours(shifts), shown_hours(shifts, counts=False))))
            what = self.tr("Hours on {day}: {hours}").format(day=words.weekday(day), hours=hours or self.tr("closed"))
            yield ChangeLine(Part.CALENDAR, self.tr("changed"), what)
        if change.rules_differ:
            what = self.tr("Results are due: {due}; same day until {cutoff}").format(
                due=words.word(rules.due_hour), cutoff=f"{rules.same_day_cutoff:%H:%M}"
            )
            yield ChangeLine(Part.CALENDAR, self.tr("changed"), what)
        for special in change.removed:
            yield ChangeLine(Part.CALENDAR, self.tr("taken away"), _special(special))
        for special in change.added:
            yield ChangeLine(Part.CALENDAR, self.tr("new"), _special(special))
        for year in change.confirmed:
            yield ChangeLine(Part.CALENDAR, self.tr("changed"), self.tr("{year} is confirmed").format(year=year))
        for year in change.unconfirmed:
            what = self.tr("{year} is no longer confirmed").format(year=year)
            yield ChangeLine(Part.CALENDAR, self.tr("changed"), what)

    def _forms(self, change: FormsChange) -> Iterator[ChangeLine]:
        for state, forms, refused in (
            (self.tr("new"), change.new, False),
            (self.tr("as before"), change.known, False),
            (self.tr("refused"), change.clashing, True),
        ):
            for form in forms:
                what = self.tr("{form}, version {version}, by {origin}").format(
                    form=words.word(form.kind), version=form.version, origin=form.origin
                )
                clash = self.tr("{words}: other words have this version here").format(words=what)
                yield ChangeLine(Part.FORMS, state, clash if refused else what, refused)

    def _books(self, change: BooksChange) -> Iterator[ChangeLine]:
        for name in change.removed:
            yield ChangeLine(Part.BOOKS, self.tr("taken away"), name)
        for name in change.added:
            yield ChangeLine(Part.BOOKS, self.tr("new"), name)


def _special(special: DayOff | MakeUpDay) -> str:
    hours = f" ({shown_hours(special.shifts)})" if isinstance(special, MakeUpDay) else ""
    return f"{shown_day(special.day)}  {special.name}{hours}"
