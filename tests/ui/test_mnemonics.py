"""The Vietnamese screens: every Alt key can be typed and means one thing, and Qt's own texts are Vietnamese too."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabBar, QWidget

from db.local import StoredDraft, StoredSettings
from desk.dossier import Dossier
from desk.draft import Draft
from desk.supplementing import DemandedPapers
from tests.makers import APPLICANT, CALENDAR, FRIDAY_MORNING, LAND, NAME_ONLY, draft
from tests.ui.dossiers import one_of_each
from tests.ui.office import close, office_bench
from ui import language, words
from ui.bench import Bench
from ui.dossier.actions import Action
from ui.dossier.panels.registry import PANELS
from ui.jobs import Job
from ui.screen import Place, Screen
from ui.screens import SCREENS

TYPEABLE = re.compile("[A-Z0-9]")
Each = dict[str, Dossier]
Step = Callable[[QWidget, Each], object]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    """The catalogues as the program loads them."""
    folder = tmp_path_factory.mktemp("i18n")
    lrelease = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    for name in ("vi", "qt_vi"):
        source = language.CATALOGUES / f"{name}.ts"
        subprocess.run([lrelease, "-silent", source, "-qm", folder / f"{name}.qm"], check=True)
    return folder


@pytest.fixture
def vietnamese(qapp, dressed, compiled, monkeypatch) -> Iterator[None]:
    before = QLocale()
    monkeypatch.setattr(language, "CATALOGUES", compiled)
    language.speak(qapp, "vi")
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def each(work) -> Each:
    return one_of_each(work)


@pytest.fixture
def bench(work, vietnamese):
    made = office_bench(work, StoredSettings(work.store))
    made.drafts = StoredDraft(work.store, work.witness.now, Draft)
    yield made
    close(made)


def shown(qtbot, bench: Bench, place: Place) -> Screen:
    module, name = SCREENS[place]
    page = getattr(import_module(module), name)(bench)
    qtbot.addWidget(page)
    page.resize(1150, 650)
    page.show()
    page.enter()
    settle(qtbot, bench)
    return page


def settle(qtbot, bench: Bench) -> None:
    """Wait until no work in the background can still change the page."""
    qtbot.waitUntil(lambda: not bench.jobs.findChildren(Job))


def alt_keys(page: QWidget) -> list[str]:
    """What acts with Alt on the page as it is now: `A`, `6`."""
    keys = [QKeySequence.mnemonic(label.text()) for label in seen(page, QLabel) if label.buddy()]
    keys += [each.shortcut() for each in seen(page, QAbstractButton)]
    for bar in seen(page, QTabBar):
        keys += [QKeySequence.mnemonic(bar.tabText(at)) for at in range(bar.count())]
    for shortcut in page.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.parent().isVisibleTo(page):
            keys.append(shortcut.key())
    typed = (key.toString() for key in keys)
    return [key.removeprefix("Alt+") for key in typed if key.startswith("Alt+")]


def seen(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in page.findChildren(kind) if each.isVisibleTo(page)]


def show_draft(page: QWidget, **changes: object) -> None:
    page.page.form.show_draft(draft(**changes))


def hand_over_to_a_stranger(page: QWidget, each: Each) -> None:
    page.open(each["at_desk"].id)
    page.choices.holder.edit.setEditText("Trạm Y tế")


def take_back_from_a_stranger(page: QWidget, each: Each) -> None:
    page.choices.home.setChecked(True)
    hand_over_to_a_stranger(page, each)


def withdraw(page: QWidget, each: Each) -> None:
    page.open(each["late"].id)
    page.perform(Action.WITHDRAW)


def acting(action: Action) -> Step:
    """Opens the panel of an act, on a dossier that awaits what the act is about."""

    def step(page: QWidget, each: Each) -> None:
        bench, dossier = page.bench, each["late"]
        if action is Action.BRING:
            dossier = each["with_holder"]
            bench.acts.demand_supplement.demand(
                dossier.id, DemandedPapers(("Giấy khai sinh",), "Bổ sung", "Phòng Kinh tế")
            )
        elif action is Action.ANSWER:
            bench.acts.consult.ask(dossier.id, "Sở Tư pháp", "Xin ý kiến", bench.witness.now() + timedelta(days=3))
        elif action is Action.SIGN_APOLOGY:
            due = bench.witness.now().replace(hour=17, minute=0) + timedelta(days=6)
            bench.acts.reappoint.draft(dossier.id, "Chờ ý kiến", due, "Chủ tịch UBND xã")
        page.open(dossier.id)
        page.perform(action)

    return step


def opened(name: str) -> Step:
    return lambda page, each: page.open(each[name].id)


def section(at: int) -> Step:
    return lambda page, each: page.list.setCurrentRow(at)


STATES: dict[Place, tuple[Step, ...]] = {
    Place.INTAKE: (
        lambda page, each: show_draft(page, procedure=LAND, submitter=APPLICANT),
        lambda page, each: show_draft(page, procedure=NAME_ONLY, submitter=APPLICANT),
        lambda page, each: page.page.ask_for_papers(),
        lambda page, each: page.open(each["late"].id),
    ),
    Place.DOSSIER: (
        *map(opened, ("awaiting", "at_desk", "with_holder", "ready", "returned")),
        *map(acting, PANELS),
    ),
    Place.PASSING_ON: (hand_over_to_a_stranger, take_back_from_a_stranger),
    Place.GIVING_BACK: (opened("ready"), lambda page, each: page.result.form.submitter.show()),
    Place.CATALOGUE: (
        lambda page, each: page.browser.edit(),
        lambda page, each: page.browser.import_wanted.emit(),
    ),
    Place.SETTINGS: tuple(map(section, range(8))),
}
"""How to bring up what a screen does not show at once."""


@pytest.mark.parametrize("place", SCREENS)
def test_every_alt_key_of_a_screen_can_be_typed_and_means_one_thing(qtbot, bench, each, place):
    page = shown(qtbot, bench, place)
    for step in (lambda page, each: None, *STATES.get(place, ())):
        step(page, each)
        settle(qtbot, bench)
        keys = Counter(alt_keys(page))
        assert [key for key, times in keys.items() if times > 1] == []
        assert [key for key in keys if not TYPEABLE.fullmatch(key)] == []


def test_the_keys_of_a_page_are_found(qtbot, bench, each):
    page = shown(qtbot, bench, Place.DOSSIER)
    withdraw(page, each)
    assert {"S", "B", "6"} <= set(alt_keys(page))


def test_the_screens_speak_vietnamese(vietnamese):
    assert words.word(Place.GIVING_BACK) == "Trả kết quả"
    assert words.how_far(FRIDAY_MORNING + timedelta(days=5), FRIDAY_MORNING, CALENDAR) == "còn 2 ngày làm việc"


def test_the_menu_of_a_field_speaks_vietnamese(qtbot, vietnamese):
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    assert texts == ["&Hoàn tác", "&Làm lại", "&Cắt", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"]
