"""The posting on paper: A4 upright, in type to be read standing before a wall."""

from collections.abc import Iterator
from io import BytesIO
from itertools import groupby

from desk.exporting import Progress
from desk.forms.posting import PostedCase, PostedProcedure, Posting
from printing.blocks import Block, Columns, Gap, ReadAs, Rule, Stack
from printing.documents import one_at_a_time
from printing.flow import Flow, fewest_pages
from printing.fonts import register
from printing.paper import MM, PAGE_NUMBER_HEIGHT, Sheet
from printing.tagging import PackedCanvas, Reading, TaggedCanvas
from printing.wrapping import Style, balanced, centred, text

SHEET = Sheet(210 * MM, 297 * MM, 18 * MM, 15 * MM, 14 * MM, 17 * MM)
SIZES = (15.0, 14.0, 13.0)
CONTENTS_SIZE = 11.5
PADDING = 3.0

TITLE = "THỦ TỤC HÀNH CHÍNH"
CONTENTS_TITLE = "DANH MỤC THỦ TỤC HÀNH CHÍNH"
CONTENTS_HEADS = ("STT", "Mã thủ tục", "Tên thủ tục", "Thời hạn", "Phí, lệ phí", "Trang")
CONTENTS_SHARES = (0.07, 0.13, 0.42, 0.16, 0.14, 0.08)
PAPER_HEADS = ("STT", "Tên giấy tờ", "Loại", "Số bản")
PAPER_SHARES = (0.08, 0.6, 0.2, 0.12)
NO_PAPERS = "theo hướng dẫn tại nơi tiếp nhận."

CONTENTS, SHEETS = range(2)
"""The parts of the posting, as they are read; the contents are drawn last, when all pages are known."""


def draw_posting(posting: Posting, progress: Progress) -> bytes:
    """The posting as a PDF: the contents, then a sheet or more for each procedure. Raises what `progress` does.

    May be called from any thread; between two procedures others may draw. The same posting gives the same bytes on one
    machine.
    """
    file, total = BytesIO(), len(posting.procedures)
    with one_at_a_time:
        register()
        canvas = PackedCanvas(file, (SHEET.width, SHEET.height or 0), _title(posting))
        contents = len(_contents(posting, [0] * total).pages) if total > 1 else 0
        with canvas.part(CONTENTS if contents else SHEETS):
            pass
    begins: list[int] = []
    drawn = contents
    for done, procedure in enumerate(posting.procedures):
        progress.at(done, total)
        begins.append(drawn + 1)
        with one_at_a_time:
            flow, _ = fewest_pages(lambda size, each=procedure: _sheet(posting, each, size), SIZES)  # type: ignore[misc]
            drawn = _draw(canvas, flow, SHEETS, drawn, numbered=total > 1 or len(flow.pages) > 1)
    if contents:
        with one_at_a_time:
            _draw(canvas, _contents(posting, begins), CONTENTS, 0, numbered=True)
            canvas.move_to_front(contents)
    with one_at_a_time:
        canvas.save()
    return file.getvalue()


def _title(posting: Posting) -> str:
    return f"{TITLE} - {posting.procedures[0].code}" if len(posting.procedures) == 1 else CONTENTS_TITLE


def _draw(canvas: TaggedCanvas, flow: Flow, part: int, drawn: int, numbered: bool) -> int:
    """Draw the pages after `drawn` others, and return how many there are then."""
    for page in flow.pages:
        drawn += 1
        with canvas.part(part):
            page.draw(canvas, SHEET, 0, SHEET.height or 0)
            if numbered:
                number = ReadAs(text(f"Trang {drawn}", centred(11), SHEET.text_width), Reading.NOT_AGAIN)
                number.draw(canvas, SHEET.left, PAGE_NUMBER_HEIGHT + 4 * MM)
        canvas.showPage()
    return drawn


