"""A folder that backups lie in: on this PC, or on a second disk or stick that comes and goes.

A backup is two files: the store itself, and what it says of itself, which is named last and taken away first.
"""

import os
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec

from db import files
from db.backup import sealing
from db.backup.snapshot import file_hash, in_words_of_backups
from db.codec import decode, encode
from db.export.medium import UNFINISHED, Medium, Opener, open_binary
from desk.backups import Backup, Found, Keep, superfluous
from desk.errors import FileRefused

STORE, SEALED, ABOUT = ".db", ".sealed", ".json"


class Place:
    """Backups in a folder. All verbs raise `FileRefused`."""

    def __init__(self, folder: Path, opener: Opener = open_binary) -> None:
        self.folder = folder
        self._open = opener

    @property
    def is_there(self) -> bool:
        """Whether the folder answers: a stick that was pulled out has taken it along."""
        with suppress(OSError):
            return self.folder.is_dir()
        return False

    def begin(self) -> None:
        """Make the folder, down to the disk."""
        with in_words_of_backups():
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True, exist_ok=True)
                files.sync_folder(self.folder.parent)

    def free_stem(self, backup_stem: str) -> str:
        """The stem, or with a number after it where another backup has it."""
        with in_words_of_backups(), Medium(self.folder) as medium:
            return medium.free_stem(backup_stem)

    def adopt(self, unfinished: Path, backup: Backup) -> str:
        """Let a proved file that was built in the folder count as a backup; its name."""
        name = unfinished.name.removesuffix(UNFINISHED)
        with in_words_of_backups():
            about = self._about(name).with_name(self._about(name).name + UNFINISHED)
            with self._open(about, "wb") as file:
                file.write(encode(backup).encode())
                file.flush()
                os.fsync(file.fileno())
            files.replace(unfinished, self.folder / name)
            files.replace(about, self._about(name))
            files.sync_folder(self.folder)
        return name

    def take_in(self, built: Path, backup: Backup, key: sealing.Key | None, bench: Path) -> None:
        """Copy a backup here, sealed where there is a key, and read every byte of it again before it counts.

        `built` bears the name it gets here; `bench` is an empty folder on this PC.
        """
        with in_words_of_backups():
            about, copied = backup, built
            if key is not None:
                copied = bench / built.with_suffix(SEALED).name
                sealing.seal(built, copied, key)
                about = replace(backup, sealed=True, size=copied.stat().st_size, sha256=file_hash(copied))
            described = bench / self._about(copied.name).name
            described.write_text(encode(about), encoding="utf-8")
            with Medium(self.folder, self._open) as medium:
                medium.require(copied.stat().st_size)
                for each in (copied, described):
                    medium.put(each, _nobody)
                lying = medium.read_back(copied.name, _nobody)
                medium.read_back(described.name, _nobody)
                if key is not None and _opened_hash(lying, key) != backup.sha256:
                    raise FileRefused("backup-verify-failed")
                medium.publish()

    def found(self) -> tuple[Found, ...]:
        """The backups that lie here, the newest first; none where the place does not answer."""
        lying = []
        with suppress(OSError):
            for about in self.folder.glob(f"*{ABOUT}"):
                with suppress(OSError, UnicodeDecodeError, msgspec.DecodeError):
                    backup = decode(about.read_text(encoding="utf-8"), Backup)
                    lying.append(self._found(about.stem, backup))
        return tuple(sorted(lying, key=lambda each: each.backup.order, reverse=True))

    def thin(self, keep: Keep, desk_id: str) -> None:
        """Take away what the rule keeps no longer, and what was left unfinished. Other desks' backups stay."""
        with in_words_of_backups():
            own = {each.name: each for each in self.found() if each.backup.desk_id == desk_id and each.whole}
            going = set(map(id, superfluous([each.backup for each in own.values()], keep)))
            for name, each in own.items():
                if id(each.backup) in going:
                    files.remove(self._about(name))
                    files.remove(self.folder / name)

    def sweep(self) -> None:
        """Take away what a power cut left unfinished."""
        with in_words_of_backups():
            for left in self.folder.glob(f"*{UNFINISHED}"):
                files.remove(left)

    def bring(self, found: Found, target: Path, passphrase: str = "", key: sealing.Key | None = None) -> None:
        """Copy a backup to `target` in the clear, after it was found to be as it says.

        A sealed one is opened with the key, or else with the passphrase. Raises `FileRefused`: `backup-damaged`,
        `backup-passphrase`, `backup-no-library`, or what the place does.
        """
        lying = self.folder / found.name
        with in_words_of_backups():
            if file_hash(lying) != found.backup.sha256:
                raise FileRefused("backup-damaged")
            if not found.backup.sealed:
                key = None
            elif key is None:
                key = sealing.key_for(lying, passphrase)
            with lying.open("rb") as source, target.open("xb") as file:
                for chunk in sealing.opened(source, key) if key else iter(lambda: source.read(sealing.CHUNK), b""):
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())

    def _found(self, stem: str, backup: Backup) -> Found:
        name = stem + (SEALED if backup.sealed else STORE)
        whole = False
        with suppress(OSError):
            whole = (self.folder / name).stat().st_size == backup.size
        return Found(backup, str(self.folder), name, whole)

    def _about(self, name: str) -> Path:
        return (self.folder / name).with_suffix(ABOUT)


def _opened_hash(sealed: Path, key: sealing.Key) -> str:
    summed = sha256()
    with sealed.open("rb") as file:
        for chunk in sealing.opened(file, key):
            summed.update(chunk)
    return summed.hexdigest()


def _nobody(done: int) -> None:
    """The place is not watched byte by byte."""
