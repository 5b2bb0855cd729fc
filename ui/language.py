"""The language of the screens."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CATALOGUES = Path(__file__).parent.parent / "resources" / "i18n"


def speak(app: QCoreApplication, lang: str) -> None:
    """Load the texts of `lang` (`vi`, `en`) and Qt's own, and let numbers and dates follow it."""
    QLocale.setDefault(QLocale(lang))
    for catalogue, folder in (
        (f"qtbase_{lang}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (lang, str(CATALOGUES)),
    ):
        translator = QTranslator(app)
        if translator.load(catalogue, folder):
            app.installTranslator(translator)
