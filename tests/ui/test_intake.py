"""Intake: the real screen, driven with keys and scans over a real store."""

import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from db.local import StoredDraft, StoredSettings
from desk.citizen_card import read_card
from desk.dossier import State
from desk.draft import Draft
from desk.errors import InvalidInput, StoreUnavailable
from desk.forms.content import FormKind
from desk.identity import Sex
from desk.parties import PartyKind
from desk.reception import HandedIn
from tests.conftest import Work
from tests.makers import APPLICANT, CERTIFIED_COPY, FRIDAY_MORNING, LAND, MARITAL_STATUS, NAME_ONLY, OFFICE, draft
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless, walked
from tests.ui.office import open_screen
from ui.bench import Bench
from ui.intake.page import Mode
from ui.intake.screen import IntakeScreen
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import BadScan, CardScan, CodeScan
from ui.scan_watcher import ScanWatcher
from ui.screen import Goto
from ui.window import MainWindow

PAYLOAD = "046190001234|191234567|Lê Thị Mỹ Hạnh|05071990|Nữ|Thôn Hưng Long, xã Phong Hiền, thành phố Huế|01052021"
OTHER_PAYLOAD = "046078004321||Trần Văn Đức|02031978|Nam|Thôn 2, xã Phong Hiền, thành phố Huế|01052021"


@pytest.fixture
def bench(work: Work, dressed) -> Bench:
    made = bench_over(work, StoredSettings(work.store))
    made.drafts = StoredDraft(work.store, work.witness.now, Draft)
    yield made
    made.jobs.close()


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def wants() -> list[Goto]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said, wants) -> IntakeScreen:
    return shown(qtbot, bench, said, wants)


def shown(qtbot, bench: Bench, said: list[Message], wants: list[Goto]) -> IntakeScreen:
    made = IntakeScreen(bench)
    made.said.connect(said.append)
    made.wants.connect(wants.append)
    return open_screen(qtbot, made)


def card(payload: str = PAYLOAD) -> CardScan:
    return CardScan(read_card(payload, FRIDAY_MORNING.date()))


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def pick(qtbot, screen: IntakeScreen, text: str) -> None:
    screen.form.procedure.picker.setFocus()
    qtbot.keyClicks(focus(), text)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)


def filled(qtbot, screen: IntakeScreen, text: str = "cgx") -> None:
    """A form that can be received."""
    screen.take_scan(card())
    pick(qtbot, screen, text)
    screen.form.procedure.papers.all_handed_in.click()


def editor(screen: IntakeScreen, name: str) -> QWidget:
    part = screen.form.part(name)
    return part.editor


def dossiers(work: Work) -> int:
    return work.store.db["dossier"].count


def test_card_fills_the_applicant_and_moves_on_to_the_procedure(screen):
    assert screen.take_scan(card())
    applicant = screen.form.draft().applicant
    assert (applicant.name, applicant.id_number, applicant.birth) == ("Lê Thị Mỹ Hạnh", "046190001234", "05/07/1990")
    assert (applicant.sex, applicant.address) == (Sex.FEMALE, "Thôn Hưng Long, xã Phong Hiền, thành phố Huế")
    assert screen.form.procedure.picker.hasFocus()
    assert "Read from the card" in screen.form.parties.news.text.text()


def test_doubts_about_a_card_are_told_quietly(screen):
    screen.take_scan(card(PAYLOAD.replace("|Nữ|", "|Nam|")))
    assert "The number says the other sex" in screen.form.parties.news.text.text()


def test_bad_card_fills_nothing_and_says_why(screen, said):
    assert screen.take_scan(BadScan(InvalidInput("scan", "card-mangled")))
    assert screen.form.is_empty()
    assert said[-1].kind is MessageKind.ERROR


def test_dossier_code_is_left_to_the_window(screen):
    assert not screen.take_scan(CodeScan("H57.31.05-261120-0001"))


def test_card_in_place_of_somebody_else_can_be_undone(screen, said):
    screen.take_scan(card())
    screen.take_scan(card(OTHER_PAYLOAD))
    assert screen.form.draft().applicant.name == "Trần Văn Đức"
    said[-1].action()
    assert screen.form.draft().applicant.name == "Lê Thị Mỹ Hạnh"


