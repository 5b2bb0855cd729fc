"""The support file in the settings: read first, then saved, over a real store."""

from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt

from db.local import StoredSettings
from db.support import StoreSupport
from desk.health import Health
from desk.support import Part, Report
from tests.conftest import Work
from tests.makers import APPLICANT, draft
from tests.ui.names import alt_keys, nameless, walked
from tests.ui.office import close, office_bench, open_screen
from ui.backup.caretaker import HEALTH
from ui.messages import MessageKind
from ui.paper_office import SAVE_AS_FILE
from ui.screen import SUPPORT
from ui.sentences import SENTENCES
from ui.settings.look import LANG, LOOK
from ui.settings.screen import SettingsScreen
from ui.support.page import HEADINGS, page
from ui.support.section import SupportSection

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(work: Work, dressed):
    made = office_bench(work)
    made.support = StoreSupport(work.store.path, SENTENCES)
    yield made
    close(made)


@pytest.fixture
def screen(qtbot, bench) -> SettingsScreen:
    return open_screen(qtbot, SettingsScreen(bench))


@pytest.fixture
def section(qtbot, screen, work: Work, tmp_path: Path) -> SupportSection:
    work.intake.receive(draft())
    screen.explain(SUPPORT)
    chosen = screen.section
    assert isinstance(chosen, SupportSection)
    chosen.folder.setText(str(tmp_path))
    qtbot.waitUntil(lambda: "DossierReceived: 1" in chosen.page.toPlainText())
    return chosen


def test_what_is_saved_is_what_was_read(qtbot, screen, section, tmp_path: Path):
    shown = section.page.toPlainText()
    with qtbot.waitSignal(screen.said) as said:
        screen.act()
    assert said.args[0].kind is MessageKind.DONE
    assert "mot-cua-support-20261120-091500.zip" in said.args[0].text
    with ZipFile(tmp_path / "mot-cua-support-20261120-091500.zip") as file:
        assert file.read("support.txt").decode() == shown
        assert APPLICANT.name not in shown


def test_all_parts_are_told_under_their_headings(section):
    shown = section.page.toPlainText()
    told = [heading for name, heading in HEADINGS.items() if name != "proof"]
    assert [heading for heading in told if f"\n{heading}\n" not in shown] == []


def test_tables_bear_their_own_names_and_all_else_is_told_in_words(bench):
    told = page(Report((Part("rows", {"store": 3}), Part("files", {"store": 4}))), bench.witness.now())
    assert "    store: 3\n" in told
    assert "    data: 4\n" in told


def test_all_data_are_proved_on_request(qtbot, section):
    section.prove.click()
    assert "being proved" in section.page.toPlainText()
    qtbot.waitUntil(lambda: "    chain: passed" in section.page.toPlainText())


def test_the_settings_are_those_of_the_screens(bench, work: Work):
    settings = StoredSettings(work.store)
    for name, value in ((LOOK, "dark"), (LANG, "en"), ("printer.receipt", SAVE_AS_FILE)):
        settings.set(name, value)
    settings.set(HEALTH, str(Health(work.clock(), 16, ("chain",))))
    parts = {part.name: part.lines for part in bench.support.report(prove=False, unwanted=lambda: False).parts}
    assert parts["settings"] == {"look": "dark", "lang": "en", "printer.receipt": "pdf"}
    assert parts["checks"]["failed in the last proof"] == 1


class Slow(StoreSupport):
    """Tells when it is no longer wanted."""

    def __init__(self, store: Path) -> None:
        super().__init__(store, ())
        self.given_up = Event()

    def report(self, prove, unwanted):
        if prove:
            while not unwanted():
                pass
            self.given_up.set()
        return super().report(prove=False)


def test_leaving_the_proof_ends_it_and_nothing_half_can_be_saved(qtbot, bench, screen, section, work, tmp_path):
    bench.support = Slow(work.store.path)
    section.prove.click()
    screen.act()
    screen.back()
    qtbot.waitUntil(bench.support.given_up.is_set)
    qtbot.waitUntil(lambda: "DossierReceived: 1" in section.page.toPlainText())
    assert not section.prove.isChecked()
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize("folder", ["", "/nowhere/at/all"])
def test_a_folder_that_is_not_there_is_refused_at_its_field(screen, section, folder):
    section.folder.setText(folder)
    screen.act()
    assert section.field.error
    assert section.folder.hasFocus()


def test_what_cannot_be_written_is_said(qtbot, screen, section, tmp_path: Path):
    (tmp_path / "mot-cua-support-20261120-091500.zip").mkdir()
    with qtbot.waitSignal(screen.said) as said:
        screen.act()
    assert said.args[0].kind is MessageKind.ERROR


def test_a_folder_is_picked(bench, qtbot, tmp_path: Path):
    section = SupportSection(bench, choose=lambda parent, title, begin: str(tmp_path / "stick"))
    qtbot.addWidget(section)
    section.browse.click()
    assert section.folder.text() == str(tmp_path / "stick")


def test_what_cannot_be_read_is_shown_with_its_reason(bench):
    shown = page(Report((Part("rows", {}, "SQLITE_CORRUPT"), Part("screens", {}))), bench.witness.now())
    assert "✕ cannot be read: SQLITE_CORRUPT" in shown
    assert "Screens\n    nothing" in shown


def test_the_keyboard_reaches_everything_in_reading_order(section):
    assert walked(section) == [section.page, section.prove, section.folder, section.browse]
    assert nameless(section) == []
    assert len(set(alt_keys(section))) == len(alt_keys(section))
