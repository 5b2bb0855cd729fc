"""Configuration packs, taken in and made by keys, over a real store and real files."""

import sys
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from db.local import StoredSettings
from db.packs.pack_file import pack_bytes
from db.packs.packs import StorePacks
from db.packs.signing import OfficeKey
from desk.calendar import DayOff
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules
from desk.errors import FileRefused
from desk.forms.content import FormKind
from desk.forms.office_words import OfficeWords
from desk.pack_signers import Signer, TrustedSigners
from desk.packs import Contents, Counting, Label, Part
from desk.register_names import listed_books
from printing.templates import newest_program_words
from tests.makers import CALENDAR, LAND, OFFICE
from tests.ui.office import close, nameless, office_bench
from ui.jobs import Job
from ui.sentences import sentence
from ui.settings.pack import PackSection
from ui.settings.screen import SettingsScreen
from ui.settings.seat import SeatSection

LABEL = Label(datetime(2026, 11, 18, 8, 0, tzinfo=VIETNAM), "SỞ NỘI VỤ TỈNH LAM SƠN", "H57", "Lịch nghỉ năm 2027")
TET = DayOff(date(2027, 2, 5), "Tết Nguyên đán")
NEW_NAME = replace(LAND, name="Hòa giải tranh chấp đất đai tại xã")
CONTENTS = Contents(
    Counting(replace(CALENDAR, days_off=(*CALENDAR.days_off, TET)), DeadlineRules()), (NEW_NAME,), None, ("Hộ tịch",)
)


@pytest.fixture
def bench(work, dressed, tmp_path):
    made = office_bench(work, StoredSettings(work.store))
    made.packs = StorePacks(
        work.store, made.settings, newest_program_words, OfficeKey(tmp_path / "own.key"), work.witness.now
    )
    yield made
    close(made)


@pytest.fixture
def rest(bench, qtbot):
    """Waits until no work goes on in the background."""
    return lambda: qtbot.waitUntil(lambda: not bench.jobs.findChildren(Job), timeout=10_000)


@pytest.fixture
def section(bench, qtbot, rest):
    made = PackSection(bench)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    made.load()
    rest()
    return made


@pytest.fixture
def seat(bench, qtbot):
    made = SeatSection(bench)
    qtbot.addWidget(made)
    made.load()
    return made


@pytest.fixture
def said(section):
    texts = []
    section.said.connect(lambda message: texts.append(message.text))
    return texts


@pytest.fixture
def sender(tmp_path) -> OfficeKey:
    key = OfficeKey(tmp_path / "sender.key")
    key.make()
    return key


@pytest.fixture
def read(section, tmp_path, qtbot, rest):
    """Reads the bytes as a pack, as the clerk does who types the name of the file and presses Enter."""

    def read(data: bytes, name: str = "a.mcpack") -> None:
        (tmp_path / name).write_bytes(data)
        section.taking.file.setText(str(tmp_path / name))
        qtbot.keyClick(section.taking.file, Qt.Key.Key_Return)
        rest()

    return read


def shown(section) -> list[tuple[str, str]]:
    model = section.taking.table.model()
    return [(model.index(at, 1).data(), model.index(at, 2).data()) for at in range(model.rowCount())]


def press(qtbot, button) -> None:
    button.setFocus()
    assert button.isEnabled()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_pack_is_shown_before_anything_changes(section, read, work):
    read(pack_bytes(CONTENTS, LABEL))
    assert ("new", "05/02/2027  Tết Nguyên đán") in shown(section)
    assert ("changed", f"{LAND.code}  {NEW_NAME.name}") in shown(section)
    assert "SỞ NỘI VỤ TỈNH LAM SƠN (H57)" in section.taking.origin.about.text()
    assert "Lịch nghỉ năm 2027" in section.taking.origin.about.text()
    assert "Not signed" in section.taking.origin.standing.text()
    assert work.store.standing.calendar == CALENDAR