def test_card_fills_the_submitter_while_the_focus_is_there(qtbot, screen, said):
    screen.take_scan(card())
    screen.form.parties.has_submitter.setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    assert screen.form.parties.submitter.holds(focus())
    screen.take_scan(card(OTHER_PAYLOAD))
    now = screen.form.draft()
    assert (now.applicant.name, now.submitter.name) == ("Lê Thị Mỹ Hạnh", "Trần Văn Đức")
    assert said == []


def test_open_dossier_of_the_applicant_is_a_link(work, screen, wants):
    earlier = work.intake.receive(draft()).dossier
    screen.take_scan(card())
    link = screen.form.parties.news.link
    assert link.isVisible()
    assert link.text() == earlier.code
    link.click()
    assert wants == [Goto(Place.DOSSIER, earlier.id)]


def test_phone_of_somebody_seen_before_fills_the_empty_fields(qtbot, work, screen):
    work.intake.receive(draft())
    phone = editor(screen, "phone")
    editor(screen, "address").setText("Thôn 9")
    phone.setFocus()
    qtbot.keyClicks(phone, "0905123456")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    applicant = screen.form.draft().applicant
    assert (applicant.name, applicant.address) == (APPLICANT.name, "Thôn 9")
    assert "Seen before" in screen.form.parties.news.text.text()


@pytest.mark.parametrize("typed", ["cgx", "tinh trang hon nhan", "1.004873", "tình trạng"])
def test_procedure_is_found_by_initials_words_and_code(qtbot, screen, typed):
    picker = screen.form.procedure.picker
    picker.setFocus()
    picker.setText(typed)
    picker.textEdited.emit(typed)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert screen.form.draft().procedure == MARITAL_STATUS.code
    assert screen.form.procedure.papers.table.hasFocus()
    assert screen.form.draft().fee == "8.000 đ"


def test_arrows_choose_among_procedures(qtbot, screen):
    picker = screen.form.procedure.picker
    picker.setFocus()
    qtbot.keyClicks(picker, "c")
    assert picker.list.isVisible()
    first = picker.list.currentIndex().data()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    second = picker.list.currentIndex().data()
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert first != second
    assert screen.form.procedure.picker.procedure.name == second


def test_escape_puts_the_offers_away_and_clears_nothing(qtbot, screen):
    picker = screen.form.procedure.picker
    picker.setFocus()
    qtbot.keyClicks(picker, "c")
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.list.isVisible()
    assert picker.text() == "c"


def test_address_is_completed_with_keys(qtbot, screen):
    address = editor(screen, "address")
    address.setFocus()
    qtbot.keyClicks(address, "Thon 3, xa phong hai")
    qtbot.waitUntil(address.list.isVisible)
    qtbot.keyClick(address, Qt.Key.Key_Down)
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert address.text() == "Thon 3, xã Phong Hải, tỉnh Lào Cai"
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert editor(screen, "phone").hasFocus()


def test_procedures_used_last_are_offered_first(qtbot, screen):
    filled(qtbot, screen)
    screen.act()
    picker = screen.form.procedure.picker
    picker.setFocus()
    assert picker.list.isVisible()
    assert picker.list.model().index(0, 0).data() == MARITAL_STATUS.name
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.procedure is None


def test_case_changes_the_term(qtbot, screen):
    pick(qtbot, screen, LAND.code)
    assert screen.form.procedure.case.hasFocus()
    before = screen.page.due.due.text()
    qtbot.keyClick(focus(), Qt.Key.Key_Down)
    assert screen.form.draft().case == "Xã miền núi"
    assert screen.page.due.due.text() != before


def test_unknown_term_must_be_typed(qtbot, screen):
    screen.take_scan(card())
    pick(qtbot, screen, NAME_ONLY.code)
    assert editor(screen, "term").hasFocus()
    screen.act()
    assert "type one" in screen.form.part("term").error
    qtbot.keyClicks(editor(screen, "term"), "0,5")
    assert screen.form.part("term").error == ""
    assert screen.page.due.due.text() != "–"
    screen.act()
    assert screen.form.is_empty()


