"""The settings over a real store."""

from datetime import date, time
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt

from desk.calendar import Shift
from desk.deadline import DueHour
from desk.errors import Caution, InvalidInput
from desk.facts import Role
from desk.forms.content import FormKind
from tests.makers import HOLDERS, OFFICE, draft
from tests.ui.office import close, nameless, office_bench, open_screen, tab_stops
from ui.places import Place
from ui.settings.calendar import CalendarSection
from ui.settings.hours import day_shifts, parse_day, parse_hours, shown_hours
from ui.settings.look import LookSection
from ui.settings.office import OfficeSection
from ui.settings.people import PeopleSection
from ui.settings.printing import PrintingSection
from ui.settings.screen import SettingsScreen
from ui.settings.seat import SeatSection


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def screen(bench, qtbot):
    return open_screen(qtbot, SettingsScreen(bench))


def test_the_office_is_changed_for_what_comes_and_not_for_what_was(screen, work):
    earlier = work.intake.receive(draft()).dossier
    section = screen.choose(OfficeSection)
    section.office.fields["code"].editor.setText("h99.1")
    screen.act()
    assert work.store.standing.office.code == "H99.1"
    assert work.reads.dossier(earlier.id).code.startswith(OFFICE.code)


def test_a_bad_code_is_refused_at_its_field(screen, work):
    section = screen.choose(OfficeSection)
    section.office.fields["code"].editor.setText("?")
    screen.act()
    assert section.office.fields["code"].error
    assert work.store.standing.office == OFFICE


def test_escape_takes_back_what_was_typed(screen):
    section = screen.choose(OfficeSection)
    section.office.fields["agency"].editor.setText("UBND XÃ KHÁC")
    screen.back()
    assert section.office.office().agency == OFFICE.agency


def test_another_clerk_sits_down(screen, bench, work):
    section = screen.choose(SeatSection)
    section.clerks.setEditText("Trần Văn Đức")
    section.counters.setCurrentIndex(2)
    section.book.setEditText("3A")
    screen.act()
    seat = bench.witness.seat
    assert (seat.clerk, seat.counter, seat.book) == ("Trần Văn Đức", 3, "3A")
    assert bench.settings.get("clerk") == "Trần Văn Đức"
    assert "Trần Văn Đức" in work.reads.people(Role.CLERK)
    assert work.intake.receive(draft()).dossier.code.endswith("-2001")


def test_a_seat_without_a_clerk_is_refused(screen, bench):
    before = bench.witness.seat
    screen.choose(SeatSection).clerks.setEditText(" ")
    screen.act()
    assert bench.witness.seat == before


def test_enter_puts_a_holder_on_the_list_and_delete_takes_him_off(screen, work, qtbot):
    holders = screen.choose(PeopleSection).holders
    holders.name.insert("Phòng Tư pháp")
    qtbot.keyClick(holders.name, Qt.Key.Key_Return)
    assert "Phòng Tư pháp" in work.reads.people(Role.HOLDER)
    names = list(work.reads.people(Role.HOLDER))
    holders.names.setCurrentIndex(holders.names.model().index(names.index("Phòng Tư pháp"), 0))
    qtbot.keyClick(holders.names, Qt.Key.Key_Delete)
    assert set(work.reads.people(Role.HOLDER)) == set(HOLDERS)


def test_an_empty_name_is_refused_at_its_field(screen, qtbot):
    holders = screen.choose(PeopleSection).holders
    qtbot.keyClick(holders.name, Qt.Key.Key_Return)
    assert holders.field.error


def test_half_a_saturday_of_reception_only_runs_no_term(screen, work):
    section = screen.choose(CalendarSection)
    section.week.reception[5].setText("7h30-11h30")
    screen.act()
    assert work.store.standing.calendar.week[5] == (Shift(time(7, 30), time(11, 30), False),)
    assert work.intake.receive(draft()).dossier.reception.due.at.date() == date(2026, 11, 26)


def test_rules_of_counting_are_changed(screen, work):
    section = screen.choose(CalendarSection)
    section.rules.due_hour.setCurrentIndex(section.rules.due_hour.findData(DueHour.HOUR_OF_RECEPTION))
    section.rules.cutoff.setText("14h30")
    screen.act()
    rules = work.store.standing.rules
    assert (rules.due_hour, rules.same_day_cutoff, rules.version) == (DueHour.HOUR_OF_RECEPTION, time(14, 30), 2)


