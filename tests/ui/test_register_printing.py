"""The register on paper and its closing, as the clerk does it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.local import StoredSettings
from db.print_queue import StoredPrintQueue
from db.register import StoredBooks
from desk.closing_register import CloseRegister
from desk.register_printing import REGISTER, Part, PrintedPages
from printing.paper_office import PaperOffice
from printing.register_press import RegisterPress
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, draft
from tests.printing.reading import pages
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless, walked
from ui.bench import Bench, FailedPrint
from ui.messages import Message, MessageKind
from ui.register.screen import RegisterScreen

LINES = 19
YEAR_END = FRIDAY_MORNING.replace(month=12, day=31)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where what is printed comes out."""
    return tmp_path / "printed"


@pytest.fixture
def bench(work: Work, dressed: object, folder: Path) -> Iterator[Bench]:
    """A desk with a book of two full pages and three lines, and a print queue."""
    for _ in range(LINES):
        work.intake.receive(draft())
        work.clock.moment += timedelta(minutes=5)
    made = bench_over(work, StoredSettings(work.store))
    made.register_press = RegisterPress(StoredBooks(work.store.path))
    made.acts.close_register = CloseRegister(work.store, work.witness)
    made.settings.set(f"printer.{REGISTER}", "pdf")
    made.print_queue = StoredPrintQueue(work.store, work.witness.now)
    papers = PaperOffice(
        work.reads,
        made.print_queue,
        work.note_printing,
        made.settings,
        folder,
        printed=made.tell_printed,
        changed=made.queue_changed.emit,
        failed=lambda error, again: made.print_failed.emit(FailedPrint(error, again)),
    )
    made.papers = papers
    yield made
    papers.close()


class Said(list[Message]):
    """What the screen has said."""

    @property
    def last(self) -> str:
        return self[-1].text if self else ""


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench, tmp_path: Path) -> RegisterScreen:
    made = RegisterScreen(bench, choose=lambda parent, title, suggested: str(tmp_path / Path(suggested).name))
    qtbot.addWidget(made, before_close_func=lambda _: bench.jobs.close())
    made.resize(1150, 650)
    bench.changed.connect(made.refresh)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    return made


@pytest.fixture
def said(screen: RegisterScreen) -> Said:
    heard = Said()
    screen.said.connect(heard.append)
    return heard


def choose(screen: RegisterScreen, part: Part) -> None:
    box = screen.printing.fields.part
    box.setCurrentIndex(box.findData(part))


def noted(bench: Bench) -> dict[int, str]:
    """The marks of the pages that count as printed."""
    return PrintedPages(bench.settings).of(2026, "1")


def press_act(qtbot: QtBot, screen: RegisterScreen, bench: Bench, said: Said, after: str) -> None:
    screen.act()
    qtbot.waitUntil(lambda: after in said.last)


def test_full_pages_are_printed_once(qtbot, screen, bench, said, folder):
    screen.print_again()
    assert screen.printing.fields.part.hasFocus()
    press_act(qtbot, screen, bench, said, "2 page(s) of the register")
    press_act(qtbot, screen, bench, said, "no such page")
    qtbot.waitUntil(lambda: [*noted(bench)] == [1, 2])
    printed = pages((folder / "so-theo-doi-2026-quyen-1.pdf").read_bytes())
    assert ["Trang 1" in page for page in printed] == [True, False]
    press_act(qtbot, screen, bench, said, "no such page")


def test_pages_that_did_not_come_out_do_not_count_as_printed(qtbot, screen, bench, said, folder):
    folder.write_text("no folder")
    screen.print_again()
    with qtbot.waitSignal(bench.print_failed):
        screen.act()
    assert noted(bench) == {}
    qtbot.waitUntil(lambda: screen.printing.count.text() == "0 page(s); 2 page(s) on the way to the printer")
    folder.unlink()
    (stuck,) = bench.print_queue.stuck()
    bench.papers.again(stuck.no, stuck.request.printer)
    qtbot.waitUntil(lambda: [*noted(bench)] == [1, 2])
    qtbot.waitUntil(lambda: screen.printing.count.text() == "0 page(s)")


def test_pages_that_nobody_wants_any_more_are_offered_again(qtbot, screen, bench, said, folder):
    folder.write_text("no folder")
    screen.print_again()
    with qtbot.waitSignal(bench.print_failed):
        screen.act()
    bench.papers.cancel(bench.print_queue.stuck()[0].no)
    qtbot.waitUntil(lambda: screen.printing.count.text() == "2 page(s)")


def test_pages_that_the_clerk_has_seen_on_paper_count_as_printed(qtbot, screen, bench, folder):
    folder.write_text("no folder")
    screen.print_again()
    with qtbot.waitSignal(bench.print_failed):
        screen.act()
    bench.papers.confirm(bench.print_queue.stuck()[0].no)
    assert [*noted(bench)] == [1, 2]


def test_pages_that_changed_since_they_were_printed_are_offered(qtbot, screen, bench, said, work):
    screen.print_again()
    choose(screen, Part.WHOLE)
    press_act(qtbot, screen, bench, said, "3 page(s) of the register")
    qtbot.waitUntil(lambda: len(noted(bench)) == 3)
    bench.tell(work.intake.receive(draft()).dossier.id)
    choose(screen, Part.CHANGED)
    qtbot.waitUntil(lambda: screen.printing.count.text() == "1 page(s)")
    press_act(qtbot, screen, bench, said, "1 page(s) of the register")
    qtbot.waitUntil(lambda: noted(bench)[3].startswith("4:"))


