"""What is printed and not kept, asked for on its screens: postings, lists to sign, lists of a day, labels."""

from dataclasses import replace

import pytest

from desk.forms.labels import LABEL
from desk.views import DayList
from desk.witness import NOW
from tests.makers import APPLICANT, HOLDERS, draft
from tests.ui.catalogue_pages import open_catalogue
from tests.ui.office import close, nameless, office_bench
from ui.board.screen import BoardScreen
from ui.catalogue.posting_row import Posted
from ui.dossier.label_row import LabelRow
from ui.messages import MessageKind
from ui.passing_on.screen import PassingOnScreen


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def catalogue(bench, qtbot):
    return open_catalogue(bench, qtbot)


def opened(screen, qtbot):
    qtbot.addWidget(screen)
    screen.resize(1150, 650)
    screen.show()
    screen.enter()
    return screen


@pytest.mark.parametrize("which", Posted)
def test_chosen_procedures_are_drawn_and_printed(catalogue, qtbot, bench, which):
    fields, row = catalogue.browser.fields, catalogue.browser.posting
    names = [fields.model().index(at, 0).data() for at in range(fields.model().rowCount())]
    fields.selectRow(names.index("Hộ tịch"))
    row.which.setCurrentIndex(row.which.findData(which))
    row.print_button.click()
    assert row.stop_button.isVisible()
    assert not row.print_button.isVisible()
    qtbot.waitUntil(lambda: bool(bench.papers.pdfs))
    (name,) = bench.papers.pdfs
    (pdf,) = bench.papers.pdfs.values()
    assert name.startswith("niem-yet-")
    held = bench.reads.procedures("", bench.witness.now().date(), 99)
    of_field = sorted(each.code for each in held if each.field == "Hộ tịch")
    wanted = {
        Posted.PROCEDURE: [catalogue.browser.sheet.procedure.code],
        Posted.FIELD: of_field,
        Posted.ALL: sorted(each.code for each in held),
    }
    assert sorted(pdf.decode().split()) == wanted[which]
    assert row.print_button.isVisible()


def test_posting_can_be_stopped(catalogue, qtbot, bench):
    row = catalogue.browser.posting
    row.print_button.click()
    row.stop_button.click()
    assert row.print_button.isVisible()
    bench.jobs.close()
    assert bench.papers.pdfs == {}


def test_posting_is_saved_where_the_clerk_says(catalogue, qtbot, bench, tmp_path):
    row, said = catalogue.browser.posting, []
    row.said.connect(said.append)
    row.save_to(row.wanted(), tmp_path / "niem-yet.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert (tmp_path / "niem-yet.pdf").read_bytes()
    assert said[0].text.startswith("Saved: niem-yet.pdf")


def test_clerk_is_told_that_the_source_was_not_checked(catalogue, qtbot, bench):
    row, said = catalogue.browser.posting, []
    row.said.connect(said.append)
    row.which.setCurrentIndex(row.which.findData(Posted.ALL))
    row.print_button.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].kind is MessageKind.WARNING
    assert "not been checked" in said[0].text


def test_every_part_of_the_posting_has_a_name(catalogue):
    assert nameless(catalogue.browser.posting) == []


def test_stack_that_was_handed_over_has_its_list_to_sign(qtbot, bench, work):
    screen, said = opened(PassingOnScreen(bench), qtbot), []
    screen.said.connect(said.append)
    assert not screen.list_button.isEnabled()
    dossiers = [work.intake.receive(draft(applicant=replace(APPLICANT, name=name))).dossier for name in ("An", "Bình")]
    for dossier in dossiers:
        screen.open(dossier.id)
    screen.choices.receiver.edit.setEditText(HOLDERS[0])
    screen.act()
    screen.list_button.click()
    (listing,) = bench.papers.listings
    assert [row[1] for group in listing.groups for row in group.rows] == [dossier.code for dossier in dossiers]
    assert f"Bên nhận: {HOLDERS[0]}" in listing.subtitle


def test_stack_that_was_taken_back_has_its_list_to_sign(qtbot, bench, work):
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0], NOW)
    screen, said = opened(PassingOnScreen(bench), qtbot), []
    screen.said.connect(said.append)
    screen.choices.home.setChecked(True)
    screen.open(dossier.id)
    screen.act()
    said[-1].action()
    (listing,) = bench.papers.listings
    assert f"Bên giao: {HOLDERS[0]}" in listing.subtitle


@pytest.mark.parametrize(("which", "rows"), [(DayList.RECEIVED, 2), (DayList.RETURNED, 0)])
def test_list_of_the_day_is_printed_from_the_board(qtbot, bench, work, which, rows):
    for _ in range(2):
        work.intake.receive(draft())
    screen = opened(BoardScreen(bench), qtbot)
    buttons = {DayList.RECEIVED: screen.day.received_button, DayList.RETURNED: screen.day.returned_button}
    buttons[which].click()
    (listing,) = bench.papers.listings
    assert sum(len(group.rows) for group in listing.groups) == rows


@pytest.mark.parametrize("which", ["folder", "address"])
def test_labels_of_a_dossier_are_drawn_and_printed(qtbot, bench, work, which):
    dossier = work.intake.receive(draft()).dossier
    row = LabelRow(bench, lambda: (dossier,))
    qtbot.addWidget(row)
    getattr(row, f"{which}_button").click()
    qtbot.waitUntil(lambda: bool(bench.papers.pdfs))
    assert bench.papers.kinds == {f"{dossier.code}-{which}_label": LABEL}
