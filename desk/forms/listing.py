"""Lists on A4 that belong to no dossier: what they say, whatever they list."""

from dataclasses import dataclass

from desk.office import Office

LISTING = "listing"
"""What the settings of printers call lists, beside the kinds of forms."""
PAGE = "Trang {page}/{pages}"
NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
"""Name and motto above whatever an office signs (NĐ 30/2020/NĐ-CP, Appendix I)."""


@dataclass(frozen=True)
class Column:
    """A column; its `share` of the width is relative to those of the others."""

    head: str
    share: float
    centred: bool = False


@dataclass(frozen=True)
class Group:
    """Rows that belong together, each with a text for every column."""

    rows: tuple[tuple[str, ...], ...]
    heading: str = ""


@dataclass(frozen=True)
class Listing:
    """A list, ready to be laid out. All of it is text; nothing of it is kept.

    `name` names the file and the print job, and no person. `head` is the left head, its last line the office's own;
    `dated` stands on the right, below the name of the nation on a record that is signed (`is_record`). `closing` are
    lines below the table, `signers` who signs there, from left to right.
    """

    name: str
    head: tuple[str, ...]
    dated: str
    title: str
    subtitle: tuple[str, ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    closing: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    landscape: bool = False
    is_record: bool = False


def left_head(office: Office) -> tuple[str, ...]:
    """The left head of a list."""
    return office.agency, office.heading
