"""How long the window lets a clerk wait: the longest gap between two beats of its event loop, whatever goes on.

A timer beats every 5 ms in the real window over a copy of the large store. A gap is what lies between two beats: all
that the window did meanwhile, and all the time that a worker or the machine kept it from doing it. Beside it stands the
longest gap of the same window while nothing goes on: that much is the machine's. The note says for how long of the
longest gap the program had a processor; what is missing of the gap went to others or to the disk.

    python -m tests.bench.stalls FOLDER
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from subprocess import run
from time import monotonic, perf_counter, process_time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main as desk_program
from db.store import Store
from desk.backups import Occasion
from desk.exporting import ExportRequest, FileFormat, Period
from desk.figures import Asked, Report
from desk.forms.content import FormKind
from desk.register_printing import RegisterRequest
from desk.views import BoardQuery, Filter
from tests.bench.generator import NOW
from tests.bench.measure import Row
from tests.bench.stores import Stores
from ui import theme
from ui.bench import Bench
from ui.board.screen import BoardScreen
from ui.intake.screen import IntakeScreen
from ui.jobs import Job, Progress
from ui.language import speak
from ui.paper_office import SAVE_AS_FILE
from ui.places import Place
from ui.running import build_window
from ui.scan import read_scan
from ui.screen import Goto, Screen
from ui.screens import SCREENS
from ui.window import MainWindow

BUDGET_MS = 100
BEAT_MS = 5
KEY_MS = 25
"""Between two keys: a fast typist. A scanner's keys come at once."""
AT_MOST_SECONDS = 300
CHECKED_SECONDS = 30
PRINTED = 20
EVER = Period(date(2000, 1, 1), date(2100, 1, 1))
CARD = "038199004321||Trần Thị Bích Ngọc|05071999|Nữ|Tổ 3, thôn Hưng Long, xã Hưng Long, tỉnh Lam Sơn|12032022"
ROOT = Path(__file__).parents[2]


def rows(stores: Stores) -> Iterator[Row]:
    """In a process of its own, where nothing but the program keeps the interpreter busy."""
    folder = stores.folder / "stalls"
    folder.mkdir()
    stores.copy("stalls/desk")
    command = [sys.executable, "-m", "tests.bench.stalls", str(folder)]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    ended = run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert told[0]["name"] == "nothing"
    bare = told[0]["gap"]
    yield Row("longest gap, nothing goes on", "ms", bare, note=_note(told[0]))
    for each in told[1:]:
        met = each["gap"] <= BUDGET_MS
        yield Row(f"longest gap, {each['name']}", "ms", each["gap"], bare, f"<= {BUDGET_MS} ms", met, _note(each))


def _note(told: dict[str, float]) -> str:
    return f"{told['beats']} beats, {told['busy']:.0f} ms of it on a processor"


