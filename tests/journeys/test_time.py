"""The steps of the stories about time."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from pytest_bdd import given, parsers, scenarios, then, when

from desk.calendar import DayOff
from desk.clock import VIETNAM
from desk.dossier import Dossier, State
from desk.exporting import Period
from desk.figures import Asked, Behind, Figure, Report
from desk.moving_due_times import moves
from desk.steps import APPLICANT, Verdict, verdict
from desk.views import Filter
from tests.journeys.conftest import Desk, lines
from ui.dossier.actions import Action
from ui.dossier.panels.supplement import DemandPanel
from ui.dossier.screen import DossierScreen
from ui.screen import Goto, Place

scenarios("features/time.feature")

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = "%H:%M on %d/%m/%Y"


class Unheard:
    """Nobody listens to the progress."""

    def at(self, done: int, total: int) -> None:
        pass


def moment(text: str) -> datetime:
    return datetime.strptime(text, DAY).replace(tzinfo=VIETNAM)


def the_dossier(desk: Desk) -> Dossier:
    (dossier_id,) = desk.ids
    return desk.bench.reads.dossier(dossier_id)


def page(desk: Desk) -> DossierScreen:
    assert isinstance(desk.window.pages.current, DossierScreen)
    return desk.window.pages.current


@given("they were handed to Phòng Kinh tế")
def _handed(desk: Desk) -> None:
    desk.bench.acts.hand_over.hand_over(tuple(desk.ids), "Phòng Kinh tế")


@given(parsers.parse("it is {text}"))
@when(parsers.parse("it is {text}"))
def _time_passes(desk: Desk, text: str) -> None:
    desk.clock.moment = moment(text)


@when(parsers.parse('the act is dated back to "{typed}" for the first reason of the list'))
def _date_back(desk: Desk, typed: str) -> None:
    desk.press(Qt.Key.Key_D, CTRL)
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Down)


@when("the page of the dossier is opened")
def _open_page(desk: Desk) -> None:
    desk.window.open(Goto(Place.DOSSIER, the_dossier(desk).id))


@when(parsers.parse('a supplement of "{paper}" is demanded'))
def _demand(desk: Desk, paper: str) -> None:
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    panel = page(desk).acts.panel
    assert isinstance(panel, DemandPanel)
    panel.others.setFocus()
    desk.type(paper)
    desk.press(Qt.Key.Key_Return, CTRL)


@when("the supplement is complete")
def _complete(desk: Desk) -> None:
    page(desk).perform(Action.BRING)
    desk.press(Qt.Key.Key_Return, CTRL)


@when("25/11/2026 becomes a day off in Settings")
def _storm(desk: Desk) -> None:
    standing = desk.bench.reads.standing
    storm = DayOff(moment("00:00 on 25/11/2026").date(), "Nghỉ tránh bão")
    changed = replace(
        standing.calendar, version=standing.calendar.version + 1, days_off=(*standing.calendar.days_off, storm)
    )
    desk.bench.acts.keep_office.change_calendar(changed, standing.rules)


@when("the due times that would change are moved")
def _move(desk: Desk) -> None:
    found = moves([the_dossier(desk)], desk.bench.reads.standing)
    desk.bench.acts.move_due_times.move([move.dossier.id for move in found])


@then(parsers.parse("the dossier was given back at {happened}, noted at {noted}"))
def _given_back(desk: Desk, happened: str, noted: str) -> None:
    returned = the_dossier(desk).returned
    assert returned is not None
    assert (returned.occurred_at, returned.recorded_at) == (moment(happened), moment(noted))


@then("it is on the list of acts dated back")
def _listed(desk: Desk) -> None:
    today = desk.clock.moment.date()
    asked = Asked(Report.DATED_BACK_BY_CLERK, Period(today, today), desk.clock.moment)
    found = desk.bench.figures.lines(Behind(asked, Figure.ACTS), Unheard(), None, 100).lines
    assert {line.dossier_id for line in found} == set(desk.ids)


@then("the dossier was finished on time, late only on the computer")
def _late_on_computer(desk: Desk) -> None:
    dossier = the_dossier(desk)
    assert dossier.finished_at
    assert dossier.due_at
    assert (verdict(dossier.finished_at, dossier.due_at), dossier.late_on_computer) == (Verdict.ON_TIME, True)


@then("the board counts 1 late only on the computer")
def _counted(desk: Desk) -> None:
    assert desk.bench.reads.board_counts(desk.clock.moment).counts[Filter.NOTED_LATE] == 1
    assert [line.id for line in lines(desk, Filter.NOTED_LATE)] == desk.ids


@then("the dossier waits for the applicant")
def _waits(desk: Desk) -> None:
    dossier = the_dossier(desk)
    assert (dossier.state, dossier.holder) == (State.SUPPLEMENTING, APPLICANT)


@then(parsers.re(r"the dossier is (still )?due at (?P<due>[^,]+)(, first promised for (?P<first>.+))?"))
def _due(desk: Desk, due: str, first: str | None) -> None:
    dossier = the_dossier(desk)
    assert dossier.due_at == moment(due)
    assert dossier.first_due_at == moment(first or due)
