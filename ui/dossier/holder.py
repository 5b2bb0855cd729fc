"""The word for who has a dossier."""

from PySide6.QtCore import QCoreApplication

from desk import steps


def holder_word(holder: str) -> str:
    """The holder's name, `The desk` for the desk itself, `The applicant` for him, nothing for nobody."""
    match holder:
        case steps.DESK:
            return QCoreApplication.translate("words", "The desk")
        case steps.APPLICANT:
            return QCoreApplication.translate("words", "The applicant")
    return holder
