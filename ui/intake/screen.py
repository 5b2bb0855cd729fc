"""F2: taking dossiers in."""

from dataclasses import replace

from PySide6.QtGui import QHideEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.dossier import State
from desk.draft import Draft
from desk.errors import DeskError
from desk.views import DossierLine
from ui import keys
from ui.bench import Bench, Changes
from ui.fields import spaced
from ui.intake import refilling
from ui.intake.correction import Correction
from ui.intake.form import blank, is_blank
from ui.intake.form_keeper import FormKeeper
from ui.intake.outlook import Outlook
from ui.intake.page import IntakePage, Mode
from ui.intake.taking_in import TakingIn
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import BadScan, CardScan, Scan
from ui.screen import Goto, Screen


class IntakeScreen(Screen):
    """Takes dossiers in, asks for missing papers, goes on with what waited for them, and corrects entries."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.page = IntakePage(bench, self)
        self.form = self.page.form
        self.correction = Correction(bench, self.page, self)
        self.keeper = FormKeeper(bench, self.page, self.correction, self)
        self.outlook = Outlook(bench, self.page, self.correction, self)
        self._taking_in = TakingIn(bench, self.page, self)
        self._entered = False
        layout = spaced(QVBoxLayout(self))
        layout.addWidget(self.page)
        self._connect()

    def enter(self) -> None:
        if not self._entered:
            self._entered = True
            self._restore()
        self.form.procedure.read_anew()
        self.outlook.clock.start()
        self.outlook.recount()
        self.form.focus_first()

    def leave(self) -> None:
        self.outlook.clock.stop()
        self.keeper.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Also when the window closes."""
        self.keeper.save()
        super().hideEvent(event)

    def refresh(self, changes: Changes) -> None:
        if changes.office:
            self.form.procedure.read_anew()
            self.outlook.recount()

    def act(self) -> None:
        match self.page.mode:
            case Mode.RECEIVE:
                self._taking_in.receive()
            case Mode.SUPPLEMENT:
                self._taking_in.request_supplement()
            case Mode.REFUSE:
                self._taking_in.refuse()
            case Mode.CORRECT:
                self._taking_in.correct(self.correction)

    def back(self) -> None:
        """Out of the request or the correction; else the form is cleared, which can be undone."""
        if self.page.mode is Mode.CORRECT:
            self.correction.end()
        elif self.page.mode in (Mode.SUPPLEMENT, Mode.REFUSE):
            self.page.show_mode(Mode.RECEIVE)
            self.form.procedure.papers.setFocus()
        elif self.page.dating.isAncestorOf(self.focusWidget()):
            self.page.dating.open(None)
            self.form.focus_first()
        elif not self.form.is_empty() or self.page.dating.is_open:
            self._put_in_place(blank(), self.tr("The form was cleared."))
            self.page.dating.open(None)
            self.form.focus_first()

    def date_back(self) -> None:
        self.page.date_back()

    def print_again(self) -> None:
        self._taking_in.print_again()

    def take_scan(self, scan: Scan) -> bool:
        """A card fills the submitter while the focus is there, else the applicant."""
        if isinstance(scan, BadScan):
            self._taking_in.say_problem(scan.error)
            return True
        if not isinstance(scan, CardScan):
            return False
        before, parties = self.form.draft(), self.form.parties
        if parties.take_card(scan.card, for_submitter=parties.submitter.holds(self.focusWidget())):
            self._say_undo(before, self.tr("The card took the place of somebody else."))
        if self.form.procedure.picker.procedure is None:
            self.form.procedure.picker.setFocus()
        return True

    def open(self, dossier_id: str) -> None:
        """Go on with a dossier that waits for papers; correct one that was received."""
        dossier = self.bench.reads.dossier(dossier_id)
        if dossier.state is not State.AWAITING_SUPPLEMENT:
            self.open_correction(dossier_id)
            return
        self.correction.end()
        self.page.show_mode(Mode.RECEIVE)
        going_on = replace(refilling.of_application(dossier.application, blank().token), dossier_id=dossier_id)
        self._put_in_place(going_on, self.tr("Tick the papers that are here now."))
        self.form.procedure.papers.setFocus()

    def open_correction(self, dossier_id: str) -> None:
        """Show what was taken in, to be corrected; the draft is put aside meanwhile. Raises `NotAllowed`."""
        self.correction.end()
        self.keeper.save()
        self.correction.begin(self.bench.reads.dossier(dossier_id))
        self.form.focus_first()

    def _restore(self) -> None:
        """Bring back what was typed before the program was left, or was cut off."""
        try:
            saved_at = self.keeper.restore()
        except DeskError as problem:
            self._taking_in.say_problem(problem)
            return
        if saved_at is not None:
            today = saved_at.date() == self.bench.witness.now().date()
            at = f"{saved_at:%H:%M}" if today else f"{saved_at:%H:%M %d/%m}"
            self.said.emit(Message(self.tr("Draft of {time} restored").format(time=at)))

    def _begin_anew(self) -> None:
        """The next one comes in now, unless it is dated back itself."""
        self.form.show_draft(blank())
        self.page.dating.open(None)
        self.keeper.save()
        self.form.focus_first()

    def _put_in_place(self, draft: Draft, text: str) -> None:
        """Show another draft; what stood in the form can be brought back."""
        before = self.form.draft()
        self.form.show_draft(draft)
        if is_blank(before):
            self.said.emit(Message(text))
        else:
            self._say_undo(before, text)

    def _say_undo(self, before: Draft, text: str) -> None:
        dated = self.page.dating.kept

        def undo() -> None:
            self.correction.end()
            self.form.show_draft(before)
            self.page.dating.open(dated)

        self.said.emit(Message(text, MessageKind.INFO, self.tr("Undo"), undo))

    def _open_line(self, line: DossierLine) -> None:
        place = Place.INTAKE if line.state is State.AWAITING_SUPPLEMENT else Place.DOSSIER
        self.wants.emit(Goto(place, line.id))

    def _edited(self) -> None:
        self.page.follow_form()
        self.outlook.recount()

    def _dated(self) -> None:
        """The procedures of another day may be others, and the term runs from it."""
        self.form.procedure.read_anew()
        self.outlook.recount()

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.page.dating.changed.connect(self._dated)
        self.form.parties.news.dossier_wanted.connect(self._open_line)
        self.page.correction.edited.connect(self.outlook.recount)
        self.page.back_wanted.connect(self.back)
        self.page.act_wanted.connect(self.act)
        self.keeper.failed.connect(self._taking_in.say_problem)
        self._taking_in.said.connect(self.said)
        self._taking_in.wants.connect(self.wants)
        self._taking_in.done.connect(self._begin_anew)
        for key, wanted in ((keys.SUPPLEMENT, self.page.ask_for_papers), (keys.REFUSE, self.page.ask_why_refused)):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys.sequences(key))
            shortcut.activated.connect(wanted)
