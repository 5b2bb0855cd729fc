"""What the desk needs of the Qt it runs on."""

import sys

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on None cannot be given away")
def test_a_call_that_returns_nothing_takes_nothing(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses a reference to None with every such call; after some thousands the process dies."""
    button = QPushButton()
    qtbot.addWidget(button)
    before = sys.getrefcount(None)
    for _ in range(1000):
        button.setText("a")
    assert sys.getrefcount(None) > before - 500
