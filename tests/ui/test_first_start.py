"""The first start, driven by keys over a real store."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desk.errors import FileRefused, StoreUnavailable
from desk.facts import Role
from desk.office import Seat
from tests.conftest import work_over
from tests.makers import OFFICE, PROCEDURES, WallClock, draft
from tests.ui.office import Files, close, nameless, office_bench
from ui.first_start.screen import FirstStartScreen

HEADING = "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"


@pytest.fixture
def desk(store):
    """A desk that nobody has set up."""
    return work_over(store, WallClock())


@pytest.fixture
def bench(desk, dressed):
    made = office_bench(desk)
    yield made
    close(made)


@pytest.fixture
def screen(bench, qtbot):
    return entered(bench, qtbot)


def entered(bench, qtbot):
    screen = FirstStartScreen(bench)
    qtbot.addWidget(screen)
    screen.resize(1150, 650)
    screen.show()
    qtbot.waitExposed(screen)
    screen.enter()
    qtbot.waitUntil(screen.begin.isEnabled)
    return screen


def type_on(qtbot, screen, *texts):
    """Put each text into the field that has the focus, as an input method does, then Enter; "" leaves it."""
    for text in texts:
        field = screen.focusWidget()
        if text:
            field.insert(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)


def fill(qtbot, screen, code="h57.31.05"):
    # The heading is filled in already; the office reads on from the superior one to the clerk.
    type_on(qtbot, screen, OFFICE.superior, OFFICE.agency, "", OFFICE.place, code, "", "Trần Thị Bích")


def test_keys_alone_set_up_the_desk(screen, bench, desk, qtbot):
    fill(qtbot, screen)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignals([screen.finished, screen.wants]):
        screen.act()
    standing = desk.store.standing
    assert (standing.office.agency, standing.office.heading, standing.office.code) == (
        OFFICE.agency,
        HEADING,
        "H57.31.05",
    )
    assert bench.witness.seat == Seat("Trần Thị Bích", 2, "2")
    assert [bench.settings.get(name) for name in ("clerk", "counter", "book")] == ["Trần Thị Bích", "2", "2"]
    assert desk.reads.people(Role.CLERK) == ("Trần Thị Bích",)
    assert "Phòng Kinh tế" in desk.reads.people(Role.HOLDER)
    assert len(desk.reads.procedures("", date(2026, 11, 20))) == len(PROCEDURES)
    assert standing.calendar.day_off_name(date(2027, 1, 1)) == "Tết Dương lịch"


def test_a_desk_just_set_up_receives_a_dossier(screen, desk, qtbot):
    fill(qtbot, screen)
    screen.act()
    assert desk.intake.receive(draft()).dossier.code == "H57.31.05-261120-0001"


def test_a_year_is_confirmed_only_by_its_own_box(screen, desk, qtbot):
    fill(qtbot, screen)
    screen.time.confirmed[2026].setFocus()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Space)
    screen.act()
    assert desk.store.standing.calendar.confirmed_years == (2026,)


def test_a_bad_code_is_refused_at_its_field_and_nothing_is_written(screen, bench, desk, qtbot):
    before = bench.witness.seat
    fill(qtbot, screen, code="xã số 5")
    screen.act()
    assert screen.office.fields["code"].error
    assert screen.focusWidget() is screen.office.fields["code"].editor
    assert desk.store.standing.office is None
    assert bench.witness.seat == before


def test_all_that_is_missing_is_told_at_once(screen):
    screen.act()
    assert [name for name, field in screen._fields.items() if field.error] == ["agency", "place", "code", "clerk"]


def test_hours_that_cannot_be_are_refused_at_their_field(screen, desk, qtbot):
    fill(qtbot, screen)
    screen.time.hours.editor.setText("11:30-07:30")
    screen.act()
    assert screen.time.hours.error
    assert desk.store.standing.office is None


def test_a_week_without_hours_is_refused_at_its_field(screen, desk, qtbot):
    fill(qtbot, screen)
    screen.time.hours.editor.clear()
    screen.act()
    assert "no working hours" in screen.time.hours.error
    assert desk.store.standing.office is None


def test_the_example_follows_code_and_counter(screen, qtbot):
    screen.office.fields["code"].editor.setText("h01.2")
    screen.seat.counters.setCurrentIndex(2)
    assert "H01.2-261120-2001" in screen.office.example.text()


def test_without_the_catalogue_the_desk_begins_empty(screen, desk, qtbot):
    fill(qtbot, screen)
    screen.catalogue.wanted.click()
    screen.act()
    assert desk.reads.procedures("", date(2026, 11, 20)) == ()


def test_a_damaged_catalogue_does_not_stop_the_first_start(bench, desk, qtbot):
    class Damaged(Files):
        def starter(self, valid_from):
            raise FileRefused("file-missing")

    bench.catalogue_reader = Damaged()
    screen = entered(bench, qtbot)
    assert not screen.catalogue.wanted.isEnabled()
    fill(qtbot, screen)
    screen.act()
    assert desk.store.standing.office is not None


def test_a_full_disk_is_told_and_the_seat_stays(screen, bench, desk, qtbot):
    class Full:
        def set_up(self, *_):
            raise StoreUnavailable("store-disk-full")

    bench.acts.keep_office, before = Full(), bench.witness.seat
    fill(qtbot, screen)
    with qtbot.waitSignal(screen.said) as said:
        screen.act()
    assert "disk is full" in said.args[0].text
    assert bench.witness.seat == before


def test_everything_has_a_name(screen):
    assert nameless(screen) == []
