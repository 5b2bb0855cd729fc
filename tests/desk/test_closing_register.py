"""Closing a book of the register: at the end of its year, once, and for good."""

from datetime import timedelta

import pytest

from db.verify import verify
from desk.closing_register import CloseRegister
from desk.errors import InvalidInput, NotAllowed
from desk.office import Seat
from desk.register_printing import BookPages, PrintedPages
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, draft

YEAR_END = FRIDAY_MORNING.replace(month=12, day=31)


@pytest.fixture
def close(work: Work) -> CloseRegister:
    work.intake.receive(draft())
    work.clock.moment = YEAR_END
    return CloseRegister(work.store, work.witness)


def refusal(close: CloseRegister, *arguments: object) -> str:
    with pytest.raises(NotAllowed) as caught:
        close.close(*arguments)  # type: ignore[arg-type]
    return caught.value.code


def test_closed_book_says_when_and_by_whom_and_where_it_ends(work: Work, close: CloseRegister) -> None:
    close.close(2026, "1", "  Đinh  Công Thành ")
    (book,) = work.reads.register_books()
    assert (book.last_number, book.closed_at, book.signed_by) == (1, YEAR_END, "Đinh Công Thành")


def test_nothing_is_received_into_a_closed_book(work: Work, close: CloseRegister) -> None:
    close.close(2026, "1", "Đinh Công Thành")
    lines = work.store.journal.last_seq()
    with pytest.raises(NotAllowed) as caught:
        work.intake.receive(draft())
    assert caught.value.code == "register-closed"
    assert work.store.journal.last_seq() == lines
    assert work.reads.register_books()[0].last_number == 1


def test_nothing_is_dated_back_into_a_closed_book(work: Work, close: CloseRegister) -> None:
    close.close(2026, "1", "Đinh Công Thành")
    work.clock.moment = YEAR_END + timedelta(days=4)
    reason = work.store.standing.limits.reasons[0]
    with pytest.raises(NotAllowed, match="register-closed"):
        work.intake.receive(draft(), Moment(YEAR_END - timedelta(hours=1), reason))
    received = work.intake.receive(draft()).dossier
    assert received.register is not None
    assert (received.register.year, received.register.number) == (2027, 1)


def test_other_books_of_the_year_stay_open(work: Work, close: CloseRegister) -> None:
    close.close(2026, "1", "Đinh Công Thành")
    work.witness.seat = Seat("Trần Văn Bảo", 2, "2")
    received = work.intake.receive(draft()).dossier
    assert received.register is not None
    assert received.register.book == "2"


def test_draft_received_before_the_closing_gives_its_dossier_again(work: Work, close: CloseRegister) -> None:
    known = draft()
    received = work.intake.receive(known).dossier
    close.close(2026, "1", "Đinh Công Thành")
    assert work.intake.receive(known).dossier == received


def test_book_is_closed_once(close: CloseRegister) -> None:
    close.close(2026, "1", "Đinh Công Thành")
    assert refusal(close, 2026, "1", "Trần Văn Bảo") == "register-closed"


def test_book_of_a_running_year_is_not_closed(work: Work, close: CloseRegister) -> None:
    work.clock.moment = YEAR_END - timedelta(days=1)
    assert refusal(close, 2026, "1", "Đinh Công Thành") == "register-year-running"


def test_book_without_a_line_is_not_closed(close: CloseRegister) -> None:
    assert refusal(close, 2026, "2", "Đinh Công Thành") == "register-empty"


def test_closing_written_down_in_january_says_when_it_was_done_and_why_later(work: Work, close: CloseRegister) -> None:
    signed_at = YEAR_END.replace(hour=16, minute=30)
    work.clock.moment = YEAR_END + timedelta(days=4)
    reason = work.store.standing.limits.reasons[0]
    closed = close.close(2026, "1", "Đinh Công Thành", Moment(signed_at, reason))
    assert (closed.occurred_at, closed.recorded_at, closed.reason) == (signed_at, work.clock.moment, reason)
    assert work.reads.register_books()[0].closed_at == signed_at


def test_closing_of_an_earlier_day_owes_a_reason(work: Work, close: CloseRegister) -> None:
    work.clock.moment = YEAR_END + timedelta(days=4)
    with pytest.raises(InvalidInput) as caught:
        close.close(2026, "1", "Đinh Công Thành", Moment(YEAR_END))
    assert (caught.value.field, caught.value.code) == ("reason", "reason-owed-for-earlier-day")
    assert work.reads.register_books()[0].closed_at is None


def test_book_is_not_closed_before_its_last_reception(work: Work, close: CloseRegister) -> None:
    last = work.intake.receive(draft()).dossier.received_at
    with pytest.raises(InvalidInput) as caught:
        close.close(2026, "1", "Đinh Công Thành", Moment(YEAR_END - timedelta(minutes=1)))
    assert (caught.value.field, caught.value.code) == ("occurred_at", "moment-before-last-line")
    assert caught.value.params == {"last": last}
    close.close(2026, "1", "Đinh Công Thành", Moment(YEAR_END))


def test_closing_is_not_dated_back_before_the_last_day_of_the_year(work: Work, close: CloseRegister) -> None:
    reason = work.store.standing.limits.reasons[0]
    moment = Moment(YEAR_END - timedelta(days=1), reason)
    assert refusal(close, 2026, "1", "Đinh Công Thành", moment) == "register-year-running"


@pytest.mark.parametrize(("name", "code"), [(" ", "required"), ("A" * 101, "too-long")])
def test_closing_names_who_signs(close: CloseRegister, name: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        close.close(2026, "1", name)
    assert (caught.value.field, caught.value.code) == ("signed_by", code)


def test_closing_is_proved_from_the_journal(work: Work, close: CloseRegister) -> None:
    close.close(2026, "1", "Đinh Công Thành")
    assert [check for check in verify(work.store.path) if not check.passed] == []
    work.store.connection.execute("DELETE FROM register_closed")
    assert [check.name for check in verify(work.store.path) if not check.passed] == ["table register_closed"]


class Kept(dict[str, str]):
    """Settings in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


def test_what_was_printed_is_remembered_for_each_book() -> None:
    settings = Kept()
    PrintedPages(settings).note(BookPages(2026, "1", ((2, "8:abc"), (4, "3:def"))))
    PrintedPages(settings).note(BookPages(2026, "1", ((4, "8:fff"),)))
    assert PrintedPages(settings).of(2026, "1") == {2: "8:abc", 4: "8:fff"}
    assert PrintedPages(settings).of(2026, "2") == {}
