"""When a dossier came in, for one that is noted later; out of the way until it is asked for."""

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desk.errors import InvalidInput
from desk.views import Settings
from desk.witness import NOW, Moment
from ui.acts.moment_row import MomentRow, TypedMoment
from ui.bench import Bench

FIELDS = ("occurred_at", "reason", "confirmed_by")
"""Of a moment: problems with them are shown here."""
KEPT = "intake.moment"


class DatingBack(MomentRow):
    """Closed it means now, whatever was typed into it before."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.is_open = False
        self.hide()

    @property
    def kept(self) -> TypedMoment | None:
        """What stands in the row; None while it is closed."""
        return self.typed if self.is_open else None

    def moment(self) -> Moment:
        return super().moment() if self.is_open else NOW

    def day(self) -> date:
        """The day of the moment; today while it cannot be read."""
        try:
            occurred_at = self.moment().occurred_at
        except InvalidInput:
            occurred_at = None
        return (occurred_at or self._bench.witness.now()).date()

    def date_back(self) -> None:
        self.open(self.typed)
        super().date_back()

    def open(self, typed: TypedMoment | None) -> None:
        """Show the row as it stood; None closes it."""
        self.is_open = typed is not None
        self.setVisible(self.is_open)
        if typed is not None:
            self.read()
        self.put(typed or TypedMoment())

    def show_problem(self, problem: InvalidInput) -> None:
        self.open(self.typed)
        super().show_problem(problem)


class KeptMoment:
    """The moment typed, among the settings of this PC (`desk.views.Drafts`): it holds no personal data of a citizen."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self) -> TypedMoment | None:
        text = self._settings.get(KEPT)
        return TypedMoment(*text.split("\n", 2)) if text else None

    def saved_at(self) -> datetime | None:
        return None

    def save(self, draft: TypedMoment) -> None:
        """Raises `StoreUnavailable`."""
        self._settings.set(KEPT, "\n".join((draft.moment, draft.reason, draft.second)))

    def clear(self) -> None:
        """Raises `StoreUnavailable`."""
        if self._settings.get(KEPT):
            self._settings.set(KEPT, "")
