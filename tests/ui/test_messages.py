import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import messages
from ui.messages import Message, MessageBar, MessageKind


@pytest.fixture
def bar(qtbot, dressed):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def shown(bar: MessageBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize("kind", MessageKind)
def test_each_kind_has_its_sign_beside_its_colour(bar, kind):
    bar.show_message(Message("Dossier received.", kind))
    assert shown(bar) == [messages.SIGNS[kind], "Dossier received."]
    assert len(set(messages.SIGNS.values())) == len(MessageKind)


def test_the_bar_keeps_its_height(bar):
    empty = bar.minimumHeight(), bar.maximumHeight()
    bar.show_message(Message("A long message. " * 40, MessageKind.ERROR, "Print again", lambda: None))
    assert (bar.minimumHeight(), bar.maximumHeight()) == empty
    assert bar.sizeHint().height() <= bar.minimumHeight()
    assert bar.minimumSizeHint().width() < 400


def test_a_message_goes_by_itself(qtbot, bar, monkeypatch):
    monkeypatch.setitem(messages.SHOWN_FOR, MessageKind.INFO, 1)
    bar.show_message(Message("Saved."))
    qtbot.waitUntil(lambda: bar.message is None)
    assert shown(bar) == []


def test_errors_and_offers_stay_longer(bar):
    assert messages.SHOWN_FOR[MessageKind.ERROR] > 2 * messages.SHOWN_FOR[MessageKind.INFO]
    bar.show_message(Message("Received.", MessageKind.DONE, "Print again", lambda: None))
    assert bar._timer.interval() == messages.SHOWN_FOR[MessageKind.ERROR]


def test_the_offer_is_taken_once_and_without_the_focus(qtbot, dressed):
    page = QWidget()
    qtbot.addWidget(page)
    layout, field, bar = QVBoxLayout(page), QLineEdit(), MessageBar()
    layout.addWidget(field)
    layout.addWidget(bar)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    taken = []
    bar.show_message(Message("Received.", MessageKind.DONE, "Print again", lambda: taken.append(True)))
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert taken == [True]
    assert bar.message is None
    assert field.hasFocus()


def test_a_new_message_takes_the_place_of_the_old(bar):
    bar.show_message(Message("First.", MessageKind.ERROR, "Print again", lambda: None))
    bar.show_message(Message("Second."))
    assert shown(bar)[1] == "Second."
    assert bar.findChild(QPushButton).isHidden()
