"""Every specimen as a PDF and as pictures, for a person to look at: python -m tests.specimens [--update]

Writes PDFs, and a PNG of each of their pages, to build/specimens. With --update their texts become those that the tests
expect: look at what has changed of them before it is committed.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from tests.printing.reading import shown
from tests.printing.specimens import EXPECTED, SPECIMENS

FOLDER = Path(__file__).parents[1] / "build" / "specimens"
DPI = 110


def main(arguments: list[str]) -> int:
    app = QGuiApplication(sys.argv[:1])
    update = "--update" in arguments
    for folder in (FOLDER, EXPECTED) if update else (FOLDER,):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
    for name, draw in SPECIMENS.items():
        pdf = draw()
        save(name, pdf)
        if update:
            (EXPECTED / f"{name}.txt").write_text(shown(pdf), encoding="utf-8")
    app.quit()
    return 0


def save(name: str, pdf: bytes) -> None:
    """The PDF, and a PNG of each page."""
    (FOLDER / f"{name}.pdf").write_bytes(pdf)
    for number, page in enumerate(pages(pdf), start=1):
        page.save(str(FOLDER / f"{name}-{number}.png"))
    print(name, flush=True)


def pages(pdf: bytes) -> Iterator[QImage]:
    """Each page of a PDF, as on white paper."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for number in range(document.pageCount()):
        page = QImage((document.pagePointSize(number) * DPI / 72).toSize(), QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.drawImage(0, 0, document.render(number, page.size()))
        painter.end()
        yield page
    document.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
