"""The acts of a dossier, each done in its panel with the keyboard over a real store."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desk.clock import VIETNAM
from desk.dossier import Dossier, State
from desk.facts import (
    ActWithdrawn,
    ApologyDrafted,
    ConsultationAsked,
    DossierFact,
    OpinionReceived,
    Outcome,
    Reappointed,
    Role,
    SentUp,
    Stopped,
    SupplementDemanded,
    TakenBack,
)
from desk.forms.content import FormKind
from desk.limits import STANDARD_LIMITS
from desk.supplementing import DemandedPapers
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, CALENDAR, FRIDAY_MORNING, HOLDERS
from tests.ui.dossiers import DAY, HOUR, bench_over, received
from tests.ui.names import nameless, walked
from tests.ui.office import open_screen
from ui.acts.due_edit import parse_due
from ui.bench import Bench
from ui.dossier.actions import Action, action_text, allowed
from ui.dossier.panels.registry import PANELS
from ui.dossier.screen import DossierScreen
from ui.messages import Message, MessageKind
from ui.screen import Goto, Place

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SOCIAL, _, CHAIRMAN = HOLDERS


@pytest.fixture
def bench(work: Work, dressed):
    made = bench_over(work)
    yield made
    made.jobs.close()


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said) -> DossierScreen:
    made = DossierScreen(bench)
    made.said.connect(said.append)
    bench.changed.connect(made.refresh)
    return open_screen(qtbot, made)


@pytest.fixture
def handled(work: Work) -> Dossier:
    """A dossier that the first of the holders has since an hour, due on Thursday."""
    dossier = received(work)
    work.clock.moment += HOUR
    (dossier,) = work.hand_over.hand_over((dossier.id,), SOCIAL)
    work.clock.moment += HOUR
    return dossier


def begin(screen: DossierScreen, dossier: Dossier, action: Action):
    screen.open(dossier.id)
    screen.perform(action)
    assert screen.acts.panel is not None
    return screen.acts.panel


def last_fact(work: Work, dossier: Dossier, kind: type[DossierFact]):
    """The latest fact that is not about a paper."""
    facts = [fact for fact in work.reads.history(dossier.id) if isinstance(fact, kind)]
    assert facts, "nothing was written"
    return facts[-1]


def demanded(work: Work, dossier: Dossier) -> Dossier:
    papers = DemandedPapers(("Quyết định ly hôn",), "Đề nghị nộp bổ sung", SOCIAL)
    return work.demand_supplement.demand(dossier.id, papers)


def drafted(work: Work, dossier: Dossier) -> Dossier:
    return work.reappoint.draft(dossier.id, "Chờ ý kiến", dossier.due() + DAY, CHAIRMAN)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


def test_every_act_without_a_screen_of_its_own_has_a_panel(work: Work, handled):
    work.consult.ask(handled.id, "Sở Tư pháp", "Xin ý kiến", handled.due())
    running = drafted(work, handled)
    waiting = demanded(work, received(work))
    offered = {*allowed(running), *allowed(waiting)}
    assert set(PANELS) <= offered
    assert allowed(running)[0] is Action.TAKE_BACK
    assert allowed(waiting)[0] is Action.BRING


def test_no_alt_key_of_the_page_means_two_things(screen):
    acts = [QKeySequence.mnemonic(action_text(action)).toString() for action in Action]
    tabs = [QKeySequence.mnemonic(screen.tabs.tabText(at)).toString() for at in range(screen.tabs.count())]
    assert "" not in acts
    assert len({*acts, *tabs}) == len(acts) + len(tabs)


@pytest.mark.parametrize("action", [action for action in PANELS if action is not Action.BRING])
def test_every_panel_can_be_filled_by_keyboard_alone(screen, work, handled, action):
    work.consult.ask(handled.id, "Sở Tư pháp", "Xin ý kiến", handled.due())
    panel = begin(screen, drafted(work, handled), action)
    stops = [stop for stop in walked(screen) if panel.isAncestorOf(stop)]
    fields = [field.editor for field in panel.fields.values() if field.isVisible()]
    moment = [] if panel.moment.isHidden() else [panel.moment.at, panel.moment.reason]
    assert stops == [*fields, *moment]
    assert panel.first_stop.hasFocus()
    assert nameless(screen) == []


def test_papers_are_demanded_by_name_and_the_term_stops(qtbot, screen, work, handled, said):
    screen.open(handled.id)
    qtbot.keyClick(screen.steps, Key.Key_2, ALT)
    panel = screen.acts.panel
    qtbot.keyClick(panel.ticks, Key.Key_Space)
    qtbot.keyClicks(panel.others, "Ban an ly hon")
    first = handled.application.papers[0].name
    assert panel.guidance.toPlainText().splitlines()[1:] == [f"- {first}", "- Ban an ly hon"]
    assert panel.agency.text == SOCIAL
    assert screen.next_button.text() == "Demand a supplement (02)  (Ctrl+Enter)"
    screen.act()
    fact = last_fact(work, handled, SupplementDemanded)
    assert (fact.missing, fact.demanded_by) == ((first, "Ban an ly hon"), SOCIAL)
    assert work.reads.dossier(handled.id).state is State.SUPPLEMENTING
    assert screen.acts.panel is None
    assert said[-1].kind is MessageKind.DONE
    assert "Supplement awaited since" in screen.header.notices.texts[0]
    assert screen.header.against.text() == "the term has stopped"
    assert screen.next_button.text() == "Supplement complete  (Ctrl+Enter)"


def test_what_the_applicant_is_told_stays_once_the_clerk_has_written_it(qtbot, screen, handled):
    panel = begin(screen, handled, Action.DEMAND)
    panel.guidance.setPlainText("Mang theo bản gốc")
    qtbot.keyClicks(panel.others, "Ban an")
    assert panel.guidance.toPlainText() == "Mang theo bản gốc"


def test_a_demand_without_papers_is_refused_at_the_field(screen, work, handled):
    panel = begin(screen, handled, Action.DEMAND)
    screen.act()
    assert panel.fields["missing"].error
    assert panel.others.hasFocus()
    assert work.reads.dossier(handled.id).state is State.WITH_HOLDER


def test_a_late_demand_is_warned_of_and_done_all_the_same(qtbot, screen, work, handled):
    work.clock.moment += 7 * DAY
    panel = begin(screen, handled, Action.DEMAND)
    assert panel.cautions.isVisible()
    assert "4 working days" in panel.cautions.text()
    qtbot.keyClicks(panel.moment.at, "23/11 9:00")
    assert not panel.cautions.isVisible()
    panel.moment.at.clear()
    assert panel.cautions.isVisible()
    qtbot.keyClicks(panel.others, "Ban an")
    screen.act()
    assert work.reads.dossier(handled.id).state is State.SUPPLEMENTING


def test_a_complete_supplement_shows_the_new_due_time_and_prints_the_new_receipt(qtbot, screen, work, bench, handled):
    demanded(work, handled)
    work.clock.moment += 5 * DAY
    screen.open(handled.id)
    screen.act()
    panel = screen.acts.panel
    assert panel.awaited.text() == "• Quyết định ly hôn"
    assert panel.due.text() == "17:00 Monday 30/11/2026"
    assert "Thu 26/11" in panel.count.lines.texts
    qtbot.keyClicks(panel.moment.at, "23/11 9:00")
    assert panel.due.text() == "17:00 Friday 27/11/2026"
    panel.moment.reason.setCurrentText(STANDARD_LIMITS.reasons[0])
    screen.act()
    dossier = work.reads.dossier(handled.id)
    assert dossier.due() == at(27, 17)
    assert bench.papers.queued == [(dossier.id, dossier.latest(FormKind.RECEIPT).id)]
    assert screen.header.notices.texts == ("First due 17:00 26/11/2026; since then: supplement",)
    assert [view.due.text() for view in screen.details.promises] == [
        "17:00 Friday 27/11/2026",
        "17:00 Thursday 26/11/2026",
    ]
    assert "Mon 23/11" in screen.details.promises[1].count.lines.texts


def test_an_opinion_is_asked_for_of_anybody_until_a_day(qtbot, screen, work, handled):
    panel = begin(screen, handled, Action.ASK)
    assert panel.due.text() == "23/11/2026 17:00"
    qtbot.keyClicks(panel.agency, "So Tu phap")
    qtbot.keyClicks(panel.question, "Xin y kien")
    panel.due.setText("25/11 10h")
    screen.act()
    fact = last_fact(work, handled, ConsultationAsked)
    assert (fact.agency, fact.question, fact.due) == ("So Tu phap", "Xin y kien", at(25, 10))
    assert screen.header.notices.texts == ("Opinion of So Tu phap awaited until 10:00 25/11/2026",)
    assert "Asked: So Tu phap" in screen.header.line.accessibleDescription()


def test_one_of_several_opinions_comes_in(qtbot, screen, work, handled):
    for agency in ("Sở Tư pháp", "Công an xã"):
        work.consult.ask(handled.id, agency, f"Hỏi {agency}", handled.due())
    panel = begin(screen, handled, Action.ANSWER)
    assert panel.which.hasFocus()
    qtbot.keyClick(panel.which, Key.Key_Down)
    assert panel.asked.text() == "Asked: Hỏi Công an xã"
    qtbot.keyClicks(panel.opinion, "Dong y")
    screen.act()
    fact = last_fact(work, handled, OpinionReceived)
    assert (fact.number, fact.opinion) == (2, "Dong y")
    assert [asked.agency for asked in work.reads.dossier(handled.id).asked_now] == ["Sở Tư pháp"]


def test_a_dossier_is_sent_up_until_its_own_due_time_unless_another_is_given(qtbot, screen, work, handled):
    panel = begin(screen, handled, Action.SEND_UP)
    assert panel.due.text() == "26/11/2026 17:00"
    screen.act()
    assert panel.fields["receiver"].error
    qtbot.keyClicks(panel.receiver, "So Xay dung")
    assert not panel.fields["receiver"].error
    screen.act()
    fact = last_fact(work, handled, SentUp)
    assert (fact.receiver, fact.due) == ("So Xay dung", handled.due())
    assert screen.next_button.text() == "Take back  (Ctrl+Enter)"


@pytest.mark.parametrize("typed", ["hom nao do", "21/11", "19/11/2026", ""])
def test_a_due_time_that_cannot_be_is_refused_at_its_field(qtbot, screen, work, handled, typed):
    panel = begin(screen, handled, Action.SEND_UP)
    qtbot.keyClicks(panel.receiver, "So Xay dung")
    panel.due.setText(typed)
    screen.act()
    assert panel.fields["due"].error
    assert panel.due.hasFocus()
    assert work.reads.dossier(handled.id).state is State.WITH_HOLDER


def test_the_applicant_withdraws(qtbot, screen, work, handled):
    panel = begin(screen, handled, Action.STOP)
    assert panel.asked_by.text() == APPLICANT.name
    qtbot.keyClicks(panel.cause, "Khong con nhu cau")
    qtbot.keyClicks(panel.decided_by, "Chu tich")
    qtbot.keyClicks(panel.money, "Hoan le phi")
    screen.act()
    fact = last_fact(work, handled, Stopped)
    assert (fact.outcome, fact.asked_by, fact.decided_by) == (Outcome.WITHDRAWN, APPLICANT.name, "Chu tich")
    assert (fact.cause, fact.money) == ("Khong con nhu cau", "Hoan le phi")
    assert screen.header.state.text() == "Ready to give back"


def test_who_wants_an_end_follows_how_it_ends_until_another_is_named(qtbot, screen, handled):
    panel = begin(screen, handled, Action.STOP)
    qtbot.keyClick(panel.outcome, Key.Key_Down)
    assert panel.asked_by.text() == SOCIAL
    panel.asked_by.setText("Thanh tra")
    qtbot.keyClick(panel.outcome, Key.Key_Up)
    assert panel.asked_by.text() == "Thanh tra"


def test_a_refusal_after_appraisal_keeps_cause_and_decision(qtbot, screen, work, handled):
    panel = begin(screen, handled, Action.REFUSE)
    assert panel.decided_by.text == SOCIAL
    qtbot.keyClicks(panel.cause, "Khong du dieu kien")
    screen.act()
    fact = last_fact(work, handled, TakenBack)
    assert (fact.outcome, fact.cause, fact.decided_by) == (Outcome.REFUSAL, "Khong du dieu kien", SOCIAL)


def test_an_apology_changes_the_due_time_only_when_it_is_signed(qtbot, screen, work, handled):
    panel = begin(screen, handled, Action.DRAFT_APOLOGY)
    assert panel.due.text() == "27/11/2026 17:00"
    assert not panel.cautions.isVisible()
    qtbot.keyClicks(panel.signer, "Chu tich")
    qtbot.keyClicks(panel.cause, "Cho y kien")
    screen.act()
    assert last_fact(work, handled, ApologyDrafted).due == at(27, 17)
    assert screen.header.due.text() == "17:00 Thursday 26/11/2026"
    assert screen.header.notices.texts == ("Apology waits for the signature of Chu tich; it offers 17:00 27/11/2026",)
    screen.perform(Action.SIGN_APOLOGY)
    signing = screen.acts.panel.lines.texts
    assert {"17:00 Thursday 26/11/2026", "17:00 Friday 27/11/2026", "Chu tich", "Cho y kien"} <= set(signing)
    screen.act()
    assert last_fact(work, handled, Reappointed).due == at(27, 17)
    assert screen.header.due.text() == "17:00 Friday 27/11/2026"
    drawing = screen.header.line.accessibleDescription()
    assert "First due 17:00 Thu 26/11. Due 17:00 Fri 27/11" in drawing
    assert [view.count.isHidden() for view in screen.details.promises] == [True, False]


def test_a_draft_can_be_changed_before_it_is_signed(screen, work, handled):
    panel = begin(screen, drafted(work, handled), Action.DRAFT_APOLOGY)
    assert (panel.cause.toPlainText(), panel.signer.text) == ("Chờ ý kiến", CHAIRMAN)
    assert not panel.touched


def test_a_second_appointment_and_one_too_late_are_warned_of(screen, work, handled):
    drafted(work, handled)
    work.reappoint.sign(handled.id)
    work.clock.moment += 8 * DAY
    panel = begin(screen, handled, Action.DRAFT_APOLOGY)
    assert "made before" in panel.cautions.text()
    assert "before the due day" in panel.cautions.text()


def test_an_act_is_withdrawn_with_a_reason_and_no_moment(qtbot, screen, work, handled):
    screen.open(handled.id)
    qtbot.keyClick(screen.steps, Key.Key_W, ALT)
    panel = screen.acts.panel
    assert not panel.moment.isVisible()
    screen.act()
    assert panel.fields["reason"].error == "Please fill this in."
    assert panel.reason.hasFocus()
    qtbot.keyClicks(panel.reason, "Nham ho so")
    screen.act()
    assert last_fact(work, handled, ActWithdrawn).reason == "Nham ho so"
    assert screen.header.state.text() == "At the desk"
    assert screen.acts.panel is None


def test_an_act_that_happened_earlier_is_dated_back_with_one_key(qtbot, screen, work, handled):
    work.clock.moment += 4 * DAY
    panel = begin(screen, handled, Action.REFUSE)
    qtbot.keyClicks(panel.cause, "Khong du")
    screen.date_back()
    assert panel.moment.at.hasFocus()
    qtbot.keyClicks(panel.moment.at, "23/11 9:00")
    screen.act()
    assert panel.moment.reason_field.error
    panel.moment.reason.setCurrentText("Quên ghi")
    screen.act()
    fact = last_fact(work, handled, TakenBack)
    assert (fact.occurred_at, fact.reason) == (at(23, 9), "Quên ghi")


def test_far_back_another_clerk_must_confirm(qtbot, screen, work, handled):
    work.keep_office.list_person("Trần Văn Bình", Role.CLERK)
    work.clock.moment += 14 * DAY
    panel = begin(screen, handled, Action.REFUSE)
    panel.cause.setPlainText("Không đủ điều kiện")
    qtbot.keyClicks(panel.moment.at, "23/11 9:00")
    panel.moment.reason.setCurrentText("Quên ghi")
    screen.act()
    assert panel.moment.second_field.error
    panel.moment.second.setCurrentText("Trần Văn Bình")
    screen.act()
    assert last_fact(work, handled, TakenBack).confirmed_by == "Trần Văn Bình"


def test_escape_closes_a_panel_and_what_was_typed_can_be_had_back(qtbot, screen, handled, said):
    panel = begin(screen, handled, Action.STOP)
    qtbot.keyClick(panel.outcome, Key.Key_Down)
    qtbot.keyClicks(panel.cause, "Khong con")
    qtbot.keyClicks(panel.moment.at, "20/11 11:00")
    typed = panel.typed
    screen.back()
    assert screen.acts.panel is None
    assert screen.next_button.text() == "Take back  (Ctrl+Enter)"
    said[-1].action()
    assert screen.acts.panel is panel
    assert panel.typed == typed


def test_escape_closes_an_untouched_panel_without_a_word_and_then_leaves(qtbot, screen, handled, said):
    begin(screen, handled, Action.DEMAND)
    screen.back()
    assert screen.acts.panel is None
    assert said == []
    with qtbot.waitSignal(screen.wants) as blocker:
        screen.back()
    assert blocker.args == [Goto(Place.BOARD.value)]


def test_what_was_typed_for_another_dossier_can_be_had_back(screen, work, handled, said):
    panel = begin(screen, handled, Action.REFUSE)
    panel.cause.setPlainText("Không đủ điều kiện")
    screen.open(received(work).id)
    assert screen.acts.panel is None
    said[-1].action()
    assert screen.dossier.id == handled.id
    assert panel.cause.toPlainText() == "Không đủ điều kiện"


def test_looking_at_another_tab_keeps_what_is_typed_and_does_nothing(qtbot, screen, handled):
    panel = begin(screen, handled, Action.REFUSE)
    panel.cause.setPlainText("Không đủ điều kiện")
    screen.tabs.setCurrentWidget(screen.papers)
    assert screen.next_button.text() == "Take back  (Ctrl+Enter)"
    with qtbot.waitSignal(screen.wants):
        screen.act()
    screen.perform(Action.REFUSE)
    assert screen.tabs.currentWidget() is screen.acts
    assert panel.cause.toPlainText() == "Không đủ điều kiện"


def test_an_act_that_is_no_longer_allowed_closes_its_panel(screen, work, bench, handled):
    begin(screen, handled, Action.SEND_UP)
    work.take_back.take_back((handled.id,), Outcome.RESULT)
    bench.tell(handled.id)
    assert screen.acts.panel is None


def test_new_reasons_come_into_an_open_panel(screen, work, bench, handled):
    panel = begin(screen, handled, Action.REFUSE)
    panel.cause.setPlainText("Không đủ điều kiện")
    work.keep_office.list_person("Trần Văn Bình", Role.CLERK)
    bench.tell(office=True)
    assert panel.moment.second.findText("Trần Văn Bình") > 0
    assert panel.cause.toPlainText() == "Không đủ điều kiện"


def test_late_only_on_the_computer_is_told_with_who_and_how_long(screen, work, handled):
    work.clock.moment = at(30, 9)
    moment = Moment(at(26, 16), "Mất điện")
    work.take_back.take_back((handled.id,), Outcome.RESULT, moment)
    screen.open(handled.id)
    told = "noted by Nguyễn Thị Hoa 2 working day(s) later"
    assert screen.header.notices.texts == (f"✓ Done in time; late only on the computer: {told}",)
    assert screen.header.against.text() == "On time"
    model = screen.steps.model()
    assert model.index(1, 5).data() == "On time ✎"
    assert model.index(1, 6).data() == f"late only on the computer, {told}"
    assert f"On time, ✎ {told}" in screen.header.line.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("26/11", at(26, 17)),
        ("26-11-2026 8h", at(26, 8)),
        ("26.11 10:15", at(26, 10, 15)),
        ("20/11", at(20, 17)),
        ("", None),
    ],
)
def test_a_day_to_come_is_typed_short(typed, meant):
    assert parse_due(typed, FRIDAY_MORNING, CALENDAR) == meant


def test_a_day_that_has_gone_means_the_next_year():
    meant = parse_due("19/11", FRIDAY_MORNING, CALENDAR)
    assert meant == datetime(2027, 11, 19, 17, tzinfo=VIETNAM)
    assert meant - FRIDAY_MORNING > timedelta(days=360)
