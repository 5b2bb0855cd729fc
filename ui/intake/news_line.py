"""What the desk knows of the applicant, said quietly below his fields."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.views import DossierLine
from ui import words
from ui.fields import ElidedLabel, button, row


class NewsLine(QWidget):
    """A line of text, and a link to the newest of his open dossiers. Keeps its place when there is nothing to say."""

    dossier_wanted = Signal(object)
    """A `DossierLine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[DossierLine, ...] = ()
        self.text = ElidedLabel()
        self.text.setProperty("role", "quiet")
        self.text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.link = button("", role="link")
        self.link.clicked.connect(self._want)
        layout = row(self.text, self.link)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setMinimumHeight(self.link.sizeHint().height())
        self.tell([], ())

    def tell(self, news: list[str], found: tuple[DossierLine, ...]) -> None:
        """Say the news, and that there are these open dossiers."""
        self.found = found
        if found:
            news = [*news, self.tr("%n open dossier(s):", None, len(found))]
            self.link.setText(found[0].code or words.word(found[0].state))
        self.text.setText(" · ".join(news))
        self.text.setToolTip(self.text.text())
        self.text.updateGeometry()
        self.link.setVisible(bool(found))

    def _want(self) -> None:
        self.dossier_wanted.emit(self.found[0])
