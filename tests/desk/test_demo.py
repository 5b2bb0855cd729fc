"""The demo: a desk with something on every screen, the same each time, and nobody's."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db.catalogue_files import starter_catalogue
from db.reads import StoreReads
from db.store import Store
from db.verify import verify
from desk.clock import VIETNAM
from desk.demo import DAYS, play_demo
from desk.demo_people import FIRST_SERIAL
from desk.facts import DossierReceived
from desk.identity import IdKind, cross_checks, id_kind
from desk.parties import Party, PartyKind
from desk.views import Filter
from tests.makers import FRIDAY_MORNING, NAME_ONLY, PROCEDURES, new_id

CATALOGUE = starter_catalogue(Path(__file__).parents[2] / "resources/catalogue", date(2026, 1, 1))
SUNDAY = datetime(2026, 11, 22, 10, tzinfo=VIETNAM)
ONE_WEEK = 7


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("demo") / "desk.db")
    play_demo(store, FRIDAY_MORNING, CATALOGUE, new_id)
    yield store
    store.close()


def applicants(store: Store) -> list[Party]:
    facts = [line.fact for line in store.journal.lines()]
    return [fact.reception.application.applicant for fact in facts if isinstance(fact, DossierReceived)]


def what_happened(store: Store) -> list[tuple[object, ...]]:
    rows = store.connection.execute(
        "SELECT code, applicant, id_number, phone, procedure, state, holder, due_at, returned_at, recipient, rating"
        " FROM dossier ORDER BY no"
    )
    return [*rows, *store.connection.execute("SELECT kind, occurred_at, recorded_at FROM journal ORDER BY seq")]


def test_every_count_of_the_board_has_something_behind_it(demo):
    counts = StoreReads(demo).board_counts(FRIDAY_MORNING)
    assert [each for each in Filter if each is not Filter.ALL and not counts.counts[each]] == []
    assert len(counts.holders) >= 3


def test_the_demo_proves_as_a_real_store_does(demo):
    assert [check for check in verify(demo.path) if not check.passed] == []


def test_results_came_early_in_time_and_late(demo):
    ends = {
        "early" if finished[:10] < due[:10] else "late" if finished > due else "in time"
        for finished, due in demo.connection.execute("SELECT finished_at, due_at FROM dossier WHERE state = 'returned'")
    }
    assert ends == {"early", "in time", "late"}


@pytest.mark.parametrize(
    "condition",
    [
        "kind = 'Corrected'",
        "kind = 'SupplementRequested'",
        "kind = 'TakenBack' AND payload LIKE '%\"outcome\":\"refusal\"%'",
        "kind = 'ResultReturned' AND date(occurred_at) < date(recorded_at)",
        "kind = 'ResultReturned' AND payload LIKE '%\"rating\":\"satisfied\"%'",
        "kind = 'DossierReceived' AND payload LIKE '%\"kind\":\"organisation\"%'",
        "kind = 'DossierReceived' AND payload LIKE '%\"channel\":\"post\"%'",
        "kind = 'DossierReceived' AND payload LIKE '%\"delivery\":\"online\"%'",
        "kind = 'DossierReceived' AND payload NOT LIKE '%\"submitter\":null%'",
    ],
)
def test_the_demo_shows(demo, condition):
    (found,) = demo.connection.execute(f"SELECT count(*) FROM journal WHERE {condition}").fetchone()
    assert found


def test_acts_lie_in_the_hours_of_the_office_and_before_now(demo):
    acts = [line for line in demo.journal.lines() if line.dossier_id]
    assert acts
    for act in acts:
        assert demo.standing.calendar.is_open(act.fact.occurred_at), act.fact.occurred_at
        assert act.fact.recorded_at <= FRIDAY_MORNING
    assert acts[0].fact.recorded_at < FRIDAY_MORNING - timedelta(days=DAYS - 5)


def test_numbers_of_the_invented_people_agree_with_them_and_are_nobodys(demo):
    people = [each for each in applicants(demo) if each.kind is PartyKind.PERSON]
    assert people
    for person in people:
        assert id_kind(person.id_number) is IdKind.CITIZEN
        assert cross_checks(person.id_number, person.birth, person.sex) == ()
        assert int(person.id_number[6:]) >= FIRST_SERIAL


def test_the_same_seed_gives_the_same_demo_and_another_seed_another(tmp_path):
    seen = []
    for name, seed in (("first", 1), ("again", 1), ("other", 2)):
        store = Store(tmp_path / f"{name}.db")
        play_demo(store, FRIDAY_MORNING, CATALOGUE, new_id, seed, ONE_WEEK)
        seen.append(what_happened(store))
        store.close()
    assert seen[0]
    assert seen[0] == seen[1] != seen[2]


def test_on_a_sunday_nothing_has_come_and_nothing_is_due(store):
    play_demo(store, SUNDAY, CATALOGUE, new_id, days=ONE_WEEK)
    counts = StoreReads(store).board_counts(SUNDAY).counts
    assert counts[Filter.RECEIVED_TODAY] == counts[Filter.DUE_TODAY] == 0
    assert counts[Filter.WITH_HOLDER]


def test_a_small_catalogue_will_do(store):
    play_demo(store, FRIDAY_MORNING, PROCEDURES, new_id, days=ONE_WEEK)
    assert {row[0] for row in store.connection.execute("SELECT procedure_code FROM dossier")} <= {
        procedure.code for procedure in PROCEDURES
    }


def test_a_catalogue_without_terms_is_refused(store):
    with pytest.raises(ValueError, match="no procedure of the demo"):
        play_demo(store, FRIDAY_MORNING, (NAME_ONLY,), new_id)
    with pytest.raises(ValueError, match="no procedure of the demo"):
        play_demo(store, FRIDAY_MORNING, (), new_id)
