"""The window: the frame that every screen is shown in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.backups import Tally
from desk.errors import DeskError, InvalidInput
from desk.numbers import sheet_in
from desk.views import BoardCounts
from ui import keys, theme, words
from ui.backup.clock_bar import ClockBar
from ui.backup.telling import told
from ui.bench import Bench, Changes
from ui.messages import Message, MessageBar, MessageKind
from ui.pages import Factory, Pages
from ui.places import Place
from ui.print_watch import PrintWatch
from ui.scan import BadScan, CardScan, CodeScan, Scan
from ui.scan_box import ScanBox
from ui.scan_watcher import ScanWatcher
from ui.screen import BACKUPS, SUPPORT, Goto, NumbersToEnter, Screen
from ui.sentences import sentence
from ui.side_bar import SideBar
from ui.status_line import StatusLine

Waiting = Callable[[BoardCounts], int]

NARROW = 56
"""Below this many times the height of a line the side bar shows keys only."""
COUNTED_EVERY = 60_000
"""Milliseconds: what is due changes with the clock too."""


class MainWindow(QMainWindow):
    """Shows one screen at a time, and brings keys, scans and messages to where they belong.

    Until the office is set up only the first start can be opened, and the guide.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._waiting: dict[str, Waiting] = {}
        self.side_bar = SideBar(self)
        self.scan_box = ScanBox(lambda: bench.witness.now().date(), self)
        self.clock_bar = ClockBar(bench, self)
        self.messages = MessageBar(self)
        self.status = StatusLine(self)
        self.pages = Pages(bench, self)
        self._lay_out()
        self._bind_keys()
        self.pages.built.connect(self._connect)
        self.pages.switched.connect(self._switched)
        self.side_bar.wanted.connect(self._open_named)
        self.scan_box.scanned.connect(self.take_scan)
        self.clock_bar.said.connect(self.say)
        bench.changed.connect(self._changed)
        bench.backup_told.connect(self.show_backups)
        watch = PrintWatch(bench, self.status, self)
        watch.said.connect(self.say)
        watch.wants.connect(self.open)
        self._counting = QTimer(self)
        self._counting.setInterval(COUNTED_EVERY)
        self._counting.timeout.connect(self.count)
        self.show_seat()

    def register_screen(self, place: Place, factory: Factory, waiting: Waiting | None = None) -> None:
        """Announce a screen; in the side bar too when it has a key. `waiting` reads its badge from the counts."""
        self.pages.announce(place, factory)
        if waiting is not None:
            self._waiting[place] = waiting
        if place in keys.PLACES:
            self.side_bar.add(place)
            self._shortcut(keys.PLACES[place], lambda: self._open_named(place))

    def start(self, app: QApplication) -> None:
        """Show the window with its first screen, then listen for scans."""
        self._open_named(Place.INTAKE)
        self.show()  # before all that happens passes through the watcher
        watcher = ScanWatcher(lambda: self._bench.witness.now().date(), self._own_prefix, self)
        watcher.scanned.connect(self.take_scan)
        watcher.watch(app)
        QTimer.singleShot(0, self.count)
        self._counting.start()

    def open(self, goto: Goto) -> None:
        """Show a screen, build it if need be, and give it what it is to take."""
        name = goto.name
        if name != Place.GUIDE and self._bench.reads.standing.office is None:
            name = Place.FIRST_START
        if not self.pages.knows(name):
            return
        screen = self.pages.show_page(name)
        if goto.dossier_id:
            screen.open(goto.dossier_id)
        if goto.scan is not None:
            screen.take_scan(goto.scan)
        if goto.numbers is not None:
            screen.take_numbers(goto.numbers)
        if goto.about:
            screen.explain(goto.about)

    def say(self, message: Message) -> None:
        """Show a message. What went wrong may have been the clock."""
        self.messages.show_message(message)
        if message.kind is MessageKind.ERROR:
            self.clock_bar.look()

    def take_scan(self, scan: Scan) -> None:
        """Let the current screen act on a scan; else a code opens its dossier, a card starts an intake."""
        if isinstance(scan, BadScan):
            self.say(Message(sentence(scan.error), MessageKind.ERROR))
        elif (screen := self.pages.current) is not None and screen.take_scan(scan):
            return
        elif isinstance(scan, CardScan):
            self.open(Goto(Place.INTAKE, scan=scan))
        else:
            self._open_code(scan)

    def count(self) -> None:
        """Count anew what waits on each screen."""
        if self._bench.reads.standing.office is None:
            return
        counts = self._bench.reads.board_counts(self._bench.witness.now())
        for name, waiting in self._waiting.items():
            self.side_bar.set_waiting(name, waiting(counts))

    def show_backups(self, tallies: tuple[Tally, ...]) -> None:
        """Show how things stand with the backups."""
        now, calendar = self._bench.witness.now(), self._bench.reads.standing.calendar
        self.status.set_backup(told(tallies, calendar, now))

    def show_damage(self, what: str) -> None:
        """Say that the data are damaged, and lead to the backups."""
        text = self.tr("The data are damaged ({what}). Finish with this person, then restore the last backup.")
        show = self.tr("Show the backups")
        goto = Goto(Place.SETTINGS, about=BACKUPS)
        self.say(Message(text.format(what=what), MessageKind.ERROR, show, lambda: self.open(goto)))

    def show_fault(self, fault: DeskError) -> None:
        """Say that the program failed, and lead to where a support file is made."""
        goto = Goto(Place.SETTINGS, about=SUPPORT)
        self.say(Message(sentence(fault), MessageKind.ERROR, self.tr("Support file"), lambda: self.open(goto)))

    def show_unsent(self, count: int | None) -> None:
        """Show how many dossiers wait to be sent upward; None where this office sends nothing."""
        self.side_bar.set_waiting(Place.EXPORT, count or 0)
        self.status.set_unsent(count)

    def show_seat(self) -> None:
        """Show who sits here, after that has changed."""
        self.side_bar.set_seat(self._bench.witness.seat)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is told from now on, such as the last form printed, finds nobody reading the store."""
        self._bench.changed.disconnect(self._changed)
        self._counting.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_bar.set_narrow(self.width() < self.fontMetrics().height() * NARROW)

    def _lay_out(self) -> None:
        scroller = QScrollArea(self)
        scroller.setWidget(self.pages)
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout()
        page.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(1))
        page.setSpacing(theme.space(3))
        page.addWidget(self.scan_box)
        page.addWidget(self.clock_bar)
        page.addWidget(scroller, 1)
        page.addWidget(self.messages)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side_bar)
        across.addLayout(page, 1)
        whole = QWidget(self)
        down = QVBoxLayout(whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        self.setCentralWidget(whole)

    def _bind_keys(self) -> None:
        self._shortcut(keys.SCAN, self._focus_scan_box)
        self._shortcut(keys.ACT, lambda: self._tell(lambda screen: screen.act()))
        self._shortcut(keys.BACK, lambda: self._tell(lambda screen: screen.back()))
        self._shortcut(keys.SEARCH, lambda: self._tell(lambda screen: screen.search()))
        self._shortcut(keys.PRINT_QUEUE, lambda: self._open_named(Place.PRINT_QUEUE))
        self._shortcut(keys.PRINT, lambda: self._tell(lambda screen: screen.print_again()))
        self._shortcut(keys.DATE_BACK, lambda: self._tell(lambda screen: screen.date_back()))

    def _tell(self, verb: Callable[[Screen], None]) -> None:
        if self.pages.current is not None:
            verb(self.pages.current)

    def _shortcut(self, key: keys.Keys, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(self)
        shortcut.setKeys(keys.sequences(key))
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut

    def _focus_scan_box(self) -> None:
        self.scan_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scan_box.selectAll()

    def _own_prefix(self) -> str:
        office = self._bench.reads.standing.office
        return office.code if office else ""

    def _open_named(self, name: str) -> None:
        """Asked for by its key or by the mouse; the guide begins with the screen that is shown."""
        self.open(Goto(name, about=self.pages.name))

    def _open_code(self, scan: CodeScan) -> None:
        dossier_id = self._bench.reads.dossier_with_code(scan.code)
        if dossier_id is not None:
            self.open(Goto(Place.DOSSIER, dossier_id))
        elif (sheet := sheet_in(scan.code)) is not None:
            unentered = InvalidInput("scan", "sheet-not-entered", number=sheet)
            goto = Goto(Place.BACK_ENTRY, numbers=NumbersToEnter(None, (str(sheet),)))
            enter = self.tr("Enter it")
            self.say(Message(sentence(unentered), MessageKind.WARNING, enter, lambda: self.open(goto)))
        else:
            unknown = InvalidInput("scan", "code-unknown", dossier=scan.code)
            self.say(Message(sentence(unknown), MessageKind.WARNING))

    def _connect(self, screen: Screen) -> None:
        screen.said.connect(self.say)
        screen.wants.connect(self.open)
        screen.title_changed.connect(self._show_title)

    def _switched(self, name: str) -> None:
        self.side_bar.set_current(name)
        self.clock_bar.look()
        self._show_title("")

    def _show_title(self, title: str) -> None:
        shown, desk = title or words.word(Place(self.pages.name)), self.tr("One-stop desk")
        self.setWindowTitle(f"{shown} — {desk}")

    def _changed(self, changes: Changes) -> None:
        if changes.office:
            self.show_seat()
        self.clock_bar.look()
        self._tell(lambda screen: screen.refresh(changes))
        QTimer.singleShot(0, self.count)
