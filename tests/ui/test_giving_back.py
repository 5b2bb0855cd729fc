"""Return: the receipt is scanned, the result is given, the dossier is closed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.catalogue import PaperKind
from desk.dossier import Dossier, State
from desk.draft import PartyDraft
from desk.facts import Outcome, Rating, ResultReturned, TakenBack
from desk.parties import PartyKind
from desk.passing_on import Refusal
from desk.reception import Delivery, HandedIn, SubmittedPaper
from tests.conftest import Work
from tests.makers import APPLICANT, FRIDAY_MORNING, HOLDERS, draft, incomplete
from tests.ui.conftest import CARD
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless, walked
from tests.ui.office import open_screen
from ui.bench import Bench
from ui.giving_back.screen import GivingBackScreen
from ui.messages import Message
from ui.places import Place
from ui.scan import CodeScan, read_scan

ORIGINALS = (
    SubmittedPaper("Giấy chứng nhận quyền sử dụng đất", PaperKind.ORIGINAL, 1, HandedIn.YES),
    SubmittedPaper("Văn bản thừa kế", PaperKind.ORIGINAL, 1, HandedIn.YES),
)
SUBMITTER = replace(APPLICANT, name="Nguyễn Văn Thanh Tùng", id_number="046088112233")
SCANNED_CARD = read_scan(CARD, FRIDAY_MORNING.date())


@pytest.fixture
def bench(work: Work, dressed) -> Bench:
    return bench_over(work)


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said) -> GivingBackScreen:
    made = GivingBackScreen(bench)
    made.said.connect(said.append)
    bench.changed.connect(made.refresh)
    return open_screen(qtbot, made)


def received(work: Work, **changes: object) -> Dossier:
    made = draft(**changes)
    return work.intake.receive(replace(made, papers=made.papers + ORIGINALS)).dossier


def ready(work: Work, outcome: Outcome = Outcome.RESULT, **changes: object) -> Dossier:
    dossier = received(work, **changes)
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    (back,) = work.take_back.take_back((dossier.id,), outcome, refusal=Refusal("Không đủ điều kiện", HOLDERS[0]))
    work.clock.moment += timedelta(minutes=5)
    return back


def scan(screen: GivingBackScreen, dossier: Dossier) -> None:
    assert screen.take_scan(CodeScan(str(dossier.code)))


def texts(screen: GivingBackScreen) -> str:
    card = screen.result.card
    labels = (card.name, card.which, card.due, card.notice, card.collects, card.gives, card.fee)
    return "\n".join(each.text() for each in labels)


def test_a_scanned_receipt_shows_whose_it_is_and_what_to_give(screen, work):
    dossier = ready(work, submitter=SUBMITTER, fee="8.000")
    scan(screen, dossier)
    shown = texts(screen)
    assert screen.result.card.name.text() == APPLICANT.name
    assert str(dossier.code) in shown
    assert "046••••••234 · 05/07/1990" in shown
    assert SUBMITTER.name in shown
    assert APPLICANT.id_number not in shown
    assert "Result" in shown
    assert "8.000 đ" in shown
    assert "Early" in screen.result.card.due.text()


def test_a_written_refusal_is_called_so(screen, work):
    scan(screen, ready(work, Outcome.REFUSAL))
    assert screen.result.card.gives.text() == "Refusal"


def test_ctrl_enter_gives_to_the_applicant_and_clears_the_page(screen, work, said):
    dossier = ready(work)
    scan(screen, dossier)
    screen.act()
    closed = work.reads.dossier(dossier.id)
    assert closed.state is State.RETURNED
    assert closed.returned.recipient == APPLICANT.name
    assert closed.returned.delivery is Delivery.DESK
    assert closed.returned.rating is None
    assert closed.returned.papers_given_back == ()
    assert str(dossier.code) in said[-1].text
    assert screen.result.currentIndex() == 0
    assert screen.finder.edit.hasFocus()


def test_a_second_press_gives_nothing_twice(screen, work, said):
    dossier = ready(work)
    scan(screen, dossier)
    screen.act()
    screen.act()
    assert sum(isinstance(fact, ResultReturned) for fact in work.reads.history(dossier.id)) == 1
    assert len(said) == 1


def test_originals_rating_and_way_are_kept(qtbot, screen, work):
    dossier = ready(work)
    scan(screen, dossier)
    qtbot.keyClick(screen.result.form.originals, Qt.Key.Key_Down)
    qtbot.keyClick(screen.result.form.originals, Qt.Key.Key_Space)
    screen.result.form.delivery.setCurrentIndex(screen.result.form.delivery.findData(Delivery.POST))
    qtbot.keyClick(screen, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    screen.act()
    returned = work.reads.dossier(dossier.id).returned
    assert returned.papers_given_back == (ORIGINALS[1].name,)
    assert returned.delivery is Delivery.POST
    assert returned.rating is Rating.SATISFIED


@pytest.mark.parametrize(
    ("key", "rating"),
    [
        (Qt.Key.Key_1, Rating.SATISFIED),
        (Qt.Key.Key_2, Rating.NEUTRAL),
        (Qt.Key.Key_3, Rating.DISSATISFIED),
        (Qt.Key.Key_0, None),
    ],
)
def test_one_key_rates_and_a_bare_digit_does_not(qtbot, screen, work, key, rating):
    scan(screen, ready(work))
    screen.result.form.rating.put(Rating.NEUTRAL)
    QApplication.focusWidget().clearFocus()
    qtbot.keyClick(screen, key)
    assert screen.result.form.rating.rating is Rating.NEUTRAL
    qtbot.keyClick(screen, key, Qt.KeyboardModifier.AltModifier)
    assert screen.result.form.rating.rating is rating


def test_one_key_puts_the_submitter_down_as_the_recipient(qtbot, screen, work):
    dossier = ready(work, submitter=SUBMITTER)
    scan(screen, dossier)
    qtbot.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert not screen.result.form.proxy_paper.isEnabled()
    screen.act()
    assert work.reads.dossier(dossier.id).returned.recipient == SUBMITTER.name


def test_another_person_collects_with_a_paper_of_authority(screen, work):
    dossier = ready(work)
    scan(screen, dossier)
    assert not screen.result.form.proxy_paper.isEnabled()
    screen.result.form.recipient.setText("Trần Thị Bé")
    screen.result.form.proxy_paper.setText("Giấy ủy quyền số 12")
    screen.act()
    returned = work.reads.dossier(dossier.id).returned
    assert (returned.recipient, returned.proxy_paper) == ("Trần Thị Bé", "Giấy ủy quyền số 12")


def test_no_paper_of_authority_is_kept_for_the_applicant_himself(screen, work):
    dossier = ready(work)
    scan(screen, dossier)
    screen.result.form.recipient.setText("Trần Thị Bé")
    screen.result.form.proxy_paper.setText("Giấy ủy quyền số 12")
    screen.result.form.recipient.setText(APPLICANT.name.upper())
    screen.act()
    assert work.reads.dossier(dossier.id).returned.proxy_paper == ""


def test_an_organisation_names_whoever_collects(screen, work):
    firm = PartyDraft(PartyKind.ORGANISATION, "Công ty TNHH Hưng Long 68")
    dossier = ready(work, applicant=firm)
    scan(screen, dossier)
    assert screen.result.form.recipient.text() == ""
    screen.act()
    assert screen.result.form.recipient_field.error
    assert screen.result.form.recipient.hasFocus()
    assert work.reads.dossier(dossier.id).returned is None


def test_a_dossier_still_with_its_holder_is_taken_back_in_the_same_act(screen, work):
    dossier = received(work)
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    scan(screen, dossier)
    assert HOLDERS[0] in screen.result.card.notice.text()
    screen.act()
    taken, returned = work.reads.history(dossier.id)[-2:]
    assert isinstance(taken, TakenBack)
    assert isinstance(returned, ResultReturned)
    assert taken.occurred_at == returned.occurred_at


def test_a_dossier_that_was_sent_up_is_taken_back_in_the_same_act(screen, work):
    dossier = received(work)
    work.send_up.send_up(dossier.id, "Sở Tư pháp", dossier.due())
    scan(screen, dossier)
    assert "Sở Tư pháp" in screen.result.card.notice.text()
    screen.act()
    assert work.reads.dossier(dossier.id).returned is not None


def test_the_key_that_dates_back_goes_to_the_moment_of_what_can_be_given(screen, work):
    screen.date_back()
    assert not screen.result.form.moment.at.hasFocus()
    scan(screen, ready(work))
    screen.date_back()
    assert screen.result.form.moment.at.hasFocus()


def test_a_dossier_given_back_already_says_when_and_cannot_be_given_again(screen, work):
    dossier = ready(work)
    scan(screen, dossier)
    screen.act()
    scan(screen, dossier)
    assert "09:20 20/11/2026" in screen.result.card.notice.text()
    assert not screen.act_button.isEnabled()
    assert not screen.result.form.isEnabled()
    screen.act()
    assert sum(isinstance(fact, ResultReturned) for fact in work.reads.history(dossier.id)) == 1


def test_a_dossier_that_waits_for_papers_cannot_be_given_back(screen, work):
    waiting = work.supplements.request(incomplete(), "Bổ sung tờ khai")
    screen.open(waiting.id)
    assert screen.result.card.notice.text()
    assert not screen.act_button.isEnabled()


def test_the_moment_is_kept_and_an_earlier_day_owes_a_reason(qtbot, screen, work):
    dossier = ready(work)
    work.clock.moment += timedelta(days=3)
    scan(screen, dossier)
    qtbot.keyClicks(screen.result.form.moment.at, "20/11 16:30")
    screen.act()
    assert screen.result.form.moment.reason_field.error
    screen.result.form.moment.reason.setCurrentText("Mất điện")
    screen.act()
    returned = work.reads.dossier(dossier.id).returned
    assert (f"{returned.occurred_at:%d/%m %H:%M}", returned.reason) == ("20/11 16:30", "Mất điện")


@pytest.mark.parametrize("moment", ["20/11 8:00", "23:30"])
def test_a_moment_before_the_last_act_or_in_the_future_is_refused(qtbot, screen, work, moment):
    dossier = ready(work)
    scan(screen, dossier)
    qtbot.keyClicks(screen.result.form.moment.at, moment)
    screen.act()
    assert screen.result.form.moment.at_field.error
    assert work.reads.dossier(dossier.id).returned is None


def test_the_next_receipt_takes_the_place_and_what_was_typed_can_be_had_back(screen, work, said):
    first, second = ready(work), ready(work)
    scan(screen, first)
    screen.result.form.recipient.setText("Trần Thị Bé")
    scan(screen, second)
    assert screen.result.form.recipient.text() == APPLICANT.name
    said[-1].action()
    assert screen.result.form.recipient.text() == "Trần Thị Bé"
    screen.act()
    assert work.reads.dossier(first.id).returned.recipient == "Trần Thị Bé"
    assert work.reads.dossier(second.id).returned is None


def test_the_next_receipt_says_nothing_when_nothing_was_typed(screen, work, said):
    first, second = ready(work), ready(work)
    scan(screen, first)
    scan(screen, second)
    assert said == []


def test_esc_clears_the_page_and_can_be_undone(screen, work, said):
    dossier = ready(work)
    scan(screen, dossier)
    screen.result.form.rating.put(Rating.DISSATISFIED)
    screen.back()
    assert screen.result.currentIndex() == 0
    said[-1].action()
    assert screen.result.card.name.text() == APPLICANT.name
    assert screen.result.form.rating.rating is Rating.DISSATISFIED


def test_ready_dossiers_wait_in_the_list_and_enter_takes_one(qtbot, screen, work):
    dossier = ready(work)
    received(work)
    screen.enter()
    assert [screen.finder.model.line(row).id for row in range(screen.finder.model.rowCount())] == [dossier.id]
    qtbot.keyClick(screen.finder.edit, Qt.Key.Key_Down)
    qtbot.keyClick(screen.finder.view, Qt.Key.Key_Return)
    assert str(dossier.code) in screen.result.card.which.text()


def test_a_card_opens_the_one_dossier_that_is_ready(screen, work):
    received(work)
    dossier = ready(work)
    assert screen.take_scan(SCANNED_CARD)
    assert str(dossier.code) in screen.result.card.which.text()


def test_a_card_with_several_ready_dossiers_offers_them(qtbot, screen, work):
    first, second, running = ready(work), ready(work), received(work)
    assert screen.take_scan(SCANNED_CARD)
    offered = [screen.finder.model.line(row).id for row in range(screen.finder.model.rowCount())]
    assert offered == [second.id, first.id, running.id]
    qtbot.keyClick(screen.finder.view, Qt.Key.Key_Return)
    assert str(second.code) in screen.result.card.which.text()


def test_a_card_with_nothing_to_give_back_offers_an_intake(qtbot, screen, said):
    assert screen.take_scan(SCANNED_CARD)
    with qtbot.waitSignal(screen.wants) as wish:
        said[-1].action()
    assert (wish.args[0].name, wish.args[0].scan) == (Place.INTAKE, SCANNED_CARD)


def test_what_is_typed_outlives_a_change_elsewhere(screen, work, bench):
    dossier = received(work)
    scan(screen, dossier)
    screen.result.form.recipient.setText("Trần Thị Bé")
    screen.result.form.proxy_paper.setFocus()
    work.hand_over.hand_over((dossier.id,), HOLDERS[1])
    bench.tell(dossier.id)
    assert HOLDERS[1] in screen.result.card.notice.text()
    assert screen.result.form.recipient.text() == "Trần Thị Bé"
    assert screen.result.form.proxy_paper.hasFocus()


def test_everything_that_takes_the_focus_has_a_name(screen, work):
    scan(screen, ready(work, submitter=SUBMITTER))
    assert nameless(screen) == []


def test_tab_walks_the_page_as_it_is_read(screen, work):
    scan(screen, ready(work, submitter=SUBMITTER))
    form = screen.result.form
    assert walked(screen) == [
        screen.finder.edit,
        screen.finder.view,
        form.recipient,
        form.submitter,
        form.originals,
        form.delivery,
        form.moment.at,
        form.moment.reason,
        *form.rating.stops,
        screen.clear_button,
        screen.act_button,
    ]


def test_no_alt_key_means_two_things(screen, work):
    scan(screen, ready(work, submitter=SUBMITTER))
    keys = alt_keys(screen)
    assert sorted(keys) == sorted(set(keys))
