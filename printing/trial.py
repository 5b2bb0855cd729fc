"""The trial page: whether a printer keeps the size, reaches the edges, and prints bars and letters that can be read."""

from collections.abc import Iterator
from io import BytesIO
from itertools import product
from unicodedata import normalize

from printing.barcodes import bars, qr
from printing.blocks import HAIRLINE, Block, Columns, Gap, Stack
from printing.documents import one_at_a_time
from printing.fonts import REGULAR, register
from printing.paper import MM, SHEETS, PaperSize, lowest, page_size
from printing.tagging import TaggedCanvas
from printing.wrapping import Style, centred, text

CODE = "IN-THU-0123"
LONGEST_RULER = 100
"""Millimetres; the one across is shorter on narrow paper."""
PADDING = 3 * MM
BESIDE_RULER = 11 * MM

TITLE = "TRANG IN THỬ"
STEPS = (
    "1. Đo hai thước: dài đúng {across} mm và {down} mm. Nếu khác, tắt chế độ vừa khổ giấy (Fit to page) của máy in.",
    "2. Khung ngoài phải đủ bốn cạnh. Thiếu cạnh nào, giấy tờ sẽ bị cắt ở cạnh đó.",
    "3. Quét hai mã: phải đọc được {code}.",
    "4. So các chữ: đủ dấu, không chữ nào bị thay bằng ô vuông.",
)
NAMES = {
    PaperSize.A4: "giấy A4",
    PaperSize.A4_LANDSCAPE: "giấy A4 ngang",
    PaperSize.A5: "giấy A5",
    PaperSize.A5_LANDSCAPE: "giấy A5 ngang",
    PaperSize.A6: "giấy A6",
    PaperSize.ROLL: "giấy cuộn 80 mm",
}

_TONES = "\u0300\u0301\u0309\u0303\u0323"
_SMALL = tuple(normalize("NFC", vowel + tone) for vowel, tone in product("aăâeêioôơuưy", _TONES)) + tuple("ăâđêôơư")
LETTERS = (*_SMALL, *(letter.upper() for letter in _SMALL))
"""All 134 letters of Vietnamese that ASCII lacks."""


def render_trial(printer: str, paper: PaperSize) -> bytes:
    """The page as a PDF; may be called from any thread. `printer` is the name that the page tells."""
    with one_at_a_time:
        register()
        width, given = page_size(paper)
        sheet, bottom = SHEETS[paper], lowest(paper)
        left, room = sheet.left + PADDING, width - sheet.left - sheet.right - 2 * PADDING
        across = min(LONGEST_RULER, int(room / MM / 10) * 10)
        told = _told(" - ".join(filter(None, (printer, NAMES[paper]))), across, room - BESIDE_RULER)
        tall = max(told.height, LONGEST_RULER * MM) + 13 * MM
        height = given or sheet.top + tall + bottom
        file = BytesIO()
        canvas = TaggedCanvas(file, (width, height), TITLE)
        canvas.setLineWidth(HAIRLINE)
        canvas.rect(sheet.left, bottom, width - sheet.left - sheet.right, height - sheet.top - bottom)
        top = height - sheet.top - 9 * MM
        _ruler(canvas, left, top, across, down=False)
        _ruler(canvas, left, top - 2 * MM, LONGEST_RULER, down=True)
        told.draw(canvas, left + BESIDE_RULER, top - 2 * MM)
        canvas.showPage()
        canvas.save()
        return file.getvalue()


def _told(where: str, across: int, room: float) -> Block:
    steps = (step.format(across=across, down=LONGEST_RULER, code=CODE) for step in STEPS)
    return Stack(
        (
            text(TITLE, Style(14, bold=True, level=1), room),
            text(where, Style(10), room),
            Gap(6),
            *_spaced(text(step, Style(9.5), room) for step in steps),
            Gap(4),
            _symbols(room),
            Gap(6),
            text(" ".join(LETTERS), Style(11, leading=1.35), room),
        )
    )


def _symbols(room: float) -> Block:
    square = 22 * MM
    symbol = qr(CODE, square, square)
    line = bars(CODE, room, room, 12 * MM)
    beside = bars(CODE, room - square, room - square, 12 * MM)
    if beside is not None:
        return Columns((beside, symbol), (room - square, square), middle=True)
    name = text(CODE, centred(9), room)
    return Stack((*filter(None, (line,)), name, Gap(4), qr(CODE, square, room)))


def _spaced(blocks: Iterator[Block]) -> Iterator[Block]:
    for block in blocks:
        yield from (block, Gap(3))


def _ruler(canvas: TaggedCanvas, x: float, y: float, length: int, *, down: bool) -> None:
    """A line of so many millimetres from that point, with a mark at each of them."""
    canvas.setFont(REGULAR, 7)
    for millimetre in range(length + 1):
        mark = (3 if millimetre % 10 == 0 else 2 if millimetre % 5 == 0 else 1) * MM
        along = millimetre * MM
        if down:
            canvas.line(x, y - along, x + mark, y - along)
        else:
            canvas.line(x + along, y, x + along, y + mark)
        if millimetre % 10 == 0 and millimetre:
            if down:
                canvas.drawString(x + 3.6 * MM, y - along - 2.4, str(millimetre))
            else:
                canvas.drawCentredString(x + along, y + 3.6 * MM, str(millimetre))
    canvas.line(x, y, *((x, y - length * MM) if down else (x + length * MM, y)))
