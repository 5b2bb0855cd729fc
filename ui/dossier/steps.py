"""The control sheet on the screen: every step, its time, and how it ended."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier
from desk.steps import Step, Verdict
from ui import theme, words
from ui.dossier.holder import holder_word
from ui.dossier.notices import noted_text
from ui.dossier.timeline_words import step_text
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

_COLOURS = {Verdict.EARLY: "green", Verdict.ON_TIME: "green", Verdict.LATE: "red"}


class StepTable(Table[Step]):
    """The steps of one dossier, the first on top. Who kept his time is told by what happened, not by what was noted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._steps: tuple[Step, ...] = ()
        self._calendar: OfficeCalendar | None = None
        self._end: datetime | None = None
        columns: tuple[Column[Step], ...] = (
            Column(translate("steps", "With whom"), lambda step: holder_word(step.holder), 24),
            Column(translate("steps", "From"), lambda step: words.short_moment(step.since), 16),
            Column(translate("steps", "To"), _until, 16),
            Column(translate("steps", "Due"), lambda step: words.short_moment(step.due) if step.due else "", 16),
            Column(translate("steps", "Time kept"), self._kept, 10, right=True),
            Column(translate("steps", "In time"), _ended, 14, colour=_colour),
            Column(translate("steps", "Note"), self._note),
        )
        model = PagedModel(columns, lambda _: (self._steps, None), lambda step: step.since.isoformat())
        super().__init__(model, translate("steps", "Nothing has been received yet."), parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Control sheet"))
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_dossier(self, dossier: Dossier, now: datetime, calendar: OfficeCalendar) -> None:
        """Show the steps as they stand at `now`."""
        self._steps, self._calendar = dossier.steps, calendar
        self._end = max(now, dossier.last_act_at)
        self.reload()

    def sizeHintForRow(self, row: int) -> int:
        """Room above and below the words of a row."""
        return super().sizeHintForRow(row) + theme.space(2)

    def _kept(self, step: Step) -> str:
        """How long he has had it, in working time."""
        until = step.until or self._end
        if self._calendar is None or until is None:
            return ""
        return words.duration(self._calendar.working_time(step.since, until))

    def _note(self, step: Step) -> str:
        """What the dossier came back with, why it was noted later, and that only the noting came late."""
        parts = [words.word(step.brought) if step.brought else "", " ".join(step.note.split())]
        if step.late_on_computer and self._calendar and step.until and step.noted:
            late = translate("steps", "late only on the computer, {noted}")
            days = self._calendar.working_days_between(step.until.date(), step.noted.at.date())
            parts.append(late.format(noted=noted_text(step.until, step.noted, days)))
        return " · ".join(filter(None, parts))


def _until(step: Step) -> str:
    return words.short_moment(step.until) if step.until else ""


def _ended(step: Step) -> str:
    told = step_text(step, step.verdict)
    return f"{told} ✎" if step.late_on_computer else told


def _colour(step: Step) -> str:
    return _COLOURS[step.verdict] if step.verdict else ""
