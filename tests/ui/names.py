"""What a page says to those who do not see it, and how the keyboard walks it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def nameless(page: QWidget) -> list[str]:
    """The widgets of a page that take the focus, can be seen and have no accessible name."""
    found = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(page) or widget.focusProxy():
            continue
        if isinstance(widget.parent(), QWidget) and widget.parent().focusProxy() is widget:
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def walked(page: QWidget) -> list[QWidget]:
    """The stops of the Tab key that can be seen and used, from the first after the page on."""
    stops, each = [], page.nextInFocusChain()
    while each is not page:
        tabbed = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if page.isAncestorOf(each) and tabbed and each.isVisibleTo(page) and each.isEnabled():
            stops.append(each)
        each = each.nextInFocusChain()
    return stops


def alt_keys(page: QWidget) -> list[str]:
    """The letters and digits that act with Alt on what can be seen of the page."""
    labels = [each for each in page.findChildren(QLabel) if each.buddy() and each.isVisibleTo(page)]
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)]
    return [key.lower() for each in (*labels, *buttons) for key in re.findall("&([^&])", each.text())]
