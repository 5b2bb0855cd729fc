"""Light or dark, Vietnamese or English."""

from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from ui import theme
from ui.bench import Bench
from ui.fields import Card, Field, choose, row
from ui.settings.section import Section

LOOK, LANG = "look", "lang"
"""The settings; empty: as the system is, and Vietnamese."""


class LookSection(Section):
    """How the screens of this PC look."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.looks, self.languages = QComboBox(self), QComboBox(self)
        shown = {"": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        choose(self.looks, tuple(shown), shown.__getitem__)
        choose(self.languages, ("vi", "en"), {"vi": "Tiếng Việt", "en": "English"}.__getitem__)
        card = Card(self.tr("Look"), self)
        card.body.addLayout(
            row(
                (Field(self.tr("&Colours"), self.looks), 1),
                (Field(self.tr("&Language of the screens"), self.languages), 1),
            )
        )
        self.body.addWidget(card)
        self.note(self.tr("The language changes when the program is next started. Printed forms are Vietnamese."))
        self.body.addStretch(1)

    def load(self) -> None:
        self.looks.setCurrentIndex(max(0, self.looks.findData(self.bench.settings.get(LOOK))))
        self.languages.setCurrentIndex(max(0, self.languages.findData(self.bench.settings.get(LANG, "vi"))))

    def save(self) -> None:
        look = self.looks.currentData()
        self.bench.settings.set(LOOK, look)
        self.bench.settings.set(LANG, self.languages.currentData())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, {"dark": True, "light": False}.get(look))
        self.done(self.tr("The look is saved."))