def test_late_receptions_are_counted_from_the_next_working_day(screen, work):
    section = screen.choose(CalendarSection)
    section.rules.late.setText("16h30")
    screen.act()
    assert work.store.standing.rules.late_reception_cutoff == time(16, 30)
    assert section.rules.late.text() == "16:30"
    section.rules.late.clear()
    screen.act()
    rules = work.store.standing.rules
    assert (rules.late_reception_cutoff, rules.version) == (None, 3)


@pytest.mark.parametrize("name", ["cutoff", "late"])
def test_a_time_that_is_none_is_refused_at_its_field(screen, work, name):
    section = screen.choose(CalendarSection)
    section.rules.fields[name].editor.setText("25h")
    screen.act()
    assert "Type hours" in section.rules.fields[name].error
    assert section.tabs.currentWidget() is section.hours
    assert work.store.standing.rules.version == 1


def test_an_empty_week_is_refused_with_a_sentence(screen, work):
    section = screen.choose(CalendarSection)
    for line in section.week.working:
        line.clear()
    screen.act()
    assert "no working hours" in section.week.error.text()
    assert work.store.standing.calendar.version == 1


def test_hours_that_overlap_are_told_with_their_day(screen, work):
    section = screen.choose(CalendarSection)
    section.week.working[2].setText("07:30-12:00, 11:00-17:00")
    screen.act()
    assert "Hours overlap" in section.week.error.text()
    assert work.store.standing.calendar.version == 1


def test_hours_backwards_mark_their_day(screen):
    section = screen.choose(CalendarSection)
    section.week.working[2].setText("17:00-07:30")
    screen.act()
    assert section.week.error.text().startswith("Wednesday")
    assert section.week.working[2].property("error")


def test_days_of_a_year_that_is_not_shown_are_kept(screen, work):
    section = screen.choose(CalendarSection)
    section.rules.cutoff.setText("16:00")
    screen.act()
    assert work.store.standing.calendar.day_off_name(date(2027, 1, 1)) == "Tết Dương lịch"


def test_saving_without_a_change_makes_no_new_calendar(screen, work):
    screen.choose(CalendarSection)
    screen.act()
    assert work.store.standing.calendar.version == 1


@pytest.fixture
def printing(screen, qtbot):
    """The section, when the printers of the PC have been found."""
    section = screen.choose(PrintingSection)
    qtbot.waitUntil(lambda: section.printers[FormKind.RECEIPT].findData("HP 107a") >= 0)
    return section


