"""Writing dossiers out: built on this PC, carried to the medium, read back from it, and only then given a name."""

import csv
import errno
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Protocol

from db.export.about import About
from db.export.csv_files import CsvFiles
from db.export.json_file import JsonFile
from db.export.medium import Medium, Opener, Tell, open_binary, refusing
from db.export.reading import Snapshot, count_changed, exports, snapshot
from db.export.tables import TABLES, Counts, Rows, rows_of
from db.export.xlsx_file import XlsxFile
from desk.errors import FileRefused, NotAllowed, StoreUnavailable
from desk.exporting import ExportRequest, FileFormat, Progress, WrittenExport
from desk.facts import Exported

ROOM = {FileFormat.XLSX: 1_000, FileFormat.CSV: 3_000, FileFormat.JSON: 4_500}
"""Bytes that a dossier takes with its steps and papers: a little more than measured."""
WORKSHOP = "export-"
MOST_COUNTED = 1000
REPORTED_EVERY = 50


class Writer(Protocol):
    """Writes dossiers in one format."""

    paths: dict[str, Path]

    def add(self, rows: Rows) -> None:
        """Write what one dossier has in each table."""
        ...

    def finish(self, counts: Counts) -> None: ...

    @staticmethod
    def counted(paths: dict[str, Path]) -> Counts:
        """How many lines files of this format hold. Raises `ValueError` for broken ones."""
        ...


WRITERS: dict[FileFormat, Callable[[Path, str, About, ExitStack], Writer]] = {
    FileFormat.XLSX: XlsxFile,
    FileFormat.CSV: CsvFiles,
    FileFormat.JSON: JsonFile,
}


class StoreExporter:
    """Exports from the store at a path (`ui.export.port.Exporter`).

    Every call opens a connection of its own that cannot write, so any thread may call.
    """

    def __init__(
        self, path: Path, now: Callable[[], datetime], new_id: Callable[[], str], opener: Opener = open_binary
    ) -> None:
        self._path = path
        self._now = now
        self._new_id = new_id
        self._opener = opener

    def count(self, request: ExportRequest) -> int:
        """How many dossiers the request takes. Raises `StoreUnavailable`."""
        with snapshot(self._path) as state:
            return state.count(request)

    def count_changed(self) -> int:
        """How many dossiers wait to be sent; `MOST_COUNTED` means that many or more."""
        with snapshot(self._path) as state:
            return count_changed(state, MOST_COUNTED)

    def history(self, limit: int = 100) -> tuple[Exported, ...]:
        """The latest exports, newest first."""
        with snapshot(self._path) as state:
            return exports(state.connection, limit)

    def export(self, request: ExportRequest, folder: Path, progress: Progress) -> WrittenExport:
        """Write the dossiers of the request to the folder.

        When this returns, all files are on the medium and were read back from it; when it raises, none is there that
        looks whole. Raises `NotAllowed` (`nothing-to-export`, `office-not-set`), `StoreUnavailable`, `FileRefused`
        (`export-folder-missing`, `-folder-unwritable`, `-no-space`, `-medium-gone`, `-verify-failed`, `-sheet-full`),
        and what `progress` raises.
        """
        with _workshop(self._path.parent) as bench, Medium(folder, self._opener) as medium:
            with snapshot(self._path) as state:
                total = state.count(request)
                if not total:
                    raise NotAllowed("nothing-to-export")
                _require_room(total * sum(ROOM[each] for each in request.formats), medium, bench)
                about = self._about(state, request)
                stem = medium.free_stem(about.stem)
                built, counts = _build(state, request, about, bench / stem, Share(progress, 0, 70))
            files = [path for writer in built for path in writer.paths.values()]
            size = sum(path.stat().st_size for path in files)
            medium.require(size)
            tell = _meter(Share(progress, 70, 100), 2 * size)
            for path in files:
                medium.put(path, tell)
            for writer in built:
                _prove(medium, writer, counts, tell)
            sums = medium.sums
            manifest = _manifest(bench / stem, about, counts, sums)
            medium.put(manifest, tell)
            medium.read_back(manifest.name, tell)
            progress.at(100, 100)
            medium.publish()
        mark = state.mark if request.period else state.through_seq
        return WrittenExport(about.export_id, mark, total, sums)

    def _about(self, state: Snapshot, request: ExportRequest) -> About:
        office, period = state.office(), request.period
        return About(
            export_id=self._new_id(),
            created_at=self._now(),
            desk_id=state.desk_id,
            epoch=state.epoch,
            office_code=office.code,
            office=office.agency,
            first=period.first if period else None,
            last=period.last if period else None,
            after_seq=None if period else state.mark,
            through_seq=state.through_seq,
        )


