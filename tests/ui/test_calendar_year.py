"""The special days of the office, driven by keys over a real store."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QToolTip

from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay, Shift
from tests.makers import draft
from tests.ui.office import close, nameless, office_bench, open_screen, tab_stops
from ui.calendar.days import DayKind, days_of
from ui.calendar.entry import Kind
from ui.calendar.grid import FIRST, LAST, days_away, fit, months_away
from ui.calendar.plan import Plan
from ui.jobs import Job
from ui.messages import MessageKind
from ui.settings.calendar import CalendarSection
from ui.settings.office import OfficeSection
from ui.settings.screen import SettingsScreen

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)
CULTURE = date(2026, 11, 24)
NEW_YEAR = date(2027, 1, 1)


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def screen(bench, qtbot):
    return open_screen(qtbot, SettingsScreen(bench))


@pytest.fixture
def said(screen):
    """What the section says, in order."""
    messages = []
    screen.said.connect(messages.append)
    return messages


@pytest.fixture
def section(screen, said):
    made = screen.choose(CalendarSection)
    made.year.picture.setFocus()
    return made


@pytest.fixture
def card(section):
    return section.year


@pytest.fixture
def press(qtbot):
    """Press keys where the focus is; a text is inserted as an input method does it."""

    def type_on(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            if isinstance(key, str):
                QApplication.focusWidget().insert(key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    return type_on


def held(work):
    return work.store.standing.calendar


def turned_to(card, year, qtbot):
    """Show the year, with what is proposed for it."""
    card.picture.choose(date(year, 1, 1))
    qtbot.waitUntil(lambda: bool(card._planning.plan.proposed_in(year)))


def rows(card):
    model = card.list.model()
    return [tuple(model.index(row, at).data() for at in range(3)) for row in range(model.rowCount())]


# The days, by keys


def test_keys_alone_make_a_day_off_that_moves_what_is_received_next(screen, card, work, press):
    before = work.intake.receive(draft()).dossier.reception.due.at
    press(KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_Left)
    assert card.picture.cursor_day == date(2026, 11, 26)
    press(KEY.Key_Return, "Ngày hội của xã", KEY.Key_Return)
    screen.act()
    after = work.intake.receive(draft()).dossier.reception.due.at
    assert (before.date(), after.date()) == (date(2026, 11, 26), date(2026, 11, 27))
    assert held(work).version == 2
    assert held(work).day_off_name(date(2026, 11, 26)) == "Ngày hội của xã"


def test_the_clerk_goes_back_to_the_days_after_entering(card, press):
    press(KEY.Key_Space, "Nghỉ", KEY.Key_Return)
    assert card.picture.hasFocus()


def test_a_rest_day_becomes_a_make_up_day_with_the_usual_hours(screen, card, work, press):
    press(KEY.Key_Right, KEY.Key_Return, KEY.Key_Return)
    screen.act()
    assert held(work).make_up_days == (MakeUpDay(date(2026, 11, 21), "Làm bù", STANDARD_WEEK[0]),)


def test_a_make_up_day_has_hours_of_its_own(screen, card, work, press):
    press(KEY.Key_Right, KEY.Key_Return)
    card.editor.hours.setFocus()
    card.editor.hours.clear()
    press("8h-12h", KEY.Key_Return)
    screen.act()
    assert held(work).shifts_on(date(2026, 11, 21)) == (Shift(time(8), time(12)),)


def test_delete_makes_a_day_ordinary_again(screen, card, work, press):
    card.picture.choose(CULTURE)
    press(KEY.Key_Delete)
    screen.act()
    assert held(work).is_working_day(CULTURE)


def test_several_days_are_named_at_once(screen, card, work, press):
    card.picture.choose(date(2026, 12, 28))
    for _ in range(3):
        press(KEY.Key_Right, modifier=SHIFT)
    press(KEY.Key_Return)
    assert not card.editor.partner.isEnabled()
    press("Nghỉ cuối năm", KEY.Key_Return)
    screen.act()
    named = [off.day.day for off in held(work).days_off if off.name == "Nghỉ cuối năm"]
    assert named == [28, 29, 30, 31]


@pytest.mark.parametrize(("first", "other"), [((2026, 12, 11), "19/12/2026"), ((2026, 12, 19), "11/12")])
def test_a_swap_is_entered_at_once_from_either_day(screen, card, work, press, first, other):
    card.picture.choose(date(*first))
    press(KEY.Key_Return)
    if card.editor.entry.kind is Kind.DAY_OFF:
        press("Nghỉ hoán đổi")
    card.editor.partner.setFocus()
    press(other, KEY.Key_Return)
    screen.act()
    off, worked = date(2026, 12, 11), date(2026, 12, 19)
    assert held(work).day_off_name(off) == "Nghỉ hoán đổi (làm bù ngày 19/12/2026)"
    assert held(work).on(worked).make_up == "Làm bù cho ngày 11/12/2026"
    assert held(work).on(worked).shifts == STANDARD_WEEK[4]
    assert [row[0] for row in rows(card)[-2:]] == ["A", "a"]


def test_a_day_off_keeps_its_name_when_it_is_swapped(card, press):
    card.picture.choose(date(2026, 11, 28))
    press(KEY.Key_Return)
    card.editor.partner.setFocus()
    press("24/11", KEY.Key_Return)
    assert rows(card) == [
        ("A", "24/11", "Ngày Văn hóa Việt Nam (làm bù ngày 28/11/2026)"),
        ("a", "28/11", "Làm bù cho ngày 24/11/2026"),
    ]


def test_a_swapped_day_takes_the_other_with_it(card, press, said):
    press(KEY.Key_Return, "Nghỉ hoán đổi")
    card.editor.partner.setFocus()
    press("28/11", KEY.Key_Return)
    card.picture.choose(date(2026, 11, 28))
    assert card.editor.partner.text() == "20/11/2026"
    press(KEY.Key_Delete)
    assert rows(card) == [("−", "24/11", "Ngày Văn hóa Việt Nam")]
    said[-1].action()
    assert len(rows(card)) == 3


def test_another_partner_frees_the_one_before(card, section, press):
    press(KEY.Key_Return, "Nghỉ hoán đổi")
    for partner in ("28/11", "05/12"):
        card.editor.partner.setFocus()
        card.editor.partner.clear()
        press(partner, KEY.Key_Return)
    assert [extra.day for extra in section.planning.plan.calendar(2, STANDARD_WEEK).make_up_days] == [date(2026, 12, 5)]


def test_every_change_can_be_undone_by_message_and_by_key(card, said, press):
    before = rows(card)
    press(KEY.Key_Return, "Nghỉ", KEY.Key_Return)
    assert (len(rows(card)), said[-1].action_text) == (2, "Undo")
    said[-1].action()
    assert rows(card) == before
    card.picture.choose(CULTURE)
    press(KEY.Key_Delete)
    assert rows(card) == []
    press(KEY.Key_Z, modifier=CTRL)
    assert rows(card) == before


# What is typed and not entered


def test_escape_in_the_row_takes_back_what_was_typed_and_no_more(screen, card, press):
    QShortcut(QKeySequence("Esc"), screen, screen.back)
    press(KEY.Key_Return, "Nghỉ", KEY.Key_Return, KEY.Key_Right, KEY.Key_Return, "Khác", KEY.Key_Escape)
    assert card.picture.hasFocus()
    assert not card.editor.changed
    assert len(rows(card)) == 2


def test_what_is_typed_is_entered_when_the_clerk_goes_on(card, press):
    press(KEY.Key_Return, "Nghỉ")
    card.picture.choose(date(2026, 12, 1))
    assert ("−", "20/11", "Nghỉ") in rows(card)
    assert card.picture.cursor_day == date(2026, 12, 1)


def test_what_is_typed_is_saved_with_the_rest(screen, card, work, press):
    press(KEY.Key_Return, "Nghỉ")
    screen.act()
    assert held(work).day_off_name(TODAY) == "Nghỉ"


def test_where_it_is_refused_the_clerk_stays_and_loses_nothing(card, press):
    press(KEY.Key_Return, "Nghỉ")
    card.editor.partner.setFocus()
    press("31/11")
    card.picture.choose(date(2026, 12, 1))
    assert card.picture.cursor_day == TODAY
    assert card.editor.fields["partner"].error == "There is no such date."
    assert (card.editor.name.text(), card.editor.partner.text()) == ("Nghỉ", "31/11")
    assert card.editor.partner.hasFocus()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", " ", "Type the name."),
        ("partner", "hôm qua", "Type the day as 26/11/2026."),
        ("partner", "21/11/2026", "is in the calendar twice"),
        ("hours", "sáng", "Type hours to the minute"),
        ("hours", "", "its working hours"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(screen, section, card, work, press, field, typed, sentence):
    press(KEY.Key_Right, KEY.Key_Return)
    card.editor.fields[field].editor.setText(typed)
    section.tabs.setCurrentWidget(section.hours)
    screen.act()
    assert sentence in card.editor.fields[field].error
    assert section.tabs.currentWidget() is card
    assert held(work).version == 1


@pytest.mark.parametrize(
    ("day", "kind", "warning"),
    [
        (date(2026, 11, 21), Kind.DAY_OFF, "is a day of rest anyway"),
        (date(2026, 11, 23), Kind.MAKE_UP, "is worked anyway"),
    ],
)
def test_a_day_that_changes_nothing_is_warned_of_and_not_refused(card, said, press, day, kind, warning):
    card.picture.choose(day)
    press(KEY.Key_Return)
    card.editor.kind.setCurrentIndex(card.editor.kind.findData(kind))
    card.editor.kind.activated.emit(card.editor.kind.currentIndex())
    card.editor.name.setText("Theo thông báo")
    card.editor.name.setFocus()
    press(KEY.Key_Return)
    assert said[-1].kind is MessageKind.WARNING
    assert warning in said[-1].text
    assert len(rows(card)) == 2


def test_what_was_not_saved_can_be_brought_back(screen, section, card, said, press):
    press(KEY.Key_Return, "Nghỉ", KEY.Key_Return)
    section.week.working[5].setText("8h-12h")
    screen.back()
    assert (len(rows(card)), section.week.working[5].text()) == (1, "")
    assert said[-1].action_text == "Bring it back"
    said[-1].action()
    assert (len(rows(card)), section.week.working[5].text()) == (2, "8h-12h")


def test_what_was_still_being_typed_can_be_brought_back_too(screen, section, card, said, press):
    press(KEY.Key_Return, "Nghỉ")
    screen.choose(OfficeSection)
    screen.choose(CalendarSection)
    said[-1].action()
    assert ("−", "20/11", "Nghỉ") in rows(card)


def test_nothing_is_offered_where_nothing_was_typed(screen, section, said):
    screen.back()
    assert said == []


# Proposals and confirmation


def test_proposals_are_shown_apart_until_they_are_taken(screen, card, work, qtbot):
    turned_to(card, 2027, qtbot)
    assert ("−", "01/01", "Tết Dương lịch") in rows(card)
    assert ("?", "05/02", "Giao thừa Tết Nguyên Đán") in rows(card)
    screen.act()
    assert held(work).version == 1
    qtbot.keyClick(card.take_all, KEY.Key_Space)
    assert not card.take_all.isEnabled()
    screen.act()
    assert held(work).day_off_name(date(2027, 2, 5)) == "Giao thừa Tết Nguyên Đán"


def test_one_proposal_is_refused_and_the_others_taken(screen, card, work, qtbot, press):
    turned_to(card, 2027, qtbot)
    card.picture.choose(date(2027, 5, 3))
    press(KEY.Key_Delete)
    card.take_all.click()
    screen.act()
    assert held(work).is_working_day(date(2027, 5, 3))
    assert not held(work).is_working_day(date(2027, 4, 30))


def test_one_proposal_is_taken_with_enter(screen, card, work, qtbot, press):
    turned_to(card, 2027, qtbot)
    card.picture.choose(date(2027, 4, 16))
    press(KEY.Key_Return, KEY.Key_Return)
    screen.act()
    assert [off.day for off in held(work).days_off if off.day.year == 2027] == [NEW_YEAR, date(2027, 4, 16)]


def test_a_proposal_comes_back_with_undo_whenever_it_came(card, qtbot, press):
    press(KEY.Key_Return, "Nghỉ", KEY.Key_Return)
    turned_to(card, 2027, qtbot)
    press(KEY.Key_Z, modifier=CTRL)
    assert ("?", "05/02", "Giao thừa Tết Nguyên Đán") in rows(card)


def test_what_is_typed_outlives_the_coming_of_proposals(card, qtbot, press):
    card.picture.choose(date(2027, 3, 1))
    press(KEY.Key_Return, "Nghỉ")
    qtbot.waitUntil(lambda: bool(card._planning.plan.proposed_in(2027)))
    assert card.editor.name.text() == "Nghỉ"


def test_a_year_is_confirmed_and_what_was_not_taken_is_dropped(screen, card, work, qtbot, said):
    turned_to(card, 2027, qtbot)
    assert "2027" in card.bar.open_years
    qtbot.keyClick(card.bar.tick, KEY.Key_Space)
    assert (card.bar.open_years, said[-1].kind) == ("", MessageKind.WARNING)
    assert [row[0] for row in rows(card)] == ["−"]
    screen.act()
    assert held(work).confirmed_years == (2026, 2027)


def test_a_year_opened_again_has_its_proposals_again(card, bench, qtbot):
    card.bar.tick.click()
    qtbot.waitUntil(lambda: not bench.jobs.findChildren(Job))
    assert "2026" in card.bar.open_years
    proposed = rows(card)
    assert ("A?", "31/08", "Ngày nghỉ (làm bù ngày 22/08/2026)") in proposed
    card.bar.tick.click()
    card.bar.tick.click()
    assert rows(card) == proposed


def test_a_confirmed_year_has_no_proposals(card, bench):
    assert bench.jobs.findChildren(Job) == []
    assert rows(card) == [("−", "24/11", "Ngày Văn hóa Việt Nam")]


def test_saving_is_told_once_it_holds(screen, section, work, press, qtbot):
    press(KEY.Key_Return, "Nghỉ", KEY.Key_Return)
    with qtbot.waitSignal(section.saved):
        screen.act()
    with qtbot.assertNotEmitted(section.saved):
        screen.act()
    assert held(work).version == 2


# Walking through the year


@pytest.mark.parametrize(
    ("key", "modifier", "reached"),
    [
        (KEY.Key_Up, Qt.KeyboardModifier.NoModifier, (2026, 11, 13)),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier, (2026, 10, 20)),
        (KEY.Key_PageDown, CTRL, (2027, 11, 20)),
        (KEY.Key_Home, Qt.KeyboardModifier.NoModifier, (2026, 11, 1)),
        (KEY.Key_End, Qt.KeyboardModifier.NoModifier, (2026, 11, 30)),
        (KEY.Key_Home, CTRL, (2026, 1, 1)),
        (KEY.Key_End, CTRL, (2026, 12, 31)),
    ],
)
def test_keys_walk_by_weeks_months_and_years(card, press, key, modifier, reached):
    press(key, modifier=modifier)
    assert card.picture.chosen == (date(*reached),)


def test_the_next_year_follows_the_last_day(card, press):
    card.picture.choose(date(2026, 12, 31))
    press(KEY.Key_Right)
    assert (card.year, rows(card)[0][1:]) == (2027, ("01/01", "Tết Dương lịch"))
    card.bar.before.click()
    assert card.picture.cursor_day == date(2026, 1, 1)


def test_the_list_and_the_picture_are_on_the_same_day(card, press):
    card.picture.choose(CULTURE)
    assert card.list.currentIndex().row() == 0
    card.picture.choose(TODAY)
    assert card.list.currentIndex().row() == -1
    card.list.setFocus()
    press(KEY.Key_Down)
    assert card.picture.cursor_day == CULTURE
    press(KEY.Key_Return)
    assert card.editor.name.hasFocus()
    assert card.editor.name.text() == "Ngày Văn hóa Việt Nam"


def test_the_mouse_chooses_days_and_acts_on_them(card, qtbot):
    def place(day):
        return card.picture.cell(day).center().toPoint()

    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(card.picture, left, pos=place(date(2026, 2, 16)))
    qtbot.mouseClick(card.picture, left, SHIFT, place(date(2026, 2, 20)))
    assert card.picture.chosen[::4] == (date(2026, 2, 16), date(2026, 2, 20))
    qtbot.mouseDClick(card.picture, left, pos=place(CULTURE))
    assert card.editor.name.hasFocus()


def test_a_tool_tip_tells_of_the_day(card, qtbot):
    at = card.picture.cell(CULTURE).center().toPoint()
    QApplication.sendEvent(card.picture, QHelpEvent(QEvent.Type.ToolTip, at, card.picture.mapToGlobal(QPoint(at))))
    assert QToolTip.text() == "Tuesday 24/11/2026: day off, Ngày Văn hóa Việt Nam"
    QToolTip.hideText()


def test_who_does_not_see_the_picture_hears_where_he_is(card, press):
    assert card.picture.accessibleName() == "Days of 2026"
    card.picture.choose(CULTURE)
    assert card.picture.accessibleDescription() == "Tuesday 24/11/2026: day off, Ngày Văn hóa Việt Nam"
    press(KEY.Key_Right, modifier=SHIFT)
    assert card.picture.accessibleDescription() == "24/11 – 25/11/2026"


def test_everything_has_a_name_and_tab_reaches_it_as_it_is_read(section, card, press):
    press(KEY.Key_Right, KEY.Key_Return)
    assert nameless(section) == []
    stops = [stop for stop in tab_stops(section) if card.isAncestorOf(stop) and stop.isEnabled()]
    bar, editor = card.bar, card.editor
    assert stops == [
        *(bar.before, bar.after, bar.tick, card.picture, card.list),
        *(editor.kind, editor.name, editor.partner, editor.hours, editor.put_in),
    ]


def test_the_picture_follows_the_week_as_it_is_typed(section, card):
    section.tabs.setCurrentWidget(section.hours)
    section.week.reception[5].setText("7h30-11h30")
    section.tabs.setCurrentWidget(card)
    card.picture.choose(date(2026, 11, 28))
    assert "reception only" in card.picture.accessibleDescription()


def test_it_all_fits_on_a_small_screen_without_scrolling(screen, card, qtbot):
    screen.resize(1150, 640)
    qtbot.waitUntil(lambda: card.picture.grid().across == 4)
    below = card.editor.mapTo(screen, card.editor.rect().bottomLeft()).y()
    assert below < screen.save_button.y()
    assert card.picture.grid().height <= card.picture.height() + 0.5


# Where everything stands


def test_every_day_is_found_where_it_is_drawn():
    grid = fit(2028, 700, 450, 22, 14)
    day = FIRST.replace(year=2028)
    while day.year == 2028:
        left, top = grid.cell(day)
        assert grid.day_at(left + 1, top + 1) == day
        assert grid.day_at(left + grid.cell_width - 1, top + grid.cell_height - 1) == day
        day = days_away(day, 1)


@pytest.mark.parametrize(("x", "y"), [(1, 1), (-5, 60), (7 * 22 + 50, 60), (5, 2000), (1, 14 * 2 + 1)])
def test_no_day_is_found_beside_them(x, y):
    grid = replace(fit(2026, 700, 0, 22, 14), cell_width=22.0, gap=100.0)
    assert grid.day_at(x, y) is None


@pytest.mark.parametrize(("width", "across"), [(700, 4), (600, 3), (400, 2), (100, 2)])
def test_months_stand_beside_each_other_as_there_is_room(width, across):
    assert fit(2026, width, 0, 22, 14).across == across


def test_days_are_as_large_as_there_is_room_and_no_larger():
    small, large, huge = (fit(2026, 700 * scale, 400 * scale, 22, 14) for scale in (1, 1.3, 9))
    assert small.cell_width < large.cell_width < huge.cell_width == pytest.approx(22 * 1.6)
    assert large.height <= 400 * 1.3


def test_months_away_keep_the_day_where_there_is_one():
    assert months_away(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_away(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_away(date(2026, 12, 20), 1) == date(2027, 1, 20)
    assert (months_away(LAST, 1), days_away(LAST, 1), days_away(FIRST, -7)) == (LAST, LAST, FIRST)


def test_what_each_day_of_a_year_is():
    week = (*STANDARD_WEEK[:5], (Shift(time(7, 30), time(11, 30), counts=False),), ())
    plan = Plan({TODAY: DayOff(TODAY, "Nghỉ")}, {}, frozenset())
    kinds = {day: each.kind for day, each in days_of(2026, plan, week).items()}
    assert len(kinds) == 365
    assert [kinds[days_away(TODAY, ahead)] for ahead in range(-1, 3)] == [
        DayKind.WORKING,
        DayKind.OFF,
        DayKind.RECEPTION,
        DayKind.REST,
    ]
