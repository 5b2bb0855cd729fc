"""Intake that takes more than one visit: missing papers, what waited for them, and corrections."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desk.dossier import State
from desk.facts import Corrected
from desk.forms.content import FormKind
from desk.reception import HandedIn
from tests.conftest import Work
from tests.makers import APPLICANT, FRIDAY_MORNING, LAND, draft, incomplete
from tests.ui.test_intake import bench, card, dossiers, editor, filled, focus, pick, said, screen, wants
from ui.intake.checklist_model import HANDED_IN
from ui.intake.page import Mode
from ui.messages import MessageKind
from ui.places import Place
from ui.screen import Goto

__all__ = ["bench", "said", "screen", "wants"]
CTRL = Qt.KeyboardModifier.ControlModifier


def without_a_paper(qtbot, screen) -> None:
    """A form whose second paper is not there."""
    filled(qtbot, screen)
    checklist = screen.form.procedure.papers.checklist
    checklist.setData(checklist.index(1, HANDED_IN), HandedIn.MISSING)


def test_missing_papers_lead_to_the_request(qtbot, work, screen):
    without_a_paper(qtbot, screen)
    screen.act()
    assert dossiers(work) == 0
    assert screen.page.mode is Mode.SUPPLEMENT
    assert screen.page.supplement.text.hasFocus()
    assert screen.form.procedure.papers.error
    assert screen.page.supplement.told() == "Đề nghị nộp bổ sung:\n- Giấy tờ tùy thân (căn cước, hộ chiếu)"


def test_request_is_recorded_and_the_form_is_free_again(qtbot, work, bench, screen, said, wants):
    without_a_paper(qtbot, screen)
    qtbot.keyClick(focus(), Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: screen.page.mode is Mode.SUPPLEMENT)
    screen.page.supplement.text.setPlainText("Bổ sung căn cước")
    with qtbot.waitSignal(bench.changed):
        screen.act()
    (row,) = work.store.db["dossier"].rows
    dossier = work.reads.dossier(row["id"])
    assert dossier.state is State.AWAITING_SUPPLEMENT
    assert work.reads.history(dossier.id)[0].guidance == "Bổ sung căn cước"
    assert screen.form.is_empty()
    assert screen.page.mode is Mode.RECEIVE
    assert said[-1].kind is MessageKind.DONE
    said[-1].action()
    assert wants == [Goto(Place.DOSSIER, dossier.id)]


def test_request_without_guidance_is_refused_at_its_field(qtbot, work, screen):
    without_a_paper(qtbot, screen)
    screen.page.ask_for_papers()
    screen.page.supplement.text.setPlainText("")
    screen.act()
    assert screen.page.supplement.guidance.error
    assert dossiers(work) == 0


def test_request_with_nothing_missing_is_refused_at_the_papers(qtbot, work, screen):
    filled(qtbot, screen)
    screen.page.ask_for_papers()
    screen.page.supplement.text.setPlainText("x")
    screen.act()
    assert screen.form.procedure.papers.error
    assert dossiers(work) == 0


def test_guidance_follows_the_list_until_it_is_changed_by_hand(qtbot, screen):
    without_a_paper(qtbot, screen)
    screen.page.ask_for_papers()
    checklist = screen.form.procedure.papers.checklist
    checklist.setData(checklist.index(0, HANDED_IN), HandedIn.MISSING)
    assert screen.page.supplement.told().count("\n- ") == 2
    screen.page.supplement.text.setPlainText("Của tôi")
    checklist.setData(checklist.index(0, HANDED_IN), HandedIn.YES)
    assert screen.page.supplement.told() == "Của tôi"


def test_escape_leaves_the_request_and_keeps_the_form(qtbot, screen):
    without_a_paper(qtbot, screen)
    typed = screen.form.draft()
    screen.page.ask_for_papers()
    screen.back()
    assert screen.page.mode is Mode.RECEIVE
    assert screen.form.draft() == typed


def test_dossier_that_waited_is_completed(qtbot, work, screen):
    waiting = work.supplements.request(incomplete(), "Bổ sung tờ khai")
    screen.open(waiting.id)
    assert screen.page.banner.isVisible()
    assert screen.form.procedure.papers.table.hasFocus()
    screen.form.procedure.papers.all_handed_in.click()
    screen.act()
    dossier = work.reads.dossier(waiting.id)
    assert dossier.state is State.AT_DESK
    assert dossier.application.applicant.name == APPLICANT.name
    assert dossiers(work) == 1
    assert not screen.page.banner.isVisible()


def test_what_was_being_typed_comes_back_after_a_dossier_was_opened(qtbot, work, screen, said):
    qtbot.keyClicks(editor(screen, "name"), "Le")
    screen.open(work.supplements.request(incomplete(), "Bổ sung tờ khai").id)
    assert screen.form.draft().applicant.name == APPLICANT.name
    said[-1].action()
    assert screen.form.draft().applicant.name == "Le"
    assert screen.form.dossier_id == ""


@pytest.fixture
def dossier(work: Work):
    """A dossier received an hour ago."""
    work.clock.moment = FRIDAY_MORNING - timedelta(hours=1)
    made = work.intake.receive(draft()).dossier
    work.clock.moment = FRIDAY_MORNING
    return made


def test_correction_changes_the_entry_and_prints_the_receipt_anew(qtbot, work, bench, screen, said, wants, dossier):
    screen.open(dossier.id)
    assert screen.form.draft().applicant == APPLICANT
    name = editor(screen, "name")
    name.selectAll()
    qtbot.keyClicks(name, "Le Thi Hanh")
    screen.page.correction.reason.setText("Gõ sai tên")
    screen.act()
    after = work.reads.dossier(dossier.id)
    assert after.application.applicant.name == "Le Thi Hanh"
    assert after.accepted().due == dossier.accepted().due
    assert bench.papers.queued == [(dossier.id, after.latest(FormKind.RECEIPT).id)]
    assert after.latest(FormKind.RECEIPT).replaces == dossier.latest(FormKind.RECEIPT).id
    fact = next(fact for fact in work.reads.history(dossier.id) if isinstance(fact, Corrected))
    assert fact.reason == "Gõ sai tên"
    assert wants == [Goto(Place.DOSSIER, dossier.id)]
    assert said[-1].kind is MessageKind.DONE
    assert screen.form.is_empty()


def test_correction_shows_the_old_due_time_and_the_new_one(qtbot, work, screen, said, dossier):
    screen.open_correction(dossier.id)
    assert "Until now" not in screen.page.due.term.text()
    screen.page.correction.moment.setText("19/11/2026 09:00")
    assert screen.page.due.due.text() == "17:00 Wednesday 25/11/2026"
    assert screen.page.due.term.text() == "Until now: 17:00 Thursday 26/11/2026"
    screen.page.correction.reason.setText("Nhận từ hôm qua")
    screen.act()
    after = work.reads.dossier(dossier.id).accepted()
    assert after.due.at.day == 25
    assert after.received_at == FRIDAY_MORNING.replace(day=19, hour=9, minute=0)
    assert "now due 17:00 Wednesday 25/11/2026" in said[-1].text


@pytest.mark.parametrize(
    ("field", "moment", "reason"),
    [
        ("reason", "20/11/2026 08:15", ""),
        ("received_at", "21/11/2026 08:00", "Sai ngày"),
        ("received_at", "hôm nào đó", "Sai ngày"),
        ("received_at", "31/12/2025 08:00", "Sai ngày"),
    ],
)
def test_correction_is_refused_at_its_own_fields(qtbot, work, screen, dossier, field, moment, reason):
    screen.open_correction(dossier.id)
    editor(screen, "name").setText("Tên Khác")
    screen.page.correction.moment.setText(moment)
    screen.page.correction.reason.setText(reason)
    screen.act()
    assert screen.page.correction.fields[field].error
    assert screen.page.correction.fields[field].editor.hasFocus()
    assert work.reads.dossier(dossier.id) == dossier


def test_correction_without_a_change_says_so(screen, said, dossier):
    screen.open_correction(dossier.id)
    screen.page.correction.reason.setText("Không rõ")
    screen.act()
    assert "nothing to correct" in said[-1].text
    assert screen.page.mode is Mode.CORRECT


def test_procedure_without_a_term_keeps_the_one_that_was_stated(work, screen):
    from tests.makers import NAME_ONLY

    stated = work.intake.receive(draft(NAME_ONLY, term_value="2,5")).dossier
    screen.open_correction(stated.id)
    assert screen.form.draft().term_value == "2,5"
    assert screen.page.due.due.text().startswith(f"{stated.due_at:%H:%M}")


def test_escape_brings_the_interrupted_draft_back(qtbot, bench, screen, dossier):
    screen.take_scan(card())
    pick(qtbot, screen, LAND.code)
    typed = screen.form.draft()
    screen.open(dossier.id)
    assert screen.form.draft() != typed
    screen.leave()
    assert bench.drafts.load() == typed
    screen.back()
    assert screen.form.draft() == typed
    assert screen.page.mode is Mode.RECEIVE


def test_undo_during_a_correction_ends_it_first(qtbot, screen, said, dossier):
    screen.take_scan(card())
    typed = screen.form.draft()
    screen.back()
    undo = said[-1].action
    screen.open(dossier.id)
    undo()
    assert screen.page.mode is Mode.RECEIVE
    assert screen.form.draft() == typed


def test_one_correction_after_another_keeps_the_draft(qtbot, work, screen, dossier):
    other = work.intake.receive(draft(LAND)).dossier
    screen.take_scan(card())
    typed = screen.form.draft()
    screen.open(dossier.id)
    screen.open(other.id)
    assert screen.form.draft().procedure == LAND.code
    screen.back()
    assert screen.form.draft() == replace(typed)
