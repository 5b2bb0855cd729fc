"""What the desk does while calls fail below it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from db.catalogue_files import CatalogueFiles
from db.local import StoredDraft
from db.store import Store
from db.verify import verify
from desk.backups import Occasion
from desk.deadline import DeadlineRules
from desk.draft import Draft
from desk.exporting import ExportRequest, FileFormat
from tests.conftest import Work, work_over
from tests.db.backups import backups_of
from tests.db.exports import Reports, exporter_of
from tests.harness.disk import PROJECT
from tests.harness.proof import Acknowledged
from tests.makers import CALENDAR, CERTIFIED_COPY, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, WallClock, draft


@dataclass
class Desk:
    """A desk over the store in `folder`, with a draft that is waiting to be received."""

    folder: Path
    work: Work
    draft: Draft
    dossiers: tuple[str, ...]


def opened(folder: Path) -> Desk:
    store = Store(folder / "desk.db")
    work = work_over(store, WallClock(FRIDAY_MORNING + timedelta(hours=1)))
    ids = store.connection.execute("SELECT id FROM dossier ORDER BY no").fetchall()
    store.connection.execute("PRAGMA shrink_memory")  # The next call reads from the disk again.
    return Desk(folder, work, draft(), tuple(each for (each,) in ids))


@dataclass(frozen=True)
class Operation:
    """Something that the desk does, and whether it writes to the journal."""

    name: str
    run: Callable[[Desk], object]
    writes: bool = True


def _hand_over(desk: Desk) -> None:
    desk.work.hand_over.hand_over(desk.dossiers, HOLDERS[0])


def _correct(desk: Desk) -> None:
    desk.work.correct.correct(desk.dossiers[0], draft(CERTIFIED_COPY), "Nhận nhầm thủ tục")


def _export(desk: Desk) -> None:
    exporter_of(desk.work).export(ExportRequest(tuple(FileFormat)), desk.folder / "stick", Reports())


def _import(desk: Desk) -> None:
    today = desk.work.clock.moment.date()
    check = CatalogueFiles(desk.folder).read(desk.folder / "procedures.csv", desk.folder / "papers.csv", None, today)
    desk.work.keep_office.publish(check.procedures)


def _keep_draft(desk: Desk) -> None:
    StoredDraft(desk.work.store, desk.work.clock, Draft).save(desk.draft)


OPERATIONS = (
    Operation("receive", lambda desk: desk.work.intake.receive(desk.draft)),
    Operation("hand over", _hand_over),
    Operation("correct", _correct),
    Operation("import a catalogue", _import),
    Operation("export", _export, writes=False),
    Operation("back up", lambda desk: backups_of(desk.work).take(Occasion.ASKED), writes=False),
    Operation("keep a draft", _keep_draft, writes=False),
    Operation("look up", lambda desk: [desk.work.reads.dossier(each) for each in desk.dossiers], writes=False),
    Operation("verify", lambda desk: list(verify(desk.folder / "desk.db")), writes=False),
    Operation("close", lambda desk: desk.work.store.close(), writes=False),
)
OPENINGS = {"open a new store": "empty", "open a store": "left", "migrate a store": "0001"}
"""By the folder that each begins with."""


def begin(folder: Path) -> Acknowledged:
    """Make the folders that trials begin with: no desk, one that was closed, one that a kill left, an old one.

    Returns the last act that the second and third have acknowledged.
    """
    for name in ("empty", "desk", "left", "0001"):
        (folder / name).mkdir(parents=True)
    (folder / "desk" / "stick").mkdir()
    for name in ("procedures.csv", "papers.csv"):
        shutil.copy(PROJECT / "resources" / "catalogue" / name, folder / "desk")
    shutil.copyfile(PROJECT / "tests" / "db" / "stores" / "0001.db", folder / "0001" / "desk.db")
    store = Store(folder / "desk" / "desk.db")
    work = work_over(store, WallClock())
    work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    for _ in range(3):
        work.intake.receive(draft())
    last = Acknowledged.latest(store, None)
    for name in ("desk.db", "desk.db-wal", "desk.mark"):
        shutil.copy(folder / "desk" / name, folder / "left")
    store.close()
    return last
