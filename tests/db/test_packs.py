"""Configuration packs as files: what is read is what was made, or it is refused."""

import io
import os
import stat
import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from hashlib import sha256
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.export.medium import Medium
from db.local import StoredSettings
from db.packs.archive import MOST_BYTES, packed, unpacked
from db.packs.pack_file import CALENDAR, MANIFEST, SIGNATURE, pack_bytes, read_pack
from db.packs.packs import StorePacks
from db.packs.signing import OfficeKey
from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.catalogue import Case, Paper, PaperKind, Procedure
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules, DueHour, Term, TermUnit
from desk.errors import FileRefused, InvalidInput, NotAllowed
from desk.forms.content import FormKind
from desk.forms.office_words import OfficeWords
from desk.forms.reading_words import read_words, words_to_edit
from desk.pack_plan import TakePackIn
from desk.packs import Contents, Counting, Label, PackRequest, Part
from desk.register_names import list_books, listed_books
from printing.templates import newest_program_words
from tests.makers import CALENDAR as OFFICE_CALENDAR
from tests.makers import LAND, OFFICE, PROCEDURES, SEAT

PROGRAM = newest_program_words()
GOLDEN = "fd7853ee4a825ef29d927e286eafe5188050ef91fdeca4a733eb280aa47d2b46"
LABEL = Label(datetime(2026, 11, 20, 9, 15, tzinfo=VIETNAM), OFFICE.agency, OFFICE.code, "Lịch năm 2027")
RECEIPT = read_words(words_to_edit(FormKind.RECEIPT, PROGRAM[FormKind.RECEIPT], 1000, "UBND tỉnh"), PROGRAM)
CONTENTS = Contents(Counting(OFFICE_CALENDAR, DeadlineRules()), PROCEDURES, (RECEIPT,), ("Hộ tịch", "Chứng thực"))

texts = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=12).map(
    lambda text: normalize("NFC", text)
)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
terms = st.none() | st.builds(Term, st.integers(0, 90).map(Decimal), st.sampled_from(TermUnit))
papers = st.builds(Paper, texts, st.sampled_from(PaperKind), st.integers(1, 9), st.booleans(), texts)
cases = st.builds(Case, texts, terms, st.lists(papers, max_size=3).map(tuple), fee=st.none() | st.integers(0, 10**9))
procedures = st.builds(
    Procedure, texts, texts, texts, cases.map(lambda case: (case,)), days, retired=st.booleans(), decision=texts
)


@st.composite
def countings(draw: st.DrawFn) -> Counting:
    named = draw(st.lists(st.tuples(days, texts), unique_by=lambda pair: pair[0], max_size=6))
    off = tuple(DayOff(day, name) for day, name in named[::2])
    worked = tuple(MakeUpDay(day, name, (Shift(time(7), time(11)),)) for day, name in named[1::2])
    years = draw(st.lists(st.integers(2020, 2040), unique=True, max_size=3))
    calendar = OfficeCalendar(draw(st.integers(1, 99)), STANDARD_WEEK, off, worked, tuple(years))
    return Counting(calendar, DeadlineRules(draw(st.sampled_from(DueHour)), draw(st.times()).replace(microsecond=0)))


@pytest.fixture
def key(tmp_path) -> OfficeKey:
    made = OfficeKey(tmp_path / "pack-signing.key")
    made.make()
    return made


@pytest.fixture
def without_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "nacl.signing", None)


@pytest.fixture
def kept(store) -> StoredSettings:
    return StoredSettings(store)


@pytest.fixture
def packs(work, store, kept, tmp_path) -> StorePacks:
    list_books(kept, ("Hộ tịch", "Chứng thực"))
    return StorePacks(store, kept, newest_program_words, OfficeKey(tmp_path / "office.key"), work.witness.now)


def refusal(data: bytes) -> str:
    with pytest.raises(FileRefused) as refused:
        read_pack(data, PROGRAM)
    return refused.value.code


def rebuilt(data: bytes, **changed: bytes | None) -> bytes:
    """The pack with entries changed, added or, by None, taken away; the manifest as it was."""
    entries = unpacked(data) | {name.replace("__", "/").replace("_", "."): entry for name, entry in changed.items()}
    return packed({name: entry for name, entry in entries.items() if entry is not None})


def forged(data: bytes, name: str, content: bytes) -> bytes:
    """A plain pack whose manifest agrees with a part of another making."""
    entries = unpacked(data)
    known = sha256(entries[name]).hexdigest() if name in entries else None
    manifest = entries[MANIFEST].decode()
    digest = sha256(content).hexdigest()
    if known:
        manifest = manifest.replace(known, digest)
    else:
        manifest = manifest.replace('"parts":{', f'"parts":{{"{name}":"{digest}",')
    return packed(entries | {MANIFEST: manifest.encode(), name: content})


