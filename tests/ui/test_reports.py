"""The reports: numbers of a real store, and what stands behind each of them."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication

from db.figures.reader import StoreFigures
from db.store import Store
from desk.deadline import DeadlineRules
from desk.dossier import Dossier
from desk.exporting import Period
from desk.facts import FACTS, ActWithdrawn, Corrected, DossierFact, DueMoved, FormIssued, FormPrinted, Outcome
from desk.figures import JUDGED, Figure, Lines, Report
from desk.forms.dated_back import ACTS
from desk.forms.figures import HEADS, TITLES, WAITS
from desk.forms.listing import Listing
from desk.witness import Moment
from tests.conftest import Work, work_over
from tests.db.histories import Histories
from tests.makers import CALENDAR, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, WallClock, draft
from tests.ui.dossiers import bench_over
from tests.ui.names import alt_keys, nameless, walked
from ui.bench import Bench
from ui.messages import MessageKind
from ui.places import Place
from ui.reports import words
from ui.reports.choice import last_quarter, week
from ui.reports.copying import tabbed
from ui.reports.lines import LinesView
from ui.reports.reading import PAGE
from ui.reports.screen import ReportsScreen
from ui.reports.shape import DRAWN, FIGURES, parts
from ui.reports.table import FiguresModel

DAY = timedelta(days=1)


class Papers:
    """Remembers what lists were to be printed."""

    def __init__(self) -> None:
        self.listings: list[Listing] = []

    def print_listing(self, listing: Listing) -> None:
        self.listings.append(listing)


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Iterator[tuple[Work, list[Dossier]]]:
    """A desk with a played past, read only."""
    store = Store(tmp_path_factory.mktemp("reports") / "desk.db")
    work = work_over(store, WallClock())
    work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    histories = Histories(work, 3)
    histories.play(25, 300)
    yield work, [*histories.dossiers(), late_only_on_the_computer(work)]
    store.close()


def late_only_on_the_computer(work: Work) -> Dossier:
    """Finished two hours before its due time, noted the day after."""
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = dossier.due() + DAY
    moment = Moment(dossier.due() - DAY / 12, work.store.standing.limits.reasons[0])
    (after,) = work.take_back.take_back((dossier.id,), Outcome.RESULT, moment)
    return after


def reporting(work: Work) -> Bench:
    bench = bench_over(work)
    bench.figures = StoreFigures(work.store.path)
    bench.papers = Papers()
    return bench


@pytest.fixture
def bench(desk, dressed) -> Iterator[Bench]:
    made = reporting(desk[0])
    yield made
    made.jobs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def screen(qtbot, bench) -> ReportsScreen:
    made = shown(qtbot, bench)
    made.choice.put(Period(FRIDAY_MORNING.date(), bench.witness.now().date()))
    made.enter()
    qtbot.waitUntil(lambda: settled(made, Report.ENDS_BY_FIELD))
    return made


def shown(qtbot, bench: Bench) -> ReportsScreen:
    made = ReportsScreen(bench)
    qtbot.addWidget(made)
    made.resize(1150, 650)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def settled(screen: ReportsScreen, report: Report) -> bool:
    """Whether the report is there, with the lines of the number the clerk is on."""
    number = screen.figures.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    return screen.model.report is report and bool(number) and screen.caption.text() == number


def choose(qtbot, screen: ReportsScreen, report: Report) -> None:
    screen.choice.choose(report)
    qtbot.waitUntil(lambda: settled(screen, report))


def numbers(model: FiguresModel, row: int) -> dict[Figure, str]:
    return {figure: model.index(row, at).data() for at, figure in enumerate(model.figures, 1)}


def finished(dossiers: list[Dossier], screen: ReportsScreen) -> list[Dossier]:
    period = screen.choice.period()
    return [each for each in dossiers if each.finished_at and period.first <= each.finished_at.date() <= period.last]


def test_the_line_of_all_counts_every_dossier_that_was_finished(screen, desk):
    _, dossiers = desk
    wanted = finished(dossiers, screen)
    assert screen.model.index(0, 0).data() == "All"
    assert numbers(screen.model, 0)[Figure.FINISHED] == str(len(wanted))
    late_on_computer = [
        each for each in wanted if each.late_on_computer and each.outcome in (Outcome.RESULT, Outcome.REFUSAL)
    ]
    assert len(late_on_computer) > 0
    assert numbers(screen.model, 0)[Figure.NOTED_LATE] == str(len(late_on_computer))


@pytest.mark.parametrize("report", list(Report))
def test_every_number_opens_as_many_lines(qtbot, screen, report):
    choose(qtbot, screen, report)
    for figure in [each for each in FIGURES[report] if not each.value.startswith(("average", "longest", "kept"))]:
        screen.figures.go_to(None, figure)
        qtbot.waitUntil(lambda: settled(screen, report))
        assert str(screen.lines.model.rowCount()) == numbers(screen.model, 0)[figure], figure


def test_arrows_go_from_number_to_number_and_the_lines_follow(qtbot, screen):
    screen.figures.setFocus()
    qtbot.keyClick(screen.figures, Qt.Key.Key_Down)
    qtbot.keyClick(screen.figures, Qt.Key.Key_Right)
    name, figure = screen.figures.number()
    assert (name, figure) == (screen.model.name(1), JUDGED[0])
    qtbot.waitUntil(lambda: settled(screen, Report.ENDS_BY_FIELD))
    assert str(screen.lines.model.rowCount()) == numbers(screen.model, 1)[figure]
    assert screen.caption.text().startswith(words.name(Report.ENDS_BY_FIELD, name))


def test_enter_leads_behind_the_number_and_enter_there_opens_the_dossier(qtbot, screen):
    screen.figures.setFocus()
    qtbot.keyClick(screen.figures, Qt.Key.Key_Return)
    assert screen.lines.table.hasFocus()
    line = screen.lines.table.current()
    with qtbot.waitSignal(screen.wants) as wish:
        qtbot.keyClick(screen.lines.table, Qt.Key.Key_Return)
    assert (wish.args[0].name, wish.args[0].dossier_id) == (Place.DOSSIER, line.dossier_id)


def test_esc_leads_back_from_the_lines_to_the_number_to_the_reports(qtbot, screen):
    screen.figures.setFocus()
    qtbot.keyClick(screen.figures, Qt.Key.Key_Return)
    screen.back()
    assert screen.figures.hasFocus()
    screen.back()
    assert screen.choice.reports.hasFocus()


def test_a_period_button_shows_its_days_and_reads_them(qtbot, screen, bench):
    today = bench.witness.now().date()
    first, *_ = screen.choice.offers
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"{today:%d/%m/%Y} – {today:%d/%m/%Y}" in screen.heading.text())
    assert screen.choice.period() == Period(today, today)


def test_days_that_are_none_are_told_at_their_field_and_nothing_is_read(qtbot, screen):
    before = screen.heading.text()
    screen.choice.last.setFocus()
    screen.choice.last.selectAll()
    with qtbot.waitSignal(screen.choice.changed):
        qtbot.keyClicks(screen.choice.last, "01/01/2020")
    assert "before it begins" in screen.choice.fields["last"].error
    assert screen.heading.text() == before


def test_periods_begin_and_end_where_they_should():
    assert week(date(2026, 11, 22)) == Period(date(2026, 11, 16), date(2026, 11, 22))
    assert week(date(2026, 11, 16)) == Period(date(2026, 11, 16), date(2026, 11, 22))
    assert last_quarter(date(2026, 11, 20)) == Period(date(2026, 6, 15), date(2026, 9, 14))


def test_the_bars_are_cut_into_the_numbers_beside_them(qtbot, screen):
    for report in Report:
        choose(qtbot, screen, report)
        for row in screen.model.rows():
            drawn = dict(parts(report, row))
            assert tuple(drawn) == DRAWN[report]
            assert min(drawn.values()) >= 0
            if Figure.ACTS in drawn:
                assert sum(drawn.values()) == row.count(Figure.ACTS)
            else:
                assert drawn == {figure: row.count(figure) for figure in DRAWN[report]}


def test_a_narrow_page_has_numbers_and_no_picture(qtbot, screen):
    picture = len(screen.model.figures) + 1
    screen.resize(1400, 650)
    qtbot.waitUntil(lambda: not screen.figures.isColumnHidden(picture))
    assert screen.legend.isVisible()
    screen.resize(760, 500)
    qtbot.waitUntil(lambda: screen.figures.isColumnHidden(picture))
    assert not screen.legend.isVisible()


def test_numbers_are_printed_in_the_office_s_words(screen, bench):
    screen.print_again()
    (listing,) = bench.papers.listings
    assert listing.title == TITLES[Report.ENDS_BY_FIELD]
    assert [column.head for column in listing.columns[1:]] == [HEADS[each] for each in FIGURES[Report.ENDS_BY_FIELD]]
    *_, whole = listing.groups[0].rows
    assert whole == ("Tổng số", *numbers(screen.model, 0).values())


def test_what_was_dated_back_is_printed_as_the_whole_list(qtbot, screen, bench):
    choose(qtbot, screen, Report.DATED_BACK_BY_CLERK)
    screen.print_again()
    qtbot.waitUntil(lambda: bool(bench.papers.listings))
    (listing,) = bench.papers.listings
    assert len(listing.groups[0].rows) == int(numbers(screen.model, 0)[Figure.ACTS])


def test_what_is_waited_for_is_printed_by_kind(qtbot, screen, bench):
    choose(qtbot, screen, Report.WAITING)
    with qtbot.waitSignal(screen.said) as said:
        screen.act()
    assert said.args[0].kind is MessageKind.DONE
    (listing,) = bench.papers.listings
    assert sum(len(group.rows) for group in listing.groups) == int(numbers(screen.model, 0)[Figure.AWAITED])
    assert all(group.heading.split(":")[0] in WAITS.values() for group in listing.groups)


def test_figures_are_copied_as_a_table(screen):
    screen.copy_figures.click()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(rows) == screen.model.rowCount() + 1
    assert rows[1] == ["All", *numbers(screen.model, 0).values()]


def test_lines_are_copied_with_whole_codes(qtbot, screen, desk):
    _, dossiers = desk
    with qtbot.waitSignal(screen.said):
        screen.copy_lines.click()
    _, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert sorted(row[0] for row in rows) == sorted(each.code for each in finished(dossiers, screen))


def test_every_act_that_can_be_dated_back_has_a_word_on_screen_and_paper():
    at_once = (FormIssued, FormPrinted, Corrected, ActWithdrawn, DueMoved)
    for kind in FACTS:
        if issubclass(kind, DossierFact) and kind not in at_once:
            assert words.act(kind.__name__)
            assert ACTS[kind.__name__]


def test_a_text_that_looks_like_a_formula_is_copied_as_text():
    assert tabbed([["=1+1", "a\tb\nc", "+84", "-"], ["@x", "1", "", "'x"]]) == "'=1+1\ta b c\t'+84\t'-\n'@x\t1\t\t''x"


def test_more_lines_are_asked_for_where_the_last_ones_ended(qtbot, bench, dressed):
    view = LinesView(bench)
    qtbot.addWidget(view)
    view.show_report(Report.DATED_BACK_BY_CLERK)
    view.model.grow(Lines((), (7,)))
    with qtbot.waitSignal(view.more_wanted) as more:
        view.model.fetchMore(view.table.rootIndex())
    assert more.args == [(7,)]
    assert not view.model.canFetchMore(view.table.rootIndex())
    view.model.grow(Lines((), None))
    assert not view.model.canFetchMore(view.table.rootIndex())


def test_lines_are_read_on_as_they_are_scrolled(qtbot, work, dressed):
    ids = [work.intake.receive(draft()).dossier.id for _ in range(PAGE + 20)]
    work.hand_over.hand_over(tuple(ids), HOLDERS[0])
    bench = reporting(work)
    screen = shown(qtbot, bench)
    screen.enter()
    choose(qtbot, screen, Report.HOLDERS)
    screen.figures.go_to(HOLDERS[0], Figure.HAS)
    qtbot.waitUntil(lambda: screen.lines.model.rowCount() == PAGE)
    screen.lines.table.scrollToBottom()
    qtbot.waitUntil(lambda: screen.lines.model.rowCount() == PAGE + 20)
    assert {screen.lines.model.line(row).dossier_id for row in range(PAGE + 20)} == set(ids)
    bench.jobs.close()


def test_an_act_changes_the_report_and_the_clerk_stays_on_his_number(qtbot, work, dressed):
    work.hand_over.hand_over((work.intake.receive(draft()).dossier.id,), HOLDERS[0])
    bench = reporting(work)
    screen = shown(qtbot, bench)
    bench.changed.connect(screen.refresh)
    screen.enter()
    choose(qtbot, screen, Report.HOLDERS)
    screen.figures.go_to(HOLDERS[0], Figure.GAVE)
    dossier = late_only_on_the_computer(work)
    bench.tell(dossier.id)
    qtbot.waitUntil(lambda: screen.caption.text().endswith("Gave on: 1"))
    assert screen.figures.number() == (HOLDERS[0], Figure.GAVE)
    row = [screen.model.name(at) for at in range(screen.model.rowCount())].index(HOLDERS[0])
    assert numbers(screen.model, row)[Figure.NOTED_LATE] == "1"
    assert numbers(screen.model, row)[Figure.LATE] == "0"
    bench.jobs.close()


def test_a_period_without_anything_says_so_and_prints_nothing(qtbot, screen, bench):
    screen.choice.put(Period(date(2020, 1, 1), date(2020, 1, 31)))
    screen.choice.changed.emit()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)
    assert "Nothing" in screen.figures.empty_text
    assert not screen.copy_figures.isEnabled()
    assert not screen.copy_lines.isEnabled()
    screen.print_again()
    assert bench.papers.listings == []


def test_tab_walks_the_page_as_it_is_read(screen):
    stops = walked(screen)
    wanted = [screen.choice.reports, screen.choice.first, screen.figures, screen.lines.table, screen.print_button]
    assert [each for each in stops if each in wanted] == wanted


def test_everything_that_takes_the_focus_has_a_name(screen):
    assert nameless(screen) == []


def test_no_alt_key_means_two_things(screen):
    keys = alt_keys(screen)
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("report", list(Report))
def test_the_models_keep_the_rules_of_qt(qtbot, screen, qtmodeltester, report):
    choose(qtbot, screen, report)
    qtmodeltester.check(screen.model)
    qtmodeltester.check(screen.lines.model)
