"""What can be told of a store, whole or damaged, without anything that says something of a person.

Nothing is found by looking for what is personal: only numbers, dates and the program's own names are taken in.
"""

import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from io import BytesIO
from pathlib import Path
from time import sleep
from zipfile import ZIP_DEFLATED, ZipFile

import pysqlite3.dbapi2 as sqlite3

from db.backup.backups import FOLDER, SECOND, backups_beside
from db.backup.place import Place
from db.connection import connect_to_read
from db.files import is_held, put
from db.health import PAUSE, TAIL
from db.journal import Journal
from db.number_mark import mark_path, read_mark
from db.projections import TABLES
from db.schema import NAMES
from db.verify import DAMAGE, verify
from desk.errors import DeskError, FileRefused
from desk.facts import FACTS
from desk.forms.content import FormKind
from desk.forms.labels import LABEL
from desk.forms.listing import LISTING
from desk.health import Health
from desk.print_jobs import JobState
from desk.support import FAULTS, Part, Report, one_of

LOG_TAIL = 64 * 1024
"""Bytes of the log of faults that are told."""
_BREATH = 1_000
"""Instructions of SQLite's machine between two looks at whether the work is still wanted."""
_LOCAL = ("draft", "setting", "print_job")
_CHOICES = {"lang": ("vi", "en"), "look": ("light", "dark"), "counter": tuple(map(str, range(1, 100)))}
"""Settings whose value is told, with the values there are."""
_FILE = "pdf"
"""Stands for a printer's name where papers are saved into a folder."""

Lines = dict[str, str | int]


class StoreSupport:
    """Tells of the store at a path, over a connection of its own. Any thread may call."""

    def __init__(self, store: Path, words: Iterable[str]) -> None:
        """`words` are the program's own: codes of errors, names of papers."""
        self._store = store
        self._words = frozenset(words)

    def report(self, prove: bool, unwanted: Callable[[], bool] = lambda: False) -> Report:
        """All that can be told. With `prove` the whole store is proved, which is slow; `unwanted` ends the work."""
        parts = [_part("files", lambda: _files(self._store))]
        try:
            with closing(connect_to_read(self._store)) as connection:
                connection.set_progress_handler(unwanted, _BREATH)
                parts += self._read(connection)
        except DeskError as error:
            parts.append(Part("store", {}, error.code))
        if prove:
            parts.append(_part("proof", lambda: _proof(self._store, unwanted)))
        return Report(tuple(parts), _faults(self._store.with_name(FAULTS)))

    def write(self, report: Report, page: str, target: Path) -> None:
        """Put the report into a zip file: as data, as the readable page, and the log. Raises `FileRefused`."""
        told = {
            part.name: {**part.lines, **({"problem": part.problem} if part.problem else {})} for part in report.parts
        }
        built = BytesIO()
        with ZipFile(built, "w", ZIP_DEFLATED) as file:
            file.writestr("support.json", json.dumps(told, indent=1))
            file.writestr("support.txt", page)
            file.writestr(FAULTS, report.faults)
        try:
            put(target, built.getvalue())
        except OSError as error:
            full = shutil.disk_usage(target.parent).free < len(built.getvalue()) if target.parent.is_dir() else False
            reason = "disk-full" if full else "file-in-use" if is_held(error) else "folder-unwritable"
            raise FileRefused(reason) from error

    def _read(self, connection: sqlite3.Connection) -> list[Part]:
        settings: dict[str, str] = {}
        with suppress(*DAMAGE):
            settings.update(connection.execute("SELECT name, value FROM setting").fetchall())
        return [
            _part("store", lambda: _store(connection)),
            _part("rows", lambda: _rows(connection)),
            _part("journal", lambda: _kinds(connection)),
            _part("settings", lambda: self._settings(settings)),
            _part("backups", lambda: _backups(self._store, settings)),
            _part("print queue", lambda: self._print_queue(connection)),
            _part("checks", lambda: _checks(connection, settings)),
        ]

    def _settings(self, settings: dict[str, str]) -> Lines:
        lines: Lines = {name: one_of(settings[name], known) for name, known in _CHOICES.items() if name in settings}
        for kind in (*FormKind, LISTING, LABEL):
            if paper := settings.get(f"paper.{kind}"):
                lines[f"paper.{kind}"] = one_of(paper, self._words)
            if printer := settings.get(f"printer.{kind}"):
                lines[f"printer.{kind}"] = one_of(printer, [_FILE], "chosen")
        return lines

    def _print_queue(self, connection: sqlite3.Connection) -> Lines:
        rows = connection.execute("SELECT state, reason, count(*) FROM print_job GROUP BY state, reason").fetchall()
        lines: Lines = {}
        for state, reason, count in rows:
            name = f"{one_of(state, JobState)} {one_of(reason, ('', *self._words))}".strip()
            lines[name] = int(lines.get(name, 0)) + count
        return lines


