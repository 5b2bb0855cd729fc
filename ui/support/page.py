"""The support file as a page that the clerk can read before it is given to anybody."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.support import Part, Report
from ui import words

HEADINGS: dict[str, object] = {
    "program": QT_TRANSLATE_NOOP("support", "Program and system"),
    "screens": QT_TRANSLATE_NOOP("support", "Screens"),
    "printers": QT_TRANSLATE_NOOP("support", "Printers"),
    "files": QT_TRANSLATE_NOOP("support", "Files, in bytes"),
    "store": QT_TRANSLATE_NOOP("support", "Data"),
    "rows": QT_TRANSLATE_NOOP("support", "Rows of each table"),
    "journal": QT_TRANSLATE_NOOP("support", "Entries of each kind"),
    "settings": QT_TRANSLATE_NOOP("support", "Settings"),
    "backups": QT_TRANSLATE_NOOP("support", "Backups"),
    "print queue": QT_TRANSLATE_NOOP("support", "Print queue"),
    "checks": QT_TRANSLATE_NOOP("support", "Checks"),
    "proof": QT_TRANSLATE_NOOP("support", "Proof of all data"),
}
NAMES: dict[str, object] = {
    "version": QT_TRANSLATE_NOOP("support", "version"),
    "system": QT_TRANSLATE_NOOP("support", "system"),
    "kernel": QT_TRANSLATE_NOOP("support", "kernel"),
    "processor": QT_TRANSLATE_NOOP("support", "processor"),
    "locale": QT_TRANSLATE_NOOP("support", "language of the system"),
    "known to the system": QT_TRANSLATE_NOOP("support", "known to the system"),
    "store": QT_TRANSLATE_NOOP("support", "data"),
    "write-ahead log": QT_TRANSLATE_NOOP("support", "not yet folded in"),
    "mark of numbers": QT_TRANSLATE_NOOP("support", "mark of numbers"),
    "log of faults": QT_TRANSLATE_NOOP("support", "log of faults"),
    "free on the disk": QT_TRANSLATE_NOOP("support", "free on the disk"),
    "line of the mark": QT_TRANSLATE_NOOP("support", "entry of the mark"),
    "migrations": QT_TRANSLATE_NOOP("support", "changes of the format"),
    "epoch": QT_TRANSLATE_NOOP("support", "restores and 1"),
    "lang": QT_TRANSLATE_NOOP("support", "language of the screens"),
    "look": QT_TRANSLATE_NOOP("support", "colours"),
    "counter": QT_TRANSLATE_NOOP("support", "counter"),
    "here": QT_TRANSLATE_NOOP("support", "here"),
    "here, broken": QT_TRANSLATE_NOOP("support", "here, broken"),
    "here, newest": QT_TRANSLATE_NOOP("support", "here, newest"),
    "here, line of the newest": QT_TRANSLATE_NOOP("support", "here, last entry of the newest"),
    "here, sealed": QT_TRANSLATE_NOOP("support", "here, with a passphrase"),
    "second": QT_TRANSLATE_NOOP("support", "second place"),
    "second, broken": QT_TRANSLATE_NOOP("support", "second place, broken"),
    "second, newest": QT_TRANSLATE_NOOP("support", "second place, newest"),
    "second, line of the newest": QT_TRANSLATE_NOOP("support", "second place, last entry of the newest"),
    "second, sealed": QT_TRANSLATE_NOOP("support", "second place, with a passphrase"),
    "end of the journal": QT_TRANSLATE_NOOP("support", "end of the journal"),
    "last proof": QT_TRANSLATE_NOOP("support", "last proof"),
    "checks of the last proof": QT_TRANSLATE_NOOP("support", "checks of the last proof"),
    "failed in the last proof": QT_TRANSLATE_NOOP("support", "failed in the last proof"),
}
"""What the lines are called; others bear the program's own names."""
UNTOLD = ("rows", "journal")
"""Parts whose lines are tables and facts: a table `counter` is no counter of the office."""


def page(report: Report, made_at: datetime) -> str:
    """All that the support file holds."""
    translate = QCoreApplication.translate
    faults, empty = translate("support", "Log of faults"), translate("support", "empty")
    parts = [
        translate("support", "Support file of {moment}").format(moment=words.moment(made_at)),
        translate("support", "It holds no names, numbers or addresses of people, and no codes of dossiers."),
        *map(_told, report.parts),
        f"{faults}\n{report.faults.rstrip() or empty}",
    ]
    return "\n\n".join(parts) + "\n"


def _told(part: Part) -> str:
    translate = QCoreApplication.translate
    lines = [translate("support", str(HEADINGS[part.name]))]
    for name, value in part.lines.items():
        shown = words.grouped(value) if isinstance(value, int) else value
        named = name if part.name in UNTOLD else translate("support", str(NAMES.get(name, name)))
        lines.append(f"    {named}: {shown}")
    if part.problem:
        problem = translate("support", "cannot be read: {why}").format(why=part.problem)
        lines.append(f"    ✕ {problem}")
    elif not part.lines:
        lines.append("    " + translate("support", "nothing"))
    return "\n".join(lines)
