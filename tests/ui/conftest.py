"""A bench to test screens with: small fakes where a test asks nothing of the store, real rules everywhere."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.calendar import STANDARD_WEEK, OfficeCalendar
from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueCheck
from desk.clock import VIETNAM
from desk.deadline import STANDARD_RULES
from desk.draft import Draft
from desk.errors import FileRefused
from desk.exporting import ExportRequest, Progress, WrittenExport
from desk.facts import Exported
from desk.forms.content import FormKind
from desk.ledger import Ledger, Standing
from desk.office import Office, Seat
from desk.views import BoardCounts, Filter
from desk.witness import Witness
from ui import theme
from ui.bench import Bench
from ui.jobs import Jobs

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=VIETNAM)
OFFICE = Office(
    "UBND THÀNH PHỐ HUẾ", "UBND XÃ PHONG HIỀN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Phong Hiền", "H57.31.05"
)
CALENDAR = OfficeCalendar(1, STANDARD_WEEK, (), (), (2026,))
CODE = "H57.31.05-261120-0007"
CARD = "046190001234|191234567|Lê Thị Mỹ Hạnh|05071990|Nữ|Thôn Hưng Long, xã Phong Hiền, thành phố Huế|01052021"


class NoStore:
    """No test of a frame writes anything."""

    def transaction(self) -> AbstractContextManager[Ledger]:
        raise AssertionError("the frame does not write")


@dataclass
class FakeReads:
    """Answers what the frame itself asks."""

    office: Office | None = OFFICE
    codes: dict[str, str] = field(default_factory=lambda: {CODE: "dossier-7"})
    counts: dict[Filter, int] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        return Standing(self.office, CALENDAR, STANDARD_RULES)

    def dossier_with_code(self, code: str) -> str | None:
        return self.codes.get(code.upper())

    def board_counts(self, now: datetime) -> BoardCounts:
        return BoardCounts(dict.fromkeys(Filter, 0) | self.counts, ())


class FakeDrafts:
    """Keeps the draft in memory."""

    def __init__(self) -> None:
        self.draft: Draft | None = None

    def load(self) -> Draft | None:
        return self.draft

    def save(self, draft: Draft) -> None:
        self.draft = draft

    def clear(self) -> None:
        self.draft = None


class FakeSettings(dict[str, str]):
    """Keeps settings in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


class FakePapers:
    """Remembers what was to be printed."""

    def __init__(self) -> None:
        self.queued: list[tuple[str, str]] = []

    def render(self, content: object, printing: int) -> bytes:
        return b"%PDF-1.7"

    def print(self, dossier_id: str, form_id: str) -> None:
        self.queued.append((dossier_id, form_id))

    def printers(self) -> tuple[str, ...]:
        return ("HP 107a",)

    def papers_for(self, kind: FormKind) -> tuple[str, ...]:
        return {FormKind.SLIP: ("roll-80", "a6")}.get(kind, ("a5", "a4-landscape"))


class NoCatalogue:
    """Reads no files."""

    def starter(self, valid_from: date) -> tuple[Procedure, ...]:
        return ()

    def read(self, procedures: Path, papers: Path | None, valid_from: date) -> CatalogueCheck:
        raise FileRefused("file-missing")


class NoExporter:
    """Has nothing to send."""

    def count(self, request: ExportRequest) -> int:
        return 0

    def count_changed(self) -> int:
        return 0

    def history(self, limit: int = 100) -> tuple[Exported, ...]:
        return ()

    def export(self, request: ExportRequest, folder: Path, progress: Progress) -> WrittenExport:
        raise FileRefused("export-folder-missing")


def make_bench(store: Any = None, reads: Any = None) -> Bench:
    """A bench at half past nine on 20 November 2026, counter 1."""
    ids = iter(range(1, 1_000_000))

    def new_id() -> str:
        return f"id-{next(ids)}"

    return Bench(
        store=store or NoStore(),
        new_id=new_id,
        reads=reads or FakeReads(),
        drafts=FakeDrafts(),
        settings=FakeSettings(),
        witness=Witness(lambda: NOW, Seat("Nguyễn Thị Hoa", 1)),
        jobs=Jobs(),
        papers=FakePapers,
        catalogue_reader=NoCatalogue,
        exporter=NoExporter,
    )


def scan_into(qtbot: Any, widget: QWidget, text: str) -> None:
    """Type as a scanner does; `qtbot.keyClicks` knows ASCII only."""
    for char in text:
        if char.isascii():
            qtbot.keyClicks(widget, char)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(char), Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(widget, event)


def today() -> date:
    return NOW.date()


@pytest.fixture
def dressed(qapp):
    """The application in its light dress."""
    theme.apply(qapp, dark=False)
    return qapp


@pytest.fixture
def bench(dressed):
    made = make_bench()
    yield made
    made.jobs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
