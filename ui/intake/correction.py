"""Correcting what was taken in, on the form it was taken in with."""

from datetime import datetime

from PySide6.QtCore import QObject

from desk.correcting import CorrectedDossier
from desk.deadline import DueTime, due_time
from desk.dossier import Dossier
from desk.draft import Draft
from desk.errors import InvalidDraft, InvalidInput
from desk.reception import Reception
from ui import words
from ui.bench import Bench
from ui.intake import refilling
from ui.intake.page import IntakePage, Mode


class Correction(QObject):
    """A correction on its way, if there is one: what stands, and the draft that was put aside for it."""

    def __init__(self, bench: Bench, page: IntakePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page = page
        self._dossier: Dossier | None = None
        self.before: Reception | None = None
        """What stands; None while nothing is being corrected."""
        self.put_aside: Draft | None = None
        self._day = page.form.procedure.day

    def begin(self, dossier: Dossier) -> None:
        """Fill the form with what stands. Raises `NotAllowed` for a dossier that was not received yet."""
        before = dossier.accepted()
        self.put_aside = self._page.form.draft()
        self._dossier, self.before = dossier, before
        self._page.form.procedure.day = lambda: before.received_at.date()
        self._page.correction.begin(before.received_at)
        self._page.show_mode(Mode.CORRECT)
        self._page.form.show_draft(refilling.of_reception(before, self.put_aside.token))

    def due(self) -> DueTime | None:
        """The due time as the correction would leave it; None while there is no term.

        Raises `InvalidInput` for a moment that cannot be read.
        """
        assert self.before is not None
        term, moment = self._page.form.procedure.term(), self._moment()
        if term is None or (term, moment) == (self.before.term, self.before.received_at):
            return self.before.due if term else None
        standing = self._bench.reads.standing
        return due_time(term, moment, standing.calendar, standing.rules)

    def save(self) -> CorrectedDossier:
        """Put the form in the place of what stands.

        Raises `InvalidDraft`, `NotAllowed`, `StoreUnavailable`; then nothing was changed.
        """
        assert self._dossier is not None
        try:
            moment = self._moment()
        except InvalidInput as problem:
            raise InvalidDraft((problem,)) from None
        why, second = self._page.correction.why(), self._page.correction.confirmed_by()
        try:
            return self._bench.acts.correct.correct(self._dossier.id, self._page.form.draft(), why, moment, second)
        except InvalidInput as problem:
            raise InvalidDraft((problem,)) from None

    def told(self, corrected: CorrectedDossier) -> str:
        """What came of it."""
        assert self.before is not None
        code, due = corrected.dossier.code, corrected.dossier.accepted().due
        if due.at == self.before.due.at:
            return self.tr("Corrected {code}").format(code=code)
        return self.tr("Corrected {code}: now due {due}, not {before}").format(
            code=code, due=words.moment(due.at), before=words.moment(self.before.due.at)
        )

    def end(self) -> None:
        """Bring back the draft that was put aside, if there is one."""
        draft, self.put_aside, self.before, self._dossier = self.put_aside, None, None, None
        if draft is not None:
            self._page.form.procedure.day = self._day
            self._page.show_mode(Mode.RECEIVE)
            self._page.form.show_draft(draft)
            self._page.form.focus_first()

    def _moment(self) -> datetime:
        assert self.before is not None
        return self._page.correction.received_at(self.before.received_at)
