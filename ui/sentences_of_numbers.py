"""The sentences of numbers that paper has given."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES_OF_NUMBERS: dict[str, object] = {
    "sheets-range": QT_TRANSLATE_NOOP("errors", "A pad has {first} to {last} sheets."),
    "sheet-not-entered": QT_TRANSLATE_NOOP("errors", "Sheet {number} of the pad was not entered yet."),
    "number-format": QT_TRANSLATE_NOOP("errors", "Type the number as on the paper, such as 13 or 910004."),
    "number-other-day": QT_TRANSLATE_NOOP("errors", "This code is of {day}, not of this paper day."),
    "number-other-counter": QT_TRANSLATE_NOOP("errors", "Counter {counter} gives this number: enter it there."),
    "number-other-office": QT_TRANSLATE_NOOP("errors", "{prefix} is the code of another agency."),
    "number-not-printed": QT_TRANSLATE_NOOP("errors", "No pad printed here has this sheet: look at the number again."),
    "number-given": QT_TRANSLATE_NOOP(
        "errors", "{dossier} has this number already: one of the two papers is a double."
    ),
    "number-voided": QT_TRANSLATE_NOOP("errors", "This number was voided: it can be given to nobody."),
    "number-ahead": QT_TRANSLATE_NOOP(
        "errors", "The day has come to {last} only: what lies beyond is still to be given."
    ),
    "numbers-not-a-run": QT_TRANSLATE_NOOP("errors", "The last number has to follow the first, of the same kind."),
    "numbers-too-many": QT_TRANSLATE_NOOP("errors", "That is too many numbers at once: at most {limit}."),
    "numbers-format": QT_TRANSLATE_NOOP("errors", "“{text}” is no number: type them as 1-45, 47, 910001-910012."),
}
