"""What stands on a page told once more in the order of reading, for those who have it read out (tagged PDF).

ReportLab knows nothing of this. The marks and the tree are those of ISO 32000-1, 14.6 to 14.8: a part for each copy, in
it paragraphs, and tables of rows and cells.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import BinaryIO
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

CELLS = {"TH", "TD"}


class Reading(Enum):
    """How a block is read out, if not as it stands."""

    HEADS = "its cells are the heads of the table's columns"
    NOT_AGAIN = "it repeats what was said, or only counts pages"


@dataclass
class _Element:
    """A node of the tree; ReportLab writes objects that it does not know as their `str`.

    `kids` are nodes, or the numbers of marked stretches of the page whose object is `page`. A cell fills `span`
    columns.
    """

    tag: str
    number: int
    parent: int
    span: int = 1
    kids: "list[_Element | int]" = field(default_factory=list)
    page: int = 0

    def __str__(self) -> str:
        kids = " ".join(str(kid) if isinstance(kid, int) else f"{kid.number} 0 R" for kid in self.kids)
        page = f"/Pg {self.page} 0 R" if self.page else ""
        return f"<</Type/StructElem/S/{self.tag}/P {self.parent} 0 R{page}/K[{kids}]{self._attributes}>>"

    @property
    def _attributes(self) -> str:
        scope = "/Scope/Column" if self.tag == "TH" else ""
        span = f"/ColSpan {self.span}" if self.span > 1 else ""
        return f"/A<</O/Table{scope}{span}>>" if scope or span else ""


@dataclass
class _Root:
    """The root, and for each page which node each of its marked stretches belongs to."""

    document: _Element
    pages: list[list[_Element]]

    def __str__(self) -> str:
        owners = (" ".join(f"{owner.number} 0 R" for owner in page) for page in self.pages)
        numbers = " ".join(f"{number}[{page}]" for number, page in enumerate(owners))
        kids = f"/K {self.document.number} 0 R"
        return f"<</Type/StructTreeRoot{kids}/ParentTree<</Nums[{numbers}]>>/ParentTreeNextKey {len(self.pages)}>>"


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab carries no types.
    """Notes what is drawn as text, and where it belongs. All else is an artifact: lines, and symbols for machines."""

    def __init__(self, file: BinaryIO, size: tuple[float, float], title: str) -> None:
        """The same calls give the same bytes."""
        super().__init__(file, pagesize=size, invariant=1, lang="vi")
        self.setTitle(title)
        self.setAuthor("")
        self.setCreator("Mot Cua Desk")
        self.setViewerPreference("DisplayDocTitle", "true")
        self._root = _Root(_Element("Document", 0, 0), [[]])
        self._root.document.parent = self._registered(self._root)
        self._root.document.number = self._registered(self._root.document)
        self._doc.Catalog.MarkInfo = "<</Marked true>>"
        self._doc.Catalog.StructTreeRoot = f"{self._root.document.parent} 0 R"
        self._parts: dict[int, _Element] = {}
        self._tables: list[_Element] = []
        self._at = self._root.document
        self._silent = False
        self._cell = "TD"

    @contextmanager
    def part(self, number: int) -> Iterator[None]:
        """What is drawn belongs to that copy, whatever is drawn between."""
        if number not in self._parts:
            self._parts[number] = self._add("Part")
        with self._inside(self._parts[number]):
            yield

    @contextmanager
    def reading(self, how: Reading) -> Iterator[None]:
        """What is drawn is read out that way."""
        before = self._silent, self._cell
        if how is Reading.HEADS:
            self._cell = "TH"
        else:
            self._silent = True
        yield
        self._silent, self._cell = before

    @contextmanager
    def row(self) -> Iterator[None]:
        """What is drawn is a row, of the table drawn last if no text came between. In a cell there is none."""
        if self._silent or self._at.tag in CELLS:
            yield
            return
        table = self._at.kids[-1] if self._at.kids else None
        if not isinstance(table, _Element) or table.tag != "Table":
            table = self._add("Table")
            self._tables.append(table)
        with self._inside(table), self._inside(self._add("TR")):
            yield

    @contextmanager
    def cell(self, span: int = 1) -> Iterator[None]:
        """What is drawn in a row is its next cell, `span` columns wide; the last one fills the table."""
        if self._at.tag != "TR" or self._silent:
            yield
            return
        cell = self._add(self._cell)
        cell.span = span
        with self._inside(cell):
            yield

    @contextmanager
    def paragraph(self, level: int = 0) -> Iterator[None]:
        """What is drawn is text: a paragraph, a heading of that level (1 for the title), or what a cell says."""
        if self._silent:
            yield
            return
        element = self._at if self._at.tag in CELLS else self._add(f"H{level}" if level else "P")
        owners = self._root.pages[-1]
        self._code.append(f"EMC /{element.tag} <</MCID {len(owners)}>> BDC")
        element.kids.append(len(owners))
        owners.append(element)
        yield
        self._code.append("EMC /Artifact BMC")

    def showPage(self) -> None:  # noqa: N802
        self._code[:0] = ["/Artifact BMC"]
        self._code.append("EMC")
        name = self._doc.thisPageName()
        super().showPage()
        page = self._doc.idToObject[name]
        page.StructParents, page.Tabs = len(self._root.pages) - 1, "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        for element in self._root.pages[-1]:
            element.page = self._doc.idToObjectNumberAndVersion[name][0]
        self._root.pages.append([])

    def move_to_front(self, count: int) -> None:
        """Let the pages that were shown last, that many, come first."""
        pages = self._doc.Pages.pages
        pages[:] = [*pages[-count:], *pages[:-count]]

    def save(self) -> None:
        """Write the file; the last page must have been shown."""
        self._root.pages.pop()
        for table in self._tables:
            _fill_rows(table)
        super().save()

    @contextmanager
    def _inside(self, element: _Element) -> Iterator[None]:
        before, self._at = self._at, element
        yield
        self._at = before

    def _add(self, tag: str) -> _Element:
        element = _Element(tag, 0, self._at.number)
        element.number = self._registered(element)
        self._at.kids.append(element)
        return element

    def _registered(self, thing: object) -> int:
        """The number of the thing among the objects of the file."""
        self._doc.Reference(thing, f"tag{self._doc.objectcounter}")
        return int(self._doc.objectcounter)


class PackedCanvas(TaggedCanvas):
    """Packs every page as soon as it is shown: ReportLab keeps them all as plain text until the end."""

    def showPage(self) -> None:  # noqa: N802
        name = self._doc.thisPageName()
        super().showPage()
        page = self._doc.idToObject[name]
        packed = PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])})
        page.Contents = PDFStream(packed, compress(page.stream.encode("latin-1")) + b"\n")
        page.stream = None


def _fill_rows(table: _Element) -> None:
    """Let every row of a table be as wide as the widest."""
    rows = [
        [cell for cell in row.kids if isinstance(cell, _Element)] for row in table.kids if isinstance(row, _Element)
    ]
    wide = [sum(cell.span for cell in cells) for cells in rows]
    for cells, taken in zip(rows, wide, strict=True):
        cells[-1].span += max(wide) - taken
