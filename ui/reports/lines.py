"""What stands behind a number: dossiers, steps, acts or waits, read on as the clerk scrolls."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.calendar import OfficeCalendar
from desk.figures import ActLine, EndLine, Figure, Line, Lines, Report, StepLine, WaitLine
from ui import theme, words
from ui.bench import Bench
from ui.dossier.holder import holder_word
from ui.reports import words as report_words
from ui.reports.shape import COLOURS
from ui.tables import Column, Index, PagedModel, Table

translate = QCoreApplication.translate


class GrowingModel(PagedModel[Line]):
    """Lines that come in when they have been read elsewhere."""

    more_wanted = Signal(object)
    """Where to go on."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(columns, lambda _: ((), None), _key, parent)
        self._asked = False

    def clear(self) -> None:
        self.beginResetModel()
        self._lines, self._after, self._complete, self._asked = [], None, True, False
        self.endResetModel()

    def grow(self, lines: Lines) -> None:
        """Add the lines below the others."""
        if lines.lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines.lines) - 1)
            self._lines.extend(lines.lines)
            self.endInsertRows()
        self._after, self._complete, self._asked = lines.after, lines.after is None, False

    def canFetchMore(self, parent: Index) -> bool:
        return super().canFetchMore(parent) and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._after)


class LinesView(QStackedWidget):
    """A table for each kind of line, one of them shown."""

    chosen = Signal(object)
    """The line on which Enter was pressed."""
    more_wanted = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wording = _Wording(lambda: bench.reads.standing.calendar, bench.witness.now)
        ends, steps, acts, waits = (self._add(columns) for columns in wording.columns())
        self._tables = {
            Report.ENDS_BY_FIELD: ends,
            Report.ENDS_BY_HANDLER: ends,
            Report.HOLDERS: steps,
            Report.DATED_BACK_BY_CLERK: acts,
            Report.DATED_BACK_BY_REASON: acts,
            Report.WAITING: waits,
        }

    @property
    def table(self) -> Table[Line]:
        """The table that is shown."""
        return self._tables[self._report]

    @property
    def model(self) -> GrowingModel:
        """Its lines."""
        model = self.table.model()
        assert isinstance(model, GrowingModel)
        return model

    def show_report(self, report: Report) -> None:
        """Show the table for the lines of that report, empty."""
        self._report = report
        self.setCurrentWidget(self.table)
        self.setFocusProxy(self.table)
        self.model.clear()

    def texts(self, lines: Sequence[Line]) -> list[list[str]]:
        """The lines as the table shows them, its head first; a code is whole again."""
        columns = self.model.columns
        rows = ([column.text(line).replace("-\n", "-") for column in columns] for line in lines)
        return [[column.title for column in columns], *rows]

    def _add(self, columns: Sequence[Column[Any]]) -> Table[Line]:
        model = GrowingModel(columns, self)
        table: Table[Line] = Table(model, self.tr("Nothing stands behind this number."), self)
        table.setAccessibleName(self.tr("What stands behind the number"))
        table.setWordWrap(True)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + theme.space(2))
        table.chosen.connect(self.chosen)
        model.more_wanted.connect(self.more_wanted)
        self.addWidget(table)
        return table


def _key(line: Line) -> str:
    """Tells lines apart: a dossier may stand there with several steps or acts."""
    match line:
        case StepLine() | WaitLine():
            return f"{line.dossier_id} {line.since}"
        case ActLine():
            return f"{line.dossier_id} {line.kind} {line.occurred_at} {line.recorded_at}"
    return line.dossier_id


