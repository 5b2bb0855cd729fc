"""Keeping the form, and the moment it is dated back to, on the disk."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desk.draft import Draft
from ui.bench import Bench
from ui.intake.correction import Correction
from ui.intake.dating_back import KeptMoment
from ui.intake.draft_keeper import DraftKeeper
from ui.intake.form import is_blank
from ui.intake.page import IntakePage


class FormKeeper(QObject):
    """While an entry is corrected, the draft that was put aside for it is kept."""

    failed = Signal(object)
    """The `DeskError` for which something is not on the disk."""

    def __init__(self, bench: Bench, page: IntakePage, correction: Correction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page = page
        self._correction = correction
        self._draft = DraftKeeper(bench.drafts, self._draft_to_keep, self)
        self._moment = DraftKeeper(KeptMoment(bench.settings), lambda: page.dating.kept, self)
        for keeper in (self._draft, self._moment):
            page.form.edited.connect(keeper.changed)
            page.dating.changed.connect(keeper.changed)
            keeper.failed.connect(self.failed)

    def save(self) -> None:
        """Save at once what was not saved yet."""
        self._draft.save()
        self._moment.save()

    def restore(self) -> datetime | None:
        """Bring back what was left, and tell when it was saved; None when nothing was. Raises `StoreUnavailable`."""
        draft, moment = self._draft.load(), self._moment.load()
        saved_at = self._bench.drafts.saved_at()
        if draft is None or saved_at is None:
            return None
        self._page.form.show_draft(draft)
        self._page.dating.open(moment)
        return saved_at

    def _draft_to_keep(self) -> Draft | None:
        draft = self._correction.put_aside or self._page.form.draft()
        return None if is_blank(draft) else draft
