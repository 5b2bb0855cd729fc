"""The clerk's words for values: states, choices, days, times, money. Paper has a wording of its own."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desk.calendar import OfficeCalendar
from desk.catalogue import PaperKind
from desk.deadline import DueHour, Term, TermUnit
from desk.dossier import State
from desk.facts import Outcome, Rating, Role
from desk.forms.content import FormKind
from desk.identity import Sex
from desk.parties import PartyKind
from desk.print_jobs import JobState
from desk.reception import Channel, Delivery, HandedIn
from desk.steps import Verdict
from desk.views import Filter, Order
from ui.places import Place

_WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    State: {
        State.AWAITING_SUPPLEMENT: QT_TRANSLATE_NOOP("words", "Waiting for papers"),
        State.AT_DESK: QT_TRANSLATE_NOOP("words", "At the desk"),
        State.WITH_HOLDER: QT_TRANSLATE_NOOP("words", "Being handled"),
        State.SENT_UP: QT_TRANSLATE_NOOP("words", "With the upper office"),
        State.SUPPLEMENTING: QT_TRANSLATE_NOOP("words", "Supplement awaited"),
        State.READY: QT_TRANSLATE_NOOP("words", "Ready to give back"),
        State.RETURNED: QT_TRANSLATE_NOOP("words", "Given back"),
        State.REFUSED: QT_TRANSLATE_NOOP("words", "Refused at reception"),
    },
    Verdict: {
        Verdict.EARLY: QT_TRANSLATE_NOOP("words", "Early"),
        Verdict.ON_TIME: QT_TRANSLATE_NOOP("words", "On time"),
        Verdict.LATE: QT_TRANSLATE_NOOP("words", "Late"),
    },
    Channel: {
        Channel.DESK: QT_TRANSLATE_NOOP("words", "In person"),
        Channel.POST: QT_TRANSLATE_NOOP("words", "By post"),
        Channel.ONLINE_FULL: QT_TRANSLATE_NOOP("words", "Online, whole process"),
        Channel.ONLINE_PART: QT_TRANSLATE_NOOP("words", "Online, part of the process"),
    },
    Delivery: {
        Delivery.DESK: QT_TRANSLATE_NOOP("words", "Collected at the desk"),
        Delivery.POST: QT_TRANSLATE_NOOP("words", "Sent by post"),
        Delivery.ONLINE: QT_TRANSLATE_NOOP("words", "Sent online"),
    },
    HandedIn: {
        HandedIn.YES: QT_TRANSLATE_NOOP("words", "Handed in"),
        HandedIn.NOT_APPLICABLE: QT_TRANSLATE_NOOP("words", "Not needed"),
        HandedIn.IN_DATABASE: QT_TRANSLATE_NOOP("words", "In the database"),
        HandedIn.MISSING: QT_TRANSLATE_NOOP("words", "Missing"),
    },
    PaperKind: {
        PaperKind.ORIGINAL: QT_TRANSLATE_NOOP("words", "Original"),
        PaperKind.COPY: QT_TRANSLATE_NOOP("words", "Copy"),
        PaperKind.CERTIFIED_COPY: QT_TRANSLATE_NOOP("words", "Certified copy"),
        PaperKind.FORM: QT_TRANSLATE_NOOP("words", "Form"),
        PaperKind.PRESENTED: QT_TRANSLATE_NOOP("words", "Shown"),
    },
    TermUnit: {
        TermUnit.WORKING_DAY: QT_TRANSLATE_NOOP("words", "working days"),
        TermUnit.CALENDAR_DAY: QT_TRANSLATE_NOOP("words", "days"),
        TermUnit.WORKING_HOUR: QT_TRANSLATE_NOOP("words", "working hours"),
        TermUnit.MONTH: QT_TRANSLATE_NOOP("words", "months"),
    },
    DueHour: {
        DueHour.END_OF_DAY: QT_TRANSLATE_NOOP("words", "At the end of the day's hours"),
        DueHour.HOUR_OF_RECEPTION: QT_TRANSLATE_NOOP("words", "At the hour of reception"),
    },
    Outcome: {
        Outcome.RESULT: QT_TRANSLATE_NOOP("words", "Result"),
        Outcome.REFUSAL: QT_TRANSLATE_NOOP("words", "Refusal"),
        Outcome.UNFINISHED: QT_TRANSLATE_NOOP("words", "Not finished"),
        Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("words", "Withdrawn by the applicant"),
        Outcome.STOPPED: QT_TRANSLATE_NOOP("words", "Stopped"),
    },
    Rating: {
        Rating.SATISFIED: QT_TRANSLATE_NOOP("words", "Satisfied"),
        Rating.NEUTRAL: QT_TRANSLATE_NOOP("words", "Neither"),
        Rating.DISSATISFIED: QT_TRANSLATE_NOOP("words", "Dissatisfied"),
    },
    Role: {
        Role.CLERK: QT_TRANSLATE_NOOP("words", "Clerk of the desk"),
        Role.HOLDER: QT_TRANSLATE_NOOP("words", "Handles dossiers"),
    },
    Sex: {
        Sex.MALE: QT_TRANSLATE_NOOP("words", "Male"),
        Sex.FEMALE: QT_TRANSLATE_NOOP("words", "Female"),
    },
    PartyKind: {
        PartyKind.PERSON: QT_TRANSLATE_NOOP("words", "Person"),
        PartyKind.ORGANISATION: QT_TRANSLATE_NOOP("words", "Organisation"),
    },
    FormKind: {
        FormKind.RECEIPT: QT_TRANSLATE_NOOP("words", "Receipt"),
        FormKind.SLIP: QT_TRANSLATE_NOOP("words", "Appointment slip"),
        FormKind.SUPPLEMENT_REQUEST: QT_TRANSLATE_NOOP("words", "Supplement request (02)"),
        FormKind.REFUSAL: QT_TRANSLATE_NOOP("words", "Refusal (03)"),
        FormKind.APOLOGY: QT_TRANSLATE_NOOP("words", "Apology"),
        FormKind.STOP_NOTICE: QT_TRANSLATE_NOOP("words", "Stop notice (05)"),
        FormKind.CONTROL_SHEET: QT_TRANSLATE_NOOP("words", "Control sheet"),
        FormKind.EXPLANATION: QT_TRANSLATE_NOOP("words", "Explanation of the due time"),
    },
    Filter: {
        Filter.ALL: QT_TRANSLATE_NOOP("words", "All"),
        Filter.DUE_TODAY: QT_TRANSLATE_NOOP("words", "Due today"),
        Filter.DUE_TOMORROW: QT_TRANSLATE_NOOP("words", "Due tomorrow"),
        Filter.OVERDUE: QT_TRANSLATE_NOOP("words", "Overdue"),
        Filter.WITH_HOLDER: QT_TRANSLATE_NOOP("words", "Being handled"),
        Filter.SENT_UP: QT_TRANSLATE_NOOP("words", "With the upper office"),
        Filter.CONSULTING: QT_TRANSLATE_NOOP("words", "Opinion awaited"),
        Filter.AT_DESK: QT_TRANSLATE_NOOP("words", "At the desk"),
        Filter.AWAITING_SUPPLEMENT: QT_TRANSLATE_NOOP("words", "Waiting for papers"),
        Filter.SUPPLEMENTING: QT_TRANSLATE_NOOP("words", "Supplement awaited"),
        Filter.READY: QT_TRANSLATE_NOOP("words", "Ready to give back"),
        Filter.RECEIVED_TODAY: QT_TRANSLATE_NOOP("words", "Received today"),
        Filter.NOTED_LATE: QT_TRANSLATE_NOOP("words", "Late only on the computer"),
    },
    Order: {
        Order.NEWEST: QT_TRANSLATE_NOOP("words", "Newest first"),
        Order.DUE: QT_TRANSLATE_NOOP("words", "Due first"),
        Order.APPLICANT: QT_TRANSLATE_NOOP("words", "By name"),
    },
    Place: {
        Place.INTAKE: QT_TRANSLATE_NOOP("words", "Intake"),
        Place.BOARD: QT_TRANSLATE_NOOP("words", "Dossiers"),
        Place.DOSSIER: QT_TRANSLATE_NOOP("words", "Dossier"),
        Place.PASSING_ON: QT_TRANSLATE_NOOP("words", "Hand over"),
        Place.GIVING_BACK: QT_TRANSLATE_NOOP("words", "Give back"),
        Place.REGISTER: QT_TRANSLATE_NOOP("words", "Register"),
        Place.REPORTS: QT_TRANSLATE_NOOP("words", "Reports"),
        Place.CATALOGUE: QT_TRANSLATE_NOOP("words", "Procedures"),
        Place.EXPORT: QT_TRANSLATE_NOOP("words", "Send upward"),
        Place.SETTINGS: QT_TRANSLATE_NOOP("words", "Settings"),
        Place.BACK_ENTRY: QT_TRANSLATE_NOOP("words", "Paper day"),
        Place.NUMBERS: QT_TRANSLATE_NOOP("words", "Numbers by hand"),
        Place.FIRST_START: QT_TRANSLATE_NOOP("words", "First start"),
        Place.PRINT_QUEUE: QT_TRANSLATE_NOOP("words", "Print queue"),
        Place.GUIDE: QT_TRANSLATE_NOOP("words", "Guide"),
    },
    JobState: {
        JobState.WAITING: QT_TRANSLATE_NOOP("words", "Waiting"),
        JobState.PRINTING: QT_TRANSLATE_NOOP("words", "Being printed"),
        JobState.PRINTED: QT_TRANSLATE_NOOP("words", "Printed"),
        JobState.FAILED: QT_TRANSLATE_NOOP("words", "Not printed"),
        JobState.UNCONFIRMED: QT_TRANSLATE_NOOP("words", "Not confirmed"),
        JobState.CANCELLED: QT_TRANSLATE_NOOP("words", "Cancelled"),
    },
}
KNOWN = tuple(_WORDS)
"""The enums whose members have words."""

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("words", "Monday"),
    QT_TRANSLATE_NOOP("words", "Tuesday"),
    QT_TRANSLATE_NOOP("words", "Wednesday"),
    QT_TRANSLATE_NOOP("words", "Thursday"),
    QT_TRANSLATE_NOOP("words", "Friday"),
    QT_TRANSLATE_NOOP("words", "Saturday"),
    QT_TRANSLATE_NOOP("words", "Sunday"),
)
_SHORT_WEEKDAYS = (
    QT_TRANSLATE_NOOP("words", "Mon"),
    QT_TRANSLATE_NOOP("words", "Tue"),
    QT_TRANSLATE_NOOP("words", "Wed"),
    QT_TRANSLATE_NOOP("words", "Thu"),
    QT_TRANSLATE_NOOP("words", "Fri"),
    QT_TRANSLATE_NOOP("words", "Sat"),
    QT_TRANSLATE_NOOP("words", "Sun"),
)


def word(value: StrEnum) -> str:
    """The word for a state or choice. Members of two enums may be equal, so the type decides too."""
    return _translated(_WORDS[type(value)][value])


def weekday(number: int) -> str:
    """`Monday` for 0."""
    return _translated(_WEEKDAYS[number])


def day(value: date) -> str:
    """`Thursday 26/11/2026`."""
    return f"{weekday(value.weekday())} {value:%d/%m/%Y}"


def short_weekday(number: int) -> str:
    """`Mon` for 0."""
    return _translated(_SHORT_WEEKDAYS[number])


def short_day(value: date) -> str:
    """`Thu 26/11`, where the year is plain."""
    return f"{short_weekday(value.weekday())} {value:%d/%m}"


def moment(value: datetime) -> str:
    """`17:00 Thursday 26/11/2026`."""
    return f"{value:%H:%M} {day(value)}"


def short_moment(value: datetime) -> str:
    """`17:00 26/11/2026`, for tables."""
    return f"{value:%H:%M %d/%m/%Y}"


def grouped(number: int) -> str:
    """`1.234.567`."""
    return f"{number:,}".replace(",", ".")


def money(dong: int) -> str:
    """`8.000 đ`."""
    return f"{grouped(dong)} đ"


def fee(dong: int | None) -> str:
    """The fee, `free of charge` for 0, nothing when it is not known."""
    if dong is None:
        return ""
    return money(dong) if dong else QCoreApplication.translate("words", "free of charge")


def term(value: Term) -> str:
    """`03 working days`; `the same day` for a term of nothing."""
    if value.same_day:
        return QCoreApplication.translate("words", "the same day")
    number = format(value.value.normalize(), "f")
    padded = number.zfill(2) if "." not in number else number.replace(".", ",")
    return f"{padded} {word(value.unit)}"


def how_far(due: datetime, now: datetime, calendar: OfficeCalendar) -> str:
    """How far off a due time is: `2 working days left`, `today at 17:00`, `late by 1 working day`."""
    ahead = calendar.working_days_between(now.date(), due.date())
    if due < now:
        if not ahead:
            return QCoreApplication.translate("words", "late since {hour}").format(hour=f"{due:%H:%M}")
        return _Distance().late(-ahead)
    if due.date() == now.date():
        return QCoreApplication.translate("words", "today at {hour}").format(hour=f"{due:%H:%M}")
    return _Distance().left(ahead)


class _Distance(QObject):
    """So many working days. A class, because `lupdate` sees plural forms in `tr` alone."""

    def late(self, days: int) -> str:
        return self.tr("late by %n working day(s)", None, days)

    def left(self, days: int) -> str:
        return self.tr("%n working day(s) left", None, days)


def duration(value: timedelta) -> str:
    """`2 h 05`, `40 min`."""
    hours, minutes = divmod(int(value.total_seconds()) // 60, 60)
    if hours:
        return QCoreApplication.translate("words", "{hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02d}")
    return QCoreApplication.translate("words", "{minutes} min").format(minutes=minutes)


def _translated(source: object) -> str:
    """The translation of a `QT_TRANSLATE_NOOP`, whose type the stubs leave open."""
    return QCoreApplication.translate("words", str(source))
