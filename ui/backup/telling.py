"""How things stand with the backups, in the words of the status line and of the settings."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.backups import Care, Drilled, OpenedWith, Tally, care
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
    """The one thing to know of all places, always with the last verified backup. Empty before any work.

    The worst place, with what to do about it; if all is well the second, whose backup survives this PC, or both where
    this PC's is newer.
    """
    ranked = [(_rank(tally, calendar, now), tally) for tally in tallies]
    worst, tally = max(ranked, key=lambda each: each[0], default=(0, None))
    if tally is None or (tally.last is None and tally.lacks_since is None):
        return Told("")
    if worst:
        return of_place(tally, calendar, now, here=tally is tallies[0])
    first, *others = (of_place(each, calendar, now, here=each is tallies[0]) for each in tallies)
    if not others:
        return first
    (second,) = others
    return second if tallies[1].lacks_since is None else Told(f"{first.text}; {second.text}", second.role, second.more)


def of_place(tally: Tally, calendar: OfficeCalendar, now: datetime, *, here: bool) -> Told:
    """How things stand with one place."""
    where = QCoreApplication.translate("backups", "this PC") if here else tally.place
    lacking = away = ""
    if not tally.is_there:
        away = QCoreApplication.translate("backups", " (not connected)")
    if tally.lacks_since is not None:
        lacking = (
            QCoreApplication.translate("backups", "Newer work is not in it.")
            if tally.is_there
            else QCoreApplication.translate("backups", "Put it in: newer work is not there yet.")
        )
    at = _moment(tally.last, now) if tally.last else ""
    match care(tally, calendar, now):
        case Care.FAILING:
            text = (
                QCoreApplication.translate("backups", "✕ No backup goes to {where}; last verified {moment}")
                if at
                else QCoreApplication.translate("backups", "✕ No backup goes to {where}; none yet")
            )
            return Told(text.format(where=where, moment=at), "red", sentence(FileRefused(tally.problem)))
        case _ if not at:
            text = QCoreApplication.translate("backups", "! No backup yet: {where}").format(where=where)
            return Told(text + away, "amber", lacking)
        case state:
            text = QCoreApplication.translate("backups", "Last verified backup {moment} · {where}")
            text = text.format(moment=at, where=where) + away
            return Told(f"! {text}", "amber", lacking) if state is Care.OLD else Told(text, "", lacking)


def of_drill(drilled: Drilled, *, here: bool, where: str, typed: bool) -> Told:
    """What a trial of one place gave; `typed` tells whether the clerk gave a passphrase for it."""
    named = QCoreApplication.translate("backups", "this PC") if here else where
    if drilled.refused:
        why = sentence(FileRefused(drilled.refused))
        if drilled.refused == "backup-passphrase" and not typed:
            why = QCoreApplication.translate("backups", "It opens with another passphrase: type it, and try again.")
        text = QCoreApplication.translate("backups", "✕ {where}: not proved. {why}")
        return Told(text.format(where=named, why=why), "red")
    if drilled.failed:
        text = QCoreApplication.translate("backups", "✕ {where}: the backup opens, but is damaged: {what}.")
        return Told(text.format(where=named, what=", ".join(drilled.failed)), "red")
    text = QCoreApplication.translate(
        "backups",
        "✓ {where}: restored for trial in {seconds} s: {dossiers} dossiers, {lines} entries, last code {code}.",
    ).format(
        where=named,
        seconds=f"{drilled.seconds:.1f}".replace(".", ","),
        dossiers=words.grouped(drilled.dossiers),
        lines=words.grouped(drilled.lines),
        code=drilled.last_code or "–",
    )
    match drilled.opened_with:
        case OpenedWith.KEY:
            key = QCoreApplication.translate("backups", "Opened with this PC's key; the passphrase was not tried.")
            return Told(f"{text} {key}")
        case OpenedWith.PASSPHRASE:
            passphrase = QCoreApplication.translate("backups", "Opened with the passphrase.")
            return Told(f"{text} {passphrase}")
        case _:
            return Told(text)


def _moment(at: datetime, now: datetime) -> str:
    """The time alone where it is today's."""
    return f"{at:%H:%M}" if at.date() == now.date() else words.short_moment(at)


def _rank(tally: Tally, calendar: OfficeCalendar, now: datetime) -> int:
    return list(Care).index(care(tally, calendar, now))
