"""The pictures of the guide, drawn from the demo: python -m tests.pictures [--only NAME]

Clock, demo and sizes are fixed, so that a picture changes only with what it shows. Nothing is sent to a printer.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main as desk_program
from db.store import Store
from desk.clock import VIETNAM
from desk.demo import CULTURE, OFFICE, SEATS
from desk.dossier import State
from desk.exporting import report_quarter
from desk.forms.content import FormKind
from desk.paper_day import LineReader, TypedLine
from desk.views import BoardQuery, DossierLine, Filter
from tests.specimens import pages
from ui import theme
from ui.bench import Bench
from ui.catalogue.screen import CatalogueScreen
from ui.export.screen import ExportScreen
from ui.first_start.screen import FirstStartScreen
from ui.intake.screen import IntakeScreen
from ui.jobs import Job
from ui.language import speak
from ui.numbers.screen import NumbersScreen
from ui.passing_on.screen import PassingOnScreen
from ui.places import Place
from ui.running import build_window
from ui.scan import read_scan
from ui.screen import Goto, Screen
from ui.settings.calendar import CalendarSection
from ui.settings.screen import SettingsScreen
from ui.window import MainWindow

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
FRIDAY = datetime(2026, 11, 20, 9, 15, tzinfo=VIETNAM)
SCREEN = QSize(1366, 728)
"""What a screen of 1366x768 leaves beside the task bar."""
STILL_SECONDS = 0.7
"""Longer than any pause that a screen makes before it shows what was typed."""
AT_MOST_SECONDS = 60
CARD = "038199004321||Trần Thị Bích Ngọc|05071999|Nữ|Tổ 3, thôn Hưng Long, xã Hưng Long, tỉnh Lam Sơn|12032022"


class Desk:
    """A window over a store of its own, and what is done in it between two pictures."""

    def __init__(self, window: MainWindow, bench: Bench) -> None:
        self.window = window
        self.bench = bench

    def open(self, place: Place, dossier_id: str = "") -> Screen:
        self.window.open(Goto(place, dossier_id))
        screen = self.window.pages.current
        assert screen is not None
        return screen

    def lines(self, chosen: Filter) -> tuple[DossierLine, ...]:
        return self.bench.reads.board(BoardQuery(FRIDAY, chosen)).lines

    def settle(self) -> QImage:
        """The window, once no work goes on behind it and nothing in it has changed for a while."""
        shown, since = QImage(), monotonic()
        until = since + AT_MOST_SECONDS
        while self.bench.jobs.findChildren(Job) or monotonic() - since < STILL_SECONDS:
            if monotonic() > until:
                raise TimeoutError("the window does not come to rest")
            QTest.qWait(50)
            now = self.window.grab().toImage()
            if now != shown:
                shown, since = now, monotonic()
        return shown


def intake(desk: Desk) -> QImage:
    screen = desk.open(Place.INTAKE)
    assert isinstance(screen, IntakeScreen)
    if screen.form.is_empty():
        desk.window.take_scan(read_scan(CARD, FRIDAY.date()))
        QTest.keyClicks(screen.form.procedure.picker, "cgxn")
        QTest.keyClick(screen.form.procedure.picker, Qt.Key.Key_Return)
        screen.form.procedure.papers.checklist.hand_in_all()
    return desk.settle()


def intake_dark(desk: Desk) -> QImage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, dark=True)
    try:
        return intake(desk)
    finally:
        theme.apply(app, dark=False)


def board(desk: Desk) -> QImage:
    desk.open(Place.BOARD)
    return desk.settle()


def dossier(desk: Desk) -> QImage:
    """One that has been through several hands."""
    reads = desk.bench.reads
    longest = max(desk.lines(Filter.WITH_HOLDER), key=lambda line: len(reads.dossier(line.id).steps))
    desk.open(Place.DOSSIER, longest.id)
    return desk.settle()


def passing_on(desk: Desk) -> QImage:
    screen = desk.open(Place.PASSING_ON)
    assert isinstance(screen, PassingOnScreen)
    screen.choices.receiver.edit.setEditText(CULTURE)
    for line in desk.lines(Filter.AT_DESK)[:3]:
        screen.open(line.id)
    return desk.settle()


def giving_back(desk: Desk) -> QImage:
    desk.open(Place.GIVING_BACK, desk.lines(Filter.READY)[0].id)
    return desk.settle()


def register(desk: Desk) -> QImage:
    desk.open(Place.REGISTER)
    return desk.settle()


def catalogue(desk: Desk) -> QImage:
    screen = desk.open(Place.CATALOGUE)
    assert isinstance(screen, CatalogueScreen)
    screen.browser.box.setText("khai sinh")
    return desk.settle()


def export(desk: Desk) -> QImage:
    """After one for the last quarter; the folder is named as on most desks."""
    screen = desk.open(Place.EXPORT)
    assert isinstance(screen, ExportScreen)
    with TemporaryDirectory(prefix="export-") as folder:
        screen.target.folder.setText(folder)
        screen.choice.put(report_quarter(FRIDAY.date()))
        screen.choice.period.setChecked(True)
        screen.act()
        desk.settle()
    desk.window.messages.clear()
    screen.target.folder.setText("E:\\")
    screen.choice.changes.setChecked(True)
    return desk.settle()


def settings(desk: Desk) -> QImage:
    screen = desk.open(Place.SETTINGS)
    assert isinstance(screen, SettingsScreen)
    screen.choose(CalendarSection)
    return desk.settle()


def receipt(desk: Desk) -> QImage:
    return paper(desk, FormKind.RECEIPT)


def slip(desk: Desk) -> QImage:
    return paper(desk, FormKind.SLIP)


def paper(desk: Desk, kind: FormKind) -> QImage:
    """The first page of a form for the dossier that was received last, in white margins."""
    newest = next(line for line in desk.lines(Filter.ALL) if line.state is not State.AWAITING_SUPPLEMENT)
    issued, form_id = desk.bench.acts.issue_form.issue(newest.id, kind)
    return next(pages(desk.bench.papers.render(issued.form(form_id).content, 1)))


def first_start(desk: Desk) -> QImage:
    screen = desk.open(Place.FIRST_START)
    assert isinstance(screen, FirstStartScreen)
    desk.settle()
    screen.office.fill(OFFICE)
    screen.seat.name.setText(SEATS[0].clerk)
    return desk.settle()


def numbers(desk: Desk) -> QImage:
    """After an hour without power: sheets of a pad that were entered, one that was not, and a number left out."""
    bench = desk.bench
    bench.acts.print_pad.print(20)
    procedure = bench.reads.procedures("hôn nhân", FRIDAY.date())[0]
    reader = LineReader(FRIDAY.date(), lambda: FRIDAY, (), "Mất điện")
    written = (("08:05", "910001", "Hồ Đắc Thiện"), ("08:20", "910002", "Đỗ Hoà"), ("08:50", "12", "Võ Thị Út"))
    for hour, number, name in written:
        line = TypedLine(f"numbers-{number}", hour, number, procedure.code, name=name)
        bench.acts.paper_lines.enter(reader.read(line, procedure))
    bench.acts.void_numbers.void(FRIDAY.date(), "11", "", "Viết hỏng, đã gạch chéo")
    screen = desk.open(Place.NUMBERS)
    assert isinstance(screen, NumbersScreen)
    screen.comparison.head.paper.setText("1-9, 12; 910001-910003, 910003")
    screen.comparison.table.setFocus()
    return desk.settle()


OF_THE_DEMO: dict[str, Callable[[Desk], QImage]] = {
    "intake": intake,
    "intake-dark": intake_dark,
    "board": board,
    "dossier": dossier,
    "passing_on": passing_on,
    "giving_back": giving_back,
    "register": register,
    "catalogue": catalogue,
    "settings": settings,
    "export": export,
    "receipt": receipt,
    "slip": slip,
    "numbers": numbers,
}
OF_A_NEW_DESK: dict[str, Callable[[Desk], QImage]] = {"first_start": first_start}


@contextmanager
def opened(app: QApplication, *, with_demo: bool) -> Iterator[Desk]:
    """A desk on the fixed Friday, in a folder that goes with it."""
    with TemporaryDirectory(prefix="pictures-") as name, ExitStack() as closing:
        folder = Path(name)
        store = Store(folder / "desk.db", desk_program.new_id)
        closing.callback(store.close)
        if with_demo:
            desk_program.play_demo(store, FRIDAY)
        bench = desk_program.build_bench(store, folder, lambda: FRIDAY, closing)
        window = build_window(bench)
        closing.callback(window.close)
        window.resize(SCREEN)
        window.start(app)
        window.show()
        QTest.qWaitForWindowActive(window)
        yield Desk(window, bench)


def save(picture: QImage, path: Path) -> None:
    """As a PNG of 256 colours: a third of the size, and no eye sees it."""
    picture.save(str(path))
    with Image.open(path) as whole:
        few = whole.convert("RGB").quantize(kmeans=8, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def main(arguments: list[str]) -> int:
    names = [*OF_THE_DEMO, *OF_A_NEW_DESK]
    parser = ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--only", choices=names, action="append", help="draw this alone; may be repeated")
    parser.add_argument("--folder", type=Path, default=PICTURES, help="where the pictures go")
    asked = parser.parse_args(arguments)
    wanted = asked.only or names
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    speak(app, "vi")
    theme.apply(app, dark=False)
    for pictures, with_demo in ((OF_THE_DEMO, True), (OF_A_NEW_DESK, False)):
        if not pictures.keys() & set(wanted):
            continue
        with opened(app, with_demo=with_demo) as desk:
            for name, draw in pictures.items():
                if name in wanted:
                    save(draw(desk), asked.folder / f"{name}.png")
                    print(name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