def test_the_ticked_parts_are_taken_in_by_keys(section, read, work, qtbot, rest, said, bench):
    read(pack_bytes(CONTENTS, LABEL))
    calendar = section.taking.parts[Part.CALENDAR]
    calendar.setFocus()
    qtbot.keyClick(calendar, Qt.Key.Key_Space)
    press(qtbot, section.taking.take_button)
    rest()
    assert work.store.standing.calendar == CALENDAR
    assert work.reads.procedure(LAND.code, date(2026, 11, 20)).name == NEW_NAME.name
    assert listed_books(bench.settings) == ("Hộ tịch",)
    assert said == ["Taken in: Procedures, Register books."]
    assert calendar.isEnabled()
    assert not section.taking.parts[Part.CATALOGUE].isEnabled()


def test_the_same_pack_twice_changes_nothing_the_second_time(section, read, qtbot, rest):
    data = pack_bytes(CONTENTS, LABEL)
    read(data)
    press(qtbot, section.taking.take_button)
    rest()
    read(data)
    assert {change for change, _ in shown(section)} == {"as before"}
    assert not section.taking.take_button.isEnabled()


def test_a_stranger_must_be_trusted_first(section, read, sender, qtbot, bench):
    read(pack_bytes(CONTENTS, LABEL, sender))
    signer = Signer(sender.public_key(), LABEL.made_by)
    assert signer.fingerprint in section.taking.origin.standing.text()
    assert not section.taking.take_button.isEnabled()
    press(qtbot, section.taking.origin.trust_button)
    assert TrustedSigners(bench.settings).all() == (signer,)
    assert section.taking.take_button.isEnabled()
    assert section.taking.origin.trust_button.isHidden()
    assert section.taking.origin.standing.text() == "✓ Signed by SỞ NỘI VỤ TỈNH LAM SƠN"


def test_a_signer_taken_off_the_list_is_a_stranger_again(section, read, sender, qtbot, bench, rest):
    TrustedSigners(bench.settings).trust(Signer(sender.public_key(), LABEL.made_by))
    section.load()
    rest()
    read(pack_bytes(CONTENTS, LABEL, sender))
    assert section.taking.take_button.isEnabled()
    section.tabs.setCurrentWidget(section.signers)
    names = section.signers.names
    names.setFocus()
    names.setCurrentRow(0)
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    rest()
    assert TrustedSigners(bench.settings).all() == ()
    assert not section.taking.take_button.isEnabled()
    assert names.count() == 0


def test_without_the_library_a_signed_pack_says_that_it_was_not_checked(section, read, sender, monkeypatch):
    data = pack_bytes(CONTENTS, LABEL, sender)
    monkeypatch.setitem(sys.modules, "nacl.signing", None)
    read(data)
    assert "not checked on this PC: the signing library is missing" in section.taking.origin.standing.text()
    assert section.taking.take_button.isEnabled()
    section.load()
    assert not section.making.signed.isEnabled()


@pytest.mark.parametrize(
    ("code", "spoil"),
    [
        ("pack-empty", lambda data: b""),
        ("pack-foreign", lambda data: b"xin chao" * 9),
        ("pack-damaged", lambda data: data[:-7]),
        ("pack-damaged", lambda data: data.replace(b"2027-02-05", b"2027-02-06")),
    ],
)
def test_a_file_that_is_no_good_pack_is_refused_at_its_field(section, read, code, spoil, sender):
    read(spoil(pack_bytes(CONTENTS, LABEL, sender)))
    assert section.taking.field.error == sentence(FileRefused(code))
    assert shown(section) == []
    assert not section.taking.take_button.isEnabled()


def test_a_pack_that_was_read_is_forgotten_with_the_name_of_its_file(section, read, qtbot):
    read(pack_bytes(CONTENTS, LABEL))
    qtbot.keyClicks(section.taking.file, "x")
    assert shown(section) == []
    assert not section.taking.take_button.isEnabled()


def test_what_a_pack_would_change_follows_the_office(section, read, work, bench, rest):
    read(pack_bytes(Contents(counting=CONTENTS.counting), LABEL))
    changed = replace(CONTENTS.counting.calendar, version=2)
    work.keep_office.change_calendar(changed, DeadlineRules())
    bench.tell(office=True)
    rest()
    assert shown(section) == [("as before", "Nothing would change")]


