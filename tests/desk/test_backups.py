from datetime import datetime, timedelta
from itertools import count
from random import Random

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
        assert len(kept) <= 24 + 14 + 8 + 24
    ages = sorted(at - each.taken_at for each in kept)
    assert ages[0] == timedelta()
    assert ages[-1] > 600 * DAY
    assert any(30 * DAY < age < 70 * DAY for age in ages)


def test_the_newest_of_a_period_stays() -> None:
    early, late = backups(FRIDAY_MORNING, FRIDAY_MORNING + 30 * MINUTE)
    assert superfluous([late, early], Keep(hours=1, days=1, weeks=1, months=1)) == (early,)


def test_the_newest_is_what_holds_most_though_a_clock_went_back() -> None:
    first, second = backups(FRIDAY_MORNING, FRIDAY_MORNING - 3 * 365 * DAY)
    assert second not in superfluous([first, second], Keep(hours=0, days=0, weeks=0, months=0))


def test_a_backup_of_all_there_is_never_grows_old() -> None:
    assert care(Tally("E:", FRIDAY_MORNING), CALENDAR, FRIDAY_MORNING + 300 * DAY) is Care.GOOD


def test_work_of_more_than_a_day_without_a_backup_is_told_and_a_failure_at_once() -> None:
    lacking = Tally("E:", FRIDAY_MORNING, lacks_since=FRIDAY_MORNING)
    assert care(lacking, CALENDAR, FRIDAY_MORNING + 2 * DAY) is Care.GOOD  # Friday to Sunday
    assert care(lacking, CALENDAR, FRIDAY_MORNING + 3 * DAY + 8 * HOUR) is Care.OLD
    assert care(Tally("E:", problem="backup-no-space"), CALENDAR, FRIDAY_MORNING) is Care.FAILING
