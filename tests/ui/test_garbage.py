import gc
import threading
import weakref

import pytest

from ui.garbage import GarbageCollector, collect_what_is_due


class Knot:
    """Something that only a collection can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _as_it_was():
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


def test_a_worker_never_collects(qapp) -> None:
    collector = GarbageCollector()
    lost = weakref.ref(Knot())

    def allocate() -> None:
        for _ in range(5000):
            Knot()

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert lost() is not None
    collect_what_is_due()
    assert lost() is None
    collector.deleteLater()


def test_nothing_is_done_where_nothing_is_due() -> None:
    gc.collect()
    gc.disable()
    lost = weakref.ref(Knot())
    collect_what_is_due()
    assert lost() is not None
