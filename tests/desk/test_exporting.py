"""Which days an export takes, and what is noted of it."""

from datetime import date

import pytest

from desk.errors import InvalidInput
from desk.exporting import Period, RecordExport, WrittenExport, month, report_quarter, report_year
from desk.facts import Exported


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 12, 14), date(2026, 9, 15), date(2026, 12, 14)),
        (date(2026, 12, 15), date(2026, 12, 15), date(2027, 3, 14)),
        (date(2027, 1, 1), date(2026, 12, 15), date(2027, 3, 14)),
        (date(2027, 3, 14), date(2026, 12, 15), date(2027, 3, 14)),
        (date(2027, 3, 15), date(2027, 3, 15), date(2027, 6, 14)),
        (date(2026, 6, 15), date(2026, 6, 15), date(2026, 9, 14)),
    ],
)
def test_a_report_quarter_goes_from_the_15th_to_the_14th(day, first, last):
    assert report_quarter(day) == Period(first, last)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 12, 14), date(2025, 12, 15), date(2026, 12, 14)),
        (date(2026, 12, 15), date(2026, 12, 15), date(2027, 12, 14)),
    ],
)
def test_a_report_year_ends_on_14_december(day, first, last):
    assert report_year(day) == Period(first, last)


@pytest.mark.parametrize(
    ("day", "last"),
    [(date(2026, 12, 31), 31), (date(2026, 2, 1), 28), (date(2028, 2, 29), 29), (date(2026, 11, 30), 30)],
)
def test_a_month_has_all_its_days(day, last):
    assert month(day) == Period(day.replace(day=1), day.replace(day=last))


def test_a_period_does_not_end_before_it_begins():
    with pytest.raises(InvalidInput) as caught:
        Period(date(2026, 11, 2), date(2026, 11, 1))
    assert (caught.value.field, caught.value.code) == ("last", "period-reversed")


def test_a_period_may_be_one_day():
    assert Period(date(2026, 11, 2), date(2026, 11, 2)).first == date(2026, 11, 2)


def test_an_export_is_noted_with_its_mark_and_sums(work):
    written = WrittenExport("export-1", 7, 3, {"a.csv": "0" * 64})
    RecordExport(work.store, work.witness).record(written)
    *_, line = work.store.journal.lines()
    assert isinstance(line.fact, Exported)
    assert line.dossier_id is None
    assert (line.fact.export_id, line.fact.through_seq, line.fact.dossiers) == ("export-1", 7, 3)
    assert line.fact.file_sha256 == written.files
    assert line.fact.clerk == work.witness.seat.clerk
