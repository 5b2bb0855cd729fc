"""What went wrong, and what to do next, as a colleague would say it: a sentence for every error code."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui import words
from ui.sentences_of_acts import SENTENCES_OF_ACTS
from ui.sentences_of_numbers import SENTENCES_OF_NUMBERS


class Problem(Protocol):
    """A `DeskError`, an `IdentityWarning` or a `RowProblem`."""

    @property
    def code(self) -> str: ...

    @property
    def params(self) -> Mapping[str, object]: ...


def sentence(problem: Problem) -> str:
    """The sentence of the problem's code, with its params."""
    shown = {name: _shown(value) for name, value in problem.params.items()}
    return QCoreApplication.translate("errors", str(SENTENCES[problem.code])).format(**shown)


def _shown(value: object) -> str:
    match value:
        case datetime():
            return words.short_moment(value)
        case date():
            return words.day(value)
        case time():
            return f"{value:%H:%M}"
        case StrEnum() if type(value) in words.KNOWN:
            return words.word(value)
        case str():
            return value
        case Iterable():
            return ", ".join(map(str, value))
    return str(value)


SENTENCES: dict[str, object] = {
    # Any field
    "holder-name-taken": QT_TRANSLATE_NOOP(
        "errors", "“{name}” means the desk or the applicant itself: use another name."
    ),
    "required": QT_TRANSLATE_NOOP("errors", "Please fill this in."),
    "too-long": QT_TRANSLATE_NOOP("errors", "Too long: at most {limit} characters."),
    "whole-number": QT_TRANSLATE_NOOP("errors", "Type a whole number from {least} to {most}."),
    "draft-invalid": QT_TRANSLATE_NOOP("errors", "Please look at the fields marked in red."),
    "day-format": QT_TRANSLATE_NOOP("errors", "Type the day as 26/11/2026."),
    # People and organisations
    "name-empty": QT_TRANSLATE_NOOP("errors", "Type the name."),
    "name-too-long": QT_TRANSLATE_NOOP("errors", "The name is too long: at most {limit} characters."),
    "name-digits": QT_TRANSLATE_NOOP("errors", "A person's name has no digits."),
    "name-letters": QT_TRANSLATE_NOOP("errors", "The name has no letters."),
    "birth-format": QT_TRANSLATE_NOOP("errors", "Type the date of birth as 05/07/1990, or only 1990."),
    "birth-impossible": QT_TRANSLATE_NOOP("errors", "There is no such date."),
    "birth-too-early": QT_TRANSLATE_NOOP("errors", "The year of birth is before {earliest}: check it."),
    "birth-in-future": QT_TRANSLATE_NOOP("errors", "The date of birth has not come yet: check it."),
    "id-number-digits": QT_TRANSLATE_NOOP("errors", "This number may hold digits only: check for the letter O."),
    "id-number-length": QT_TRANSLATE_NOOP(
        "errors", "The number has {length} characters: citizen cards have 12 digits, old identity cards 9."
    ),
    "id-number-characters": QT_TRANSLATE_NOOP("errors", "Type letters and digits only."),
    "tax-code-digits": QT_TRANSLATE_NOOP("errors", "A tax code has digits only."),
    "tax-code-length": QT_TRANSLATE_NOOP("errors", "A tax code has 10 or 13 digits, this one has {length}."),
    "phone-digits": QT_TRANSLATE_NOOP("errors", "A phone number has digits only."),
    "phone-length": QT_TRANSLATE_NOOP("errors", "The phone number has {length} digits: mobile numbers have 10."),
    "phone-prefix": QT_TRANSLATE_NOOP("errors", "No phone number in Viet Nam begins like this: check it."),
    "email-format": QT_TRANSLATE_NOOP("errors", "Type the address as name@example.vn."),
    "id-province": QT_TRANSLATE_NOOP("errors", "The number begins with an unknown province: compare it with the card."),
    "id-birth-year": QT_TRANSLATE_NOOP(
        "errors", "The number says born in {number_year}, the date says {birth_year}: compare with the card."
    ),
    "id-sex": QT_TRANSLATE_NOOP("errors", "The number says the other sex: compare it with the card."),
    # Scans
    "scan-unknown": QT_TRANSLATE_NOOP("errors", "This is neither a dossier code nor a citizen card. Scan again."),
    "code-unknown": QT_TRANSLATE_NOOP("errors", "No dossier here has the code {dossier}. Search by name instead."),
    "card-not": QT_TRANSLATE_NOOP("errors", "This is not the code of a citizen card. Scan the QR code on the card."),
    "card-number": QT_TRANSLATE_NOOP("errors", "The card's number did not come through. Scan again, or type it."),
    "card-name": QT_TRANSLATE_NOOP("errors", "The card's name did not come through. Scan again, or type it."),
    "card-birth": QT_TRANSLATE_NOOP("errors", "The card's date of birth is not a date. Type from the card."),
    "card-mangled": QT_TRANSLATE_NOOP(
        "errors", "The scanner has lost letters. Switch off Unikey and Caps Lock and scan again, or type."
    ),
    "card-caps-lock": QT_TRANSLATE_NOOP("errors", "Caps Lock is on: the name was put right, compare it with the card."),
    "card-letters-lost": QT_TRANSLATE_NOOP(
        "errors", "No Vietnamese letters came through: compare the name with the card."
    ),
    "card-cut-short": QT_TRANSLATE_NOOP("errors", "The scan ended early: compare the address with the card."),
    "card-issued-unreadable": QT_TRANSLATE_NOOP("errors", "The card's date of issue could not be read."),
    "card-issued-in-future": QT_TRANSLATE_NOOP(
        "errors", "The card's date of issue has not come yet: look at the card."
    ),
    # Intake
    "procedure-unknown": QT_TRANSLATE_NOOP("errors", "No procedure in use has this code. Pick one from the list."),
    "case-required": QT_TRANSLATE_NOOP("errors", "Pick the case that applies."),
    "papers-missing": QT_TRANSLATE_NOOP(
        "errors", "{count} papers are missing: ask for them (Ctrl+B), or correct the list."
    ),
    "papers-missing-on-paper-day": QT_TRANSLATE_NOOP(
        "errors", "Papers were missing: take this one in on the intake screen, dated back (Ctrl+D)."
    ),
    "choice-unknown": QT_TRANSLATE_NOOP("errors", "Pick one of the list: its first letters are enough."),
    "hour-format": QT_TRANSLATE_NOOP("errors", "Type the hour of that day, such as 16:40 or 1640."),
    "nothing-missing": QT_TRANSLATE_NOOP("errors", "No paper is marked as missing: the dossier can be taken in."),
    "paper-name": QT_TRANSLATE_NOOP("errors", "Each paper needs a name of at most {limit} characters."),
    "paper-copies": QT_TRANSLATE_NOOP("errors", "A paper has 0 to {most} copies."),
    "fee": QT_TRANSLATE_NOOP("errors", "Type the fee in đồng, such as 8.000."),
    "term-required": QT_TRANSLATE_NOOP("errors", "This procedure has no term in the catalogue: type one."),
    "term-number": QT_TRANSLATE_NOOP("errors", "Type the term as a number, such as 3 or 0,5."),
    "term-out-of-range": QT_TRANSLATE_NOOP("errors", "Type a term from 0 to {longest}."),
    "term-too-fine": QT_TRANSLATE_NOOP("errors", "Days and months are whole; working days and hours may be halves."),
    "received-already": QT_TRANSLATE_NOOP("errors", "This dossier was taken in already, as {dossier}."),
    # The office
    "too-many-reasons": QT_TRANSLATE_NOOP("errors", "That is too many reasons to choose from: at most {limit}."),
    "office-not-set": QT_TRANSLATE_NOOP("errors", "The office is not set up yet: fill in its data first."),
    "agency-code": QT_TRANSLATE_NOOP(
        "errors", "Type the agency code as H57.31.05: at most {limit} letters, digits, dots."
    ),
    "counter": QT_TRANSLATE_NOOP("errors", "Counters are numbered {first} to {last}."),
    "calendar-empty": QT_TRANSLATE_NOOP("errors", "The calendar has no working hours: set them first."),
    "shift-ends-before-start": QT_TRANSLATE_NOOP("errors", "The hours end at {end}, before they begin at {start}."),
    "shift-not-whole-minutes": QT_TRANSLATE_NOOP("errors", "Type hours to the minute, such as 07:30."),
    "shifts-overlap": QT_TRANSLATE_NOOP("errors", "Hours overlap: one ends at {end}, the next begins at {start}."),
    "day-named-twice": QT_TRANSLATE_NOOP("errors", "{day} is in the calendar twice: keep one."),
    "make-up-day-without-hours": QT_TRANSLATE_NOOP("errors", "Give {day} its working hours."),
    # Files and catalogues
    "procedure-known": QT_TRANSLATE_NOOP("errors", "The catalogue has this code already: make a new version of it."),
    "folder-missing": QT_TRANSLATE_NOOP("errors", "There is no such folder. Make it first, or leave this empty."),
    "file-missing": QT_TRANSLATE_NOOP("errors", "The file is not there any more. Pick it again."),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "errors", "The file cannot be read. Close it in other programs and try again."
    ),
    "file-too-large": QT_TRANSLATE_NOOP("errors", "The file is too large for a catalogue. Is it the right one?"),
    "file-encoding": QT_TRANSLATE_NOOP(
        "errors", "Line {line} has letters that cannot be read. Save the file as CSV UTF-8 and pick it again."
    ),
    "file-quoting": QT_TRANSLATE_NOOP(
        "errors", "Row {row} has a stray quotation mark. Mend it and pick the file again."
    ),
    "file-encrypted": QT_TRANSLATE_NOOP("errors", "The file has a password. Save it without one and pick it again."),
    "file-broken": QT_TRANSLATE_NOOP("errors", "The file is damaged. Save it anew and pick it again."),
    "file-not-a-table": QT_TRANSLATE_NOOP("errors", "This is not a table. Pick an .xlsx or .csv file."),
    "too-many-rows": QT_TRANSLATE_NOOP("errors", "The table has more than {limit} rows. Is it the right one?"),
    "too-many-columns": QT_TRANSLATE_NOOP("errors", "The table has more than {limit} columns. Is it the right one?"),
    "row-too-wide": QT_TRANSLATE_NOOP("errors", "Row {row} has more cells than there are headings."),
    "sheet-missing": QT_TRANSLATE_NOOP("errors", "The workbook has several sheets: name one of them {names}."),
    "table-empty": QT_TRANSLATE_NOOP("errors", "The table of procedures has no rows."),
    "columns-missing": QT_TRANSLATE_NOOP("errors", "Columns are missing: {names}."),
    "column-twice": QT_TRANSLATE_NOOP("errors", "Columns stand there twice: {names}."),
    "formula": QT_TRANSLATE_NOOP("errors", "This looks like a formula. Type the text itself."),
    "control-character": QT_TRANSLATE_NOOP("errors", "This cell holds a hidden sign. Type it anew."),
    "code-cut": QT_TRANSLATE_NOOP(
        "errors", "The spreadsheet has cut {text} short. Format the column as text, type it anew."
    ),
    "code-shape": QT_TRANSLATE_NOOP("errors", "{text} is not a procedure code: letters, digits, dots and dashes only."),
    "unit-unknown": QT_TRANSLATE_NOOP("errors", "{text} is not a unit: use working day, day, working hour or month."),
    "unit-missing": QT_TRANSLATE_NOOP("errors", "Give the unit of the term."),
    "term-missing": QT_TRANSLATE_NOOP("errors", "Give the term, or leave its unit empty too."),
    "fee-number": QT_TRANSLATE_NOOP("errors", "{text} is not an amount in đồng."),
    "fee-negative": QT_TRANSLATE_NOOP("errors", "A fee cannot be less than zero."),
    "fee-too-large": QT_TRANSLATE_NOOP("errors", "The fee is too large: at most {most} đ."),
    "kind-unknown": QT_TRANSLATE_NOOP(
        "errors", "{text} is not a kind of paper: use original, copy, certified copy, form, presented."
    ),
    "yes-or-no": QT_TRANSLATE_NOOP("errors", "Write yes or no instead of {text}."),
    "hours-number": QT_TRANSLATE_NOOP("errors", "Type a number, such as 4 or 0,5."),
    "hours-twice": QT_TRANSLATE_NOOP("errors", "Give hours or days, not both."),
    "hours-out-of-range": QT_TRANSLATE_NOOP("errors", "A step takes more than 0 and at most {most} hours."),
    "hours-too-fine": QT_TRANSLATE_NOOP("errors", "A step is counted in quarters of an hour, such as 0,25 or 1,5."),
    "condition-missing": QT_TRANSLATE_NOOP("errors", "Say when this paper is needed."),
    "condition-unwanted": QT_TRANSLATE_NOOP("errors", "A paper that is always needed has no condition."),
    "name-differs": QT_TRANSLATE_NOOP("errors", "Row {first} gives this procedure another name."),
    "field-differs": QT_TRANSLATE_NOOP("errors", "Row {first} puts this procedure into another field."),
    "case-twice": QT_TRANSLATE_NOOP("errors", "Row {first} has the same case already."),
    "case-unknown": QT_TRANSLATE_NOOP("errors", "The procedure has no such case."),
    "position-twice": QT_TRANSLATE_NOOP("errors", "Row {first} has the same position already."),
    # Sending upward
    "period-reversed": QT_TRANSLATE_NOOP("errors", "The period ends before it begins."),
    "export-format-required": QT_TRANSLATE_NOOP("errors", "Tick at least one kind of file."),
    "nothing-to-export": QT_TRANSLATE_NOOP("errors", "There is nothing to export: no dossier fits."),
    "export-folder-missing": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: this folder is not there. Is the stick in?"
    ),
    "export-folder-unwritable": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: this folder or stick cannot be written to. Pick another one."
    ),
    "export-no-space": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: there is not enough room. Free some, or pick another folder."
    ),
    "export-medium-gone": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: the folder or stick stopped answering. Put it in again and repeat."
    ),
    "export-file-held": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: another program, perhaps a virus scanner, holds a file there. Try again."
    ),
    "export-verify-failed": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: what was read back differs from what was written. Use another stick."
    ),
    "export-sheet-full": QT_TRANSLATE_NOOP(
        "errors", "Nothing was exported: a workbook holds {limit} lines at most. Pick a shorter period, or CSV."
    ),
    # Configuration packs
    "pack-part-required": QT_TRANSLATE_NOOP("errors", "Tick at least one part."),
    "pack-cannot-sign": QT_TRANSLATE_NOOP(
        "errors", "This PC lacks the signing library: make the pack without a signature."
    ),
    "pack-key-damaged": QT_TRANSLATE_NOOP(
        "errors", "The key of this office ({file}) is damaged. Bring back a copy, or delete it to get a new key."
    ),
    "pack-empty": QT_TRANSLATE_NOOP("errors", "The file is empty. Ask for it again."),
    "pack-foreign": QT_TRANSLATE_NOOP("errors", "This is no configuration pack. Pick an .mcpack file."),
    "pack-too-large": QT_TRANSLATE_NOOP("errors", "The file is larger than {most} MB: this is no configuration pack."),
    "pack-too-new": QT_TRANSLATE_NOOP(
        "errors", "A newer program made this pack. Bring this program up to date, then read it again."
    ),
    "pack-damaged": QT_TRANSLATE_NOOP(
        "errors", "The pack is damaged, or was changed after it was made. Ask for it again."
    ),
    "pack-signature-false": QT_TRANSLATE_NOOP(
        "errors", "The signature is false: the pack was changed after it was signed. Do not use it."
    ),
    "pack-part-unusable": QT_TRANSLATE_NOOP(
        "errors", "The pack holds something that this program cannot use ({file}). Ask who made it."
    ),
    "form-words-broken": QT_TRANSLATE_NOOP("errors", "The words of the form cannot be read. Save them as UTF-8 text."),
    "form-words-unnamed": QT_TRANSLATE_NOOP(
        "errors", "The words must say form, version (from {first}), based_on and origin."
    ),
    "form-words-other-program": QT_TRANSLATE_NOOP(
        "errors", "The words of a form were written for another version of this program."
    ),
    "form-words-misfit": QT_TRANSLATE_NOOP(
        "errors", "{form}: the words of the part {part} lose a field or do not fit. Compare them with the first ones."
    ),
    "too-many-books": QT_TRANSLATE_NOOP("errors", "At most {limit} books can be listed."),
    # The store
    "store-busy": QT_TRANSLATE_NOOP(
        "errors", "Another program holds the data. Nothing was saved: try again in a moment."
    ),
    "store-disk-full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full. Nothing was saved: free some room, then try again."
    ),
    "store-read-only": QT_TRANSLATE_NOOP(
        "errors", "The data cannot be written here. Nothing was saved: call whoever looks after this PC."
    ),
    "store-denied": QT_TRANSLATE_NOOP(
        "errors",
        "Something keeps the program from its data: a virus scanner? Nothing was saved: try again in a moment.",
    ),
    "store-disk-error": QT_TRANSLATE_NOOP(
        "errors", "The disk does not answer. Nothing was saved: try again, and have the disk looked at."
    ),
    "store-damaged": QT_TRANSLATE_NOOP(
        "errors", "The data are damaged: nothing was saved. Restore the last backup (F10, Backups)."
    ),
    "store-cannot-open": QT_TRANSLATE_NOOP("errors", "The data cannot be opened. Is the disk there? Then start again."),
    "store-foreign": QT_TRANSLATE_NOOP("errors", "This file is not the desk's. It was left untouched."),
    "store-newer": QT_TRANSLATE_NOOP(
        "errors", "These data were written by a newer version. Update this program first."
    ),
    "store-pragma": QT_TRANSLATE_NOOP("errors", "The data cannot be kept safely on this disk. Use a local one."),
    "sqlite-too-old": QT_TRANSLATE_NOOP(
        "errors", "This installation is too old to keep data safely ({version}). Install it anew."
    ),
    "store-missing": QT_TRANSLATE_NOOP(
        "errors", "The data (desk.db) are not where they were. Put the file back, or restore the last backup."
    ),
    "store-mixed": QT_TRANSLATE_NOOP(
        "errors", "The files of the data do not belong together. Nothing was changed: restore the last backup."
    ),
    "store-older": QT_TRANSLATE_NOOP(
        "errors", "An older copy of the data lies here: no number is given before the program was started anew."
    ),
    "numbers-left-out": QT_TRANSLATE_NOOP(
        "errors", "An older copy of the data lies here. Numbers left out: {count}. Newer data? Restore a backup (F10)."
    ),
    "store-in-use": QT_TRANSLATE_NOOP(
        "errors", "The desk is open already: another user of this PC has it, or it is closing. Try again in a minute."
    ),
    "store-not-answering": QT_TRANSLATE_NOOP(
        "errors", "The desk is open already but does not answer. Wait a minute; if it stays so, restart this PC."
    ),
    "store-on-network": QT_TRANSLATE_NOOP(
        "errors", "The data must not lie on the network: it damages them. Keep them on a disk inside this PC."
    ),
    "store-on-removable-disk": QT_TRANSLATE_NOOP(
        "errors", "The data must not lie on a stick: it may be pulled out. Keep them on a disk inside this PC."
    ),
    "store-in-synchronised-folder": QT_TRANSLATE_NOOP(
        "errors",
        "OneDrive, Dropbox or Google Drive copies this folder, which damages the data. Keep them in another folder.",
    ),
    # Backups
    "backup-folder-missing": QT_TRANSLATE_NOOP("errors", "The folder or stick is not there. Put it in again."),
    "backup-folder-unwritable": QT_TRANSLATE_NOOP("errors", "It cannot be written to. Unlock it, or pick another one."),
    "backup-no-space": QT_TRANSLATE_NOOP("errors", "There is not enough room. Free some, or pick another place."),
    "backup-medium-gone": QT_TRANSLATE_NOOP("errors", "The disk or stick stopped answering. Put it in again."),
    "backup-file-held": QT_TRANSLATE_NOOP(
        "errors", "Another program, perhaps a virus scanner, holds a file there. Try again in a moment."
    ),
    "backup-verify-failed": QT_TRANSLATE_NOOP("errors", "What was read back is not what was written. Use another one."),
    "backup-unsound": QT_TRANSLATE_NOOP("errors", "The data are damaged. Restore the last backup."),
    "backup-damaged": QT_TRANSLATE_NOOP("errors", "This backup is damaged. Pick another one."),
    "backup-passphrase": QT_TRANSLATE_NOOP("errors", "The passphrase does not open this backup."),
    "backup-no-library": QT_TRANSLATE_NOOP(
        "errors", "This PC lacks the library for passphrases. Restore on another PC."
    ),
    "backup-key-damaged": QT_TRANSLATE_NOOP("errors", "The key of the backups is damaged. Set the passphrase anew."),
    "backup-none": QT_TRANSLATE_NOOP("errors", "There is no backup yet that could be tried. Back up now."),
    "backup-place-same": QT_TRANSLATE_NOOP("errors", "Backups lie here already. Pick a stick or another disk."),
    "passphrase-short": QT_TRANSLATE_NOOP("errors", "Too short: at least {least} characters."),
    "code-format": QT_TRANSLATE_NOOP("errors", "Scan the receipt, or type its code as H57.31.05-261120-0007."),
    "register-number-format": QT_TRANSLATE_NOOP("errors", "Type the number as it stands in the register, such as 42."),
    # The clock
    "clock-behind": QT_TRANSLATE_NOOP(
        "errors", "The PC's clock says {now}, but work was recorded at {last}. Set the clock, or confirm its date."
    ),
    "clock-ahead": QT_TRANSLATE_NOOP(
        "errors", "The PC's clock says {now}; the last work was recorded at {last}. Set the clock, or confirm its date."
    ),
    # Paper
    "printer-gone": QT_TRANSLATE_NOOP("errors", "{printer} is not there any more. Pick another printer in Settings."),
    "print-refused": QT_TRANSLATE_NOOP(
        "errors", "{printer} does not print. Look at paper and cable, then print again."
    ),
    "saved-as-file": QT_TRANSLATE_NOOP("errors", "No printer: papers are saved as PDF in {folder}."),
    "paper-unknown": QT_TRANSLATE_NOOP(
        "errors", "{printer} does not know this paper: what it prints may be cut, or made smaller."
    ),
    "edge-cut": QT_TRANSLATE_NOOP(
        "errors", "{printer} cannot print nearer to the edge than {margin} mm: what stands there would be cut."
    ),
    "list-outdated": QT_TRANSLATE_NOOP("errors", "Another version of the program made this list. Make it anew."),
    "disk-full": QT_TRANSLATE_NOOP("errors", "The disk is full. Free some room, then try again."),
    "file-in-use": QT_TRANSLATE_NOOP("errors", "The file is open in another program. Close it there, then try again."),
    "folder-unwritable": QT_TRANSLATE_NOOP("errors", "Nothing can be saved in that folder. Pick another one."),
    "form-template-unknown": QT_TRANSLATE_NOOP(
        "errors", "The form was issued by a newer version. Update this program to print it."
    ),
    # Ours
    "program-fault": QT_TRANSLATE_NOOP(
        "errors", "The program made a mistake; what was saved is safe, and Settings can make a support file of it."
    ),
    **SENTENCES_OF_ACTS,
    **SENTENCES_OF_NUMBERS,
}
