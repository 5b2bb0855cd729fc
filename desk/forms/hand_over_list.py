"""A stack of dossiers that changed hands at once, on one sheet that both sides sign."""

from collections import Counter

from desk.catalogue import PaperKind
from desk.dossier import Dossier
from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.office import Office
from desk.reception import Application, HandedIn

COLUMNS = (
    Column("STT", 4, centred=True),
    Column("Mã hồ sơ", 18),
    Column("Người nộp", 19),
    Column("Thủ tục", 32),
    Column("Giấy tờ", 18),
    Column("Hạn của bên nhận", 11, centred=True),
    Column("Hạn trả", 11, centred=True),
)


def hand_over_listing(dossiers: tuple[Dossier, ...], office: Office) -> Listing:
    """The list "Danh sách bàn giao hồ sơ" of dossiers that have just gone from hand to hand together.

    Each must have changed hands (`Dossier.steps`), all at one moment and to one holder; a group for each who gave. The
    order is kept.
    """
    step = dossiers[0].steps[-1]
    groups: dict[str, list[Dossier]] = {}
    for dossier in dossiers:
        groups.setdefault(wording.holder(dossier.steps[-2].holder, office), []).append(dossier)
    receiver = wording.holder(step.holder, office)
    papers = sum(copies for dossier in dossiers for copies in _copies(dossier.application).values())
    return Listing(
        name=f"ban-giao-{step.since:%Y-%m-%d-%H%M%S}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(step.since)}",
        title="DANH SÁCH BÀN GIAO HỒ SƠ",
        subtitle=(
            f"Lúc {wording.moment(step.since)}",
            f"Bên giao: {', '.join(groups)}",
            f"Bên nhận: {receiver}",
        ),
        columns=COLUMNS,
        groups=tuple(
            Group(
                tuple(_row(number, dossier) for number, dossier in enumerate(given, start=1)),
                f"{sender}: {len(given)} hồ sơ" if len(groups) > 1 else "",
            )
            for sender, given in groups.items()
        ),
        closing=(f"Tổng số: {len(dossiers)} hồ sơ, {papers} bản giấy tờ.",),
        signers=("BÊN GIAO", "BÊN NHẬN"),
        landscape=True,
    )


def _row(number: int, dossier: Dossier) -> tuple[str, ...]:
    application, due = dossier.application, dossier.steps[-1].due
    kinds = (f"{copies} {kind.lower()}" for kind, copies in _copies(application).items())
    return (
        str(number),
        dossier.code or "",
        application.applicant.name,
        application.procedure.title,
        ", ".join(kinds),
        wording.short_moment(due) if due else "",
        wording.short_moment(dossier.due()),
    )


def _copies(application: Application) -> Counter[str]:
    """How many papers of each kind lie in the dossier; what was only shown went home again."""
    copies: Counter[str] = Counter()
    for paper in application.papers:
        if paper.handed_in is HandedIn.YES and paper.kind is not PaperKind.PRESENTED:
            copies[wording.PAPER_KINDS[paper.kind]] += paper.copies
    return copies
