"""A second start on the same data shows the window that is open already.

The desk that is open listens under a name that only this user's starts on the same folder know. Whoever calls there
is told `SHOWN` when the window stands in front. Imported late: at most starts nobody is called.
"""

import sys
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from desk.errors import StoreUnavailable

SHOWN = b"shown\n"


class OpenDesk(QObject):
    """Listens for further starts on the folder, and shows the window then. Only for who holds the folder's lock."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._show)
        app = QApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._server.close)  # whoever comes now waits for the lock
        QLocalServer.removeServer(name_for(folder))  # what a kill has left: nobody else can be listening
        self._server.listen(name_for(folder))

    def _show(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            show_in_front(self._window)
            caller.write(SHOWN)
            caller.disconnectFromServer()


def show_open_desk(folder: Path, until: QDeadlineTimer) -> bool:
    """Let the desk that has the folder open show its window; False where none of this user's listens.

    Raises `StoreUnavailable` (`store-not-answering`) for one that listens and does nothing until then.
    """
    _let_come_to_the_front(folder)
    socket = QLocalSocket()
    socket.connectToServer(name_for(folder))
    if not socket.waitForConnected(until.remainingTime()):
        return False
    while not socket.canReadLine():
        if not socket.waitForReadyRead(until.remainingTime()):
            if until.hasExpired():
                raise StoreUnavailable("store-not-answering")
            return False  # It is closing just now.
    return True


def name_for(folder: Path) -> str:
    """Where the desk of this user over that folder listens."""
    told = f"{Path.home()}\n{folder.resolve()}"
    return f"mot-cua-desk-{sha256(told.encode(errors='surrogateescape')).hexdigest()[:24]}"


def show_in_front(window: QWidget) -> None:
    """Bring the window back from the task bar, and before the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def _let_come_to_the_front(folder: Path) -> None:
    """Windows lets a window come to the front only if the program that was started last permits it."""
    if sys.platform == "win32":
        import ctypes

        pid, *_ = QLockFile(str(folder / "desk.lock")).getLockInfo()
        ctypes.windll.user32.AllowSetForegroundWindow(pid)
