"""Proving a store after a fault: it opens, it is whole, it holds all that was acknowledged, and it goes on."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import ClassVar, Self

import pysqlite3.dbapi2 as sqlite3

from db.backup.backups import FOLDER, backups_beside
from db.backup.place import Place
from db.backup.snapshot import file_hash
from db.journal import BEGINNING, Journal
from db.projections import dossier_row, form_row, step_row
from db.store import Store
from db.verify import verify
from desk.deadline import DeadlineRules
from desk.dossier import replay
from desk.errors import DeskError
from desk.facts import DossierReceived
from tests.conftest import work_over
from tests.makers import CALENDAR, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, WallClock, draft

NEXT_MONDAY = FRIDAY_MORNING + timedelta(days=3)
STICK = "stick"
"""A folder beside the store that stands for the second place of backups; a desk may have none."""
NEWEST = 6
"""So many dossiers, those changed last, are compared with their facts row by row."""


@dataclass(frozen=True)
class Acknowledged:
    """An act that somebody was told is done: the journal ends in line `seq` with `hash`; the code, if it gave one."""

    seq: int
    hash: str
    code: str | None

    @classmethod
    def latest(cls, store: Store, code: str | None) -> Self:
        seq, hash_ = store.connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        return cls(seq, hash_, code)

    @property
    def line(self) -> str:
        return f"{self.seq} {self.hash} {self.code or '-'}"

    @classmethod
    def read(cls, line: str) -> Self:
        seq, hash_, code = line.split()
        return cls(int(seq), hash_, None if code == "-" else code)


@dataclass(frozen=True)
class BackedUp:
    """A backup that somebody was told is done, up to journal line `seq`."""

    MARK: ClassVar[str] = "backup"
    seq: int

    @property
    def line(self) -> str:
        return f"{self.MARK} {self.seq}"


Said = Acknowledged | BackedUp


def heard(line: str) -> Said:
    """What the desk has said in that line."""
    first, rest = line.split(maxsplit=1)
    return BackedUp(int(rest)) if first == BackedUp.MARK else Acknowledged.read(line)


@dataclass(frozen=True)
class Verdict:
    """What became of a store. `unreadable` and `torn` say what is wrong; `lost` counts acknowledged acts."""

    unreadable: str = ""
    torn: str = ""
    lost: int = 0
    opened_in: float = 0.0

    @property
    def sound(self) -> bool:
        return not (self.unreadable or self.torn or self.lost)


def examine(path: Path, said: Sequence[Said], *, wholly: bool = False) -> Verdict:
    """Open the store at `path` with the program and look at everything that an act writes; then do one act more.

    `wholly` proves it with `db.verify` too.
    """
    acknowledged = [each for each in said if isinstance(each, Acknowledged)]
    started = perf_counter()
    try:
        store = Store(path)
    except (DeskError, sqlite3.Error) as error:
        return Verdict(unreadable=repr(error))
    opened_in = perf_counter() - started
    try:
        if problem := _file_problem(store):
            return Verdict(unreadable=problem)
        hashes, broken = _chain(store)
        lost = sum(hashes.get(each.seq) != each.hash for each in acknowledged)
        codes = {code for (code,) in store.connection.execute("SELECT code FROM dossier")}
        lost += sum(each.code is not None and each.code not in codes for each in acknowledged)
        lost_backup, broken_backup = _backups(path, [each for each in said if isinstance(each, BackedUp)])
        lost += lost_backup
        torn = broken or broken_backup or _half_written(store) or _does_not_go_on(store)
    except (DeskError, sqlite3.Error) as error:
        return Verdict(unreadable=repr(error))
    finally:
        store.close()
    if wholly and not torn:
        torn = " ".join(f"{check.name}: {check.where}" for check in verify(path) if not check.passed)
    return Verdict("", torn, lost, opened_in)


def _file_problem(store: Store) -> str:
    (result,) = store.connection.execute("PRAGMA quick_check(1)").fetchone()
    orphans = store.connection.execute("PRAGMA foreign_key_check").fetchall()
    return "" if result == "ok" and not orphans else f"{result} {orphans}"


def _chain(store: Store) -> tuple[dict[int, str], str]:
    """The hash of every line, and where the chain breaks."""
    hashes, previous = {}, BEGINNING
    for line in Journal(store.connection).lines():
        hashes[line.seq] = line.hash
        if line.seq != len(hashes) or not line.sealed_after(previous):
            return hashes, f"chain at line {line.seq}"
        previous = line.hash
    return hashes, ""


def _half_written(store: Store) -> str:
    """Which table does not hold what the journal says: all of it by number, the newest by content."""
    counted = store.connection.execute
    (begun,) = counted("SELECT count(DISTINCT dossier_id) FROM journal").fetchone()
    for table in ("dossier", "dossier_text_docsize"):
        (rows,) = counted(f"SELECT count(*) FROM {table}").fetchone()
        if rows != begun:
            return f"{table}: {rows} of {begun}"
    (received,) = counted("SELECT count(*) FROM journal WHERE kind = 'DossierReceived'").fetchone()
    for name in ("register", "day"):
        series = (f"{name}/%",)
        (value,) = counted("SELECT coalesce(sum(value), 0) FROM counter WHERE name LIKE ?", series).fetchone()
        (voided,) = counted(
            "SELECT coalesce(sum(last - first + 1), 0) FROM voided WHERE series LIKE ?", series
        ).fetchone()
        if value != received + voided:
            return f"counter {name}: {value} of {received + voided}"
    newest = counted(
        "SELECT dossier_id FROM journal WHERE dossier_id IS NOT NULL"
        " GROUP BY dossier_id ORDER BY max(seq) DESC LIMIT ?",
        (NEWEST,),
    )
    return next((f"dossier {each}" for (each,) in newest.fetchall() if not _as_its_facts_say(store, each)), "")


def _as_its_facts_say(store: Store, dossier_id: str) -> bool:
    facts = store.journal.facts_of(dossier_id)
    dossier = replay(facts)
    row = dossier_row(dossier)
    connection = store.connection
    (no, *kept) = connection.execute(f"SELECT no, {', '.join(row)} FROM dossier WHERE id = ?", (dossier_id,)).fetchone()
    steps = connection.execute("SELECT * FROM step WHERE dossier = ? ORDER BY position", (no,)).fetchall()
    forms = connection.execute("SELECT * FROM form WHERE dossier = ? ORDER BY id", (no,)).fetchall()
    tokens = connection.execute("SELECT token FROM token WHERE dossier_id = ?", (dossier_id,)).fetchall()
    return (
        kept == list(row.values())
        and steps == [step_row(no, position, step) for position, step in enumerate(dossier.steps)]
        and forms == sorted(form_row(no, form) for form in dossier.forms)
        and Counter(token for (token,) in tokens) == Counter(fact.token for fact in facts if hasattr(fact, "token"))
    )


def _backups(path: Path, said: list[BackedUp]) -> tuple[bool, str]:
    """Whether a place has lost its newest backup, and which of those that look whole is not what it says."""
    lost, broken = False, []
    stick = Place(path.parent / STICK / FOLDER)
    for place in (backups_beside(path), *([stick] if (path.parent / STICK).exists() else ())):
        looking_whole = [each for each in place.found() if each.whole]
        reached = max((each.backup.seq for each in looking_whole), default=0)
        lost |= bool(said) and reached < said[-1].seq
        broken += [each.name for each in looking_whole if file_hash(place.folder / each.name) != each.backup.sha256]
    return lost, " ".join(broken)


def _does_not_go_on(store: Store) -> str:
    """Whether the next receipt works and takes the number after the last one."""
    work = work_over(store, WallClock(NEXT_MONDAY))
    if store.standing.office is None:
        work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    (last,) = store.connection.execute(
        "SELECT max(coalesce((SELECT max(register_number) FROM dossier), 0),"
        " coalesce((SELECT max(last) FROM voided WHERE series LIKE 'register/%'), 0))"
    ).fetchone()
    received = store.journal.reception_of(work.intake.receive(draft()).dossier.id)
    assert isinstance(received, DossierReceived)
    return "" if received.register.number == last + 1 else f"number {received.register.number} after {last}"
