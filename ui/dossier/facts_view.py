"""The history as a table: when it happened and when it was written down, who, and what in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.facts import DossierFact
from ui import theme, words
from ui.dossier.history import Entry, told
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate


class HistoryTable(Table[Entry]):
    """The facts of one dossier, newest first; rows are as tall as what they tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._entries: tuple[Entry, ...] = ()
        columns: tuple[Column[Entry], ...] = (
            Column(translate("history", "When"), when_text, 22),
            Column(translate("history", "Who"), who_text, 28),
            Column(translate("history", "What"), what_text),
        )
        model = PagedModel(columns, lambda _: (self._entries, None), lambda entry: str(id(entry)))
        super().__init__(model, parent=parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("History"))
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_facts(self, facts: tuple[DossierFact, ...]) -> None:
        """Show these, given in the order of the journal."""
        self._entries = told(facts)
        self.reload()

    def sizeHintForRow(self, row: int) -> int:
        """Room above and below the words of a row."""
        return super().sizeHintForRow(row) + theme.space(3)


def when_text(entry: Entry) -> str:
    """When it happened, and when it was noted if that was later."""
    happened = words.short_moment(entry.fact.occurred_at)
    if not entry.fact.dated_back:
        return happened
    noted = translate("history", "noted {moment}").format(moment=words.short_moment(entry.fact.recorded_at))
    return f"{happened}\n{noted}"


def who_text(entry: Entry) -> str:
    counter = translate("history", "Counter {number}").format(number=entry.fact.counter)
    return f"{entry.fact.clerk} · {counter}"


def what_text(entry: Entry) -> str:
    """The sentence, below it what else was noted, each change from old to new, and the reason."""
    nothing = translate("history", "nothing")
    changes = [f"{each.name}: {each.old or nothing} → {each.new or nothing}" for each in entry.changes]
    lines = [entry.sentence, *entry.more, *changes]
    reason = translate("history", "Reason: {reason}").format(reason=entry.fact.reason) if entry.fact.reason else ""
    second = translate("history", "confirmed by {name}").format(name=entry.fact.confirmed_by)
    if owed := " · ".join(filter(None, (reason, entry.fact.confirmed_by and second))):
        lines.append(owed)
    return "\n".join(lines)
