"""What the desk's lists say, word for word."""

from datetime import date, datetime, timedelta

from desk import facts
from desk.clock import VIETNAM
from desk.facts import FACTS, DossierFact
from desk.forms.dated_back import ACTS, DatedBackAct, dated_back_listing
from desk.forms.day_plan import day_plan_listing
from desk.forms.moved_due_times import MovedDossier, moved_listing
from desk.steps import DESK
from desk.views import DayPlan, PlanLine
from tests.makers import HOLDERS, OFFICE

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
NEVER_DATED_BACK = {facts.DueMoved, facts.ActWithdrawn, facts.FormIssued, facts.FormPrinted}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


def line(number: int, holder: str, due: datetime, step_due: datetime | None = None) -> PlanLine:
    code = f"H57.31.05-261110-{number:04d}"
    return PlanLine(f"id-{number}", code, "Lê Văn Cường", "Đăng ký khai sinh", holder, step_due, due)


def test_day_plan_goes_from_what_is_overdue_to_the_next_working_day_holder_by_holder() -> None:
    plan = DayPlan(
        FRIDAY,
        MONDAY,
        overdue=(line(1, HOLDERS[1], at(19, 17)),),
        today=(
            line(2, HOLDERS[0], at(24, 17), at(20, 11, 30)),
            line(3, DESK, at(20, 17)),
            line(4, HOLDERS[0], at(20, 17)),
        ),
        tomorrow=(line(5, DESK, at(23, 17)),),
    )
    listing = day_plan_listing(plan, OFFICE)
    assert listing.name == "ke-hoach-ngay-2026-11-20"
    assert listing.head == (OFFICE.agency, OFFICE.heading)
    assert listing.subtitle == (
        "Thứ Sáu, ngày 20 tháng 11 năm 2026",
        "Quá hạn: 1; đến hạn hôm nay: 3; đến hạn ngày làm việc tiếp theo: 1",
    )
    assert {group.heading: [row[:2] for row in group.rows] for group in listing.groups} == {
        "Quá hạn - Phòng Kinh tế: 1 hồ sơ": [("1", "H57.31.05-261110-0001")],
        "Đến hạn hôm nay - Phòng Văn hóa - Xã hội: 2 hồ sơ": [
            ("1", "H57.31.05-261110-0002"),
            ("2", "H57.31.05-261110-0004"),
        ],
        f"Đến hạn hôm nay - {OFFICE.heading}: 1 hồ sơ": [("1", "H57.31.05-261110-0003")],
        f"Đến hạn thứ Hai 23/11/2026 - {OFFICE.heading}: 1 hồ sơ": [("1", "H57.31.05-261110-0005")],
    }
    step_due, due = next(group.rows[0][4:] for group in listing.groups if "Văn hóa" in group.heading)
    assert (step_due, due) == ("11:30 20/11/2026", "17:00 24/11/2026")
    assert listing.closing == ()


def test_day_plan_with_nothing_due_says_so() -> None:
    listing = day_plan_listing(DayPlan(FRIDAY, MONDAY, (), (), ()), OFFICE)
    assert (listing.groups, listing.closing) == ((), ("Không có hồ sơ quá hạn hoặc đến hạn.",))


def test_list_of_moved_due_times_has_whom_to_call_and_a_place_to_tick() -> None:
    moved = MovedDossier("H57.31.05-261120-0001", "Lê Thị Mỹ Hạnh", "0905123456", at(26, 17), at(27, 17))
    listing = moved_listing((moved,), OFFICE, at(24, 9))
    assert listing.name == "ho-so-doi-han-2026-11-24-090000"
    assert listing.title == "DANH SÁCH HỒ SƠ THAY ĐỔI HẠN TRẢ KẾT QUẢ - CẦN THÔNG BÁO"
    (group,) = listing.groups
    assert group.rows == (
        (
            "1",
            "H57.31.05-261120-0001",
            "Lê Thị Mỹ Hạnh",
            "0905 123 456",
            "17:00 26/11/2026",
            "17:00 27/11/2026",
            "",
        ),
    )
    assert listing.closing == ("Tổng số: 1 hồ sơ.",)
    assert moved_listing((), OFFICE, at(24, 9)).groups == ()


def test_list_of_acts_dated_back_says_how_much_later_by_whom_and_why() -> None:
    act = DatedBackAct(
        at(17, 15, 30),
        at(20, 8),
        "H57.31.05-261117-0001",
        "HandedOver",
        "Nguyễn Thị Hoa",
        1,
        "Mất điện",
        "Trần Văn Bảo",
    )
    listing = dated_back_listing((act,), OFFICE, date(2026, 11, 1), FRIDAY, FRIDAY)
    assert listing.name == "thao-tac-ghi-sau-2026-11-01-2026-11-20"
    assert listing.subtitle == ("Từ ngày 01 tháng 11 năm 2026 đến ngày 20 tháng 11 năm 2026",)
    (group,) = listing.groups
    assert group.rows == (
        (
            "1",
            "15:30 17/11/2026",
            "08:00 20/11/2026",
            "2 ngày 16 giờ",
            "H57.31.05-261117-0001",
            "Bàn giao hồ sơ",
            "Nguyễn Thị Hoa",
            "1",
            "Mất điện",
            "Trần Văn Bảo",
        ),
    )


def test_every_act_that_can_be_dated_back_has_a_word() -> None:
    kinds = {kind for kind in FACTS if issubclass(kind, DossierFact)} - NEVER_DATED_BACK
    assert {kind.__name__ for kind in kinds} == ACTS.keys()


def test_every_row_has_a_text_for_every_column_and_no_name_stands_in_a_file_name() -> None:
    moved = MovedDossier("H57.31.05-261120-0001", "Lê Thị Mỹ Hạnh", "", at(26, 17), at(27, 17))
    act = DatedBackAct(at(20, 7), at(20, 7) + timedelta(minutes=5), "X", "TakenBack", "Hoa", 1, "", "")
    for listing in (
        day_plan_listing(DayPlan(FRIDAY, MONDAY, (line(1, DESK, at(19, 17)),), (), ()), OFFICE),
        moved_listing((moved,), OFFICE, at(24, 9)),
        dated_back_listing((act,), OFFICE, FRIDAY, FRIDAY, FRIDAY),
    ):
        assert {len(row) for group in listing.groups for row in group.rows} == {len(listing.columns)}
        assert listing.name.isascii()
        assert "hanh" not in listing.name