def test_some_pages_are_saved_as_a_file(qtbot, screen, said, tmp_path):
    screen.print_again()
    choose(screen, Part.RANGE)
    fields = screen.printing.fields
    assert (fields.first.text(), fields.last.text()) == ("3", "3")
    fields.first.setText("2")
    fields.cover.setChecked(True)
    qtbot.mouseClick(screen.printing.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said.last.startswith("Saved"))
    cover, second, third = pages((tmp_path / "so-theo-doi-2026-quyen-1.pdf").read_bytes())
    assert "SỔ THEO DÕI HỒ SƠ" in cover
    assert ["Trang 2" in second, "Trang 3" in third] == [True, True]
    assert noted(screen.bench) == {}


def test_pages_that_are_not_there_are_refused_at_their_field(screen, bench, folder):
    screen.print_again()
    choose(screen, Part.RANGE)
    screen.printing.fields.last.setText("4")
    screen.act()
    assert "1 to 3" in screen.printing.fields.problem
    assert screen.printing.fields.first.hasFocus()
    assert not folder.exists()


def test_printing_can_be_called_off(qtbot, screen, bench, said, folder):
    screen.print_again()
    choose(screen, Part.WHOLE)
    screen.act()
    assert screen.printing.run.running
    screen.act()
    screen.back()
    assert not screen.printing.run.running
    assert "Called off" in said.last
    bench.jobs.close()
    assert not folder.exists()


def test_esc_closes_what_is_open_and_leads_back_to_the_lines(screen):
    screen.print_again()
    screen.back()
    assert screen.printing.isHidden()
    assert screen.table.hasFocus()


def test_ctrl_enter_without_an_open_part_does_nothing(screen, bench, work, folder):
    screen.act()
    assert not folder.exists()
    assert work.reads.register_books()[0].closed_at is None


def test_book_is_closed_at_the_end_of_its_year_and_gets_its_closing_page(qtbot, screen, bench, said, work, folder):
    work.clock.moment = YEAR_END
    screen.close_button.click()
    assert screen.closing.signed_by.hasFocus()
    assert "ends with line 19" in screen.closing.warning.text()
    screen.closing.signed_by.setText("Đinh Công Thành")
    screen.act()
    assert work.reads.register_books()[0].signed_by == "Đinh Công Thành"
    assert said[-1].kind is MessageKind.DONE
    assert screen.closing.isHidden()
    assert not screen.close_button.isEnabled()
    assert "closed on 31/12/2026, signed by Đinh Công Thành" in screen.state.text()
    screen.print_again()
    choose(screen, Part.WHOLE)
    screen.printing.fields.closing.setChecked(True)
    press_act(qtbot, screen, bench, said, "3 page(s) of the register")
    bench.papers.close()
    (printed,) = folder.iterdir()
    assert "KHÓA SỔ" in pages(printed.read_bytes())[-1]


def test_closing_done_on_the_last_day_is_written_down_in_january(qtbot, screen, said, work):
    work.clock.moment = YEAR_END + timedelta(days=4)
    screen.close_button.click()
    screen.closing.signed_by.setText("Đinh Công Thành")
    screen.date_back()
    assert screen.closing.moment.at.hasFocus()
    qtbot.keyClicks(screen.closing.moment.at, "31/12/2026 16:30")
    screen.act()
    assert screen.closing.moment.reason.hasFocus()
    screen.closing.moment.reason.setCurrentIndex(1)
    screen.act()
    assert said[-1].kind is MessageKind.DONE
    (book,) = work.reads.register_books()
    assert book.closed_at == YEAR_END.replace(hour=16, minute=30)


def test_closing_page_waits_for_the_closing(screen):
    screen.print_again()
    assert not screen.printing.fields.closing.isEnabled()


def test_closing_too_early_is_refused_with_a_sentence(screen, said, work):
    screen.close_button.click()
    screen.closing.signed_by.setText("Đinh Công Thành")
    screen.act()
    assert "31 December 2026" in said.last
    assert work.reads.register_books()[0].closed_at is None


def test_closing_asks_who_signs(screen):
    screen.close_button.click()
    screen.act()
    assert screen.closing.problem == "Please fill this in."
    assert screen.closing.signed_by.hasFocus()


def test_one_part_is_open_at_a_time(screen):
    screen.close_button.click()
    screen.print_again()
    assert screen.closing.isHidden()
    assert screen.printing.isVisible()


@pytest.mark.parametrize("part", ["printing", "closing"])
def test_everything_has_a_name_and_no_alt_key_means_two_things(screen, part):
    (screen.print_button if part == "printing" else screen.close_button).click()
    assert getattr(screen, part).isVisible()
    assert nameless(screen) == []
    keys = alt_keys(screen)
    assert sorted(keys) == sorted(set(keys))


def test_name_being_typed_stays_when_something_changes(screen, bench, work):
    screen.close_button.click()
    screen.closing.signed_by.setText("Đinh Công")
    bench.tell(work.intake.receive(draft()).dossier.id)
    assert screen.closing.isVisible()
    assert screen.closing.signed_by.text() == "Đinh Công"
    assert "ends with line 20" in screen.closing.warning.text()


def test_tab_walks_the_lines_the_buttons_and_then_what_is_below(screen):
    screen.print_again()
    choose(screen, Part.RANGE)
    fields, part = screen.printing.fields, screen.printing
    below = [fields.part, fields.first, fields.last, fields.cover, part.cancel, part.save, part.act_button]
    above = [screen.year, screen.book, screen.text, screen.number]
    stops = walked(screen)
    begun = stops.index(screen.year)
    assert [*stops[begun:], *stops[:begun]] == [*above, screen.table, screen.close_button, screen.print_button, *below]


def test_open_part_does_not_take_the_focus_when_something_changes(qtbot, screen, bench, work):
    screen.print_again()
    screen.table.setFocus()
    bench.tell(work.intake.receive(draft()).dossier.id)
    assert screen.table.hasFocus()
