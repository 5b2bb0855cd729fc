"""The forms 02, 03 and 05 of a dossier's page: printed with their act, or later, by the keyboard."""

import pytest
from PySide6.QtCore import Qt

from desk.dossier import Dossier, State
from desk.forms.content import FormKind
from desk.numbers import FormNumber
from tests.conftest import Work
from tests.makers import HOLDERS, draft
from tests.ui.dossiers import received
from tests.ui.test_dossier_acts import begin, bench, handled, said, screen
from ui.acts.form_choice import NOT_NOW
from ui.bench import Bench
from ui.dossier.actions import Action, allowed

__all__ = ["bench", "handled", "said", "screen"]
SOCIAL = HOLDERS[0]
ALT = Qt.KeyboardModifier.AltModifier
KINDS = {
    Action.DEMAND: FormKind.SUPPLEMENT_REQUEST,
    Action.REFUSE: FormKind.REFUSAL,
    Action.STOP: FormKind.STOP_NOTICE,
}
LATER = {
    Action.DEMAND: (Action.REQUEST_FORM, Qt.Key.Key_Q),
    Action.REFUSE: (Action.REFUSAL_FORM, Qt.Key.Key_F),
    Action.STOP: (Action.STOP_FORM, Qt.Key.Key_N),
}


def filled(screen, dossier: Dossier, action: Action):
    panel = begin(screen, dossier, action)
    if action is Action.DEMAND:
        panel.others.setPlainText("Quyết định ly hôn")
    else:
        panel.cause.setPlainText("Không đủ điều kiện")
        panel.decided_by.setEditText("Đinh Công Thành")
    return panel


def latest(work: Work, dossier: Dossier, kind: FormKind):
    return work.reads.dossier(dossier.id).latest(kind)


@pytest.mark.parametrize("action", KINDS)
def test_an_act_prints_its_form_at_once(screen, work, bench: Bench, handled, action):
    filled(screen, handled, action)
    screen.act()
    form = latest(work, handled, KINDS[action])
    assert bench.papers.queued == [(handled.id, form.id)]
    assert form.number == FormNumber(2026, 1)


@pytest.mark.parametrize("action", KINDS)
def test_a_form_that_was_not_wanted_is_printed_later_by_its_key(qtbot, screen, work, bench: Bench, handled, action):
    choice = filled(screen, handled, action).fields["form"].editor
    choice.setCurrentIndex(choice.findData(NOT_NOW))
    screen.act()
    assert latest(work, handled, KINDS[action]) is None
    later, key = LATER[action]
    assert later in allowed(screen.dossier)
    qtbot.keyClick(screen, key, ALT)
    assert bench.papers.queued == [(handled.id, latest(work, handled, KINDS[action]).id)]


def test_who_signs_comes_back_with_a_closed_panel(screen, handled, said):
    panel = filled(screen, handled, Action.STOP)
    panel.fields["head"].editor.setText("Lê Quang Vinh")
    screen.back()
    said[-1].action()
    assert screen.acts.panel.fields["head"].editor.text() == "Lê Quang Vinh"


def test_a_drafted_apology_is_printed_for_its_signature(qtbot, screen, work, bench: Bench, handled):
    work.reappoint.draft(handled.id, "Chờ ý kiến", handled.due().replace(day=30), SOCIAL)
    screen.open(handled.id)
    qtbot.keyClick(screen, Qt.Key.Key_8, ALT)
    form = latest(work, handled, FormKind.APOLOGY)
    assert bench.papers.queued == [(handled.id, form.id)]


def test_what_was_refused_at_reception_offers_its_paper_alone(qtbot, screen, work, bench: Bench):
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    screen.open(refused.id)
    assert allowed(refused) == (Action.REFUSAL_FORM,)
    assert screen.header.state.text() == "Refused at reception"
    assert screen.header.code.text() == "No code"
    screen.act()
    assert bench.papers.queued == [(refused.id, refused.forms[0].id)]
    assert screen.history.model().index(0, 0).isValid()


def test_an_accepted_dossier_offers_no_paper_of_what_did_not_happen(work, screen):
    offered = set(allowed(received(work)))
    assert offered.isdisjoint({Action.REQUEST_FORM, Action.REFUSAL_FORM, Action.APOLOGY_FORM, Action.STOP_FORM})
    assert received(work).state is State.AT_DESK
