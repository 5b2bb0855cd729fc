"""The print queue (`desk.print_jobs.PrintQueue`): each job is a row, each step a commit of its own."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from db.codec import decode, encode
from db.faults import explained
from db.store import Store
from desk.errors import PrintFailed
from desk.forms.listing import Listing
from desk.print_jobs import Body, JobPage, JobState, PrintJob, PrintRequest, QueueCounts
from desk.register_printing import REGISTER, BookPages, DrawnRegister

KEPT = timedelta(days=7)
"""How long a job is remembered after its end, and how far back forms are looked for that were never asked for."""

_REQUEST = "kind, name, printer, dossier_id, form_id, page, paper, copies"
_COLUMNS = f"no, {_REQUEST}, state, printing, tries, reason, created_at, changed_at"
_RANK = "CASE WHEN state IN ('failed', 'unconfirmed') THEN 0 WHEN state IN ('waiting', 'printing') THEN 1 ELSE 2 END"
_PLACE = "CASE WHEN state IN ('waiting', 'printing') THEN no ELSE -no END"


class StoredPrintQueue:
    """The queue of one store."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def add(self, request: PrintRequest, body: Body | None = None) -> None:
        stuck = self._rows(
            "WHERE form_id = ? AND form_id <> '' AND page = ? AND state IN ('failed', 'unconfirmed') LIMIT 1",
            (request.form_id, request.page),
        )
        if stuck:
            self.wait(stuck[0].no, request.printer)
            return
        now = self._now().isoformat()
        self._write(
            f"INSERT INTO print_job ({_REQUEST}, listing, pdf, state, printing, tries, reason, created_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0, '', ?, ?)",
            (*_values(request), *_kept(body), now, now),
        )

    def job(self, no: int) -> PrintJob:
        found = self._rows("WHERE no = ?", (no,))
        if not found:
            raise KeyError(no)
        return found[0]

    def body(self, no: int) -> Body:
        with explained():
            told, pdf = self._store.connection.execute(
                "SELECT listing, pdf FROM print_job WHERE no = ?", (no,)
            ).fetchone()
        if told is None:
            return bytes(pdf)
        try:
            return decode(told, Listing) if pdf is None else DrawnRegister(decode(told, BookPages), bytes(pdf))
        except msgspec.ValidationError as error:
            raise PrintFailed("list-outdated") from error

    def register_pages(self) -> tuple[BookPages, ...]:
        with explained():
            rows = self._store.connection.execute(
                "SELECT listing FROM print_job WHERE state IN ('waiting', 'printing', 'failed', 'unconfirmed')"
                " AND kind = ? ORDER BY no",
                (REGISTER,),
            ).fetchall()
        return tuple(decode(told, BookPages) for (told,) in rows)

    def first_waiting(self) -> PrintJob | None:
        found = self._rows("WHERE state = 'waiting' ORDER BY no LIMIT 1")
        return found[0] if found else None

    def jobs(self, after: tuple[Any, ...] | None = None, limit: int = 100) -> JobPage:
        found = self._rows(
            f"WHERE ({_RANK}, {_PLACE}) > (?, ?) ORDER BY {_RANK}, {_PLACE} LIMIT ?",
            (*(after or (-1, 0)), limit + 1),
        )
        page = found[:limit]
        return JobPage(tuple(page), _place(page[-1]) if len(found) > limit else None)

    def stuck(self) -> tuple[PrintJob, ...]:
        return tuple(self._rows("WHERE state IN ('failed', 'unconfirmed') ORDER BY no"))

    def counts(self) -> QueueCounts:
        with explained():
            row = self._store.connection.execute(
                "SELECT count(*) FILTER (WHERE state IN ('waiting', 'printing')),"
                " count(*) FILTER (WHERE state IN ('failed', 'unconfirmed'))"
                " FROM print_job WHERE state IN ('waiting', 'printing', 'failed', 'unconfirmed')"
            ).fetchone()
        return QueueCounts(*row)

    def last_printer(self) -> str:
        printed = self._rows("WHERE state = 'printed' ORDER BY changed_at DESC, no DESC LIMIT 1")
        return printed[0].request.printer if printed else ""

    def begin(self, no: int, printing: int) -> None:
        self._change("state = 'printing', printing = ?, tries = tries + 1 WHERE no = ?", (printing, no))

    def printed(self, no: int, printer: str) -> None:
        self._change("state = 'printed', reason = '', printer = ? WHERE no = ?", (printer, no))

    def failed(self, no: int, reason: str, printer: str) -> None:
        self._change("state = 'failed', reason = ?, printer = ? WHERE no = ?", (reason, printer, no))

    def wait(self, no: int, printer: str) -> None:
        self._change(
            "state = 'waiting', reason = '', printer = ? WHERE no = ? AND state <> 'printing'",
            (printer, no),
        )

    def cancel(self, no: int) -> None:
        self._change("state = 'cancelled' WHERE no = ? AND state IN ('waiting', 'failed', 'unconfirmed')", (no,))

    def settle(self) -> None:
        self._change(
            "state = 'printed' WHERE state IN ('printing', 'failed', 'unconfirmed') AND printing > 0"
            " AND (SELECT printings FROM form WHERE id = form_id) >= printing"
        )
        self._change("state = 'unconfirmed' WHERE state = 'printing'")

    def recover(self) -> None:
        self.settle()
        now = self._now()
        oldest = (now - KEPT).isoformat()
        self._write(
            "DELETE FROM print_job WHERE state IN ('printed', 'cancelled') AND changed_at < ?",
            (oldest,),
        )
        self._write(
            f"INSERT INTO print_job ({_REQUEST}, state, printing, tries, reason, created_at, changed_at)"
            " SELECT form.kind, coalesce(code, form.id),"
            " coalesce((SELECT value FROM setting WHERE setting.name = 'printer.' || form.kind), ''),"
            " dossier.id, form.id, 0, '', 1, 'unconfirmed', 1, 0, '', form.issued_at, ?"
            " FROM form JOIN dossier ON dossier.no = form.dossier"
            " WHERE form.printings = 0 AND form.replaced = 0 AND form.issued_at >= ?"
            " AND NOT EXISTS (SELECT 1 FROM print_job WHERE form_id = form.id) ORDER BY form.issued_at, dossier.no",
            (now.isoformat(), oldest),
        )

    def _change(self, change: str, values: Sequence[object] = ()) -> None:
        self._write(f"UPDATE print_job SET changed_at = ?, {change}", (self._now().isoformat(), *values))

    def _write(self, statement: str, values: Sequence[object]) -> None:
        with explained():
            self._store.connection.execute(statement, values)

    def _rows(self, clause: str, values: Sequence[object] = ()) -> list[PrintJob]:
        with explained():
            rows = self._store.connection.execute(f"SELECT {_COLUMNS} FROM print_job {clause}", values).fetchall()
        return [_job(row) for row in rows]


def _values(request: PrintRequest) -> tuple[object, ...]:
    return (
        request.kind,
        request.name,
        request.printer,
        request.dossier_id,
        request.form_id,
        request.page,
        request.paper,
        request.copies,
    )


def _kept(body: Body | None) -> tuple[str | None, bytes | None]:
    """What is kept of it as text, and as it is."""
    match body:
        case Listing():
            return encode(body), None
        case DrawnRegister():
            return encode(body.pages), body.pdf
    return None, body


def _job(row: Sequence[Any]) -> PrintJob:
    no, *request = row[:9]
    state, printing, tries, reason, created_at, changed_at = row[9:]
    return PrintJob(
        no,
        PrintRequest(*request),
        JobState(state),
        printing,
        tries,
        reason,
        datetime.fromisoformat(created_at),
        datetime.fromisoformat(changed_at),
    )


def _place(job: PrintJob) -> tuple[int, int]:
    """Where the job stands in `jobs`, as `_RANK` and `_PLACE` count."""
    if job.state in (JobState.FAILED, JobState.UNCONFIRMED):
        return 0, -job.no
    if job.state in (JobState.WAITING, JobState.PRINTING):
        return 1, job.no
    return 2, -job.no