def test_a_pack_is_made_and_signed_by_keys(section, qtbot, rest, tmp_path, said, bench):
    section.making.folder.setText(str(tmp_path))
    qtbot.keyClicks(section.making.note, "Quy 1")
    section.making.signed.setFocus()
    qtbot.keyClick(section.making.signed, Qt.Key.Key_Space)
    press(qtbot, section.making.make_button)
    rest()
    (file,) = tmp_path.glob("*.mcpack")
    pack = bench.packs.read(file)
    assert (pack.label.made_by, pack.label.note) == (OFFICE.agency, "Quy 1")
    assert pack.contents.parts == (Part.CALENDAR, Part.CATALOGUE)
    assert pack.signature.signer == bench.packs.own_signer()
    assert said == [f"The pack is made: {file.name}"]
    assert pack.signature.signer.fingerprint in section.making.key.text()
    section.taking.file.setText(str(file))
    section.taking.read()
    rest()
    assert section.taking.origin.standing.text().startswith("✓ Signed by")


def test_what_this_office_does_not_have_cannot_be_handed_out(section):
    enabled = {part for part, box in section.making.parts.items() if box.isEnabled()}
    assert enabled == {Part.CALENDAR, Part.CATALOGUE}


def test_a_pack_of_nothing_and_one_to_nowhere_are_refused(section, qtbot, said, tmp_path):
    press(qtbot, section.making.make_button)
    assert section.making.fields["folder"].error
    section.making.folder.setText(str(tmp_path))
    for box in section.making.parts.values():
        box.setChecked(False)
    press(qtbot, section.making.make_button)
    assert said == ["Tick at least one part."]


def test_words_are_saved_edited_and_tried(section, qtbot, rest, tmp_path, read, bench):
    section.making.folder.setText(str(tmp_path))
    press(qtbot, section.making.words_button)
    rest()
    text = (tmp_path / "slip-1000.toml").read_text(encoding="utf-8")
    read(text.replace("PHIẾU HẸN TRẢ KẾT QUẢ", "PHIẾU HẸN").encode(), "edited.toml")
    assert shown(section) == [("new", f"Appointment slip, version 1000, by {OFFICE.agency}")]
    press(qtbot, section.taking.take_button)
    rest()
    assert "PHIẾU HẸN" in OfficeWords(bench.settings).text(FormKind.SLIP, 1000)
    assert section.making.parts[Part.FORMS].isEnabled()


def test_words_that_lose_a_field_are_refused_by_name(section, rest, tmp_path, read, bench):
    bench.packs.write_words(tmp_path)
    text = (tmp_path / "slip-1000.toml").read_text(encoding="utf-8")
    read(text.replace("{due_day}", "").encode(), "edited.toml")
    assert "day" in section.taking.field.error


def test_books_that_were_taken_in_are_offered_at_the_counter(seat, section, read, qtbot, rest, bench):
    read(pack_bytes(Contents(books=("Hộ tịch", "Chứng thực")), LABEL))
    press(qtbot, section.taking.take_button)
    rest()
    seat.load()
    assert [seat.book.itemText(at) for at in range(seat.book.count())] == ["Hộ tịch", "Chứng thực"]
    seat.book.setCurrentIndex(1)
    seat.save()
    assert bench.witness.seat.book == "Chứng thực"
    assert listed_books(bench.settings) == ("Hộ tịch", "Chứng thực")


def test_the_list_of_books_is_typed_at_the_counter(seat, bench):
    seat.books.setText("Hộ tịch;  Đất  đai;")
    seat.save()
    assert listed_books(bench.settings) == ("Hộ tịch", "Đất đai")


def test_packs_are_a_part_of_the_settings(bench, qtbot, rest):
    screen = SettingsScreen(bench)
    qtbot.addWidget(screen)
    assert screen.choose(PackSection) is screen.section
    rest()


def test_everything_has_a_name(section, read, sender):
    read(pack_bytes(CONTENTS, LABEL, sender))
    assert nameless(section) == []
