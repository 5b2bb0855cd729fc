"""The columns of form 07, "Sổ theo dõi hồ sơ" (TT 03/2025/TT-VPCP, Appendix I)."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_DAY = QT_TRANSLATE_NOOP("register", "Day, month, year")
_RETURN = QT_TRANSLATE_NOOP("register", "Return of the result")


class Column(Enum):
    """A column: its title, the group it stands under, a text it has room for, its share of what is left over."""

    NUMBER = (QT_TRANSLATE_NOOP("register", "No."), "", "9999", 0)
    CODE = (QT_TRANSLATE_NOOP("register", "Dossier code"), "", "261120-0000", 0)
    PROCEDURE = (QT_TRANSLATE_NOOP("register", "Procedure"), "", "Cấp Giấy xác", 10)
    SETS = (QT_TRANSLATE_NOOP("register", "Sets"), "", "Bộ", 0)
    APPLICANT = (QT_TRANSLATE_NOOP("register", "Applicant"), "", "Nguyễn Hoà", 4)
    ADDRESS = (QT_TRANSLATE_NOOP("register", "Address, phone"), "", "0905 123 456", 8)
    HANDLER = (QT_TRANSLATE_NOOP("register", "Handled by"), "", "Chủ tịch xã", 3)
    RECEIVED = (QT_TRANSLATE_NOOP("register", "Received"), _DAY, "00/00/0000", 0)
    DUE = (QT_TRANSLATE_NOOP("register", "Due"), _DAY, "00/00/0000", 0)
    RETURNED = (QT_TRANSLATE_NOOP("register", "Returned"), _DAY, "00/00/0000", 0)
    DELIVERY = (QT_TRANSLATE_NOOP("register", "How"), _RETURN, "at the desk", 0)
    RECIPIENT = (QT_TRANSLATE_NOOP("register", "Received by"), _RETURN, "Nguyễn Hoà", 3)
    NOTE = (QT_TRANSLATE_NOOP("register", "Note"), "", "Ghi chú", 1)

    def __init__(self, title: object, group: object, sample: str, share: int) -> None:
        self._title = str(title)
        self._group = str(group)
        self.sample = sample
        self.share = share

    @property
    def title(self) -> str:
        return QCoreApplication.translate("register", self._title)

    @property
    def group(self) -> str:
        """The head above it; empty for a column that stands alone."""
        return QCoreApplication.translate("register", self._group) if self._group else ""


COLUMNS = tuple(Column)
"""In the order of the form. All but the note are numbered in the third row of the head."""
