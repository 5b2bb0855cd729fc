"""What keeps the data safe: backups, their trial, restoring, the checks, and the tables made anew.

Beside a backup stands a bare copy by SQLite, down to the disk; beside what proves a store, SQLite's own check of the
same file, which knows nothing of chains and facts. Each is done by a process of its own, in the large store's size:

    python -m tests.bench.safety ACT FOLDER
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

import pysqlite3.dbapi2 as sqlite3

from db.backup.backups import NoSettings, StoreBackups
from db.backup.restoring import Restorer
from db.connection import connect_to_read
from db.files import sync_file
from db.health import examine, glance
from db.journal import Journal
from db.rebuild import rebuild
from db.store import Store
from desk.backups import Occasion
from tests.bench.alone import alone, tell
from tests.bench.generator import NOW, SEAT
from tests.bench.measure import Row
from tests.bench.stores import Stores

COPY, CHECK = "bare copy", "bare check"
MOST_MB = 60
"""What the desk may take beyond a bare window, all in all."""
GLANCE_MS = 50


def rows(stores: Stores) -> Iterator[Row]:
    """Each act in a folder with the large store and a backup of it; seconds on the clock."""
    times = 1 if stores.quick else 3
    taken: dict[str, dict[str, float]] = {}
    for name in ACTS:
        rounds = [_done(stores, name, each) for each in range(times)]
        told = taken[name] = {key: median(each[key] for each in rounds) for key in rounds[0]}
        if name in (COPY, CHECK):
            continue
        bare = taken[COPY if name in LIKE_A_COPY else CHECK]
        note = f"n = {times}, {told['busy']:.2f} s of it on a processor, beside {bare['busy']:.2f}"
        title = f"{name}, {stores.dossiers:,} dossiers"
        if name == "glance":
            ours = told["seconds"] * 1000
            yield Row(title, "ms", ours, None, f"<= {GLANCE_MS} ms", ours <= GLANCE_MS, f"n = {times}")
        else:
            yield Row(title, "s", told["seconds"], bare["seconds"], note=note)
        grown = told["grown_mb"]
        yield Row(f"{name}, memory at most", "MB", grown, bare["grown_mb"], f"<= {MOST_MB} MB", grown <= MOST_MB)


def _done(stores: Stores, name: str, number: int) -> dict[str, float]:
    folder = stores.folder / f"safety-{number}"
    if not folder.exists():
        folder.mkdir()
        stores.copy(f"{folder.name}/desk")
        _backups(folder).take(Occasion.ASKED)
    return alone(__name__, name, str(folder))


def _backups(folder: Path) -> StoreBackups:
    return StoreBackups(folder / "desk.db", NoSettings(), lambda: NOW)


def copy_barely(folder: Path) -> None:
    target = folder / "copy.db"
    target.unlink(missing_ok=True)
    with closing(connect_to_read(folder / "desk.db")) as reading, closing(sqlite3.connect(str(target))) as writing:
        reading.backup(writing)
    sync_file(target)
    assert target.stat().st_size == (folder / "desk.db").stat().st_size


def check_barely(folder: Path) -> None:
    with closing(connect_to_read(folder / "desk.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def take(folder: Path) -> None:
    """A backup, proved before it counts."""
    taken = _backups(folder).take(Occasion.ASKED)
    assert taken.dossiers > 0


def drill(folder: Path) -> None:
    """The newest backup restored for trial and proved."""
    (drilled,) = _backups(folder).drill()
    assert drilled.dossiers > 0
    assert not drilled.failed


def restore(folder: Path) -> None:
    """Into a folder of its own, as on a new PC."""
    target = folder / "restored"
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    restorer = Restorer(target / "desk.db", lambda: NOW, lambda settings: SEAT)
    newest = restorer.found(str(folder / "backups"))[0]
    restorer.restore(newest, "", {})
    with closing(Store(target / "desk.db")) as store:
        assert store.connection.execute("SELECT count(*) FROM dossier").fetchone() == (newest.backup.dossiers,)


def look(folder: Path) -> None:
    """The check of every start, over the store that the desk has open."""
    with closing(Store(folder / "desk.db")) as store:
        tell(lambda: glance(store))


def prove(folder: Path) -> None:
    """The check for which the desk waits until it is idle, with its pauses."""
    health = examine(folder / "desk.db", lambda: NOW)
    assert health.checks > 10
    assert not health.failed


def make_anew(folder: Path) -> None:
    """Every derived table from the journal, into an empty store."""
    target = folder / "rebuilt.db"
    target.unlink(missing_ok=True)
    with closing(connect_to_read(folder / "desk.db")) as source, closing(Store(target)) as store:
        store.connection.execute("BEGIN IMMEDIATE")
        assert rebuild(Journal(source), store.connection) > 0
        store.connection.execute("COMMIT")


ACTS: dict[str, Callable[[Path], None]] = {
    COPY: copy_barely,
    CHECK: check_barely,
    "backup": take,
    "trial of a backup": drill,
    "restore": restore,
    "glance": look,
    "full check": prove,
    "tables made anew": make_anew,
}
LIKE_A_COPY = ("backup", "restore")


def main(name: str, folder: str) -> None:
    act = partial(ACTS[name], Path(folder))
    act() if name == "glance" else tell(act)


if __name__ == "__main__":
    main(*sys.argv[1:])