class _Wording:
    """What the columns of the tables say."""

    def __init__(self, calendar: Callable[[], OfficeCalendar], now: Callable[[], datetime]) -> None:
        self._calendar = calendar
        self._now = now

    def columns(self) -> tuple[tuple[Column[Any], ...], ...]:
        """Those of dossiers, steps, acts and waits; cells have up to two lines."""
        code: Column[Line] = Column(translate("reports", "Code"), _code, 12, spoken=lambda line: line.code)
        who = translate("reports", "Applicant, procedure")
        subject: Column[Line] = Column(who, lambda line: f"{line.applicant}\n{line.procedure}")
        ends: tuple[Column[EndLine], ...] = (
            Column(translate("reports", "Finished"), lambda line: _moment(line.ended_at), 11),
            Column(translate("reports", "Due"), lambda line: _moment(line.due), 11),
            Column(translate("reports", "How it ended"), _end, 15, colour=_colour),
            Column(translate("reports", "Written down"), self._noted, 25),
        )
        steps: tuple[Column[StepLine], ...] = (
            Column(translate("reports", "With whom"), lambda line: holder_word(line.holder), 16),
            Column(translate("reports", "From, to"), _stay, 16),
            Column(translate("reports", "Due"), lambda line: _moment(line.due), 11),
            Column(translate("reports", "Kept"), self._kept, 9, right=True),
            Column(translate("reports", "How it ended"), self._step, 22, colour=_colour),
        )
        acts: tuple[Column[ActLine], ...] = (
            Column(translate("reports", "Happened, written down"), _both, 18),
            Column(translate("reports", "Later by"), self._later, 9, right=True),
            Column(translate("reports", "Act"), _act, 17, colour=lambda line: "amber" if line.late_on_computer else ""),
            Column(translate("reports", "Clerk"), _clerk, 15),
            Column(translate("reports", "Reason"), lambda line: line.reason),
            Column(translate("reports", "Second person"), lambda line: line.confirmed_by, 14),
        )
        waits: tuple[Column[WaitLine], ...] = (
            Column(translate("reports", "From whom"), lambda line: line.whom, 20),
            Column(translate("reports", "What about"), lambda line: line.about),
            Column(translate("reports", "Since"), lambda line: _moment(line.since), 11),
            Column(translate("reports", "By"), lambda line: _moment(line.due) if line.due else "", 11),
            Column(translate("reports", "Working days"), self._days, 12, right=True),
        )
        return (code, subject, *ends), (code, subject, *steps), (*acts[:3], code, *acts[3:]), (code, *waits)

    def _noted(self, line: EndLine) -> str:
        """When and by whom, and how much working time after it had happened."""
        if line.noted_at == line.ended_at:
            return ""
        later = self._calendar().working_time(line.ended_at, line.noted_at)
        return f"{words.short_moment(line.noted_at)}\n{line.noted_by}, +{words.duration(later)}"

    def _step(self, line: StepLine) -> str:
        if line.how is None or line.noted_at is None:
            return words.how_far(line.due, self._now(), self._calendar())
        how = report_words.figure(line.how)
        if line.noted_at == line.until:
            return how
        noted = translate("reports", "noted {when}").format(when=words.short_moment(line.noted_at))
        return f"{how}\n{noted}"

    def _kept(self, line: StepLine) -> str:
        return words.duration(line.kept(self._calendar(), self._now()))

    def _later(self, line: ActLine) -> str:
        """In working time; nothing for what was noted before the office opened again."""
        return report_words.kept(self._calendar().working_time(line.occurred_at, line.recorded_at))

    def _days(self, line: WaitLine) -> str:
        return words.grouped(line.days(self._calendar(), self._now().date()))


def _colour(line: EndLine | StepLine) -> str:
    role = COLOURS.get(line.how, "") if line.how else ""
    return role if role in ("red", "amber") else ""


def _code(line: Line) -> str:
    """The code on two lines: the office's part above its own."""
    return line.code.replace("-", "-\n", 1)


def _moment(value: datetime) -> str:
    return f"{value:%H:%M\n%d/%m/%Y}"


def _end(line: EndLine) -> str:
    """A due time that is not the first is no secret."""
    how = report_words.figure(line.how)
    if line.due == line.first_due:
        return how
    first = translate("reports", "first due {day}").format(day=f"{line.first_due:%d/%m}")
    return f"{how}\n{first}"


def _stay(line: StepLine) -> str:
    until = words.short_moment(line.until) if line.until else translate("reports", "still there")
    return f"{words.short_moment(line.since)}\n{until}"


def _both(line: ActLine) -> str:
    return f"{words.short_moment(line.occurred_at)}\n{words.short_moment(line.recorded_at)}"


def _act(line: ActLine) -> str:
    act = report_words.act(line.kind)
    return f"{act}\n{report_words.figure(Figure.NOTED_LATE)}" if line.late_on_computer else act


def _clerk(line: ActLine) -> str:
    return translate("reports", "{clerk}\ncounter {counter}").format(clerk=line.clerk, counter=line.counter)
