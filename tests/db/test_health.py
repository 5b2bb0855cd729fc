"""Rot: what a glance sees, what the full check sees, and that neither stands in the way."""

import json
import shutil
from contextlib import closing
from pathlib import Path
from random import Random
from time import perf_counter

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.health import examine, glance
from db.journal import Journal
from db.store import Store
from desk.errors import StoreUnavailable
from desk.health import Health
from tests.conftest import Work
from tests.db.backups import receive
from tests.db.histories import Histories
from tests.makers import FRIDAY_MORNING

BUILD = Path(__file__).parents[2] / "build"


@pytest.fixture
def lived_in(work: Work) -> Path:
    """The closed store of a desk with some history."""
    Histories(work, seed=5).play(dossiers=40, acts=200)
    work.store.close()
    return work.store.path


def found(path: Path) -> bool:
    try:
        return bool(examine(path, lambda: FRIDAY_MORNING).failed)
    except (StoreUnavailable, sqlite3.DatabaseError):
        return True


def facts(path: Path) -> list[tuple[object, ...]] | None:
    """Every column of every line, or None where they cannot even be read."""
    try:
        with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as raw:
            raw.text_factory = bytes
            return raw.execute("SELECT * FROM journal ORDER BY seq").fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


def flip(path: Path, seed: int, folder: Path) -> Path:
    """A copy with one bit turned."""
    copy = folder / "flipped.db"
    shutil.copy(path, copy)
    random = Random(seed)
    with copy.open("r+b") as file:
        at = random.randrange(copy.stat().st_size)
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << random.randrange(8)]))
    return copy


def rot(path: Path, folder: Path, seeds: range) -> dict[str, int]:
    whole = facts(path)
    told = {"flips": 0, "found": 0, "in_facts": 0, "in_facts_found": 0}
    for seed in seeds:
        copy = flip(path, seed, folder)
        seen, hit = found(copy), facts(copy) != whole
        told["flips"] += 1
        told["found"] += seen
        told["in_facts"] += hit
        told["in_facts_found"] += seen and hit
        for left in folder.glob("flipped.db*"):
            left.unlink()
    return told


def test_every_bit_that_turns_in_a_fact_is_found(lived_in: Path, tmp_path: Path) -> None:
    told = rot(lived_in, tmp_path, range(12))
    assert told["in_facts"] > 0
    assert told["in_facts_found"] == told["in_facts"]
    assert not found(lived_in)


@pytest.mark.torture
def test_of_six_hundred_bits_that_turn_the_share_found_is_told(lived_in: Path, tmp_path: Path) -> None:
    told = rot(lived_in, tmp_path, range(1000, 1600))
    BUILD.mkdir(exist_ok=True)
    (BUILD / "rot.json").write_text(json.dumps(told | {"share": told["found"] / told["flips"]}, indent=2) + "\n")
    assert told["in_facts"] > 100
    assert told["in_facts_found"] == told["in_facts"]


def test_a_glance_sees_a_broken_end_and_a_counter_that_stayed_behind(work: Work) -> None:
    receive(work, 3)
    assert glance(work.store) == ""
    work.store.connection.execute("UPDATE counter SET value = 2 WHERE name = 'register/2026/1'")
    assert glance(work.store) == "counters"
    work.store.connection.execute("DROP TRIGGER journal_is_never_changed")
    work.store.connection.execute("UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = 12")
    assert glance(work.store) == "chain"


def test_a_glance_takes_milliseconds(work: Work) -> None:
    Histories(work, seed=6).play(dossiers=60, acts=200)
    begun = perf_counter()
    assert glance(work.store) == ""
    assert perf_counter() - begun < 0.1  # 20 ms on an idle machine: a bench tells


def test_a_store_is_examined_while_the_desk_works(work: Work) -> None:
    receive(work, 60)
    breaths = []

    def breathe() -> None:
        breaths.append(1)
        receive(work)

    health = examine(work.store.path, work.clock, breathe)
    assert len(breaths) > 2
    assert health == Health(work.clock.moment, health.checks, ())
    assert health.checks > 14


def test_an_examination_can_be_called_off(work: Work) -> None:
    receive(work, 60)

    class CalledOff(Exception):
        pass

    def stop() -> None:
        raise CalledOff

    with pytest.raises(CalledOff):
        examine(work.store.path, work.clock, stop)


def test_the_tail_of_an_empty_journal_holds(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "new.db")) as store:
        assert glance(store) == ""
        assert Journal(store.connection).tail_holds(10)


def test_the_outcome_is_kept_as_a_setting_and_read_again() -> None:
    for failed in ((), ("chain",), ("table dossier", "search")):
        health = Health(FRIDAY_MORNING, 16, failed)
        assert Health.of(str(health)) == health
    assert Health.of("") is None
    assert Health.of("gestern 3 x") is None
