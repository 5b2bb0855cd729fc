"""What the desk does while calls fail below it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from db.backup.backups import NoSettings, StoreBackups
from db.backup.restoring import Restorer
from db.catalogue_files import CatalogueFiles
from db.local import StoredDraft
from db.print_queue import StoredPrintQueue
from db.store import Store
from db.verify import verify
from desk.backups import Found, Occasion
from desk.deadline import DeadlineRules
from desk.dossier import Dossier
from desk.draft import Draft
from desk.errors import DeskError
from desk.exporting import ExportRequest, FileFormat
from desk.forms.content import FormKind
from printing.paper_office import SAVE_AS_FILE, PaperOffice
from tests.conftest import Work, work_over
from tests.db.backups import Settings, backups_of
from tests.db.exports import Reports, exporter_of
from tests.harness.disk import PROJECT
from tests.harness.proof import Acknowledged
from tests.makers import CALENDAR, CERTIFIED_COPY, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, SEAT, WallClock, draft


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
    """Something that the desk does, and whether it writes to the journal.

    `at_once` says that all of it is one commit: refused, it has written nothing.
    """

    name: str
    run: Callable[[Desk], object]
    writes: bool = True
    at_once: bool = True


def print_form(work: Work, dossier: Dossier, folder: Path) -> None:
    """Queue the dossier's first form and wait until it lies in the folder and is noted; raises why it does not."""
    app = QCoreApplication.instance() or QCoreApplication([])
    settings = Settings({f"printer.{kind}": SAVE_AS_FILE for kind in FormKind})
    refused: list[DeskError] = []
    office = PaperOffice(
        work.reads,
        StoredPrintQueue(work.store, work.witness.now),
        work.note_printing,
        settings,
        folder,
        printed=lambda *ids: None,
        changed=lambda: None,
        failed=lambda error, again: refused.append(error),
    )
    office.print(dossier.id, dossier.forms[0].id)
    office.close()
    app.processEvents()
    if refused:
        raise refused[0]


def _print(desk: Desk) -> None:
    print_form(desk.work, desk.work.reads.dossier(desk.dossiers[0]), desk.folder / "pdf")


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
    Operation("print", _print, at_once=False),
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
BACKED_UP = "backed-up"


def begin(folder: Path) -> Acknowledged:
    """Make the folders that trials begin with: no desk, one that was closed, one that a kill left, an old one.

    Another was closed and has a backup of all but its last receipt. Returns the last act that all have acknowledged
    but the first and the old one.
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
    for _ in range(2):
        work.intake.receive(draft())
    backups_of(work).take(Occasion.ASKED)
    work.intake.receive(draft())
    last = Acknowledged.latest(store, None)
    for name in ("desk.db", "desk.db-wal", "desk.mark"):
        shutil.copy(folder / "desk" / name, folder / "left")
    store.close()
    shutil.copytree(folder / "desk", folder / BACKED_UP)
    shutil.rmtree(folder / "desk" / "backups")
    return last


def back_up_first(store: Path) -> None:
    """As the program does before it changes an older program's store."""
    StoreBackups(store, NoSettings(), WallClock()).take(Occasion.MIGRATION)


def restorer_of(folder: Path) -> tuple[Restorer, Found]:
    """What brings a backup back, and the newest backup there is."""
    restorer = Restorer(folder / "desk.db", WallClock(FRIDAY_MORNING + timedelta(hours=1)), lambda settings: SEAT)
    return restorer, restorer.found()[0]
