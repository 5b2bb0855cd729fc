from dataclasses import replace
from datetime import date, datetime

import pytest

from desk.clock import VIETNAM
from desk.facts import Role
from desk.giving_back import HandBack
from desk.reception import Delivery
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, MARITAL_STATUS, draft

TODAY = date(2026, 11, 20)


def test_the_register_runs_in_the_order_of_its_numbers(work: Work) -> None:
    for number in range(5):
        work.intake.receive(draft(applicant=replace(APPLICANT, name=f"Lê Thị {'ABCDE'[number]}")))
    lines = work.reads.register(2026, "1", after=1, limit=3)
    assert [line.register.number for line in lines] == [2, 3, 4]
    assert [line.applicant for line in work.reads.register(2026, "1", text="thi d")] == ["Lê Thị D"]
    assert work.reads.register(2025, "1") == ()
    (book,) = work.reads.register_books()
    assert (book.year, book.book, book.last_number) == (2026, "1", 5)


def test_a_register_line_tells_the_whole_story(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), "Phòng Kinh tế")
    work.return_result.give(dossier.id, HandBack("Lê Văn Nhận", Delivery.POST, "Giấy ủy quyền"))
    (line,) = work.reads.register(2026, "1")
    assert (line.code, line.handler, line.recipient, line.delivery) == (
        dossier.code,
        "Phòng Kinh tế",
        "Lê Văn Nhận",
        Delivery.POST,
    )
    assert line.due_at == datetime(2026, 11, 26, 17, 0, tzinfo=VIETNAM)
    assert line.returned_at == work.clock.moment


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.004873", "1.004873"),
        ("cgxntthn", "1.004873"),
        ("CGX", "1.004873"),
        ("hon nhan", "1.004873"),
        ("tình trạng", "1.004873"),
        ("chung thuc", "2.000815"),
        ("004873", "1.004873"),
        ("nhan hon", "1.004873"),
    ],
)
def test_a_procedure_is_found_by_code_words_or_initials(work: Work, text: str, code: str) -> None:
    assert [procedure.code for procedure in work.reads.procedures(text, TODAY)] == [code]


def test_an_empty_text_shows_all_that_hold_today(work: Work) -> None:
    work.keep_office.publish((replace(MARITAL_STATUS, code="9.999999", valid_from=date(2027, 3, 1)),))
    assert len(work.reads.procedures("", TODAY)) == 4
    assert len(work.reads.procedures("", date(2027, 3, 1))) == 5


def test_a_retired_procedure_is_no_longer_offered(work: Work) -> None:
    work.keep_office.publish((replace(MARITAL_STATUS, retired=True, valid_from=date(2026, 12, 1)),))
    assert work.reads.procedure("1.004873", TODAY) == MARITAL_STATUS
    assert work.reads.procedure("1.004873", date(2026, 12, 1)) is None
    assert len(work.reads.procedure_versions("1.004873")) == 2


def test_an_applicant_is_known_by_number_or_phone_as_last_seen(work: Work) -> None:
    work.intake.receive(draft())
    work.intake.receive(draft(applicant=replace(APPLICANT, address="Thôn Mới")))
    for number in ("046190001234", "0905123456"):
        party = work.reads.party_known_by(number)
        assert party is not None
        assert party.address == "Thôn Mới"
    assert work.reads.party_known_by("") is None
    assert work.reads.party_known_by("000000000000") is None


def test_the_most_used_holder_comes_first(work: Work) -> None:
    assert set(work.reads.people(Role.HOLDER)) == set(HOLDERS)
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), "Phòng Kinh tế")
    assert work.reads.people(Role.HOLDER)[0] == "Phòng Kinh tế"
    work.keep_office.list_person("Phòng Kinh tế", Role.HOLDER, listed=False)
    assert "Phòng Kinh tế" not in work.reads.people(Role.HOLDER)


def test_a_code_is_found_however_it_is_cased(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    assert work.reads.dossier_with_code("h57.31.05-261120-0001 ") == dossier.id
    assert work.reads.dossier_with_code("H57.31.05-261120-0002") is None


def test_an_unknown_dossier_is_a_key_error(work: Work) -> None:
    with pytest.raises(KeyError):
        work.reads.dossier("none")
    with pytest.raises(KeyError), work.store.transaction() as ledger:
        ledger.dossier("none")


def test_words_are_found_by_their_beginning_only(work: Work) -> None:
    assert work.reads.procedures("ôn nhân", TODAY) == ()
    assert work.reads.procedures("hứng thực", TODAY) == ()