def test_due_time_is_live_and_explained(qtbot, work, screen):
    assert screen.page.due.due.text() == "–"
    pick(qtbot, screen, "cgx")
    assert screen.page.due.due.text() == "17:00 Thursday 26/11/2026"
    assert "Tue 24/11 day off: Ngày Văn hóa Việt Nam" in screen.page.due.lines
    work.clock.moment += timedelta(days=3)
    screen.outlook.clock.timeout.emit()
    assert screen.page.due.due.text() == "17:00 Friday 27/11/2026"


def test_receiving_stores_prints_and_clears(qtbot, work, bench, screen, said):
    filled(qtbot, screen)
    with qtbot.waitSignal(bench.changed):
        screen.act()
    (dossier_id,) = (row["id"] for row in work.store.db["dossier"].rows)
    dossier = work.reads.dossier(dossier_id)
    assert dossier.application.applicant.name == "Lê Thị Mỹ Hạnh"
    assert bench.papers.queued == [(dossier.id, dossier.latest(FormKind.RECEIPT).id)]
    assert said[-1].text == f"Received {dossier.code}"
    assert screen.form.is_empty()
    assert editor(screen, "id_number").hasFocus()
    assert bench.drafts.load() is None
    said[-1].action()
    assert len(bench.papers.queued) == 2
    screen.print_again()
    assert len(bench.papers.queued) == 3


def test_doubled_press_gives_one_dossier(qtbot, work, screen, said):
    filled(qtbot, screen)
    screen.act()
    screen.act()
    assert dossiers(work) == 1
    assert said[-1].kind is MessageKind.DONE


def test_draft_received_before_a_crash_gives_the_same_dossier(qtbot, work, bench, screen):
    filled(qtbot, screen)
    typed = screen.form.draft()
    screen.act()
    screen.form.show_draft(typed)
    screen.act()
    assert dossiers(work) == 1
    assert len(bench.papers.queued) == 1


def test_same_day_results_have_no_receipt_unless_asked_for(qtbot, bench, screen, said):
    filled(qtbot, screen, CERTIFIED_COPY.code)
    assert not screen.form.choices.receipt.isChecked()
    assert screen.page.primary.text().startswith("Receive  ")
    screen.act()
    assert bench.papers.queued == []
    assert said[-1].action_text == "Print receipt"
    said[-1].action()
    assert len(bench.papers.queued) == 1


def test_choice_of_papers_is_remembered(qtbot, work, bench, screen, said, wants):
    filled(qtbot, screen)
    screen.form.choices.slip.setChecked(True)
    screen.act()
    assert [form.content.kind for form in work.reads.dossier(bench.papers.queued[0][0]).forms] == [
        FormKind.RECEIPT,
        FormKind.SLIP,
    ]
    again = shown(qtbot, bench, said, wants)
    assert again.form.choices.slip.isChecked()


def test_problems_are_shown_at_their_fields_with_the_focus_at_the_first(qtbot, work, screen, said):
    qtbot.keyClicks(editor(screen, "id_number"), "12345678")
    qtbot.keyClicks(editor(screen, "birth"), "01/01/2030")
    qtbot.keyClicks(editor(screen, "email"), "x@")
    editor(screen, "sets").setText("0")
    screen.act()
    wrong = {
        name
        for name in ("id_number", "name", "birth", "phone", "email", "procedure", "sets")
        if screen.form.part(name).error
    }
    assert wrong == {"id_number", "name", "birth", "email", "procedure", "sets"}
    assert editor(screen, "id_number").hasFocus()
    assert said[-1].kind is MessageKind.ERROR
    assert dossiers(work) == 0
    assert screen.form.draft().applicant.id_number == "12345678"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("name", "Nguyễn Văn 4"),
        ("name", "A" * 10_000),
        ("id_number", "04619O001234"),
        ("birth", "01/01/1850"),
        ("birth", "31/02/1990"),
        ("phone", "12345"),
        ("address", "x" * 301),
        ("fee", "tám nghìn"),
        ("note", "x" * 2001),
        ("submitter.name", "..."),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_and_kept(qtbot, work, screen, name, typed):
    filled(qtbot, screen)
    if name.startswith("submitter."):
        screen.form.parties.has_submitter.setChecked(True)
    editor(screen, name).setText(typed)
    screen.act()
    assert screen.form.part(name).error
    assert editor(screen, name).text() == typed
    assert dossiers(work) == 0


