"""The second place for backups: where it is, and whether they open with a passphrase only."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from ui.bench import Bench
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import Card, Field, button, label, row
from ui.sentences import sentence


class SecondPlaceCard(Card):
    """Shows what holds, and takes what is typed; it saves nothing."""

    def __init__(self, bench: Bench, choose: ChooseFolder = choose_folder, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self._choose = choose
        self.title.setText(self.tr("Second place"))
        self.folder, self.passphrase = QLineEdit(self), QLineEdit(self)
        self.fields = {
            "folder": Field(self.tr("&Second disk or stick"), self.folder),
            "passphrase": Field(self.tr("&Passphrase, at least 10 characters"), self.passphrase),
        }
        self.browse = button(self.tr("Br&owse…"))
        self.sealed = QCheckBox(self.tr("Open it with a passphras&e only"), self)
        self.caution, self.forgotten = label("", "amber"), label("", "quiet")
        self._lay_out()
        self.browse.clicked.connect(self._browse)
        self.sealed.toggled.connect(self._offer_passphrase)

    @property
    def chosen(self) -> str:
        """The folder as it is typed."""
        return self.folder.text().strip()

    @property
    def new_passphrase(self) -> str | None:
        """The passphrase to seal with from now on, empty for none any more, None where it stays as it is.

        Raises `InvalidInput` on `passphrase` where one is owed.
        """
        typed, sealed = self.passphrase.text(), self._bench.backups.is_sealed
        if self.sealed.isChecked() and not sealed and not typed:
            raise InvalidInput("passphrase", "required")
        if self.sealed.isChecked():
            return typed or None
        return "" if sealed else None

    def load(self) -> None:
        """Show what holds."""
        backups = self._bench.backups
        self.folder.setText(backups.second)
        self.sealed.setEnabled(backups.can_seal)
        self.sealed.setChecked(backups.is_sealed)
        self.passphrase.clear()
        self.forgotten.setText(
            self.tr("Nobody can open these backups without the passphrase: write it down, and keep it elsewhere.")
            if backups.can_seal
            else self.tr("This PC lacks the library for passphrases: the choice is not available.")
        )
        self._offer_passphrase()
        shares = backups.shares_a_disk()
        text = self.tr("! This place is on the disk of the desk itself: if the disk fails, both are lost.")
        self.caution.setText(text if shares else "")
        self.caution.setVisible(shares)

    def show_problem(self, problem: InvalidInput) -> None:
        """Say it at its field."""
        self.fields[problem.field].set_error(sentence(problem))
        self.fields[problem.field].setFocus()

    def _offer_passphrase(self) -> None:
        self.fields["passphrase"].setVisible(self.sealed.isChecked())
        self.passphrase.setPlaceholderText(self.tr("as before") if self._bench.backups.is_sealed else "")

    def _browse(self) -> None:
        picked = self._choose(self, self.tr("Second disk or stick for backups"), self.folder.text())
        if picked:
            self.folder.setText(str(Path(picked)))

    def _lay_out(self) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.browse.setAccessibleName(self.tr("Browse for a second disk or stick"))
        place = row((self.fields["folder"], 1), self.browse)
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.title)
        self.body.addLayout(place)
        for each in (self.caution, self.sealed, self.fields["passphrase"], self.forgotten):
            self.body.addWidget(each)
        for text in (self.caution, self.forgotten):
            text.setWordWrap(True)
