"""Labels, lists and postings: what they say of dossiers and procedures."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.catalogue import Procedure
from desk.catalogue_edit import OWN
from desk.deadline import Term
from desk.errors import NotAllowed
from desk.facts import Outcome
from desk.forms.day_list import day_listing
from desk.forms.hand_over_list import hand_over_listing
from desk.forms.labels import BY_HAND, address_label, folder_label
from desk.forms.posting import FEE_UNKNOWN, SEVERAL, TERM_UNKNOWN, posting, unchecked
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.views import DayList
from desk.witness import NOW
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, MARITAL_STATUS, OFFICE, draft, incomplete

DAY = date(2026, 11, 20)


def test_address_label_tells_the_post_nothing_of_the_matter(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    label = address_label(dossier, OFFICE)
    said = " ".join((*label.head, *(line.text for line in label.lines)))
    assert dossier.application.applicant.name in said
    assert dossier.application.applicant.address in said
    assert dossier.application.procedure.name not in said
    assert dossier.application.applicant.id_number not in said
    assert label.name == f"{dossier.code}-address_label"


def test_address_that_is_not_known_is_left_to_the_hand(work: Work) -> None:
    dossier = work.intake.receive(draft(applicant=replace(APPLICANT, address=""))).dossier
    assert [line.text for line in address_label(dossier, OFFICE).lines if line.caption == "Địa chỉ"] == [BY_HAND]


def test_folder_label_says_who_has_the_dossier_and_until_when(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    (handed,) = work.hand_over.hand_over((dossier.id,), HOLDERS[0], NOW)
    said = {line.caption: line.text for line in folder_label(handed, OFFICE).lines}
    assert said["Đang giữ"] == HOLDERS[0]
    assert said["Hạn trả kết quả"] == f"{handed.due():%H:%M %d/%m/%Y}"


def test_no_label_without_a_code(work: Work) -> None:
    dossier = work.supplements.request(incomplete(), "Thiếu giấy tờ")
    with pytest.raises(NotAllowed) as refused:
        folder_label(dossier, OFFICE)
    assert refused.value.code == "not-received-yet"


def test_hand_over_list_names_both_sides_and_every_dossier_in_its_order(work: Work) -> None:
    ids = [work.intake.receive(draft(applicant=replace(APPLICANT, name=name))).dossier.id for name in ("An", "Bình")]
    passed = work.hand_over.hand_over(tuple(ids), HOLDERS[0], NOW)
    listing = hand_over_listing(passed, OFFICE)
    (group,) = listing.groups
    assert [row[2] for row in group.rows] == ["An", "Bình"]
    assert listing.subtitle[1:] == (f"Bên giao: {OFFICE.heading}", f"Bên nhận: {HOLDERS[0]}")
    assert listing.signers == ("BÊN GIAO", "BÊN NHẬN")
    assert [row[4] for row in group.rows] == ["1 biểu mẫu"] * 2
    assert listing.closing == ("Tổng số: 2 hồ sơ, 2 bản giấy tờ.",)


def test_hand_over_list_groups_by_who_gave(work: Work) -> None:
    ids = [work.intake.receive(draft()).dossier.id for _ in range(3)]
    work.hand_over.hand_over(tuple(ids[:2]), HOLDERS[0], NOW)
    work.hand_over.hand_over(tuple(ids[2:]), HOLDERS[1], NOW)
    back = work.take_back.take_back(tuple(ids), Outcome.RESULT, NOW)
    groups = hand_over_listing(back, OFFICE).groups
    assert [group.heading for group in groups] == [f"{HOLDERS[0]}: 2 hồ sơ", f"{HOLDERS[1]}: 1 hồ sơ"]


def test_lists_of_a_day_hold_what_was_received_and_what_was_given_back_on_it(work: Work) -> None:
    first, second = (work.intake.receive(draft()).dossier for _ in range(2))
    work.hand_over.hand_over((first.id,), HOLDERS[0], NOW)
    work.take_back.take_back((first.id,), Outcome.RESULT, NOW)
    work.return_result.give(first.id, HandBack(APPLICANT.name, Delivery.DESK))
    today = first.accepted().received_at.date()
    received = work.reads.day_lines(today, DayList.RECEIVED)
    returned = work.reads.day_lines(today, DayList.RETURNED)
    assert [line.code for line in received] == [first.code, second.code]
    assert [line.code for line in returned] == [first.code]
    assert work.reads.day_lines(today - timedelta(days=1), DayList.RECEIVED) == ()
    (group,) = day_listing(DayList.RETURNED, returned, OFFICE, today).groups
    assert group.rows[0][1] == first.code
    assert group.rows[0][-1] == "Có kết quả"
    assert day_listing(DayList.RECEIVED, (), OFFICE, today).groups == ()


def posted(procedure: Procedure):
    (sheet,) = posting((procedure,), OFFICE, DAY).procedures
    return sheet


def test_remarks_on_an_unchecked_source_do_not_hang_on_the_wall() -> None:
    case = replace(MARITAL_STATUS.cases[0], term=None, term_note="cổng không ghi", fee=None, fee_note="kiểm tra lại")
    unsure = replace(MARITAL_STATUS, cases=(case,), confidence="name-only")
    (said,) = posted(unsure).cases
    assert (said.term, said.fee) == (TERM_UNKNOWN, FEE_UNKNOWN)
    assert unchecked((unsure, replace(unsure, confidence=OWN))) == 1
    (own,) = posted(replace(unsure, confidence=OWN)).cases
    assert (own.term, own.fee) == ("Cổng không ghi", "Kiểm tra lại")


def test_note_does_not_take_the_place_of_a_term_it_only_mentions() -> None:
    case = MARITAL_STATUS.cases[0]
    noted = replace(
        case, term_note="cần xác minh: kéo dài không quá 03 ngày làm việc", fee=8000, fee_note="8.000 đ/bản"
    )
    (said,) = posted(replace(MARITAL_STATUS, cases=(noted,), confidence=OWN)).cases
    assert isinstance(case.term, Term)
    assert said.term == "03 ngày làm việc (cần xác minh: kéo dài không quá 03 ngày làm việc)"
    assert said.fee == "8.000 đ/bản"


def test_contents_tell_that_terms_differ_by_case() -> None:
    case = MARITAL_STATUS.cases[0]
    other = replace(case, name="Trường hợp khác", term=None)
    assert posted(replace(MARITAL_STATUS, cases=(case, other))).term == SEVERAL


def test_posting_goes_by_fields_in_the_order_of_the_alphabet_and_ends_with_what_has_none() -> None:
    fields = ("Hộ tịch", "", "Đất đai", "Chứng thực", "Dân tộc")
    procedures = tuple(replace(MARITAL_STATUS, field=field) for field in fields)
    said = [each.field for each in posting(procedures, OFFICE, DAY).procedures]
    assert said == ["Chứng thực", "Dân tộc", "Đất đai", "Hộ tịch", ""]
