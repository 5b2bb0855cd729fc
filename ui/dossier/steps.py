"""The control sheet on the screen: every step, its time, and how it ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.dossier import Dossier, Step, Verdict
from ui import words
from ui.dossier.holder import holder_word
from ui.dossier.timeline_words import step_text
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

_COLOURS = {Verdict.EARLY: "green", Verdict.ON_TIME: "green", Verdict.LATE: "red"}


class StepTable(Table[Step]):
    """The steps of one dossier, the first on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._steps: tuple[Step, ...] = ()
        columns: tuple[Column[Step], ...] = (
            Column(translate("steps", "With whom"), lambda step: holder_word(step.holder), 24),
            Column(translate("steps", "From"), lambda step: words.short_moment(step.since), 16),
            Column(translate("steps", "To"), _until, 16),
            Column(translate("steps", "Due"), lambda step: words.short_moment(step.due), 16),
            Column(translate("steps", "In time"), _ended, 11, colour=_colour),
            Column(translate("steps", "Note"), _note),
        )
        model = PagedModel(columns, lambda _: (self._steps, None), lambda step: step.since.isoformat())
        super().__init__(model, translate("steps", "Nothing has been received yet."), parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Control sheet"))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the steps as they stand."""
        self._steps = dossier.steps
        self.reload()


def _until(step: Step) -> str:
    return words.short_moment(step.until) if step.until else ""


def _ended(step: Step) -> str:
    return step_text(step, step.verdict)


def _colour(step: Step) -> str:
    return _COLOURS[step.verdict] if step.verdict else ""


def _note(step: Step) -> str:
    """What the dossier came back with, and why it was noted later."""
    return " · ".join(part for part in (words.word(step.brought) if step.brought else "", step.note) if part)
