"""The register on paper and its closing, as the clerk does it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.register import StoredBooks
from desk.closing_register import CloseRegister
from desk.register_printing import Part, PrintedPages
from printing.register_press import RegisterPress
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, draft
from tests.printing.reading import pages
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless, walked
from ui.bench import Bench
from ui.messages import Message, MessageKind
from ui.register.screen import RegisterScreen

LINES = 19
YEAR_END = FRIDAY_MORNING.replace(month=12, day=31)


@pytest.fixture
def bench(work: Work, dressed: object) -> Bench:
    """A desk with a book of two full pages and three lines."""
    for _ in range(LINES):
        work.intake.receive(draft())
        work.clock.moment += timedelta(minutes=5)
    made = bench_over(work)
    made.register_press = RegisterPress(StoredBooks(work.store.path))
    made.close_register = CloseRegister(work.store, work.witness)
    return made


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


def queued(bench: Bench) -> dict[str, bytes]:
    return bench.papers.pdfs  # type: ignore[attr-defined, no-any-return]


def press_act(qtbot: QtBot, screen: RegisterScreen, bench: Bench, said: Said, after: str) -> None:
    screen.act()
    qtbot.waitUntil(lambda: after in said.last)


def test_full_pages_go_to_the_printer_once(qtbot, screen, bench, said):
    screen.print_again()
    assert screen.printing.fields.part.hasFocus()
    press_act(qtbot, screen, bench, said, "2 page(s) of the register")
    (name,) = queued(bench)
    assert name == "so-theo-doi-2026-quyen-1"
    assert ["Trang 1" in page for page in pages(queued(bench)[name])] == [True, False]
    press_act(qtbot, screen, bench, said, "no such page")


def test_pages_that_changed_since_they_were_printed_are_offered(qtbot, screen, bench, said, work):
    screen.print_again()
    choose(screen, Part.WHOLE)
    press_act(qtbot, screen, bench, said, "3 page(s) of the register")
    bench.tell(work.intake.receive(draft()).dossier.id)
    choose(screen, Part.CHANGED)
    qtbot.waitUntil(lambda: screen.printing.count.text() == "1 page(s)")
    press_act(qtbot, screen, bench, said, "1 page(s) of the register")
    assert PrintedPages(bench.settings).of(2026, "1")[3].startswith("4:")


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
    assert PrintedPages(screen.bench.settings).of(2026, "1") == {}


def test_pages_that_are_not_there_are_refused_at_their_field(screen, bench):
    screen.print_again()
    choose(screen, Part.RANGE)
    screen.printing.fields.last.setText("4")
    screen.act()
    assert "1 to 3" in screen.printing.fields.problem
    assert screen.printing.fields.first.hasFocus()
    assert queued(bench) == {}


def test_printing_can_be_called_off(qtbot, screen, bench, said):
    screen.print_again()
    choose(screen, Part.WHOLE)
    screen.act()
    assert screen.printing.run.running
    screen.act()
    screen.back()
    assert not screen.printing.run.running
    assert "Called off" in said.last
    bench.jobs.close()
    assert queued(bench) == {}


def test_esc_closes_what_is_open_and_leads_back_to_the_lines(screen):
    screen.print_again()
    screen.back()
    assert screen.printing.isHidden()
    assert screen.table.hasFocus()


def test_ctrl_enter_without_an_open_part_does_nothing(screen, bench, work):
    screen.act()
    assert queued(bench) == {}
    assert work.reads.register_books()[0].closed_at is None


def test_book_is_closed_at_the_end_of_its_year_and_gets_its_closing_page(qtbot, screen, bench, said, work):
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
    (pdf,) = queued(bench).values()
    assert "KHÓA SỔ" in pages(pdf)[-1]


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
