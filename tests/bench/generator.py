"""Stores of any size, ten years deep: the real facts, journal and tables, but many dossiers to a transaction.

    python -m tests.bench.generator PATH DOSSIERS

A store made here proves like one made by hand: a dossier's tables are written once, as they stand in the end, and its
facts go into the journal between those of others, in the order in which they were recorded.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from time import perf_counter
from uuid import UUID

import pysqlite3.dbapi2 as sqlite3

from db.catalogue_files import starter_catalogue
from db.projections import Projections
from db.store import Store
from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.deadline import STANDARD_RULES, due_time
from desk.demo import HOLDER_OF_FIELD, HOLDERS, OFFICE, SEATS, SECRETARIAT, demo_calendar
from desk.demo_drafts import Drafts
from desk.demo_hours import Hours
from desk.demo_people import Population
from desk.dossier import replay
from desk.draft import CheckedDraft, check_draft
from desk.facts import (
    Corrected,
    DossierFact,
    DossierReceived,
    FormIssued,
    FormPrinted,
    HandedOver,
    Outcome,
    Rating,
    ResultReturned,
    TakenBack,
)
from desk.forms.receipt import receipt_content
from desk.intake import RECEIPT_COPIES
from desk.keeping_office import KeepOffice
from desk.limits import STANDARD_REASONS
from desk.numbers import RegisterNumber, dossier_code, sequence
from desk.reception import Reception
from desk.reception_rule import hand_over_by
from desk.steps import DESK
from desk.witness import Signature, Witness

NOW = datetime(2026, 11, 20, 9, 15, tzinfo=VIETNAM)
"""The last moment of every generated store, a Friday morning."""

FIRST_DAY = date(2016, 11, 21)
CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
MOST_PEOPLE = 20_000
BATCH = 5_000
SEAT = SEATS[0]


@dataclass(frozen=True)
class Made:
    """What was written: so many dossiers, of them still open, and journal lines, in seconds."""

    dossiers: int
    open: int
    lines: int
    seconds: float


def make_store(path: Path, dossiers: int, seed: int = 1) -> Made:
    """Write a new store of that many dossiers, with receptions spread from `FIRST_DAY` to `NOW`.

    The same seed gives the same store. Nothing is synced to the disk before the end: a crash leaves rubbish.
    """
    started = perf_counter()
    random = Random(seed)
    store = Store(path, lambda: _uuid(random))
    try:
        with _for_speed(store.connection):
            _Writer(store, _Lives(random, dossiers)).write()
        counted = {
            table: store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("dossier", "dossier_text", "journal")
        }
        (still_open,) = store.connection.execute("SELECT count(*) FROM dossier WHERE state <> 'returned'").fetchone()
    finally:
        store.close()
    assert counted["dossier"] == counted["dossier_text"] == dossiers, counted
    assert counted["journal"] > 5 * dossiers, counted
    return Made(dossiers, still_open, counted["journal"], perf_counter() - started)


@contextmanager
def _for_speed(connection: sqlite3.Connection) -> Iterator[None]:
    """Write without a net, and the indexes only when all rows are there."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        connection.execute(sql)
    connection.execute("PRAGMA journal_mode = WAL")


