"""Intake of what came in earlier: the moment, what follows from it, and what the office asks for."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from db.local import StoredSettings
from desk.catalogue import Case
from desk.clock import VIETNAM
from desk.dossier import State
from desk.facts import Role
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, MARITAL_STATUS, OFFICE, draft, working_days
from tests.ui.names import nameless, walked
from tests.ui.test_intake import bench, dossiers, filled, focus, pick, said, screen, shown, wants
from ui.intake.page import Mode
from ui.messages import MessageKind

__all__ = ["bench", "said", "screen", "wants"]
COLLEAGUE = "Trần Văn Minh"
WEDNESDAY = datetime(2026, 11, 18, 15, 40, tzinfo=VIETNAM)


def date_back(qtbot, screen, moment: str = "18/11 15:40", reason: str = "Mất điện") -> None:
    screen.date_back()
    qtbot.keyClicks(focus(), moment)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    screen.page.dating.reason.setCurrentText(reason)


def only(work: Work):
    (row,) = work.store.db["dossier"].rows
    return work.reads.dossier(row["id"])


def test_the_moment_is_out_of_the_way_until_it_is_asked_for(screen):
    assert screen.page.dating.isHidden()
    screen.page.date.click()
    assert screen.page.dating.isVisible()
    assert screen.page.dating.at.hasFocus()


def test_a_dossier_comes_in_at_the_moment_typed(qtbot, work, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    screen.act()
    dossier = only(work)
    assert dossier.received_at == WEDNESDAY
    assert dossier.code == f"{OFFICE.code}-261118-0001"
    fact = work.reads.history(dossier.id)[0]
    assert (fact.reason, fact.recorded_at) == ("Mất điện", FRIDAY_MORNING)


def test_the_next_one_comes_in_now_again(qtbot, work, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    screen.act()
    assert screen.page.dating.isHidden()
    filled(qtbot, screen)
    screen.act()
    received = [row["received_at"] for row in work.store.db["dossier"].rows_where(order_by="received_at")]
    assert received == [WEDNESDAY.isoformat(), FRIDAY_MORNING.isoformat()]


def test_the_due_time_is_counted_from_that_moment(qtbot, screen):
    filled(qtbot, screen)
    assert screen.page.due.due.text() == "17:00 Thursday 26/11/2026"
    date_back(qtbot, screen)
    assert screen.page.due.due.text() == "17:00 Monday 23/11/2026"
    screen.page.dating.at.setText("hôm nào")
    assert screen.page.due.due.text() == "–"


def test_the_procedures_are_those_of_that_day(qtbot, work, screen):
    changed = replace(MARITAL_STATUS, valid_from=FRIDAY_MORNING.date(), cases=(Case("", working_days(1), (), fee=1),))
    work.keep_office.publish((changed,))
    pick(qtbot, screen, "cgx")
    assert screen.form.procedure.term() == working_days(1)
    date_back(qtbot, screen)
    assert screen.form.procedure.term() == working_days(3)
    assert screen.form.procedure.papers.checklist.rowCount() == 3
    assert screen.form.draft().fee == "8.000 đ"


@pytest.mark.parametrize(
    ("moment", "reason", "field"),
    [
        ("18/11 15:40", "", "reason_field"),
        ("12/11 15:40", "Mất điện", "second_field"),
        ("23:50", "", "at_field"),
        ("dạo nọ", "Mất điện", "at_field"),
    ],
)
def test_what_the_moment_lacks_is_said_at_its_field(qtbot, work, screen, said, moment, reason, field):
    work.keep_office.list_person(COLLEAGUE, Role.CLERK)
    filled(qtbot, screen)
    screen.date_back()
    screen.page.dating.at.setText(moment)
    screen.page.dating.reason.setCurrentText(reason)
    screen.act()
    asked = getattr(screen.page.dating, field)
    assert asked.error
    assert asked.isAncestorOf(focus())
    assert said[-1].kind is MessageKind.ERROR
    assert dossiers(work) == 0


def test_the_second_person_is_kept_with_the_fact(qtbot, work, screen):
    work.keep_office.list_person(COLLEAGUE, Role.CLERK)
    filled(qtbot, screen)
    date_back(qtbot, screen, "12/11 15:40")
    screen.page.dating.second.setCurrentText(COLLEAGUE)
    screen.act()
    assert work.reads.history(only(work).id)[0].confirmed_by == COLLEAGUE


def test_a_request_for_papers_is_dated_back_too(qtbot, work, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    checklist = screen.form.procedure.papers.checklist
    checklist.setData(checklist.index(0, 3), "missing")
    screen.page.ask_for_papers()
    assert screen.page.dating.isVisible()
    screen.act()
    dossier = only(work)
    assert dossier.state is State.AWAITING_SUPPLEMENT
    assert dossier.last_act_at == WEDNESDAY


def test_escape_in_the_moment_closes_it_and_leaves_the_form(qtbot, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    screen.date_back()
    screen.back()
    assert screen.page.dating.isHidden()
    assert screen.page.due.due.text() == "17:00 Thursday 26/11/2026"
    assert not screen.form.is_empty()


def test_clearing_the_form_can_be_undone_with_its_moment(qtbot, screen, said):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    screen.form.focus_first()
    screen.back()
    assert screen.page.dating.isHidden()
    said[-1].action()
    assert screen.page.dating.isVisible()
    assert screen.page.due.due.text() == "17:00 Monday 23/11/2026"


def test_the_moment_comes_back_after_a_crash(qtbot, bench, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    qtbot.waitUntil(lambda: bool(StoredSettings(bench.reads._store).get("intake.moment")))
    qtbot.waitUntil(lambda: bench.drafts.load() is not None)
    again = shown(qtbot, bench, [], [])
    assert again.page.dating.typed.moment == "18/11/2026 15:40"
    assert again.page.dating.typed.reason == "Mất điện"
    assert again.page.due.due.text() == "17:00 Monday 23/11/2026"


def test_a_moment_that_was_used_does_not_come_back(qtbot, bench, screen):
    filled(qtbot, screen)
    date_back(qtbot, screen)
    screen.leave()
    screen.act()
    again = shown(qtbot, bench, [], [])
    assert again.page.dating.isHidden()


def test_a_correction_has_a_moment_of_its_own(qtbot, work, screen):
    received = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    date_back(qtbot, screen)
    screen.open(received.id)
    assert screen.page.mode is Mode.CORRECT
    assert screen.page.dating.isHidden()
    screen.date_back()
    assert screen.page.correction.moment.hasFocus()
    screen.back()
    assert screen.page.dating.isVisible()
    assert screen.form.procedure.day() == WEDNESDAY.date()


def test_the_fields_of_the_moment_have_names_and_their_place_in_the_tab_order(qtbot, screen):
    date_back(qtbot, screen)
    assert nameless(screen) == []
    stops = walked(screen)
    at = stops.index(screen.page.dating.at)
    assert stops[at + 1] is screen.page.dating.reason
    assert at < stops.index(screen.page.leave)
