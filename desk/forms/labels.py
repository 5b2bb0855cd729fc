"""Labels: where a result goes by post, and which dossier lies in an envelope. Nothing of them is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.dossier import Dossier
from desk.forms import wording
from desk.identity import format_phone
from desk.office import Office

LABEL = "label"
"""What the settings of printers call labels, beside the kinds of forms."""

BY_HAND = "…" * 20
"""Where the clerk writes what the dossier does not say."""


class LabelKind(StrEnum):
    """What a label is for."""

    ADDRESS = "address_label"
    """On the envelope of a result that goes by post."""
    FOLDER = "folder_label"
    """On the envelope that the papers of a dossier travel in."""


@dataclass(frozen=True)
class LabelLine:
    """What a line of a label announces, and says; a `strong` one is what people look for."""

    caption: str
    text: str
    strong: bool = False


@dataclass(frozen=True)
class Label:
    """A label, ready to be laid out. `head` says whose it is."""

    kind: LabelKind
    head: tuple[str, ...]
    code: str
    lines: tuple[LabelLine, ...]

    @property
    def name(self) -> str:
        """Names the file and the print job, and no person."""
        return f"{self.code}-{self.kind}"


def name_of(labels: Sequence[Label], at: datetime) -> str:
    """Names the file and the print job of labels drawn at that moment, and no person."""
    return labels[0].name if len(labels) == 1 else f"nhan-{labels[0].kind.replace('_', '-')}-{at:%Y-%m-%d-%H%M%S}"


def address_label(dossier: Dossier, office: Office) -> Label:
    """From the desk to the applicant; it tells the post nothing of what he asked for.

    Raises `NotAllowed` while nothing has been accepted.
    """
    applicant = dossier.accepted().application.applicant
    lines = (
        LabelLine("Người nhận", applicant.name, strong=True),
        LabelLine("Địa chỉ", applicant.address or BY_HAND),
        LabelLine("Điện thoại", format_phone(applicant.phone) if applicant.phone else ""),
    )
    phone = f"Điện thoại: {office.phone}" if office.phone else ""
    head = (f"Người gửi: {office.heading}", office.agency, phone)
    return _label(LabelKind.ADDRESS, dossier, head, lines)


def folder_label(dossier: Dossier, office: Office) -> Label:
    """Whose dossier, what for, by when, and who handles it. Raises `NotAllowed` while nothing has been accepted."""
    application = dossier.accepted().application
    lines = (
        LabelLine("Người nộp", application.applicant.name, strong=True),
        LabelLine("Thủ tục", application.procedure.title),
        LabelLine("Hạn trả kết quả", wording.short_moment(dossier.due()), strong=True),
        LabelLine("Đang giữ", wording.holder(dossier.holder, office)),
    )
    return _label(LabelKind.FOLDER, dossier, (office.heading,), lines)


def _label(kind: LabelKind, dossier: Dossier, head: tuple[str, ...], lines: tuple[LabelLine, ...]) -> Label:
    said = tuple(line for line in lines if line.text)
    return Label(kind, tuple(filter(None, head)), dossier.code or "", said)
