"""The words of the reports on the screen."""

from datetime import timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.facts import (
    ApologyDrafted,
    ConsultationAsked,
    Corrected,
    DossierReceived,
    HandedOver,
    OpinionReceived,
    Reappointed,
    RefusedAtReception,
    ResultReturned,
    SentUp,
    Stopped,
    SupplementBrought,
    SupplementDemanded,
    SupplementRequested,
    TakenBack,
)
from desk.figures import TIMES, Figure, FigureRow, Report, Wait
from ui import words
from ui.dossier.holder import holder_word

ONE_HOUR = timedelta(hours=1)
LONG = 100 * ONE_HOUR

_REPORTS: dict[Report, object] = {
    Report.ENDS_BY_FIELD: QT_TRANSLATE_NOOP("reports", "How it ended, by field"),
    Report.ENDS_BY_HANDLER: QT_TRANSLATE_NOOP("reports", "How it ended, by handler"),
    Report.HOLDERS: QT_TRANSLATE_NOOP("reports", "Holders"),
    Report.DATED_BACK_BY_CLERK: QT_TRANSLATE_NOOP("reports", "Noted later, by clerk"),
    Report.DATED_BACK_BY_REASON: QT_TRANSLATE_NOOP("reports", "Noted later, by reason"),
    Report.WAITING: QT_TRANSLATE_NOOP("reports", "Waited for"),
}
_FIGURES: dict[Figure, object] = {
    Figure.FINISHED: QT_TRANSLATE_NOOP("reports", "Finished"),
    Figure.HAS: QT_TRANSLATE_NOOP("reports", "Has now"),
    Figure.GOT: QT_TRANSLATE_NOOP("reports", "Got"),
    Figure.GAVE: QT_TRANSLATE_NOOP("reports", "Gave on"),
    Figure.EARLY: QT_TRANSLATE_NOOP("reports", "Early"),
    Figure.ON_TIME: QT_TRANSLATE_NOOP("reports", "On time"),
    Figure.NOTED_LATE: QT_TRANSLATE_NOOP("reports", "Late only on computer"),
    Figure.LATE: QT_TRANSLATE_NOOP("reports", "Late"),
    Figure.WITHDRAWN: QT_TRANSLATE_NOOP("reports", "Withdrawn"),
    Figure.STOPPED: QT_TRANSLATE_NOOP("reports", "Stopped"),
    Figure.REAPPOINTED: QT_TRANSLATE_NOOP("reports", "Newly appointed"),
    Figure.LATE_BY_FIRST: QT_TRANSLATE_NOOP("reports", "Late by the first due time"),
    Figure.AVERAGE: QT_TRANSLATE_NOOP("reports", "Kept on average"),
    Figure.LONGEST: QT_TRANSLATE_NOOP("reports", "Kept longest"),
    Figure.KEPT: QT_TRANSLATE_NOOP("reports", "Kept in all"),
    Figure.ACTS: QT_TRANSLATE_NOOP("reports", "Noted later"),
    Figure.CONFIRMED: QT_TRANSLATE_NOOP("reports", "With a second person"),
    Figure.AWAITED: QT_TRANSLATE_NOOP("reports", "Waited for"),
}
_WAITS: dict[Wait, object] = {
    Wait.OPINION: QT_TRANSLATE_NOOP("reports", "Opinions past their time"),
    Wait.SUPPLEMENT: QT_TRANSLATE_NOOP("reports", "Papers demanded from applicants"),
    Wait.APOLOGY: QT_TRANSLATE_NOOP("reports", "Apologies without a signature"),
    Wait.SENT_UP: QT_TRANSLATE_NOOP("reports", "With the upper office past its time"),
}
_ACTS: dict[str, object] = {
    SupplementRequested.__name__: QT_TRANSLATE_NOOP("reports", "Papers asked for at reception"),
    RefusedAtReception.__name__: QT_TRANSLATE_NOOP("reports", "Refused at reception"),
    DossierReceived.__name__: QT_TRANSLATE_NOOP("reports", "Received"),
    HandedOver.__name__: QT_TRANSLATE_NOOP("reports", "Handed over"),
    SentUp.__name__: QT_TRANSLATE_NOOP("reports", "Sent up"),
    TakenBack.__name__: QT_TRANSLATE_NOOP("reports", "Taken back"),
    SupplementDemanded.__name__: QT_TRANSLATE_NOOP("reports", "Papers demanded"),
    SupplementBrought.__name__: QT_TRANSLATE_NOOP("reports", "Papers brought"),
    ConsultationAsked.__name__: QT_TRANSLATE_NOOP("reports", "Opinion asked for"),
    OpinionReceived.__name__: QT_TRANSLATE_NOOP("reports", "Opinion received"),
    Stopped.__name__: QT_TRANSLATE_NOOP("reports", "Withdrawn or stopped"),
    ApologyDrafted.__name__: QT_TRANSLATE_NOOP("reports", "Apology drafted"),
    Reappointed.__name__: QT_TRANSLATE_NOOP("reports", "Apology signed"),
    ResultReturned.__name__: QT_TRANSLATE_NOOP("reports", "Given back"),
    Corrected.__name__: QT_TRANSLATE_NOOP("reports", "Moment of reception corrected"),
}
"""The acts that can be dated back."""


def report(value: Report) -> str:
    return _translated(_REPORTS[value])


def figure(value: Figure) -> str:
    return _translated(_FIGURES[value])


def part(value: Figure) -> str:
    """What a part of a bar stands for."""
    if value is Figure.ACTS:
        return QCoreApplication.translate("reports", "Still in time")
    return figure(value)


def act(kind: str) -> str:
    """The act whose fact is of that kind."""
    return _translated(_ACTS[kind])


def name(asked: Report, row: str) -> str:
    """What a row of the report is called."""
    match asked:
        case Report.WAITING:
            return _translated(_WAITS[Wait(row)])
        case Report.ENDS_BY_HANDLER if not row:
            return QCoreApplication.translate("reports", "Never left the desk")
        case Report.DATED_BACK_BY_REASON if not row:
            return QCoreApplication.translate("reports", "The same day: no reason owed")
    return holder_word(row) or "—"


def number(row: FigureRow, value: Figure) -> str:
    """The figure of a row as it is shown."""
    return kept(row.time(value)) if value in TIMES else words.grouped(row.count(value))


def kept(value: timedelta) -> str:
    """Working time, without its minutes where it is long; nothing where there is none."""
    if not value:
        return "—"
    if value < LONG:
        return words.duration(value)
    return QCoreApplication.translate("reports", "{hours} h").format(hours=words.grouped(value // ONE_HOUR))


def _translated(source: object) -> str:
    return QCoreApplication.translate("reports", str(source))