def test_hidden_signs_and_decomposed_letters_are_put_right(qtbot, work, screen):
    filled(qtbot, screen)
    name = unicodedata.normalize("NFD", "Lê\u200b Thị\x07 Mỹ\tHạnh\ufeff")
    editor(screen, "name").setText(name)
    screen.act()
    (row,) = work.store.db["dossier"].rows
    assert work.reads.dossier(row["id"]).application.applicant.name == "Lê Thị Mỹ Hạnh"


def test_half_a_letter_does_not_stop_the_draft_from_being_kept(bench, screen, said):
    editor(screen, "name").setText("Lê \ud83d")
    screen.leave()
    assert bench.drafts.load().applicant.name == "Lê"
    assert said == []


def test_organisation_has_a_tax_code_and_no_birth(qtbot, work, screen):
    screen.form.parties.kinds.button(1).click()
    assert not screen.form.part("birth").isVisible()
    qtbot.keyClicks(editor(screen, "id_number"), "0101234567")
    qtbot.keyClicks(editor(screen, "name"), "Cong ty 27-7")
    pick(qtbot, screen, LAND.code)
    screen.act()
    (row,) = work.store.db["dossier"].rows
    applicant = work.reads.dossier(row["id"]).application.applicant
    assert (applicant.kind, applicant.id_number) == (PartyKind.ORGANISATION, "0101234567")


def test_draft_is_kept_while_typing_and_restored_by_the_next_form(qtbot, bench, screen, said, wants):
    filled(qtbot, screen)
    typed = screen.form.draft()
    qtbot.waitUntil(lambda: bench.drafts.load() == typed)
    again = shown(qtbot, bench, said, wants)
    assert again.form.draft() == typed
    assert said[-1].text == "Draft of 09:15 restored"


def test_draft_is_kept_at_once_when_the_screen_is_left(qtbot, bench, screen):
    qtbot.keyClicks(editor(screen, "name"), "Le")
    assert bench.drafts.load() is None
    screen.leave()
    assert bench.drafts.load().applicant.name == "Le"
    qtbot.keyClicks(editor(screen, "name"), " Van")
    screen.close()
    assert bench.drafts.load().applicant.name == "Le Van"


class FullDisk(StoredDraft):
    def save(self, draft: Draft) -> None:
        raise StoreUnavailable("store-disk-full")


def test_draft_that_cannot_be_written_stays_in_the_form_and_is_said_once(qtbot, work, bench, said, wants):
    bench.drafts = FullDisk(work.store, work.witness.now, Draft)
    screen = shown(qtbot, bench, said, wants)
    for letter in ("L", "e"):
        qtbot.keyClicks(editor(screen, "name"), letter)
        screen.leave()
    assert screen.form.draft().applicant.name == "Le"
    assert [message.kind for message in said] == [MessageKind.ERROR]


def test_clearing_asks_nothing_and_can_be_undone(qtbot, bench, screen, said):
    filled(qtbot, screen)
    typed = screen.form.draft()
    screen.back()
    assert screen.form.is_empty()
    assert editor(screen, "id_number").hasFocus()
    said[-1].action()
    assert screen.form.draft() == typed
    screen.back()
    screen.back()
    assert len(said) == 2


def test_card_to_receipt_takes_six_keys(qtbot, work, bench):
    window = MainWindow(bench)
    window.register_screen(Place.INTAKE, IntakeScreen)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(Goto(Place.INTAKE, scan=card()))
    qtbot.keyClicks(focus(), "cgx")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClick(focus(), Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dossiers(work) == 1)
    assert window.messages.message.kind is MessageKind.DONE