def pick(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def test_each_form_has_its_printer_and_paper(screen, bench, printing, tmp_path):
    pick(printing.printers[FormKind.RECEIPT], "HP 107a")
    pick(printing.printers[FormKind.SLIP], "pdf")
    pick(printing.papers[FormKind.SLIP], "a6")
    printing.folder.setText(str(tmp_path))
    screen.act()
    chosen = {name: bench.settings.get(name) for name in ("printer.receipt", "printer.slip", "paper.slip")}
    assert chosen == {"printer.receipt": "HP 107a", "printer.slip": "pdf", "paper.slip": "a6"}
    assert bench.settings.get("printer.folder") == str(tmp_path)


def test_all_lists_have_one_printer_beside_those_of_the_forms(screen, bench, printing):
    pick(printing.printers["listing"], "pdf")
    screen.act()
    assert bench.settings.get("printer.listing") == "pdf"
    assert bench.settings.get("printer.receipt") == ""


def test_a_printer_that_is_gone_stays_chosen(screen, bench, qtbot):
    bench.settings.set("printer.receipt", "Canon LBP")
    section = screen.choose(PrintingSection)
    assert section.printers[FormKind.RECEIPT].chosen == "Canon LBP"
    qtbot.waitUntil(lambda: section.printers[FormKind.RECEIPT].findData("HP 107a") >= 0)
    assert section.printers[FormKind.RECEIPT].chosen == "Canon LBP"
    assert section.printers[FormKind.SLIP].chosen == ""


def test_a_print_server_that_hangs_holds_nobody_up(screen, bench, qtbot):
    answer, asked = Event(), []

    def printers():
        asked.append(current_thread())
        answer.wait(10)
        return ("Canon LBP",)

    bench.papers.printers = printers
    section = screen.choose(PrintingSection)
    qtbot.waitUntil(lambda: asked != [])
    pick(section.printers[FormKind.SLIP], "pdf")
    answer.set()
    qtbot.waitUntil(lambda: section.printers[FormKind.SLIP].findData("Canon LBP") >= 0)
    assert section.printers[FormKind.SLIP].chosen == "pdf"
    assert asked[0] is not main_thread()


def test_what_will_be_cut_is_said_with_the_forms_it_is_about(screen, bench, printing, qtbot):
    bench.papers.cautions[("HP 107a", "a5")] = Caution("edge-cut", printer="HP 107a", margin=12)
    for kind in (FormKind.RECEIPT, FormKind.EXPLANATION):
        pick(printing.printers[kind], "HP 107a")
    qtbot.waitUntil(printing.cautions.isVisible)
    assert printing.cautions.text() == (
        "Receipt, Explanation of the due time: HP 107a cannot print nearer to the edge than 12 mm:"
        " what stands there would be cut."
    )
    for kind in (FormKind.RECEIPT, FormKind.EXPLANATION):
        pick(printing.printers[kind], "pdf")
    qtbot.waitUntil(lambda: not printing.cautions.isVisible())


def test_a_trial_page_is_printed_where_the_clerk_is(screen, bench, printing, qtbot):
    pick(printing.printers[FormKind.SLIP], "HP 107a")
    pick(printing.papers[FormKind.SLIP], "a6")
    pick(printing.printers[FormKind.RECEIPT], "pdf")
    printing.papers[FormKind.SLIP].setFocus()
    screen.print_again()
    qtbot.mouseClick(printing.trial_button, Qt.MouseButton.LeftButton)
    assert bench.papers.trials == [("HP 107a", "a6")] * 2


def test_the_print_queue_is_one_button_away(screen, printing, qtbot):
    with qtbot.waitSignal(screen.wants) as wanted:
        printing.queue_button.click()
    assert wanted.args[0].name == Place.PRINT_QUEUE


def test_a_folder_that_is_not_there_is_refused(screen, bench):
    section = screen.choose(PrintingSection)
    section.folder.setText("/nowhere/at/all")
    screen.act()
    assert section._fields["printer.folder"].error
    assert bench.settings.get("printer.folder", "") == ""


def test_look_and_language_are_kept_for_this_pc(screen, bench):
    section = screen.choose(LookSection)
    section.looks.setCurrentIndex(section.looks.findData("light"))
    section.languages.setCurrentIndex(section.languages.findData("en"))
    screen.act()
    assert (bench.settings.get("look"), bench.settings.get("lang")) == ("light", "en")


def test_sections_that_are_not_saved_hide_the_action(screen):
    screen.choose(PeopleSection)
    assert not screen.save_button.isVisible()
    screen.choose(OfficeSection)
    assert screen.save_button.isVisible()


def test_tab_goes_from_the_list_through_any_section_to_the_button(screen):
    """Sections are made when they are first shown, the button long before."""
    for at in reversed(range(screen.list.count())):
        screen.list.setCurrentRow(at)
        stops = tab_stops(screen)
        assert stops[0] is screen.list
        if screen.section.saves:
            assert stops.pop() is screen.save_button
        assert all(screen.section.isAncestorOf(stop) for stop in stops[1:])


def test_everything_has_a_name(screen):
    for at in range(screen.list.count()):
        screen.list.setCurrentRow(at)
    assert nameless(screen) == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("07:30-11:30, 13:30-17:00", "07:30-11:30, 13:30-17:00"),
        ("7h30-11h30; 13h-17h", "07:30-11:30, 13:00-17:00"),
        ("7.30 – 11.30", "07:30-11:30"),
        ("8 đến 12", "08:00-12:00"),
        ("", ""),
    ],
)
def test_hours_are_read_as_clerks_write_them(typed, shown):
    assert shown_hours(parse_hours(typed)) == shown


@pytest.mark.parametrize("typed", ["morning", "7:30", "25:00-26:00", "07:30-11:61"])
def test_what_is_no_hour_is_refused(typed):
    with pytest.raises(InvalidInput):
        parse_hours(typed)


def test_reception_only_takes_its_place_in_the_day():
    assert [shift.counts for shift in day_shifts("13:30-17:00", "07:30-11:30")] == [False, True]


def test_the_year_of_a_day_may_be_known():
    assert parse_day("10/1", 2026) == parse_day("10.01.2026") == date(2026, 1, 10)


@pytest.mark.parametrize("typed", ["31/11/2026", "24-11", "tomorrow"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(InvalidInput):
        parse_day(typed)
