"""How everything looks: colours by role, the font, sizes from its metrics, one style sheet."""

from dataclasses import dataclass, fields
from importlib.util import find_spec
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

ICONS = Path(__file__).parent.parent / "resources" / "icons"
FAMILY = "Be Vietnam Pro"
BODY_POINTS = 10.0
DUE_SCALE = 1.65
"""The due time against the body text: to be read from a metre away."""
_WISH = "colour_scheme"
"""Where the application keeps which scheme it was asked for: system, dark or light."""


@dataclass(frozen=True)
class Colours:
    """Colours by role. Grounds: page, card, tint (what can be scanned or is selected), line, bar and its two.

    All others are for text: every text of a page has a contrast of 4.5 or more on page, card and tint.
    """

    name: str
    page: str
    card: str
    tint: str
    line: str
    text: str
    quiet: str
    action: str
    on_action: str
    red: str
    amber: str
    green: str
    bar: str
    bar_current: str
    bar_badge: str
    bar_text: str
    bar_quiet: str


LIGHT = Colours(
    name="light",
    page="#F5F6F8",
    card="#FFFFFF",
    tint="#E7F0FA",
    line="#DDE1E7",
    text="#1B2430",
    quiet="#5F6A78",
    action="#0B5CAD",
    on_action="#FFFFFF",
    red="#B42318",
    amber="#A4550A",
    green="#1E7B4D",
    bar="#10243E",
    bar_current="#1E3654",
    bar_badge="#2C4A70",
    bar_text="#E8ECF1",
    bar_quiet="#A9B5C2",
)
DARK = Colours(
    name="dark",
    page="#15191F",
    card="#1D232B",
    tint="#20344A",
    line="#333C48",
    text="#E8ECF1",
    quiet="#9AA6B4",
    action="#5AA9F5",
    on_action="#0C131C",
    red="#F97066",
    amber="#F7B267",
    green="#5CC58F",
    bar="#0C131C",
    bar_current="#1A2634",
    bar_badge="#24405F",
    bar_text="#E8ECF1",
    bar_quiet="#9AA6B4",
)


def colours() -> Colours:
    """Those in use now: for what is painted by hand, asked at each painting."""
    return DARK if QApplication.palette().window().color().lightness() < 128 else LIGHT


def space(steps: int) -> int:
    """`steps` of 4 px at the usual size, from the font's height. Layouts use 1 to 4."""
    return max(1, round(QFontMetrics(QApplication.font()).height() * steps / 4.25))


def scaled(scale: float) -> QFont:
    """The application's font, larger or smaller."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    return font


def semibold(scale: float = 1.0) -> QFont:
    """Its heavier cut, for titles and the due time."""
    font = scaled(scale)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def mark(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and let it look."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def apply(app: QApplication, dark: bool | None = None) -> None:
    """Dress the application; `dark` None follows the system, also when it changes later."""
    _load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(FAMILY) if QFontDatabase.hasFamily(FAMILY) else app.font()
    font.setPointSizeF(BODY_POINTS)
    app.setFont(font)
    hints = app.styleHints()
    if app.property(_WISH) is None:
        hints.colorSchemeChanged.connect(_system_changed)
    app.setProperty(_WISH, {None: "system", True: "dark", False: "light"}[dark])
    if dark is None:
        hints.unsetColorScheme()
        _system_changed(hints.colorScheme())
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        _dress(app, DARK if dark else LIGHT)


def _system_changed(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.property(_WISH) == "system":
        _dress(app, DARK if scheme is Qt.ColorScheme.Dark else LIGHT)


def _dress(app: QApplication, chosen: Colours) -> None:
    app.setPalette(palette(chosen))
    app.setStyleSheet(_style_sheet(chosen))


def _load_fonts() -> None:
    """The two cuts the window needs. Without the package the system's font serves."""
    package = find_spec("fontpkg_be_vietnam_pro")
    if package is None or package.origin is None or QFontDatabase.hasFamily(FAMILY):
        return
    for cut in ("Regular", "SemiBold"):
        QFontDatabase.addApplicationFont(str(Path(package.origin).parent / "files" / f"BeVietnamPro-{cut}.ttf"))


def palette(chosen: Colours) -> QPalette:
    """The palette for all that the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    made = QPalette(QColor(chosen.card), QColor(chosen.page))
    for target, colour in {
        role.WindowText: chosen.text,
        role.Text: chosen.text,
        role.ButtonText: chosen.text,
        role.Base: chosen.card,
        role.AlternateBase: chosen.page,
        role.ToolTipBase: chosen.text,
        role.ToolTipText: chosen.card,
        role.PlaceholderText: chosen.quiet,
        role.Highlight: chosen.action,
        role.HighlightedText: chosen.on_action,
        role.Accent: chosen.action,
        role.Link: chosen.action,
        role.LinkVisited: chosen.action,
        role.Mid: chosen.line,
    }.items():
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(chosen.quiet))
    return made


def _style_sheet(chosen: Colours) -> str:
    values = {field.name: getattr(chosen, field.name) for field in fields(chosen)}
    values |= {f"s{steps}": f"{space(steps)}px" for steps in (1, 2, 3, 4)}
    body = QFontMetrics(QApplication.font())
    values |= {
        "due": f"{BODY_POINTS * DUE_SCALE}pt",
        "icons": ICONS.as_posix(),
        "cell": f"{max(0, space(2) - 3)}px",  # Qt adds 3
        "high": f"{body.height() + 2 * _overshoot(body) + 2}px",
        "top": f"{_overshoot(body)}px",
        "due_top": f"{_overshoot(QFontMetrics(semibold(DUE_SCALE)))}px",
        "inner": f"{space(1) - 1}px {space(2)}px",
        "button": f"{space(1) - 2}px {space(3) - 1}px",
        "button_rest": f"{space(1) - 1}px {space(3)}px",
        "focused": f"{space(1) - 2}px {space(2) - 1}px",
    }
    return Template(_SHEET).substitute(values)


def _overshoot(metrics: QFontMetrics) -> int:
    """How far capitals with two marks rise above what the font calls its ascent; Qt cuts them off there."""
    return max(0, -metrics.tightBoundingRect("ẤỂỖ").top() - metrics.ascent())


_SHEET = """
QScrollArea { background: $page; border: none; }
Card { background: $card; border: 1px solid $line; border-radius: 6px; }
QLabel { padding-top: $top; qproperty-indent: 0; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="due"] { font-weight: 600; font-size: $due; color: $action; padding-top: $due_top; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="red"], QLabel[error="true"] { color: $red; }
QLabel[role="amber"] { color: $amber; }
QLabel[role="green"] { color: $green; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $card; color: $text; border: 1px solid $line; border-radius: 4px; padding: $inner;
    selection-background-color: $action; selection-color: $on_action; placeholder-text-color: $quiet; }