def test_code_scanned_into_the_checklist_changes_no_answer(qtbot, qapp, work, screen):
    pick(qtbot, screen, "cgx")
    table = screen.form.procedure.papers.table
    before = screen.form.draft()
    table.setFocus()
    watcher = ScanWatcher(lambda: work.witness.now().date(), lambda: OFFICE.code, screen)
    qapp.installEventFilter(watcher)
    with qtbot.waitSignal(watcher.scanned):
        qtbot.keyClicks(table, "H57.31.05-261120-0001")
        qtbot.keyClick(table, Qt.Key.Key_Return)
    qapp.removeEventFilter(watcher)
    assert screen.form.draft() == before


def test_enter_moves_on_and_submits_nothing(qtbot, work, screen):
    filled(qtbot, screen)
    name = editor(screen, "name")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert editor(screen, "birth").hasFocus()
    assert dossiers(work) == 0


def test_tab_goes_the_way_one_reads(qtbot, screen):
    pick(qtbot, screen, "cgx")
    screen.form.procedure.papers.checklist.hand_in_all()
    stops = walked(screen)
    names = (
        "id_number",
        "name",
        "birth",
        "sex",
        "address",
        "phone",
        "email",
        "procedure",
        "channel",
        "delivery",
        "fee",
        "sets",
        "note",
    )
    fields = [editor(screen, name) for name in names]
    assert [stop for stop in stops if stop in fields] == fields
    assert stops.index(screen.form.procedure.papers.table) < stops.index(editor(screen, "note"))
    assert stops[-2:] == [screen.page.primary, screen.page.receipt.view]


@pytest.mark.parametrize("mode", list(Mode))
def test_everything_has_a_name_and_a_key_of_its_own(qtbot, work, screen, mode):
    pick(qtbot, screen, LAND.code)
    screen.form.parties.has_submitter.setChecked(True)
    screen.page.show_mode(mode)
    assert nameless(screen) == []
    letters = alt_keys(screen)
    assert len(letters) == len(set(letters))


def test_receipt_is_shown_as_it_will_print(qtbot, work, bench, screen):
    from printing.documents import render

    bench.papers.render = render
    filled(qtbot, screen)
    qtbot.waitUntil(lambda: not screen.page.receipt.paper.page.isNull(), timeout=20_000)
    page = screen.page.receipt.paper.page
    assert page.height() > page.width() > 100


def test_preview_folds_away_on_a_small_screen(qtbot, screen):
    screen.resize(796, 480)
    qtbot.waitUntil(lambda: not screen.page.receipt.view.isVisible())
    assert screen.form.choices.receipt.isVisible()
    screen.resize(1150, 650)
    qtbot.waitUntil(screen.page.receipt.view.isVisible)


def test_the_first_wrong_field_is_scrolled_into_sight(qtbot, screen):
    screen.resize(796, 480)
    filled(qtbot, screen)
    note = editor(screen, "note")
    note.setText("x" * 2001)
    editor(screen, "id_number").setFocus()
    screen.act()
    assert note.hasFocus()
    assert not note.visibleRegion().isEmpty()


def test_all_of_the_form_is_in_sight_at_1366_by_768(qtbot, screen):
    pick(qtbot, screen, LAND.code)
    screen.form.parties.has_submitter.setChecked(True)
    assert screen.page.minimumSizeHint().width() <= 796
    assert screen.form.minimumSizeHint().height() <= 598


def test_waiting_papers_are_seen_by_the_store(qtbot, work, screen):
    filled(qtbot, screen)
    papers = screen.form.draft().papers
    assert [paper.handed_in for paper in papers] == [HandedIn.YES, HandedIn.YES, HandedIn.NOT_APPLICABLE]
    screen.act()
    (row,) = work.store.db["dossier"].rows
    dossier = work.reads.dossier(row["id"])
    assert dossier.state is State.AT_DESK
    assert dossier.application.papers == papers
    assert replace(dossier.application, note="").missing == ()