class _Lives:
    """Draws whole lives of dossiers, each a list of facts that ends at `NOW`."""

    def __init__(self, random: Random, dossiers: int) -> None:
        self.procedures = starter_catalogue(CATALOGUE, FIRST_DAY)
        self.hours = Hours(random, demo_calendar(FIRST_DAY.year, NOW.year + 1), NOW)
        self._random = random
        self._dossiers = dossiers
        self._people = self._applications(min(MOST_PEOPLE, dossiers // 4 + 100))
        self._lines: dict[int, int] = {}

    def __iter__(self) -> Iterator[list[DossierFact]]:
        """In the order of reception."""
        for day, number in self._days():
            moments = sorted(self._in_hours(day) for _ in range(number))
            for nth, received_at in enumerate(moments, 1):
                yield self._life(received_at, nth)

    @property
    def calendar(self) -> OfficeCalendar:
        return self.hours.calendar

    def _days(self) -> Iterator[tuple[date, int]]:
        """Every working day with its share of the dossiers; the last one is today."""
        every = (FIRST_DAY + timedelta(days=ahead) for ahead in range((NOW.date() - FIRST_DAY).days + 1))
        days = [day for day in every if self.calendar.is_working_day(day)]
        for position, day in enumerate(days):
            yield day, (position + 1) * self._dossiers // len(days) - position * self._dossiers // len(days)

    def _in_hours(self, day: date) -> datetime:
        moment = self.hours.drawn_on(day)
        return moment if moment < NOW else NOW - timedelta(seconds=self._random.randint(1, 6000))

    def _applications(self, number: int) -> list[CheckedDraft]:
        today = NOW.date()
        drafts = Drafts(self._random, Population(self._random, today), self.procedures, lambda: "")
        procedures = {procedure.code: procedure for procedure in self.procedures}
        drawn = (drafts.draw() for _ in range(number))
        return [check_draft(draft, procedures[draft.procedure], today) for draft in drawn]

    def _life(self, received_at: datetime, nth: int) -> list[DossierFact]:
        received = self._received(received_at, nth)
        reception, dossier_id = received.reception, received.dossier_id
        content = receipt_content(received, OFFICE)
        form_id = self._id()
        facts: list[DossierFact] = [
            received,
            FormIssued(
                dossier_id=dossier_id,
                form_id=form_id,
                content=content,
                copies=RECEIPT_COPIES,
                **_signed(received_at),
            ),
            FormPrinted(
                dossier_id=dossier_id,
                form_id=form_id,
                printing=1,
                printer="Canon LBP2900",
                **_signed(received_at + timedelta(seconds=8)),
            ),
        ]
        self.hours.moment = received_at + timedelta(minutes=1)
        if self._random.random() < 0.003:
            noted = replace(reception.application, note="Bổ sung ghi chú")
            after = replace(reception, application=noted)
            signature = _signed(self.hours.moment, "Ghi thiếu")
            facts.append(Corrected(dossier_id=dossier_id, before=reception, after=after, **signature))
        facts += self._acts(dossier_id, reception)
        return [fact for fact in facts if fact.recorded_at <= NOW]

    def _received(self, received_at: datetime, nth: int) -> DossierReceived:
        asked, person = self._random.choice(self._people), self._random.choice(self._people)
        day = received_at.date()
        line = self._lines[day.year] = self._lines.get(day.year, 0) + 1
        return DossierReceived(
            dossier_id=self._id(),
            code=dossier_code(OFFICE.code, day, sequence(SEAT.counter, nth)),
            register=RegisterNumber(day.year, SEAT.book, line),
            reception=Reception(
                replace(asked.application, applicant=person.application.applicant),
                received_at,
                asked.term,
                due_time(asked.term, received_at, self.calendar, STANDARD_RULES),
                hand_over_by(received_at, self.calendar),
            ),
            token=self._id(),
            **_signed(received_at),
        )

    def _acts(self, dossier_id: str, reception: Reception) -> Iterator[DossierFact]:
        """To the holder, back with the result, and to the applicant; one in two hundred is never collected."""
        due, hours = reception.due.at, self.hours
        holder = HOLDER_OF_FIELD.get(reception.application.procedure.field, SECRETARIAT)
        hours.moment = hours.after_minutes(10, 90)
        yield HandedOver(dossier_id=dossier_id, sender=DESK, receiver=holder, due=due, **_signed(hours.moment))
        late = self._random.random() < 0.06
        left = max(due - hours.moment, timedelta(minutes=30))
        done = hours.after_days(1, 12, due) if late else hours.moment + left * self._random.uniform(0.2, 1)
        hours.moment = hours.open_from(done)
        outcome = Outcome.REFUSAL if self._random.random() < 0.02 else Outcome.RESULT
        refused = outcome is Outcome.REFUSAL
        happened, reason = hours.moment, ""
        if self._random.random() < 0.02:
            hours.moment, reason = hours.after_days(1, 2), STANDARD_REASONS[0]
        yield TakenBack(
            dossier_id=dossier_id,
            sender=holder,
            receiver=DESK,
            outcome=outcome,
            due=due,
            cause="Không đủ điều kiện" if refused else "",
            decided_by="Chủ tịch UBND xã" if refused else "",
            **_signed(happened, reason, hours.moment),
        )
        if self._random.random() < 0.995:
            hours.moment = hours.after_minutes(5, 3000)
            application = reception.application
            yield ResultReturned(
                dossier_id=dossier_id,
                recipient=(application.submitter or application.applicant).name,
                proxy_paper="",
                delivery=application.delivery,
                papers_given_back=(),
                rating=Rating.SATISFIED if self._random.random() < 0.6 else None,
                **_signed(hours.moment),
            )

    def _id(self) -> str:
        return _uuid(self._random)


class _Writer:
    """Writes lives into a store: the tables at once, the journal as time goes by."""

    def __init__(self, store: Store, lives: _Lives) -> None:
        self._store = store
        self._lives = lives
        self._projections = Projections(store.connection)
        self._waiting: list[tuple[datetime, int, DossierFact]] = []
        self._order = 0

    def write(self) -> None:
        witness = Witness(lambda: datetime.combine(FIRST_DAY, datetime.min.time(), VIETNAM), SEAT)
        keep_office = KeepOffice(self._store, witness)
        keep_office.set_up(OFFICE, self._lives.calendar, STANDARD_RULES, self._lives.procedures, HOLDERS)
        execute = self._store.connection.execute
        execute("BEGIN IMMEDIATE")
        for number, facts in enumerate(self._lives, 1):
            self._journal_until(facts[0].recorded_at)
            self._projections.add(replay(facts), facts)
            for fact in facts:
                self._order += 1
                heappush(self._waiting, (fact.recorded_at, self._order, fact))
            if number % BATCH == 0:
                execute("COMMIT")
                execute("BEGIN IMMEDIATE")
        self._journal_until(NOW + timedelta(seconds=1))
        execute("COMMIT")

    def _journal_until(self, moment: datetime) -> None:
        while self._waiting and self._waiting[0][0] < moment:
            self._store.journal.append(heappop(self._waiting)[2])


def _signed(moment: datetime, reason: str = "", recorded_at: datetime | None = None) -> Signature:
    return Signature(
        occurred_at=moment,
        recorded_at=recorded_at or moment,
        clerk=SEAT.clerk,
        counter=SEAT.counter,
        reason=reason,
        confirmed_by="",
    )


def _uuid(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def main(path: str, dossiers: str) -> None:
    made = make_store(Path(path), int(dossiers))
    rate = made.dossiers / made.seconds
    print(
        f"{made.dossiers:,} dossiers ({made.open:,} open), {made.lines:,} journal lines,"
        f" {Path(path).stat().st_size / 1e6:,.0f} MB in {made.seconds:.1f} s: {rate:,.0f} dossiers/s"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
