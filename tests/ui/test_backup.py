"""What the clerk sees of backups: the status line, the settings, the way back, and the doubted clock."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from db.backup.backups import StoreBackups
from db.backup.restoring import Restorer
from db.health import StoreUpkeep
from db.store import Store
from desk.backups import Occasion, Tally
from desk.errors import NotAllowed
from desk.intake import Intake
from tests.conftest import Work, work_over
from tests.db.backups import receive
from tests.makers import CALENDAR, FRIDAY_MORNING, SEAT, draft, new_id
from tests.ui.office import close, nameless, office_bench
from ui.backup.caretaker import Caretaker
from ui.backup.clock_bar import ClockBar
from ui.backup.first import back_up_first
from ui.backup.keeper import BackupKeeper
from ui.backup.rescue import RescueWindow
from ui.backup.section import BackupSection
from ui.backup.telling import told
from ui.jobs import Job
from ui.messages import MessageKind

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
PASSPHRASE = "bốn con trâu qua cầu"


@pytest.fixture
def bench(work: Work, dressed):
    made = office_bench(work)
    made.backups = StoreBackups(work.store.path, made.settings, work.clock)
    made.upkeep = StoreUpkeep(work.store, work.clock)
    yield made
    close(made)


@pytest.fixture
def stick(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("stick")


def test_the_status_line_always_tells_the_last_verified_backup() -> None:
    now = FRIDAY_MORNING + timedelta(hours=3)
    here, there = Tally("data", now - HOUR), Tally("E:", FRIDAY_MORNING)

    def say(*tallies: Tally, at: datetime = now):
        return told(tallies, CALENDAR, at)

    assert say(Tally("data")).text == ""
    assert say(here).text == "Last verified backup 11:15 · this PC"
    assert say(here, at=now + 3 * DAY).text == "Last verified backup 11:15 20/11/2026 · this PC"
    assert say(here, there).text == "Last verified backup 09:15 · E:"
    behind = replace(there, lacks_since=now - HOUR)
    assert say(here, behind).text == "Last verified backup 11:15 · this PC; Last verified backup 09:15 · E:"
    pulled = replace(behind, is_there=False)
    assert say(here, pulled).text.endswith("; Last verified backup 09:15 · E: (not connected)")
    assert (say(here, pulled).role, say(here, pulled).more) == ("", "Put it in: newer work is not there yet.")
    old = say(here, pulled, at=now + 4 * DAY)
    assert (old.text, old.role) == ("! Last verified backup 09:15 20/11/2026 · E: (not connected)", "amber")


def test_after_a_failure_the_status_line_tells_what_there_is_and_the_tool_tip_why() -> None:
    def say(*tallies: Tally):
        return told(tallies, CALENDAR, FRIDAY_MORNING)

    here = Tally("data", FRIDAY_MORNING)
    full = say(here, Tally("E:", FRIDAY_MORNING - DAY, FRIDAY_MORNING, "backup-no-space"))
    assert (full.text, full.role) == ("✕ No backup goes to E:; last verified 09:15 19/11/2026", "red")
    assert "enough room" in full.more
    assert say(Tally("data", None, FRIDAY_MORNING, "backup-unsound")).text.endswith("this PC; none yet")
    never = say(here, Tally("E:", None, FRIDAY_MORNING))
    assert (never.text, never.role) == ("Last verified backup 09:15 · this PC; ! No backup yet: E:", "amber")


def test_a_backup_is_taken_without_being_asked(work: Work, bench, qtbot) -> None:
    keeper = BackupKeeper(bench)
    receive(work, 20)
    with qtbot.waitSignal(keeper.told, timeout=20_000) as heard:
        bench.tell()
    assert heard.args[0][0].last == work.clock.moment
    assert len(bench.backups.found()) == 1
    with qtbot.waitSignal(keeper.told, timeout=20_000):
        keeper.look()
    assert len(bench.backups.found()) == 1


def test_the_log_is_folded_in_when_nobody_works(work: Work, bench, qtbot, monkeypatch) -> None:
    caretaker = Caretaker(bench)
    caretaker._fold.setInterval(10)
    receive(work)
    log = work.store.path.with_name("desk.db-wal")
    assert log.stat().st_size
    bench.tell()
    qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=20_000)
    assert work.store.mark.mark.seq == work.store.journal.last_seq()


def test_damage_is_found_and_told_when_nobody_works(work: Work, bench, qtbot) -> None:
    caretaker = Caretaker(bench)
    receive(work)
    work.store.connection.execute("UPDATE counter SET value = 9 WHERE name = 'register/2026/1'")
    with qtbot.waitSignal(caretaker.damaged, timeout=30_000) as heard:
        caretaker.examine()
    assert heard.args == ["table counter"]
    assert "table counter" in bench.settings.get("health")


def test_a_key_puts_the_check_off(work: Work, bench, qtbot) -> None:
    caretaker, editor = Caretaker(bench), QLineEdit()
    qtbot.addWidget(editor)
    receive(work, 30)
    caretaker.examine()
    qtbot.keyClick(editor, Qt.Key.Key_A)
    bench.jobs.finish()
    assert caretaker._check is None
    assert bench.settings.get("health", "") == ""


@pytest.fixture
def section(bench, qtbot):
    made = BackupSection(bench)
    qtbot.addWidget(made)
    made.messages = []
    made.said.connect(made.messages.append)
    made.load()
    return made


def at_rest(section: BackupSection, qtbot) -> None:
    qtbot.waitUntil(lambda: not section.bench.jobs.findChildren(Job), timeout=30_000)


def test_the_settings_back_up_try_a_restore_and_take_a_second_place(
    work: Work, section: BackupSection, qtbot, stick: Path
) -> None:
    receive(work, 2)
    status = section.status
    status.now_button.click()
    qtbot.waitUntil(lambda: "09:15" in status.here.text(), timeout=20_000)
    section.second.folder.setText(str(stick))
    section.act()
    assert [message.kind for message in section.messages] == [MessageKind.DONE]
    qtbot.waitUntil(lambda: str(stick) in status.there.text(), timeout=20_000)
    assert list(stick.rglob("*.db"))
    at_rest(section, qtbot)
    status.drill_button.click()
    at_rest(section, qtbot)
    here, there = status.result.text().splitlines()
    assert here.startswith("✓ this PC: restored for trial")
    assert there.startswith(f"✓ {stick}: restored for trial")
    assert "2 dossiers" in there
    assert nameless(section) == []


def test_the_window_stays_awake_while_the_key_is_made_and_nothing_goes_out_in_the_clear(
    work: Work, section: BackupSection, qtbot, stick: Path
) -> None:
    pytest.importorskip("nacl")
    receive(work)
    section.bench.backups.take(Occasion.ASKED, lambda done, total: None)
    section.second.folder.setText(str(stick))
    section.second.sealed.setChecked(True)
    section.second.passphrase.setText("ngắn")
    section.act()
    assert section.status.busy
    at_rest(section, qtbot)
    assert section.second.fields["passphrase"].error
    assert not section.bench.backups.second
    assert section.messages == []
    section.second.passphrase.setText(PASSPHRASE)
    section.act()
    assert not section.bench.backups.is_sealed  # on its way
    at_rest(section, qtbot)
    assert section.bench.backups.is_sealed
    assert [path.suffix for path in sorted(stick.rglob("*.*"))] == [".json", ".sealed"]


def test_a_sealed_backup_is_tried_with_the_key_the_passphrase_or_not_at_all(
    work: Work, section: BackupSection, qtbot, stick: Path
) -> None:
    pytest.importorskip("nacl")
    receive(work)
    backups, status = section.bench.backups, section.status
    backups.choose_second(str(stick))
    backups.seal_with(PASSPHRASE)
    backups.take(Occasion.ASKED, lambda done, total: None)
    section.load()

    def tried(passphrase: str) -> str:
        status.passphrase.setText(passphrase)
        status.drill()
        at_rest(section, qtbot)
        return status.result.text().splitlines()[1]

    assert tried("").endswith("Opened with this PC's key; the passphrase was not tried.")
    assert tried(PASSPHRASE).endswith("Opened with the passphrase.")
    assert tried("ba con trâu qua cầu").endswith("not proved. The passphrase does not open this backup.")
    backups.seal_with("")
    assert tried("").endswith("not proved. It opens with another passphrase: type it, and try again.")
    assert status.result.property("role") == "red"
    assert not status.field.isHidden()


def test_escape_calls_off_what_is_under_way(work: Work, section: BackupSection, qtbot) -> None:
    receive(work, 30)
    at_rest(section, qtbot)
    section.status.now_button.click()
    assert not section.status.now_button.isEnabled()
    section.back()
    assert section.status.now_button.isEnabled()
    assert section.status.result.text() == "Called off."
    section.bench.jobs.finish()
    assert section.bench.backups.found() == ()


def test_before_an_import_a_backup_holds_what_was(work: Work, bench, qtbot) -> None:
    receive(work)
    seen = []
    back_up_first(bench, lambda: seen.append(len(bench.backups.found())), lambda message: None)
    qtbot.waitUntil(lambda: seen == [1], timeout=20_000)
    back_up_first(bench, lambda: seen.append(len(bench.backups.found())), lambda message: None)
    assert seen == [1, 1]  # at once: nothing is new


def test_where_no_backup_can_be_taken_the_clerk_decides(work: Work, bench, qtbot) -> None:
    receive(work)
    (work.store.path.parent / "backups").write_text("in the way")
    said, done = [], []
    back_up_first(bench, lambda: done.append(True), said.append)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)
    assert done == []
    said[0].action()
    assert done == [True]


@pytest.fixture
def lost(work: Work, bench) -> Path:
    """The path of a store that is gone; a backup with three receipts is left."""
    receive(work, 3)
    bench.backups.take(Occasion.ASKED)
    receive(work, 2)
    work.store.close()
    work.store.path.unlink()
    return work.store.path


def rescue_of(path: Path, work: Work, qtbot, why: str = "gone") -> RescueWindow:
    window = RescueWindow(Restorer(path, work.clock, lambda settings: SEAT), why)
    qtbot.addWidget(window)
    window.show()
    window.page.begin()
    qtbot.waitUntil(lambda: window.page.table.current() is not None, timeout=20_000)
    return window


def test_a_clerk_restores_with_one_key(lost: Path, work: Work, qtbot) -> None:
    window = rescue_of(lost, work, qtbot)
    model = window.page.table.model()
    shown = [model.index(0, column).data() for column in range(4)]
    assert shown == ["09:15 20/11/2026", "3", "H57.31.05-261120-0003", "3/2026"]
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page.result.text().startswith("✓"), timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.opens_desk
    again = work_over(Store(lost), work.clock)
    assert again.intake.receive(draft()).dossier.code == "H57.31.05-261120-0006"
    again.store.close()


def test_the_last_receipt_is_asked_for_whole_where_nothing_else_is_known(lost: Path, work: Work, qtbot) -> None:
    lost.with_suffix(".mark").unlink()
    window = rescue_of(lost, work, qtbot)
    window.page.code.setText("0005")
    window.page.act()
    assert window.page.fields["code"].error
    window.page.code.setText("H57.31.05-261120-0005")
    window.page.act()
    assert window.page.fields["register_number"].error
    assert nameless(window) == []


def test_leaving_the_restore_changes_nothing(lost: Path, work: Work, qtbot) -> None:
    window = rescue_of(lost, work, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.opens_desk
    assert not lost.exists()


def test_a_doubted_clock_is_shown_and_confirmed_with_one_key(work: Work, bench, qtbot) -> None:
    bar = ClockBar(bench)
    qtbot.addWidget(bar)
    intake = Intake(work.store, work.witness, new_id, watch=bench.acts.clock_watch.require)
    intake.receive(draft())
    bar.look()
    assert bar.isHidden()
    work.clock.moment += 1800 * DAY
    bar.look()
    assert not bar.isHidden()
    assert bar.confirm_button.text() == "The date is right: Saturday 25/10/2031"
    with pytest.raises(NotAllowed):
        intake.receive(draft())
    bar.confirm_button.click()
    assert bar.isHidden()
    intake.receive(draft())
