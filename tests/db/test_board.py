from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.search_text import match_queries
from desk.facts import Outcome
from desk.giving_back import HandBack
from desk.limits import STANDARD_LIMITS
from desk.reception import Delivery
from desk.supplementing import DemandedPapers
from desk.views import BoardQuery, DossierLine, Filter, Order
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, CERTIFIED_COPY, draft, incomplete

HANDLER = "Phòng Kinh tế"


def receive(work: Work, name: str = "Lê Thị Mỹ Hạnh", **changes: str) -> str:
    return work.intake.receive(draft(applicant=replace(APPLICANT, name=name, **changes))).dossier.id


def shown(work: Work, **query: object) -> list[DossierLine]:
    lines: list[DossierLine] = []
    after: str | None = None
    while True:
        page = work.reads.board(BoardQuery(work.clock.moment, **query), after, 3)  # type: ignore[arg-type]
        lines += page.lines
        if (after := page.after) is None:
            return lines


def names(work: Work, **query: object) -> list[str]:
    return [line.applicant for line in shown(work, **query)]


@pytest.fixture
def busy(work: Work) -> Work:
    """One dossier of each state, an overdue one among them."""
    late = receive(work, "Trần Văn Quá")
    work.hand_over.hand_over((late,), HANDLER)
    work.clock.moment += timedelta(days=10)
    receive(work, "Phạm Thị Quầy")
    work.intake.receive(draft(CERTIFIED_COPY, applicant=replace(APPLICANT, name="Đỗ Hôm Nay")))
    ready, closed = receive(work, "Vũ Sẵn"), receive(work, "Ngô Xong")
    work.hand_over.hand_over((ready, closed), "Chủ tịch UBND xã")
    work.take_back.take_back((ready, closed), Outcome.RESULT)
    work.return_result.give(closed, HandBack("Ngô Xong", Delivery.DESK))
    work.supplements.request(incomplete(), "Bổ sung tờ khai.")
    return work


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        (Filter.OVERDUE, ["Trần Văn Quá"]),
        (Filter.DUE_TODAY, ["Đỗ Hôm Nay"]),
        (Filter.WITH_HOLDER, ["Trần Văn Quá"]),
        (Filter.AT_DESK, ["Đỗ Hôm Nay", "Phạm Thị Quầy"]),
        (Filter.READY, ["Vũ Sẵn"]),
        (Filter.AWAITING_SUPPLEMENT, ["Lê Thị Mỹ Hạnh"]),
        (Filter.RECEIVED_TODAY, ["Ngô Xong", "Vũ Sẵn", "Đỗ Hôm Nay", "Phạm Thị Quầy"]),
    ],
)
def test_a_filter_shows_what_it_counts(busy: Work, filter: Filter, expected: list[str]) -> None:
    assert names(busy, filter=filter) == expected
    assert busy.reads.board_counts(busy.clock.moment).counts[filter] == len(expected)


@pytest.fixture
def waiting(busy: Work) -> Work:
    """What waits for somebody outside, what is due on the next working day, and what was only noted late."""
    sent, asked, wanting, noted = (receive(busy, name) for name in ("Bùi Trên", "Lý Hỏi", "Tạ Thiếu", "Cao Ghi Sau"))
    busy.hand_over.hand_over((sent, asked, wanting, noted), HANDLER)
    in_two_days = busy.clock.moment + timedelta(days=2)
    busy.send_up.send_up(sent, "Sở Tư pháp", in_two_days)
    busy.consult.ask(asked, "Công an xã", "Xác nhận cư trú.", in_two_days)
    busy.demand_supplement.demand(wanting, DemandedPapers(("Giấy khai sinh",), "Nộp bản sao.", HANDLER))
    busy.clock.moment += timedelta(days=4)
    in_time = Moment(busy.clock.moment - timedelta(days=2), STANDARD_LIMITS.reasons[0])
    busy.take_back.take_back((noted,), Outcome.RESULT, in_time)
    busy.clock.moment -= timedelta(days=2)
    return busy


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        (Filter.SENT_UP, ["Bùi Trên"]),
        (Filter.CONSULTING, ["Lý Hỏi"]),
        (Filter.SUPPLEMENTING, ["Tạ Thiếu"]),
        (Filter.NOTED_LATE, ["Cao Ghi Sau"]),
        (Filter.DUE_TOMORROW, ["Lý Hỏi", "Bùi Trên", "Phạm Thị Quầy"]),
    ],
)
def test_what_waits_outside_is_counted_apart(waiting: Work, filter: Filter, expected: list[str]) -> None:
    assert names(waiting, filter=filter) == expected
    assert waiting.reads.board_counts(waiting.clock.moment).counts[filter] == len(expected)


def test_a_line_says_for_whom_it_waits_and_that_it_was_only_noted_late(waiting: Work) -> None:
    (asked,), (noted,) = (shown(waiting, filter=each) for each in (Filter.CONSULTING, Filter.NOTED_LATE))
    assert (asked.asked, asked.holder, asked.late_on_computer) == ("Công an xã", HANDLER, False)
    assert noted.late_on_computer


