"""What a desk is doing when it is killed: each work does one thing again and again until the end comes."""

import mmap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pysqlite3.dbapi2 as sqlite3

from db import connection as connecting
from db.catalogue_files import CatalogueFiles
from db.store import Store
from desk.backups import Backup, Occasion
from desk.dossier import Dossier
from desk.exporting import ExportRequest, FileFormat, RecordExport
from tests.conftest import work_over
from tests.db.backups import backups_of
from tests.db.exports import Reports, exporter_of
from tests.harness.desk_at_work import DeskAtWork
from tests.harness.disk import PROJECT
from tests.harness.operations import back_up_first, print_form
from tests.harness.proof import STICK, Acknowledged, BackedUp, Said
from tests.makers import CERTIFIED_COPY, FRIDAY_MORNING, HOLDERS, LAND, WallClock, draft

STARTER = PROJECT / "resources" / "catalogue"
PAPERS = "pdf"
"""The folder beside the store where forms are saved as files."""


class Moment:
    """What a desk is in the middle of, in memory that it shares with who kills it."""

    IDLE, WRITING, COMMITTING = 0, 1, 2

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, 2)

    @property
    def transaction(self) -> int:
        return self._shared[0]

    @transaction.setter
    def transaction(self, now: int) -> None:
        self._shared[0] = now

    @property
    def under_way(self) -> bool:
        """Whether the act that the work is named for has begun and has not returned."""
        return bool(self._shared[1])

    @under_way.setter
    def under_way(self, now: bool) -> None:
        self._shared[1] = now


class Site:
    """A desk at one work. `say` hears what it acknowledges."""

    def __init__(self, store: Store, seed: int, moment: Moment, say: Callable[[Said], object]) -> None:
        self._moment = moment
        self._say = say
        self.folder = store.path.parent
        self.work = work_over(store, WallClock(FRIDAY_MORNING + timedelta(seconds=20 * store.journal.last_seq())))
        self.desk = DeskAtWork(self.work, Random(seed), self._acknowledge)

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """In here is the act that the work is named for."""
        self._moment.under_way = True
        yield
        self._moment.under_way = False

    def received(self) -> Dossier:
        """A dossier to do it with."""
        self.work.clock.moment += timedelta(seconds=1)
        return self.desk.receive()

    def done(self) -> None:
        """Acknowledge all that was written."""
        self._acknowledge(Acknowledged.latest(self.work.store, None))

    def backed_up(self, backup: Backup) -> None:
        self._acknowledge(BackedUp(backup.seq))

    def _acknowledge(self, done: Said) -> None:
        self._moment.transaction = Moment.IDLE
        self._say(done)


def _receive(site: Site) -> None:
    with site.under_way():
        site.received()


def _act(site: Site) -> None:
    with site.under_way():
        site.desk.act()


def _hand_over(site: Site) -> None:
    dossier = site.received()
    for holder in HOLDERS:
        with site.under_way():
            site.work.hand_over.hand_over((dossier.id,), holder)
        site.done()
        site.work.withdraw.withdraw(dossier.id, "Quét nhầm")
        site.done()


def _correct(site: Site) -> None:
    dossier = site.received()
    for procedure in (CERTIFIED_COPY, LAND, CERTIFIED_COPY, LAND):
        with site.under_way():
            site.work.correct.correct(dossier.id, draft(procedure), "Nhận nhầm thủ tục")
        site.done()


def _print(site: Site) -> None:
    dossier = site.received()
    with site.under_way():
        print_form(site.work, dossier, site.folder / PAPERS)
    site.done()


def _back_up(site: Site) -> None:
    site.received()
    with site.under_way():
        backup = backups_of(site.work, site.folder / STICK).take(Occasion.ASKED)
    site.backed_up(backup)


def _import(site: Site) -> None:
    site.work.clock.moment += timedelta(seconds=1)
    with site.under_way():
        backup = backups_of(site.work, site.folder / STICK).take(Occasion.IMPORT)
        site.work.keep_office.publish(CatalogueFiles(STARTER).starter(site.work.clock.moment.date()))
    site.backed_up(backup)
    site.done()


def _export(site: Site) -> None:
    site.received()
    with site.under_way():
        request = ExportRequest(tuple(FileFormat))
        written = exporter_of(site.work).export(request, site.folder / STICK, Reports())
        RecordExport(site.work.store, site.work.witness).record(written)
    site.done()


@dataclass(frozen=True)
class Doing:
    """A work: how long it goes on at most, in seconds, and what it does again and again.

    It begins when the store is open, or, if it is under way while that `opens`, before. A work that is `fresh` has a
    store of its own.
    """

    longest: float
    act: Callable[[Site], None]
    opens: bool = False
    fresh: bool = False


DOINGS = {
    "receive": Doing(0.1, _receive),
    "hand over": Doing(0.1, _hand_over),
    "correct": Doing(0.1, _correct),
    "print": Doing(0.2, _print),
    "back up": Doing(0.2, _back_up),
    "migrate": Doing(0.2, _act, opens=True, fresh=True),
    "import": Doing(0.3, _import),
    "export": Doing(0.3, _export),
    "begin": Doing(0.15, _act, opens=True, fresh=True),
    "any act": Doing(0.15, _act, opens=True),
}


def go_to_work(
    name: str, path: Path, seed: int, moment: Moment, begun: Callable[[], object], say: Callable[[Said], object]
) -> None:
    """Open the store at `path` and do that work until the end comes; `begun` is called when it begins."""
    doing = DOINGS[name]
    _trace(moment)
    if doing.opens:
        begun()
    moment.under_way = doing.opens
    store = Store(path, before_migration=back_up_first)
    moment.transaction = Moment.IDLE
    site = Site(store, seed, moment, say)
    site.desk.begin()
    moment.under_way = False
    if not doing.opens:
        begun()
    while True:
        doing.act(site)


def _trace(moment: Moment) -> None:
    """Let every connection of this process tell what it is in the middle of."""
    connect = connecting.connect

    def traced(path: Path) -> sqlite3.Connection:
        def tell(statement: str) -> None:
            if statement.startswith("BEGIN"):
                moment.transaction = Moment.WRITING
            elif statement.startswith("COMMIT"):
                moment.transaction = Moment.COMMITTING

        connection = connect(path)
        connection.set_trace_callback(tell)
        return connection

    connecting.connect = traced
