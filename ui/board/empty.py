"""What the board says where there is nothing to list."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.views import BoardQuery, Filter
from ui import keys
from ui.screen import Place

_TEXTS = {
    Filter.ALL: QT_TRANSLATE_NOOP("board", "There is no dossier yet. {key} takes the first one in."),
    Filter.DUE_TODAY: QT_TRANSLATE_NOOP("board", "Nothing more is due today."),
    Filter.DUE_TOMORROW: QT_TRANSLATE_NOOP("board", "Nothing is due on the next working day."),
    Filter.OVERDUE: QT_TRANSLATE_NOOP("board", "Nothing is overdue."),
    Filter.AT_DESK: QT_TRANSLATE_NOOP("board", "No dossier waits at the desk to be handed over."),
    Filter.WITH_HOLDER: QT_TRANSLATE_NOOP("board", "Nobody has a dossier to handle now."),
    Filter.SENT_UP: QT_TRANSLATE_NOOP("board", "No dossier is with an upper office."),
    Filter.CONSULTING: QT_TRANSLATE_NOOP("board", "No agency owes an opinion."),
    Filter.SUPPLEMENTING: QT_TRANSLATE_NOOP("board", "No applicant owes a supplement."),
    Filter.NOTED_LATE: QT_TRANSLATE_NOOP("board", "Nothing was finished in time and noted late."),
    Filter.AWAITING_SUPPLEMENT: QT_TRANSLATE_NOOP("board", "No applicant owes papers."),
    Filter.READY: QT_TRANSLATE_NOOP("board", "No result waits to be given back."),
    Filter.RECEIVED_TODAY: QT_TRANSLATE_NOOP("board", "Nothing was received today yet. {key} takes one in."),
}


def empty_text(query: BoardQuery) -> str:
    """A sentence for a query that found nothing, with what could be done."""
    if query.text.strip():
        return QCoreApplication.translate(
            "board",
            "Nothing found. Try part of a name, or the last three digits or more of a code, id number or phone.",
        )
    return QCoreApplication.translate("board", str(_TEXTS[query.filter])).format(
        key=keys.shown(keys.PLACES[Place.INTAKE])
    )