def test_due_tomorrow_is_the_next_working_day(work: Work) -> None:
    """On Friday what is due on Monday; the days between are none of the office's."""
    receive(work)
    work.clock.moment += timedelta(days=5)
    assert names(work, filter=Filter.DUE_TOMORROW) == ["Lê Thị Mỹ Hạnh"]
    work.clock.moment -= timedelta(days=1)
    assert names(work, filter=Filter.DUE_TOMORROW) == []


def test_the_plan_names_what_is_over_due_today_and_due_on_the_next_working_day(waiting: Work) -> None:
    plan = waiting.reads.day_plan(waiting.clock.moment)
    assert (plan.day, plan.next_day) == (date(2026, 12, 2), date(2026, 12, 3))
    assert [(line.applicant, line.holder) for line in plan.overdue] == [
        ("Trần Văn Quá", HANDLER),
        ("Phạm Thị Quầy", "desk"),
        ("Đỗ Hôm Nay", "desk"),
    ]
    assert [(line.applicant, line.holder) for line in plan.today] == [("Bùi Trên", "Sở Tư pháp")]
    assert [line.applicant for line in plan.tomorrow] == ["Lý Hỏi"]


def test_with_whom_is_counted_by_holder(busy: Work) -> None:
    assert busy.reads.board_counts(busy.clock.moment).holders == ((HANDLER, 1),)
    assert names(busy, filter=Filter.WITH_HOLDER, holder=HANDLER) == ["Trần Văn Quá"]
    assert names(busy, filter=Filter.WITH_HOLDER, holder="Nobody") == []


def test_names_sort_the_vietnamese_way(work: Work) -> None:
    for name in ("Trần Văn Đào", "Lê Thị Ánh", "Vũ Thị Dao", "Phạm An", "Ngô Thị Em"):
        receive(work, name)
    assert names(work, order=Order.APPLICANT) == [
        "Phạm An",
        "Lê Thị Ánh",
        "Vũ Thị Dao",
        "Trần Văn Đào",
        "Ngô Thị Em",
    ]


def test_pages_join_without_gap_or_double(work: Work) -> None:
    ids = [receive(work) for _ in range(10)]
    for order in Order:
        assert sorted(line.id for line in shown(work, order=order)) == sorted(ids)
    assert sorted(line.id for line in shown(work, text="hanh")) == sorted(ids)


@pytest.mark.parametrize(
    "text",
    [
        "H57.31.05-261120-0001",
        "0001",
        "261120 0001",
        "duc",
        "nguyen van d",
        "Nguyễn Văn Đức",
        "ĐỨC nguyễn",
        "046090000777",
        "777",
        "0912 345 678",
        "5678",
        "tinh trang hon",
        "thon phu",
    ],
)
def test_the_search_box_finds_by_whatever_is_known(work: Work, text: str) -> None:
    wanted = receive(
        work, "Nguyễn Văn Đức", id_number="046090000777", phone="0912345678", address="Thôn Phú Lễ", birth=""
    )
    other = work.intake.receive(draft(CERTIFIED_COPY, applicant=replace(APPLICANT, name="Lê Thị Mỹ Hạnh", address="")))
    found = [line.id for line in shown(work, text=text)]
    assert wanted in found
    assert other.dossier.id not in found


def test_a_name_written_with_its_accents_comes_first(work: Work) -> None:
    for name in ("Lê Thị Hương", "Lê Thị Hường", "Lê Thị Hưởng"):
        receive(work, name)
    assert names(work, text="hương")[0] == "Lê Thị Hương"
    assert set(names(work, text="hương")) == {"Lê Thị Hương", "Lê Thị Hường", "Lê Thị Hưởng"}
    assert names(work, text="huong") == ["Lê Thị Hưởng", "Lê Thị Hường", "Lê Thị Hương"]


def test_a_corrected_name_is_found_and_the_wrong_one_no_more(work: Work) -> None:
    dossier_id = receive(work, "Trần Thị Sai")
    work.correct.correct(dossier_id, draft(applicant=replace(APPLICANT, name="Trần Thị Đúng")), "Ghi nhầm")
    assert names(work, text="dung") == ["Trần Thị Đúng"]
    assert names(work, text="sai") == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.text(alphabet="\"'*:^-() NEARNOTOR{}[]0123àđ,;"))
def test_nothing_typed_breaks_the_search(work: Work, text: str) -> None:
    work.reads.board(BoardQuery(work.clock.moment, text=text))
    for query in match_queries(text):
        work.store.connection.execute("SELECT rowid FROM dossier_text WHERE dossier_text MATCH ?", (query,)).fetchall()


def test_a_persons_open_dossiers_are_known(busy: Work) -> None:
    lines = busy.reads.open_of("046190001234")
    assert {line.applicant for line in lines} == {
        "Trần Văn Quá",
        "Phạm Thị Quầy",
        "Đỗ Hôm Nay",
        "Vũ Sẵn",
        "Lê Thị Mỹ Hạnh",
    }
    assert busy.reads.open_of("") == ()
