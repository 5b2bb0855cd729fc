"""Registers that lie in memory: invented lines, as many and as long as a test needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk.clock import VIETNAM
from desk.facts import Outcome
from desk.numbers import RegisterNumber
from desk.office import Office
from desk.reception import Delivery
from desk.views import RegisterBook, RegisterLine
from tests.makers import OFFICE

BEGUN = datetime(2026, 1, 5, 8, 10, tzinfo=VIETNAM)
DUE = datetime(2026, 1, 8, 17, tzinfo=VIETNAM)
RETURNED = datetime(2026, 1, 8, 9, 40, tzinfo=VIETNAM)
CLOSED = datetime(2026, 12, 31, 16, 30, tzinfo=VIETNAM)
PROCEDURES = (
    "Cấp Giấy xác nhận tình trạng hôn nhân",
    "Đăng ký khai sinh",
    "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền của Việt Nam cấp hoặc chứng nhận",
    "Hòa giải tranh chấp đất đai",
)
NAMES = ("Nguyễn Thị Ánh Tuyết", "Trần Văn Đức", "Hồ Đắc Thiện", "Đỗ Hoà", "Phạm Thị Ánh Nguyệt")
LONG_NAME = "Công ty Trách nhiệm hữu hạn Một thành viên Thương mại Dịch vụ Vận tải và Xây dựng Đường thủy Ngọc Kỵ Số Ba"
LONG_ADDRESS = ", ".join(["Ngõ 27 ngách 15 hẻm 4, tổ dân phố Nguyễn Thị Minh Khai kéo dài"] * 5)[:300]


def a_line(number: int, **changes: object) -> RegisterLine:
    """Line `number` of book 1 of 2026, in handling."""
    made = RegisterLine(
        dossier_id=f"dossier-{number}",
        register=RegisterNumber(2026, "1", number),
        code=f"H57.31.05-260105-{number:04d}",
        procedure=PROCEDURES[number % len(PROCEDURES)],
        sets=1,
        applicant=NAMES[number % len(NAMES)],
        address="Thôn Hưng Long, xã Phong Hiền, thành phố Huế",
        phone="0905123456",
        handler="Phòng Văn hóa - Xã hội",
        received_at=BEGUN + timedelta(minutes=7 * number),
        due_at=DUE,
        returned_at=None,
        delivery=Delivery.DESK,
        recipient="",
        outcome=None,
        note="",
        first_due_at=DUE,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def given_back(line: RegisterLine, **changes: object) -> RegisterLine:
    """The line after its result went to the applicant."""
    told = {"returned_at": RETURNED, "recipient": line.applicant, "outcome": Outcome.RESULT, **changes}
    return replace(line, **told)  # type: ignore[arg-type]


def an_extreme_line(number: int) -> RegisterLine:
    """A line with the longest texts that the desk takes, in every column."""
    return given_back(
        a_line(
            number,
            code="H29.31.27.ABCDEFGH12.IJKLMNOP34.QRS-261105-10001",
            procedure=" ".join([PROCEDURES[2]] * 4),
            applicant=LONG_NAME[:100],
            address=LONG_ADDRESS,
            handler="Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực liên xã miền núi phía Tây Nam (trụ sở số hai)",
            note="Bổ sung bản vẽ hiện trạng khi có yêu cầu của cơ quan giải quyết; liên hệ trước khi đến nhận. " * 5,
            due_at=DUE + timedelta(days=9),
        ),
        delivery=Delivery.POST,
        outcome=Outcome.REFUSAL,
        recipient="Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    )


@dataclass(frozen=True)
class OpenShelf:
    """A book whose lines are all in memory."""

    office: Office
    book: RegisterBook
    kept: tuple[RegisterLine, ...]

    def lines(self, first: int, last: int) -> tuple[RegisterLine, ...]:
        return self.kept[first - 1 : last]


@dataclass
class Shelf:
    """Holds one book (`desk.register_printing.BookSource`)."""

    kept: tuple[RegisterLine, ...]
    closed_at: datetime | None = None
    office: Office = OFFICE

    @contextmanager
    def open(self, year: int, book: str) -> Iterator[OpenShelf]:
        signer = "Đinh Công Thành" if self.closed_at else ""
        yield OpenShelf(self.office, RegisterBook(year, book, len(self.kept), self.closed_at, signer), self.kept)


class Unhurried:
    """Wants to know nothing."""

    def at(self, done: int, total: int) -> None:
        pass
