"""The invented people and organisations of the demo: plausible on every form, and nobody's."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from desk.draft import PartyDraft
from desk.identity import Sex
from desk.parties import PartyKind

COMMUNE = "xã Hưng Long, tỉnh Lam Sơn"
HAMLETS = ("Đông Khê", "Phú Lộc", "An Thái", "Trung Hòa", "Xuân Mỹ", "Bình Sơn", "Tân Hợp", "Đồng Găng")
ELSEWHERE = ("xã An Định, tỉnh Lam Sơn", "phường Đông Hòa, tỉnh Lam Sơn", "xã Mỹ Thuận, tỉnh Tây Giang")
FAMILIES = {
    **{"Nguyễn": 38, "Trần": 12, "Lê": 10, "Phạm": 7, "Hoàng": 5, "Phan": 4, "Vũ": 4, "Võ": 3, "Đặng": 2, "Bùi": 2},
    **dict.fromkeys(("Đỗ", "Hồ", "Ngô", "Dương", "Đinh", "Lương", "Trịnh", "Tạ", "Cao", "Quách"), 1),
}
MIDDLES = {
    Sex.MALE: ("Văn", "Hữu", "Đức", "Quốc", "Minh", "Công", "Xuân", "Đình", "Trọng", "Ngọc"),
    Sex.FEMALE: ("Thị", "Thị", "Thị Thu", "Thị Mỹ", "Thị Kim", "Thị Ánh", "Ngọc", "Thu", "Diệu", "Thanh"),
}
GIVEN = {
    Sex.MALE: (
        *("An", "Bảo", "Bình", "Cường", "Dũng", "Đạt", "Đông", "Hải", "Hiếu", "Hòa", "Hùng", "Huy", "Khánh"),
        *("Kiên", "Long", "Nam", "Nghĩa", "Phúc", "Quân", "Sơn", "Tài", "Thắng", "Thành", "Toàn", "Tuấn", "Vinh"),
    ),
    Sex.FEMALE: (
        *("Ánh", "Châu", "Diệp", "Đào", "Hà", "Hằng", "Hạnh", "Hiền", "Hoa", "Hòa", "Hương", "Lan", "Liên"),
        *("Linh", "Loan", "Mai", "Nga", "Nhung", "Oanh", "Phượng", "Thảo", "Thủy", "Trang", "Tuyết", "Vân", "Yến"),
    ),
}
BIRTHPLACES = ("038", "040", "036", "001", "046")
"""The first three digits of their numbers."""

FIRST_SERIAL = 900_000
"""No province has this many births of one sex in a year, so that no number is a real person's."""

KINDS = ("Công ty TNHH", "Công ty Cổ phần", "Hợp tác xã", "Hộ kinh doanh")
TRADES = ("Nông nghiệp", "Xây dựng", "Thương mại", "Vận tải", "Chế biến gỗ", "Dịch vụ")

_T = TypeVar("_T")


@dataclass
class Population:
    """Makes people up; the same random numbers make the same people. Nobody is under 18 on `today`."""

    random: Random
    today: date

    def person(self) -> PartyDraft:
        """A grown person, as typed from the citizen card."""
        sex = self._one_of((Sex.MALE, Sex.FEMALE))
        birth = self.today - timedelta(days=self.random.randrange(19 * 366, 80 * 365))
        (family,) = self.random.choices(tuple(FAMILIES), tuple(FAMILIES.values()))
        name = f"{family} {self._one_of(MIDDLES[sex])} {self._one_of(GIVEN[sex])}"
        address = self._address()
        return PartyDraft(
            PartyKind.PERSON, name, self._number(birth, sex), f"{birth:%d/%m/%Y}", sex, address, self.phone()
        )

    def organisation(self) -> PartyDraft:
        """An enterprise, a cooperative or a household business."""
        trade = f"{self._one_of(TRADES)} {self._one_of(GIVEN[Sex.MALE])} {self._one_of(GIVEN[Sex.FEMALE])}"
        tax_code = f"00{self.random.randrange(10**8):08d}"
        address = self._address()
        name = f"{self._one_of(KINDS)} {trade}"
        return PartyDraft(PartyKind.ORGANISATION, name, tax_code, address=address, phone=self.phone())

    def relative(self, of: PartyDraft) -> PartyDraft:
        """A person who lives at the same address."""
        return replace(self.person(), address=of.address)

    def phone(self) -> str:
        """A mobile number."""
        return f"09{self.random.randrange(10**8):08d}"

    def _number(self, birth: date, sex: Sex) -> str:
        century_and_sex = (birth.year // 100 - 19) * 2 + (sex is Sex.FEMALE)
        serial = self.random.randrange(FIRST_SERIAL, 1_000_000)
        return f"{self._one_of(BIRTHPLACES)}{century_and_sex}{birth:%y}{serial}"

    def _address(self) -> str:
        if self.random.random() < 0.06:
            return f"Thôn {self.random.randint(1, 9)}, {self._one_of(ELSEWHERE)}"
        group = f"Tổ {self.random.randint(1, 9)}, thôn" if self.random.random() < 0.4 else "Thôn"
        return f"{group} {self._one_of(HAMLETS)}, {COMMUNE}"

    def _one_of(self, choices: tuple[_T, ...]) -> _T:
        return choices[int(self.random.random() * len(choices))]