class Heart(QObject):
    """Beats in the event loop, and keeps the longest gap in ms, its time on a processor (ms), and how often it beat."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self.start()

    def start(self) -> None:
        self.gap = self.busy = 0.0
        self.beats = 0
        self._last = perf_counter(), process_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter(), process_time()
        gap, busy = ((after - before) * 1000 for after, before in zip(now, self._last, strict=True))
        self._last = now
        self.beats += 1
        if gap > self.gap:
            self.gap, self.busy = gap, min(gap, busy)


class Desk:
    """The real window; each verb does something and comes back when it is done."""

    def __init__(self, window: MainWindow, bench: Bench, store: Store) -> None:
        self.window = window
        self.bench = bench
        self.store = store

    def received(self) -> int:
        """How many dossiers there are."""
        return int(self.store.connection.execute("SELECT count(*) FROM dossier").fetchone()[0])

    def open(self, place: Place, dossier_id: str = "") -> Screen:
        self.window.open(Goto(place, dossier_id))
        screen = self.window.pages.current
        assert screen is not None
        self.rest()
        return screen

    def rest(self) -> None:
        """Let pass what a screen does a moment later, and what it asks of workers."""
        QTest.qWait(300)
        self.until(lambda: not self.bench.jobs.findChildren(Job))

    def until(self, there: Callable[[], bool]) -> None:
        ends = monotonic() + AT_MOST_SECONDS
        while not there():
            assert monotonic() < ends, "it does not end"
            QTest.qWait(KEY_MS)

    def type(self, text: str) -> None:
        """Into whatever has the focus."""
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, letter)
            QTest.qWait(KEY_MS)

    def work(self, work: Callable[[Progress], object]) -> None:
        """As screens do slow work: by a worker."""
        results: list[object] = []
        self.bench.jobs.run(work, results.append, results.append, lambda done, total: None)
        self.until(lambda: bool(results))
        assert not isinstance(results[0], Exception), results[0]


def nothing(desk: Desk) -> None:
    QTest.qWait(3000)


def typing(desk: Desk) -> None:
    """A receipt from the first letter to the receipt, by keys; then one that begins with a card."""
    screen = desk.open(Place.INTAKE)
    assert isinstance(screen, IntakeScreen)
    for text in ("cgxn", "khai sinh", "chung thuc"):
        screen.form.procedure.picker.setFocus()
        screen.form.procedure.picker.clear()
        desk.type(text)
        QTest.keyClick(screen.form.procedure.picker, Qt.Key.Key_Return)
    desk.window.take_scan(read_scan(CARD, NOW.date()))
    desk.rest()
    before = desk.received()
    screen.form.procedure.papers.checklist.hand_in_all()
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    assert desk.received() == before + 1


def scrolling(desk: Desk) -> None:
    """Down the whole board, a page at a time, until 2,000 lines or all are there."""
    screen = desk.open(Place.BOARD)
    assert isinstance(screen, BoardScreen)
    screen.choose(Filter.ALL)
    for _ in range(100):
        bar = screen.table.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep())
        QTest.qWait(KEY_MS)
    assert screen.table.model().rowCount() > 500


def searching(desk: Desk) -> None:
    screen = desk.open(Place.BOARD)
    assert isinstance(screen, BoardScreen)
    screen.search()
    desk.type("nguyen thi khai sinh")
    desk.rest()


def printing(desk: Desk) -> None:
    """Receipts, one after the other, as PDF files."""
    bench, printed = desk.bench, list[str]()
    bench.settings.set(f"printer.{FormKind.RECEIPT}", SAVE_AS_FILE)
    bench.printed.connect(lambda *told: printed.append(told[0]))
    asked = 0
    for line in bench.reads.board(BoardQuery(NOW)).lines[:PRINTED]:
        for form in bench.reads.dossier(line.id).forms:
            if form.content.kind is FormKind.RECEIPT:
                bench.papers.print(line.id, form.id)
                asked += 1
                QTest.qWait(KEY_MS)
    assert asked >= PRINTED // 2
    desk.until(lambda: len(printed) == asked)


def backup(desk: Desk) -> None:
    desk.work(lambda progress: desk.bench.backups.take(Occasion.ASKED, progress.at))


def examining(desk: Desk) -> None:
    """The first half minute of it: the whole takes long, and all of it is the same."""
    looks: list[object] = []

    def work(progress: Progress) -> None:
        def look() -> None:
            looks.append(1)
            progress.at(0, 0)

        desk.bench.upkeep.examine(look)

    job = desk.bench.jobs.run(work, looks.append, looks.append)
    ends = monotonic() + CHECKED_SECONDS
    desk.until(lambda: monotonic() > ends)
    job.cancel()
    assert len(looks) > 100
    desk.bench.jobs.finish()


def moving(desk: Desk) -> None:
    desk.work(lambda progress: desk.bench.moves_finder.find(desk.bench.reads.standing, progress))


def register(desk: Desk) -> None:
    request = RegisterRequest(NOW.year, "1")
    desk.work(lambda progress: desk.bench.register_press.draw(request, {}, progress))


def exporting(desk: Desk) -> None:
    folder = desk.store.path.parent / "exported"
    folder.mkdir()
    request = ExportRequest(tuple(FileFormat), EVER)
    desk.work(lambda progress: desk.bench.exporter.export(request, folder, progress))


def reporting(desk: Desk) -> None:
    desk.work(lambda progress: desk.bench.figures.rows(Asked(Report.HOLDERS, EVER, NOW), progress))


def opening(place: Place, desk: Desk) -> None:
    dossier = desk.bench.reads.board(BoardQuery(NOW)).lines[0].id if place is Place.DOSSIER else ""
    desk.open(place, dossier)


ACTS: dict[str, Callable[[Desk], None]] = {
    "nothing": nothing,
    **{f"{place}, first": partial(opening, place) for place in SCREENS if place is not Place.FIRST_START},
    **{f"{place}, again": partial(opening, place) for place in SCREENS if place is not Place.FIRST_START},
    "intake by keys": typing,
    "search by keys": searching,
    "board down": scrolling,
    f"{PRINTED} receipts printed": printing,
    "register drawn": register,
    "report over all years": reporting,
    "moves found": moving,
    "backup taken": backup,
    "everything exported": exporting,
    "everything checked, begun": examining,
}


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """The window as it stands all day, without its own timers for backups and checks."""
    app = QApplication(sys.argv[:1])
    speak(app, "vi")
    theme.apply(app, dark=False)
    with ExitStack() as closing:
        store = Store(folder / "desk.db")
        closing.callback(store.close)
        bench = desk_program.build_bench(store, folder, lambda: NOW, closing)
        bench.settings.set("clerk", "Trần Văn Bảo")
        window = build_window(bench)
        closing.callback(window.close)
        window.resize(1366, 728)
        window.start(app)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        yield Desk(window, bench, store)


def main(folder: str) -> None:
    with opened(Path(folder)) as desk:
        desk.rest()
        heart = Heart(desk.window)
        for name, act in ACTS.items():
            heart.start()
            act(desk)
            heart.stop()
            told = {"name": name, "gap": heart.gap, "busy": heart.busy, "beats": heart.beats}
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
