"""The tables derived from the journal: one function from a dossier to its rows, and the writing of them.

`dossier_row` and its like are pure; whatever the tables hold, `Projections` wrote it from a fact, in the fact's own
transaction. `db.verify` rebuilds all of it from the journal and compares.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import pysqlite3.dbapi2 as sqlite3

from db.codec import encode
from db.search_text import indexed
from desk.catalogue import Procedure
from desk.dossier import Dossier
from desk.facts import (
    CalendarChanged,
    DossierFact,
    DossierReceived,
    Fact,
    FormIssued,
    HandedOver,
    LimitsSet,
    NumberVoided,
    OfficeChanged,
    PadPrinted,
    PersonListed,
    ProcedurePublished,
    RefusedAtReception,
    RegisterClosed,
    SentUp,
    SupplementRequested,
)
from desk.forms.issued import IssuedForm
from desk.numbers import (
    day_counter,
    form_counter,
    nth_at_counter,
    pad_counter,
    pad_place,
    parts_of,
    register_counter,
)
from desk.steps import APPLICANT, DESK, Step
from desk.text import initials, name_sort_key, tokens

TABLES = (
    "dossier",
    "step",
    "form",
    "token",
    "counter",
    "voided",
    "pad",
    "register_closed",
    "usage",
    "procedure",
    "person",
    "standing",
)

Row = dict[str, str | int | None]


def dossier_row(dossier: Dossier) -> Row:
    """The row of table `dossier`; times as ISO text."""
    application, reception, returned = dossier.application, dossier.reception, dossier.returned
    applicant, register = application.applicant, dossier.register
    handlers = [step.holder for step in dossier.steps if step.holder not in (DESK, APPLICANT)]
    return {
        "id": dossier.id,
        "code": dossier.code,
        "state": dossier.state,
        "applicant": applicant.name,
        "name_key": name_sort_key(applicant.name),
        "id_number": applicant.id_number,
        "phone": applicant.phone,
        "address": applicant.address,
        "procedure_code": application.procedure.code,
        "procedure": application.procedure.title,
        "field": application.procedure.field,
        "sets": application.sets,
        "channel": application.channel,
        "delivery": application.delivery,
        "fee": application.fee,
        "note": application.note,
        "received_at": _iso(dossier.received_at),
        "due_at": _iso(dossier.due_at),
        "first_due_at": _iso(dossier.first_due_at),
        "hand_over_by": _iso(reception.hand_over_by) if reception else None,
        "holder": dossier.holder,
        "step_due_at": _iso(dossier.steps[-1].due) if dossier.holder else None,
        "asked": ", ".join(asked.agency for asked in dossier.asked_now),
        "opinion_due_at": _iso(min((asked.due for asked in dossier.asked_now), default=None)),
        "handler": handlers[0] if handlers else "",
        "outcome": dossier.outcome,
        "finished_at": _iso(dossier.finished_at),
        "finish_noted_at": _iso(dossier.finish_noted.at) if dossier.finish_noted else None,
        "finish_noted_by": dossier.finish_noted.clerk if dossier.finish_noted else "",
        "returned_at": _iso(returned.occurred_at) if returned else None,
        "recipient": returned.recipient if returned else "",
        "returned_by": returned.delivery if returned else None,
        "rating": returned.rating if returned else None,
        "register_year": register.year if register else None,
        "register_book": register.book if register else None,
        "register_number": register.number if register else None,
    }


def step_row(no: int, position: int, step: Step) -> tuple[object, ...]:
    noted_at, noted_by = (step.noted.at, step.noted.clerk) if step.noted else (None, "")
    since, due, until = step.since.isoformat(), _iso(step.due), _iso(step.until)
    return no, position, step.holder, since, due, until, step.verdict, _iso(noted_at), noted_by


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def form_row(no: int, form: IssuedForm) -> tuple[object, ...]:
    kind, template = form.content.kind, form.content.template
    issued_at = form.issued_at.isoformat()
    return form.id, no, kind, template, form.copies, issued_at, int(form.replaced), form.printings


class Projections:
    """Writes the derived tables over one connection, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, dossier: Dossier, facts: Iterable[DossierFact]) -> None:
        """Write the rows of a dossier that is new."""
        row = dossier_row(dossier)
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        no = self._connection.execute(f"INSERT INTO dossier ({names}) VALUES ({marks})", tuple(row.values())).lastrowid
        assert no is not None
        self._index(no, dossier)
        self._steps(no, (), dossier.steps)
        self._forms(no, (), dossier.forms)
        self._count(facts)

    def change(self, before: Dossier, after: Dossier, facts: Iterable[DossierFact]) -> None:
        """Write what differs between a dossier's state before and after the facts."""
        (no,) = self._connection.execute("SELECT no FROM dossier WHERE id = ?", (after.id,)).fetchone()
        if replace(before, forms=after.forms) != after:
            row = dossier_row(after)
            sets = ", ".join(f"{name} = ?" for name in row)
            self._connection.execute(f"UPDATE dossier SET {sets} WHERE no = ?", (*row.values(), no))
        if (before.code, before.application) != (after.code, after.application):
            self._connection.execute("DELETE FROM dossier_text WHERE rowid = ?", (no,))
            self._index(no, after)
        self._steps(no, before.steps, after.steps)
        self._forms(no, before.forms, after.forms)
        self._count(facts)

    def office(self, fact: Fact) -> None:
        """Write the rows that a fact of the office makes."""
        match fact:
            case OfficeChanged():
                self._stand("office", encode(fact.office))
            case CalendarChanged():
                self._stand("calendar", encode(fact.calendar))
                self._stand("rules", encode(fact.rules))
            case LimitsSet():
                self._stand("limits", encode(fact.limits))
            case ProcedurePublished():
                self._publish(fact.procedure)
            case PersonListed():
                self._connection.execute(
                    "INSERT INTO person (role, name, listed) VALUES (?, ?, ?)"
                    " ON CONFLICT DO UPDATE SET listed = excluded.listed",
                    (fact.role, fact.name, int(fact.listed)),
                )

            case NumberVoided():
                self._connection.execute(
                    "INSERT INTO voided (series, first, last, voided_at, reason, lost) VALUES (?, ?, ?, ?, ?, ?)",
                    (fact.series, fact.first, fact.last, fact.recorded_at.isoformat(), fact.reason, int(fact.lost)),
                )
                self._reach(fact.series, fact.last)
            case PadPrinted():
                self._connection.execute(
                    "INSERT INTO pad (counter, first, last, prefix, printed_at, printed_by) VALUES (?, ?, ?, ?, ?, ?)",
                    (fact.counter, fact.first, fact.last, fact.prefix, fact.occurred_at.isoformat(), fact.clerk),
                )
                self._reach(pad_counter(fact.counter), fact.last)
            case RegisterClosed():
                self._connection.execute(
                    "INSERT INTO register_closed (year, book, last_number, closed_at, signed_by)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (fact.year, fact.book, fact.last_number, fact.occurred_at.isoformat(), fact.signed_by),
                )

    def _index(self, no: int, dossier: Dossier) -> None:
        self._connection.execute(
            "INSERT INTO dossier_text (rowid, folded, exact, tails) VALUES (?, ?, ?, ?)",
            (no, *indexed(dossier)),
        )

    def _steps(self, no: int, before: tuple[Step, ...], after: tuple[Step, ...]) -> None:
        first = _first(before, after)
        if first < len(before):
            self._connection.execute("DELETE FROM step WHERE dossier = ? AND position >= ?", (no, first))
        for position in range(first, len(after)):
            self._connection.execute(
                "INSERT INTO step (dossier, position, holder, since, due, until, verdict, noted_at, noted_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step_row(no, position, after[position]),
            )

    def _forms(self, no: int, before: tuple[IssuedForm, ...], after: tuple[IssuedForm, ...]) -> None:
        for form in after[_first(before, after) :]:
            self._connection.execute(
                "INSERT INTO form (id, dossier, kind, template, copies, issued_at, replaced, printings)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET replaced = excluded.replaced, printings = excluded.printings",
                form_row(no, form),
            )

    def _count(self, facts: Iterable[DossierFact]) -> None:
        for fact in facts:
            match fact:
                case DossierReceived():
                    self._number(fact)
                    register = register_counter(fact.register.year, fact.register.book)
                    self._step_up("counter", "name", "value", register)
                    self._token(fact.token, fact.dossier_id)
                case SupplementRequested() | RefusedAtReception():
                    self._token(fact.token, fact.dossier_id)
                case FormIssued() if fact.number is not None:
                    self._reach(form_counter(fact.content.kind, fact.number.year), fact.number.number)
                case HandedOver() | SentUp():
                    self._step_up("usage", "holder", "times", fact.receiver)

    def _number(self, fact: DossierReceived) -> None:
        """Let the counter of the day stand at the dossier's number at least; a sheet was counted with its pad."""
        _, _, number = parts_of(fact.code)
        if pad_place(number) is None:
            counter, nth = nth_at_counter(number)
            self._reach(day_counter(fact.occurred_at.date().isoformat(), counter), nth)

    def _step_up(self, table: str, key: str, column: str, name: str) -> None:
        self._connection.execute(
            f"INSERT INTO {table} ({key}, {column}) VALUES (?, 1) ON CONFLICT DO UPDATE SET {column} = {column} + 1",
            (name,),
        )

    def _reach(self, counter: str, value: int) -> None:
        """Let the counter stand at `value` at least."""
        self._connection.execute(
            "INSERT INTO counter (name, value) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET value = max(value, excluded.value)",
            (counter, value),
        )

    def _token(self, token: str, dossier_id: str) -> None:
        self._connection.execute("INSERT INTO token (token, dossier_id) VALUES (?, ?)", (token, dossier_id))

    def _stand(self, name: str, body: str) -> None:
        self._connection.execute(
            "INSERT INTO standing (name, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
            (name, body),
        )

    def _publish(self, procedure: Procedure) -> None:
        row = procedure_row(procedure)
        names = ", ".join(row)
        updates = ", ".join(f"{name} = excluded.{name}" for name in row)
        self._connection.execute(
            f"INSERT INTO procedure ({names}) VALUES ({', '.join('?' * len(row))}) ON CONFLICT DO UPDATE SET {updates}",
            tuple(row.values()),
        )


def procedure_row(procedure: Procedure) -> Row:
    """The row of table `procedure`: `words` and `initials` are what the picker looks in."""
    return {
        "code": procedure.code,
        "valid_from": procedure.valid_from.isoformat(),
        "name": procedure.name,
        "field": procedure.field,
        "words": " ".join(tokens(f"{procedure.code} {procedure.name} {procedure.field}")),
        "initials": initials(procedure.name),
        "retired": int(procedure.retired),
        "body": encode(procedure),
    }


def _first(before: tuple[object, ...], after: tuple[object, ...]) -> int:
    """The first position at which two histories differ."""
    for position, (old, new) in enumerate(zip(before, after, strict=False)):
        if old != new:
            return position
    return min(len(before), len(after))
