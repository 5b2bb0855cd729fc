"""The register: the book as it stands in the store, line by line."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt

from db.store import Store
from desk.deadline import DeadlineRules
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.views import Reads, RegisterLine
from tests.conftest import Work, work_over
from tests.makers import (
    APPLICANT,
    CALENDAR,
    CERTIFIED_COPY,
    FRIDAY_MORNING,
    HOLDERS,
    MARITAL_STATUS,
    OFFICE,
    PROCEDURES,
    WallClock,
    draft,
)
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless
from tests.ui.office import open_screen
from ui.bench import Bench
from ui.places import Place
from ui.register.book import PAGE, PAGES_KEPT, BookModel, cell
from ui.register.columns import COLUMNS, Column
from ui.register.screen import RegisterScreen

LINES = 250
NAMES = ("Trần Văn Đức", "Phạm Thị Ánh Nguyệt", "Hồ Đắc Thiện", "Đỗ Hoà")


class CountingReads:
    """Passes reads on and remembers after which number each page of the register was asked for."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self.asked: list[int] = []

    def register(
        self, year: int, book: str, after: int = 0, limit: int = 100, text: str = ""
    ) -> tuple[RegisterLine, ...]:
        self.asked.append(after)
        return self._reads.register(year, book, after, limit, text)


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    """A store with a book of 250 lines over several days; the second of them given back."""
    path = tmp_path_factory.mktemp("register") / "desk.db"
    store = Store(path)
    work = work_over(store, WallClock())
    work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    for number in range(LINES):
        procedure = (MARITAL_STATUS, CERTIFIED_COPY)[number % 2]
        party = replace(APPLICANT, name=NAMES[number % 4], id_number="", phone=f"0905123{number:03d}")
        dossier = work.intake.receive(draft(procedure, applicant=party)).dossier
        if number == 1:
            work.hand_over.hand_over((dossier.id,), HOLDERS[0])
            work.return_result.give(dossier.id, HandBack("Phạm Thị Ánh Nguyệt", Delivery.POST))
        work.clock.moment += timedelta(minutes=20)
    store.close()
    return path


@pytest.fixture
def full(written: Path, tmp_path: Path) -> Iterator[Work]:
    """A desk of its own with that book, four days on."""
    store = Store(Path(copyfile(written, tmp_path / "desk.db")))
    yield work_over(store, WallClock(FRIDAY_MORNING + timedelta(days=4)))
    store.close()


@pytest.fixture
def bench(full: Work, dressed) -> Bench:
    return bench_over(full)


@pytest.fixture
def screen(qtbot, bench: Bench) -> RegisterScreen:
    return open_screen(qtbot, RegisterScreen(bench))


def stored(work: Work) -> tuple[RegisterLine, ...]:
    return work.reads.register(2026, "1", 0, 1000)


