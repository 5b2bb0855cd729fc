"""Labels on paper: each on a sheet of its own, or 24 to a sheet of A4."""

from collections.abc import Sequence
from io import BytesIO
from itertools import chain

from desk.forms.labels import Label, LabelKind
from printing.barcodes import bars, qr
from printing.blocks import Block, Columns, Gap, Rule, Stack
from printing.documents import one_at_a_time
from printing.flow import Flow, fewest_pages
from printing.fonts import register
from printing.paper import EDGE, LABEL_SHEETS, MM, LabelPaper, Sheet
from printing.tagging import TaggedCanvas
from printing.wrapping import Style, balanced, centred, text

ACROSS, DOWN = 3, 8
CELL = Sheet(70 * MM, 297 / DOWN * MM, 5 * MM, 4 * MM, EDGE, EDGE)
"""A label of a sheet of 24."""

ON = {
    LabelPaper.A6: (LABEL_SHEETS[LabelPaper.A6], (18.0, 16.0, 14.0, 12.0, 11.0, 10.0)),
    LabelPaper.ROLL: (LABEL_SHEETS[LabelPaper.ROLL], (12.0,)),
    LabelPaper.SHEET: (CELL, (8.5, 8.0, 7.5, 7.0, 6.5, 6.0)),
}
"""The page that a label has, and the sizes of type it is tried in."""

TITLES = {LabelKind.ADDRESS: "Nhãn gửi bưu chính", LabelKind.FOLDER: "Nhãn hồ sơ"}
BARS_HEIGHT = 11 * MM
QR_SIZE = 16 * MM


def draw_labels(labels: Sequence[Label], paper: LabelPaper) -> bytes:
    """The labels as a PDF, in their order. One that is too long for its place goes on in the next.

    May be called from any thread; others may draw meanwhile. The same labels give the same bytes on one machine.
    """
    file, sheet = BytesIO(), LABEL_SHEETS[paper]
    title = f"{TITLES[labels[0].kind]} - {labels[0].code}" if len(labels) == 1 else TITLES[labels[0].kind]
    flows = []
    for label in labels:
        with one_at_a_time:
            flows.append(_laid_out(label, paper))
    with one_at_a_time:
        canvas = TaggedCanvas(file, (sheet.width, sheet.height or sheet.width), title)
        if paper is LabelPaper.SHEET:
            _draw_sheets(canvas, flows)
        else:
            _draw_singly(canvas, flows)
        canvas.save()
    return file.getvalue()


def _draw_singly(canvas: TaggedCanvas, flows: list[Flow]) -> None:
    for number, flow in enumerate(flows):
        height = flow.sheet.height or flow.depth + flow.sheet.bottom
        canvas.setPageSize((flow.sheet.width, height))
        for page in flow.pages:
            with canvas.part(number):
                page.draw(canvas, flow.sheet, 0, height)
            canvas.showPage()


def _laid_out(label: Label, paper: LabelPaper) -> Flow:
    register()
    sheet, sizes = ON[paper]
    flow, _ = fewest_pages(lambda size: label_flow(label, sheet, size), sizes)
    return flow


def _draw_sheets(canvas: TaggedCanvas, flows: list[Flow]) -> None:
    height, cell = 297 * MM, CELL.height or 0
    labels = [(number, page) for number, flow in enumerate(flows) for page in flow.pages]
    for first in range(0, len(labels), ACROSS * DOWN):
        for place, (number, page) in enumerate(labels[first : first + ACROSS * DOWN]):
            row, column = divmod(place, ACROSS)
            with canvas.part(number):
                page.draw(canvas, CELL, column * CELL.width, height - row * cell)
        canvas.showPage()


def label_flow(label: Label, sheet: Sheet, size: float) -> Flow:
    """Whose label it is, what it says, and the code: in bars where they have room, else as a QR symbol at the side."""
    room = sheet.text_width
    symbol = bars(label.code, sheet.width - 2 * EDGE, room, BARS_HEIGHT) if sheet is not CELL else None
    narrow = room if symbol else room - QR_SIZE - 2 * MM
    head = tuple(balanced(line, centred(size * 0.75), room) for line in label.head)
    code = text(label.code, centred(size * 1.4 if symbol else size, bold=True, level=1), room)
    said = tuple(
        text(((f"{line.caption}: ", False), (line.text, line.strong)), Style(size), narrow) for line in label.lines
    )
    lines: tuple[Block, ...] = tuple(chain.from_iterable((line, Gap(size / 6)) for line in said))
    flow = Flow(sheet, Stack((code, Gap(2))))
    rule = Rule(room, room, height=size / 2)
    if symbol is None:
        side = qr(label.code, QR_SIZE, QR_SIZE)
        flow.add(*head, rule, Gap(size / 3), Columns((Stack(lines), side), (narrow + 2 * MM, QR_SIZE)), Gap(2), code)
    elif label.kind is LabelKind.FOLDER:
        flow.add(*head, rule, Gap(size / 2), symbol, Gap(3), code, Gap(size / 2), *lines)
    else:
        flow.add(*head, rule, Gap(size / 2), *lines, Gap(size / 2), symbol, Gap(3), code)
    return flow