QLineEdit, QComboBox { min-height: $high; }
QPlainTextEdit { padding: 0 $s1; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: $page; color: $quiet; }
QLineEdit[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"] { border-color: $red; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $action; padding: $focused; }
QPlainTextEdit:focus { border: 2px solid $action; }
QLineEdit[error="true"]:focus, QComboBox[error="true"]:focus { border-color: $red; }
QComboBox::drop-down { border: none; width: $s4; padding-right: $s1; }
QComboBox::down-arrow { image: url($icons/chevron-$name.svg); width: $s4; height: $s4; }
QComboBox QAbstractItemView, QListView#completions {
    background: $card; border: 1px solid $line; padding: $s1; outline: none;
    selection-background-color: $tint; selection-color: $text; }
ScanBox { background: $tint; border: 1px dashed $action; }
ScanBox:focus { border: 2px solid $action; }

QPushButton {
    background: $card; color: $text; border: 1px solid $line; border-radius: 4px; padding: $button_rest;
    min-height: $high; }
QPushButton:hover { border-color: $quiet; }
QPushButton:focus { border: 2px solid $action; padding: $button; }
QPushButton:pressed, QPushButton:checked { background: $tint; }
QPushButton:disabled { color: $quiet; background: $page; }
QPushButton[role="primary"] {
    background: $action; color: $on_action; border: 1px solid $action; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $page; color: $quiet; border-color: $line; }
QPushButton[role="link"] { background: transparent; border: none; color: $action; padding: 0 $s1;
    min-height: 0; text-align: left; text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $action; }
QPushButton[role="chip"] { padding: 0 $s2; border-radius: 8px; }
QPushButton[role="chip"]:checked { border-color: $action; color: $action; }

QCheckBox, QRadioButton { spacing: $s2; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: $s4; height: $s4; border: 1px solid $quiet; background: $card; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $action; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: $action; border-color: $action; image: url($icons/check-$name.svg); }
QRadioButton::indicator:checked {
    border-color: $action; background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 $action, stop:0.5 $action, stop:0.56 $card, stop:1 $card); }

QTableView, QTreeView, QListView {
    background: $card; color: $text; border: 1px solid $line; border-radius: 4px; outline: none;
    selection-background-color: $tint; selection-color: $text; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: $action; }
QListView[role="roomy"]::item { padding: $s1 $s2; }
QTableView::item { padding: 0 $cell; border: none; border-bottom: 1px solid $page; }
QTableView::item:selected { background: $tint; }
QHeaderView { background: $page; border: none; }
QHeaderView::section {
    background: $page; color: $quiet; border: none; border-bottom: 1px solid $line; padding: $s1 $s2; }

QTableCornerButton::section { background: $page; border: none; border-bottom: 1px solid $line; }

QTabWidget::pane { border: none; }
QTabBar::tab { color: $quiet; padding: $s2 $s3; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $action; }
QTabBar::tab:focus { color: $action; }
QProgressBar { background: $tint; border: none; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $action; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QToolTip { background: $text; color: $card; border: none; padding: $s1 $s2; }

QAbstractScrollArea::corner { background: transparent; }
QScrollBar:vertical { width: $s3; background: transparent; }
QScrollBar:horizontal { height: $s3; background: transparent; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: $s4; min-width: $s4; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

SideBar { background: $bar; }
SideBar QLabel { color: $bar_text; }
SideBar QLabel[role="quiet"] { color: $bar_quiet; }
SideBar QLabel[role="title"] { color: $bar_text; font-weight: 600; }
MessageBar { background: $page; border: none; }
MessageBar[kind="info"] { background: $tint; border-left: $s1 solid $action; }
MessageBar[kind="done"] { background: $card; border-left: $s1 solid $green; }
MessageBar[kind="warning"] { background: $card; border-left: $s1 solid $amber; }
MessageBar[kind="error"] { background: $card; border-left: $s1 solid $red; }
MessageBar[kind="done"] QLabel#sign { color: $green; }
MessageBar[kind="warning"] QLabel#sign { color: $amber; }
MessageBar[kind="error"] QLabel#sign { color: $red; }
MessageBar[kind="info"] QLabel#sign { color: $action; }
StatusLine { background: $card; border: none; border-top: 1px solid $line; }
"""
