"""A section of the guide with its pictures, as wide as it is read well."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desk.text import fold
from ui import theme
from ui.guide.contents import FILE

WIDEST = 105
"""The longest line, in average letters."""
LINE_HEIGHT = 125.0
"""Percent of the font's own: long text wants more air than a form."""
SETTLED_AFTER = 100
"""Milliseconds without a change of the width before the pictures are fitted to it."""


class GuideText(QTextBrowser):
    """Shows Markdown whose pictures are named as seen from the guide's folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setAccessibleName(self.tr("Guide"))
        self._fitting = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._fitting.timeout.connect(self._fit)

    def show_section(self, markdown: str) -> None:
        """Show that text from its beginning."""
        self._markdown = markdown
        self._render()

    def find_text(self, wanted: str, *, further: bool) -> bool:
        """Mark the next place with that folded text, if there is one; `further` leaves the place that is marked."""
        cursor = self.textCursor()
        start = cursor.selectionEnd() if further else cursor.selectionStart()
        for block in self._blocks():
            at = fold(block.text()).find(wanted, max(0, start - block.position()))
            if at >= 0:
                cursor.setPosition(block.position() + at)
                cursor.setPosition(block.position() + at + len(wanted), QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return True
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture, no wider than the text."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(FILE.parent / QUrl(name).path()))
        scale = self.devicePixelRatioF()
        widest = round((self.lineWrapColumnOrWidth() - 2 * self.document().documentMargin()) * scale)
        if picture.width() > widest:
            picture = picture.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(scale)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._width() != self.lineWrapColumnOrWidth():
            self._fitting.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._markdown:
            self._fitting.start()

    def _fit(self) -> None:
        """Set the section anew, and stay about where the reader is."""
        bar = self.verticalScrollBar()
        read = bar.value() / max(1, bar.maximum())
        self._render()
        bar.setValue(round(read * bar.maximum()))

    def _width(self) -> int:
        return min(self.viewport().width(), self.fontMetrics().averageCharWidth() * WIDEST)

    def _render(self) -> None:
        self.setLineWrapColumnOrWidth(self._width())
        self.setMarkdown(self._markdown)
        self._dress_blocks()
        self._dress_tables()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress_blocks(self) -> None:
        """More air, and the font's own heavier cut."""
        air, heavier = QTextBlockFormat(), QTextCharFormat()
        air.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        heavier.setFontWeight(QFont.Weight.DemiBold)
        for block in self._blocks():
            cursor = QTextCursor(block)
            if "\N{OBJECT REPLACEMENT CHARACTER}" not in block.text():
                cursor.mergeBlockFormat(air)
            for span in block.textFormats():
                if span.format.fontWeight() > QFont.Weight.DemiBold:
                    cursor.setPosition(block.position() + span.start)
                    cursor.setPosition(cursor.position() + span.length, QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(heavier)

    def _dress_tables(self) -> None:
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                dress = table.format().toTableFormat()
                dress.setBorderBrush(QBrush(QColor(theme.colours().line)))
                dress.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                dress.setBorderCollapse(True)
                dress.setCellPadding(theme.space(1))
                table.setFormat(dress)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()
