import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor

from ui import theme
from ui.tables import Column, PagedModel, Table


class Book:
    """Numbered lines, answered twenty at a time."""

    def __init__(self, size: int) -> None:
        self.lines = [f"line {number:05}" for number in range(size)]
        self.asked: list[str | None] = []

    def page(self, after: str | None) -> tuple[list[str], str | None]:
        self.asked.append(after)
        begin = 0 if after is None else next((n for n, line in enumerate(self.lines) if line > after), len(self.lines))
        lines = self.lines[begin : begin + 20]
        return lines, lines[-1] if begin + 20 < len(self.lines) else None


COLUMNS = (
    Column[str]("Line", lambda line: line),
    Column[str]("Due", lambda line: "! late", 10, right=True, colour=lambda line: "red", spoken=lambda line: "late"),
)


def model_of(book: Book) -> PagedModel[str]:
    model = PagedModel(COLUMNS, book.page, lambda line: line)
    model.reload()
    return model


@pytest.fixture
def book():
    return Book(100_000)


@pytest.fixture
def table(qtbot, dressed, book):
    table = Table(model_of(book), "Nothing here")
    qtbot.addWidget(table)
    table.resize(400, 200)
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    table.setFocus()
    return table


@pytest.mark.parametrize("size", [0, 1, 20, 45])
def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp, size):
    model = model_of(Book(size))
    qtmodeltester.check(model)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        qtmodeltester.check(model)
    assert model.rowCount() == size


def test_opening_reads_one_page_however_long_the_book(book, qapp):
    model_of(book)
    assert book.asked == [None]


def test_scrolling_down_reads_on(qtbot, table, book):
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(book.asked) > 1)
    assert table.model().rowCount() >= 40


def test_a_reload_keeps_the_line_and_the_place(qtbot, table, book):
    for _ in range(3):
        table.model().fetchMore(QModelIndex())
    table.setCurrentIndex(table.model().index(50, 0))
    table.scrollTo(table.currentIndex())
    height = table.verticalScrollBar().value()
    book.lines.insert(0, "line -0001")
    table.reload()
    assert table.current() == "line 00050"
    assert table.verticalScrollBar().value() == height
    assert table.model().rowCount() >= 80


def test_a_line_that_is_gone_leaves_nothing_marked(qtbot, table, book):
    table.selectRow(3)
    del book.lines[3]
    with qtbot.waitSignal(table.current_changed, check_params_cb=lambda line: line is None):
        table.reload()
    assert table.current() is None


def test_another_query_begins_at_the_top(table, book):
    for _ in range(3):
        table.model().fetchMore(QModelIndex())
    table.reload(anew=True)
    assert table.model().rowCount() == 20
    assert table.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_chooses_the_line(qtbot, table, key):
    table.selectRow(2)
    with qtbot.waitSignal(table.chosen) as caught:
        qtbot.keyClick(table, key)
    assert caught.args == ["line 00002"]


def test_typing_does_not_move_the_mark(qtbot, table):
    table.selectRow(2)
    qtbot.keyClicks(table, "line 00005")
    assert table.current() == "line 00002"


def test_colour_comes_with_a_word_also_for_those_who_listen(table):
    index = table.model().index(0, 1)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(theme.LIGHT.red)
    assert index.data() == "! late"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "late"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_an_empty_table_says_so(qtbot, dressed):
    empty = Table(model_of(Book(0)), "Nothing here")
    bare = Table(model_of(Book(0)))
    for table in (empty, bare):
        qtbot.addWidget(table)
        table.resize(400, 200)
    assert empty.grab().toImage() != bare.grab().toImage()
