import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from desk.clock import VIETNAM
from desk.errors import InvalidInput
from tests.ui.conftest import NOW, make_bench, today
from ui import keys
from ui.fields import BirthEdit, Card, ElidedLabel, Field, MomentEdit, MoneyEdit, PhoneEdit, button
from ui.screen import Screen


def leave(qtbot, field: QLineEdit, typed: str) -> str:
    """What a field holds after typing and Enter."""
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field.text()


@pytest.mark.parametrize(
    ("make", "typed", "tidy"),
    [
        (MoneyEdit, "8000", "8.000 đ"),
        (MoneyEdit, "0", "0 đ"),
        (MoneyEdit, "eight", "eight"),
        (PhoneEdit, "0905123456", "0905 123 456"),
        (PhoneEdit, "+84 905 123 456", "0905 123 456"),
        (PhoneEdit, "12", "12"),
        (lambda: BirthEdit(today), "5-7-1990", "05/07/1990"),
        (lambda: BirthEdit(today), "1950", "1950"),
        (lambda: BirthEdit(today), "31/02/1990", "31/02/1990"),
        (lambda: MomentEdit(lambda: NOW), "8h", "20/11/2026 08:00"),
        (lambda: MomentEdit(lambda: NOW), "later", "later"),
    ],
)
def test_fields_put_in_order_what_they_understand_and_leave_the_rest(qtbot, dressed, make, typed, tidy):
    field = make()
    qtbot.addWidget(field)
    assert leave(qtbot, field, typed) == tidy
    assert leave(qtbot, field, "") == tidy


def test_a_moment_is_typed_or_now(qtbot, dressed):
    field = MomentEdit(lambda: NOW)
    qtbot.addWidget(field)
    assert field.moment() is None
    leave(qtbot, field, "19/11 16:40")
    assert field.moment() == NOW.replace(day=19, hour=16, minute=40)
    assert field.moment().tzinfo is VIETNAM
    field.setText("soon")
    with pytest.raises(InvalidInput):
        field.moment()


@pytest.mark.parametrize("editor", [QLineEdit, QPlainTextEdit, QComboBox])
def test_a_field_is_named_by_its_label(qtbot, dressed, editor):
    field = Field("&Full name", editor())
    qtbot.addWidget(field)
    interface = QAccessible.queryAccessibleInterface(field.editor)
    assert interface.text(QAccessible.Text.Name) == "Full name"


def test_the_alt_key_of_the_label_goes_to_the_field(qtbot, dressed):
    card = Card("Applicant")
    qtbot.addWidget(card)
    first, second = Field("&Number", QLineEdit()), Field("&Full name", QLineEdit())
    card.body.addWidget(first)
    card.body.addWidget(second)
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    first.editor.setFocus()
    qtbot.keyClick(first.editor, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(second.editor.hasFocus)


def test_an_error_is_seen_heard_and_moves_nothing(qtbot, dressed):
    field = Field("&Full name", QLineEdit())
    qtbot.addWidget(field)
    before = field.sizeHint()
    field.set_error("Type the name, as it stands on the citizen card and in no other way.")
    assert field.sizeHint() == before
    assert field.minimumSizeHint().width() < 300
    assert field.error.startswith("Type the name")
    assert field.editor.accessibleDescription() == field.error
    assert field.editor.property("error") is True


@pytest.mark.parametrize(
    ("editor", "change"),
    [
        (QLineEdit, lambda editor: editor.setText("Hoa")),
        (QPlainTextEdit, lambda editor: editor.setPlainText("Hoa")),
        (QComboBox, lambda editor: editor.addItem("Hoa")),
    ],
)
def test_an_error_goes_when_the_field_is_changed(qtbot, dressed, editor, change):
    field = Field("&Full name", editor())
    qtbot.addWidget(field)
    field.set_error("Type the name.")
    change(field.editor)
    assert field.error == ""
    assert field.editor.accessibleDescription() == ""
    assert field.findChild(QLabel).text() == "&Full name"


def test_a_button_shows_its_key(qtbot, dressed):
    made = button("Receive", keys.ACT, "primary")
    qtbot.addWidget(made)
    assert made.text() == "Receive  (Ctrl+Enter)"


def test_a_long_label_gives_way(qtbot, dressed):
    label = ElidedLabel("Trung tâm Phục vụ hành chính công xã Phong Hiền")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0


class Form(Screen):
    """A page with fields of all kinds."""

    def __init__(self, bench):
        super().__init__(bench)
        self.parts = [QLineEdit(), QComboBox(), QCheckBox(), QLineEdit(), QPlainTextEdit()]
        layout = QVBoxLayout(self)
        for part in self.parts:
            layout.addWidget(part)
        self.acted = 0

    def act(self):
        self.acted += 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_moves_on_through_all_fields_and_submits_nothing(qtbot, dressed, key):
    form = Form(make_bench())
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    form.parts[0].setFocus()
    for part, following in zip(form.parts, form.parts[1:], strict=False):
        qtbot.waitUntil(part.hasFocus)
        qtbot.keyClick(part, key)
        qtbot.waitUntil(following.hasFocus)
    qtbot.keyClick(form.parts[-1], key)
    assert form.parts[-1].toPlainText() == "\n"
    assert form.acted == 0
