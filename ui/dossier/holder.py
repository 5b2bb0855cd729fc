"""The word for who has a dossier."""

from PySide6.QtCore import QCoreApplication

from desk.dossier import DESK


def holder_word(holder: str) -> str:
    """The holder's name, `The desk` for the desk itself, nothing for nobody."""
    return QCoreApplication.translate("words", "The desk") if holder == DESK else holder