def shown(model: BookModel, column: Column) -> list[str]:
    place = COLUMNS.index(column)
    return [model.index(row, place).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_the_lines_are_those_of_the_store_in_their_order(screen, full):
    lines = stored(full)
    assert len(lines) == LINES
    assert shown(screen.model, Column.NUMBER) == [str(number) for number in range(1, LINES + 1)]
    assert shown(screen.model, Column.CODE) == [line.code for line in lines]
    assert shown(screen.model, Column.APPLICANT) == [line.applicant for line in lines]


def test_a_line_says_what_the_form_asks_for(full):
    line = stored(full)[1]
    said = {column: cell(line, column) for column in COLUMNS}
    assert said[Column.ADDRESS] == "Thôn Hưng Long, xã Phong Hiền, thành phố Huế, 0905 123 001"
    assert said[Column.HANDLER] == HOLDERS[0]
    assert said[Column.RECEIVED] == "09:35\n20/11/2026"
    assert said[Column.RETURNED] == "09:35\n20/11/2026"
    assert said[Column.DELIVERY] == "Sent by post"
    assert said[Column.RECIPIENT] == "Phạm Thị Ánh Nguyệt"
    assert cell(stored(full)[0], Column.RETURNED) == ""


def test_the_head_is_that_of_form_07():
    assert len(COLUMNS) == 13
    grouped = [
        [column for column in COLUMNS if column.group == name] for name in dict.fromkeys(c.group for c in COLUMNS)
    ]
    assert grouped[1:] == [
        [Column.RECEIVED, Column.DUE, Column.RETURNED],
        [Column.DELIVERY, Column.RECIPIENT],
    ]


def test_the_book_opens_at_its_last_line(screen):
    assert screen.table.current.register.number == LINES


def test_a_number_leads_to_its_line(qtbot, screen):
    qtbot.keyClicks(screen.number, "137")
    assert screen.table.current.register.number == 137
    qtbot.keyClick(screen.number, Qt.Key.Key_Return)
    assert screen.table.hasFocus()


def test_a_number_beyond_the_book_leads_to_its_last_line(qtbot, screen):
    qtbot.keyClicks(screen.number, "9999")
    assert screen.table.current.register.number == LINES


def test_only_the_pages_looked_at_are_read(full):
    reads = CountingReads(full.reads)
    model = BookModel(reads)
    (book,) = full.reads.register_books()
    model.show(book)
    assert reads.asked == []
    assert model.rowCount() == LINES
    assert model.line(LINES - 1).register.number == LINES
    assert model.line(LINES - 2).register.number == LINES - 1
    assert reads.asked == [2 * PAGE]


def test_few_pages_are_kept_however_long_the_book(full):
    reads = CountingReads(full.reads)
    model = BookModel(reads)
    (book,) = full.reads.register_books()
    model.show(replace(book, last_number=1_000_000))
    for page in range(PAGES_KEPT + 2):
        model.line(page * PAGE)
    reads.asked.clear()
    model.line((PAGES_KEPT + 1) * PAGE)
    assert reads.asked == []
    model.line(0)
    assert reads.asked == [0]


def test_search_keeps_the_lines_that_match_without_accents(qtbot, screen, full):
    screen.search()
    assert screen.text.hasFocus()
    qtbot.keyClicks(screen.text, "do hoa")
    qtbot.waitUntil(lambda: screen.model.searched)
    wanted = [line.code for line in stored(full) if line.applicant == "Đỗ Hoà"]
    assert shown(screen.model, Column.CODE) == wanted


def test_a_search_reads_on_as_it_is_scrolled(qtbot, screen, full):
    qtbot.keyClicks(screen.text, "chung thuc")
    qtbot.keyClick(screen.text, Qt.Key.Key_Return)
    assert screen.table.hasFocus()
    assert screen.model.rowCount() == PAGE
    screen.table.scrollToBottom()
    qtbot.waitUntil(lambda: screen.model.rowCount() == LINES // 2)
    assert len(set(shown(screen.model, Column.CODE))) == LINES // 2


@pytest.mark.parametrize("text", ["do hoa", "chung thuc"])
def test_esc_leaves_the_search_at_the_line_found(qtbot, screen, text):
    qtbot.keyClicks(screen.text, text)
    qtbot.keyClick(screen.text, Qt.Key.Key_Return)
    found = screen.table.current.code
    screen.back()
    assert screen.model.rowCount() == LINES
    assert screen.table.current.code == found


def test_a_search_that_finds_nothing_says_so(qtbot, screen):
    qtbot.keyClicks(screen.text, "zzz")
    qtbot.keyClick(screen.text, Qt.Key.Key_Return)
    assert screen.model.rowCount() == 0
    assert "Nothing found" in screen.state.text()


def test_enter_opens_the_dossier(qtbot, screen, full):
    screen.table.go_to(41)
    with qtbot.waitSignal(screen.wants) as wish:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert (wish.args[0].name, wish.args[0].dossier_id) == (Place.DOSSIER, stored(full)[41].dossier_id)
    assert screen.table.hasFocus()


def test_the_state_of_the_book_is_told(screen):
    assert "1 to 250" in screen.state.text()
    assert "from 20/11/2026 to 23/11/2026" in screen.state.text()


def test_a_new_line_appears_and_the_clerk_stays_where_he_is(screen, bench, full):
    screen.table.go_to(10)
    received = full.intake.receive(draft()).dossier
    bench.changed.connect(screen.refresh)
    bench.tell(received.id)
    assert screen.model.rowCount() == LINES + 1
    assert screen.table.current.register.number == 11


def test_an_empty_register_says_how_it_begins(qtbot, work, dressed):
    screen = RegisterScreen(bench_over(work))
    qtbot.addWidget(screen)
    screen.enter()
    assert screen.model.rowCount() == 0
    assert "first dossier" in screen.state.text()


def test_another_year_is_another_book(qtbot, screen, full):
    full.clock.moment = full.clock.moment.replace(year=2027, month=1, day=4)
    full.intake.receive(draft())
    screen.enter()
    assert screen.year.currentText() == "2026"
    screen.year.setCurrentIndex(screen.year.findText("2027"))
    assert shown(screen.model, Column.NUMBER) == ["1"]


def test_everything_that_takes_the_focus_has_a_name(screen):
    assert nameless(screen) == []


def test_the_model_keeps_the_rules_of_qt(screen, qtmodeltester):
    qtmodeltester.check(screen.model)


def test_no_alt_key_means_two_things(screen):
    keys = alt_keys(screen)
    assert sorted(keys) == sorted(set(keys))
