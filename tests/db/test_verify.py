from datetime import timedelta

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.projections import TABLES
from db.verify import verify
from desk.facts import Outcome
from desk.giving_back import HandBack
from desk.reception import Delivery
from tests.conftest import Work
from tests.makers import LAND, draft, incomplete


@pytest.fixture
def lived_in(work: Work) -> Work:
    """A desk after some days of every kind of act, its store closed."""
    ids = [work.intake.receive(draft(wants_slip=True)).dossier.id for _ in range(6)]
    work.supplements.request(incomplete(), "Bổ sung tờ khai.")
    work.hand_over.hand_over(tuple(ids), "Phòng Kinh tế")
    work.clock.moment += timedelta(days=3)
    work.take_back.take_back(tuple(ids[:4]), Outcome.RESULT)
    for dossier_id in ids[:2]:
        work.return_result.give(dossier_id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    work.correct.correct(ids[0], draft(LAND), "Nhận nhầm thủ tục")
    work.withdraw.withdraw(ids[1], "Quét nhầm")
    work.note_printing.note(ids[2], work.reads.dossier(ids[2]).forms[0].id, "pdf")
    work.store.close()
    return work


def failed(work: Work) -> list[str]:
    return [check.name for check in verify(work.store.path) if not check.passed]


def test_a_sound_store_passes_every_check(lived_in: Work) -> None:
    checks = list(verify(lived_in.store.path))
    assert [check.name for check in checks if not check.passed] == []
    assert len(checks) == 5 + len(TABLES)
    # Nothing was voided or closed in that life, and no pad printed.
    empty = {"table voided", "table register_closed", "table pad"}
    assert all(check.seen for check in checks if check.name not in empty)


def damage(work: Work, *statements: str) -> None:
    """Change the file as somebody with a database tool would: triggers dropped, and put back."""
    raw = sqlite3.connect(str(work.store.path), isolation_level=None)
    triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    for _, sql in triggers:
        raw.execute(sql)
    raw.close()


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        (
            "UPDATE journal SET payload = replace(payload, 'Hạnh', 'Hằng') WHERE kind = 'DossierReceived'",
            "chain",
        ),
        ("UPDATE journal SET occurred_at = recorded_at || ' ' WHERE seq = 9", "chain"),
        ("UPDATE journal SET kind = 'TakenBack' WHERE kind = 'HandedOver'", "chain"),
        ("DELETE FROM journal WHERE seq = 12", "chain"),
        ("UPDATE dossier SET due_at = '2030-01-01T17:00:00+07:00' WHERE no = 3", "table dossier"),
        ("UPDATE step SET verdict = 'on_time'", "table step"),
        ("DELETE FROM form WHERE kind = 'slip'", "table form"),
        ("UPDATE counter SET value = value - 1", "table counter"),
        ("DELETE FROM token", "table token"),
        ("UPDATE usage SET times = 99", "table usage"),
        ("UPDATE procedure SET body = replace(body, '8000', '9000')", "table procedure"),
        ("DELETE FROM person", "table person"),
        ("UPDATE standing SET body = replace(body, 'H57', 'H58') WHERE name = 'office'", "table standing"),
        ("DELETE FROM dossier_text WHERE rowid = 2", "search"),
        ("DROP TRIGGER IF EXISTS x", ""),
    ],
)
def test_each_kind_of_tampering_is_found(lived_in: Work, statement: str, check: str) -> None:
    damage(lived_in, statement)
    assert (check in failed(lived_in)) if check else failed(lived_in) == []


@pytest.mark.parametrize("name", ["journal_is_never_cut", "journal_is_never_changed"])
def test_a_lost_trigger_is_found(lived_in: Work, name: str) -> None:
    raw = sqlite3.connect(str(lived_in.store.path), isolation_level=None)
    raw.execute(f"DROP TRIGGER {name}")
    raw.close()
    assert failed(lived_in) == ["schema"]


def test_a_torn_page_is_found(lived_in: Work) -> None:
    content = bytearray(lived_in.store.path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = bytes(4096)
    lived_in.store.path.write_bytes(content)
    assert failed(lived_in)


def test_verifying_writes_nothing(lived_in: Work) -> None:
    before = lived_in.store.path.read_bytes()
    list(verify(lived_in.store.path))
    assert lived_in.store.path.read_bytes() == before


def test_a_store_in_use_can_be_verified(work: Work) -> None:
    work.intake.receive(draft())
    assert failed(work) == []
