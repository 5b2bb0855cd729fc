"""The way back from a backup: which one, the last receipt on paper, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desk.backups import BroughtBack, Found
from desk.errors import DeskError, InvalidInput
from desk.skipping import on_receipt
from ui import keys, words
from ui.backup.port import Restorer
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import Card, Field, button, label, row, spaced
from ui.jobs import Job, Jobs, Progress
from ui.sentences import sentence
from ui.tables import Column, PagedModel, Table


class BackupTable(Table[Found]):
    """The backups that were found, with what each says of itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found: tuple[Found, ...] = ()
        columns: tuple[Column[Found], ...] = (
            Column(
                QCoreApplication.translate("BackupTable", "Taken"),
                lambda each: words.short_moment(each.backup.taken_at),
                17,
            ),
            Column(
                QCoreApplication.translate("BackupTable", "Dossiers"),
                lambda each: words.grouped(each.backup.dossiers),
                9,
                right=True,
            ),
            Column(QCoreApplication.translate("BackupTable", "Last code"), lambda each: each.backup.last_code, 22),
            Column(QCoreApplication.translate("BackupTable", "Register"), self._register, 12),
            Column(
                QCoreApplication.translate("BackupTable", "State"),
                self._state,
                20,
                colour=lambda each: "" if each.whole else "red",
            ),
            Column(QCoreApplication.translate("BackupTable", "Where"), lambda each: each.place),
        )
        model = PagedModel(columns, lambda _: (self._found, None), lambda each: f"{each.place}/{each.name}")
        super().__init__(
            model,
            QCoreApplication.translate("BackupTable", "No backup was found here. Put the stick in and name it below."),
            parent,
        )
        model.setParent(self)
        self.setAccessibleName(QCoreApplication.translate("BackupTable", "Backups"))

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show them, the newest first and chosen."""
        self._found = found
        self.reload(anew=True)
        if found:
            self.selectRow(next((at for at, each in enumerate(found) if each.whole), 0))

    def _register(self, found: Found) -> str:
        last = found.backup.last_register
        return f"{last.number}/{last.year}" if last else ""

    def _state(self, found: Found) -> str:
        if not found.whole:
            return self.tr("✕ incomplete")
        return self.tr("with a passphrase") if found.backup.sealed else self.tr("✓ checked")


class RestorePage(QWidget):
    """Chooses a backup and restores it; nobody has the store open meanwhile."""

    closed = Signal(bool)
    """The clerk is done here; whether the desk is to be opened."""

    def __init__(
        self,
        restorer: Restorer,
        jobs: Jobs,
        why: str = "",
        choose: ChooseFolder = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        """`why` says what led here: a damaged store, or nothing where the clerk wanted it."""
        super().__init__(parent)
        self._restorer = restorer
        self._jobs = jobs
        self._choose = choose
        self._job: Job | None = None
        self._damaged = bool(why)
        self.why = label(why, "red")
        self.table = BackupTable(self)
        self.folder, self.passphrase = QLineEdit(self), QLineEdit(self)
        self.code, self.number = QLineEdit(self), QLineEdit(self)
        self.fields = {
            "folder": Field(self.tr("Look on a &stick or disk too"), self.folder),
            "passphrase": Field(self.tr("&Passphrase of the backup"), self.passphrase),
            "code": Field(self.tr("&Code (scan the receipt)"), self.code),
            "register_number": Field(self.tr("Last &number in the register"), self.number),
        }
        self.browse = button(self.tr("Br&owse…"))
        self.receipt_hint = label("", "quiet")
        self.result = label()
        self.progress = QProgressBar(self)
        self.back_button = button("", keys.BACK)
        self.act_button = button("", keys.ACT, "primary")
        self._done: BroughtBack | None = None
        self._lay_out()
        self._connect()
        self._name_buttons()

    def begin(self) -> None:
        """Look for backups."""
        self.look()
        self.table.setFocus()

    def look(self) -> None:
        """List what can be found, also on the stick."""
        restorer, folder = self._restorer, self.folder.text().strip()
        self._jobs.run(lambda _: restorer.found(folder), self._listed, self._say)

    def act(self) -> None:
        """Restore the chosen backup; when that is done, open the desk."""
        if self._done is not None:
            self.closed.emit(True)
            return
        chosen = self.table.current()
        if self._job is not None or chosen is None:
            return
        try:
            passphrase, receipt = self._typed(chosen)
        except InvalidInput as problem:
            self.fields[problem.field].set_error(sentence(problem))
            self.fields[problem.field].setFocus()
            return
        restorer = self._restorer

        def work(progress: Progress) -> BroughtBack:
            return restorer.restore(chosen, passphrase, receipt, lambda done, total: None)

        self.result.setText(self.tr("The backup is being checked and restored. Leave the PC on."))
        self._job = self._jobs.run(work, self._restored, self._failed)
        self._name_buttons()

    def back(self) -> None:
        """Leave everything as it is."""
        if self._job is None:
            self.closed.emit(not self._damaged and self._done is None)

    def _typed(self, chosen: Found) -> tuple[str, dict[str, int]]:
        """Raises `InvalidInput`."""
        if not chosen.whole:
            raise InvalidInput("folder", "backup-damaged")
        if chosen.backup.sealed and not self.passphrase.text().strip():
            raise InvalidInput("passphrase", "required")
        typed = self.code.text().strip()
        receipt = on_receipt(typed, self.number.text(), self._restorer.book) if typed else {}
        if typed and not self.number.text().strip() and not self._restorer.knows_numbers:
            raise InvalidInput("register_number", "required")
        return self.passphrase.text().strip(), receipt

    def _listed(self, found: tuple[Found, ...]) -> None:
        self.table.show_found(found)
        self._name_buttons()

    def _restored(self, done: BroughtBack) -> None:
        self._job = None
        self._done = done
        told = [
            self.tr("✓ Restored: the backup of {moment}.").format(moment=words.short_moment(done.backup.taken_at)),
            self.tr("Saved from the store that was replaced: %n entry(ies).", "", done.saved),
            self.tr("The last code is {code}.").format(code=done.last_code or "–"),
            self.tr("Numbers left out, so that none is given twice: %n. The register says why.", "", done.skipped),
        ]
        if done.kept:
            told.append(self.tr("The replaced store is kept: {file}").format(file=done.kept))
        self.result.setText("\n".join(told))
        for field in (*self.fields.values(), self.table):
            field.setEnabled(False)
        self._name_buttons()
        self.act_button.setFocus()

    def _failed(self, error: DeskError) -> None:
        self._job = None
        self.result.setText("")
        self._name_buttons()
        if error.code == "backup-passphrase":
            self.fields["passphrase"].set_error(sentence(error))
            self.passphrase.setFocus()
        else:
            self._say(error)

    def _say(self, error: DeskError) -> None:
        self.result.setText(f"✕ {sentence(error)}")

    def _name_buttons(self) -> None:
        act = self.tr("Open the desk") if self._done else self.tr("Restore this backup")
        self.act_button.setText(f"{act}  ({keys.shown(keys.ACT)})")
        self.act_button.setEnabled(self._job is None and (self._done is not None or self.table.current() is not None))
        back = self.tr("Close") if self._damaged or self._done else self.tr("Back to the desk")
        self.back_button.setText(f"{back}  ({keys.shown(keys.BACK)})")
        self.back_button.setEnabled(self._job is None)
        self.progress.setVisible(self._job is not None)

    def _chosen(self, found: Found | None) -> None:
        self.fields["passphrase"].setVisible(found is not None and found.backup.sealed)
        self._name_buttons()

    def _browse(self) -> None:
        if picked := self._choose(self, self.tr("Stick or disk with backups"), self.folder.text()):
            self.folder.setText(str(Path(picked)))
            self.look()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._chosen)
        self.browse.clicked.connect(self._browse)
        self.folder.editingFinished.connect(self.look)
        self.act_button.clicked.connect(self.act)
        self.back_button.clicked.connect(self.back)

    def _lay_out(self) -> None:
        for each in (self.why, self.receipt_hint, self.result):
            each.setWordWrap(True)
        self.why.setVisible(bool(self.why.text()))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields["passphrase"].hide()
        self.browse.setAccessibleName(self.tr("Browse for a stick or disk"))
        backups = Card(self.tr("1. Which backup"), self)
        backups.body.addWidget(self.table, 1)
        place = row((self.fields["folder"], 2), self.browse, (self.fields["passphrase"], 1))
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        backups.body.addLayout(place)
        receipt = Card(self.tr("2. The last receipt on paper"), self)
        self.receipt_hint.setText(
            self.tr("It is known how far the numbers ran. Scan the last receipt all the same, if it is at hand.")
            if self._restorer.knows_numbers
            else self.tr(
                "Nobody knows any more how far the numbers ran: look for the last receipt, its code is at the top. Its "
                "number in the register is at the foot; where papers were entered after it, take the last line of the "
                "register. Without it 1.000 numbers are left out for each day."
            )
        )
        receipt.body.addWidget(self.receipt_hint)
        receipt.body.addLayout(row((self.fields["code"], 2), (self.fields["register_number"], 1)))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        below = row(self.back_button, (self.progress, 1), self.act_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addWidget(self.why)
        layout.addWidget(backups, 1)
        layout.addWidget(receipt)
        layout.addWidget(self.result)
        layout.addLayout(below)
