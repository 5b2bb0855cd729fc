"""What a configuration pack would change, and what it leaves alone."""

from dataclasses import replace
from datetime import date, time

import pytest

from desk.calendar import DayOff, MakeUpDay, Shift
from desk.catalogue import Case
from desk.deadline import DeadlineRules
from desk.errors import InvalidInput
from desk.facts import PackTaken
from desk.forms.content import FormKind
from desk.forms.office_words import FormWords, OfficeWords
from desk.ledger import Standing
from desk.pack_plan import Here, TakePackIn, plan_of
from desk.pack_signers import Signer, TrustedSigners
from desk.packs import Contents, Counting, Pack, PackRequest, Part, Signature, check_contents, checked_request
from desk.register_names import LONGEST_NAME, checked_books, listed_books
from tests.makers import CALENDAR, CERTIFIED_COPY, LAND, MARITAL_STATUS, OFFICE, PROCEDURES

TODAY = date(2026, 11, 20)
MORNING = (Shift(time(7), time(11)),)
TET = DayOff(date(2027, 2, 5), "Tết Nguyên đán")
WORKED = MakeUpDay(date(2027, 2, 13), "Làm bù", MORNING)
RULES = DeadlineRules()


class Kept(dict[str, str]):
    """Settings in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


def here(procedures=PROCEDURES, calendar=CALENDAR, settings=None, books=()) -> Here:
    return Here(Standing(OFFICE, calendar, RULES), procedures, OfficeWords(settings or Kept()), books, TODAY)


def sent(**changes: object) -> Contents:
    return Contents(counting=Counting(replace(CALENDAR, **changes), RULES))


def words(version: int, text: str = "words", kind: FormKind = FormKind.RECEIPT) -> FormWords:
    return FormWords(kind, version, 1, "UBND tỉnh", text)


def test_what_is_here_already_changes_nothing_whatever_its_version():
    counting = Counting(replace(CALENDAR, version=40), replace(RULES, version=9))
    same = Contents(counting, PROCEDURES, (), ("1", "2"))
    assert plan_of(same, here(books=("1", "2"))).changing == frozenset()


def test_a_new_calendar_carries_the_next_version_of_this_office():
    change = plan_of(sent(version=40, week=(MORNING, *CALENDAR.week[1:])), here()).calendar
    assert (change.counting.calendar.version, change.weekdays) == (2, (0,))
    assert change.counting.rules == RULES


def test_days_are_told_one_by_one():
    change = plan_of(sent(days_off=(CALENDAR.days_off[0], TET), make_up_days=(WORKED,)), here()).calendar
    assert change.added == (TET, WORKED)
    assert change.removed == (DayOff(date(2027, 1, 1), "Tết Dương lịch"),)


def test_a_year_that_the_pack_says_nothing_about_stays_as_it_is():
    change = plan_of(sent(days_off=(TET,), confirmed_years=(2027,)), here()).calendar
    assert CALENDAR.days_off[0] in change.counting.calendar.days_off
    assert change.counting.calendar.confirmed_years == (2026, 2027)
    assert change.confirmed == (2027,)


def test_a_year_that_the_sender_has_not_confirmed_is_no_longer_confirmed():
    change = plan_of(sent(confirmed_years=()), here()).calendar
    assert change.unconfirmed == (2026,)


def test_other_rules_get_the_next_version_of_this_office():
    rules = DeadlineRules(same_day_cutoff=time(14), version=17)
    change = plan_of(Contents(counting=Counting(CALENDAR, rules)), here()).calendar
    assert change.rules_differ
    assert change.counting.rules == replace(rules, version=2)


def test_a_procedure_in_force_holds_here_from_today_and_a_coming_one_from_its_day():
    cheaper = replace(MARITAL_STATUS, cases=(replace(MARITAL_STATUS.cases[0], fee=0),), valid_from=date(2025, 7, 1))
    coming = replace(cheaper, name="Tên mới", valid_from=date(2027, 1, 1))
    change = plan_of(Contents(procedures=(cheaper, coming, LAND)), here()).catalogue
    assert change.changed == (replace(cheaper, valid_from=TODAY), coming)
    assert change.unchanged == (replace(LAND, valid_from=TODAY),)


def test_a_procedure_taken_in_once_is_known_the_next_time():
    coming = replace(MARITAL_STATUS, name="Tên mới", valid_from=date(2027, 1, 1))
    pack = Contents(procedures=(MARITAL_STATUS, coming))
    first = plan_of(pack, here(())).catalogue
    taken = (*first.added, *first.changed)
    assert taken == (replace(MARITAL_STATUS, valid_from=TODAY), coming)
    again = plan_of(pack, here(taken)).catalogue
    assert (again.added, again.changed) == ((), ())


def test_a_procedure_that_is_retired_is_retired_here_and_not_added_for_it():
    pack = Contents(procedures=(replace(LAND, retired=True), replace(CERTIFIED_COPY, retired=True)))
    change = plan_of(pack, here((LAND,))).catalogue
    assert (change.added, [each.code for each in change.changed]) == ((), [LAND.code])


def test_newer_words_are_used_older_ones_are_not_and_other_words_of_one_version_clash():
    settings = Kept()
    OfficeWords(settings).use(words(1001))
    change = plan_of(Contents(forms=(words(1000), words(1001), words(1002, "newer"))), here(settings=settings)).forms
    assert (change.new, change.known) == ((words(1002, "newer"),), (words(1000), words(1001)))
    clash = plan_of(Contents(forms=(words(1001, "other"),)), here(settings=settings))
    assert clash.forms.clashing == (words(1001, "other"),)
    assert not clash.changing


def test_books_are_told_by_name():
    change = plan_of(Contents(books=("Hộ tịch", "Chứng thực")), here(books=("1", "Hộ tịch"))).books
    assert (change.added, change.removed) == (("Chứng thực",), ("1",))


@pytest.mark.parametrize(
    "contents",
    [
        sent(week=((),) * 7),
        Contents(procedures=(replace(LAND, name=" "),)),
        Contents(procedures=(replace(LAND, cases=()),)),
        Contents(procedures=(replace(LAND, cases=(Case("", None), Case("", None))),)),
        Contents(books=("x" * (LONGEST_NAME + 1),)),
    ],
)
def test_contents_that_no_desk_could_work_with_are_refused(contents):
    with pytest.raises(InvalidInput):
        check_contents(contents)


def test_a_pack_needs_a_part_and_a_note_that_fits():
    with pytest.raises(InvalidInput) as refused:
        checked_request(PackRequest(frozenset()))
    assert refused.value.field == "parts"
    with pytest.raises(InvalidInput) as refused:
        checked_request(PackRequest(frozenset(Part), "x" * 501))
    assert refused.value.field == "note"


def test_only_the_ticked_parts_are_taken_in(work):
    settings = Kept()
    contents = Contents(sent(days_off=(TET,)).counting, (replace(LAND, name="Tên mới"),), (words(1000),), ("Hộ tịch",))
    pack = Pack(contents, signature=Signature(Signer("ab" * 32, "Sở Nội vụ"), checked=True))
    plan = plan_of(contents, replace(here(), standing=work.store.standing))
    TakePackIn(work.keep_office, settings).take(plan, frozenset({Part.CATALOGUE, Part.BOOKS}), pack)
    taken = next(fact for line in work.store.journal.lines() if isinstance(fact := line.fact, PackTaken))
    assert (taken.parts, taken.signer) == (("catalogue", "books"), pack.signature.signer.fingerprint)
    assert work.store.standing.calendar == CALENDAR
    assert work.reads.procedure(LAND.code, TODAY).name == "Tên mới"
    assert listed_books(settings) == ("Hộ tịch",)
    assert OfficeWords(settings).version(FormKind.RECEIPT, 1) == 0
    TakePackIn(work.keep_office, settings).take(plan, frozenset({Part.CALENDAR, Part.FORMS}), pack)
    assert TET in work.store.standing.calendar.days_off
    assert OfficeWords(settings).version(FormKind.RECEIPT, 1) == 1000


def test_books_are_clean_and_each_once():
    assert checked_books(("  Hộ  tịch ", "1", "", "1")) == ("Hộ tịch", "1")


def test_a_fingerprint_is_short_enough_to_be_read_over_the_phone_and_differs_by_key():
    one, other = Signer("00" * 32, "A").fingerprint, Signer("00" * 31 + "01", "A").fingerprint
    assert [len(group) for group in one.split()] == [4] * 6
    assert one != other
    assert one.replace(" ", "").isdigit()


def test_a_signer_is_trusted_until_he_is_forgotten():
    trusted, signer = TrustedSigners(Kept()), Signer("ab" * 32, "Sở Nội vụ\ntỉnh")
    assert not trusted.knows(signer.public_key)
    trusted.trust(signer)
    trusted.trust(Signer("cd" * 32, "Khác"))
    assert trusted.all()[0] == Signer("ab" * 32, "Sở Nội vụ tỉnh")
    trusted.forget(signer.public_key)
    assert not trusted.knows(signer.public_key)
    assert trusted.knows("cd" * 32)
