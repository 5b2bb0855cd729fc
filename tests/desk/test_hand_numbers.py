"""Numbers that paper has given: they are entered as they stand there, and nobody has one twice."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.verify import verify
from desk.back_entry import PaperLine
from desk.dossier import Dossier
from desk.errors import InvalidInput, NotAllowed
from desk.facts import NumberVoided, PadPrinted
from desk.hand_numbers import MOST_SHEETS, HandNumber, Pad, PrintPad, VoidNumbers, read_number
from desk.numbers import (
    LAST_OF_A_DAY,
    MOST_OF_A_DAY,
    day_in_code,
    pad_code,
    pad_number,
    pad_place,
    parts_of,
    sequence,
    sheet_in,
)
from desk.office import COUNTERS, Seat
from desk.skipping import SkipNumbers
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, OFFICE, draft

TODAY = FRIDAY_MORNING.date()
YESTERDAY = TODAY - timedelta(days=1)
REASON = "Mất điện"


def print_pad(work: Work, sheets: int = 3) -> Pad:
    return PrintPad(work.store, work.witness).print(sheets)


def void(work: Work, first: str, last: str = "", day: date | None = TODAY) -> NumberVoided:
    return VoidNumbers(work.store, work.witness).void(day, first, last, "Viết hỏng")


def enter(work: Work, number: str | int, at: datetime | None = None) -> Dossier:
    """The receipt with that number; at the moment it was written, else now."""
    moment = Moment(at, work.store.standing.limits.reasons[0]) if at else Moment()
    made = draft(wants_receipt=False)
    return work.paper_lines.enter(PaperLine(made, moment, number=read_number(str(number))))


def receive(work: Work, count: int = 1) -> list[str]:
    return [str(work.intake.receive(draft()).dossier.code).removeprefix(f"{OFFICE.code}-") for _ in range(count)]


def refused(act: Callable[[], object]) -> tuple[str, str, dict[str, object]]:
    with pytest.raises(InvalidInput) as caught:
        act()
    return caught.value.field, caught.value.code, caught.value.params


@given(st.sampled_from(COUNTERS), st.integers(1, 10**6))
def test_sheets_are_numbered_apart_from_every_day_and_every_counter(counter: int, nth: int) -> None:
    number = pad_number(counter, nth)
    assert pad_place(number) == (counter, nth)
    assert number > LAST_OF_A_DAY


@given(st.integers(1, 10**8))
def test_a_number_is_of_at_most_one_sheet(number: int) -> None:
    place = pad_place(number)
    assert place is None or pad_number(*place) == number


def test_sheets_go_on_after_the_last_of_four_digits() -> None:
    assert [pad_number(1, nth) for nth in (1, 9999, 10000)] == [910001, 919999, 9110000]


def test_no_day_comes_near_the_numbers_of_sheets() -> None:
    assert max(sequence(counter, MOST_OF_A_DAY) for counter in COUNTERS) == LAST_OF_A_DAY
    with pytest.raises(ValueError, match="100001"):
        sequence(1, MOST_OF_A_DAY + 1)


@pytest.mark.parametrize("number", [0, 9, 91, 9000, 91000, 900001, 910000, 9100001, 810001])
def test_what_is_no_number_of_a_sheet(number: int) -> None:
    assert pad_place(number) is None


def test_the_code_of_an_unused_sheet_has_no_day() -> None:
    code = pad_code(OFFICE.code, 910001)
    assert code == "H57.31.05-000000-910001"
    assert sheet_in(code) == 910001
    assert sheet_in("H57.31.05-261120-910001") is sheet_in("H57.31.05-000000-0013") is sheet_in("910001") is None
    assert parts_of(code) == ("H57.31.05", "000000", 910001)
    assert day_in_code("000000") is day_in_code("261345") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13", HandNumber(13)),
        (" 0013 ", HandNumber(13)),
        ("910 004", HandNumber(910004)),
        ("h57.31.05-261120-0013", HandNumber(13, "H57.31.05", TODAY)),
        ("H57.31.05-000000-910004", HandNumber(910004, "H57.31.05")),
        ("H57.31.05-261120-910004", HandNumber(910004, "H57.31.05", TODAY)),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, expected: HandNumber) -> None:
    assert read_number(text) == expected


@pytest.mark.parametrize(
    "text", ["0", "x", "1-2", "-1", "900001", "999999999999", "H57-261345-0013", "H57-000000-0013"]
)
def test_what_no_paper_has_is_no_number(text: str) -> None:
    with pytest.raises(InvalidInput, match="number-format"):
        read_number(text)


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    with suppress(InvalidInput):
        assert read_number(text).counter in COUNTERS


def test_a_pad_has_its_numbers_before_it_is_printed(work: Work) -> None:
    first, second = print_pad(work), print_pad(work, 2)
    assert (first.numbers, second.numbers) == ((910001, 910002, 910003), (910004, 910005))
    assert work.reads.pads(1) == (second, first)
    assert work.reads.open_sheets(1) == first.numbers + second.numbers
    facts = [line.fact for line in work.store.journal.lines() if isinstance(line.fact, PadPrinted)]
    assert [(fact.first, fact.last, fact.prefix) for fact in facts] == [(1, 3, OFFICE.code), (4, 5, OFFICE.code)]


def test_the_mark_knows_of_the_last_sheet_before_it_is_printed(work: Work) -> None:
    print_pad(work, MOST_SHEETS)
    assert work.store.mark.mark.numbers["pad/1"] >= MOST_SHEETS


def test_counters_have_pads_of_their_own(work: Work) -> None:
    print_pad(work)
    work.witness.seat = Seat("Trần Thị Mai", 2)
    assert print_pad(work, 1).numbers == (920001,)
    assert work.reads.open_sheets(1) == (910001, 910002, 910003)


@pytest.mark.parametrize("sheets", [0, -1, MOST_SHEETS + 1])
def test_a_pad_is_neither_empty_nor_endless(work: Work, sheets: int) -> None:
    assert refused(lambda: print_pad(work, sheets))[:2] == ("sheets", "sheets-range")
    assert work.reads.pads(1) == ()


def test_no_pad_is_printed_before_the_office_is_known(store) -> None:  # type: ignore[no-untyped-def]
    from tests.conftest import work_over
    from tests.makers import WallClock

    with pytest.raises(NotAllowed, match="office-not-set"):
        print_pad(work_over(store, WallClock()))


def test_a_sheet_becomes_the_dossier_of_its_real_day(work: Work) -> None:
    print_pad(work)
    written = FRIDAY_MORNING - timedelta(days=1)
    dossier = enter(work, 910002, written)
    assert dossier.code == "H57.31.05-261119-910002"
    assert dossier.received_at == written
    assert work.reads.open_sheets(1) == (910001, 910003)
    assert receive(work) == ["261120-0001"]
    assert enter(work, 910001, written).code == "H57.31.05-261119-910001"


def test_the_bars_of_a_sheet_open_the_dossier_that_was_entered_with_it(work: Work) -> None:
    print_pad(work)
    dossier = enter(work, "h57.31.05-000000-910002")
    assert work.reads.dossier_with_code("H57.31.05-000000-910002") == dossier.id
    assert work.reads.dossier_with_code("H57.31.05-261120-910002") == dossier.id
    assert work.reads.dossier_with_code("H57.31.05-000000-910001") is None
    assert work.reads.dossier_with_code("H57.31.06-000000-910002") is None


def test_a_sheet_keeps_the_agency_code_that_is_printed_on_it(work: Work) -> None:
    print_pad(work)
    work.keep_office.change_office(replace(OFFICE, code="H57.99"))
    print_pad(work, 1)
    assert enter(work, 910001).code == "H57.31.05-261120-910001"
    assert enter(work, 910004).code == "H57.99-261120-910004"
    assert refused(lambda: enter(work, "H57.99-000000-910002"))[:2] == ("received.number", "number-other-office")


def test_going_on_by_hand_in_the_numbers_of_the_day(work: Work) -> None:
    assert receive(work, 2) == ["261120-0001", "261120-0002"]
    assert enter(work, "0005").code == "H57.31.05-261120-0005"
    assert enter(work, 3).code == "H57.31.05-261120-0003"
    assert receive(work) == ["261120-0006"]
    assert work.store.mark.mark.numbers["day/2026-11-20/1"] >= 6


def test_a_number_by_hand_beyond_the_mark_is_marked_before_it_is_kept(work: Work) -> None:
    receive(work)
    enter(work, 400)
    assert work.store.mark.mark.numbers["day/2026-11-20/1"] >= 400


def test_the_register_goes_on_line_by_line(work: Work) -> None:
    print_pad(work)
    receive(work)
    assert [enter(work, number).register.number for number in (7, 910001, 3)] == [2, 3, 4]  # type: ignore[union-attr]


def test_a_number_that_a_dossier_has_is_a_double_on_paper(work: Work) -> None:
    print_pad(work)
    receive(work)
    enter(work, 910001, FRIDAY_MORNING - timedelta(days=1))
    given_already = "number-given"
    assert refused(lambda: enter(work, 1)) == (
        "received.number",
        given_already,
        {"dossier": "H57.31.05-261120-0001"},
    )
    assert refused(lambda: enter(work, 910001))[1:] == (given_already, {"dossier": "H57.31.05-261119-910001"})
    assert work.store.connection.execute("SELECT count(*) FROM dossier").fetchone() == (2,)


def test_the_same_number_on_another_day_is_another_number(work: Work) -> None:
    receive(work)
    assert enter(work, 1, FRIDAY_MORNING - timedelta(days=1)).code == "H57.31.05-261119-0001"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("1001", "number-other-counter"),
        ("920001", "number-other-counter"),
        ("910004", "number-not-printed"),
        ("H57.31.05-261119-0003", "number-other-day"),
        ("H57.31.06-261120-0003", "number-other-office"),
        ("910003", "number-voided"),
        ("2", "number-voided"),
    ],
)
def test_what_this_desk_has_not_given_is_refused_and_nothing_is_written(work: Work, number: str, code: str) -> None:
    print_pad(work)
    receive(work)
    enter(work, 3)
    void(work, "2")
    void(work, "910003")
    lines = work.store.journal.last_seq()
    assert refused(lambda: enter(work, number))[:2] == ("received.number", code)
    assert work.store.journal.last_seq() == lines
    assert receive(work) == ["261120-0004"]


def test_a_number_whose_record_was_lost_is_still_its_papers_own(work: Work) -> None:
    SkipNumbers(work.store, work.witness).skip({"day/2026-11-20/1": 4, "pad/1": 2}, "Khôi phục")
    assert receive(work) == ["261120-0005"]
    assert enter(work, 3).code == "H57.31.05-261120-0003"
    assert enter(work, 910002).code == "H57.31.05-261120-910002"
    assert print_pad(work, 1).numbers == (910003,)
    assert refused(lambda: enter(work, 3))[1] == "number-given"
    assert refused(lambda: void(work, "4"))[:2] == ("first", "number-voided")


def test_a_line_entered_twice_gives_the_dossier_of_the_first_time(work: Work) -> None:
    print_pad(work)
    line = PaperLine(draft(wants_receipt=False), Moment(), number=HandNumber(910001))
    assert work.paper_lines.enter(line) == work.paper_lines.enter(line)


def test_voided_numbers_are_one_fact_with_one_reason(work: Work) -> None:
    print_pad(work, 5)
    void(work, "910002", "910004")
    enter(work, 9)
    void(work, "0002", "5")
    facts = [line.fact for line in work.store.journal.lines() if isinstance(line.fact, NumberVoided)]
    assert [(fact.series, fact.first, fact.last, fact.reason, fact.lost) for fact in facts] == [
        ("pad/1", 2, 4, "Viết hỏng", False),
        ("day/2026-11-20/1", 2, 5, "Viết hỏng", False),
    ]
    assert work.reads.open_sheets(1) == (910001, 910005)
    assert receive(work) == ["261120-0010"]
    assert [check for check in verify(work.store.path) if not check.passed] == []


def test_a_run_goes_on_from_one_block_of_the_counter_to_the_next(work: Work) -> None:
    enter(work, 9005)
    assert (void(work, "999", "9002").first, void(work, "9003").last) == (999, 1003)


def test_a_day_that_is_over_has_room_behind_its_last_number(work: Work) -> None:
    assert void(work, "7", day=YESTERDAY).series == "day/2026-11-19/1"
    assert void(work, "H57.31.05-261118-0003", day=None).series == "day/2026-11-18/1"
    assert enter(work, 3, FRIDAY_MORNING - timedelta(days=1)).code == "H57.31.05-261119-0003"


@pytest.mark.parametrize(
    ("first", "last", "day", "expected"),
    [
        ("", "", TODAY, ("first", "required")),
        ("x", "", TODAY, ("first", "number-format")),
        ("2", "x", TODAY, ("last", "number-format")),
        ("2", "", None, ("day", "required")),
        ("3", "2", TODAY, ("last", "numbers-not-a-run")),
        ("2", "910001", TODAY, ("last", "numbers-not-a-run")),
        ("2", "1002", TODAY, ("last", "numbers-not-a-run")),
        ("H57.31.05-261120-0002", "H57.31.05-261119-0003", None, ("last", "numbers-not-a-run")),
        ("2", "9900", YESTERDAY, ("last", "numbers-too-many")),
        ("1", "", TODAY, ("first", "number-given")),
        ("2", "4", TODAY, ("last", "number-given")),
        ("5", "", TODAY, ("first", "number-ahead")),
        ("3", "5", TODAY, ("last", "number-given")),
        ("1002", "", TODAY, ("first", "number-other-counter")),
        ("910003", "", None, ("first", "number-not-printed")),
        ("910001", "910003", None, ("last", "number-not-printed")),
        ("H57.31.06-261120-0002", "", None, ("first", "number-other-office")),
    ],
)
def test_what_cannot_be_voided_says_why_at_its_field(
    work: Work, first: str, last: str, day: date | None, expected: tuple[str, str]
) -> None:
    print_pad(work, 2)
    receive(work)
    enter(work, 4)
    assert refused(lambda: void(work, first, last, day))[:2] == expected
    assert work.store.connection.execute("SELECT count(*) FROM voided").fetchone() == (0,)


def test_voiding_owes_a_reason(work: Work) -> None:
    for reason, code in ((" ", "required"), ("x" * 201, "too-long")):
        act = VoidNumbers(work.store, work.witness).void
        assert refused(lambda act=act, reason=reason: act(YESTERDAY, "1", "", reason))[:2] == ("reason", code)  # type: ignore[misc]


def test_nothing_beyond_the_last_number_of_today_is_voided(work: Work) -> None:
    receive(work, 3)
    assert refused(lambda: void(work, "4")) == ("first", "number-ahead", {"last": "0003"})
