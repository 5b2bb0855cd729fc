"""The page of a dossier, driven with keys over a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from desk.dossier import Dossier, State
from desk.forms.content import FormContent, FormKind
from tests.conftest import Work
from tests.makers import HOLDERS
from tests.ui.dossiers import DAY, HOUR, bench_over, one_of_each, received
from tests.ui.names import nameless
from tests.ui.office import open_screen
from ui.bench import Bench, Changes
from ui.dossier.actions import Action
from ui.dossier.screen import DossierScreen
from ui.screen import Goto, Place

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def each(work: Work) -> dict[str, Dossier]:
    return one_of_each(work)


@pytest.fixture
def bench(work: Work, dressed):
    made = bench_over(work)
    yield made
    made.jobs.close()


@pytest.fixture
def screen(qtbot, bench: Bench, each) -> DossierScreen:
    made = DossierScreen(bench)
    bench.changed.connect(made.refresh)
    return open_screen(qtbot, made)


def column(table, number: int) -> list[str]:
    model = table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_head_says_which_dossier_and_how_it_stands(qtbot, screen, each):
    with qtbot.waitSignal(screen.title_changed) as blocker:
        screen.open(each["late"].id)
    assert blocker.args == [each["late"].code]
    head = screen.header
    assert [part.text() for part in (head.code, head.applicant, head.state, head.due)] == [
        each["late"].code,
        "Trần Văn Đức",
        "Being handled",
        "17:00 Tuesday 17/11/2026",
    ]
    assert head.against.text().startswith("late by 3 working")
    assert head.against.property("role") == "red"


def test_the_code_can_be_copied(screen, each):
    screen.open(each["late"].id)
    screen.header.copy.click()
    assert QGuiApplication.clipboard().text() == each["late"].code


def test_the_drawing_is_told_to_who_cannot_see_it(screen, each):
    screen.open(each["late"].id)
    told = screen.header.line.accessibleDescription()
    assert told.startswith(
        "Received 09:15 Thu 12/11. Due 17:00 Tue 17/11. Now. The desk from 09:15 12/11/2026: On time"
    )
    assert told.endswith("Chủ tịch UBND xã from 09:15 17/11/2026: Late")


@pytest.mark.parametrize("state", ["late", "returned", "ready", "with_holder", "at_desk", "awaiting"])
def test_every_state_has_its_page(screen, each, state):
    screen.open(each[state].id)
    assert screen.header.line.isVisible() is (each[state].state is not State.AWAITING_SUPPLEMENT)
    assert not screen.grab().isNull()
    for tab in range(screen.tabs.count()):
        screen.tabs.setCurrentIndex(tab)
        assert nameless(screen) == []


def test_the_control_sheet_says_how_each_step_ended(screen, each):
    screen.open(each["returned"].id)
    assert column(screen.steps, 0) == ["The desk", HOLDERS[0], "The desk"]
    assert column(screen.steps, 4) == ["3 h 00", "19 h 30", "7 h 30"]
    assert column(screen.steps, 5) == ["On time", "On time", "result is here"]
    assert column(screen.steps, 6) == ["", "", "Result"]


def test_papers_show_what_was_handed_in_and_what_was_issued(work, screen):
    dossier = received(work)
    work.note_printing.note(dossier.id, dossier.forms[0].id, "HP 107a")
    work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    work.clock.moment += HOUR
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    screen.open(dossier.id)
    assert column(screen.papers.checklist, 3) == ["Handed in", "Handed in", "Not needed"]
    assert column(screen.papers.forms, 0) == ["Control sheet", "Control sheet", "Receipt"]
    assert column(screen.papers.forms, 3) == ["yes", "replaced", "yes"]
    assert [text[:3] for text in column(screen.papers.forms, 2)] == ["not", "not", "1 t"]


def test_printing_again_sends_the_selected_paper(bench, screen, each):
    screen.open(each["late"].id)
    screen.print_again()
    assert bench.papers.queued == [(each["late"].id, each["late"].forms[0].id)]


def test_the_preview_asks_for_the_paper_as_last_printed(qtbot, work, bench, screen):
    asked = []

    def render(content: FormContent, printing: int) -> bytes:
        asked.append((content.kind, printing))
        return b"no document"

    bench.papers.render = render
    dossier = received(work)
    for _ in range(2):
        work.note_printing.note(dossier.id, dossier.forms[0].id, "HP 107a")
    screen.open(dossier.id)
    assert not asked
    qtbot.keyClick(screen, Key.Key_P, ALT)
    assert screen.tabs.currentWidget() is screen.papers
    qtbot.waitUntil(lambda: "cannot be shown" in screen.papers.preview.words)
    assert asked == [(FormKind.RECEIPT, 2)]


def test_a_control_sheet_is_issued_and_printed(qtbot, work, bench, screen, each):
    screen.open(each["returned"].id)
    screen.act()
    form = work.reads.dossier(each["returned"].id).latest(FormKind.CONTROL_SHEET)
    assert bench.papers.queued == [(each["returned"].id, form.id)]
    assert column(screen.papers.forms, 0)[0] == "Control sheet"


@pytest.mark.parametrize(
    ("state", "next_act"),
    [
        ("awaiting", Goto(Place.INTAKE.value)),
        ("at_desk", Goto(Place.PASSING_ON.value)),
        ("with_holder", Goto(Place.PASSING_ON.value)),
        ("ready", Goto(Place.GIVING_BACK.value)),
    ],
)
def test_the_primary_button_is_what_comes_next(qtbot, screen, each, state, next_act):
    screen.open(each[state].id)
    with qtbot.waitSignal(screen.wants) as blocker:
        screen.next_button.click()
    assert blocker.args == [Goto(next_act.name, each[state].id)]


def test_acts_have_keys_on_the_whole_page(qtbot, screen, each):
    screen.open(each["with_holder"].id)
    with qtbot.waitSignal(screen.wants) as blocker:
        qtbot.keyClick(screen.steps, Key.Key_G, ALT)
    assert blocker.args == [Goto(Place.GIVING_BACK.value, each["with_holder"].id)]
    screen.open(each["returned"].id)
    with qtbot.assertNotEmitted(screen.wants, wait=0):
        qtbot.keyClick(screen.steps, Key.Key_G, ALT)


def test_only_what_is_allowed_is_offered(screen, each):
    offered = {}
    for state in ("awaiting", "returned", "ready"):
        screen.open(each[state].id)
        offered[state] = {action for action, made in screen.acts.buttons.items() if not made.isHidden()}
    papers = {Action.CONTROL_SHEET, Action.RECEIPT, Action.SLIP, Action.EXPLANATION, Action.CORRECT, Action.WITHDRAW}
    assert offered == {
        "awaiting": {Action.CONTINUE, Action.REQUEST_FORM},
        "returned": papers,
        "ready": papers | {Action.GIVE_BACK},
    }


def test_another_dossier_begins_with_its_control_sheet(screen, each):
    screen.open(each["late"].id)
    screen.perform(Action.WITHDRAW)
    screen.open(each["ready"].id)
    assert screen.tabs.currentWidget() is screen.steps
    assert screen.acts.panel is None
    assert screen.header.applicant.text() == "Hồ Đắc Thiện"


def test_a_change_elsewhere_is_shown_and_the_tab_stays(work, bench, screen, each):
    screen.open(each["at_desk"].id)
    screen.tabs.setCurrentWidget(screen.history)
    work.hand_over.hand_over((each["at_desk"].id,), HOLDERS[0])
    bench.tell(each["at_desk"].id)
    assert screen.header.state.text() == "Being handled"
    assert screen.tabs.currentWidget() is screen.history
    assert column(screen.history, 2)[0] == f"Handed over to {HOLDERS[0]}"


def test_another_dossiers_change_is_none_of_this_page(work, screen, each):
    screen.open(each["late"].id)
    work.clock.moment += DAY
    screen.refresh(Changes(frozenset({"another"})))
    assert screen.header.against.text().startswith("late by 3 working")


def test_details_show_the_number_in_full_and_count_the_due_time(screen, each):
    screen.open(each["late"].id)
    assert "046078004321" in screen.details.lines.texts
    assert "Fri 13/11" in screen.details.promises[0].count.lines.texts


def test_the_tables_are_sound_models(screen, each):
    screen.open(each["late"].id)
    for table in (screen.steps, screen.papers.checklist, screen.papers.forms, screen.history):
        QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.open(each["returned"].id)
