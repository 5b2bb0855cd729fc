"""The backups of one store: taken here first, then brought to the second place whenever that is there."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

import msgspec

from db import files
from db.backup import sealing
from db.backup.drill import SCRATCH, Trial
from db.backup.place import STORE, Place
from db.backup.snapshot import Report, copy_store, in_words_of_backups, proved
from db.codec import decode, encode
from db.connection import connect_to_read
from db.export.medium import UNFINISHED, Opener, open_binary
from db.faults import explained
from db.journal import Journal
from db.scratch import scratch_folder
from desk.backups import USUAL_KEEP, USUAL_RHYTHM, Backup, Drilled, Found, Keep, Occasion, Rhythm, Tally, due
from desk.clock import Clock
from desk.errors import DeskError, FileRefused, InvalidInput
from desk.views import Settings

SECOND = "backup.second"
"""The setting that names the second place."""
FOLDER = "mot-cua-desk-backups"
"""Made in the second place when it is chosen. Where it is missing, another disk or stick is there, or none."""


class StoreBackups:
    """Any thread may call; what writes is done one after the other."""

    def __init__(
        self,
        store: Path,
        settings: Settings,
        now: Clock,
        rhythm: Rhythm = USUAL_RHYTHM,
        keep: Keep = USUAL_KEEP,
        opener: Opener = open_binary,
    ) -> None:
        self._store = store
        self._settings = settings
        self._now = now
        self._rhythm = rhythm
        self._keep = keep
        self._open = opener
        self._here = backups_beside(store, opener)
        self._key = sealing.KeyFile(store.with_name("backup.key"))
        self._writing = Lock()
        self._problems: dict[str, str] = {}

    @property
    def can_seal(self) -> bool:
        """Whether this PC has the library for passphrases."""
        return sealing.library()

    @property
    def is_sealed(self) -> bool:
        """Whether backups in the second place open with a passphrase only."""
        with suppress(FileRefused):
            return self._key.key() is not None
        return True

    @property
    def second(self) -> str:
        """The folder or stick that was chosen; empty for none."""
        return self._settings.get(SECOND)

    def choose_second(self, folder: str) -> None:
        """Use that folder or stick from now on, or none. On the store's thread.

        Raises `InvalidInput` on `folder`, `FileRefused`, `StoreUnavailable`.
        """
        if folder:
            if not Path(folder).is_dir():
                raise InvalidInput("folder", "folder-missing")
            if self._store.parent.resolve() in (Path(folder).resolve(), *Path(folder).resolve().parents):
                raise InvalidInput("folder", "backup-place-same")
            Place(Path(folder) / FOLDER).begin()
        self._settings.set(SECOND, folder)
        files.remove(self._remembered)

    def shares_a_disk(self) -> bool:
        """Whether the second place is on the disk of the store: one failure would take both."""
        with suppress(OSError):
            return bool(self.second) and Path(self.second).stat().st_dev == self._store.parent.stat().st_dev
        return False

    def seal_with(self, passphrase: str) -> None:
        """Seal backups in the second place from now on; not at all with an empty one. Slow.

        Raises `InvalidInput` on `passphrase`, `FileRefused`.
        """
        with in_words_of_backups():
            if passphrase:
                self._key.keep(sealing.draw_key(sealing.checked_passphrase(passphrase)))
            else:
                self._key.forget()

    def due(self) -> Occasion | None:
        """Why a backup should be taken now; None when it should not. Raises `StoreUnavailable`."""
        receipts, changed_since = self._since(self._newest(self._here))
        return due(self._rhythm, receipts, changed_since, self._now())

    def lacks_anything(self) -> bool:
        """Whether anything was recorded after the newest backup here. Raises `StoreUnavailable`."""
        return self._since(self._newest(self._here))[1] is not None

    def take(self, occasion: Occasion, report: Report = lambda done, total: None) -> Backup:
        """Take a backup here and bring it to the second place, if that is there. Slow.

        What the second place does is told by `tallies`. Raises `FileRefused`, `StoreUnavailable`, and what `report`
        raises; then no backup was added.
        """
        with self._writing:
            try:
                backup = self._take_here(occasion, report)
            except DeskError as error:
                self._problems["here"] = error.code
                raise
            self._problems.pop("here", None)
            self._bring_second_up()
            return backup

    def bring_second_up(self) -> None:
        """Give the second place the newest backup if it lacks it. `tallies` tells how that went."""
        with self._writing:
            self._bring_second_up()

    def found(self) -> tuple[Found, ...]:
        """All backups that can be reached, the newest first."""
        places = (self._here, *filter(None, [self._second()]))
        lying = [each for place in places for each in place.found()]
        return tuple(sorted(lying, key=lambda each: each.backup.order, reverse=True))

    def tallies(self) -> tuple[Tally, ...]:
        """How things stand with the place here and, if there is one, the second. Raises `StoreUnavailable`."""
        newest = self._newest(self._here)
        told = [Tally(str(self._here.folder), *self._told(newest), self._problems.get("here", ""))]
        if second := self._second():
            there = second.is_there
            last = self._newest(second) if there else self._last_brought()
            told.append(Tally(self.second, *self._told(last), self._problems.get("second", ""), there))
        return tuple(told)

    def drill(self, passphrase: str = "", report: Report = lambda done, total: None) -> tuple[Drilled, ...]:
        """Restore the newest backup of each place into a scratch folder, prove it and throw it away again. Slow.

        Sealed ones are opened with the passphrase; without it, with the key that this PC keeps. Raises `FileRefused`
        (`backup-none` where there is none at all, or what this PC's disk does), `StoreUnavailable`, and what `report`
        raises.
        """
        found = [(place, self._newest_found(place)) for place in filter(None, (self._here, self._second()))]
        if not any(newest for _, newest in found):
            raise FileRefused("backup-none")
        key = None if passphrase else self._key.key()
        trial = Trial(self._store, self._now, passphrase, key, report)
        return tuple(trial.of(place, newest) for place, newest in found)

    @property
    def _remembered(self) -> Path:
        """Keeps what the second place was last given, for while it is away."""
        return self._here.folder / "second.last"

    def _second(self) -> Place | None:
        return Place(Path(self.second) / FOLDER, self._open) if self.second else None

    def _newest(self, place: Place) -> Backup | None:
        found = self._newest_found(place)
        return found.backup if found else None

    def _newest_found(self, place: Place) -> Found | None:
        own = self._desk_id()
        return next((each for each in place.found() if each.whole and each.backup.desk_id == own), None)

    def _desk_id(self) -> str:
        with closing(connect_to_read(self._store)) as connection, explained():
            return Journal(connection).desk_id

    def _last_brought(self) -> Backup | None:
        with suppress(OSError, UnicodeDecodeError, msgspec.DecodeError):
            return decode(self._remembered.read_text(encoding="utf-8"), Backup)
        return None

    def _since(self, newest: Backup | None) -> tuple[int, datetime | None]:
        """How many receipts the backup lacks, and when the first act was recorded that it lacks."""
        with closing(connect_to_read(self._store)) as connection, explained():
            after = newest.seq if newest and Journal(connection).holds(newest.seq, newest.tip) else 0
            row = connection.execute(
                "SELECT recorded_at FROM journal WHERE seq > ? ORDER BY seq LIMIT 1", (after,)
            ).fetchone()
            if row is None:
                return 0, None
            (receipts,) = connection.execute(
                "SELECT count(*) FROM journal WHERE seq > ? AND kind = 'DossierReceived'", (after,)
            ).fetchone()
            return receipts, datetime.fromisoformat(row[0])

    def _told(self, newest: Backup | None) -> tuple[datetime | None, datetime | None]:
        return newest.taken_at if newest else None, self._since(newest)[1]

    def _take_here(self, occasion: Occasion, report: Report) -> Backup:
        here, at = self._here, self._now()
        here.begin()
        here.sweep()
        with closing(connect_to_read(self._store)) as connection, explained():
            journal = Journal(connection)
            desk_id, seq = journal.desk_id, journal.last_seq()
        stem = here.free_stem(f"mot-cua-{at:%Y%m%d-%H%M%S}-{desk_id[:8]}")
        unfinished = here.folder / (stem + STORE + UNFINISHED)
        try:
            copy_store(self._store, unfinished, report)
            backup = proved(unfinished, self._store, at, occasion, seq)
            here.adopt(unfinished, backup)
        finally:
            with suppress(OSError):
                files.remove(unfinished)
        here.thin(self._keep, desk_id)
        return backup

    def _bring_second_up(self) -> None:
        second = self._second()
        if second is None:
            return
        if not second.is_there:
            self._problems.pop("second", None)  # told as away, not as failing
            return
        newest, lying = self._newest_found(self._here), self._newest(second)
        if newest is None or (lying is not None and lying.order >= newest.backup.order):
            return
        try:
            with in_words_of_backups(), scratch_folder(SCRATCH, self._store) as bench:
                second.take_in(self._here.folder / newest.name, newest.backup, self._key.key(), bench)
                second.thin(self._keep, newest.backup.desk_id)
                files.put(self._remembered, encode(newest.backup).encode())
        except DeskError as error:
            self._problems["second"] = error.code
        else:
            self._problems.pop("second", None)


def backups_beside(store: Path, opener: Opener = open_binary) -> Place:
    """The place of the backups that lie with the store itself."""
    return Place(store.parent / "backups", opener)


class NoSettings:
    """Settings of a store that is not open: backups lie beside it alone."""

    def get(self, name: str, default: str = "") -> str:
        return default

    def set(self, name: str, value: str) -> None:
        raise NotImplementedError
