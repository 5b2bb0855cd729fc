"""Sending dossiers upward, from the clerk's side."""

import errno
import shutil
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTableView

from desk.errors import StoreUnavailable
from desk.exporting import ExportRequest, RecordExport
from tests.db.exports import export, exporter_of, mixed_desk, read_json, read_manifest
from tests.db.test_export_faults import FailingStick
from tests.makers import HOLDERS, draft
from tests.ui.dossiers import bench_over
from ui.export.screen import FOLDER, ExportScreen
from ui.messages import MessageKind


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(work):
    return mixed_desk(work)


@pytest.fixture
def bench(dressed, work, desk):
    made = bench_over(work)
    made.exporter = exporter_of(work)
    made.record_export = RecordExport(work.store, work.witness)
    yield made
    made.jobs.close()


@pytest.fixture
def screen(qtbot, bench, stick):
    shown = ExportScreen(bench, choose=lambda parent, title, begin: str(stick))
    qtbot.addWidget(shown)
    shown.messages = []
    shown.said.connect(shown.messages.append)
    shown.show()
    shown.enter()
    qtbot.waitUntil(lambda: shown.footer.count.text() != "")
    return shown


def done(qtbot, screen):
    """Wait for the export to end and return what was said of it."""
    qtbot.waitUntil(lambda: not screen.run.running and bool(screen.messages))
    return screen.messages[-1]


def test_what_has_changed_is_offered_and_counted_at_once(screen):
    assert screen.choice.changes.isChecked()
    assert screen.footer.count.text() == "4 dossier(s)"
    assert screen.past.table.model().rowCount() == 0


def test_an_export_is_written_noted_and_listed(qtbot, screen, bench, work, desk, stick):
    screen.target.folder.setText(str(stick))
    with qtbot.waitSignal(bench.changed):
        screen.act()
    said = done(qtbot, screen)
    assert (said.kind, str(stick) in said.text) == (MessageKind.DONE, True)
    (fact,) = bench.exporter.history()
    manifest = read_manifest(stick)
    assert (fact.export_id, fact.file_sha256) == (manifest["export_id"], manifest["files"])
    assert bench.settings.get(FOLDER) == str(stick)
    assert screen.past.table.current() == fact
    assert all(name in screen.past.files.toPlainText() for name in fact.file_sha256)
    qtbot.waitUntil(lambda: screen.footer.count.text() == "Nothing has changed")


def test_a_second_export_without_changes_says_so_and_writes_nothing(qtbot, screen, bench, work, stick):
    export(work, stick)
    before = sorted(stick.iterdir())
    screen.target.folder.setText(str(stick))
    screen.act()
    assert done(qtbot, screen).text == "There is nothing to export: no dossier fits."
    assert sorted(stick.iterdir()) == before
    assert len(bench.exporter.history()) == 1


def test_the_count_follows_what_other_screens_do(qtbot, screen, bench, work, desk, stick):
    export(work, stick)
    work.hand_over.hand_over((desk["at_desk"].id,), HOLDERS[0])
    bench.changed.connect(screen.refresh)
    bench.tell(desk["at_desk"].id)
    qtbot.waitUntil(lambda: screen.footer.count.text() == "1 dossier(s)")


def test_typing_a_day_chooses_the_period(qtbot, screen, desk, stick):
    screen.choice.first.setFocus()
    screen.choice.first.selectAll()
    qtbot.keyClicks(screen.choice.first, "17/11/2026")
    screen.choice.last.selectAll()
    qtbot.keyClicks(screen.choice.last, "17/11/2026")
    assert screen.choice.period.isChecked()
    qtbot.waitUntil(lambda: screen.footer.count.text() == "2 dossier(s)")
    screen.target.folder.setText(str(stick))
    screen.target.formats["json"].setChecked(True)
    screen.act()
    done(qtbot, screen)
    assert {row["id"] for row in read_json(stick)["dossiers"]} == {desk["returned"].id, desk["corrected"].id}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("This month", "01/11/2026", "30/11/2026"),
        ("This quarter", "15/09/2026", "14/12/2026"),
        ("Last quarter", "15/06/2026", "14/09/2026"),
        ("This year", "15/12/2025", "14/12/2026"),
    ],
)
def test_the_periods_of_the_reports_are_one_press_away(qtbot, screen, text, first, last):
    offer = next(each for each in screen.choice.offers if each.text() == text)
    offer.setFocus()
    qtbot.keyClick(offer, Qt.Key.Key_Space)
    assert screen.choice.period.isChecked()
    assert (screen.choice.first.text(), screen.choice.last.text()) == (first, last)


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [("32/11/2026", "30/11/2026", "first"), ("01/11/2026", "", "last"), ("02/11/2026", "01/11/2026", "last")],
)
def test_a_wrong_day_is_said_at_its_field(qtbot, screen, stick, first, last, field):
    screen.choice.period.setChecked(True)
    screen.choice.first.setText(first)
    screen.choice.last.setText(last)
    screen.target.folder.setText(str(stick))
    screen.act()
    assert not screen.run.running
    edit = getattr(screen.choice, field)
    assert edit.accessibleDescription()
    assert edit.hasFocus() or screen.focusWidget() is edit


