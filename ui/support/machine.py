"""What can be told of this PC and of the program."""

import os
import platform

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from desk import __version__
from desk.support import Part


def machine_parts() -> tuple[Part, ...]:
    """Versions, and the screens where a window can be shown. On the GUI thread."""
    program = {
        "version": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "system": f"{QSysInfo.productType()} {QSysInfo.productVersion()}",
        "kernel": f"{QSysInfo.kernelType()} {platform.release()}",
        "processor": f"{QSysInfo.currentCpuArchitecture()} x {os.cpu_count()}",
        "locale": QLocale.system().name(),
    }
    screens = {
        str(number): f"{screen.size().width()} x {screen.size().height()}, "
        f"{screen.devicePixelRatio():.0%}, {screen.logicalDotsPerInch():.0f} dpi"
        for number, screen in enumerate(QGuiApplication.screens(), 1)
    }
    return Part("program", program), Part("screens", screens)
