"""How numbers and what was found of them are said."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.reconciling import Finding, Line
from ui import words

translate = QCoreApplication.translate

_FINDINGS: dict[Finding, object] = {
    Finding.IN_ORDER: QT_TRANSLATE_NOOP("numbers", "In order"),
    Finding.VOIDED: QT_TRANSLATE_NOOP("numbers", "Voided"),
    Finding.GAP: QT_TRANSLATE_NOOP("numbers", "Gap"),
    Finding.NOT_ENTERED: QT_TRANSLATE_NOOP("numbers", "Not entered yet"),
    Finding.DOUBLE: QT_TRANSLATE_NOOP("numbers", "Double on paper"),
    Finding.NOT_ON_PAPER: QT_TRANSLATE_NOOP("numbers", "Not on the paper"),
}
_ADVICE: dict[Finding, object] = {
    Finding.GAP: QT_TRANSLATE_NOOP("numbers", "void it, or enter its dossier"),
    Finding.NOT_ENTERED: QT_TRANSLATE_NOOP("numbers", "enter its dossier"),
    Finding.DOUBLE: QT_TRANSLATE_NOOP("numbers", "see which paper is right"),
    Finding.NOT_ON_PAPER: QT_TRANSLATE_NOOP("numbers", "add it to the paper register"),
}
SIGNS = {
    Finding.IN_ORDER: "✓",
    Finding.VOIDED: "–",
    Finding.GAP: "…",
    Finding.NOT_ENTERED: "✕",
    Finding.DOUBLE: "!",
    Finding.NOT_ON_PAPER: "?",
}
COLOURS = {
    Finding.IN_ORDER: "green",
    Finding.VOIDED: "quiet",
    Finding.GAP: "amber",
    Finding.NOT_ENTERED: "red",
    Finding.DOUBLE: "red",
    Finding.NOT_ON_PAPER: "amber",
}
"""Roles of `theme.Colours`; the sign and the word say the same."""


def finding(found: Finding) -> str:
    return translate("numbers", str(_FINDINGS[found]))


def dossier_of(line: Line) -> str:
    """The id of the dossier that has the number; empty where none has it."""
    return line.store.dossier_id if line.store else ""


def note(line: Line) -> str:
    """What else the store knows of the number, and what is to be done about it."""
    store = line.store
    if store and store.voided:
        return store.voided
    if store and line.finding is Finding.NOT_ENTERED:
        return translate("numbers", "entered as {code}").format(code=store.code)
    if line.needs_attention:
        return translate("numbers", str(_ADVICE[line.finding]))
    if store is None or store.recorded_at is None or store.received_at is None:
        return ""
    if store.recorded_at.date() == store.received_at.date():
        return ""
    return translate("numbers", "entered {moment}").format(moment=words.short_moment(store.recorded_at))


def runs(numbers: Iterable[int]) -> str:
    """`0003, 0007–0009` for numbers in their order."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1][1:] = [number]
        else:
            found.append([number])
    return ", ".join("–".join(f"{number:04d}" for number in run) for run in found)
