"""The language of the screens."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

CATALOGUES = Path(__file__).parent.parent / "resources" / "i18n"


def speak(app: QCoreApplication, lang: str) -> None:
    """Load the texts of `lang` (`vi`, `en`) and those of Qt itself, and let numbers and dates follow it."""
    QLocale.setDefault(QLocale(lang))
    for catalogue in (f"qt_{lang}", lang):
        translator = QTranslator(app)
        if translator.load(catalogue, str(CATALOGUES)):
            app.installTranslator(translator)
