"""How things stand with the backups, in the words of the status line and of the settings."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.backups import Care, Tally, care
from desk.calendar import OfficeCalendar
from desk.errors import FileRefused
from ui import words
from ui.sentences import sentence


@dataclass(frozen=True)
class Told:
    """A sentence, its role in the style sheet, and more of it for the tool tip."""

    text: str
    role: str = ""
    more: str = ""


def told(tallies: tuple[Tally, ...], calendar: OfficeCalendar, now: datetime) -> Told:
    """The one thing to know of all places: the worst of them, with what to do about it. Empty before any work."""
    ranked = [(_rank(tally, calendar, now), tally) for tally in tallies]
    worst, tally = max(ranked, key=lambda each: each[0], default=(0, None))
    if tally is None or (tally.last is None and tally.lacks_since is None):
        return Told("")
    if worst == 0:
        tally = tallies[-1]  # the second place, where there is one: the backup that survives this PC
    return of_place(tally, calendar, now, here=tally is tallies[0])


def of_place(tally: Tally, calendar: OfficeCalendar, now: datetime, *, here: bool) -> Told:
    """How things stand with one place."""
    where = QCoreApplication.translate("backups", "this PC") if here else tally.place
    if tally.problem:
        text = QCoreApplication.translate("backups", "✕ No backup to {where}: {why}")
        return Told(text.format(where=where, why=sentence(FileRefused(tally.problem))), "red")
    away = "" if tally.is_there else QCoreApplication.translate("backups", "Put it in: newer work is not there yet.")
    if tally.last is None:
        return Told(
            QCoreApplication.translate("backups", "! No backup yet: {where}").format(where=where), "amber", away
        )
    text = QCoreApplication.translate("backups", "Backup checked {moment} · {where}")
    text = text.format(moment=words.short_moment(tally.last), where=where)
    if care(tally, calendar, now) is Care.OLD:
        return Told("! " + text, "amber", away or QCoreApplication.translate("backups", "Newer work is not in it."))
    return Told(text, "", away if tally.lacks_since else "")


def _rank(tally: Tally, calendar: OfficeCalendar, now: datetime) -> int:
    return list(Care).index(care(tally, calendar, now))
