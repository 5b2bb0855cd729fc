from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from ui import theme

GROUNDS = ("page", "card", "tint")
TEXTS = ("text", "quiet", "action", "red", "amber", "green")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=lambda colours: colours.name)
def test_every_text_can_be_read_on_every_ground(colours):
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS]
    pairs += [("on_action", "action"), ("card", "text")]
    pairs += [("bar_text", ground) for ground in ("bar", "bar_current", "bar_badge")]
    pairs += [("bar_quiet", ground) for ground in ("bar", "bar_current")]
    for text, ground in pairs:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize(("dark", "colours"), [(False, theme.LIGHT), (True, theme.DARK)])
def test_the_chosen_scheme_reaches_what_is_painted_by_hand(qapp, dark, colours):
    theme.apply(qapp, dark)
    assert theme.colours() is colours
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.page)


def test_a_desk_without_a_wish_follows_the_system_when_it_turns_dark(qapp):
    theme.apply(qapp, None)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is theme.DARK
    theme.apply(qapp, False)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is theme.LIGHT


def test_the_two_cuts_of_the_vietnamese_font_are_in_use(dressed):
    assert theme.FAMILY in QFontDatabase.families()
    assert dressed.font().family() == theme.FAMILY
    assert {"Regular", "SemiBold"} <= set(QFontDatabase.styles(theme.FAMILY))


def inked_rows(widget: QWidget) -> int:
    """How many rows of pixels the text takes, between the frame's sides."""
    picture = widget.grab().toImage()
    ground = picture.pixelColor(picture.width() - 60, picture.height() // 2)
    frame = 0 if isinstance(widget, QLabel) else 3
    rows = [
        row
        for row in range(frame, picture.height() - frame)
        if any(picture.pixelColor(column, row) != ground for column in range(12, picture.width() - 60))
    ]
    return rows[-1] - rows[0] + 1


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QLabel, QPushButton], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("role", ["", "due"])
def test_letters_with_all_their_marks_are_not_cut(qtbot, dressed, kind, role):
    letters = "ẤỂỖỞỮẬỆ"
    widget = kind()
    qtbot.addWidget(widget)
    widget.setProperty("role", role)
    if isinstance(widget, QComboBox):
        widget.addItem(letters)
    else:
        widget.setText(letters)
    widget.ensurePolished()
    widget.resize(widget.sizeHint() + QSize(200, 0))
    ink = QFontMetrics(widget.font()).tightBoundingRect(letters)
    assert inked_rows(widget) >= ink.height() - 1


def test_sizes_grow_with_the_font(qapp, dressed):
    usual = theme.space(4)
    font = qapp.font()
    font.setPointSizeF(20)
    qapp.setFont(font)
    assert theme.space(4) >= 2 * usual - 1
    theme.apply(qapp, dark=False)
    assert theme.space(4) == usual


def test_the_style_sheet_reads_only_icons_that_are_there(dressed):
    named = [part.split(")")[0] for part in dressed.styleSheet().split("url(")[1:]]
    assert named
    assert all(Path(name).is_file() for name in named)