def _contents(posting: Posting, begins: list[int]) -> Flow:
    """All procedures, grouped by field, each with its page."""
    room, size = SHEET.text_width, CONTENTS_SIZE
    flow = Flow(SHEET, Stack((text(CONTENTS_TITLE, centred(10, italic=True), room), Gap(4))))
    flow.add(_letterhead(posting), Gap(10), balanced(CONTENTS_TITLE, centred(20, bold=True, level=1), room))
    flow.add(text(f"Áp dụng {posting.as_of}", centred(13, italic=True), room), Gap(10))
    widths = tuple(share * room for share in CONTENTS_SHARES)
    centre, left = centred(size), Style(size)
    styles = (centre, left, left, left, left, centre)
    head = _row(CONTENTS_HEADS, widths, (centred(size, bold=True),) * len(widths))
    numbered = enumerate(zip(posting.procedures, begins, strict=True), start=1)
    rows: list[Block] = []
    for field, group in groupby(numbered, key=lambda item: item[1][0].field):
        lines = [
            _row((str(number), each.code, each.name, each.term, each.fee, str(page)), widths, styles)
            for number, (each, page) in group
        ]
        heading = _row((f"{field or 'Lĩnh vực khác'} ({len(lines)} thủ tục)",), (room,), (Style(size + 1, bold=True),))
        rows += [Stack((heading, lines[0])), *lines[1:]]
    flow.table(Gap(0.0), head, rows)
    return flow


def _sheet(posting: Posting, procedure: PostedProcedure, size: float) -> Flow:
    """One procedure: how long, how much, with which papers, by which law, where to ask."""
    room, body = SHEET.text_width, Style(size)
    running = f"{procedure.code} - {procedure.name}"
    flow = Flow(SHEET, Stack((balanced(running, centred(10, italic=True), room), Rule(room, room), Gap(3))))
    flow.add(_letterhead(posting), Gap(10))
    flow.add(text(f"{TITLE} - {procedure.code}", centred(size), room), Gap(3))
    flow.add(balanced(procedure.name, centred(size + 5, bold=True, level=1), room), Gap(2))
    if procedure.field:
        flow.add(text(f"Lĩnh vực: {procedure.field}", centred(size, italic=True), room))
    flow.add(Rule(room / 3, room, height=14))
    for case in procedure.cases:
        _case(flow, case, size)
    closing = (
        ("Cơ quan giải quyết", procedure.competence),
        ("Nơi nộp hồ sơ và nhận kết quả", posting.place),
        ("Điện thoại hướng dẫn", posting.phone),
        ("Căn cứ pháp lý", procedure.legal_basis),
        ("Quyết định công bố", procedure.decision),
        ("Áp dụng từ", procedure.valid_from),
    )
    for caption, said in closing:
        if said:
            flow.add(text(((f"{caption}: ", True), (said, False)), body, room), Gap(size / 3))
    return flow


def _case(flow: Flow, case: PostedCase, size: float) -> None:
    """A case under its name, where there are several."""
    room, body = SHEET.text_width, Style(size)
    terms = tuple(
        text(((f"{caption}: ", False), (said, True)), body, room)
        for caption, said in (("Thời hạn giải quyết", case.term), ("Phí, lệ phí", case.fee))
    )
    opening = [block for term in terms for block in (term, Gap(size / 3))]
    if case.name:
        name = text(f"Trường hợp: {case.name}", Style(size + 1, bold=True, level=2), room)
        opening = [name, Gap(size / 3), *opening]
    flow.keep(Stack(tuple(opening)))
    if case.papers:
        widths = tuple(share * room for share in PAPER_SHARES)
        small, centre = Style(size - 1), centred(size - 1)
        head = _row(PAPER_HEADS, widths, (centred(size - 1, bold=True),) * len(widths))
        rows = [_row(paper, widths, (centre, small, small, centre)) for paper in case.papers]
        flow.table(Stack((text("Thành phần hồ sơ:", body, room), Gap(3))), head, rows)
    else:
        flow.add(text(f"Thành phần hồ sơ: {NO_PAPERS}", body, room))
    flow.add(Gap(size))


def _letterhead(posting: Posting) -> Block:
    return Stack(tuple(_head_lines(posting)))


def _head_lines(posting: Posting) -> Iterator[Block]:
    room = SHEET.text_width
    *above, own = posting.head
    yield from (balanced(line, centred(13), room) for line in above)
    name = balanced(own, centred(13, bold=True), room)
    yield name
    yield Rule(name.lines[-1].width / 2, room)


def _row(cells: tuple[str, ...], widths: tuple[float, ...], styles: tuple[Style, ...]) -> Block:
    blocks = tuple(
        text(cell, style, wide - 2 * PADDING) for cell, style, wide in zip(cells, styles, widths, strict=True)
    )
    return Columns(blocks, widths, ruled=True, padding=PADDING, middle=True)
