"""Restoring a backup for trial: whoever has never tried a backup does not know whether he has one."""

from contextlib import closing
from pathlib import Path
from time import monotonic

from db.backup import sealing
from db.backup.place import Place
from db.backup.snapshot import Report, in_words_of_backups
from db.health import examine
from db.scratch import scratch_folder
from db.store import Store
from desk.backups import Drilled, Found, OpenedWith
from desk.clock import Clock
from desk.errors import DeskError, FileRefused

SCRATCH = "restore-"


class Trial:
    """Restores into a scratch folder beside the store, proves what is there, and throws it away again."""

    def __init__(self, store: Path, now: Clock, passphrase: str, key: sealing.Key | None, report: Report) -> None:
        """Sealed backups are opened with the key that this PC keeps, if it is given, or else with the passphrase."""
        self._store = store
        self._now = now
        self._passphrase = passphrase
        self._key = key
        self._report = report

    def of(self, place: Place, newest: Found | None) -> Drilled:
        """What the newest backup of the place gives. Raises what `report` raises."""
        folder = str(place.folder)
        if newest is None:
            return Drilled(folder, None, "backup-none" if place.is_there else "backup-folder-missing")
        try:
            with in_words_of_backups(), scratch_folder(SCRATCH, self._store) as bench:
                return self._restored(place, newest, bench / self._store.name)
        except DeskError as error:
            return Drilled(folder, newest.backup.taken_at, error.code)

    def _restored(self, place: Place, newest: Found, target: Path) -> Drilled:
        begun, backup = monotonic(), newest.backup
        opened_with = OpenedWith.NOTHING
        if backup.sealed:
            if self._key is None and not self._passphrase:
                raise FileRefused("backup-passphrase")
            opened_with = OpenedWith.PASSPHRASE if self._key is None else OpenedWith.KEY
        place.bring(newest, target, self._passphrase, self._key)
        with closing(Store(target)) as store:
            (dossiers,) = store.connection.execute("SELECT count(*) FROM dossier").fetchone()
            lines = store.journal.last_seq()
        health = examine(target, self._now, lambda: self._report(0, 0))
        return Drilled(
            place=newest.place,
            taken_at=backup.taken_at,
            opened_with=opened_with,
            dossiers=dossiers,
            lines=lines,
            last_code=backup.last_code,
            seconds=monotonic() - begun,
            failed=health.failed,
        )
