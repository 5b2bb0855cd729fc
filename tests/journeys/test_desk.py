"""The steps of the stories in `features/`."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytest_bdd import given, parsers, scenarios, then, when

from desk.dossier import State
from desk.facts import Corrected
from desk.print_jobs import QueueCounts
from desk.views import Filter
from tests.journeys.conftest import Desk, Open, OtherProcess, lines
from tests.printing.reading import scanned
from tests.processes import HOLDER, Process
from ui.dossier.screen import DossierScreen
from ui.intake.screen import IntakeScreen
from ui.screen import Goto, Place
from ui.unprinted import take_up_printing

scenarios("features/desk.feature", "features/in_the_way.feature", "features/power_cut.feature")

CARD = "046190001234||Lê Thị Mỹ Hạnh|05071990|Nữ|Thôn Hưng Long, xã Phong Hiền, thành phố Huế|01052021"


def intake(desk: Desk) -> IntakeScreen:
    assert isinstance(desk.window.pages.current, IntakeScreen)
    return desk.window.pages.current


@given(parsers.parse('a desk in another process in which "{name}" was typed'), target_fixture="other")
def _elsewhere(other_process: Callable[[str], OtherProcess], name: str) -> OtherProcess:
    return other_process(name)


@when("the card of Lê Thị Mỹ Hạnh is scanned")
def _scan_card(desk: Desk) -> None:
    desk.scan(CARD)


@when("a garbled card is scanned")
def _scan_garbled(desk: Desk) -> None:
    desk.window.scan_box.setFocus()
    desk.scan(CARD.replace("ị", "?"))


@when(parsers.parse('the procedure is picked by typing "{text}"'))
def _pick(desk: Desk, text: str) -> None:
    assert desk.focus is intake(desk).form.procedure.picker
    desk.type(text)
    desk.press(Qt.Key.Key_Return)


@when("all papers are handed in")
def _all_papers(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: intake(desk).form.procedure.papers.checklist.missing == ())


@when(parsers.parse('the receiver "{text}" is chosen'))
def _choose_receiver(desk: Desk, text: str) -> None:
    desk.type(text)
    desk.press(Qt.Key.Key_Return)


@when("the correction of the dossier is opened")
def _open_correction(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.pages.current, IntakeScreen))


@when(parsers.parse('the name is changed to "{name}" because "{reason}"'))
def _change_name(desk: Desk, name: str, reason: str) -> None:
    page = intake(desk).page
    field = page.form.parties.applicant.fields["name"].editor
    field.setFocus()
    field.selectAll()
    desk.type(name)
    page.correction.reason.setFocus()
    desk.type(reason)


@when("the waiting dossier is opened")
def _open_waiting(desk: Desk) -> None:
    (line,) = lines(desk, Filter.AWAITING_SUPPLEMENT)
    desk.window.open(Goto(Place.INTAKE, line.id))


@when("another program holds the data", target_fixture="holder")
def _hold(desk: Desk) -> Process:
    desk.store.connection.execute("PRAGMA busy_timeout = 50")  # the story need not wait five seconds
    holder = Process(HOLDER, desk.store.path)
    desk.closing.callback(holder.popen.communicate)
    assert holder.ask("BEGIN EXCLUSIVE") == "done"
    return holder


@when("the other program lets go of the data")
def _let_go(holder: Process) -> None:
    assert holder.ask("ROLLBACK") == "done"


@when("the data cannot be written any more")
def _read_only(desk: Desk) -> None:
    desk.store.connection.execute("PRAGMA query_only = ON")
    desk.closing.callback(lambda: desk.store.connection.execute("PRAGMA query_only = OFF"))


@when("that process is killed")
def _kill(other: OtherProcess) -> None:
    other.kill()


@when("the desk is opened again", target_fixture="desk")
def _open_again(open_desk: Open) -> Desk:
    return open_desk()


@when("the desk is closed and opened again", target_fixture="desk")
def _reopen(desk: Desk, open_desk: Open) -> Desk:
    desk.close()
    again = open_desk()
    take_up_printing(again.bench, again.window)
    return again


@then("a message offers to print 1 paper")
def _offers(desk: Desk) -> None:
    assert desk.window.messages.message is not None
    assert "1" in desk.window.messages.message.text


@when("its action is taken")
def _take_action(desk: Desk) -> None:
    message = desk.window.messages.message
    assert message is not None
    assert message.action is not None
    message.action()


@then(parsers.parse("dossier {code} is at the desk, due {due}"))
def _at_desk(desk: Desk, code: str, due: str) -> None:
    dossier_id = desk.bench.reads.dossier_with_code(code)
    assert dossier_id is not None
    dossier = desk.bench.reads.dossier(dossier_id)
    assert dossier.state is State.AT_DESK
    assert f"{dossier.due_at:%H:%M %d/%m/%Y}" == due


@then(parsers.parse("its receipt lies in the folder, and its barcode reads {code}"))
def _receipt(desk: Desk, code: str) -> None:
    path = desk.folder / "pdf" / f"{code}-receipt.pdf"
    desk.qtbot.waitUntil(path.exists, timeout=15_000)
    assert {text for _, text in scanned(path.read_bytes(), dpi=203)} == {code}
    desk.qtbot.waitUntil(lambda: desk.bench.print_queue.counts() == QueueCounts())


@then("the form is empty and waits for the next applicant")
def _empty(desk: Desk) -> None:
    assert intake(desk).form.draft().applicant.name == ""


@then(parsers.parse("there is {number:d} dossier"))
def _number(desk: Desk, number: int) -> None:
    assert len(lines(desk)) == number


@then("all dossiers are with Phòng Kinh tế")
def _with_holder(desk: Desk) -> None:
    assert [desk.bench.reads.dossier(dossier_id).holder for dossier_id in desk.ids] == ["Phòng Kinh tế"] * 3


@then(parsers.parse("dossier {code} is closed, given to {name}"))
def _closed(desk: Desk, code: str, name: str) -> None:
    (dossier_id,) = desk.ids
    returned = desk.bench.reads.dossier(dossier_id).returned
    assert returned is not None
    assert returned.recipient == name


@then("the history shows Lê Thị Mỹ Hạnh and Lê Thị Mỹ Hằng")
def _history(desk: Desk) -> None:
    (fact,) = [fact for fact in desk.bench.reads.history(desk.ids[0]) if isinstance(fact, Corrected)]
    names = [reception.application.applicant.name for reception in (fact.before, fact.after)]
    assert names == ["Lê Thị Mỹ Hạnh", "Lê Thị Mỹ Hằng"]


@then("a receipt for Lê Thị Mỹ Hằng replaces the old one")
def _replaced(desk: Desk) -> None:
    old, new = desk.bench.reads.dossier(desk.ids[0]).forms
    assert (old.replaced, new.replaces) == (True, old.id)
    assert new.content.texts["applicant"] == "Lê Thị Mỹ Hằng"


@then("1 dossier waits for papers, without a code")
def _waits(desk: Desk) -> None:
    (line,) = lines(desk, Filter.AWAITING_SUPPLEMENT)
    assert line.code is None


@then(parsers.parse("the page of dossier {code} is shown"))
def _page(desk: Desk, code: str) -> None:
    assert isinstance(desk.window.pages.current, DossierScreen)
    assert code in desk.window.windowTitle()


@then("the dossier is shown")
def _dossier(desk: Desk) -> None:
    assert isinstance(desk.window.pages.current, DossierScreen)


@then(parsers.parse('a message says "{words}"'))
def _says(desk: Desk, words: str) -> None:
    assert desk.window.messages.message is not None
    assert words in desk.window.messages.message.text


@then("a sentence says that the card could not be read")
def _said(desk: Desk) -> None:
    assert desk.window.messages.isVisible()


@then(parsers.parse('the name field says "{name}"'))
def _name(desk: Desk, name: str) -> None:
    assert intake(desk).form.draft().applicant.name == name
