"""Which numbers were given and which voided, as the codes of dossiers and the voided runs have them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

import pysqlite3.dbapi2 as sqlite3

from desk.hand_numbers import HandNumber, Pad
from desk.numbers import (
    RegisterNumber,
    VoidedRun,
    day_counter,
    dossier_code,
    pad_counter,
    pad_number,
    pad_place,
    parts_of,
    sequence,
    sheet_in,
)
from desk.reconciling import StoreNumber

_DATED = "substr(code, instr(code, '-') + 1)"
"""Day and number in a code, `261120-0013`: index `dossier_number`."""
_SHEET = "CAST(substr(code, instr(code, '-') + 8) AS INTEGER)"
"""The number in a code; those beyond 900000 are sheets': index `dossier_sheet`."""
_COLUMNS = (
    "code, id, register_year, register_book, register_number, received_at,"
    " (SELECT recorded_at FROM journal WHERE dossier_id = id AND kind = 'DossierReceived')"
)


def numbered(connection: sqlite3.Connection, number: int, day: date) -> tuple[str, str] | None:
    """Id and code of the dossier with that number of the day; of a sheet, of whatever day."""
    if pad_place(number) is None:
        found = connection.execute(f"SELECT id, code FROM dossier WHERE {_DATED} = ?", (f"{day:%y%m%d}-{number:04d}",))
    else:
        found = connection.execute(f"SELECT id, code FROM dossier WHERE {_SHEET} > 900000 AND {_SHEET} = ?", (number,))
    row: tuple[str, str] | None = found.fetchone()
    return row


def sheet_prefix(connection: sqlite3.Connection, counter: int, nth: int) -> str | None:
    """The agency code on that sheet of the counter's pads; None when none was printed."""
    row = connection.execute(
        "SELECT prefix FROM pad WHERE counter = ? AND ? BETWEEN first AND last", (counter, nth)
    ).fetchone()
    return row[0] if row else None


def voided_run(connection: sqlite3.Connection, series: str, number: int) -> VoidedRun | None:
    """The run of voided numbers that this number of the series belongs to; runs never overlap."""
    row = connection.execute(
        "SELECT first, last, reason, lost FROM voided WHERE series = ? AND first <= ? ORDER BY first DESC LIMIT 1",
        (series, number),
    ).fetchone()
    return VoidedRun(row[0], row[1], row[2], bool(row[3])) if row and number <= row[1] else None


def of_sheet(connection: sqlite3.Connection, code: str) -> str | None:
    """The dossier that was entered with the sheet that has this code; None for any other code."""
    number = sheet_in(code)
    found = numbered(connection, number, date.min) if number else None
    return found[0] if found and parts_of(found[1])[0] == parts_of(code)[0] else None


def numbers_of_day(
    connection: sqlite3.Connection, day: date, counter: int, prefix: str, also: Sequence[int]
) -> tuple[StoreNumber, ...]:
    """The numbers of that day and counter (`desk.views.Reads`); `prefix` stands in the codes of voided ones."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM dossier WHERE {_DATED} >= ? AND {_DATED} < ?", (f"{day:%y%m%d}-", f"{day:%y%m%d}.")
    ).fetchall()
    for number in also:
        if pad_place(number) is not None:
            rows += connection.execute(
                f"SELECT {_COLUMNS} FROM dossier WHERE {_SHEET} > 900000 AND {_SHEET} = ?", (number,)
            ).fetchall()
    found: dict[int, StoreNumber] = {}
    for voided in _voided(connection, day, counter, prefix, set(also)):
        found[voided.number] = voided
    for row in rows:
        given = _given(row)
        if HandNumber(given.number).counter == counter:
            found[given.number] = given
    return tuple(found[number] for number in sorted(found))


def _given(row: tuple[str, str, int, str, int, str, str]) -> StoreNumber:
    code, dossier_id, year, book, line, received_at, recorded_at = row
    return StoreNumber(
        parts_of(code)[2],
        code,
        dossier_id,
        RegisterNumber(year, book, line),
        datetime.fromisoformat(received_at),
        datetime.fromisoformat(recorded_at),
    )


def _voided(
    connection: sqlite3.Connection, day: date, counter: int, prefix: str, also: set[int]
) -> Iterator[StoreNumber]:
    """Voided numbers of the day; of sheets those that were spoiled on that day, and any of `also`."""
    for run, _ in _runs(connection, day_counter(day.isoformat(), counter)):
        yield from _each(run, (sequence(counter, nth) for nth in range(run.first, run.last + 1)), day, prefix)
    for run, voided_on in _runs(connection, pad_counter(counter)):
        numbers = (pad_number(counter, nth) for nth in range(run.first, run.last + 1))
        of_day = voided_on == day and not run.lost
        yield from _each(run, (number for number in numbers if of_day or number in also), day, prefix)


def _each(run: VoidedRun, numbers: Iterable[int], day: date, prefix: str) -> Iterator[StoreNumber]:
    for number in numbers:
        yield StoreNumber(number, dossier_code(prefix, day, number), voided=run.reason, lost=run.lost)


def _runs(connection: sqlite3.Connection, series: str) -> Iterator[tuple[VoidedRun, date]]:
    rows = connection.execute("SELECT first, last, reason, lost, voided_at FROM voided WHERE series = ?", (series,))
    for first, last, reason, lost, voided_at in rows:
        yield VoidedRun(first, last, reason, bool(lost)), datetime.fromisoformat(voided_at).date()


def pads(connection: sqlite3.Connection, counter: int) -> tuple[Pad, ...]:
    """The counter's pads, newest first."""
    rows = connection.execute(
        "SELECT first, last, printed_at, printed_by, prefix FROM pad WHERE counter = ? ORDER BY first DESC", (counter,)
    )
    return tuple(
        Pad(counter, first, last, datetime.fromisoformat(printed_at), printed_by, prefix)
        for first, last, printed_at, printed_by, prefix in rows
    )


def open_sheets(connection: sqlite3.Connection, counter: int) -> tuple[int, ...]:
    """The numbers of the counter's sheets that are still to be used, in their order."""
    entered = {number for (number,) in connection.execute(f"SELECT {_SHEET} FROM dossier WHERE {_SHEET} > 900000")}
    voided = {
        pad_number(counter, nth)
        for run, _ in _runs(connection, pad_counter(counter))
        for nth in range(run.first, run.last + 1)
    }
    printed = (number for pad in reversed(pads(connection, counter)) for number in pad.numbers)
    return tuple(number for number in printed if number not in entered and number not in voided)
