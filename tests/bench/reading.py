"""What is read while the clerk looks on: the search box letter by letter, the board, its counts."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from statistics import median

from db.reads import StoreReads
from db.store import Store
from desk.views import BoardQuery, Filter, Order
from tests.bench.generator import NOW
from tests.bench.measure import Row, p95, seconds, timed, within
from tests.bench.stores import Stores

TYPED = (
    "Nguyễn Thị Hoa", "nguyen van an", "Trần Đức Hùng", "le thi my hanh", "Quách", "hộ kinh doanh", "khai sinh",
    "dong khe", "H99.12.07-26", "090", "nguyen thi khai sinh", "Phạm Ngọc", "cấp bản sao", "tran van hung phu loc",
)  # fmt: skip
"""Names with accents and without, a place, procedures, a code, digits: all typed letter by letter."""


def rows(stores: Stores) -> Iterator[Row]:
    """On the large store, which has just been opened."""
    with closing(Store(stores.of(stores.dossiers) / "desk.db")) as store:
        reads = StoreReads(store)
        repeats = 3 if stores.quick else 10
        yield from _search(reads, store, repeats)
        yield from _boards(reads, repeats)


def _search(reads: StoreReads, store: Store, repeats: int) -> Iterator[Row]:
    last_code, id_number = store.connection.execute(
        "SELECT code, id_number FROM dossier WHERE length(id_number) = 12 ORDER BY no DESC LIMIT 1"
    ).fetchone()
    typed = (*TYPED, last_code, id_number, id_number[-5:])
    took, found = [], 0
    for _ in range(repeats):
        for text in typed:
            for letters in range(1, len(text) + 1):
                one, page = timed(partial(reads.board, BoardQuery(NOW, text=text[:letters])))
                took.append(one)
                found += len(page.lines)
    assert found > len(took), "most of what is typed finds something"
    assert reads.board(BoardQuery(NOW, text=last_code)).lines[0].code == last_code
    note = f"n = {len(took)}"
    yield within("search while typing, p95", p95(took), note, 20)
    yield within("search while typing, worst", max(took), note, 60)


def _boards(reads: StoreReads, repeats: int) -> Iterator[Row]:
    counted = reads.board_counts(NOW).counts
    assert sum(counted.values()) > 0
    counts = [seconds(lambda: reads.board_counts(NOW)) for _ in range(repeats * 10)]
    yield within("counts of the board, p95", p95(counts), f"n = {len(counts)}", 50)
    opened = []
    for shown in Filter:
        for order in Order:
            query = BoardQuery(NOW, shown, order=order)
            opened += [seconds(partial(reads.board, query)) for _ in range(repeats)]
            lines = len(reads.board(query).lines)
            assert lines == min(100, counted.get(shown, 100)), query
    yield within("any board, worst", max(opened), f"n = {len(opened)}, median {median(opened) * 1000:.1f} ms", 50)
