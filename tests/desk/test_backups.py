from datetime import datetime, timedelta
from itertools import accumulate, count
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desk.backups import Backup, Care, Keep, Occasion, Rhythm, Tally, care, due, superfluous
from tests.makers import CALENDAR, FRIDAY_MORNING

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def backups(*moments: datetime) -> list[Backup]:
    seq = count(1)
    return [Backup(at, Occasion.TIME, "desk", 1, next(seq), "", 0, "", None) for at in moments]


def test_a_backup_is_due_by_receipts_or_by_time_with_changes() -> None:
    rhythm = Rhythm(receipts=3, minutes=10)
    assert due(rhythm, 0, None, FRIDAY_MORNING) is None
    assert due(rhythm, 2, FRIDAY_MORNING, FRIDAY_MORNING + 9 * MINUTE) is None
    assert due(rhythm, 3, FRIDAY_MORNING, FRIDAY_MORNING) is Occasion.RECEIPTS
    assert due(rhythm, 1, FRIDAY_MORNING, FRIDAY_MORNING + 10 * MINUTE) is Occasion.TIME


def test_ten_years_thin_out_to_one_for_each_hour_day_week_and_month() -> None:
    random, at, kept = Random(1), FRIDAY_MORNING, []
    seq = count(1)
    for _ in range(4000):
        at += random.choice((20 * MINUTE, HOUR, 5 * HOUR, DAY))
        kept.append(Backup(at, Occasion.TIME, "desk", 1, next(seq), "", 0, "", None))
        gone = set(map(id, superfluous(kept, Keep())))
        kept = [each for each in kept if id(each) not in gone]
        assert len(kept) <= 8 + 24 + 14 + 8 + 24
    ages = sorted(at - each.taken_at for each in kept)
    assert ages[0] == timedelta()
    assert ages[-1] > 600 * DAY
    assert any(30 * DAY < age < 70 * DAY for age in ages)


PERIODS = {
    "hours": lambda at: (at.date(), at.hour),
    "days": lambda at: at.date(),
    "weeks": lambda at: at.isocalendar()[:2],
    "months": lambda at: (at.year, at.month),
}


@given(
    keep=st.builds(Keep, *(st.integers(0, 5) for _ in range(5))),
    steps=st.lists(st.integers(1, 60 * 24 * 20).map(lambda minutes: minutes * MINUTE), min_size=1, max_size=80),
)
def test_whatever_was_thinned_when_the_newest_and_one_of_each_period_are_there(
    keep: Keep, steps: list[timedelta]
) -> None:
    taken = backups(*accumulate(steps, initial=FRIDAY_MORNING))
    lying: list[Backup] = []
    for backup in taken:
        lying.append(backup)
        gone = set(map(id, superfluous(lying, keep)))
        lying = [each for each in lying if id(each) not in gone]
        assert len(lying) <= max(1, keep.latest) + keep.hours + keep.days + keep.weeks + keep.months
    newest_first = taken[::-1]
    owed = newest_first[: max(1, keep.latest)]
    for name, period_of in PERIODS.items():
        newest_of_each = {period_of(each.taken_at): each for each in taken}
        owed += sorted(newest_of_each.values(), key=lambda each: each.seq)[::-1][: getattr(keep, name)]
    assert {each.seq for each in lying} == {each.seq for each in owed}


@given(st.lists(st.integers(-400, 400).map(lambda days: days * DAY), min_size=1, max_size=60))
def test_the_newest_stays_wherever_the_clock_was(days: list[timedelta]) -> None:
    taken = backups(*(FRIDAY_MORNING + each for each in days))
    gone = superfluous(taken, Keep())
    assert not set(map(id, taken[-8:])) & set(map(id, gone))
    assert len(taken) - len(gone) <= 8 + 24 + 14 + 8 + 24


def test_two_hours_of_work_stay_in_small_steps() -> None:
    taken = backups(*(FRIDAY_MORNING + number * 15 * MINUTE for number in range(16)))
    assert superfluous(taken[-8:], Keep()) == ()
    gone = {each.seq for each in superfluous(taken, Keep())}
    assert gone == {1, 2, 4, 5, 6, 8}


def test_the_newest_of_a_period_stays() -> None:
    early, late = backups(FRIDAY_MORNING, FRIDAY_MORNING + 30 * MINUTE)
    assert superfluous([late, early], Keep(latest=1, hours=1, days=1, weeks=1, months=1)) == (early,)


def test_the_newest_is_what_holds_most_though_a_clock_went_back() -> None:
    first, second = backups(FRIDAY_MORNING, FRIDAY_MORNING - 3 * 365 * DAY)
    assert second not in superfluous([first, second], Keep(latest=0, hours=0, days=0, weeks=0, months=0))


def test_a_backup_of_all_there_is_never_grows_old() -> None:
    assert care(Tally("E:", FRIDAY_MORNING), CALENDAR, FRIDAY_MORNING + 300 * DAY) is Care.GOOD


def test_work_of_more_than_a_day_without_a_backup_is_told_and_a_failure_at_once() -> None:
    lacking = Tally("E:", FRIDAY_MORNING, lacks_since=FRIDAY_MORNING)
    assert care(lacking, CALENDAR, FRIDAY_MORNING + 2 * DAY) is Care.GOOD  # Friday to Sunday
    assert care(lacking, CALENDAR, FRIDAY_MORNING + 3 * DAY + 8 * HOUR) is Care.OLD
    assert care(Tally("E:", problem="backup-no-space"), CALENDAR, FRIDAY_MORNING) is Care.FAILING