def test_a_folder_and_a_format_are_asked_for(screen):
    screen.target.folder.clear()
    screen.act()
    assert screen.target.field.error == "Please fill this in."
    for box in screen.target.formats.values():
        box.setChecked(False)
    screen.act()
    assert screen.messages[-1].text == "Tick at least one kind of file."


def test_browsing_fills_the_folder(qtbot, screen, stick):
    qtbot.mouseClick(screen.target.browse, Qt.MouseButton.LeftButton)
    assert screen.target.folder.text() == str(stick)


def test_the_folder_used_last_stands_there_next_time(qtbot, screen, bench, stick):
    screen.target.folder.setText(str(stick))
    screen.act()
    done(qtbot, screen)
    again = ExportScreen(bench)
    qtbot.addWidget(again)
    assert again.target.folder.text() == str(stick)


def test_a_missing_folder_is_told_in_one_sentence(qtbot, screen, bench, stick):
    shutil.rmtree(stick)
    screen.target.folder.setText(str(stick))
    screen.act()
    said = done(qtbot, screen)
    assert said.kind is MessageKind.ERROR
    assert said.text == "Nothing was exported: this folder is not there. Is the stick in?"
    assert bench.exporter.history() == ()
    assert screen.footer.act.isEnabled()


def test_a_stick_pulled_out_is_told_and_nothing_is_noted(qtbot, screen, bench, work, stick):
    pulled = exporter_of(work, FailingStick(5000, errno.EIO))
    bench.exporter = pulled
    screen.target.folder.setText(str(stick))
    screen.act()
    assert "stopped answering" in done(qtbot, screen).text
    assert list(stick.iterdir()) == []
    assert bench.exporter.history() == ()


class Held:
    """An exporter that stops short of the end (`late`: just after it) until it is let go."""

    def __init__(self, exporter, late=False):
        self._exporter = exporter
        self._late = late
        self._go = Event()
        self.begun = False

    def __getattr__(self, name):
        return getattr(self._exporter, name)

    def export(self, request, folder, progress):
        written = self._exporter.export(request, folder, progress) if self._late else None
        self.begun = True
        self._go.wait()
        if written is None:
            progress.at(1, 2)
        return written

    def let_go(self):
        self._go.set()


def test_calling_off_leaves_nothing_and_says_so(qtbot, screen, bench, stick):
    bench.exporter = held = Held(bench.exporter)
    screen.target.folder.setText(str(stick))
    screen.act()
    qtbot.waitUntil(lambda: held.begun)
    assert screen.footer.cancel.isEnabled()
    assert not screen.footer.act.isEnabled()
    screen.act()
    screen.back()
    held.let_go()
    assert done(qtbot, screen).text == "Called off: nothing was exported."
    assert list(stick.iterdir()) == []
    assert bench.exporter.history() == ()


def test_files_that_were_whole_before_the_call_are_noted_all_the_same(qtbot, screen, bench, stick):
    bench.exporter = held = Held(bench.exporter, late=True)
    screen.target.folder.setText(str(stick))
    screen.act()
    qtbot.waitUntil(lambda: held.begun)
    screen.back()
    held.let_go()
    assert done(qtbot, screen).kind is MessageKind.DONE
    assert len(bench.exporter.history()) == 1


class Busy:
    """Cannot note anything the first time."""

    def __init__(self, record):
        self._record = record
        self.asked = 0

    def record(self, written):
        self.asked += 1
        if self.asked == 1:
            raise StoreUnavailable("store-busy")
        self._record.record(written)


def test_an_export_that_could_not_be_noted_can_be_noted_again(qtbot, screen, bench, stick):
    bench.acts.record_export = Busy(bench.acts.record_export)
    screen.target.folder.setText(str(stick))
    screen.act()
    said = done(qtbot, screen)
    assert said.kind is MessageKind.ERROR
    assert bench.exporter.history() == ()
    said.action()
    assert len(bench.exporter.history()) == 1
    assert screen.messages[-1].kind is MessageKind.DONE


def test_the_desk_goes_on_receiving_while_an_export_runs(qtbot, screen, bench, work, stick):
    bench.exporter = held = Held(bench.exporter, late=True)
    screen.target.folder.setText(str(stick))
    screen.act()
    qtbot.waitUntil(lambda: held.begun)
    work.clock.moment += timedelta(minutes=1)
    work.intake.receive(draft())
    screen.back()
    held.let_go()
    done(qtbot, screen)
    assert bench.exporter.count(ExportRequest(())) == 1


def test_every_field_can_be_reached_and_has_a_name(screen):
    screen.activateWindow()
    reachable = [
        widget
        for kind in (QLineEdit, QPlainTextEdit, QTableView, QAbstractButton)
        for widget in screen.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(reachable) > 12
    buddies = {label.buddy() for label in screen.findChildren(QLabel) if label.buddy()}
    for widget in reachable:
        assert widget.accessibleName() or getattr(widget, "text", str)() or widget in buddies, widget


def test_the_list_of_earlier_exports_keeps_the_rules_of_models(qtmodeltester, screen, work, stick):
    export(work, stick)
    screen.past.read()
    qtmodeltester.check(screen.past.table.model())
