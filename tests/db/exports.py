"""Exports for tests: requests, an exporter over a test's store, and files as another program reads them."""

import csv
import json
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from db.export.exporter import StoreExporter
from db.export.medium import Opener, open_binary
from desk.dossier import Dossier
from desk.exporting import ExportRequest, FileFormat, Period, RecordExport, WrittenExport
from desk.facts import Outcome, Rating
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, FRIDAY_MORNING, HOLDERS, LAND, MARITAL_STATUS, draft, incomplete, new_id

CHANGES = ExportRequest(tuple(FileFormat))
NOVEMBER = ExportRequest(tuple(FileFormat), Period(date(2026, 11, 1), date(2026, 11, 30)))


@dataclass
class Reports:
    """Hears of progress; calls the work off once `until` is reached."""

    until: int = 101
    heard: list[int] = field(default_factory=list)

    def at(self, done: int, total: int) -> None:
        self.heard.append(done * 100 // max(total, 1))
        if self.heard[-1] >= self.until:
            raise CalledOff


class CalledOff(Exception):
    """The clerk has seen enough."""


def exporter_of(work: Work, opener: Opener = open_binary) -> StoreExporter:
    return StoreExporter(work.store.path, work.witness.now, new_id, opener)


def export(work: Work, folder: Path, request: ExportRequest = CHANGES) -> WrittenExport:
    """Export and note it, as the screen does."""
    written = exporter_of(work).export(request, folder, Reports())
    RecordExport(work.store, work.witness).record(written)
    return written


def only(file_format: FileFormat, request: ExportRequest = CHANGES) -> ExportRequest:
    return replace(request, formats=(file_format,))


def named(folder: Path, end: str) -> Path:
    """The one file with that end."""
    (path,) = folder.glob(f"*{end}")
    return path


def read_json(folder: Path) -> dict:
    (path,) = (path for path in folder.glob("*.json") if not path.name.endswith("manifest.json"))
    return json.loads(path.read_text(encoding="utf-8"))


def read_manifest(folder: Path) -> dict:
    return json.loads(named(folder, "-manifest.json").read_text(encoding="utf-8"))


def read_csv(folder: Path, table: str) -> list[dict[str, str]]:
    """The rows of a table, with the guard taken off as the schema says."""
    with named(folder, f"-{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        return [{name: cell.removeprefix("'") for name, cell in row.items()} for row in csv.DictReader(file)]


def read_sheet(folder: Path, title: str) -> list[list[object]]:
    book = CalamineWorkbook.from_path(str(named(folder, ".xlsx")))
    return book.get_sheet_by_name(title).to_python(skip_empty_area=False)


def xml_of(path: Path) -> str:
    with ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if "worksheets/" in name)


def sum_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def mixed_desk(work: Work) -> dict[str, Dossier]:
    """Dossiers in several states, one of them noted late and one put right."""
    social, *_ = HOLDERS
    made = {}
    work.clock.moment = FRIDAY_MORNING - timedelta(days=40)
    made["october"] = work.intake.receive(draft(applicant=replace(APPLICANT, name="Trần Văn Đức"))).dossier
    work.clock.moment = FRIDAY_MORNING - timedelta(days=3)
    returned = work.intake.receive(draft(sets="2", note='Gọi trước "khi" trả,\nsau 16:00')).dossier
    corrected_draft = draft(LAND, applicant=replace(APPLICANT, name="Phạm Thị Ánh"))
    corrected = work.intake.receive(corrected_draft).dossier
    work.hand_over.hand_over((returned.id, corrected.id), social)
    work.clock.moment += timedelta(hours=2)
    work.take_back.take_back((returned.id,), Outcome.RESULT)
    handed = work.clock.moment + timedelta(hours=1)
    work.clock.moment = FRIDAY_MORNING
    hand_back = HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK, rating=Rating.SATISFIED)
    made["returned"] = work.return_result.give(returned.id, hand_back, Moment(handed, "Mất điện"))
    mended = replace(corrected_draft, applicant=replace(corrected_draft.applicant, phone="0912 345 678"))
    made["corrected"] = work.correct.correct(corrected.id, mended, "Gõ nhầm số").dossier
    made["awaiting"] = work.supplements.request(incomplete(), "Bổ sung tờ khai")
    made["at_desk"] = work.intake.receive(draft(MARITAL_STATUS)).dossier
    return made
