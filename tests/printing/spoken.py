"""Reads finished PDFs as those do who have them read out, and finds where their texts stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import combinations
from typing import Any

from pypdf import PageObject, PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtPdf import QPdfDocument

OVERLAP = 2.0
"""Points by which the boxes of two texts may run into each other: boxes are rounded, and accents reach up."""

BLANK = 3.0
"""Points by which a box may be wider than what is seen of its text: a line may end with the blank it was broken at."""


def placed(pdf: bytes) -> Iterator[tuple[QSizeF, list[QRectF]]]:
    """Size of each page in points, and the boxes of its texts, from the upper left corner."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for number in range(document.pageCount()):
        boxes = [shape.boundingRect() for shape in document.getAllText(number).bounds()]
        yield document.pagePointSize(number), boxes
    document.close()


def crowded(pdf: bytes, edge: float) -> list[str]:
    """What is wrong with the places of texts: nearer than `edge` points to the end of the paper, or on each other."""
    found = []
    for number, (size, boxes) in enumerate(placed(pdf)):
        room = QRectF(0, 0, size.width(), size.height()).adjusted(edge - 1, edge - 1, BLANK - edge, 1 - edge)
        found += [f"page {number}: {box} leaves the paper" for box in boxes if not room.contains(box)]
        for one, other in combinations(boxes, 2):
            both = one.intersected(other)
            if min(both.width(), both.height()) > OVERLAP:
                found.append(f"page {number}: {one} on {other}")
    return found


@dataclass
class Spoken:
    """An element of the structure tree, read out."""

    tag: str
    text: str
    kids: "list[Spoken]"
    span: int = 1

    def __iter__(self) -> "Iterator[Spoken]":
        """This one and all below it, in the order of reading."""
        yield self
        for kid in self.kids:
            yield from kid

    @property
    def whole(self) -> str:
        """All its text, without blanks and line feeds."""
        return "".join("".join(each.text.split()) for each in self)


def spoken(pdf: bytes) -> Spoken:
    """The document as its structure tree tells it. Fails for a page's mark that no element owns, and the reverse."""
    reader = PdfReader(BytesIO(pdf))
    root: Any = reader.root_object["/StructTreeRoot"]
    marks = {page.indirect_reference.idnum: _marked(page) for page in reader.pages if page.indirect_reference}
    _check_owners(reader, root, marks)
    return _element(root["/K"], marks)


def _element(node: Any, marks: dict[int, dict[int | None, str]]) -> Spoken:
    page = node.raw_get("/Pg").idnum if "/Pg" in node else 0
    kids = [kid.get_object() for kid in node.get("/K", [])]
    said = "".join(marks[page].pop(int(kid)) for kid in kids if isinstance(kid, int))
    below = [_element(kid, marks) for kid in kids if not isinstance(kid, int)]
    return Spoken(node["/S"].removeprefix("/"), said, below, int(node.get("/A", {}).get("/ColSpan", 1)))


def _check_owners(reader: PdfReader, root: Any, marks: dict[int, dict[int | None, str]]) -> None:
    numbers = root["/ParentTree"]["/Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in reader.pages:
        assert page.indirect_reference is not None
        number = page.indirect_reference.idnum
        marked = sorted(mark for mark in marks[number] if mark is not None)
        of_page = owners[page["/StructParents"]].get_object()
        assert marked == list(range(len(of_page)))
        for mark, owner in enumerate(of_page):
            assert owner.get_object().raw_get("/Pg").idnum == number
            assert mark in owner.get_object()["/K"]


def _marked(page: PageObject) -> dict[int | None, str]:
    """The text of each marked stretch of the page, by its number; None for artifacts."""
    found: dict[int | None, str] = {}
    within: list[int | None] = []
    word_space = [0.0]

    def begin_or_end(operator: bytes, operands: Any, *_: object) -> None:
        match operator:
            case b"BDC":
                within.append(int(operands[1]["/MCID"]))
                found.setdefault(within[-1], "")
            case b"BMC":
                assert operands == ["/Artifact"]
                within.append(None)
            case b"EMC":
                within.pop()
            case b"Tw":
                word_space[0] = float(operands[0])
            case b"ET":
                assert word_space[0] == 0, "what is drawn next would be stretched"
            case b"Tj" | b"S" | b"f" | b"f*" | b"re":
                assert within, "drawn outside of any mark"

    def note(text: str, *_: object) -> None:
        if text.strip():
            found[within[-1]] = found.get(within[-1], "") + text

    page.extract_text(visitor_operand_before=begin_or_end, visitor_text=note)
    assert not within
    return found