@settings(max_examples=60)
@given(countings(), st.lists(procedures, max_size=5).map(tuple), st.lists(texts, max_size=4, unique=True).map(tuple))
def test_what_is_read_is_what_was_packed(counting, listed, books):
    contents = Contents(counting, listed, None, books)
    data = pack_bytes(contents, LABEL)
    pack = read_pack(data, PROGRAM)
    assert (pack.contents, pack.label, pack.signature) == (contents, LABEL, None)
    assert pack_bytes(pack.contents, LABEL) == data


def test_all_parts_travel_together_and_a_part_left_out_stays_out():
    assert read_pack(pack_bytes(CONTENTS, LABEL), PROGRAM).contents == CONTENTS
    only_books = Contents(books=("1",))
    assert read_pack(pack_bytes(only_books, LABEL), PROGRAM).contents == only_books


def test_a_pack_of_this_format_is_the_same_bytes_for_ever():
    """Whoever changes this must raise the format's number, and still read the old one."""
    assert sha256(pack_bytes(Contents(books=("Hộ tịch", "1")), LABEL)).hexdigest() == GOLDEN


def test_a_part_that_an_older_program_wrote_is_read():
    old = (
        b'{"calendar":{"confirmed_years":[2026],"days_off":[{"day":"2026-11-24","name":"x"}],"make_up_days":[],'
        b'"version":3,"week":[[{"counts":true,"end":"11:30:00","start":"07:30:00"}],[],[],[],[],[],[]]},'
        b'"rules":{"due_hour":"end_of_day","late_reception_cutoff":null,"same_day_cutoff":"15:00:00","version":1}}'
    )
    calendar = read_pack(forged(pack_bytes(CONTENTS, LABEL), CALENDAR, old), PROGRAM).contents.counting.calendar
    assert (calendar.version, calendar.days_off) == (3, (DayOff(date(2026, 11, 24), "x"),))


def test_any_zip_program_opens_a_pack():
    with zipfile.ZipFile(io.BytesIO(pack_bytes(CONTENTS, LABEL))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "manifest.json", "books.json", "calendar.json", "catalogue.json", "forms/receipt-1000.toml"
        ]  # fmt: skip


def test_a_signed_pack_tells_who_signed(key):
    data = pack_bytes(CONTENTS, LABEL, key)
    signature = read_pack(data, PROGRAM).signature
    assert signature.checked
    assert (signature.signer.public_key, signature.signer.name) == (key.public_key(), OFFICE.agency)
    assert pack_bytes(CONTENTS, LABEL, key) == data


def test_no_byte_of_a_signed_pack_can_be_changed_unnoticed(key):
    data = pack_bytes(Contents(books=("Hộ tịch",)), LABEL, key)
    for at in range(len(data)):
        for bit in (1, 0x20, 0x80):
            broken = bytearray(data)
            broken[at] ^= bit
            assert refusal(bytes(broken))


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, CALENDAR, "catalogue.json", "forms/receipt-1000.toml"])
def test_an_entry_packed_anew_with_one_byte_changed_is_noticed(key, name):
    entries = unpacked(pack_bytes(CONTENTS, LABEL, key))
    for at in range(0, len(entries[name]), max(1, len(entries[name]) // 60)):
        changed = bytearray(entries[name])
        changed[at] ^= 1
        assert refusal(packed(entries | {name: bytes(changed)}))


def test_a_part_and_its_sum_changed_together_do_not_pass_a_signature(key):
    data = pack_bytes(CONTENTS, LABEL, key)
    assert refusal(forged(data, "books.json", b'["1"]')) == "pack-signature-false"


def test_a_signature_under_another_name_is_false(key):
    entries = unpacked(pack_bytes(CONTENTS, LABEL, key))
    renamed = entries[SIGNATURE].replace(OFFICE.agency.encode(), "ỦY BAN NHÂN DÂN TỈNH".encode())
    assert refusal(packed(entries | {SIGNATURE: renamed})) == "pack-signature-false"


def test_a_signature_of_another_pack_is_false(key):
    one, other = (unpacked(pack_bytes(Contents(books=(name,)), LABEL, key)) for name in ("1", "2"))
    assert refusal(packed(one | {SIGNATURE: other[SIGNATURE]})) == "pack-signature-false"


def test_without_the_library_a_signed_pack_is_read_and_not_checked(key, without_library):
    sys.modules.pop("nacl.signing")
    data = pack_bytes(CONTENTS, LABEL, key)
    sys.modules["nacl.signing"] = None
    pack = read_pack(data, PROGRAM)
    assert (pack.contents, pack.signature.checked) == (CONTENTS, False)
    assert key.public_key() == ""


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("pack-empty", b""),
        ("pack-foreign", b"not a pack" * 50),
        ("pack-foreign", packed({"word/document.xml": b"<w/>"})),
        ("pack-damaged", pack_bytes(CONTENTS, LABEL)[:-30]),
        ("pack-damaged", b"GIF89a" + pack_bytes(CONTENTS, LABEL)),
        ("pack-damaged", pack_bytes(CONTENTS, LABEL) + b"\0"),
        ("pack-damaged", rebuilt(pack_bytes(CONTENTS, LABEL), books_json=None)),
        ("pack-damaged", rebuilt(pack_bytes(CONTENTS, LABEL), setup_exe=b"MZ")),
        ("pack-too-large", b"PK" + bytes(MOST_BYTES)),
        ("pack-too-new", rebuilt(pack_bytes(CONTENTS, LABEL), manifest_json=b'{"format":2,"shape":"unknown"}')),
        ("pack-part-unusable", rebuilt(pack_bytes(CONTENTS, LABEL), manifest_json=b'{"format":"one"}')),
    ],
)
def test_other_files_are_refused_each_with_its_reason(code, data):
    assert refusal(data) == code


