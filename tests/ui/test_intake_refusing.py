"""Refusing at reception, and the papers for those who are turned away, by keys over a real store."""

import pytest
from PySide6.QtCore import Qt

from db.local import StoredDraft
from desk.dossier import State
from desk.draft import Draft
from desk.facts import RefusedAtReception
from desk.forms.content import FormKind
from desk.limits import STANDARD_REASONS
from tests.conftest import Work
from tests.makers import draft, incomplete
from tests.ui.dossiers import bench_over
from tests.ui.names import nameless, walked
from tests.ui.office import open_screen
from ui.acts.form_choice import HEAD, NOT_NOW
from ui.bench import Bench
from ui.intake.page import Mode
from ui.intake.screen import IntakeScreen
from ui.messages import Message
from ui.screen import Goto, Place

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(work: Work, dressed):
    made = bench_over(work)
    made.drafts = StoredDraft(work.store, work.witness.now, Draft)
    yield made
    made.jobs.close()


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said) -> IntakeScreen:
    made = IntakeScreen(bench)
    made.said.connect(said.append)
    return open_screen(qtbot, made)


def refuse(qtbot, screen: IntakeScreen, cause: str) -> None:
    qtbot.keyClick(screen, Key.Key_R, CTRL)
    qtbot.keyClicks(screen.focusWidget(), cause)


def only_dossier(work: Work) -> str:
    (dossier_id,) = (row[0] for row in work.store.connection.execute("SELECT id FROM dossier"))
    return dossier_id


def test_one_key_refuses_and_prints_form_03(qtbot, work, bench, screen, said):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai tham quyen")
    assert screen.page.mode is Mode.REFUSE
    screen.act()
    dossier = work.reads.dossier(only_dossier(work))
    assert dossier.state is State.REFUSED
    form = dossier.latest(FormKind.REFUSAL)
    assert form is not None
    assert bench.papers.queued == [(dossier.id, form.id)]
    assert said[-1].text == "Refusal recorded: the application has ended."
    assert screen.form.is_empty()
    assert screen.page.mode is Mode.RECEIVE


def test_the_message_shows_what_was_refused(qtbot, work, screen, said):
    wants = []
    screen.wants.connect(wants.append)
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai tham quyen")
    screen.act()
    said[-1].action()
    assert wants == [Goto(Place.DOSSIER, only_dossier(work))]


def test_refusal_without_a_cause_is_refused_at_its_field(qtbot, work, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "  ")
    screen.act()
    assert screen.page.refusal.cause.error == "Please fill this in."
    assert screen.page.refusal.text.hasFocus()
    assert work.store.connection.execute("SELECT count(*) FROM dossier").fetchone() == (0,)


def test_escape_leaves_the_refusal_and_keeps_the_form(qtbot, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai")
    screen.back()
    assert screen.page.mode is Mode.RECEIVE
    assert not screen.form.is_empty()


def test_form_that_is_not_wanted_is_neither_issued_nor_printed(qtbot, work, bench, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai tham quyen")
    choice = screen.page.refusal.form.choice
    choice.setCurrentIndex(choice.findData(NOT_NOW))
    screen.act()
    assert work.reads.dossier(only_dossier(work)).forms == ()
    assert bench.papers.queued == []


def test_the_head_signs_under_a_name_that_is_remembered(qtbot, work, bench, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai tham quyen")
    form = screen.page.refusal.form
    assert not form.head.isVisible()
    qtbot.keyClick(screen.page.refusal.text, Key.Key_Tab)
    assert form.choice.hasFocus()
    qtbot.keyClick(form.choice, Key.Key_Down)
    qtbot.keyClick(form.choice, Key.Key_Tab)
    assert form.head.hasFocus()
    qtbot.keyClicks(form.head, "Le Quang Vinh")
    screen.act()
    issued = work.reads.dossier(only_dossier(work)).latest(FormKind.REFUSAL)
    assert (issued.content.texts["signed_as"], issued.content.texts["signer"]) == ("head", "Le Quang Vinh")
    assert bench.settings.get(HEAD) == "Le Quang Vinh"
    screen.page.ask_why_refused()
    assert form.head.text() == "Le Quang Vinh"


def test_refusal_is_dated_back_like_a_reception(qtbot, work, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai tham quyen")
    qtbot.keyClick(screen, Key.Key_D, CTRL)
    screen.page.date_back()
    screen.page.dating.at.setText("19/11 16:00")
    screen.page.dating.reason.setCurrentText(STANDARD_REASONS[0])
    screen.act()
    fact = work.reads.history(only_dossier(work))[0]
    assert isinstance(fact, RefusedAtReception)
    assert (f"{fact.occurred_at:%d/%m %H:%M}", fact.reason) == ("19/11 16:00", STANDARD_REASONS[0])


def test_request_for_papers_prints_form_02(qtbot, work, bench, screen):
    screen.form.show_draft(incomplete())
    qtbot.keyClick(screen, Key.Key_B, CTRL)
    screen.act()
    dossier = work.reads.dossier(only_dossier(work))
    form = dossier.latest(FormKind.SUPPLEMENT_REQUEST)
    assert dossier.state is State.AWAITING_SUPPLEMENT
    assert bench.papers.queued == [(dossier.id, form.id)]
    screen.print_again()
    assert len(bench.papers.queued) == 2


def test_what_is_beside_the_form_can_be_reached_and_named(qtbot, screen):
    screen.form.show_draft(draft())
    refuse(qtbot, screen, "Sai")
    stops = walked(screen)
    assert [stop for stop in stops if screen.page.refusal.isAncestorOf(stop)] == [
        screen.page.refusal.text,
        screen.page.refusal.form.choice,
    ]
    assert nameless(screen) == []
