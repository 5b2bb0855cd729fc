"""What the explanation of a due time says, word for word."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from desk.calendar import DayOff, MakeUpDay, Shift
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules, Term, TermUnit
from desk.forms.content import FormKind
from tests.conftest import Work
from tests.desk.issuing import CAUSE, NEW_DUE, issued, supplemented
from tests.makers import CALENDAR, CERTIFIED_COPY, MARITAL_STATUS, draft


def test_explanation_counts_day_by_day_as_the_promise_was_counted(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    content = issued(work, dossier.id, FormKind.EXPLANATION)
    assert (content.texts["term"], content.texts["same_day"]) == ("03 ngày làm việc", "")
    assert content.rows == (
        ("Hẹn trả kết quả khi tiếp nhận hồ sơ",),
        ("Thời điểm tiếp nhận", "09 giờ 15 phút, ngày 20 tháng 11 năm 2026"),
        ("Thời hạn giải quyết", "03 ngày làm việc"),
        ("thứ Sáu 20/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Bảy 21/11 - Chủ nhật 22/11/2026", "không tính", "ngày nghỉ hằng tuần"),
        ("thứ Hai 23/11/2026", "tính", "ngày làm việc thứ 1"),
        ("thứ Ba 24/11/2026", "không tính", "Ngày Văn hóa Việt Nam"),
        ("thứ Tư 25/11/2026", "tính", "ngày làm việc thứ 2"),
        ("thứ Năm 26/11/2026", "tính", "ngày làm việc thứ 3"),
        ("Căn cứ tính", "Lịch làm việc bản 1, quy định tính bản 1"),
        ("Hạn trả kết quả: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",),
    )


def test_explanation_tells_every_promise_a_dossier_has_had(work: Work) -> None:
    dossier_id = supplemented(work)
    closed = DayOff(date(2026, 11, 26), "Nghỉ bù")
    changed = replace(CALENDAR, version=2, days_off=(*CALENDAR.days_off, closed))
    work.keep_office.change_calendar(changed, DeadlineRules())
    work.move_due_times.move((dossier_id,))
    work.reappoint.draft(dossier_id, CAUSE, NEW_DUE, "Đinh Công Thành")
    work.reappoint.sign(dossier_id)
    rows = issued(work, dossier_id, FormKind.EXPLANATION).rows
    assert [row[0] for row in rows if len(row) == 1] == [
        "Lần 1. Hẹn trả kết quả khi tiếp nhận hồ sơ",
        "Hạn trả kết quả: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
        "Lần 2. Hẹn lại sau khi hồ sơ được bổ sung đầy đủ (thời hạn tính lại từ đầu)",
        "Hạn trả kết quả: 17 giờ 00 phút, ngày 27 tháng 11 năm 2026",
        "Lần 3. Tính lại khi lịch làm việc thay đổi",
        "Hạn trả kết quả: 17 giờ 00 phút, ngày 30 tháng 11 năm 2026",
        "Lần 4. Hẹn lại theo văn bản xin lỗi và đề nghị gia hạn",
        "Hạn trả kết quả: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026",
    ]
    assert sum(row[:2] == ("thứ Năm 26/11/2026", "tính") for row in rows) == 2
    assert ("thứ Năm 26/11/2026", "không tính", "Nghỉ bù") in rows
    assert [row[1] for row in rows if row[0] == "Căn cứ tính"] == [
        f"Lịch làm việc bản {version}, quy định tính bản 1" for version in (1, 1, 2)
    ]
    assert ("Hạn đã hẹn trước đó", "17 giờ 00 phút, ngày 30 tháng 11 năm 2026") in rows
    assert ("Lý do", CAUSE) in rows


def test_explanation_forgets_a_promise_whose_act_was_withdrawn(work: Work) -> None:
    dossier_id = supplemented(work)
    work.withdraw.withdraw(dossier_id, "Ghi nhầm hồ sơ")
    rows = issued(work, dossier_id, FormKind.EXPLANATION).rows
    assert [row[0] for row in rows if len(row) == 1] == [
        "Hẹn trả kết quả khi tiếp nhận hồ sơ",
        "Hạn trả kết quả: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
    ]


def days_of(work: Work, received_at: datetime, term: Term) -> list[tuple[str, ...]]:
    """The days that the explanation of a dossier with that term tells."""
    procedure = replace(MARITAL_STATUS, code="9.000001", cases=(replace(MARITAL_STATUS.cases[0], term=term),))
    work.keep_office.publish((procedure,))
    work.clock.moment = received_at
    dossier = work.intake.receive(draft(procedure)).dossier
    return [row for row in issued(work, dossier.id, FormKind.EXPLANATION).rows if len(row) == 3]


def test_same_day_result_asked_for_late_is_explained_by_the_next_working_day(work: Work) -> None:
    in_time = work.intake.receive(draft(CERTIFIED_COPY)).dossier
    content = issued(work, in_time.id, FormKind.EXPLANATION)
    assert content.texts["same_day"] == "trong ngày"
    assert ("thứ Sáu 20/11/2026", "ngày trả", "ngày tiếp nhận hồ sơ") in content.rows
    assert days_of(work, datetime(2026, 11, 20, 15, 30, tzinfo=VIETNAM), Term(Decimal(0), TermUnit.WORKING_DAY)) == [
        ("thứ Sáu 20/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Bảy 21/11 - Chủ nhật 22/11/2026", "không tính", "ngày nghỉ hằng tuần"),
        ("thứ Hai 23/11/2026", "ngày trả", "ngày làm việc tiếp theo"),
    ]


def test_calendar_days_that_end_at_rest_are_explained_to_the_next_working_day(work: Work) -> None:
    assert days_of(work, datetime(2026, 11, 5, 9, 0, tzinfo=VIETNAM), Term(Decimal(30), TermUnit.CALENDAR_DAY)) == [
        ("thứ Năm 05/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Sáu 06/11 - thứ Sáu 04/12/2026", "tính", "ngày thứ 1 đến thứ 29"),
        ("thứ Bảy 05/12/2026", "tính", "ngày thứ 30, hết thời hạn vào ngày nghỉ hằng tuần"),
        ("Chủ nhật 06/12/2026", "không tính", "ngày nghỉ hằng tuần"),
        ("thứ Hai 07/12/2026", "ngày trả", "ngày làm việc đầu tiên sau khi hết thời hạn"),
    ]


def test_months_are_explained_as_they_run_out(work: Work) -> None:
    assert days_of(work, datetime(2026, 11, 5, 9, 0, tzinfo=VIETNAM), Term(Decimal(2), TermUnit.MONTH)) == [
        ("thứ Năm 05/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Sáu 06/11 - thứ Sáu 04/12/2026", "tính", "chưa đủ 01 tháng"),
        ("thứ Bảy 05/12/2026 - thứ Hai 04/01/2027", "tính", "đủ 01 tháng"),
        ("thứ Ba 05/01/2027", "tính", "đủ 02 tháng"),
    ]


def test_working_hours_are_explained_from_the_moment_of_reception(work: Work) -> None:
    assert days_of(
        work, datetime(2026, 11, 20, 15, 0, tzinfo=VIETNAM), Term(Decimal("4.5"), TermUnit.WORKING_HOUR)
    ) == [
        ("thứ Sáu 20/11/2026", "tính", "ngày tiếp nhận hồ sơ, cộng dồn 02 giờ làm việc"),
        ("thứ Bảy 21/11 - Chủ nhật 22/11/2026", "không tính", "ngày nghỉ hằng tuần"),
        ("thứ Hai 23/11/2026", "tính", "cộng dồn 4,5 giờ làm việc"),
    ]


def test_half_days_and_make_up_days_are_explained(work: Work) -> None:
    saturday = MakeUpDay(date(2026, 11, 21), "thay ngày 02/01/2027", (Shift(time(7, 30), time(11, 30)),))
    work.keep_office.change_calendar(replace(CALENDAR, version=2, make_up_days=(saturday,)), DeadlineRules())
    assert days_of(work, datetime(2026, 11, 20, 9, 0, tzinfo=VIETNAM), Term(Decimal("1.5"), TermUnit.WORKING_DAY)) == [
        ("thứ Sáu 20/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Bảy 21/11/2026", "tính", "ngày làm việc thứ 1 (làm bù: thay ngày 02/01/2027)"),
        ("Chủ nhật 22/11/2026", "không tính", "ngày nghỉ hằng tuần"),
        ("thứ Hai 23/11/2026", "tính", "ngày làm việc thứ 2 (nửa ngày)"),
    ]


def test_reception_past_the_cutoff_is_explained_by_the_day_it_is_taken_on(work: Work) -> None:
    work.keep_office.change_calendar(replace(CALENDAR, version=2), DeadlineRules(late_reception_cutoff=time(15, 0)))
    assert days_of(work, datetime(2026, 11, 18, 15, 30, tzinfo=VIETNAM), Term(Decimal(1), TermUnit.WORKING_DAY)) == [
        ("thứ Tư 18/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
        ("thứ Năm 19/11/2026", "không tính", "coi là ngày tiếp nhận hồ sơ"),
        ("thứ Sáu 20/11/2026", "tính", "ngày làm việc thứ 1"),
    ]


def test_long_counts_are_explained_in_stretches(work: Work) -> None:
    days = days_of(work, datetime(2026, 11, 6, 9, 0, tzinfo=VIETNAM), Term(Decimal(15), TermUnit.WORKING_DAY))
    assert ("thứ Hai 09/11 - thứ Sáu 13/11/2026", "tính", "ngày làm việc thứ 1 đến thứ 5") in days
    assert days[-1] == ("thứ Hai 30/11/2026", "tính", "ngày làm việc thứ 15")


def test_year_that_was_not_confirmed_is_told(work: Work) -> None:
    work.clock.moment = datetime(2026, 12, 30, 9, 0, tzinfo=VIETNAM)
    dossier = work.intake.receive(draft()).dossier
    assert ("Lưu ý", "Ngày nghỉ của năm 2027 chưa được xác nhận vào lúc tính") in issued(
        work, dossier.id, FormKind.EXPLANATION
    ).rows