@pytest.mark.parametrize(
    "name", ["../books.json", "/etc/passwd", "forms/../../x.toml", "forms/receipt-1.toml", "C:/x.toml", "setup.exe"]
)
def test_an_entry_that_belongs_to_no_pack_is_refused_though_the_manifest_names_it(name):
    assert refusal(forged(pack_bytes(CONTENTS, LABEL), name, b"x")) == "pack-part-unusable"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("books.json", b"\xff"),
        ("books.json", '["Hô\u0323 tịch"]'.encode()),
        ("books.json", b'{"a":1}'),
        ("books.json", b"[" * 200_000),
        ("books.json", b'["' + b"x" * 51 + b'"]'),
        ("catalogue.json", b'[{"code":"1"}]'),
        ("catalogue.json", b"[]]"),
        ("calendar.json", b'{"calendar":{},"rules":{}}'),
    ],
)
def test_a_part_that_no_desk_could_work_with_is_refused(name, content):
    assert refusal(forged(pack_bytes(CONTENTS, LABEL), name, content)) == "pack-part-unusable"


def test_a_calendar_whose_hours_end_before_they_begin_is_refused():
    data = pack_bytes(CONTENTS, LABEL)
    wrong = unpacked(data)[CALENDAR].replace(b'"end":"11:30:00"', b'"end":"06:30:00"')
    assert wrong != unpacked(data)[CALENDAR]
    assert refusal(forged(data, CALENDAR, wrong)) == "pack-part-unusable"


def test_words_under_the_name_of_others_are_refused():
    data = pack_bytes(CONTENTS, LABEL)
    assert refusal(forged(data, "forms/slip-1000.toml", RECEIPT.text.encode())) == "pack-part-unusable"


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_zip_bomb_is_refused_before_it_is_opened(method):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr(MANIFEST, bytes(8 << 20))
    assert refusal(file.getvalue()) == "pack-damaged"