def _part(name: str, read: Callable[[], Lines]) -> Part:
    """The part; where the store or the disk does not let it be read, why."""
    try:
        return Part(name, read())
    except DeskError as error:
        return Part(name, {}, error.code)
    except DAMAGE as error:
        return Part(name, {}, getattr(error, "sqlite_errorname", type(error).__name__))
    except OSError as error:
        return Part(name, {}, type(error).__name__)


def _files(store: Path) -> Lines:
    """Sizes in bytes."""
    beside = {
        "store": store,
        "write-ahead log": store.with_name(store.name + "-wal"),
        "mark of numbers": mark_path(store),
        "log of faults": store.with_name(FAULTS),
    }
    lines: Lines = {name: path.stat().st_size for name, path in beside.items() if path.exists()}
    lines["free on the disk"] = shutil.disk_usage(store.parent).free
    mark = read_mark(mark_path(store))
    return lines | ({"line of the mark": mark.seq} if mark else {})


def _store(connection: sqlite3.Connection) -> Lines:
    applied = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'desk'").fetchall()
    lines: Lines = {
        "SQLite": sqlite3.sqlite_version,
        "migrations": ", ".join(one_of(each, NAMES) for (each,) in applied),
    }
    for name in ("journal_mode", "page_size", "page_count", "freelist_count"):
        (lines[name],) = connection.execute(f"PRAGMA {name}").fetchone()
    (lines["epoch"],) = connection.execute("SELECT epoch FROM identity").fetchone()
    return lines


def _rows(connection: sqlite3.Connection) -> Lines:
    return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in (*TABLES, *_LOCAL)}


def _kinds(connection: sqlite3.Connection) -> Lines:
    """Lines of the journal by the kind of their fact."""
    known, lines = [kind.__name__ for kind in FACTS], Lines()
    for kind, count in connection.execute("SELECT kind, count(*) FROM journal GROUP BY kind ORDER BY kind"):
        name = one_of(kind, known)
        lines[name] = int(lines.get(name, 0)) + count
    return lines


def _backups(store: Path, settings: dict[str, str]) -> Lines:
    """How many there are, and what the newest says of itself."""
    second = settings.get(SECOND, "")
    places = {"here": backups_beside(store)} | ({"second": Place(Path(second) / FOLDER)} if second else {})
    lines: Lines = {}
    for name, place in places.items():
        found = place.found()
        lines[name] = len(found) if name == "here" or place.is_there else "away"
        if found:
            newest = found[0].backup
            lines[f"{name}, broken"] = sum(not each.whole for each in found)
            lines[f"{name}, newest"] = f"{newest.taken_at.isoformat()} {newest.occasion}"
            lines[f"{name}, line of the newest"] = newest.seq
            lines[f"{name}, sealed"] = "yes" if newest.sealed else "no"
    return lines


def _checks(connection: sqlite3.Connection, settings: dict[str, str]) -> Lines:
    """Whether the end of the journal holds, and what the last proof found."""
    lines: Lines = {"end of the journal": "holds" if Journal(connection).tail_holds(TAIL) else "broken"}
    if health := Health.of(settings.get("health", "")):
        lines |= {
            "last proof": health.checked_at.isoformat(),
            "checks of the last proof": health.checks,
            "failed in the last proof": len(health.failed),
        }
    return lines


def _proof(store: Path, unwanted: Callable[[], bool]) -> Lines:
    """Every check, and where each that failed has found its first difference."""

    def breathe() -> bool:
        sleep(PAUSE)
        return unwanted()

    return {check.name: check.where or "passed" for check in verify(store, breathe=breathe)}


def _faults(log: Path) -> str:
    """The end of the log, from the first whole line."""
    with suppress(OSError):
        written = log.read_bytes()
        kept = written[-LOG_TAIL:]
        return (kept if kept == written else kept.partition(b"\n")[2]).decode(errors="replace")
    return ""