def _require_room(room: int, medium: Medium, bench: Path) -> None:
    """The files take `room` on the medium; while they are built the workbook takes as much again on this PC."""
    medium.require(room)
    with _local():
        if shutil.disk_usage(bench).free < 2 * room:
            raise OSError(errno.ENOSPC, "")


def _build(
    state: Snapshot, request: ExportRequest, about: About, base: Path, tell: Progress
) -> tuple[tuple[Writer, ...], Counts]:
    """All files of the export in the workshop, and how many lines stand in their tables."""
    counts: Counts = {table.name: 0 for table in TABLES}
    total = state.count(request)
    with _local(), ExitStack() as closing:
        writers = tuple(WRITERS[each](base.parent, base.name, about, closing) for each in request.formats)
        for done, entry in enumerate(state.entries(request)):
            if done % REPORTED_EVERY == 0:
                tell.at(done, total)
            rows = rows_of(entry)
            for name, lines in rows.items():
                counts[name] += len(lines)
            for writer in writers:
                writer.add(rows)
        for writer in writers:
            tell.at(total, total)
            writer.finish(counts)
    return writers, counts


def _prove(medium: Medium, writer: Writer, counts: Counts, tell: Tell) -> None:
    """Raises `FileRefused` (`export-verify-failed`) unless the medium holds what was written, line by line."""
    paths = {name: medium.read_back(path.name, tell) for name, path in writer.paths.items()}
    try:
        with refusing():
            found = writer.counted(paths)
    except (ValueError, csv.Error) as error:
        raise FileRefused("export-verify-failed") from error
    if found != counts:
        raise FileRefused("export-verify-failed")


def _manifest(base: Path, about: About, counts: Counts, sums: dict[str, str]) -> Path:
    """Says what belongs to the export. It is named last: an export without it is not whole."""
    path = base.with_name(f"{base.name}-manifest.json")
    members = {**about.members(), "counts": counts, "files": sums}
    with _local():
        path.write_text(json.dumps(members, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return path


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder beside the store, which is gone afterwards; one that a crash has left goes at the next export."""
    for left in folder.glob(f"{WORKSHOP}*"):
        shutil.rmtree(left, ignore_errors=True)
    with _local():
        made = Path(mkdtemp(prefix=WORKSHOP, dir=folder))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _local() -> Iterator[None]:
    """This PC's own disk is full or failing: the clerk is told as for the store, which is on it too."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise StoreUnavailable("store-disk-full" if full else "store-disk-error", reason=str(error.errno)) from error


class Share(Progress):
    """A part of a longer way, from `first` to `last` of a hundred."""

    def __init__(self, whole: Progress, first: int, last: int) -> None:
        self._whole, self._first, self._last = whole, first, last

    def at(self, done: int, total: int) -> None:
        self._whole.at(self._first + (self._last - self._first) * done // max(total, 1), 100)


def _meter(progress: Progress, total: int) -> Tell:
    """Adds up bytes."""
    done = 0

    def tell(more: int) -> None:
        nonlocal done
        done += more
        progress.at(min(done, total), total)

    return tell
