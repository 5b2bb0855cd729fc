"""A book as it is read for printing: one state of the store, whatever is written meanwhile."""

from datetime import timedelta
from pathlib import Path

import pytest

from db.register import StoredBooks
from db.store import Store
from desk.errors import NotAllowed
from desk.forms.register import row
from tests.conftest import Work
from tests.makers import HOLDERS, OFFICE, draft


def test_lines_come_in_the_order_of_their_numbers(work: Work) -> None:
    codes = [work.intake.receive(draft()).dossier.code for _ in range(5)]
    with StoredBooks(work.store.path).open(2026, "1") as opened:
        assert (opened.office, opened.book.last_number) == (OFFICE, 5)
        assert [line.code for line in opened.lines(2, 4)] == codes[1:4]
        assert list(opened.lines(6, 8)) == []


def test_what_is_received_meanwhile_is_not_in_it(work: Work) -> None:
    work.intake.receive(draft())
    with StoredBooks(work.store.path).open(2026, "1") as opened:
        work.intake.receive(draft())
        assert opened.book.last_number == 1
        assert len(list(opened.lines(1, 9))) == 1


def test_line_keeps_the_first_due_time_beside_the_new_one(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment += timedelta(hours=1)
    new_due = dossier.due() + timedelta(days=1)
    work.reappoint.draft(dossier.id, "Chờ xác minh", new_due, "Đinh Công Thành")
    work.reappoint.sign(dossier.id)
    (line,) = work.reads.register(2026, "1")
    assert (line.first_due_at, line.due_at) == (dossier.due(), new_due)
    assert f"{dossier.due():%d/%m/%Y}\nHẹn lại:" in row(line)[8]


def test_book_that_nobody_has_begun_is_refused(work: Work) -> None:
    with pytest.raises(NotAllowed, match="register-empty"), StoredBooks(work.store.path).open(2026, "7"):
        pass


def test_store_without_an_office_has_no_book(tmp_path: Path) -> None:
    Store(tmp_path / "new.db").close()
    with pytest.raises(NotAllowed, match="office-not-set"), StoredBooks(tmp_path / "new.db").open(2026, "1"):
        pass
