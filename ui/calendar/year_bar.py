"""Which year is shown, and whether the office has confirmed it."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui import theme
from ui.fields import ElidedLabel, button, label, spaced


class YearBar(QWidget):
    """Buttons to the years beside it, the tick of the year, and what is not confirmed yet of the years that matter."""

    turned = Signal(int)
    """So many years on."""
    confirmed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = button("«"), button("»")
        for side, name, key in (
            (self.before, self.tr("Year before"), "Ctrl+PgUp"),
            (self.after, self.tr("Year after"), "Ctrl+PgDown"),
        ):
            side.setAccessibleName(name)
            side.setToolTip(f"{name} ({key})")
        self._year = label("", "title")
        self._year.setFont(theme.semibold(1.3))
        self.tick = QCheckBox(self)
        self._open = ElidedLabel()
        self._open.setProperty("role", "amber")
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.tick.clicked.connect(self.confirmed)
        layout = spaced(QHBoxLayout(self), gap=2)
        for part in (self.before, self._year, self.after):
            layout.addWidget(part)
        layout.addSpacing(theme.space(3))
        layout.addWidget(self.tick)
        layout.addSpacing(theme.space(2))
        layout.addWidget(self._open, 1)

    @property
    def open_years(self) -> str:
        """What is said of the years that are not confirmed; empty when all is well."""
        return self._open.text()

    def show_year(self, year: int, confirmed: Collection[int], needed: Collection[int]) -> None:
        """`needed` are the years that due times reach now."""
        self._year.setText(str(year))
        self.tick.setText(self.tr("&List of {year} compared and complete").format(year=year))
        self.tick.setChecked(year in confirmed)
        missing = ", ".join(str(each) for each in sorted(needed) if each not in confirmed)
        text = self.tr("! Not confirmed: {years}. Due times may be wrong.").format(years=missing) if missing else ""
        self._open.setText(text)
        self._open.setToolTip(text)