def test_a_doubled_entry_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(MANIFEST, b"{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(MANIFEST, b"{}")
    assert refusal(file.getvalue()) == "pack-damaged"


def test_the_key_is_for_this_user_alone_and_stays_the_same(tmp_path):
    path = tmp_path / "pack-signing.key"
    first, again = OfficeKey(path), OfficeKey(path)
    assert first.public_key() == ""
    first.make()
    again.make()
    assert first.public_key() == again.public_key() != ""
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_damaged_key_is_not_replaced(tmp_path):
    path = tmp_path / "pack-signing.key"
    path.write_text("not a key")
    key = OfficeKey(path)
    key.make()
    with pytest.raises(FileRefused) as refused:
        key.sign(b"")
    assert refused.value.code == "pack-key-damaged"
    assert path.read_text() == "not a key"


def test_what_an_office_hands_out_another_takes_in(packs, work, store, tmp_path):
    changed = replace(LAND, name="Hòa giải tranh chấp", valid_from=date(2027, 1, 1))
    work.keep_office.publish((changed,))
    file = packs.write(PackRequest(frozenset({Part.CALENDAR, Part.CATALOGUE, Part.BOOKS}), " Quý  I "), tmp_path)
    assert file.name == f"cau-hinh-{OFFICE.code}-20261120.mcpack"
    pack = packs.read(file)
    assert (pack.label.made_by, pack.label.note) == (OFFICE.agency, "Quý I")
    assert {LAND, changed} < set(pack.contents.procedures)
    assert packs.plan(pack).changing == frozenset()


def test_taking_the_same_pack_in_twice_changes_nothing_the_second_time(packs, kept, work, store, tmp_path):
    data = pack_bytes(
        Contents(
            Counting(replace(OFFICE_CALENDAR, days_off=(DayOff(date(2027, 2, 5), "Tết"),)), DeadlineRules()),
            (replace(LAND, name="Tên mới"), replace(LAND, code="9.000001")),
            (RECEIPT,),
            ("Đất đai",),
        ),
        LABEL,
    )
    (tmp_path / "a.mcpack").write_bytes(data)
    pack = packs.read(tmp_path / "a.mcpack")
    plan = packs.plan(pack)
    assert plan.changing == frozenset(Part)
    TakePackIn(work.keep_office, kept).take(plan, frozenset(Part), pack)
    assert packs.plan(pack).changing == frozenset()
    assert listed_books(StoredSettings(store)) == ("Đất đai",)
    assert OfficeWords(StoredSettings(store)).text(FormKind.RECEIPT, 1000) == RECEIPT.text


def test_a_pack_never_takes_the_place_of_another(packs, tmp_path):
    request = PackRequest(frozenset({Part.BOOKS}))
    first, second = packs.write(request, tmp_path), packs.write(request, tmp_path)
    assert first != second
    assert packs.read(first) == packs.read(second)


def test_a_pack_that_reads_back_otherwise_than_written_does_not_count(packs, tmp_path, monkeypatch):
    target = tmp_path / "stick"
    target.mkdir()
    put = Medium.put

    def put_badly(self: Medium, source, tell) -> None:
        put(self, source, tell)
        with (target / (source.name + ".part")).open("r+b") as file:
            file.write(b"!")

    monkeypatch.setattr(Medium, "put", put_badly)
    with pytest.raises(FileRefused) as refused:
        packs.write(PackRequest(frozenset({Part.BOOKS})), target)
    assert refused.value.code == "export-verify-failed"
    assert list(target.iterdir()) == []


def test_signing_makes_the_offices_key_once(packs, tmp_path):
    assert packs.own_signer() is None
    request = PackRequest(frozenset({Part.BOOKS}), signed=True)
    signers = {packs.read(packs.write(request, tmp_path)).signature.signer for _ in range(2)}
    assert signers == {packs.own_signer()}


def test_without_the_library_nothing_is_signed(packs, tmp_path, without_library):
    assert not packs.can_sign
    with pytest.raises(NotAllowed):
        packs.write(PackRequest(frozenset({Part.BOOKS}), signed=True), tmp_path)
    assert packs.read(packs.write(PackRequest(frozenset({Part.BOOKS})), tmp_path)).contents.books


def test_a_pack_of_nothing_is_refused(packs, tmp_path):
    with pytest.raises(InvalidInput):
        packs.write(PackRequest(frozenset()), tmp_path)


def test_words_are_written_to_be_edited_and_read_again(packs, kept, tmp_path):
    assert Part.FORMS not in packs.holds()
    files = {file.name: file for file in packs.write_words(tmp_path)}
    file = files["receipt-1000.toml"]
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace("GIẤY TIẾP NHẬN".encode(), "PHIẾU NHẬN".encode()))
    pack = packs.read(file)
    OfficeWords(kept).use(packs.plan(pack).forms.new[0])
    assert packs.holds() == frozenset(Part)
    again = {each.name for each in packs.write_words(tmp_path / file.parent)}
    assert any(name.startswith("receipt-1000-") for name in again)
    handed = packs.read(packs.write(PackRequest(frozenset({Part.FORMS})), tmp_path))
    assert handed.contents.forms == pack.contents.forms


@pytest.mark.parametrize(("name", "code"), [("none.mcpack", "file-missing"), (".", "file-unreadable")])
def test_a_file_that_cannot_be_read_is_told(packs, tmp_path, name, code):
    with pytest.raises(FileRefused) as refused:
        packs.read(tmp_path / name)
    assert refused.value.code == code


def test_the_counter_of_this_pc_does_not_travel(packs, tmp_path):
    data = packs.write(PackRequest(frozenset({Part.CALENDAR, Part.CATALOGUE, Part.BOOKS})), tmp_path).read_bytes()
    assert SEAT.clerk.encode() not in data
