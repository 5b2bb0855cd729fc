"""Earlier exports, and what their files must add up to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.facts import Exported
from ui import words
from ui.export.port import Exporter
from ui.fields import Card, Field
from ui.tables import Column, PagedModel, Table


class PastCard(Card):
    """The latest exports; the files of the one the clerk is on stand below."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PastCard", "Earlier exports"), parent)
        columns: tuple[Column[Exported], ...] = (
            Column(self.tr("When"), lambda fact: words.short_moment(fact.recorded_at), 16),
            Column(self.tr("Dossiers"), lambda fact: words.grouped(fact.dossiers), 8, right=True),
            Column(self.tr("Up to line"), _mark, 9, right=True),
            Column(self.tr("By"), lambda fact: fact.clerk),
        )
        model = PagedModel(columns, lambda _: (exporter.history(), None), lambda fact: fact.export_id, self)
        self.table: Table[Exported] = Table(model, self.tr("Nothing has been exported yet."), self)
        self.table.setAccessibleName(self.tr("Earlier exports"))
        self.files = QPlainTextEdit(self)
        self.files.setReadOnly(True)
        self.files.setTabChangesFocus(True)
        self.files.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.files.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Field(self.tr("Fi&les and their SHA-256"), self.files))
        self.table.current_changed.connect(self._show)

    def read(self) -> None:
        """Read the exports anew; the newest is the current one."""
        self.table.reload(anew=True)
        if self.table.model().rowCount():
            self.table.selectRow(0)

    def _show(self, fact: Exported | None) -> None:
        lines = [f"{name}\n    {summed}" for name, summed in fact.file_sha256.items()] if fact else []
        self.files.setPlainText("\n".join(lines))


def _mark(fact: Exported) -> str:
    """Where the mark stood after it; nothing before the first export of changes."""
    return words.grouped(fact.through_seq) if fact.through_seq else "—"
