"""What the head of a dossier's page says beside its due time: what is awaited, what was promised before."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier, State
from desk.promises import Ground
from desk.steps import Noted
from ui import words

translate = QCoreApplication.translate

_GROUNDS = {
    Ground.RECEPTION: QT_TRANSLATE_NOOP("notices", "reception"),
    Ground.SUPPLEMENT: QT_TRANSLATE_NOOP("notices", "supplement"),
    Ground.CALENDAR: QT_TRANSLATE_NOOP("notices", "changed calendar"),
    Ground.REAPPOINTMENT: QT_TRANSLATE_NOOP("notices", "new appointment"),
}


@dataclass(frozen=True)
class Notice:
    """A line; `role` of the style sheet is amber for what is awaited, green for what was done in time."""

    text: str
    role: str


def ground_word(ground: Ground) -> str:
    """Why a due time was given."""
    return translate("notices", str(_GROUNDS[ground]))


def notices(dossier: Dossier, calendar: OfficeCalendar) -> tuple[Notice, ...]:
    """What is awaited, and from whom; what was promised first; and that only the writing down came late."""
    lines = []
    if dossier.first_due_at is not None and dossier.first_due_at != dossier.due_at:
        grounds = dict.fromkeys(ground_word(promise.ground) for promise in dossier.promises[1:])
        first = translate("notices", "First due {due}; since then: {grounds}")
        due = words.short_moment(dossier.first_due_at)
        lines.append(Notice(first.format(due=due, grounds=", ".join(grounds)), "quiet"))
    if dossier.state is State.SUPPLEMENTING:
        since = translate("notices", "Supplement awaited since {moment}")
        lines.append(Notice(since.format(moment=words.short_moment(dossier.demands[-1].demanded_at)), "amber"))
    for asked in dossier.asked_now:
        opinion = translate("notices", "Opinion of {agency} awaited until {due}")
        lines.append(Notice(opinion.format(agency=asked.agency, due=words.short_moment(asked.due)), "amber"))
    if dossier.apology is not None:
        apology = translate("notices", "Apology waits for the signature of {signer}; it offers {due}")
        offered = words.short_moment(dossier.apology.due)
        lines.append(Notice(apology.format(signer=dossier.apology.signer, due=offered), "amber"))
    if dossier.late_on_computer and dossier.finished_at and dossier.finish_noted:
        late = translate("notices", "✓ Done in time; late only on the computer: {noted}")
        finished, noted = dossier.finished_at, dossier.finish_noted
        days = calendar.working_days_between(finished.date(), noted.at.date())
        lines.append(Notice(late.format(noted=noted_text(finished, noted, days)), "green"))
    return tuple(lines)


def noted_text(ended_at: datetime, noted: Noted, days: int) -> str:
    """Who wrote an end down, and how long after it: `noted by Nguyễn Thị Hoa 2 working days later`."""
    after = _Later().days(days) if days else words.duration(noted.at - ended_at)
    later = translate("notices", "noted by {clerk} {after} later")
    return later.format(clerk=noted.clerk, after=after)


class _Later(QObject):
    """So many working days. A class, because `lupdate` sees plural forms in `tr` alone."""

    def days(self, number: int) -> str:
        return self.tr("%n working day(s)", None, number)
